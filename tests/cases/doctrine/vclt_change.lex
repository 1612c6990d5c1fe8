-- VCLT 61 and 62: impossibility and change of circumstances, with their elements, and with one of them missing. The facts are
-- invented.
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

  -- 61
  variant Art61
    given object_lost(T) and loss_permanent(T)
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  variant Art61Temporary "only suspension"
    given object_lost(T)
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art61OwnBreach
    given object_lost(T) and loss_permanent(T) and fault
    given withhold(A) at 1995-01-01
    given denounce(A, T) at 2001-01-01 and not denounce(A, T) before 2001-01-01
    given not suspend(A, T, B)
    given not denounce(B, T)
    expect ended excluded
  end
  variant Art61NotLost "45 does not reach 61"
    given object_lost(T) and loss_permanent(T)
    given aware_of_ground(A, T) and agreed_in_force(A, T)
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  -- 62
  variant Art62
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  variant Art62Open "the standard is nobody's finding"
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given denounce(A, T) at 2001-01-01
    expect ended open on fact
  end
  variant Art62Foreseen
    given all of (circumstances_changed(T), essential_circumstances(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art62NotEssential
    given all of (circumstances_changed(T), change_unforeseen(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art62Boundary
    given all of (
      circumstances_changed(T),
      change_unforeseen(T),
      essential_circumstances(T),
      establishes_boundary(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art62OwnBreach
    given fault
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given withhold(A) at 1995-01-01
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01 and not denounce(A, T) before 2001-01-01
    given not suspend(A, T, B)
    given not denounce(B, T)
    expect ended excluded
  end
  variant Art62Lost
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given aware_of_ground(A, T) and agreed_in_force(A, T)
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended excluded
  end
end

-- $ lexlogic check vclt_change.lex
-- vclt_change.lex   15 questions   as expected: 15
--
--   Bilateral
--     before       + ENTAILED                  law settled
--     after        + ENTAILED                  law settled
--     ended        - EXCLUDED                  law settled
--     ended_early  - EXCLUDED                  law settled
--
--   Bilateral:Art61
--     ended        + ENTAILED                  law settled
--
--   Bilateral:Art61Temporary
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art61OwnBreach
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art61NotLost
--     ended        + ENTAILED                  law settled
--
--   Bilateral:Art62
--     ended        + ENTAILED                  law settled
--
--   Bilateral:Art62Open
--     ended        ~ OPEN on fact              radically_transforms(T)
--
--   Bilateral:Art62Foreseen
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art62NotEssential
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art62Boundary
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art62OwnBreach
--     ended        - EXCLUDED                  law settled
--
--   Bilateral:Art62Lost
--     ended        - EXCLUDED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
