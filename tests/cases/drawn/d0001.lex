case Made
  let A be State
  let C be Organization
  conduct x(a0: State, a1: Organization)
  conduct y(a0: State)
  conduct z(a0: State)
  dated fact f(a0: State)
  dated fact g(a0: State)
  position P
  concept c(s: State) when all of (g(s), A != A)
  concept out(s: State) when g(s) at 2001-01-01 unless A != A
  exception e to c when out(s)
  norm n1 of J1 bearer s: State for r: Organization, r2: Organization owed to r forbids any of (x(s, r2), x(s, r) at 2001-01-01) when (some v: State with g(v) or f(s)) unless c(s)
  norm n2 of K1 bearer s: State owed to C permits x(s, C) at 2001-01-01
  custom K1
  judgment J1 of C under n1 adopted 1953-01-01 party A since 1953-01-01 until 2001-06-01
  rule r0 from 1990-01-01 for s1: State if P establishes withdrawn(s1, K1) when f(s1)
  rule r1 for s1: State establishes bound(s1, J1) when f(s1)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  given A = A
  variant Other leaves open P expect Q0 open expect Q1 excluded
end
  given y(A) at 2001-01-01
  ask Q0: previously by 6 months g(A)
  ask Q1: A breaches n1[C, C]
  ask Q2: n2 by A is existing at 2001-01-01
  ask Q3: wide conflict among (n1.2[C, C] by A, n2)
  ask Q4 supposing not is_treaty(J1): strict conflict within (n1 by A, n2 by A) is carved
  ask Q5: some d: Duty with (bearer(d, A) and (d is displaced))
end

-- $ lexlogic check d0001.lex
-- d0001.lex   8 questions   as expected: 2 of 2
--
--   Made
--     Q0  ~ OPEN on fact              g(A)
--     Q1  - EXCLUDED                  nothing speaks to it
--     Q2  + ENTAILED                  law settled
--     Q3  . NONE                      law settled
--     Q4  - EXCLUDED                  law settled
--     Q5  - EXCLUDED                  law settled
--
--   Made:Other
--     Q0  ~ OPEN on fact  under variant Other  g(A)
--     Q1  - EXCLUDED  under variant Other  nothing speaks to it
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NEVER USED -------------------------------------- d0001.lex:5  W-UNUSED
--  5 |   conduct y(a0: State)
--                ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `y`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0001.lex:6  W-UNUSED
--  6 |   conduct z(a0: State)
--                ^
-- Nothing refers to it. Delete `z`, or look for a name misspelt where it
-- should be used.
-- $ lexlogic explain d0001.lex Made/Q0
-- ~ OPEN  Earlier by 6 months: g(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  g(A) earlier
--   excluded if  it is not so that g(A) earlier
--
-- It is so if:
--   - g(A) earlier
--
-- It is not so if:
--   - it is not so that g(A) earlier
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0001.lex Made/Q1
-- - EXCLUDED  A breaches n1[C, C]
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that A breaches n1[C, C]                                    1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0001.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n1[C, C]
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0001.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n1[C, C]
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0001.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n1[C, C]
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0001.lex Made/Q2
-- + ENTAILED  n2 by A exists as a text on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 by A exists as a text on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0001.lex Made/Q3
-- - EXCLUDED  Wide conflict between n1.2[C, C] by A and n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 No wide conflict between n1.2[C, C] by A and n2                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0001.lex Made/Q4
-- - EXCLUDED  Strict conflict within n1 by A and n2 by A is carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that strict conflict within n1 by A and n2 by A is carved   1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0001.lex Made/Q5
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0001.lex Made/Q0 --full
-- ~ OPEN  Earlier by 6 months: g(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  g(A) earlier
--   excluded if  it is not so that g(A) earlier
--
-- It is so if:
--   - g(A) earlier
--
-- It is not so if:
--   - it is not so that g(A) earlier
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0001.lex Made/Q2 --short
-- + ENTAILED  n2 by A exists as a text on 2001-01-01
-- Since n2 by A exists as a text on 2001-01-01.
-- In full: without --short.
-- $ lexlogic explain d0001.lex Q0:Other
-- ~ OPEN  Earlier by 6 months: g(A), under variant Other
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  g(A) earlier
--   excluded if  it is not so that g(A) earlier
--
-- It is so if:
--   - g(A) earlier
--
-- It is not so if:
--   - it is not so that g(A) earlier
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0001.lex Made/Q1
-- - EXCLUDED   A breaches n1[C, C]
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0001.lex Q1  the steps from these points
