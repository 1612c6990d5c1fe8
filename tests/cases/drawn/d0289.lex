case Made
  let A, B be State
  let C, D be Organization
  conduct x(a0: State)
  power y(a0: State, a1: Organization) "words"
  dated fact f(a0: State)
  closed fact g(a0: State)
  fact h(a0: State)
  position P
  position R default off
  concept c(s: State) when h(A) unless g(s)
  norm n1 bearer s: State owed to C forbids x(s) when c(s)
  norm n2 bearer s: State owed to C, D obliges x(s)
  norm n3 bearer s: State owed to each state forbids x(s) when (A breaches n1) yields to n2
  norm n4 bearer s: State owed to everyone if R owed to C if R permits y(s, D) peremptory
  rule r0 for s1: State, c1: Organization establishes precluded(n1, s1, c1) when g(s1)
  rule r1 establishes more_specific(n2, n1) when g(B)
  permissions conflict if P
  principle order for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n1), of_norm(j, n2)) j yields to i when of_norm(j, n1) and of_norm(i, n4)
  principle clause for i: Duty, j: Duty regardless of consent i yields to j when yields_by_clause(i, j)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n3), of_norm(j, n1), exists(n1))
  principle kinds for i: Duty, j: Duty i yields to j when owed(i, C) and not bearer(j, A)
  priority clause over reading
  priority superior over order if P
  impossible y(s, o) and o = C for s: State, o: Organization
  possible y(s, o) only if h(s) for s: State, o: Organization
  given g(A)
  given h(A)
  disputed h(B)
  variant Other withdraw kinds given h(B) expect Q0 open expect Q1 excluded
end
  given not y(B, D)
  given not x(B)
  given not f(B)
  given not y(B, C)
  given not y(A, C)
  given f(A)
  ask Q0: conflict among (n4 by A, n1 by A) is resolved by clause
  ask Q1: c(B)
  ask Q2 ex ante: conflict among (n1 by B, n4 by A toward C, n3 by A)
  ask Q3: n3 by A is applicable
  ask Q4 supposing y(A, D): conflict among (n1 by A, n3 by B) is carved
  ask Q5 supposing f(B): A breaches n1 toward C
end

-- $ lexlogic check d0289.lex
-- d0289.lex   8 questions   as expected: 0 of 2
--
--   Made
--     Q0  - EXCLUDED                  law settled
--     Q1  + ENTAILED                  law settled
--     Q2  . NONE                      law settled
--     Q3  - EXCLUDED                  law settled
--     Q4  - EXCLUDED                  law settled
--     Q5  ! INCONSISTENT
--
--   Made:Other
--     Q0  - EXCLUDED                  law settled
--     Q1  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0289.lex:35  E-CONTRADICTION
-- 35 |   given not f(B)
-- 44 |   ask Q5 supposing f(B): A breaches n1 toward C
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0289.lex:39
--   Made:Other/Q0: conflict among (n4 by A, n1 by A) is resolved by clause
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0289.lex Made:Other/Q0          for why
--
-- -- NOT AS EXPECTED ------------------------------------------ d0289.lex:40
--   Made:Other/Q1: c(B)
--      expected  excluded
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0289.lex Made:Other/Q1          for why
--
-- -- NO CITATION -------------------------------------- d0289.lex:12  W-CITE
-- 12 |   norm n1 bearer s: State owed to C forbids x(s) when c(s)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0289.lex:13  W-CITE
-- 13 |   norm n2 bearer s: State owed to C, D obliges x(s)
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0289.lex:14  W-CITE
-- 14 |   norm n3 bearer s: State owed to each state forbids x(s) when (A ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0289.lex:15  W-CITE
-- 15 |   norm n4 bearer s: State owed to everyone if R owed to C if R per...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0289.lex Made/Q0
-- - EXCLUDED  Conflict between n4 by A and n1 by A is resolved by clause
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n4 by A and n1 by A can be kept together
--   2 It is not so that conflict between n4 by A and n1 by A is resolved by    1
--     clause
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0289.lex Made/Q1
-- + ENTAILED  c(B)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  h(A)                                                          d0289.lex:29
--
-- Why
--   1 c(B)                                                                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0289.lex Made/Q2
-- - EXCLUDED  Conflict between n1 by B, n4 by A towards C and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 by B, n4 by A towards C and n3 by A have no bearer in common, and
--     only norms of one bearer can conflict
--   2 No conflict between n1 by B, n4 by A towards C and n3 by A               1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0289.lex Made/Q3
-- - EXCLUDED  n3 by A is applicable
-- Law settled: the same on every reading left open.
--
-- Why
--    1 n1 was kept (if it is not so that x(A))
--    2 A does not breach n1 towards C (if it is not so that x(A))   1
--    3 It is not so that c(A) (if x(A) and g(A))
--    4 The conditions of n1 are not met (if x(A) and g(A))          3
--    5 A does not breach n1 towards C (if x(A) and g(A))            4
--    6 Nothing displaces n2: nothing it may clash with is put
--      first
--    7 n2 binds A towards D
--    8 n1 binds A towards C
--    9 c(A) (if x(A), it is not so that g(A) and h(A))
--   10 n1 by A towards C is displaced (if x(A), it is not so that   6, 7, 8, 9
--      g(A) and h(A))
--   11 A does not breach n1 towards C (if x(A), it is not so that   10
--      g(A) and h(A))
--   12 It is not so that c(A) (if x(A), it is not so that g(A) and
--      it is not so that h(A))
--   13 The conditions of n1 are not met (if x(A), it is not so      12
--      that g(A) and it is not so that h(A))
--   14 A does not breach n1 towards C (if x(A), it is not so that   13
--      g(A) and it is not so that h(A))
--   15 It is not so that n3 by A is applicable                      2, 5, 11, 14
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0289.lex Made/Q4
-- - EXCLUDED  Conflict between n1 by A and n3 by B is carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 by A and n3 by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 It is not so that conflict between n1 by A and n3 by B is carved         1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0289.lex Made/Q5
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0289.lex:35  E-CONTRADICTION
-- 35 |   given not f(B)
-- 44 |   ask Q5 supposing f(B): A breaches n1 toward C
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0289.lex Made/Q5 --why-not displaced
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0289.lex:35  E-CONTRADICTION
-- 35 |   given not f(B)
-- 44 |   ask Q5 supposing f(B): A breaches n1 toward C
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0289.lex Made/Q5 --why-not carved
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0289.lex:35  E-CONTRADICTION
-- 35 |   given not f(B)
-- 44 |   ask Q5 supposing f(B): A breaches n1 toward C
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0289.lex Made/Q5 --why-not excused
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0289.lex:35  E-CONTRADICTION
-- 35 |   given not f(B)
-- 44 |   ask Q5 supposing f(B): A breaches n1 toward C
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0289.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n4 by A and n1 by A is resolved by clause
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n4 by A and n1 by A can be kept together
--   2 It is not so that conflict between n4 by A and n1 by A is resolved by    1
--     clause
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0289.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n1 by B, n4 by A towards C and n3 by A
-- Since n1 by B, n4 by A towards C and n3 by A have no bearer in common, and
--   only norms of one bearer can conflict.
-- In full: without --short.
-- $ lexlogic explain d0289.lex Q0:Other
-- - EXCLUDED  Conflict between n4 by A and n1 by A is resolved by clause
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n4 by A and n1 by A can be kept together
--   2 It is not so that conflict between n4 by A and n1 by A is resolved by    1
--     clause
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0289.lex Made/Q1
-- + ENTAILED   c(B)
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  h(A) (d0289.lex:29)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0289.lex Q1  the steps from these points
