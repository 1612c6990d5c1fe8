-- VCLT 60, bilateral treaty: material breach with its elements, and with one of them missing. The facts are invented.
-- B breaks T.1 in 2000, A gives notice in 2001, and in 2002 A does not perform.
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
  -- 60
  variant Art60
    given essential
    given denounce(A, T) at 2001-01-01 and not denounce(A, T) before 2001-01-01
    given not denounce(B, T)
    expect ended entailed
    expect ended_early excluded
    expect before entailed
    expect after excluded
  end
  variant Art60NotEssential
    given denounce(A, T) at 2001-01-01
    expect ended excluded
    expect after entailed
  end
  variant Art60NoNotice "a material breach ends nothing by itself"
    given essential
    given not denounce(A, T) and not denounce(B, T)
    given not suspend(A, T, B) and not suspend(B, T, A)
    expect ended excluded
    expect after entailed
  end
  variant Art60Premature "the notice came before the breach"
    given essential
    given denounce(A, T) at 1999-01-01
    given not denounce(A, T) after 1999-01-01
    given not denounce(B, T)
    given not suspend(A, T, B) and not suspend(B, T, A)
    expect ended excluded
    expect after entailed
  end
  variant Art60OwnNotice "the defaulting State cannot invoke its own breach"
    given essential
    given denounce(B, T) at 2001-01-01
    given not denounce(A, T)
    expect ended excluded
  end
end

-- $ lexlogic check vclt_breach.lex
-- vclt_breach.lex   15 questions   as expected: 15
--
--   Bilateral
--     before       + ENTAILED                  law settled
--     after        + ENTAILED                  law settled
--     ended        - EXCLUDED                  law settled
--     ended_early  - EXCLUDED                  law settled
--
--   Bilateral:Art60
--     before       + ENTAILED                  law settled
--     after        - EXCLUDED                  law settled
--     ended        + ENTAILED                  law settled
--     ended_early  - EXCLUDED                  law settled
--
--   Bilateral:Art60NotEssential
--     after        + ENTAILED                  law settled
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art60NoNotice
--     after        + ENTAILED                  law settled
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art60Premature
--     after        + ENTAILED                  law settled
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art60OwnNotice
--     ended        - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
