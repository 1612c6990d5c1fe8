-- Speciality and its limits, the rank of the maxims, intention, and what gives no priority.
import maxims
let A, B, C be State
conduct deliver(s: State) "{s} delivers"
conduct arm(s: State) "{s} arms"
closed fact winter "it is winter"
treaty S "Earlier special treaty"
  cite "example"
  adopted 1964-01-01
  party A, B since 1964-01-01
treaty G "Later general treaty"
  cite "example"
  adopted 1990-01-01
  party A, B since 1990-01-01
norm S.1 of S art "1"
  bearer s: State
  owed to each party
  obliges deliver(s)
  when winter
  summary "Delivery in winter."
norm G.1 of G art "1"
  bearer s: State
  owed to each party
  forbids deliver(s)
  summary "No delivery."
treaty P "Treaty of two"
  cite "example"
  adopted 1970-01-01
  party A, B since 1970-01-01
treaty Q "Treaty of three"
  cite "example"
  adopted 1970-01-01
  party A, B, C since 1970-01-01
norm P.1 of P art "1"
  bearer s: State
  owed to each party
  obliges arm(s)
  summary "Arms."
norm Q.1 of Q art "1"
  bearer s: State
  owed to each party
  forbids arm(s)
  summary "No arms."

view Textbook
  holds WideSubjectMatter, Art30IsCustom
  rejects Integral
view Special follows Textbook
  holds SpecialFirst
view Later follows Textbook
  holds LaterFirst
view Intent follows Textbook
  holds NoFixedRank
view SpecialOnly "Article 30 is no custom"
  rejects Art30IsCustom, Integral, LaterFirst

case Rank "later general against earlier special"
  given winter
  ask special under Special: strict conflict among (S.1 by A toward B, G.1 by A toward B)
    expect resolved by lex_specialis for S.1
  ask later under Later: strict conflict among (S.1 by A toward B, G.1 by A toward B)
    expect resolved by lex_posterior for G.1
  ask no-rank under Intent: strict conflict among (S.1 by A toward B, G.1 by A toward B)
    expect entailed, unresolved
  variant General "the parties meant the general treaty to prevail"
    given meant_to_prevail(G, S)
    expect special resolved by party_intention for G.1
    expect no-rank resolved by party_intention for G.1
    expect later resolved by lex_posterior for G.1
  end
  variant Kept "the parties meant the special treaty to prevail"
    given meant_to_prevail(S, G)
    expect no-rank resolved by party_intention for S.1
    expect later resolved by lex_posterior for G.1
  end
end

case Limits "speciality and its limits"
  given winter
  ask special under SpecialOnly: strict conflict among (S.1 by A toward B, G.1 by A toward B)
    expect resolved by lex_specialis for S.1
  variant NoDerogation "conclusion 10: general law that allows no derogation"
    given derogation_excluded(G.1)
    expect special unresolved for no vote
  end
  variant Beneficiaries "conclusion 10: third beneficiaries"
    given hurts_third_beneficiaries(S.1, G.1)
    expect special unresolved for no vote
  end
  variant Summer "no conflict, nothing to set aside"
    given not winter
    expect special excluded, no conflict
  end
end

case Parties "special by parties, not by subject"
  ask parties under SpecialOnly:
      P.1 by A toward B is operative and not Q.1 by A toward B is operative
    expect excluded
  variant Held
    holds SpecialByParties
    expect parties entailed
  end
end

case Standing "obligations erga omnes give no priority"
  conduct test(s: State) "{s} tests a bomb"
  norm Omnes of Custom
    bearer s: State
    owed to everyone
    forbids test(s)
    cite "example"
  rule Omnes.status "example" for n: Norm
    establishes erga_omnes(n)
    when n = Omnes
  treaty X "Treaty of A and B on tests"
    cite "example"
    adopted 1970-01-01
    party A, B since 1970-01-01
  norm X.1 of X art "1"
    bearer s: State
    owed to each party
    obliges test(s)
    summary "A tests."
  ask omnes: strict conflict among (Omnes by A, X.1 by A)
    expect entailed, unresolved for no vote
end

case Procedure "B-9: a peremptory ban and immunity from suit"
  conduct torture(s: State) "{s} tortures"
  conduct sue(s: State, t: State) "the courts of {s} hear a claim against {t}"
  norm Ban of Custom
    bearer s: State
    owed to everyone
    forbids torture(s)
    peremptory since 1980-01-01
    cite "example"
  norm Immunity of Custom
    bearer s: State
    for t: State
    owed to t
    forbids sue(s, t)
    cite "example"
  ask procedure: apparent conflict among (Immunity[B] by A, Ban by B)
    expect excluded
  ask procedure-own: conflict among (Immunity[B] by A, Ban by A)
    expect excluded
end

-- $ lexlogic check maxims_in_conflict.lex
-- maxims_in_conflict.lex   17 questions   as expected: 17
--
--   Rank
--     special        > RESOLVED  under Special   by lex_specialis: S.1 prevails
--     later          > RESOLVED  under Later     by lex_posterior: G.1 prevails
--     no-rank        x UNRESOLVED  under Intent  principles rank them both ways
--
--   Rank:General
--     special        > RESOLVED  under Special   by party_intention: G.1 prevails
--     later          > RESOLVED  under Later     by lex_posterior: G.1 prevails
--     no-rank        > RESOLVED  under Intent    by party_intention: G.1 prevails
--
--   Rank:Kept
--     later          > RESOLVED  under Later     by lex_posterior: G.1 prevails
--     no-rank        > RESOLVED  under Intent    by party_intention: S.1 prevails
--
--   Limits
--     special        > RESOLVED  under SpecialOnly  by lex_specialis: S.1 prevails
--
--   Limits:NoDerogation
--     special        x UNRESOLVED  under SpecialOnly  no principle ranks them
--
--   Limits:Beneficiaries
--     special        x UNRESOLVED  under SpecialOnly  no principle ranks them
--
--   Limits:Summer
--     special        . NONE  under SpecialOnly   law settled on this view
--
--   Parties
--     parties        - EXCLUDED  under SpecialOnly  law settled on this view
--
--   Parties:Held
--     parties        + ENTAILED  under SpecialOnly, variant Held
--                      law settled on this view
--
--   Standing
--     omnes          x UNRESOLVED                no principle ranks them
--
--   Procedure
--     procedure      . NONE                      law settled
--     procedure-own  . NONE                      law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
