case Made
  let A be State
  let C be Organization
  sort Ship open
  let Sao be Ship
  conduct x(a0: State)
  fact f(a0: State)
  list l(a0: State)
  norm n1 of T1, T2, J1 bearer s: State owed to each party obliges not x(s) when x(s) unless not l(s) peremptory
  norm n2 bearer s: State owed to C forbids not x(s) when (n1 by A is displaced)
  norm n3 of J1 bearer s: State owed to all parties forbids not x(s) when every v: State with f(v) satisfies not f(s)
  concept guilty(s: State) when s breaches n3 when shares(s)
  concept shares(s: State) when guilty(s) when is_treaty(J1)
  treaty T1 adopted 1983-01-01 party A, C since 1983-01-01
  treaty T2 adopted 1951-01-01 party A, C since 1951-01-01 rank charter
  judgment J1 of C under n1 adopted 1967-01-01 in force 1967-06-01 party A, C since 1967-01-01 rank ordinary
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e)) note "see there"
  principle rank of J1 and custom for i: Duty, j: Duty i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle superior of T1 for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n3), inconsistent(i, j))
  priority superior over posterior
  given f(A)
  given l(A)
  ask Q0: A must x(A)
  ask Q1: A breaches n1 toward C
  ask Q2: conflicts_possibly(n1, n2)
  ask Q3: n2 by A is displaced
  ask Q4: wide conflict among (n2 by A, n3 by A, n1 by A)
  ask Q5: A breaches n3
end

-- $ lexlogic check d0131.lex
-- d0131.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  ~ OPEN on fact              x(A)
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED                  law settled
--   Q4  . NONE                      law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NO CITATION -------------------------------------- d0131.lex:10  W-CITE
-- 10 |   norm n2 bearer s: State owed to C forbids not x(s) when (n1 by A...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0131.lex Made/Q0
-- - EXCLUDED  A should: x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n3 does not bind A towards C after 1983-01-01 (if it is not so
--     that f(A) and it is not so that J1(A, at any time))
--   3 n1 binds A towards C after 1983-01-01 (if it is not so that
--     f(A), J1(A, at any time) and J1(C, at any time))
--   4 n3 does not bind A towards C after 1983-01-01 (if it is not so
--     that f(A), J1(A, at any time) and it is not so that J1(C, at
--     any time))
--   5 It is not so that A should: x(A)                                1, 2, 3, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0131.lex Made/Q1
-- ~ OPEN  A breaches n1 towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) after 1983-01-01
--   excluded if  it is not so that x(A) after 1983-01-01
--
-- It is so if:
--   - x(A) after 1983-01-01
--
-- It is not so if:
--   - it is not so that x(A) after 1983-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0131.lex Made/Q1 --why-not displaced
-- ~ OPEN  A breaches n1 towards C
-- What could have made it displaced, and why it does not:
--
--     posterior  outranked  against n3: would put n3 before n1; superior outranks
--                           it
--     rank       votes      against n2: puts n1 before n2
--     superior   votes      against n2: puts n1 before n2
--     reading    silent     n2 is not an instance of n3; n2 is not an instance of
--                           n1
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0131.lex Made/Q1 --why-not carved
-- ~ OPEN  A breaches n1 towards C
-- What could have made it carved, and why it does not:
--
--     posterior  outranked  against n3: would put n3 before n1; superior outranks
--                           it
--     rank       votes      against n2: puts n1 before n2
--     superior   votes      against n2: puts n1 before n2
--     reading    silent     n2 is not an instance of n3; n2 is not an instance of
--                           n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0131.lex Made/Q1 --why-not excused
-- ~ OPEN  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0131.lex Made/Q2
-- - EXCLUDED  n1 conflicts with n2 in some case
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not conflict with n2 in any case
--   2 n1 does not conflict with n2 in any case                                 1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0131.lex Made/Q3
-- - EXCLUDED  n2 by A is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: no principle puts n1 first here
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0131.lex Made/Q4
-- - EXCLUDED  Wide conflict between n2 by A, n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 The conditions of n2 are not met                                         1
--   3 No wide conflict between n2 by A, n3 by A and n1 by A                    2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0131.lex Made/Q5
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0131.lex:22
--
-- Why
--   1 The conditions of n3 are not met                                        F1
--   2 A does not breach n3 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0131.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n3
-- What could have made it displaced, and why it does not:
--
--     posterior  outranked  against n1: would put n3 before n1; superior outranks
--                           it
--     rank       votes      against n1: puts n1 before n3
--     superior   votes      against n1: puts n1 before n3
--     reading    silent     n1 and n3 can both be complied with; n3 is not an
--                           instance of n1
-- $ lexlogic explain d0131.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n3
-- What could have made it carved, and why it does not:
--
--     posterior  outranked  against n1: would put n3 before n1; superior outranks
--                           it
--     rank       votes      against n1: puts n1 before n3
--     superior   votes      against n1: puts n1 before n3
--     reading    silent     n1 and n3 can both be complied with; n3 is not an
--                           instance of n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0131.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0131.lex Made/Q0 --full
-- - EXCLUDED  A should: x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n3 does not bind A towards C after 1983-01-01 (if it is not so
--     that f(A) and it is not so that J1(A, at any time))
--   3 n1 binds A towards C after 1983-01-01 (if it is not so that
--     f(A), J1(A, at any time) and J1(C, at any time))
--   4 n3 does not bind A towards C after 1983-01-01 (if it is not so
--     that f(A), J1(A, at any time) and it is not so that J1(C, at
--     any time))
--   5 It is not so that A should: x(A)                                1, 2, 3, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0131.lex Made/Q2 --short
-- - EXCLUDED  n1 conflicts with n2 in some case
-- Since n1 does not conflict with n2 in any case.
-- In full: without --short.
-- $ lexlogic turns-on d0131.lex Made/Q1
-- ~ OPEN on fact   A breaches n1 towards C
--
--             Entailed if  Excluded if
--             1            2
--   X fact    Y            N   x(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- X alone decides.
--
-- The issues
--   X  x(A) after 1983-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0131.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0131.lex Q1           a scenario each way
