case Made
  let A, B be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  list l(a0: State)
  position P alias PP
  norm n1 "words" bearer s: State owed to C obliges all of (y(s), x(s)) exists if P
  exception en1 to n1 when P
  norm n2 of U1 bearer s: State for r: Organization owed to all parties if P owed to each party if not P obliges not x(s)
  norm n3 bearer s: State owed to D forbids x(s)
  promise U1 adopted 1977-01-01 in force 1977-06-01 party A, B, D since 1977-01-01 parties partial "as far as known" rank ordinary
  judgment J1 of C under n2 adopted 1951-01-01 party A, B, D since 1951-01-01 rank ordinary subject to U1
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n3)) note "see there"
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e), not source(i, l))
  principle clause for i: Duty, j: Duty if P regardless of consent i yields to j when prevails_by_clause(j, i)
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle reading of J1 for i: Duty, j: Duty i yields to j when all of (of_norm(i, n3), of_norm(j, n2), exists(n2))
  priority rank over posterior
  impossible x(s) and not y(s) for s: State
  given l(A)
  given g(B)
  given f(B)
  given not f(A)
  given g(A)
  ask Q0: A breaches n1
  ask Q1: A breaches n3 toward D
  ask Q2 ex ante supposing not x(B): conflict among (n3 by A, n1 by A, n2[C] by A)
  ask Q3: some d: Duty with (bearer(d, A) and (d is displaced))
  ask Q4: incompatible among (n1.1 by A toward C, n3 by B toward D)
  ask Q5: strict conflict within (n2[C] by A, n3 by A)
end

-- $ lexlogic check d0145.lex
-- d0145.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  ~ OPEN on fact              x(A)
--   Q2  . NONE                      law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  . NONE                      law settled
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0145.lex:6  W-UNUSED
--  6 |   fact f(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0145.lex:7  W-UNUSED
--  7 |   fact g(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0145.lex:10  W-CITE
-- 10 |   norm n1 "words" bearer s: State owed to C obliges all of (y(s), ...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0145.lex:13  W-CITE
-- 13 |   norm n3 bearer s: State owed to D forbids x(s)
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0145.lex Made/Q0
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n1 are not met (if P is held)
--   2 A does not breach n1 towards C (if P is held)                         1
--   3 n1 does not bind A towards C after 1977-06-01 (if P is rejected)
--   4 A does not breach n1 towards C (if P is rejected)                     3
--   5 It is not so that A breaches n1                                       2, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0145.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n1
-- What could have made it displaced, and why it does not:
--
--     order      votes   against n3: puts n3 before n1
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause puts n2 before n1; no clause puts n1 before n2
--     rank       silent  n2 does not have the rank charter; n1 does not have the
--                        rank charter
--     reading    silent  n1 is not an instance of n3; n2 is not an instance of n3
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0145.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n1
-- What could have made it carved, and why it does not:
--
--     order      votes   against n3: puts n3 before n1
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause puts n2 before n1; no clause puts n1 before n2
--     rank       silent  n2 does not have the rank charter; n1 does not have the
--                        rank charter
--     reading    silent  n1 is not an instance of n3; n2 is not an instance of n3
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0145.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0145.lex Made/Q1
-- ~ OPEN  A breaches n3 towards D
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) after 1977-06-01
--   excluded if  it is not so that x(A) after 1977-06-01
--
-- It is so if:
--   - x(A) after 1977-06-01
--
-- It is not so if:
--   - it is not so that x(A) after 1977-06-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0145.lex Made/Q1 --why-not displaced
-- ~ OPEN  A breaches n3 towards D
-- What could have made it displaced, and why it does not:
--
--     order      votes   against n1: puts n3 before n1
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause puts n3 before n1; no clause puts n1 before n3
--     rank       silent  n3 does not have the rank charter; n1 does not have the
--                        rank charter
--     reading    silent  n1 is not an instance of n3; n1 is not an instance of n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0145.lex Made/Q1 --why-not carved
-- ~ OPEN  A breaches n3 towards D
-- What could have made it carved, and why it does not:
--
--     order      votes   against n1: puts n3 before n1
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause puts n3 before n1; no clause puts n1 before n3
--     rank       silent  n3 does not have the rank charter; n1 does not have the
--                        rank charter
--     reading    silent  n1 is not an instance of n3; n1 is not an instance of n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0145.lex Made/Q1 --why-not excused
-- ~ OPEN  A breaches n3 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0145.lex Made/Q2
-- - EXCLUDED  Conflict between n3 by A, n1 by A and n2[C] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A, n1 by A and n2[C] by A can be kept
--     together
--   2 No conflict between n3 by A, n1 by A and n2[C] by A                      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0145.lex Made/Q3
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put
--     first
--   2 Nothing displaces n2: nothing it may clash with is put
--     first
--   3 Nothing displaces n2: no principle puts n1 first here
--     (if P is held)
--   4 Nothing displaces n1: no principle puts n3 first here
--     (if P is held)
--   5 Nothing displaces n1: nothing it may clash with is put
--     first
--   6 n1 does not bind A towards C after 1977-06-01 (if P is
--     rejected)
--   7 For no Duty d: A bears d and d is displaced               1, 2, 3, 4, 5, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0145.lex Made/Q4
-- - EXCLUDED  Incompatible conflict between n1.1 by A towards C and n3 by B
--   towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 N1.1 by A towards C and n3 by B towards D have no bearer in common, and
--     only norms of one bearer can conflict
--   2 No incompatible conflict between n1.1 by A towards C and n3 by B         1
--     towards D
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0145.lex Made/Q5
-- - EXCLUDED  Strict conflict within n2[C] by A and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2[C] by A and n3 by A can be kept together
--   2 No strict conflict within n2[C] by A and n3 by A                         1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0145.lex Made/Q0 --full
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n1 are not met (if P is held)
--   2 A does not breach n1 towards C (if P is held)                         1
--   3 n1 does not bind A towards C after 1977-06-01 (if P is rejected)
--   4 A does not breach n1 towards C (if P is rejected)                     3
--   5 It is not so that A breaches n1                                       2, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0145.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n3 by A, n1 by A and n2[C] by A
-- Since Whatever else is so, n3 by A, n1 by A and n2[C] by A can be kept
--   together.
-- In full: without --short.
-- $ lexlogic turns-on d0145.lex Made/Q1
-- ~ OPEN on fact   A breaches n3 towards D
--
--             Entailed if  Excluded if
--             1            2   3
--   X fact    Y            N   .   x(A)
--   Y fact    .            .   N   y(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Which issue matters most (settings of the other where it decides):
--   X 1 of 2    Y 0
--   Of all 3 settings of the two that can be: entailed in 1, excluded in 2. A
--   count, not a chance; every setting was counted.
--
-- The issues
--   X  x(A) after 1977-06-01
--   Y  y(A) after 1977-06-01
--
-- Assumptions: none.
--
-- Checked: each of the 3 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0145.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0145.lex Q1           a scenario each way
