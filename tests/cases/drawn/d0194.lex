case Made
  let A, B be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  closed fact f(a0: State)
  concept c(s: State) when not (s = B)
  exception e to c of T2 art "1" when y(s)
  fact near(a0: State, a1: State)
  concept far(s: State) when f(s) when some v: State with (near(s, v) and far(v))
  norm n1 of T1 bearer s: State for r: Organization owed to r obliges best efforts toward not x(s) when ((not near(s, s) or is_decision(T2)) and every v: State with near(s, v) satisfies y(s)) peremptory subject to T2
  norm n2 of T1 bearer s: State owed to each party forbids not x(s)
  norm n3 bearer s: State obliges not x(s) exists if A = A
  treaty T1 adopted 1976-01-01 party A, B, D since 1976-01-01
  treaty T2 adopted 1974-01-01 party A, B, C, D since 1974-01-01 per "record" parties partial
  custom K1
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_later(j, t) and conflicts_possibly(i, j) and near(B, B)
  principle other for i: Duty, j: Duty regardless of consent i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2), far(B)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e)) note "see there"
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j) note "see there"
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority other over posterior
  priority posterior over superior
  impossible y(s) and x(s) for s: State
  given near(A, B)
  given near(B, B)
  given not near(B, A)
  given near(A, A)
  ask Q0 ex ante: conflict between (n1[D] by B, n3 by A) is unresolved
  ask Q1: A breaches n2
  ask Q2: conflict between (n2 by A toward C, n3 by A toward D)
  ask Q3: n3 by A is breached
  ask Q4: n2 by A is impossible
  ask Q5: some v: State with f(v)
end

-- $ lexlogic check d0194.lex
-- d0194.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  ~ OPEN on fact              x(A)
--   Q2  . NONE                      law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NEVER USED -------------------------------------- d0194.lex:7  W-UNUSED
--  7 |   concept c(s: State) when not (s = B)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0194.lex:13  W-CITE
-- 13 |   norm n3 bearer s: State obliges not x(s) exists if A = A
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0194.lex Made/Q0
-- - EXCLUDED  Conflict between n1[D] by B and n3 by A is unresolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1[D] by B and n3 by A have no bearer in common, and only norms of one
--     bearer can conflict
--   2 It is not so that conflict between n1[D] by B and n3 by A is unresolved  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0194.lex Made/Q1
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) after 1976-01-01
--   excluded if  x(A) after 1976-01-01
--
-- It is so if:
--   - it is not so that x(A) after 1976-01-01
--
-- It is not so if:
--   - x(A) after 1976-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0194.lex Made/Q1 --why-not displaced
-- ~ OPEN  A breaches n2
-- What could have made it displaced, and why it does not:
--
--     other      votes   against n3: puts n2 before n3
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause has n2 yield to n3; no clause has n3 yield to
--                        n2
--     superior   silent  n3 is not peremptory; n2 is not peremptory
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0194.lex Made/Q1 --why-not carved
-- ~ OPEN  A breaches n2
-- What could have made it carved, and why it does not:
--
--     other      votes   against n3: puts n2 before n3
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause has n2 yield to n3; no clause has n3 yield to
--                        n2
--     superior   silent  n3 is not peremptory; n2 is not peremptory
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0194.lex Made/Q1 --why-not excused
-- ~ OPEN  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0194.lex Made/Q2
-- - EXCLUDED  Conflict between n2 by A towards C and n3 by A towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No conflict between n2 by A towards C and n3 by A towards D              1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0194.lex Made/Q3
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1976-01-01                                    d0194.lex:14
--   F2  T1 binds B from 1976-01-01                                    d0194.lex:14
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 n2 binds A towards B after 1976-01-01                              F1, F2
--   3 n3 binds A towards B after 1976-01-01
--   4 n3 by A towards B is displaced                                     1, 2, 3
--   5 A does not breach n3 towards B                                     4
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0194.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n3
-- It is displaced as well:
--
--     other      votes   against n2: puts n2 before n3
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause has n2 yield to n3; no clause has n3 yield to
--                        n2
--     superior   silent  n3 is not peremptory; n2 is not peremptory
-- $ lexlogic explain d0194.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n3
-- What could have made it carved, and why it does not:
--
--     other      votes   against n2: puts n2 before n3
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause has n2 yield to n3; no clause has n3 yield to
--                        n2
--     superior   silent  n3 is not peremptory; n2 is not peremptory
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0194.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0194.lex Made/Q4
-- - EXCLUDED  n2 by A is impossible to comply with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 cannot be complied with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0194.lex Made/Q5
-- - EXCLUDED  For some State v: f(v)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that f(A)
--   2 Let v be A, as an example of all: it is not so that f(A)                 1
--   3 For no State v: f(v)                                                     2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0194.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n1[D] by B and n3 by A is unresolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1[D] by B and n3 by A have no bearer in common, and only norms of one
--     bearer can conflict
--   2 It is not so that conflict between n1[D] by B and n3 by A is unresolved  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0194.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n2 by A towards C and n3 by A towards D
-- Since n3 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0194.lex Made/Q1
-- ~ OPEN on fact   A breaches n2
--
--             Entailed if  Excluded if
--             1   2        3
--   X fact    .   N        Y   x(A)
--   Y fact    Y   .        .   y(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Which issue matters most (settings of the other where it decides):
--   X 1 of 2    Y 0
--   Of all 3 settings of the two that can be: entailed in 2, excluded in 1. A
--   count, not a chance; every setting was counted.
--
-- The issues
--   X  x(A) after 1976-01-01
--   Y  y(A) after 1976-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 3 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0194.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0194.lex Q1           a scenario each way
