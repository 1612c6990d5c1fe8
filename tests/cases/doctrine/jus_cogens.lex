-- VCLT 53, 64, 44(5), 71 and the conclusions of 2022. The facts are invented.
case Content "53, 64: text against text"
  import vclt_termination, jus_cogens_annex
  let A, B be State
  let P be Person
  conduct seize(s: State, p: Person)
  conduct deliver(s: State)
  fact runaway(p: Person)
  -- T orders slavery; U orders something that may be slavery; both have a harmless clause.
  treaty T
    adopted 1700-01-01
    party A, B since 1700-01-01
  norm T.1 of T
    bearer s: State
    for p: Person
    owed to each party
    obliges enslave(s, p)
    when runaway(p)
  norm T.2 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  treaty U
    adopted 1950-01-01
    party A, B since 1950-01-01
  norm U.1 of U
    bearer s: State
    for p: Person
    owed to each party
    obliges seize(s, p)
    when runaway(p)
  given not deliver(A) at 2000-01-01
  given not conform_relations(A, T) at 2000-01-01
  ask void: T is void
    expect entailed, settled
  ask whole "44(5): the harmless clause falls too": T.2 by A is in force
    expect excluded
  ask harmless: U is void
    expect excluded
  ask clean "71(1)": A breaches VCLT.71.1[T, B]
    expect entailed
  ask separability "no separation under 53": T.2 by A is in force
    expect excluded
  variant NotPeremptory
    rejects SlaveryPeremptory
    expect void excluded
    expect whole entailed
    expect clean excluded
  end
  variant Separable "44(3) does not help against 53"
    given all of (separable_in_application(T.1), not_essential_basis(T.1), rest_not_unjust(T.1))
    expect void entailed
    expect separability excluded
  end
  variant Established
    holds InvalidityMustBeEstablished
    expect void excluded
  end
  variant EstablishedDone
    given invalidity_established(T)
    holds InvalidityMustBeEstablished
    expect void entailed
  end
  variant Agreed "45 does not reach 53"
    given aware_of_ground(A, T)
      and agreed_in_force(A, T)
      and aware_of_ground(B, T)
      and agreed_in_force(B, T)
    expect void entailed
  end
end
case NewNorm "64"
  import vclt_termination
  let A, B be State
  conduct trade(s: State)
  conduct deliver(s: State)
  treaty T
    adopted 1700-01-01
    party A, B since 1700-01-01
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges trade(s)
  norm T.2 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm Ban of Custom
    bearer s: State
    owed to everyone
    forbids trade(s)
    peremptory since 1900-01-01 if SlaveryPeremptory
  given not trade(A) at 1800-01-01
  given not deliver(A) at 2000-01-01 and not deliver(A) at 1800-01-01
  given maintain_situation(A, T) at 2000-01-01
  ask from_start: void_from_start(T)
    expect excluded
  ask ended as of 2000-01-01: T is terminated
    expect entailed
  ask old "70(1)(b), 71(2): judged by its time": A breaches T.1 at 1800-01-01
    expect entailed
  ask rest "the whole treaty, unless separable": A breaches T.2 at 2000-01-01
    expect excluded
  ask kept "71(2)(b)": A breaches VCLT.71.2[T, B] at 2000-01-01
    expect open on fact
  variant Separable "44(3), conclusion 11(2)"
    given all of (separable_in_application(T.1), not_essential_basis(T.1), rest_not_unjust(T.1))
    expect ended excluded
    expect rest entailed
  end
  variant Compatible
    taken as met maintenance_compatible(T) per "asserted"
    expect kept excluded
  end
  variant Incompatible
    given not maintenance_compatible(T)
    expect kept entailed
  end
end
case OtherSources "conclusions 14 to 16"
  import jus_cogens_annex, charter
  let A, B be State
  promise Pledge
    party A, B since 1990-01-01
  decision Res of SecurityCouncil under Charter.25
    adopted 1990-01-01
  norm Pledge.1 of Pledge
    bearer s: State
    owed to B
    obliges commit_genocide(s)
  norm Res.1 of Res
    bearer s: State
    owed to each party
    obliges commit_genocide(s)
  norm Usage of Custom
    bearer s: State
    owed to each state
    obliges commit_genocide(s)
  norm Pledge.2 of Pledge
    bearer s: State
    owed to B
    obliges deliver(s)
  conduct deliver(s: State)
  given not deliver(A) at 2000-01-01
  ask promise15: Pledge.1 is void
    expect entailed
  ask decision16: Res.1 is void
    expect entailed
  ask custom14: Usage is void
    expect entailed
  ask harmless: Pledge.2 is void
    expect excluded
  ask to_all "17": erga_omnes(JC.genocide)
    expect entailed
  ask not_to_all: erga_omnes(Pledge.2)
    expect excluded
  variant NotPeremptory
    rejects GenocidePeremptory
    expect promise15 excluded
    expect decision16 excluded
    expect custom14 excluded
  end
end
case Criteria "conclusions 4 and 14(3)"
  import jus_cogens
  let A, B be State
  conduct deliver(s: State)
  conduct pay(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  norm Delivery of Custom
    bearer s: State
    owed to everyone
    obliges deliver(s)
    unless escapes_custom(s, Delivery)
    peremptory if meets_criteria(Delivery)
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges pay(s)
    peremptory if meets_criteria(T.1)
  given not deliver(A) at 2000-01-01 and not pay(A) at 2000-01-01
  given persistent_objector(A, Delivery)
  ask rank: peremptory(Delivery)
    expect open on fact
  ask treaty_only "a treaty alone makes no general law": peremptory(T.1)
    expect excluded
  ask objector: A breaches Delivery
    expect open on fact
  variant Accepted
    taken as met accepted_as_peremptory(Delivery) per "asserted"
    expect rank entailed
    expect objector entailed
  end
  variant NotAccepted
    given derogation_accepted(Delivery)
    expect rank excluded
    expect objector excluded
  end
  variant Principle "a general principle as basis (5)"
    given other_general_basis(T.1)
    taken as met accepted_as_peremptory(T.1) per "asserted"
    expect treaty_only entailed
  end
end

-- $ lexlogic check jus_cogens.lex
-- jus_cogens.lex   39 questions   as expected: 39
--
--   Content
--     void          + ENTAILED                  law settled
--     whole         - EXCLUDED                  law settled
--     harmless      - EXCLUDED                  law settled
--     clean         + ENTAILED                  law settled
--     separability  - EXCLUDED                  law settled
--
--   Content:NotPeremptory
--     void          - EXCLUDED  under variant NotPeremptory
--                     law settled on this view
--     whole         + ENTAILED  under variant NotPeremptory
--                     law settled on this view
--     clean         - EXCLUDED  under variant NotPeremptory
--                     law settled on this view
--
--   Content:Separable
--     void          + ENTAILED                  law settled
--     separability  - EXCLUDED                  law settled
--
--   Content:Established
--     void          - EXCLUDED  under variant Established
--                     law settled on this view
--
--   Content:EstablishedDone
--     void          + ENTAILED  under variant EstablishedDone
--                     law settled on this view
--
--   Content:Agreed
--     void          + ENTAILED                  law settled
--
--   NewNorm
--     from_start    - EXCLUDED                  law settled
--     ended         + ENTAILED                  law settled
--     old           + ENTAILED                  law settled
--     rest          - EXCLUDED                  law settled
--     kept          ~ OPEN on fact              maintenance_compatible(T)
--
--   NewNorm:Separable
--     ended         - EXCLUDED                  law settled
--     rest          + ENTAILED                  law settled
--
--   NewNorm:Compatible
--     kept          - EXCLUDED                  law settled
--
--   NewNorm:Incompatible
--     kept          + ENTAILED                  law settled
--
--   OtherSources
--     promise15     + ENTAILED                  law settled
--     decision16    + ENTAILED                  law settled
--     custom14      + ENTAILED                  law settled
--     harmless      - EXCLUDED                  law settled
--     to_all        + ENTAILED                  law settled
--     not_to_all    - EXCLUDED                  law settled
--
--   OtherSources:NotPeremptory
--     promise15     - EXCLUDED  under variant NotPeremptory
--                     law settled on this view
--     decision16    - EXCLUDED  under variant NotPeremptory
--                     law settled on this view
--     custom14      - EXCLUDED  under variant NotPeremptory
--                     law settled on this view
--
--   Criteria
--     rank          ~ OPEN on fact              accepted_as_peremptory(Delivery)
--     treaty_only   - EXCLUDED                  law settled
--     objector      ~ OPEN on fact              accepted_as_peremptory(Delivery)
--
--   Criteria:Accepted
--     rank          + ENTAILED                  law settled
--     objector      + ENTAILED                  law settled
--
--   Criteria:NotAccepted
--     rank          - EXCLUDED                  law settled
--     objector      - EXCLUDED                  law settled
--
--   Criteria:Principle
--     treaty_only   + ENTAILED                  law settled
--
-- Assumptions: A1-A6 (--assumptions lists them).   Warnings: none.
