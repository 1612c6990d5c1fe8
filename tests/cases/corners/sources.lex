-- What is declared of sources, and when it begins and ends: its first day is in, its last is the day before.
case Sources
  let A, B, C be State
  treaty Old  adopted 1960-05-10  in force 1962-01-01 until 1995-01-01
    party A since 1962-01-01 until 1990-01-01  party B since 1962-01-01  signatory C on 1961-03-01  signatory A on 1960-05-10
  treaty New  adopted 1970  party A since 1975-06-01  party B since 1980-02-01  party C since 1980-02-01 until 1985-01-01
  treaty Loose  adopted 1971-01-01  party A, B since 1971-01-01  parties partial
  treaty Vague  adopted 1970-01-01  party A since 1975 until 1980
  custom Usage  in force 1950-01-01
  custom Ancient
  instrument Paper  adopted 1980-01-01
  treaty Charter  in force 1945-10-24  party A, B since 1945-10-24  rank high
  conduct obey(s: State) "{s} obeys"
  norm Charter.25 of Charter  bearer s: State  owed to each party  obliges obey(s)
  norm Usage.1 of Usage  bearer s: State  owed to each state  forbids obey(s)
  norm Old.1 of Old  bearer s: State  owed to each party  permits obey(s)
  decision Res of O under Charter.25  adopted 1990-08-01
  let O be Organization
  norm Res.1 of Res  bearer s: State  owed to A  obliges obey(s)
  rule left from 1988-01-01  establishes withdrawn(B, New)  when A != B
  rule ended from 1984-01-01  establishes terminated(New)  when A != B

  ask force_day_before as of 1961-12-31: source_in_force(Old)  expect excluded
  ask force_first as of 1962-01-01: source_in_force(Old)  expect entailed
  ask force_last as of 1994-12-31: source_in_force(Old)  expect entailed
  ask force_end as of 1995-01-01: source_in_force(Old)  expect excluded
  ask force_adopted_before as of 1969-12-31: source_in_force(New)  expect excluded
  ask force_adopted as of 1970-01-01: source_in_force(New)  expect entailed
  ask force_terminated_before as of 1983-12-31: source_in_force(New)  expect entailed
  ask force_terminated as of 1984-01-01: source_in_force(New)  expect excluded
  ask force_undated as of 1800-01-01: source_in_force(Ancient)  expect entailed
  ask force_custom_before as of 1949-12-31: source_in_force(Usage)  expect excluded
  ask force_paper as of 1990-01-01: source_in_force(Paper)  expect excluded

  ask party_day_before as of 1961-12-31: party(A, Old)  expect excluded
  ask party_first as of 1962-01-01: party(A, Old)  expect entailed
  ask party_last as of 1989-12-31: party(A, Old)  expect entailed
  ask party_end as of 1990-01-01: party(A, Old)  expect excluded
  ask party_other as of 1990-01-01: party(C, Old)  expect excluded
  ask party_unlisted as of 1990-01-01: party(C, Loose)  expect open
  ask party_listed_early as of 1970-12-31: party(A, Loose)  expect excluded
  ask vague_before as of 1974-12-31: party(A, Vague)  expect excluded
  ask vague_begin as of 1975-05-05: party(A, Vague)  expect open
  ask vague_between as of 1976-01-01: party(A, Vague)  expect entailed
  ask vague_end as of 1980-12-31: party(A, Vague)  expect open
  ask vague_after as of 1981-01-01: party(A, Vague)  expect excluded

  ask member_in_year: party(A, New) at 1975  expect entailed
  ask member_in_month: party(A, New) at 1975-06  expect entailed
  ask member_in_month_before: party(A, New) at 1975-05  expect excluded
  ask member_in_last_year: party(A, Old) at 1989  expect entailed
  ask member_in_year_after: party(A, Old) at 1990  expect excluded
  ask member_before: party(A, Old) before 1962-01-01  expect excluded
  ask member_since: party(A, Old) since 1989-12-31  expect entailed
  ask member_after: party(A, Old) after 1989-12-31  expect excluded
  ask withdrawn_before as of 1987-12-31: party(B, New)  expect entailed
  ask withdrawn_from as of 1988-01-01: party(B, New)  expect excluded
  ask withdrawn_other as of 1988-01-01: party(A, New)  expect entailed

  ask signed_before as of 1961-02-28: signatory(C, Old)  expect excluded
  ask signed as of 1961-03-01: signatory(C, Old)  expect entailed
  ask signed_not as of 1961-03-01: signatory(B, Old)  expect excluded

  ask bound_custom as of 1950-01-01: bound(C, Usage)  expect entailed
  ask bound_custom_before as of 1949-12-31: bound(C, Usage)  expect excluded
  ask bound_ancient as of 1800-01-01: bound(C, Ancient)  expect entailed
  ask bound_paper as of 1990-01-01: bound(A, Paper)  expect excluded
  ask bound_decision as of 1991-01-01: bound(A, Res)  expect entailed
  ask bound_decision_other as of 1991-01-01: bound(C, Res)  expect excluded

  ask later: adopted_after(New, Old)  expect entailed
  ask earlier: adopted_after(Old, New)  expect excluded
  ask later_in_doubt: adopted_after(Vague, New)  expect excluded
  ask not_later_in_doubt: adopted_after(New, Vague)  expect excluded
  ask by_day: adopted_by(Old, 1960-05-10)  expect entailed
  ask by_day_before: adopted_by(Old, 1960-05-09)  expect excluded
  ask by_year: adopted_by(New, 1970)  expect entailed
  ask by_year_begun: adopted_by(New, 1970-06-01)  expect excluded

  ask all_bound_first: concluded_after_binding(Loose, Old)  expect entailed
  ask not_all_bound_first: concluded_after_binding(New, Old)  expect excluded
  ask nobody_bound_first: concluded_after_binding(Loose, New)  expect excluded
  ask many: multilateral(New)  expect entailed
  ask two: multilateral(Old)  expect excluded
  ask two_listed: multilateral(Loose)  expect entailed
  ask a_treaty: is_treaty(Old)  expect entailed
  ask no_treaty: is_treaty(Usage)  expect excluded
  ask a_custom: is_custom(Usage)  expect entailed
  ask no_custom: is_custom(Old)  expect excluded
  ask a_decision: is_decision(Res)  expect entailed
  ask no_decision: is_decision(Old)  expect excluded
  ask ranked_source: ranked(Charter, high)  expect entailed
  ask ranked_norm: ranked(Charter.25, high)  expect entailed
  ask unranked: ranked(Old, high)  expect excluded
  ask unranked_norm: ranked(Usage.1, high)  expect excluded
  ask belongs_there: belongs(Old.1, Old)  expect entailed
  ask belongs_elsewhere: belongs(Old.1, New)  expect excluded
  ask duty: is_duty(Charter.25)  expect entailed
  ask no_duty: is_duty(Old.1)  expect excluded
  ask obligation: is_obligation(Charter.25)  expect entailed
  ask no_obligation: is_obligation(Usage.1)  expect excluded
  ask prohibition: is_prohibition(Usage.1)  expect entailed
  ask no_prohibition: is_prohibition(Charter.25)  expect excluded
  ask permission: is_permission(Old.1)  expect entailed
  ask no_permission: is_permission(Usage.1)  expect excluded
  ask binding_norm as of 1962-01-01: binds(Old.1, A)  expect entailed
  ask binding_norm_before as of 1961-12-31: binds(Old.1, A)  expect excluded
  ask binding_norm_ended as of 1990-01-01: binds(Old.1, A)  expect excluded
  ask text: exists(Old.1)  expect entailed
end

-- A source in force between two bearers: when it is in force and both are party, as far as the dates are certain.
case Between
  let A, B be State
  treaty Year  party A since 2001  party B since 2001-06-01
  treaty July  party A since 2001-07-01  party B since 2001-07-01
  treaty Next  party A since 2002-01-01  party B since 2001-06-01
  treaty Twice  adopted 1999-01-01 if Early  adopted 2003-01-01 if Late  party A, B since 1999-01-01
  treaty One  party A since 2005-01-01
  custom Usage  in force 1990-01-01
  custom Ancient
  position Early
  position Late
  view First  holds Early  rejects Late
  view Both  holds Early, Late
  view None  rejects Early, Late
  concept after(x: Source, y: Source)  when in_force_after(x, y, A, B)

  ask in_doubt: after(July, Year)  expect excluded
  ask not_in_doubt: after(Year, July)  expect excluded
  ask certain: after(Next, Year)  expect entailed
  ask custom_first: after(July, Usage)  expect entailed
  ask custom_later: after(Usage, July)  expect excluded
  ask ancient_first: after(Usage, Ancient)  expect entailed
  ask one_only: after(One, July)  expect excluded
  ask early under First: after(July, Twice)  expect entailed
  ask early_later under First: after(Twice, Usage)  expect entailed
  ask earliest under Both: after(July, Twice)  expect entailed
  ask earliest_later under Both: after(Twice, July)  expect excluded
  ask neither under None: after(July, Twice)  expect excluded
  ask open_which: after(Twice, Year)  expect open
end
