-- The border instruments by class of person; asylum and trafficking beside them.
case BorderTexts "What do the texts ask about whom?"
  import maxims, china_dprk, refugee, cat, cedaw, udhr, trafficking
  let Farmer, Victim, Suspect be Person
  given illegal_crosser(Farmer)
    and not forced_by_disaster(Farmer)
    and not crime_before_crossing(Farmer)
  given illegal_crosser(Victim) and forced_by_disaster(Victim) and not crime_before_crossing(Victim)
  given illegal_crosser(Suspect)
    and not forced_by_disaster(Suspect)
    and crime_before_crossing(Suspect)
  given hinder_asylum(China, Farmer) at 2010-03-15
  given not return(China, Farmer, DPRK) and not return(China, Suspect, DPRK)
  given not return(China, Victim, DPRK) and not inform(China, Farmer, DPRK)
  given not assist(China, Victim)
  given trafficking_act(Farmer) and exploitation_purpose(Farmer) and not trafficking_means(Farmer)
  given under_18(Farmer)
  given not party(DPRK, RC) and not party(DPRK, RefugeeProtocol) and not party(DPRK, CAT) per "UNTC"
  view Text98
    holds BilIsTreaty, Text1998, BilInforms, BilObligesSuspects
    states not lapsed(BIL)
  view Text64
    holds BilIsTreaty, Text1964, BilObliges, BilObligesSuspects
    states not lapsed(BIL)

  ask simple "no duty of return follows whichever text governs":
      China breaches BIL.return[Farmer] or China breaches BIL.suspect.return[Farmer]
    expect not entailed
  ask simple98 under Text98: China breaches BIL.return[Farmer]
    expect excluded
  ask simple64 under Text64: China breaches BIL.return[Farmer]
    expect entailed
  ask inform98 under Text98: China breaches BIL.inform[Farmer]
    expect entailed
  ask suspect98 under Text98: China breaches BIL.suspect.return[Suspect]
    expect entailed
  ask disaster98 under Text98: China breaches BIL.disaster.return[Victim]
    expect excluded
  ask assisted64 "in 1964 those driven by disaster are to be assisted" under Text64:
      China breaches BIL.assist[Victim]
    expect entailed
  ask asylum "the Declaration binds nobody": China breaches UDHR.14[Farmer]
    expect excluded
  ask child_trafficked "a child is trafficked without any means": trafficked(Farmer)
    expect entailed
  ask traffic "traffic alone is no breach of a duty of means": China breaches CEDAW.6
    expect open on fact

  variant Circumstances "circumstances speak against passing on the list"
    given circumstances_against(Farmer)
    expect inform98 contested on KoreanTextOf1998
  end
  variant AdultVictim "an adult is not trafficked without means"
    given not under_18(Farmer)
    expect child_trafficked excluded
  end
end

-- $ lexlogic check border_texts.lex
-- border_texts.lex   12 questions   as expected: 12
--
--   BorderTexts
--     simple            ~ OPEN on law and fact      BilIsTreaty + 2 more
--     simple98          - EXCLUDED  under Text98    law settled on this view
--     simple64          + ENTAILED  under Text64    law settled on this view
--     inform98          + ENTAILED  under Text98    law settled on this view
--     suspect98         + ENTAILED  under Text98    law settled on this view
--     disaster98        - EXCLUDED  under Text98    law settled on this view
--     assisted64        + ENTAILED  under Text64    law settled on this view
--     asylum            - EXCLUDED                  nothing speaks to it
--     child_trafficked  + ENTAILED                  law settled
--     traffic           ~ OPEN on fact
--                         all_reasonable_measures.CEDAW.6(China)
--
--   BorderTexts:Circumstances
--     inform98          ~ OPEN on law  under Text98  KoreanTextOf1998
--
--   BorderTexts:AdultVictim
--     child_trafficked  - EXCLUDED                  law settled
--
-- Assumptions: A1-A3 (--assumptions lists them).   Warnings: none.
