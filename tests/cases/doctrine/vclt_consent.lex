-- VCLT 2, 7-8, 11-17, 24-25, 29. The facts are invented.
case Character "2(1)(a)"
  import vclt_consent
  let A, B be State
  conduct deliver(s: State)
  treaty T
    party A, B since 1990-01-01
    exists if vclt_treaty(T)
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(A) at 2000-01-01
  given agreed_between_states(T) and in_writing(T)
  ask binds: A breaches T.1
    expect open on fact
  variant Treaty
    taken as met meant_to_bind(T) per "asserted"
    expect binds entailed
  end
  variant Memorandum "it disclaims legal force"
    given disclaims_binding_force(T)
    expect binds excluded
  end
  variant Contract "governed by the law of one State"
    given subject_to_internal_law(T)
    expect binds excluded
  end
  variant Oral "outside the Convention (3)"
    given not in_writing(T)
    taken as met meant_to_bind(T) per "asserted"
    expect binds excluded
  end
  variant Company "not between States"
    given not agreed_between_states(T)
    taken as met meant_to_bind(T) per "asserted"
    expect binds excluded
  end
end
case Authority "7, 8"
  import vclt_consent
  let A, B be State
  let Minister be Actor
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  given concluded_by(Minister, A, T)
  ask member: party(A, T)
    expect excluded
  variant FullPowers
    given full_powers(Minister, A, T)
    expect member entailed
  end
  variant Practice
    given practice_dispenses(Minister, A, T)
    expect member entailed
  end
  variant Foreign
    given foreign_minister(Minister, A)
    expect member entailed
  end
  variant Head
    given head_of_state_or_government(Minister, A)
    expect member entailed
  end
  variant Confirmed
    given afterwards_confirmed(A, T)
    expect member entailed
  end
end
case Consent "11-16, 24"
  import vclt_consent
  let A, B be State
  treaty T
    adopted 1990-01-01
    in force 1990-01-01
    signatory A, B on 1990-01-01
  ask member as of 2000-01-01: party(A, T)
    expect excluded
  variant Signature "12"
    given signature_binds(T) and provides_for_force(T)
    expect member entailed
  end
  variant SignatureOnly "signature subject to ratification, and no ratification"
    given signature_binds(T) and needs_ratification(T) and provides_for_force(T)
    given not deposit_ratification(A, T)
    expect member excluded
  end
  variant Ratified "14, 16"
    given needs_ratification(T) and provides_for_force(T)
    given deposit_ratification(A, T) at 1995-01-01
    expect member entailed
  end
  variant Acceded "15"
    given open_to_accession(T) and provides_for_force(T)
    given deposit_accession(A, T) at 1995-01-01
    expect member entailed
  end
  variant AccededClosed "nobody allowed accession"
    given provides_for_force(T)
    given deposit_accession(A, T) at 1995-01-01
    expect member excluded
  end
  variant Exchanged "13"
    given exchange_binds(T) and provides_for_force(T)
    given exchange_instruments(A, T) at 1995-01-01
    expect member entailed
  end
  variant AllConsented "24(2)"
    given needs_ratification(T) and negotiating(A, T) and negotiating(B, T)
    given deposit_ratification(A, T) at 1995-01-01 and deposit_ratification(B, T) at 1996-01-01
    expect member entailed
  end
  variant OneMissing "24(2): not all negotiating States"
    given needs_ratification(T) and negotiating(A, T) and negotiating(B, T)
    given deposit_ratification(A, T) at 1995-01-01 and not deposit_ratification(B, T)
    expect member excluded
  end
end
case Provisional "25, 17, 29"
  import vclt_consent
  let A, B be State
  let Island be Territory
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    in force 2010-01-01
  treaty P
    adopted 1990-01-01
    party A, B since 1990-01-01
  norm T.1 of T, P
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(A) at 2000-01-01
  ask applied: A breaches T.1 at 2000-01-01
    expect entailed
  ask part: partial_consent_effective(A, T)
    expect excluded
  ask island: extends_to(T, A, Island)
    expect excluded
  variant Ended "25(2)"
    given applies_provisionally(P, T)
    given notify_not_joining(A, T) at 1995-01-01
    expect applied excluded
  end
  variant Part "17"
    given permits_partial_consent(T)
    expect part entailed
  end
  variant PartAgreed
    given others_agree_to_part(A, T)
    expect part entailed
  end
  variant Territory29
    given territory_of(Island, A)
    expect island entailed
  end
  variant Excluded29
    given territory_of(Island, A) and territory_excluded(Island, T)
    expect island excluded
  end
end
case Interim "18"
  import vclt
  let A, B be State
  treaty T
    adopted 1990-01-01
    in force 2010-01-01
    signatory A, B on 1990-01-01
  given defeat_purpose(A, T) at 2000-01-01
  ask interim: A breaches VCLT.18[T, B]
    expect entailed
  variant Declined
    given intention_not_to_join(A, T)
    expect interim excluded
  end
  variant NoDefeat
    given not defeat_purpose(A, T) at 2000-01-01
    expect interim excluded
  end
end

-- $ lexlogic check vclt_consent.lex
-- vclt_consent.lex   32 questions   as expected: 32
--
--   Character
--     binds    ~ OPEN on fact              meant_to_bind(T)
--
--   Character:Treaty
--     binds    + ENTAILED                  law settled
--
--   Character:Memorandum
--     binds    - EXCLUDED                  law settled
--
--   Character:Contract
--     binds    - EXCLUDED                  law settled
--
--   Character:Oral
--     binds    - EXCLUDED                  law settled
--
--   Character:Company
--     binds    - EXCLUDED                  law settled
--
--   Authority
--     member   - EXCLUDED                  law settled
--
--   Authority:FullPowers
--     member   + ENTAILED                  law settled
--
--   Authority:Practice
--     member   + ENTAILED                  law settled
--
--   Authority:Foreign
--     member   + ENTAILED                  law settled
--
--   Authority:Head
--     member   + ENTAILED                  law settled
--
--   Authority:Confirmed
--     member   + ENTAILED                  law settled
--
--   Consent
--     member   - EXCLUDED                  law settled
--
--   Consent:Signature
--     member   + ENTAILED                  law settled
--
--   Consent:SignatureOnly
--     member   - EXCLUDED                  law settled
--
--   Consent:Ratified
--     member   + ENTAILED                  law settled
--
--   Consent:Acceded
--     member   + ENTAILED                  law settled
--
--   Consent:AccededClosed
--     member   - EXCLUDED                  law settled
--
--   Consent:Exchanged
--     member   + ENTAILED                  law settled
--
--   Consent:AllConsented
--     member   + ENTAILED                  law settled
--
--   Consent:OneMissing
--     member   - EXCLUDED                  law settled
--
--   Provisional
--     applied  + ENTAILED                  law settled
--     part     - EXCLUDED                  law settled
--     island   - EXCLUDED                  law settled
--
--   Provisional:Ended
--     applied  - EXCLUDED                  law settled
--
--   Provisional:Part
--     part     + ENTAILED                  law settled
--
--   Provisional:PartAgreed
--     part     + ENTAILED                  law settled
--
--   Provisional:Territory29
--     island   + ENTAILED                  law settled
--
--   Provisional:Excluded29
--     island   - EXCLUDED                  law settled
--
--   Interim
--     interim  + ENTAILED                  law settled
--
--   Interim:Declined
--     interim  - EXCLUDED                  law settled
--
--   Interim:NoDefeat
--     interim  - EXCLUDED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
