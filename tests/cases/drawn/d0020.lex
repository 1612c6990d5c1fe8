case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  fact u
  standard grave(s: State) unmet when (not x(s) or not u)
  norm n1 "words" bearer s: State owed to C, D obliges x(s) indivisible
  norm n2 of U1 bearer s: State owed to all parties forbids x(s) when (s breaches n1) peremptory since 1960-01-01
  promise U1 adopted 1970-01-01 party A, C since 1970-01-01 per "record" party D since 1971
  instrument I1 adopted 1970-01-01
  rule r0 of U1 establishes void_clause(n1) when u
  rule r1 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_when_concluded(j, t) and conflicts_possibly(i, j) and u
  principle other for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  principle posterior of I1 for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle rank for i: Duty, j: Duty i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority other over rank
  priority superior over posterior
  impossible x(s) and y(s) for s: State
  ask Q0 "Is it so?": n1 by A toward D is wrongful
  ask Q1: A breaches n1 toward C
  ask Q2: conflict among (n1 by A, n2 by A)
  ask Q3: A may x(A)
  ask Q4: A breaches n2
  ask Q5 supposing (not (D = C)): conflict among (n2 by A, n1 by A toward C) is unresolved
end

-- $ lexlogic check d0020.lex
-- d0020.lex   6 questions
--
--   Q0  ~ OPEN on fact              x(A) + 1 more
--   Q1  ~ OPEN on fact              x(A) + 1 more
--   Q2  . NONE                      law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0020.lex:6  W-UNUSED
--  6 |   fact f(a0: State)
--             ^
-- Nothing refers to it. Delete `f`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED -------------------------------------- d0020.lex:8  W-UNUSED
--  8 |   standard grave(s: State) unmet when (not x(s) or not u)
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION --------------------------------------- d0020.lex:9  W-CITE
--  9 |   norm n1 "words" bearer s: State owed to C, D obliges x(s) indivi...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0020.lex Made/Q0
-- ~ OPEN  n1 by A towards D is wrongfully broken
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  x(A) after 1972-01-01
--   excluded if  u
--   entailed if  it is not so that x(A) after 1972-01-01; it is not so that u
--
-- It is so if:
--   - it is not so that x(A) after 1972-01-01
--   - it is not so that u
--
-- It is not so if:
--   - u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0020.lex Made/Q1
-- ~ OPEN  A breaches n1 towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  x(A) after 1972-01-01
--   excluded if  u
--   entailed if  it is not so that x(A) after 1972-01-01; it is not so that u
--
-- It is so if:
--   - it is not so that x(A) after 1972-01-01
--   - it is not so that u
--
-- It is not so if:
--   - u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0020.lex Made/Q1 --why-not displaced
-- ~ OPEN  A breaches n1 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0020.lex Made/Q1 --why-not carved
-- ~ OPEN  A breaches n1 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0020.lex Made/Q1 --why-not excused
-- ~ OPEN  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0020.lex Made/Q2
-- - EXCLUDED  Conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 No conflict between n1 by A and n2 by A                                  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0020.lex Made/Q3
-- + ENTAILED  A may: x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A may: x(A)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0020.lex Made/Q4
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 was kept (if x(A) after 1972-01-01)
--   2 A does not breach n1 towards D and C (if x(A) after 1972-01-01)       1
--   3 The conditions of n2 are not met (if x(A) after 1972-01-01)           2
--   4 A does not breach n2 towards D and C (if x(A) after 1972-01-01)       3
--   5 n2 was kept (if it is not so that x(A) after 1972-01-01)
--   6 A does not breach n2 towards D and C (if it is not so that x(A)       5
--     after 1972-01-01)
--   7 It is not so that A breaches n2                                       4, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0020.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0020.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0020.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0020.lex Made/Q5
-- - EXCLUDED  Conflict between n2 by A and n1 by A towards C is unresolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n1 by A towards C can be kept together
--   2 It is not so that conflict between n2 by A and n1 by A towards C is      1
--     unresolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0020.lex Made/Q0 --full
-- ~ OPEN  n1 by A towards D is wrongfully broken
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  x(A) after 1972-01-01
--   excluded if  u
--   entailed if  it is not so that x(A) after 1972-01-01; it is not so that u
--
-- It is so if:
--   - it is not so that x(A) after 1972-01-01
--   - it is not so that u
--
-- It is not so if:
--   - u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0020.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n1 by A and n2 by A
-- Since Whatever else is so, n1 by A and n2 by A can be kept together.
-- In full: without --short.
-- $ lexlogic turns-on d0020.lex Made/Q1
-- ~ OPEN on fact   A breaches n1 towards C
--
--             Entailed if  Excluded if
--             1   2        3   4
--   U fact    N   N        .   Y   u
--   X fact    N   .        Y   .   x(A)
--   Y fact    .   Y        .   .   y(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Which issue matters most (settings of the other two where it decides):
--   U 2 of 3    X 1 of 4    Y 0
--   Of all 6 settings of the three that can be: entailed in 2, excluded in 4. A
--   count, not a chance; every setting was counted.
--
-- The issues
--   U  u
--   X  x(A) after 1972-01-01
--   Y  y(A) after 1972-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 4 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0020.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0020.lex Q1           a scenario each way
