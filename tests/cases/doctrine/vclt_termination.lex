-- VCLT 54, 55, 57, 58 and 65: end by consent, and the steps. The facts are invented.
case Procedure "does a notice take effect without the steps of 65 to 67?"
  import vclt_termination, vclt_procedure
  let A, B be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given object_lost(T) and loss_permanent(T) and invokes_impossibility(A, T)
  given denounce(A, T) at 2001-01-01
  given every y: State satisfies not object_to_claim(y, A, T)
  view Steps
    holds TerminationNeedsProcedure, ProcedureIsCustom

  ask without as of 2002-01-01: T is terminated
    expect entailed
  ask ended under Steps as of 2002-01-01: T is terminated
    expect open on fact
  variant NotTaken
    given not notify_claim(A, T)
    expect ended excluded
  end
  variant Taken
    given notify_claim(A, T) at 2000-06-01
    expect ended entailed
  end
end
case Consent "54(b), 55, 57(b), 58"
  import vclt_termination
  let A, B, C be State
  conduct deliver(s: State)
  treaty M
    adopted 1990-01-01
    party A, B since 1990-01-01
    party C since 1990-01-01 until 2005-01-01
  norm M.1 of M
    bearer s: State
    owed to each party
    obliges deliver(s)
  treaty All
    adopted 2000-01-01
    party A, B, C since 2000-01-01
  treaty Two
    adopted 2000-01-01
    party A, B since 2000-01-01
  given not deliver(A) at 1999-01-01 and not deliver(A) at 2001-01-01
  ask before: M.1 by A toward B is in force at 1999-01-01
    expect entailed
  ask after: M.1 by A toward B is in force at 2001-01-01
    expect entailed
  ask after_C: M.1 by A toward C is in force at 2001-01-01
    expect entailed
  ask ended as of 2001-01-01: M is terminated
    expect excluded
  ask fewer "C has left; the treaty goes on (55)" as of 2006-01-01: M is terminated
    expect excluded
  variant EndedByAll
    given agreed_to_end(All, M)
    expect ended entailed
    expect before entailed
    expect after excluded
  end
  variant EndedByTwo
    given agreed_to_end(Two, M)
    expect ended excluded
  end
  variant SuspendedByAll
    given agreed_to_suspend(All, M)
    expect ended excluded
    expect before entailed
    expect after excluded
  end
  variant SuspendedByTwo "57 needs all"
    given agreed_to_suspend(Two, M)
    expect after entailed
  end
  variant Between "58"
    given agreed_to_suspend_between(Two, M) and innocuous_to_others(Two, M)
    taken as met suspension_compatible(Two, M) per "asserted"
    expect after excluded
    expect after_C entailed
  end
  variant BetweenClause "58(1)(a)"
    given agreed_to_suspend_between(Two, M) and allows_partial_suspension(M)
    expect after excluded
  end
  variant BetweenHarmful
    given agreed_to_suspend_between(Two, M) and not innocuous_to_others(Two, M)
    taken as met suspension_compatible(Two, M) per "asserted"
    expect after entailed
  end
  variant BetweenProhibited
    given agreed_to_suspend_between(Two, M)
      and innocuous_to_others(Two, M)
      and prohibits_partial_suspension(M)
    taken as met suspension_compatible(Two, M) per "asserted"
    expect after entailed
  end
  variant BetweenIntegral
    given agreed_to_suspend_between(Two, M) and innocuous_to_others(Two, M) and integral(M)
    holds Integral
    expect after entailed
  end
end

-- $ lexlogic check vclt_termination.lex
-- vclt_termination.lex   23 questions   as expected: 23
--
--   Procedure
--     without  + ENTAILED                  law settled
--     ended    ~ OPEN on fact  under Steps  notify_claim(A, T) + 3 more
--
--   Procedure:NotTaken
--     ended    - EXCLUDED  under Steps     law settled on this view
--
--   Procedure:Taken
--     ended    + ENTAILED  under Steps     law settled on this view
--
--   Consent
--     before   + ENTAILED                  law settled
--     after    + ENTAILED                  law settled
--     after_C  + ENTAILED                  law settled
--     ended    - EXCLUDED                  law settled
--     fewer    - EXCLUDED                  law settled
--
--   Consent:EndedByAll
--     before   + ENTAILED                  law settled
--     after    - EXCLUDED                  law settled
--     ended    + ENTAILED                  law settled
--
--   Consent:EndedByTwo
--     ended    - EXCLUDED                  law settled
--
--   Consent:SuspendedByAll
--     before   + ENTAILED                  law settled
--     after    - EXCLUDED                  law settled
--     ended    - EXCLUDED                  law settled
--
--   Consent:SuspendedByTwo
--     after    + ENTAILED                  law settled
--
--   Consent:Between
--     after    - EXCLUDED                  law settled
--     after_C  + ENTAILED                  law settled
--
--   Consent:BetweenClause
--     after    - EXCLUDED                  law settled
--
--   Consent:BetweenHarmful
--     after    + ENTAILED                  law settled
--
--   Consent:BetweenProhibited
--     after    + ENTAILED                  law settled
--
--   Consent:BetweenIntegral
--     after    + ENTAILED  under variant BetweenIntegral  law settled on this view
--
-- Assumptions: A1-A4 (--assumptions lists them).   Warnings: none.
