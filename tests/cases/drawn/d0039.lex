case Made
  let A be State
  let C be Organization
  let K be Actor
  conduct x(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  closed fact g(a0: State)
  fact h(a0: State)
  fact u
  position P
  standard grave(s: State) met when not afterwards x(s) unmet when every v: State satisfies g(v)
  norm n1 bearer s: State owed to C permits x(s) at 2001-01-01 unless grave(s)
  norm n2 bearer s: State for r: Organization, r2: Organization owed to C forbids x(s) at 2001-01-01 when (ever x(s) and grave(s))
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and P
  rule r0 if P establishes more_specific(n2, n1) when g(A)
  permissions conflict if P
  principle rank "words" for i: Duty, j: Duty if P regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle kinds for i: Duty, j: Duty i yields to j when owed(i, C) and not bearer(j, A)
  priority kinds over rank if P
  possible x(s) only if not h(s) for s: State
  given organ(K, A) per "record"
  given g(A)
  disputed h(A), u
  given not f(A)
  given not u
  ask Q0: n2 by A is breached at 2001-01-01
  ask Q1: A breaches n2[C, C] toward C
  ask Q2: A breaches n1 toward C
  ask Q3: some n: Norm with A breaches n
  ask Q4: n1 by A toward C is displaced
end

-- $ lexlogic check d0039.lex
-- d0039.lex   5 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 6, below.
--
-- -- NEVER USED -------------------------------------- d0039.lex:6  W-UNUSED
--  6 |   conduct k(a0: Actor)
--                ^
-- Nothing refers to it. Delete `k`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED -------------------------------------- d0039.lex:8  W-UNUSED
--  8 |   fact f(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0039.lex:11  W-UNUSED
-- 11 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0039.lex:13  W-STANDARD
-- 13 | ...en not afterwards x(s) unmet when every v: State satisfies g(v)
--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- 13 |   standard grave(s: State) met when not afterwards x(s) unmet when...
--                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NO CITATION -------------------------------------- d0039.lex:14  W-CITE
-- 14 |   norm n1 bearer s: State owed to C permits x(s) at 2001-01-01 unl...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0039.lex:15  W-CITE
-- 15 |   norm n2 bearer s: State for r: Organization, r2: Organization ow...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0039.lex Made/Q0
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0039.lex:24
--
-- Why
--   1 It is not so that grave(A) on 2001-01-01                                F1
--   2 The conditions of n2 are not met                                        1
--   3 A does not breach n2[C, C] towards C                                    2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0039.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0039.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0039.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0039.lex Made/Q1
-- - EXCLUDED  A breaches n2[C, C] towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0039.lex:24
--
-- Why
--   1 It is not so that grave(A) on 2001-01-01                                F1
--   2 The conditions of n2 are not met                                        1
--   3 A does not breach n2[C, C] towards C                                    2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0039.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n2[C, C] towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0039.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n2[C, C] towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0039.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n2[C, C] towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0039.lex Made/Q2
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1 towards C
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0039.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0039.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0039.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0039.lex Made/Q3
-- - EXCLUDED  For some Norm n: A breaches n
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0039.lex:24
--
-- Why
--   1 It is not so that grave(A) on 2001-01-01                                F1
--   2 The conditions of n2 are not met                                        1
--   3 A does not breach n2[C, C] towards C                                    2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0039.lex Made/Q3 --why-not displaced
-- - EXCLUDED  For some Norm n: A breaches n
-- Why not displaced?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0039.lex Made/Q3 --why-not carved
-- - EXCLUDED  For some Norm n: A breaches n
-- Why not carved?
--
-- Only a question about a breach or conflict has this status.
-- $ lexlogic explain d0039.lex Made/Q3 --why-not excused
-- - EXCLUDED  For some Norm n: A breaches n
-- Why not excused?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0039.lex Made/Q4
-- - EXCLUDED  n1 by A towards C is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0039.lex Made/Q0 --full
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0039.lex:24
--
-- Why
--   1 grave does not make it so                                               F1
--   2 It is not so that grave(A) on 2001-01-01                                1
--   3 The conditions of n2 are not met                                        2
--   4 A does not breach n2[C, C] towards C                                    3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0039.lex Made/Q2 --short
-- - EXCLUDED  A breaches n1 towards C
-- Since It is not so that A breaches n1 towards C.
-- In full: without --short.
-- $ lexlogic turns-on d0039.lex Made/Q1
-- - EXCLUDED   A breaches n2[C, C] towards C
--
-- It turns on nothing that is open: however the 3 open facts it reads fall.
--
-- Smallest set of stated points that carries it
--   F1  g(A) (d0039.lex:24)
--
-- Never matters, proved for every setting: open issues it reads, 3 of fact
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0039.lex Q1  the steps from these points
