-- UNCLOS 92 and 110: whom a State may stop at sea; and what the rule against return adds.
case Sea "A boat on the high seas"
  import unclos, refugee
  let Boat, Freighter be Ship
  let P be Person
  given on_high_seas(Boat) and on_high_seas(Freighter)
  given stateless_ship(Boat) and every f: State satisfies not flies_flag(Boat, f)
  given flies_flag(Freighter, ROK) and not stateless_ship(Freighter)
  given stop_ship(China, Boat) at 2010-03-15 and stop_ship(China, Freighter) at 2010-03-15

  ask stateless "a boat without flag may be visited": China breaches UNCLOS.92[Boat, ROK]
    expect excluded
  ask flagged "a Korean freighter may not": China breaches UNCLOS.92[Freighter, ROK]
    expect entailed
  ask reach "non-refoulement at sea, the danger shown": China breaches RC.33.1[P, DPRK]
    expect contested on (ExtraterritorialNR, StatusIsDeclaratory)
  given return(China, P, DPRK) at 2010-03-15 and outside_territory(China, P)
  given outside_country(P) and national_of(P, DPRK) and convention_ground(P) and lacks_protection(P)
  given not second_nationality_protects(P) and not rok_protection_accessible(P)
  given not danger_33_2(China, P) and not recognised(China, P)
  taken as met well_founded_fear(P) per "supposed"

  variant Consent "the flag State consents"
    given flag_consents(ROK, China, Freighter)
    expect flagged excluded
  end
  variant Piracy "the freighter is suspected of piracy"
    given suspected_of_piracy(Freighter)
    expect flagged excluded
  end
end

-- $ lexlogic check sea.lex
-- sea.lex   5 questions   as expected: 5
--
--   Sea
--     stateless  - EXCLUDED                  law settled
--     flagged    + ENTAILED                  law settled
--     reach      ~ OPEN on law               StatusIsDeclaratory + 1 more
--
--   Sea:Consent
--     flagged    - EXCLUDED                  law settled
--
--   Sea:Piracy
--     flagged    - EXCLUDED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
