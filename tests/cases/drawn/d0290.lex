case Made
  let A, B be State
  let C be Organization
  let K be Actor
  conduct x(a0: State, a1: Actor)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State) "words"
  fact f(a0: State)
  fact g(a0: State)
  closed fact h(a0: State)
  fact u
  position P
  norm n1 bearer s: State permits x(s, K)
  norm n2 bearer s: State owed to everyone if P owed to C if not P forbids x(s, K) when (not u and not k(K))
  exception en2 to n2 when organ(K, A)
  norm n3 bearer s: State owed to everyone obliges (k(s) and x(s, K)) indivisible prevails over n1
  norm n4 bearer s: State owed to everyone forbids any of (k(s), x(s, K)) prevails over n2
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  rule r0 establishes void_clause(n2) when u
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n4), of_norm(j, n2)))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle reading for i: Duty, j: Duty if P i yields to j when all of (of_norm(i, n2), of_norm(j, n1), in_conflict(i, j))
  priority order over clause
  priority clause over reading
  impossible f(s) and g(s) for s: State
  given f(B)
  given h(B)
  view V rejects P
  variant Other "words" holds P withdraw reading given not g(B) expect Q0 open expect Q1 excluded
end
  given not g(B)
  given g(A)
  given k(K)
  ask Q0 "Is it so?" under V: A breaches n2 toward C
  ask Q1 under V: binds(n3, A)
  ask Q2 under V supposing not k(K): n1 by A toward C is applicable
  ask Q3 under V: n2 by B toward C is applicable
  ask Q4 ex ante: wide conflict among (n2 by A, n4.2 by B)
  ask Q5 under V: A breaches n1
end

-- $ lexlogic check d0290.lex
-- d0290.lex   8 questions   as expected: 0 of 2
--
--   Made
--     Q0  - EXCLUDED  under V         law settled on this view
--     Q1  + ENTAILED  under V         law settled on this view
--     Q2  ! INCONSISTENT  under V
--     Q3  - EXCLUDED  under V         law settled on this view
--     Q4  . NONE                      law settled
--     Q5  - EXCLUDED  under V         nothing speaks to it
--
--   Made:Other
--     Q0  - EXCLUDED  under V, variant Other  law settled on this view
--     Q1  + ENTAILED  under V, variant Other  law settled on this view
--
-- Assumptions: none.   Warnings: 5, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0290.lex:34  E-CONTRADICTION
-- 34 |   given k(K)
-- 37 |   ask Q2 under V supposing not k(K): n1 by A toward C is applicable
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0290.lex:35
--   Made:Other/Q0: Is it so?
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0290.lex Made:Other/Q0          for why
--
-- -- NOT AS EXPECTED ------------------------------------------ d0290.lex:36
--   Made:Other/Q1: binds(n3, A)
--      expected  excluded
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0290.lex Made:Other/Q1          for why
--
-- -- NEVER USED ------------------------------------- d0290.lex:10  W-UNUSED
-- 10 |   closed fact h(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `h`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0290.lex:13  W-CITE
-- 13 |   norm n1 bearer s: State permits x(s, K)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0290.lex:14  W-CITE
-- 14 |   norm n2 bearer s: State owed to everyone if P owed to C if not P...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0290.lex:16  W-CITE
-- 16 |   norm n3 bearer s: State owed to everyone obliges (k(s) and x(s, ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0290.lex:17  W-CITE
-- 17 |   norm n4 bearer s: State owed to everyone forbids any of (k(s), x...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0290.lex Made/Q0
-- - EXCLUDED  A breaches n2 towards C, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  k(K)                                                          d0290.lex:34
--
-- Why
--   1 The conditions of n2 are not met                                        F1
--   2 A does not breach n2 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0290.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C, under V
-- What could have made it displaced, and why it does not:
--
--     order    silent  n1 is not an instance of n3 and n1 is not an instance of
--                      n4; n2 is not an instance of n3 and n2 is not an instance
--                      of n4
--     clause   silent  no clause puts n2 before n1; no clause puts n1 before n2
--     reading  silent  P is rejected
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0290.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n2 towards C, under V
-- What could have made it carved, and why it does not:
--
--     order    silent  n1 is not an instance of n3 and n1 is not an instance of
--                      n4; n2 is not an instance of n3 and n2 is not an instance
--                      of n4
--     clause   silent  no clause puts n2 before n1; no clause puts n1 before n2
--     reading  silent  P is rejected
-- $ lexlogic explain d0290.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n2 towards C, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0290.lex Made/Q1
-- + ENTAILED  n3 binds A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A towards B
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0290.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0290.lex:34  E-CONTRADICTION
-- 34 |   given k(K)
-- 37 |   ask Q2 under V supposing not k(K): n1 by A toward C is applicable
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0290.lex Made/Q3
-- - EXCLUDED  n2 by B towards C is applicable, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  k(K)                                                          d0290.lex:34
--
-- Why
--   1 The conditions of n2 are not met                                        F1
--   2 It is not so that n2 by B towards C is applicable                       1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0290.lex Made/Q4
-- - EXCLUDED  Wide conflict between n2 by A and n4.2 by B
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 by A and n4.2 by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No wide conflict between n2 by A and n4.2 by B                           1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0290.lex Made/Q5
-- - EXCLUDED  A breaches n1, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0290.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n1, under V
-- What could have made it displaced, and why it does not:
--
--     order    silent  n1 is not an instance of n3 and n1 is not an instance of
--                      n4; n2 is not an instance of n3 and n2 is not an instance
--                      of n4
--     clause   silent  no clause puts n2 before n1; no clause puts n1 before n2
--     reading  silent  P is rejected
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0290.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n1, under V
-- What could have made it carved, and why it does not:
--
--     order    silent  n1 is not an instance of n3 and n1 is not an instance of
--                      n4; n2 is not an instance of n3 and n2 is not an instance
--                      of n4
--     clause   silent  no clause puts n2 before n1; no clause puts n1 before n2
--     reading  silent  P is rejected
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0290.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n1, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0290.lex Made/Q0 --full
-- - EXCLUDED  A breaches n2 towards C, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  k(K)                                                          d0290.lex:34
--
-- Why
--   1 The conditions of n2 are not met                                        F1
--   2 A does not breach n2 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0290.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0290.lex:34  E-CONTRADICTION
-- 34 |   given k(K)
-- 37 |   ask Q2 under V supposing not k(K): n1 by A toward C is applicable
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0290.lex Q0:Other
-- - EXCLUDED  A breaches n2 towards C, under V and variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  k(K)                                                          d0290.lex:34
--
-- Why
--   1 The conditions of n2 are not met                                        F1
--   2 A does not breach n2 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0290.lex Made/Q1
-- + ENTAILED   n3 binds A, under V
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0290.lex Q1  the steps from these points
