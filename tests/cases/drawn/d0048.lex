case Made
  let A, B be State
  let C be Organization
  let K be Actor
  conduct x(a0: State)
  conduct y(a0: State, a1: Actor)
  conduct z(a0: State)
  conduct k(a0: Actor) "words"
  fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  norm n1 bearer s: State owed to C permits not x(s) when k(K)
  norm n2 bearer s: State owed to C forbids not x(s) unless k(K) indivisible
  norm n3 bearer s: State owed to C forbids not x(s)
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and organ(k1, B)
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1), f(A)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2)))
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  principle kinds for i: Duty, j: Duty i yields to j when is_permission(i) and not is_duty(j)
  priority kinds over special
  given f(A)
  given x(A)
  given k(K)
  given not x(B)
  given y(B, K)
  ask Q0 ex ante supposing f(A): conflict among (n1 by A, n2 by A)
  ask Q1: A must not all of (x(A), y(A, K))
  ask Q2: A breaches n3 toward C
  ask Q3 "Is it so?": every n: Norm with is_duty(n) satisfies (not A breaches n)
  ask Q4: n3 by A is breached
  ask Q5: A breaches n1 toward C
end

-- $ lexlogic check d0048.lex
-- d0048.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0048.lex:7  W-UNUSED
--  7 |   conduct z(a0: State)
--                ^
-- Nothing refers to it. Delete `z`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0048.lex:11  W-CITE
-- 11 |   norm n1 bearer s: State owed to C permits not x(s) when k(K)
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0048.lex:12  W-CITE
-- 12 |   norm n2 bearer s: State owed to C forbids not x(s) unless k(K) i...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0048.lex:13  W-CITE
-- 13 |   norm n3 bearer s: State owed to C forbids not x(s)
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0048.lex Made/Q0
-- - EXCLUDED  Conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 No conflict between n1 by A and n2 by A                                  1
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0048.lex Made/Q1
-- - EXCLUDED  A should: it is not so that both x(A) and y(A, K)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: it is not so that both x(A) and y(A, K)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0048.lex Made/Q2
-- - EXCLUDED  A breaches n3 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A)                                                          d0048.lex:21
--
-- Why
--   1 n3 was kept                                                             F1
--   2 A does not breach n3 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0048.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n3 towards C
-- What could have made it displaced, and why it does not:
--
--     order    split   against n1: would put n3 before n1; special the reverse
--     special  split   against n1: would put n1 before n3; order the reverse
--     kinds    silent  n3 is a duty; n3 is not a permission
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0048.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n3 towards C
-- What could have made it carved, and why it does not:
--
--     order    split   against n1: would put n3 before n1; special the reverse
--     special  split   against n1: would put n1 before n3; order the reverse
--     kinds    silent  n3 is a duty; n3 is not a permission
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0048.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n3 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0048.lex Made/Q3
-- + ENTAILED  For every Norm n such that n is a duty: it is not so that A breaches
--   n
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A)                                                          d0048.lex:21
--
-- Why
--   1 n3 was kept                                                           F1
--   2 A does not breach n3 towards C                                        1
--   3 n2 was kept                                                           F1
--   4 A does not breach n2 towards C                                        3
--   5 For every Norm n such that n is a duty: it is not so that A breaches  2, 4
--     n
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0048.lex Made/Q3 --why-not displaced
-- + ENTAILED  For every Norm n such that n is a duty: it is not so that A breaches
--   n
-- Why not displaced?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0048.lex Made/Q3 --why-not carved
-- + ENTAILED  For every Norm n such that n is a duty: it is not so that A breaches
--   n
-- Why not carved?
--
-- Only a question about a breach or conflict has this status.
-- $ lexlogic explain d0048.lex Made/Q3 --why-not excused
-- + ENTAILED  For every Norm n such that n is a duty: it is not so that A breaches
--   n
-- Why not excused?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0048.lex Made/Q4
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A)                                                          d0048.lex:21
--
-- Why
--   1 n3 was kept                                                             F1
--   2 A does not breach n3 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0048.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n3
-- What could have made it displaced, and why it does not:
--
--     order    split   against n1: would put n3 before n1; special the reverse
--     special  split   against n1: would put n1 before n3; order the reverse
--     kinds    silent  n3 is a duty; n3 is not a permission
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0048.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n3
-- What could have made it carved, and why it does not:
--
--     order    split   against n1: would put n3 before n1; special the reverse
--     special  split   against n1: would put n1 before n3; order the reverse
--     kinds    silent  n3 is a duty; n3 is not a permission
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0048.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0048.lex Made/Q5
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1 towards C
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0048.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- What could have made it displaced, and why it does not:
--
--     order    split   against n3: would put n3 before n1; special the reverse
--     special  split   against n3: would put n1 before n3; order the reverse
--     kinds    silent  n3 is a duty; n3 is not a permission
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0048.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- What could have made it carved, and why it does not:
--
--     order    split   against n3: would put n3 before n1; special the reverse
--     special  split   against n3: would put n1 before n3; order the reverse
--     kinds    silent  n3 is a duty; n3 is not a permission
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0048.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0048.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 No conflict between n1 by A and n2 by A                                  1
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0048.lex Made/Q2 --short
-- - EXCLUDED  A breaches n3 towards C
-- Carried by F1 x(A)
-- Since n3 was kept.
-- In full: without --short.
-- $ lexlogic turns-on d0048.lex Made/Q1
-- - EXCLUDED   A should: it is not so that both x(A) and y(A, K)
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0048.lex Q1  the steps from these points
