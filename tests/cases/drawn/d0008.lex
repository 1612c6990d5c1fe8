case Made
  let A, B be State
  let C, D be Organization
  conduct x(a0: State)
  fact f(a0: State)
  dated fact g(a0: State)
  position P held by "A scholar" "Treatise, 1" alias PP
  concept c(s: State) when any of (x(s) since 2001-01-01, f(s))
  concept out(s: State) when not g(B) at 2001-01-01 unless g(s)
  exception e to c when out(s)
  exception ee to out when D = C
  norm n1 bearer s: State owed to everyone if P owed to C if not P forbids x(s) at 2001-01-01 when previously by 1 years x(s)
  norm n2 bearer s: State owed to D obliges x(s) when (s breaches n1)
  concept guilty(s: State) when s breaches n2 when shares(s)
  concept shares(s: State) when guilty(s) when c(s)
  rule r0 for s1: State, c1: Organization if P establishes precluded(n2, s1, c1) when f(s1)
  rule r1 establishes void_clause(n1) when f(B) unless f(B)
  principle order for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n1), of_norm(j, n2), not c(A))
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1), exists(n1))
  given every v: State satisfies (not f(v) or v = A)
  given g(B) at 2001-01-01
  given not f(A)
  ask Q0: conflict among (n1 by A, n2 by B)
  ask Q1: some d: Duty with (bearer(d, A) and (d is displaced))
  ask Q2: n2 is void
  ask Q3: n2 by A is existing
  ask Q4: A breaches n1 toward D
  ask Q5: A breaches n2 at 2001-01-01
end

-- $ lexlogic check d0008.lex
-- d0008.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  nothing speaks to it
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NO CITATION -------------------------------------- d0008.lex:12  W-CITE
-- 12 |   norm n1 bearer s: State owed to everyone if P owed to C if not P...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0008.lex:13  W-CITE
-- 13 |   norm n2 bearer s: State owed to D obliges x(s) when (s breaches n1)
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0008.lex Made/Q0
-- - EXCLUDED  Conflict between n1 by A and n2 by B
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 by A and n2 by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No conflict between n1 by A and n2 by B                                  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0008.lex Made/Q1
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 Nothing displaces n1: nothing it may clash with is put first
--   3 For no Duty d: A bears d and d is displaced                           1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0008.lex Made/Q2
-- - EXCLUDED  n2 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 alone is not void
--   2 n2 alone is not void                                                     1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0008.lex Made/Q3
-- + ENTAILED  n2 by A exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 by A exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0008.lex Made/Q4
-- - EXCLUDED  A breaches n1 towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that A breaches n1 towards D                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0008.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n1 towards D
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0008.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n1 towards D
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0008.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n1 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0008.lex Made/Q5
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 was kept (if x(A) on 2001-01-01)
--   2 A does not breach n2 towards D (if x(A) on 2001-01-01)                1
--   3 n1 was kept (if it is not so that x(A) on 2001-01-01)
--   4 A does not breach n1 towards C and B (if it is not so that x(A) on    3
--     2001-01-01)
--   5 The conditions of n2 are not met (if it is not so that x(A) on        4
--     2001-01-01)
--   6 A does not breach n2 towards D (if it is not so that x(A) on          5
--     2001-01-01)
--   7 It is not so that A breaches n2 on 2001-01-01                         2, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0008.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0008.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0008.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n2 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- $ lexlogic explain d0008.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n1 by A and n2 by B
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 by A and n2 by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No conflict between n1 by A and n2 by B                                  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0008.lex Made/Q2 --short
-- - EXCLUDED  n2 alone is void
-- Since n2 alone is not void.
-- In full: without --short.
-- $ lexlogic turns-on d0008.lex Made/Q1
-- - EXCLUDED   For some Duty d: A bears d and d is displaced
--
-- It turns on nothing that is open: the same on all 2 doctrine choices left open.
--
-- Never matters, proved for every setting: open issues it reads, 1 of law
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0008.lex Q1  the steps from these points
