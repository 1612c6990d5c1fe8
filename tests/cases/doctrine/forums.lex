-- Jurisdiction, admissibility and standing stand apart from breach.
case Forums "Where could China be called to account?"
  import icj, committees
  let P be Person
  given return(China, P, DPRK) at 2010-03-15 per "supposed"
  given return(ROK, P, DPRK) at 2010-03-15 per "supposed"
  given not outside_territory(China, P) and not outside_territory(ROK, P)
  taken as met substantial_grounds(P, DPRK) per "supposed"
  given subject_to(P, China) and subject_to(P, ROK) and remedies_useless(P, China)
  given remedies_useless(P, ROK)
  given special_agreement(Japan, Cambodia)

  ask breach: China breaches CAT.3.1[P, DPRK]
    expect entailed
  ask standing: may_demand_cessation(ROK, China, CAT.3.1)
    expect entailed
  ask reserved "China reserved CAT 30(1)": jurisdiction(ICJ, China, ROK, CAT.3.1)
    expect excluded
  ask reciprocal "so China cannot rely on it either": jurisdiction(ICJ, ROK, China, CAT.3.1)
    expect excluded
  ask unreserved "Sweden and the ROK": jurisdiction(ICJ, ROK, Sweden, CAT.3.1)
    expect entailed
  ask reservation_is_narrow "the reservation leaves article 3 alone":
      CAT.3.1[P, DPRK] by China toward ROK is in force
    expect entailed
  ask refugees "RC 38 for refugees of today": jurisdiction(ICJ, China, ROK, RC.33.1)
    expect contested on Article38ReachesProtocol
  ask protocol "Protocol IV is reserved": RP.IV[ROK] by China toward ROK is in force
    expect excluded
  ask genocide_china: jurisdiction(ICJ, China, ROK, Genocide.I)
    expect excluded
  ask genocide_dprk "the DPRK made no reservation": jurisdiction(ICJ, DPRK, ROK, Genocide.I)
    expect entailed
  ask cedaw: jurisdiction(ICJ, DPRK, ROK, CEDAW.6)
    expect excluded
  ask optional: jurisdiction(ICJ, China, Japan, CAT.3.1)
    expect excluded
  ask optional_both: jurisdiction(ICJ, Cambodia, Japan, CAT.3.1)
    expect entailed
  ask sea: jurisdiction(AnnexVII, China, ROK, UNCLOS.92)
    expect entailed
  ask complaint "the respondent has not declared": admissible(TortureCommittee, P, China, CAT.3.1)
    expect excluded
  ask complaint_rok as of 2010-03-15: admissible(TortureCommittee, P, ROK, CAT.3.1)
    expect entailed
  ask complaint_early as of 2005-01-01: admissible(TortureCommittee, P, ROK, CAT.3.1)
    expect excluded
  ask interstate "China has not accepted 21":
      admissible_between_states(TortureCommittee, ROK, China, CAT.3.1)
    expect excluded

  variant Excluded298 "a category excluded under 298"
    given category_298(China, ROK)
    expect sea excluded
  end
  variant Old "about refugees of before 1951"
    given about_events_before_1951(China, ROK)
    expect refugees entailed
  end
end

-- $ lexlogic check forums.lex
-- forums.lex   20 questions   as expected: 20
--
--   Forums
--     breach                 + ENTAILED                  law settled
--     standing               + ENTAILED                  law settled
--     reserved               - EXCLUDED                  law settled
--     reciprocal             - EXCLUDED                  law settled
--     unreserved             + ENTAILED                  law settled
--     reservation_is_narrow  + ENTAILED                  law settled
--     refugees               ~ OPEN on law               Article38ReachesProtocol
--     protocol               - EXCLUDED                  nothing speaks to it
--     genocide_china         - EXCLUDED                  law settled
--     genocide_dprk          + ENTAILED                  law settled
--     cedaw                  - EXCLUDED                  law settled
--     optional               - EXCLUDED                  law settled
--     optional_both          + ENTAILED                  law settled
--     sea                    + ENTAILED                  law settled
--     complaint              - EXCLUDED                  law settled
--     complaint_rok          + ENTAILED                  law settled
--     complaint_early        - EXCLUDED                  law settled
--     interstate             - EXCLUDED                  law settled
--
--   Forums:Excluded298
--     sea                    - EXCLUDED                  law settled
--
--   Forums:Old
--     refugees               + ENTAILED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
