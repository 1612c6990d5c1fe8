-- ARSIWA 28 to 39 and 55: cessation, assurances, reparation and its forms; special regimes.
import arsiwa_consequences
let A, B, C be State
conduct harm(s: State, t: State) "{s} harms {t}"
treaty T "Treaty"
  cite "example"
  adopted 1980-01-01
  party A, B, C since 1980-01-01
norm T.1 of T art "1"
  bearer s: State
  for t: State
  owed to t
  forbids harm(s, t)
  summary "No harm."

case Reparation "A has harmed B"
  given harm(A, B) at 1990-01-01
  given not consented(B, A, T.1) and not only_way(A, T.1)
  given continuing(A, T.1) and caused_injury(A, B, T.1) and assessable_damage(A, B, T.1)

  ask cessation "30(a)": must_cease(A, B, T.1)
    expect entailed
  ask assurances "30(b): what the circumstances require must be judged":
      must_offer_assurances(A, B, T.1)
    expect open on fact
  ask reparation "31": owes_reparation(A, B, T.1)
    expect entailed
  ask third "nothing is owed to C": owes_reparation(A, C, T.1)
    expect excluded
  ask restitution "35": owes_restitution(A, B, T.1)
    expect entailed
  ask compensation "36": owes_compensation(A, B, T.1)
    expect entailed
  ask satisfaction "37": owes_satisfaction(A, B, T.1)
    expect entailed
  ask interest "38": owes_interest(A, B, T.1)
    expect open on fact
  ask reduced "39": reparation_reduced(A, B, T.1)
    expect excluded

  variant Ended "the act is over"
    given not continuing(A, T.1)
    expect cessation excluded
  end
  variant NoInjury "31 asks for injury; the act is wrongful without it"
    given not caused_injury(A, B, T.1)
    expect reparation excluded
    expect cessation entailed
  end
  variant Consented "no wrongful act"
    given consented(B, A, T.1)
    expect reparation excluded
  end
  variant Law "32: internal law is no excuse"
    given internal_law_requires(A, T.1)
    expect reparation entailed
  end
  variant Required
    taken as met assurances_called_for(A, T.1) per "asserted"
    expect assurances entailed
  end
  variant Impossible "35(a)"
    given restitution_impossible(A, T.1)
    expect restitution excluded
    expect compensation entailed
  end
  variant Pleaded "35(b): disproportion is pleaded, and must be judged"
    given disproportion_pleaded(A, T.1)
    expect restitution open on fact
  end
  variant Restored "nothing is left to compensate"
    given made_good_by_restitution(A, B, T.1)
    expect compensation excluded
    expect satisfaction excluded
  end
  variant Paid "47(2): another responsible State has made it good"
    given loss_made_good(B, T.1)
    expect compensation excluded
  end
  variant Moral "36: damage that cannot be assessed in money"
    given not assessable_damage(A, B, T.1)
    expect compensation excluded
    expect satisfaction entailed
  end
  variant Interest
    taken as met interest_needed(A, B, T.1) per "asserted"
    expect interest entailed
  end
  variant Contributed
    given contributed_to_injury(B, T.1)
    expect reduced entailed
  end
  variant Regime "55: a regime meant to be exhaustive"
    given special_consequences(T.1)
    expect cessation excluded
    expect reparation excluded
  end
  variant Failed "which has failed"
    given special_consequences(T.1) and regime_failed(T.1)
    expect cessation entailed
    expect reparation entailed
  end
  variant OnePoint "55, weak form: reparation only"
    given special_reparation(T.1)
    expect cessation entailed
    expect reparation excluded
  end
end

case Own "the duty to repair, as a norm about one primary norm"
  conduct repair(s: State, t: State) "{s} makes full reparation to {t}"
  norm T.1.reparation of Custom
    bearer s: State
    for t: State
    owed to t
    obliges repair(s, t)
    when owes_reparation(s, t, T.1)
    cite "ARSIWA 31"
  given harm(A, B) at 1990-01-01 and not repair(A, B) at 1995-01-01
  given not consented(B, A, T.1) and not only_way(A, T.1)
  given caused_injury(A, B, T.1)
  ask unpaid: A breaches T.1.reparation[B] at 1995-01-01
    expect entailed
  ask again
          "29: the duty stands, and later harm is a breach of its own"
          supposing harm(A, B) at 1996-01-01:
      A breaches T.1[B] at 1996-01-01
    expect entailed
end

case Excused "27(b): loss under an excuse"
  given harm(A, B) at 1990-01-01
  given distress(A, T.1) and caused_injury(A, B, T.1)
  ask loss: owes_compensation_though_excused(A, B, T.1)
    expect contested on CompensationUnderExcuse
  ask reparation: owes_reparation(A, B, T.1)
    expect excluded
  variant NoLoss
    given not caused_injury(A, B, T.1)
    expect loss excluded
  end
end

-- $ lexlogic check consequences.lex
-- consequences.lex   36 questions   as expected: 36
--
--   Reparation
--     cessation     + ENTAILED                  law settled
--     assurances    ~ OPEN on fact              assurances_called_for(A, T.1)
--     reparation    + ENTAILED                  law settled
--     third         - EXCLUDED                  law settled
--     restitution   + ENTAILED                  law settled
--     compensation  + ENTAILED                  law settled
--     satisfaction  + ENTAILED                  law settled
--     interest      ~ OPEN on fact              interest_needed(A, B, T.1)
--     reduced       - EXCLUDED                  law settled
--
--   Reparation:Ended
--     cessation     - EXCLUDED                  law settled
--
--   Reparation:NoInjury
--     cessation     + ENTAILED                  law settled
--     reparation    - EXCLUDED                  law settled
--
--   Reparation:Consented
--     reparation    - EXCLUDED                  law settled
--
--   Reparation:Law
--     reparation    + ENTAILED                  law settled
--
--   Reparation:Required
--     assurances    + ENTAILED                  law settled
--
--   Reparation:Impossible
--     restitution   - EXCLUDED                  law settled
--     compensation  + ENTAILED                  law settled
--
--   Reparation:Pleaded
--     restitution   ~ OPEN on fact              out_of_all_proportion(A, T.1)
--
--   Reparation:Restored
--     compensation  - EXCLUDED                  law settled
--     satisfaction  - EXCLUDED                  law settled
--
--   Reparation:Paid
--     compensation  - EXCLUDED                  law settled
--
--   Reparation:Moral
--     compensation  - EXCLUDED                  law settled
--     satisfaction  + ENTAILED                  law settled
--
--   Reparation:Interest
--     interest      + ENTAILED                  law settled
--
--   Reparation:Contributed
--     reduced       + ENTAILED                  law settled
--
--   Reparation:Regime
--     cessation     - EXCLUDED                  law settled
--     reparation    - EXCLUDED                  law settled
--
--   Reparation:Failed
--     cessation     + ENTAILED                  law settled
--     reparation    + ENTAILED                  law settled
--
--   Reparation:OnePoint
--     cessation     + ENTAILED                  law settled
--     reparation    - EXCLUDED                  law settled
--
--   Own
--     unpaid        + ENTAILED                  law settled
--     again         + ENTAILED                  law settled
--
--   Excused
--     loss          ~ OPEN on law               CompensationUnderExcuse
--     reparation    - EXCLUDED                  law settled
--
--   Excused:NoLoss
--     loss          - EXCLUDED                  law settled
--
-- Assumptions: A1-A4 (--assumptions lists them).   Warnings: none.
