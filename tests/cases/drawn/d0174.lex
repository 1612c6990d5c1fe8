case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  conduct z(a0: State, a1: Organization)
  dated fact f(a0: State)
  fact g(a0: State)
  fact u
  position P
  norm n1 of T1 bearer s: State owed to C forbids any of (x(s), y(s)) when adopted_by(T1, 1985)
  norm n2 of T1 bearer s: State owed to each party permits not x(s) unless P
  treaty T1 adopted 1987-01-01 party A, C since 1987-01-01
  decision D1 of C under n2 adopted 1986-01-01 rank ordinary note "invented"
  rule r0 for s1: State establishes party(s1, D1) when f(s1)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1))
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle reading for i: Duty, j: Duty if P i yields to j when all of (of_norm(i, n2), of_norm(j, n1), binds(n1, A))
  priority order over rank
  impossible z(s, o) and o = C for s: State, o: Organization
  variant Other holds P given not u expect Q0 open expect Q1 excluded
end
  given not g(A)
  given not u
  ask Q0: n2 is void
  ask Q1: n2 by A is applicable
  ask Q2: A must z(A, C)
  ask Q3: A breaches n1.2 toward C
  ask Q4 supposing not x(A): n2 by A toward C is displaced
  ask Q5: incompatible among (n2 by A, n1)
end

-- $ lexlogic check d0174.lex
-- d0174.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  - EXCLUDED                  nothing speaks to it
--     Q1  ~ OPEN on law               P
--     Q2  - EXCLUDED                  law settled
--     Q3  - EXCLUDED                  law settled
--     Q4  - EXCLUDED                  law settled
--     Q5  . NONE                      law settled
--
--   Made:Other
--     Q0  - EXCLUDED  under variant Other  nothing speaks to it
--     Q1  - EXCLUDED  under variant Other  law settled on this view
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 2, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0174.lex:25
--   Made:Other/Q0: n2 is void
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0174.lex Made:Other/Q0          for why
--
-- -- NEVER USED -------------------------------------- d0174.lex:8  W-UNUSED
--  8 |   fact g(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0174.lex:9  W-UNUSED
--  9 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
-- [exit 1]
-- $ lexlogic explain d0174.lex Made/Q0
-- - EXCLUDED  n2 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 alone is not void
--   2 n2 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0174.lex Made/Q1
-- ~ OPEN  n2 by A is applicable
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  P is rejected
--   excluded if  P is held
--
--   P: ""
--
-- It is so if:
--   - P is rejected
--
-- It is not so if:
--   - P is held
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0174.lex Made/Q2
-- - EXCLUDED  A should: z(A, C)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: z(A, C)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0174.lex Made/Q3
-- - EXCLUDED  A breaches n1.2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n1 towards C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0174.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n1.2 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0174.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n1.2 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0174.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n1.2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0174.lex Made/Q4
-- - EXCLUDED  n2 by A towards C is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0174.lex Made/Q5
-- - EXCLUDED  Incompatible conflict between n2 by A and n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n1 are not met
--   2 No incompatible conflict between n2 by A and n1                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0174.lex Made/Q0 --full
-- - EXCLUDED  n2 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 alone is not void
--   2 n2 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0174.lex Made/Q2 --short
-- - EXCLUDED  A should: z(A, C)
-- Since It is not so that A should: z(A, C).
-- In full: without --short.
-- $ lexlogic explain d0174.lex Q0:Other
-- - EXCLUDED  n2 alone is void, under variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 alone is not void
--   2 n2 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0174.lex Made/Q1
-- ~ OPEN on law   n2 by A is applicable
--
--             Entailed if  Excluded if
--             1            2
--   P law     N            Y   P
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- P alone decides.
--
-- The issues
--   P  P: ""
--      no holder is named in the file
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0174.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0174.lex Q1           a scenario each way
