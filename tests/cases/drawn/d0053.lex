case Made
  let A, B be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State)
  conduct org(a0: Organization)
  fact f(a0: State)
  position P
  position G1
  position G2
  exactly one of G1, G2
  concept c(s: State) of K1 when not f(s) unless f(s)
  norm n1 bearer s: State owed to C forbids x(s)
  norm n2 bearer s: State owed to each state permits x(s) when c(s)
  custom K1
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when k1 = K
  permissions conflict if G1
  principle other for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2), not c(B))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source if P regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle rank for i: Duty, j: Duty i yields to j when ranked(j, charter) and not ranked(i, charter)
  priority posterior over rank
  possible x(s) only if f(s) for s: State
  given not x(B)
  given not x(A)
  given f(B)
  ask Q0: A breaches n2
  ask Q1: A breaches n1 toward C
  ask Q2: conflict among (n1 by A, n2 by A toward D)
  ask Q3: apparent conflict among (n2 by B, n1 by A)
  ask Q4 supposing org(D): A must not all of (x(A), x(A))
  ask Q5: A breaches n2 toward D
end

-- $ lexlogic check d0053.lex
-- d0053.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  - EXCLUDED                  law settled
--   Q2  . NONE                      law settled
--   Q3  . NONE                      law settled
--   Q4  + ENTAILED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NO CITATION -------------------------------------- d0053.lex:13  W-CITE
-- 13 |   norm n1 bearer s: State owed to C forbids x(s)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0053.lex:14  W-CITE
-- 14 |   norm n2 bearer s: State owed to each state permits x(s) when c(s)
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0053.lex Made/Q0
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n2
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0053.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0053.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0053.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0053.lex Made/Q1
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A)                                        d0053.lex:24
--
-- Why
--   1 n1 was kept                                                             F1
--   2 A does not breach n1 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0053.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0053.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0053.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0053.lex Made/Q2
-- - EXCLUDED  Conflict between n1 by A and n2 by A towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 No conflict between n1 by A and n2 by A towards D                        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0053.lex Made/Q3
-- - EXCLUDED  Apparent conflict between n2 by B and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 by B and n1 by A have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No apparent conflict between n2 by B and n1 by A                         1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0053.lex Made/Q4
-- + ENTAILED  A should: it is not so that both x(A) and x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n1 binds A towards C
--   3 A should: it is not so that both x(A) and x(A)                        1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0053.lex Made/Q5
-- - EXCLUDED  A breaches n2 towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that A breaches n2 towards D                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0053.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n2 towards D
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0053.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n2 towards D
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0053.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n2 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0053.lex Made/Q0 --full
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n2
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0053.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n1 by A and n2 by A towards D
-- Since n2 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0053.lex Made/Q1
-- - EXCLUDED   A breaches n1 towards C
--
-- It turns on nothing that is open: however the 1 open fact it reads fall.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) (d0053.lex:24)
--
-- Never matters, proved for every setting: open issues it reads, 1 of fact
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0053.lex Q1  the steps from these points
