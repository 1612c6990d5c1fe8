case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  fact h(a0: State)
  fact u
  position P
  norm n1 bearer s: State owed to D obliges x(s) at 2001-01-01 when previously x(s) exists if P
  norm n2 bearer s: State owed to C, D forbids x(s) at 2001-01-01 peremptory since 1945-01-01 if P
  norm n3 bearer s: State owed to C forbids x(s) at 2001-01-01 when ever x(s)
  rule r0 for s1: State, c1: Organization establishes precluded(n1, s1, c1) when h(A)
  principle order "words" for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  principle superior for i: Duty, j: Duty if P regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  possible x(s) only if f(s) for s: State
  impossible f(s) and g(s) for s: State
  presume f(A) for A
  given g(A)
  view V leaves open P states u
  ask Q0: wide conflict among (n2 by A, n1 by A)
  ask Q1: A breaches n2 at 2001-01-01
  ask Q2 under V: some d: Date since 2001-01-01 until 2001-01-01 with x(A) at d
  ask Q3 as of 2001-01-01: incompatible among (n2 by A, n1 by A)
  ask Q4 under V: A breaches n2 toward C
  ask Q5 under V: opposable(n3, A)
end

-- $ lexlogic check d0206.lex
-- d0206.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED  under V         law settled on this view
--   Q3  . NONE                      law settled
--   Q4  - EXCLUDED  under V         law settled on this view
--   Q5  + ENTAILED  under V         law settled on this view
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0206.lex:8  W-UNUSED
--  8 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0206.lex:10  W-CITE
-- 10 |   norm n1 bearer s: State owed to D obliges x(s) at 2001-01-01 whe...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0206.lex:11  W-CITE
-- 11 |   norm n2 bearer s: State owed to C, D forbids x(s) at 2001-01-01 ...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0206.lex:12  W-CITE
-- 12 |   norm n3 bearer s: State owed to C forbids x(s) at 2001-01-01 whe...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0206.lex Made/Q0
-- - EXCLUDED  Wide conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n1 by A can be kept together
--   2 No wide conflict between n2 by A and n1 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0206.lex Made/Q1
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0206.lex:19
--   F2  impossible: f(s) and g(s)                                     d0206.lex:17
--   F3  x(s) only if f(s)                                             d0206.lex:16
--
-- Why
--   1 It is not so that f(A)                                              F1, F2
--   2 It is not so that x(A) on 2001-01-01                                F3, 1
--   3 n2 was kept                                                         2
--   4 A does not breach n2 towards D and C                                3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0206.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- What could have made it displaced, and why it does not:
--
--     order     votes  against n1: puts n2 before n1
--     superior  votes  against n1: on an open point, puts n2 before n1
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0206.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- What could have made it carved, and why it does not:
--
--     order     votes  against n1: puts n2 before n1
--     superior  votes  against n1: on an open point, puts n2 before n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0206.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0206.lex Made/Q2
-- - EXCLUDED  For some Date d: x(A) on d, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0206.lex:19
--   F2  impossible: f(s) and g(s)                                     d0206.lex:17
--   F3  x(s) only if f(s)                                             d0206.lex:16
--
-- Why
--   1 It is not so that f(A)                                              F1, F2
--   2 It is not so that x(A) on 2001-01-01                                F3, 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0206.lex Made/Q3
-- - EXCLUDED  Incompatible conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0206.lex:19
--   F2  impossible: f(s) and g(s)                                     d0206.lex:17
--   F3  x(s) only if f(s)                                             d0206.lex:16
--
-- Why
--   1 It is not so that f(A)                                              F1, F2
--   2 It is not so that x(A) earlier                                      F3, 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0206.lex Made/Q4
-- - EXCLUDED  A breaches n2 towards C, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0206.lex:19
--   F2  impossible: f(s) and g(s)                                     d0206.lex:17
--   F3  x(s) only if f(s)                                             d0206.lex:16
--
-- Why
--   1 It is not so that f(A)                                              F1, F2
--   2 It is not so that x(A) on 2001-01-01                                F3, 1
--   3 n2 was kept                                                         2
--   4 A does not breach n2 towards C                                      3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0206.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C, under V
-- What could have made it displaced, and why it does not:
--
--     order     votes  against n1: puts n2 before n1
--     superior  votes  against n1: on an open point, puts n2 before n1
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0206.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n2 towards C, under V
-- What could have made it carved, and why it does not:
--
--     order     votes  against n1: puts n2 before n1
--     superior  votes  against n1: on an open point, puts n2 before n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0206.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n2 towards C, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0206.lex Made/Q5
-- + ENTAILED  n3 would bind A as well, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A towards C on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0206.lex Made/Q0 --full
-- - EXCLUDED  Wide conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n1 by A can be kept together
--   2 No wide conflict between n2 by A and n1 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0206.lex Made/Q2 --short
-- - EXCLUDED  For some Date d: x(A) on d, under V
-- Carried by F1 g(A); F2 impossible: f(s) and g(s); F3 x(s) only if f(s)
-- Since It is not so that f(A).
-- In full: without --short.
-- $ lexlogic turns-on d0206.lex Made/Q1
-- - EXCLUDED   A breaches n2 on 2001-01-01
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  g(A) (d0206.lex:19)
--   F2  impossible: f(s) and g(s) (d0206.lex:17)
--   F3  x(s) only if f(s) (d0206.lex:16)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0206.lex Q1  the steps from these points
