case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  fact f(a0: State)
  closed fact g(a0: State)
  closed fact h(a0: State)
  fact u
  standard grave(s: State) "words" met when some v: State with h(A) unmet when some v: State with g(s)
  norm n1 of T2 bearer s: State owed to C permits x(s) when every v: State satisfies g(s) exists if A = A
  norm n2 bearer s: State owed to C forbids (not x(s) and x(s) at 2001-01-01) breached only where (not (s = A))
  norm n3 of T1 bearer s: State owed to C permits x(s) at 2001-01-01 when not x(s) at 2001-01-01 indivisible
  norm n4 of T1, T2 bearer s: State owed to all parties obliges (not x(s) and x(s) at 2001-01-01) when not x(s) since 2001-01-01 peremptory since 1960-01-01
  treaty T1 adopted 1954-01-01 in force 1954-06-01 party A, C since 1954-01-01 per "record" cite "1 Example Treaty Series 1"
  treaty T2 "words" adopted 1973-01-01 party A since 1973-01-01 rank charter
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_when_concluded(j, t) and conflicts_possibly(i, j) and u
  rule r1 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory(j) and conflicts_inevitably(i, j) and g(A)
  permissions conflict if A = A
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority superior over rank
  given g(A)
  given h(A)
  ask Q0: A breaches n1
  ask Q1: some v: State with f(v)
  ask Q2 as of 2001-07-01: A breaches n1 at 2001-01-01
  ask Q3 supposing x(A) after 2001-01-01: A breaches n2
  ask Q4 as of 2001-07-01: n1 by A is carved
  ask Q5 "Is it so?": conflict within (n4 by A, n2 by A, n3 by A toward C)
end

-- $ lexlogic check d0291.lex
-- d0291.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  ~ OPEN on fact              f(A)
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED                  nothing speaks to it
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0291.lex:9  W-UNUSED
--  9 |   standard grave(s: State) "words" met when some v: State with h(A...
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- A STANDARD BOTH MET AND NOT MET --------------- d0291.lex:9  W-STANDARD
--  9 | ...when some v: State with h(A) unmet when some v: State with g(s)
--                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
--  9 | ...andard grave(s: State) "words" met when some v: State with h(A)...
--                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
--      meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NO CITATION -------------------------------------- d0291.lex:11  W-CITE
-- 11 |   norm n2 bearer s: State owed to C forbids (not x(s) and x(s) at ...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0291.lex:15  W-CITE
-- 15 |   treaty T2 "words" adopted 1973-01-01 party A since 1973-01-01 ra...
--
-- Readers cannot check `T2`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0291.lex Made/Q0
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that A breaches n1                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0291.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n1
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0291.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n1
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0291.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0291.lex Made/Q1
-- ~ OPEN  For some State v: f(v)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  f(A)
--   excluded if  it is not so that f(A)
--
-- It is so if:
--   - f(A)
--
-- It is not so if:
--   - it is not so that f(A)
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0291.lex Made/Q2
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that A breaches n1 on 2001-01-01                            1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0291.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0291.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0291.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0291.lex Made/Q3
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0291.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0291.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0291.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0291.lex Made/Q4
-- - EXCLUDED  n1 by A is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that n1 by A is carved out                                  1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0291.lex Made/Q5
-- - EXCLUDED  Conflict within n4 by A, n2 by A and n3 by A towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n4 by A, n2 by A and n3 by A towards C can be kept
--     together
--   2 No conflict within n4 by A, n2 by A and n3 by A towards C                1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0291.lex Made/Q0 --full
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that A breaches n1                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0291.lex Made/Q2 --short
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Since n1 does not bind A.
-- In full: without --short.
-- $ lexlogic turns-on d0291.lex Made/Q1
-- ~ OPEN on fact   For some State v: f(v)
--
--             Entailed if  Excluded if
--             1            2
--   F fact    Y            N   f(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- F alone decides.
--
-- The issues
--   F  f(A)
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0291.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0291.lex Q1           a scenario each way
