-- ARSIWA 20 to 27: what precludes wrongfulness, towards whom, and what takes the plea away.
import arsiwa
let A, B, C be State
conduct harm(s: State) "{s} does harm"

treaty T "Treaty"
  cite "example"
  adopted 1980-01-01
  party A, B, C since 1980-01-01
norm T.1 of T art "1"
  bearer s: State
  owed to each party
  forbids harm(s)
  summary "No harm."
treaty D "Duty of A to a third State"
  cite "example"
  adopted 1985-01-01
  party A, C since 1985-01-01
norm D.1 of D art "1"
  bearer s: State
  owed to C
  obliges harm(s)
  when s = A
  summary "A does it."
norm Ban of Custom
  bearer s: State
  owed to each state
  forbids harm(s)
  peremptory since 1970-01-01 if Peremptory
  cite "example"
position Peremptory "the ban is peremptory"
  no holder found
  default on

given harm(A) at 1990-01-01

case Consent "20"
  given consented(B, A, T.1) and not consented(C, A, T.1)
  given every n: Norm satisfies not only_way(A, n)
  ask towards-B: T.1 by A toward B is wrongful
    expect excluded
  ask towards-C "one creditor's consent does not bind another": T.1 by A toward C is wrongful
    expect entailed
  ask breach "excused, it is still a breach": A breaches T.1 toward B
    expect entailed
  variant Vitiated
    given consent_vitiated(B, A, T.1)
    expect towards-B entailed
  end
  variant Beyond "outside the limits of the consent"
    given beyond_consent(A, B, T.1)
    expect towards-B entailed
  end
end

case Others "21, 23, 24, 25, and 26"
  given every y: State, n: Norm satisfies not consented(y, A, n)
  given not only_way(A, T.1) and not only_way(A, Ban)
  disputed seriously_impairs(A, T.1), contributed(A, T.1)
  ask wrongful "a duty to a third State excuses nothing": T.1 by A is wrongful
    expect entailed
  ask ban: Ban by A is wrongful
    expect entailed
  variant SelfDefence
    given self_defence(A, T.1) and self_defence(A, Ban)
    expect wrongful excluded
    expect ban entailed
  end
  variant NotPeremptory
    given self_defence(A, Ban)
    rejects Peremptory
    expect ban excluded
  end
  variant ForceMajeure
    given force_majeure(A, T.1)
    expect wrongful excluded
  end
  variant OwnDoing
    given force_majeure(A, T.1) and caused_situation(A, T.1)
    expect wrongful entailed
  end
  variant RiskAssumed
    given force_majeure(A, T.1) and assumed_risk(A, T.1)
    expect wrongful entailed
  end
  variant Distress
    given distress(A, T.1)
    expect wrongful excluded
  end
  variant GreaterPeril
    given distress(A, T.1) and comparable_peril(A, T.1)
    expect wrongful entailed
  end
  variant Over "27(a): the circumstance is over"
    given distress(A, T.1) and circumstance_ended(A, T.1)
    expect wrongful entailed
  end
  variant Necessity
    given only_way(A, T.1) and not seriously_impairs(A, T.1) and not contributed(A, T.1)
    expect wrongful excluded
  end
  variant Impairs "25(1)(b)"
    given only_way(A, T.1) and seriously_impairs(A, T.1) and not contributed(A, T.1)
    expect wrongful entailed
  end
  variant Community
    given only_way(A, T.1) and not seriously_impairs(A, T.1) and not contributed(A, T.1)
    given impairs_community(A, T.1)
    expect wrongful entailed
  end
  variant Contributed "25(2)(b)"
    given only_way(A, T.1) and not seriously_impairs(A, T.1) and contributed(A, T.1)
    expect wrongful entailed
  end
end

-- $ lexlogic check excuses.lex
-- excuses.lex   20 questions   as expected: 20
--
--   Consent
--     towards-B  - EXCLUDED                  law settled
--     towards-C  + ENTAILED                  law settled
--     breach     + ENTAILED                  law settled
--
--   Consent:Vitiated
--     towards-B  + ENTAILED                  law settled
--
--   Consent:Beyond
--     towards-B  + ENTAILED                  law settled
--
--   Others
--     wrongful   + ENTAILED                  law settled
--     ban        + ENTAILED                  law settled
--
--   Others:SelfDefence
--     wrongful   - EXCLUDED                  law settled
--     ban        + ENTAILED                  law settled
--
--   Others:NotPeremptory
--     ban        - EXCLUDED  under variant NotPeremptory  law settled on this view
--
--   Others:ForceMajeure
--     wrongful   - EXCLUDED                  law settled
--
--   Others:OwnDoing
--     wrongful   + ENTAILED                  law settled
--
--   Others:RiskAssumed
--     wrongful   + ENTAILED                  law settled
--
--   Others:Distress
--     wrongful   - EXCLUDED                  law settled
--
--   Others:GreaterPeril
--     wrongful   + ENTAILED                  law settled
--
--   Others:Over
--     wrongful   + ENTAILED                  law settled
--
--   Others:Necessity
--     wrongful   - EXCLUDED                  law settled
--
--   Others:Impairs
--     wrongful   + ENTAILED                  law settled
--
--   Others:Community
--     wrongful   + ENTAILED                  law settled
--
--   Others:Contributed
--     wrongful   + ENTAILED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
