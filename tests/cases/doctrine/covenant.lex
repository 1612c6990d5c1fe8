-- ICCPR: no withdrawal by notice; the exit ban; who is bound; derogation; aliens.
case Covenant "The DPRK and the Covenant"
  import iccpr
  let P be Person
  given notified_withdrawal(DPRK, ICCPR) at 1997-08-25
  given bar_exit(DPRK, P) at 2010-03-15 and exit_limit_by_law(DPRK, P)
  given not exit_limit_necessary(DPRK, P) per "supposed: a general ban"
  given return(ROK, P, DPRK) at 2010-03-15 and not outside_territory(ROK, P)
  taken as met covenant_harm(P, DPRK) per "supposed"

  ask bound: party(DPRK, ICCPR) at 2010-03-15
    expect entailed
  ask exit: DPRK breaches ICCPR.12.2[P]
    expect entailed, settled
  ask implied: ROK breaches ICCPR.7.return[P, DPRK]
    expect contested on CovenantImpliesNR
  ask aliens "13 is for those lawfully present": ROK breaches ICCPR.13[P, DPRK]
    expect excluded
  ask china "China has signed only": party(China, ICCPR)
    expect not entailed
  ask china_owes "and owes what VCLT 18 says": interim_bound(China, ICCPR)
    expect not excluded

  variant Derogated "a valid derogation from 12"
    given derogated(DPRK, ICCPR.12.2)
    expect exit excluded
  end
  variant DerogatedSeven "and none from 7"
    given derogated(ROK, ICCPR.7.return)
    expect implied contested on CovenantImpliesNR
  end
  variant Lawful "lawfully present, no decision by law"
    given lawfully_in(P, ROK)
    expect aliens entailed
  end
end

-- $ lexlogic check covenant.lex
-- covenant.lex   9 questions   as expected: 9
--
--   Covenant
--     bound       + ENTAILED                  law settled
--     exit        + ENTAILED                  law settled
--     implied     ~ OPEN on law               CovenantImpliesNR
--     aliens      - EXCLUDED                  law settled
--     china       ~ OPEN on fact              party(China, ICCPR) + 1 more
--     china_owes  ~ OPEN on fact              party(China, ICCPR)
--
--   Covenant:Derogated
--     exit        - EXCLUDED                  law settled
--
--   Covenant:DerogatedSeven
--     implied     ~ OPEN on law               CovenantImpliesNR
--
--   Covenant:Lawful
--     aliens      + ENTAILED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
