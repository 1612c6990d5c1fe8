-- The Refugee Convention: who is out of it, what 33(2) lifts, and articles 31 and 32.
case Refugees "A refugee in China"
  import refugee, cat, iccpr, non_refoulement
  let P be Person
  let Home be State
  given outside_country(P) and national_of(P, Home) and convention_ground(P) and lacks_protection(P)
  given not second_nationality_protects(P) and not rok_protection_accessible(P)
  given not outside_territory(China, P)
  given return(China, P, Home) at 2010-03-15 per "supposed"
  given penalise(China, P) at 2010-03-01 per "supposed"
  given coming_directly(P) and presents_without_delay(China, P)
  taken as met well_founded_fear(P), good_cause(China, P) per "supposed"
  given not security_grounds(China, P) and not danger_to_community(China, P)
  given not outweighed(China, P)
  given not cooperate_with_unhcr(China)
  view Declaratory
    holds StatusIsDeclaratory
  view Balance follows Declaratory
    holds BalanceUnder33
  view NoBalance follows Declaratory
    rejects BalanceUnder33

  ask return under NoBalance: China breaches RC.33.1[P, Home]
    expect entailed, settled
  ask return_balance under Balance: China breaches RC.33.1[P, Home]
    expect entailed, settled
  ask penalty under Declaratory: China breaches RC.31.1[P]
    expect entailed, settled
  ask lawful "32 is for those lawfully present" under Declaratory: China breaches RC.32.1[P, Home]
    expect excluded
  ask unhcr: China breaches RC.35 and China breaches RP.II
    expect entailed
  ask torture_limb "nothing of torture is known": China breaches CAT.3.1[P, Home]
    expect open on fact

  variant Security "reasonable grounds for regarding P as a danger to security"
    given security_grounds(China, P)
    expect return excluded
    expect return_balance entailed
  end
  variant Outweighed "and the danger outweighs"
    given security_grounds(China, P) and outweighed(China, P)
    expect return_balance excluded
  end
  variant Convicted "danger to the community without a final conviction is not enough"
    given danger_to_community(China, P)
    expect return entailed
  end
  variant Ordinary "leaving home is no serious non-political crime"
    given outside_before_admission(P)
    expect return entailed
  end
  variant Grave "a serious non-political crime at home, seriously suspected"
    given serious_crime(P) and non_political_crime(P) and outside_before_admission(P)
    given serious_reasons_1F(P)
    expect return excluded
    expect penalty excluded
  end
  variant Settled "status has ceased"
    given ceased(P)
    expect return excluded
  end
  variant Lawful "lawfully present"
    given lawfully_in(P, China)
    expect lawful entailed
  end
end

-- $ lexlogic check refugees.lex
-- refugees.lex   15 questions   as expected: 15
--
--   Refugees
--     return          + ENTAILED  under NoBalance  law settled on this view
--     return_balance  + ENTAILED  under Balance   law settled on this view
--     penalty         + ENTAILED  under Declaratory  law settled on this view
--     lawful          - EXCLUDED  under Declaratory  law settled on this view
--     unhcr           + ENTAILED                  law settled
--     torture_limb    ~ OPEN on fact
--                       LawfulMeansInternational + 4 more
--
--   Refugees:Security
--     return          - EXCLUDED  under NoBalance  law settled on this view
--     return_balance  + ENTAILED  under Balance   law settled on this view
--
--   Refugees:Outweighed
--     return_balance  - EXCLUDED  under Balance   law settled on this view
--
--   Refugees:Convicted
--     return          + ENTAILED  under NoBalance  law settled on this view
--
--   Refugees:Ordinary
--     return          + ENTAILED  under NoBalance  law settled on this view
--
--   Refugees:Grave
--     return          - EXCLUDED  under NoBalance  law settled on this view
--     penalty         - EXCLUDED  under Declaratory  law settled on this view
--
--   Refugees:Settled
--     return          - EXCLUDED  under NoBalance  law settled on this view
--
--   Refugees:Lawful
--     lawful          + ENTAILED  under Declaratory  law settled on this view
--
-- Assumptions: A1-A8 (--assumptions lists them).   Warnings: none.
