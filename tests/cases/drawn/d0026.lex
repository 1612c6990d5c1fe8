case Made
  let A be State
  let C be Organization
  let K, L be Actor
  conduct x(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  position P alias PP
  position G1 default on
  position G2
  exactly one of G1, G2
  concept c(s: State) when not organ(L, s)
  norm n1 of T1 bearer s: State for r: Organization owed to C benefits r obliges x(s) indivisible
  exception en1 to n1 if P when r = C
  norm n2 bearer s: State owed to C forbids x(s) when (s breaches n1[C]) yields to n1
  treaty T1 adopted 2001-01-01 party A since 2001-01-01 incorporates n2
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and c(s1)
  rule r0 for s1: State establishes party(s1, T1) when organ(K, s1)
  principle order for i: Duty, j: Duty if P i yields to j when all of (of_norm(i, n1), of_norm(j, n2), not c(A))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle clause of T1 art "1" and custom provided P for i: Duty, j: Duty regardless of consent i yields to j when yields_by_clause(i, j)
  given organ(L, A)
  view V holds P states f(A)
  given f(A)
  ask Q0: n2 by A is existing
  ask Q1 under V: A breaches n1
  ask Q2: A breaches n1[C] toward C
  ask Q3 under V: conflict within (n2 toward C, n1[C] by A toward C) is dissolved
  ask Q4: n2 by A toward C is applicable
  ask Q5: A must all of (k(A), k(A))
end

-- $ lexlogic check d0026.lex
-- d0026.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  - EXCLUDED  under V         law settled on this view
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED  under V         law settled on this view
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0026.lex:8  W-UNUSED
--  8 |   fact f(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0026.lex:10  W-UNUSED
-- 10 |   position G1 default on
--                 ^^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `G1`, or look for a name misspelt where it should be
-- used.
--
-- -- NEVER USED ------------------------------------- d0026.lex:11  W-UNUSED
-- 11 |   position G2
--                 ^^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `G2`, or look for a name misspelt where it should be
-- used.
-- $ lexlogic explain d0026.lex Made/Q0
-- + ENTAILED  n2 by A exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 by A exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0026.lex Made/Q1
-- - EXCLUDED  A breaches n1, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 A does not breach n1[C] towards C
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0026.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n1, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0026.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n1, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0026.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n1, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0026.lex Made/Q2
-- - EXCLUDED  A breaches n1[C] towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n1[C] towards C
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0026.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n1[C] towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0026.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n1[C] towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0026.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n1[C] towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0026.lex Made/Q3
-- - EXCLUDED  Conflict within n2 towards C and n1[C] by A towards C is dissolved,
--   under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A
--   2 n1 does not bind A
--   3 It is not so that conflict within n2 towards C and n1[C] by A         1, 2
--     towards C is dissolved
--   3 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0026.lex Made/Q4
-- - EXCLUDED  n2 by A towards C is applicable
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A towards C after 2001-01-01
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0026.lex Made/Q5
-- - EXCLUDED  A should: k(A) and k(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that c(A) (if organ(L, A))
--   2 The conduct of L is not attributable to A after 2001-01-01 (if organ(L,  1
--     A))
--   3 It is not so that k(A) after 2001-01-01                                  2
--   4 It is not so that A should: k(A) and k(A)                                3
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0026.lex Made/Q0 --full
-- + ENTAILED  n2 by A exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 by A exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0026.lex Made/Q2 --short
-- - EXCLUDED  A breaches n1[C] towards C
-- Since A does not breach n1[C] towards C.
-- In full: without --short.
-- $ lexlogic turns-on d0026.lex Made/Q1
-- - EXCLUDED   A breaches n1, under V
--
-- It turns on nothing that is open: however the 1 open fact it reads fall.
--
-- Never matters, proved for every setting: open issues it reads, 1 of fact
-- (--independent lists them).
--
-- Taken as given, not found
--   A1  view      V (1; `explain` lists them)
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0026.lex Q1  the steps from these points
