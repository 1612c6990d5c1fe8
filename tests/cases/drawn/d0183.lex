case Made
  let A be State
  let C be Organization
  conduct x(a0: State, a1: Organization)
  conduct y(a0: State)
  fact f(a0: State)
  concept c(s: State) when not f(A) when f(s)
  concept out(s: State) when not (s != A) unless s = A
  exception e to c when out(s)
  concept a(s: State) when b(s) when not c(s)
  concept b(s: State) when a(s) when c(s)
  norm n1 bearer s: State owed to C obliges all of (x(s, C), y(s) at 2001-01-01) when all of (a(s), ((s != A) and b(A))) indivisible
  concept guilty(s: State) when s breaches n1 when shares(s)
  concept shares(s: State) when guilty(s) when not a(s)
  norm n2 of T1 bearer s: State for r: Organization owed to r forbids all of (x(s, C), y(s) at 2001-01-01) unless c(A)
  treaty T1 adopted 1975-01-01 party A, C since 1975-01-01 incorporates n1
  rule r0 for s1: State establishes party(s1, T1) when f(s1)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1))
  principle posterior "words" of T1 and custom for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e)) note "see there"
  priority posterior over order
  governed x(s, o) for s: State, o: Organization
  given every v: State satisfies (not f(v) or v = A)
  ask Q0 supposing b(A): some v: Organization with x(A, v) at 2001-01-01
  ask Q1: T1 is void
  ask Q2: n1 is void
  ask Q3 as of 2001-01-01: A breaches n2
  ask Q4: A may not x(A, C) at 2001-01-01
end

-- $ lexlogic check d0183.lex
-- d0183.lex   5 questions
--
--   Q0  ~ OPEN on fact              x(A, C)
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED                  law settled
--   Q4  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
-- $ lexlogic explain d0183.lex Made/Q0
-- ~ OPEN  For some Organization v: x(A, v) on 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A, C) on 2001-01-01
--   excluded if  it is not so that x(A, C) on 2001-01-01
--
-- It is so if:
--   - x(A, C) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A, C) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0183.lex Made/Q1
-- - EXCLUDED  T1 is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 is not void
--   2 T1 is not void                                                           1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0183.lex Made/Q2
-- - EXCLUDED  n1 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 alone is not void
--   2 n1 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0183.lex Made/Q3
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 c(A) (if f(A))
--   2 The conditions of n2 are not met (if f(A))                               1
--   3 A does not breach n2[C] towards C                                        2
--   4 It is not so that A breaches n2                                          3
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0183.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0183.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0183.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0183.lex Made/Q4
-- + ENTAILED  A may: it is not so that x(A, C) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A may: it is not so that x(A, C) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0183.lex Made/Q0 --full
-- ~ OPEN  For some Organization v: x(A, v) on 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A, C) on 2001-01-01
--   excluded if  it is not so that x(A, C) on 2001-01-01
--
-- It is so if:
--   - x(A, C) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A, C) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0183.lex Made/Q2 --short
-- - EXCLUDED  n1 alone is void
-- Since n1 alone is not void.
-- In full: without --short.
-- $ lexlogic turns-on d0183.lex Made/Q1
-- - EXCLUDED   T1 is void
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0183.lex Q1  the steps from these points
