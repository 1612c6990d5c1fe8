-- VCLT 60-63 and 72: suspension of a bilateral treaty; withdrawal and suspension for a multilateral one. The facts are invented.
case Suspension
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
  given withhold(B) at 2000-01-01
  given suspend(A, T, B) at 2001-01-01
  given withhold(A) at 2002-01-01
  given invokes_breach(A, B, T) and invokes_impossibility(A, T) and invokes_change(A, T)
  given obstruct_resumption(A, T) at 2002-01-01
  ask after: A breaches T.1 at 2002-01-01
    expect entailed
  ask obstructed: A breaches VCLT.72.2[T, B]
    expect excluded
  variant Art60
    given essential
    given not denounce(A, T) and not denounce(B, T)
    expect after excluded
    expect obstructed entailed
  end
  variant Art61
    given object_lost(T)
    expect after excluded
  end
  variant Art62
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given not denounce(A, T) and not denounce(B, T)
    taken as met radically_transforms(T) per "asserted"
    expect after excluded
  end
  variant Art63
    given relations_severed(A, B) and relations_indispensable(T)
    expect after excluded
  end
  variant Art63NotIndispensable
    given relations_severed(A, B)
    expect after entailed
  end
end
case Multilateral
  import vclt_termination
  let A, B, C, D be State
  conduct withhold(s: State)
  treaty M
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  closed fact essential "M.1 is essential to object or purpose"
  closed fact fault "A's breach of M.1 led to what it invokes"
  rule essential_one for y: State
    establishes essential_violation(y, M)
    when essential and y breaches M.1
  rule own_one
    establishes own_breach(A, M)
    when fault and A breaches M.1
  norm M.1 of M
    bearer s: State
    owed to each party
    forbids withhold(s)
  given withhold(B) at 2000-01-01
  given withhold(A) at 2002-01-01
  given every s: State, t: State with not (s = A and t = B) satisfies not suspend(s, M, t)
  given invokes_breach(A, B, M) and invokes_impossibility(A, M) and invokes_change(A, M)
  ask toB: M.1 by A toward B is in force at 2002-01-01
    expect entailed
  ask toC: M.1 by A toward C is in force at 2002-01-01
    expect entailed
  ask ended as of 2002-01-01: M is terminated
    expect excluded
  ask out as of 2002-01-01: party(A, M)
    expect entailed
  variant Affected "60(2)(b)"
    given essential and specially_affected_by(A, B, M)
    given suspend(A, M, B) at 2001-01-01
    given not denounce(A, M)
    expect toB excluded
    expect toC entailed
    expect ended excluded
  end
  variant NotAffected "a party not specially affected cannot alone"
    given essential
    given suspend(A, M, B) at 2001-01-01
    given not denounce(A, M)
    expect toB entailed
  end
  variant OneDenounces "not unanimous"
    given essential
    given denounce(A, M) at 2001-01-01
    given not suspend(A, M, B)
    expect ended excluded
    expect toB entailed
  end
  variant Art61
    given object_lost(M) and loss_permanent(M)
    given denounce(A, M) at 2001-01-01
    expect out excluded
    expect ended excluded
  end
  variant Art62
    given all of (circumstances_changed(M), change_unforeseen(M), essential_circumstances(M))
    taken as met radically_transforms(M) per "asserted"
    given denounce(A, M) at 2001-01-01
    expect out excluded
    expect toC excluded
  end
end
case Others "60(2)(a) and (c)"
  import vclt_termination
  let A, B, C be State
  conduct withhold(s: State)
  treaty M
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  closed fact essential "M.1 is essential to object or purpose"
  closed fact fault "A's breach of M.1 led to what it invokes"
  rule essential_one for y: State
    establishes essential_violation(y, M)
    when essential and y breaches M.1
  rule own_one
    establishes own_breach(A, M)
    when fault and A breaches M.1
  norm M.1 of M
    bearer s: State
    owed to each party
    forbids withhold(s)
  given essential
  given invokes_breach(A, B, M) and invokes_breach(C, B, M)
  given withhold(B) at 2000-01-01
  given withhold(A) at 2002-01-01
  ask ended "nobody says what A and C did upon the breach" as of 2002-01-01: M is terminated
    expect open
  ask toB: M.1 by A toward B is in force at 2002-01-01
    expect open
  ask toC: M.1 by A toward C is in force at 2002-01-01
    expect open
  variant NoNotice "a material breach ends and suspends nothing by itself"
    given not some s: State with denounce(s, M)
    given not some s: State, y: State with suspend(s, M, y)
    expect ended excluded
    expect toB entailed
    expect toC entailed
  end
  variant UnanimousEnd
    given denounce(A, M) at 2001-01-01 and denounce(C, M) at 2001-01-01
    expect ended entailed
  end
  variant UnanimousSuspension
    given suspend(A, M, B) at 2001-01-01 and suspend(C, M, B) at 2001-01-01
    given not denounce(A, M)
    expect toB excluded
    expect toC entailed
  end
  variant Interdependent "60(2)(c)"
    given interdependent(M)
    given suspend(A, M, C) at 2001-01-01
    expect toC excluded
  end
  variant NotInterdependent
    given suspend(A, M, C) at 2001-01-01
    given not denounce(A, M)
    expect toC entailed
  end
end

-- $ lexlogic check vclt_suspension.lex
-- vclt_suspension.lex   33 questions   as expected: 33
--
--   Suspension
--     after       + ENTAILED                  law settled
--     obstructed  - EXCLUDED                  law settled
--
--   Suspension:Art60
--     after       - EXCLUDED                  law settled
--     obstructed  + ENTAILED                  law settled
--
--   Suspension:Art61
--     after       - EXCLUDED                  law settled
--
--   Suspension:Art62
--     after       - EXCLUDED                  law settled
--
--   Suspension:Art63
--     after       - EXCLUDED                  law settled
--
--   Suspension:Art63NotIndispensable
--     after       + ENTAILED                  law settled
--
--   Multilateral
--     toB         + ENTAILED                  law settled
--     toC         + ENTAILED                  law settled
--     ended       - EXCLUDED                  law settled
--     out         + ENTAILED                  law settled
--
--   Multilateral:Affected
--     toB         - EXCLUDED                  law settled
--     toC         + ENTAILED                  law settled
--     ended       - EXCLUDED                  law settled
--
--   Multilateral:NotAffected
--     toB         + ENTAILED                  law settled
--
--   Multilateral:OneDenounces
--     toB         + ENTAILED                  law settled
--     ended       - EXCLUDED                  law settled
--
--   Multilateral:Art61
--     ended       - EXCLUDED                  law settled
--     out         - EXCLUDED                  law settled
--
--   Multilateral:Art62
--     toC         - EXCLUDED                  law settled
--     out         - EXCLUDED                  law settled
--
--   Others
--     ended       ~ OPEN on fact              denounce(A, M) + 9 more
--     toB         ~ OPEN on fact              denounce(A, M) + 17 more
--     toC         ~ OPEN on fact              denounce(A, M) + 9 more
--
--   Others:NoNotice
--     ended       - EXCLUDED                  law settled
--     toB         + ENTAILED                  law settled
--     toC         + ENTAILED                  law settled
--
--   Others:UnanimousEnd
--     ended       + ENTAILED                  law settled
--
--   Others:UnanimousSuspension
--     toB         - EXCLUDED                  law settled
--     toC         + ENTAILED                  law settled
--
--   Others:Interdependent
--     toC         - EXCLUDED                  law settled
--
--   Others:NotInterdependent
--     toC         + ENTAILED                  law settled
--
-- Assumptions: A1-A3 (--assumptions lists them).   Warnings: none.
