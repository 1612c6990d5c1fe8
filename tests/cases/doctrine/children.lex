-- CRC 7: two limbs. A child of a Chinese parent has a nationality and lacks papers.
case Children "A child born in China to a mother from the DPRK"
  import crc, refugee
  let C be Person
  given under_18(C) and not majority_attained(C) and born_in(C, China)
  given not outside_territory(China, C) and not parents_settled_stateless(C, China)
  given not register_birth(China, C) and not secure_nationality(China, C)
  given not provide_primary_education(China, C)
  given every s: State satisfies not national_of(C, s)
  given parent_national(C, China) per "the father is Chinese"

  ask registered: China breaches CRC.7.registration[C]
    expect entailed
  ask nationality: China breaches CRC.7.nationality[C]
    expect excluded
  ask school: China breaches CRC.28[C]
    expect entailed
  ask sends under Implied: China breaches CRC.37.return[C, DPRK]
    expect open on fact
  view Implied
    holds CrcImpliesNR

  variant NoChineseParent "neither parent is Chinese"
    given not parent_national(C, China)
    expect nationality entailed
    expect registered entailed
  end
  variant Adult "of age"
    given not under_18(C)
    expect registered excluded
    expect school excluded
  end
end

-- $ lexlogic check children.lex
-- children.lex   8 questions   as expected: 8
--
--   Children
--     registered   + ENTAILED                  law settled
--     nationality  - EXCLUDED                  law settled
--     school       + ENTAILED                  law settled
--     sends        ~ OPEN on fact  under Implied
--                    LawfulMeansInternational + 8 more
--
--   Children:NoChineseParent
--     registered   + ENTAILED                  law settled
--     nationality  + ENTAILED                  law settled
--
--   Children:Adult
--     registered   - EXCLUDED                  law settled
--     school       - EXCLUDED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
