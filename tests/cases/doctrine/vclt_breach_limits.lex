-- VCLT 60(3)(a), (4), (5), 45 and the invoking State's own breach. The facts are invented.
-- B breaks T.1 in 2000, A gives notice in 2001.
case Bilateral
  import vclt_termination
  let A, B be State
  conduct withhold(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  closed fact essential "T.1 is essential to object or purpose"
  closed fact fault "A's breach of T.1 led to what it invokes"
  rule essential_one for y: State
    establishes essential_violation(y, T)
    when essential and y breaches T.1
  rule own_one
    establishes own_breach(A, T)
    when fault and A breaches T.1
  norm T.1 of T
    bearer s: State
    owed to each party
    forbids withhold(s)
  given not withhold(A) at 2000-01-01 and withhold(B) at 2000-01-01
  given not withhold(B) before 2000-01-01
  given not withhold(A) at 1995-01-01
  given withhold(A) at 2002-01-01
  given invokes_breach(A, B, T) and invokes_impossibility(A, T) and invokes_change(A, T)

  ask before "what was due before the end": B breaches T.1 at 2000-01-01
    expect entailed
  ask after: A breaches T.1 at 2002-01-01
    expect entailed
  ask ended as of 2002-01-01: T is terminated
    expect excluded
  ask ended_early as of 2000-06-01: T is terminated
    expect excluded

  -- 60
  variant Art60Humanitarian "60(5)"
    given essential and humanitarian_treaty(T) and protects_person(T.1)
    given denounce(A, T) at 2001-01-01
    expect ended excluded
    expect after entailed
  end
  variant Art60OwnRule "60(4)"
    given essential and own_breach_rule(T)
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art60Lost "45"
    given essential and aware_of_ground(A, T) and agreed_in_force(A, T)
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended excluded
  end
  variant Art60Provoked "A had broken the treaty first"
    given essential and fault
    given withhold(A) at 1995-01-01
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended contested on OwnBreachBars
  end
  variant Art60Provoked0 "A had provoked it by nothing unlawful"
    given essential and fault
    given not withhold(A) before 2001-01-01
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended entailed
  end
  variant Art60Repudiation
    given repudiation_unsanctioned(B, T)
    given repudiate(B, T) at 2000-01-01
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  variant Art60RepudiationSanctioned
    given repudiate(B, T) at 2000-01-01
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
end

-- $ lexlogic check vclt_breach_limits.lex
-- vclt_breach_limits.lex   12 questions   as expected: 12
--
--   Bilateral
--     before       + ENTAILED                  law settled
--     after        + ENTAILED                  law settled
--     ended        - EXCLUDED                  law settled
--     ended_early  - EXCLUDED                  law settled
--
--   Bilateral:Art60Humanitarian
--     after        + ENTAILED                  law settled
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art60OwnRule
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art60Lost
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art60Provoked
--     ended        ~ OPEN on law               OwnBreachBars
--
--   Bilateral:Art60Provoked0
--     ended        + ENTAILED                  law settled
--
--   Bilateral:Art60Repudiation
--     ended        + ENTAILED                  law settled
--
--   Bilateral:Art60RepudiationSanctioned
--     ended        - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
