-- VCLT 19-23 and conclusion 13. A has reserved T.1; the facts are invented. `between`: does T.1 bind A towards B?
case Reservation
  import vclt_reservations
  let A, B, C be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B, C since 1990-01-01
    reservation A to T.1 insofar as reservation_effective(A, T, T.1)
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(A) at 2000-01-01
  given made_reservation(A, T.1)
  given not reservation_incompatible(A, T.1)

  ask between: T.1 by A toward B is in force
    expect entailed
  ask back "21(1): reciprocal": T.1 by B toward A is in force
    expect entailed
  ask others "21(2): not between the others": T.1 by B toward C is in force
    expect entailed

  variant Accepted "20(4): one other party accepts"
    given accepts_reservation(C, A, T.1)
    expect between excluded
    expect back excluded
    expect others entailed
  end
  variant Silent "20(5)"
    given silent_twelve_months(C, A, T.1)
    expect between excluded
  end
  variant Objected "silence broken"
    given silent_twelve_months(C, A, T.1) and objects_to_reservation(C, A, T.1)
    expect between entailed
  end
  variant Authorised "20(1)"
    given reservation_authorised(T, T.1)
    expect between excluded
  end
  variant Entirety "20(2): all must accept"
    given entirety_essential(T) and accepts_reservation(C, A, T.1)
    expect between entailed
  end
  variant EntiretyAll
    given entirety_essential(T)
      and accepts_reservation(C, A, T.1)
      and accepts_reservation(B, A, T.1)
    expect between excluded
  end
  variant Constituent "20(3): the organ, not the members"
    given constituent_instrument(T) and accepts_reservation(C, A, T.1)
    expect between entailed
  end
  variant ConstituentOrgan
    given constituent_instrument(T) and organ_accepts(A, T.1)
    expect between excluded
  end
  variant NotConfirmed "23(2)"
    given accepts_reservation(C, A, T.1) and made_on_signature(A, T.1)
    expect between entailed
  end
  variant Confirmed
    given accepts_reservation(C, A, T.1) and made_on_signature(A, T.1) and confirmed(A, T.1)
    expect between excluded
  end
  variant Oral "23(1)"
    given accepts_reservation(C, A, T.1) and not_in_writing(A, T.1)
    expect between entailed
  end
  variant Withdrawn "22"
    given accepts_reservation(C, A, T.1) and reservation_withdrawn(A, T.1)
    expect between entailed
  end
end
case Impermissible "19"
  import vclt_reservations
  let A, B, C be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B, C since 1990-01-01
    reservation A to T.1 insofar as reservation_effective(A, T, T.1)
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(A) at 2000-01-01
  given made_reservation(A, T.1) and accepts_reservation(C, A, T.1)
  view Severed
    holds ReservationSevered
  view Spoils
    holds ReservationSpoilsConsent
  view Opposable
    holds ReservationOpposable

  ask judged "19(c) is for judgement" under Severed: T.1 by A toward B is in force
    expect open on fact
  ask severed under Severed: T.1 by A toward B is in force
    expect open on fact
  ask spoils under Spoils: party(A, T)
    expect open on fact
  ask opposable under Opposable: T.1 by A toward B is in force
    expect excluded
  ask stays under Opposable: party(A, T)
    expect entailed

  variant Prohibited "19(a)"
    given reservation_prohibited(T, T.1)
    expect severed entailed
    expect spoils excluded
    expect opposable excluded
  end
  variant NotSpecified "19(b)"
    given only_specified_reservations(T)
    expect severed entailed
    expect spoils excluded
  end
  variant Specified "19(b), met"
    given only_specified_reservations(T) and specified_reservation(A, T, T.1)
    expect severed excluded
    expect spoils entailed
  end
  variant Incompatible "19(c)"
    taken as met reservation_incompatible(A, T.1) per "asserted"
    expect severed entailed
    expect spoils excluded
    expect opposable excluded
  end
  variant ContraryIntention "severance rebutted"
    given reservation_prohibited(T, T.1) and would_not_be_bound_without(A, T, T.1)
    expect severed excluded
  end
end
case PeremptoryNorm "conclusion 13"
  import vclt_reservations
  let A, B, C be State
  conduct deliver(s: State)
  conduct enslave(s: State)
  treaty T
    adopted 1990-01-01
    party A, B, C since 1990-01-01
    reservation A to T.1 insofar as reservation_effective(A, T, T.1)
    reservation A to T.2
  norm T.1 of T
    bearer s: State
    owed to each party
    forbids enslave(s)
    peremptory if SlaveryPeremptory
  norm T.2 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm Delivery of Custom
    bearer s: State
    owed to each state
    obliges deliver(s)
  given enslave(A) at 2000-01-01
  given not deliver(A) at 2000-01-01
  given accepts_reservation(C, A, T.1)
  given not reservation_incompatible(A, T.1)
  ask rank: A breaches T.1
    expect entailed
  ask as_treaty: A breaches T.2
    expect excluded
  ask as_custom "43: what is custom as well stays": A breaches Delivery
    expect entailed
  variant NotPeremptory
    rejects SlaveryPeremptory
    expect rank excluded
  end
end

-- $ lexlogic check vclt_reservations.lex
-- vclt_reservations.lex   37 questions   as expected: 37
--
--   Reservation
--     between    + ENTAILED                  law settled
--     back       + ENTAILED                  law settled
--     others     + ENTAILED                  law settled
--
--   Reservation:Accepted
--     between    - EXCLUDED                  law settled
--     back       - EXCLUDED                  law settled
--     others     + ENTAILED                  law settled
--
--   Reservation:Silent
--     between    - EXCLUDED                  law settled
--
--   Reservation:Objected
--     between    + ENTAILED                  law settled
--
--   Reservation:Authorised
--     between    - EXCLUDED                  law settled
--
--   Reservation:Entirety
--     between    + ENTAILED                  law settled
--
--   Reservation:EntiretyAll
--     between    - EXCLUDED                  law settled
--
--   Reservation:Constituent
--     between    + ENTAILED                  law settled
--
--   Reservation:ConstituentOrgan
--     between    - EXCLUDED                  law settled
--
--   Reservation:NotConfirmed
--     between    + ENTAILED                  law settled
--
--   Reservation:Confirmed
--     between    - EXCLUDED                  law settled
--
--   Reservation:Oral
--     between    + ENTAILED                  law settled
--
--   Reservation:Withdrawn
--     between    + ENTAILED                  law settled
--
--   Impermissible
--     judged     ~ OPEN on fact  under Severed  reservation_incompatible(A, T.1)
--     severed    ~ OPEN on fact  under Severed  reservation_incompatible(A, T.1)
--     spoils     ~ OPEN on fact  under Spoils  reservation_incompatible(A, T.1)
--     opposable  - EXCLUDED  under Opposable  law settled on this view
--     stays      + ENTAILED  under Opposable  law settled on this view
--
--   Impermissible:Prohibited
--     severed    + ENTAILED  under Severed   law settled on this view
--     spoils     - EXCLUDED  under Spoils    law settled on this view
--     opposable  - EXCLUDED  under Opposable  law settled on this view
--
--   Impermissible:NotSpecified
--     severed    + ENTAILED  under Severed   law settled on this view
--     spoils     - EXCLUDED  under Spoils    law settled on this view
--
--   Impermissible:Specified
--     severed    - EXCLUDED  under Severed   law settled on this view
--     spoils     + ENTAILED  under Spoils    law settled on this view
--
--   Impermissible:Incompatible
--     severed    + ENTAILED  under Severed   law settled on this view
--     spoils     - EXCLUDED  under Spoils    law settled on this view
--     opposable  - EXCLUDED  under Opposable  law settled on this view
--
--   Impermissible:ContraryIntention
--     severed    - EXCLUDED  under Severed   law settled on this view
--
--   PeremptoryNorm
--     rank       + ENTAILED                  law settled
--     as_treaty  - EXCLUDED                  nothing speaks to it
--     as_custom  + ENTAILED                  law settled
--
--   PeremptoryNorm:NotPeremptory
--     rank       - EXCLUDED  under variant NotPeremptory  law settled on this view
--
-- Assumptions: A1-A6 (--assumptions lists them).   Warnings: none.
