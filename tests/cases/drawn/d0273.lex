case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  power z(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  fact u
  position P
  position R default on
  standard grave(s: State) unmet when g(s)
  concept a(s: State) when b(s) when grave(s)
  concept b(s: State) when a(s) when not grave(s)
  norm n1 of T1, T3, U1 bearer s: State owed to all parties forbids x(s)
  norm n2 of U1 bearer s: State owed to C, D obliges x(s)
  norm n3 bearer s: State for r: Organization forbids z(s) peremptory indivisible note "n"
  exception en3 to n3 if P when not u
  treaty T1 "words" adopted 1973-01-01 party A, D since 1973-01-01
  treaty T2 adopted 1987-01-01 party A, C, D since 1987-01-01 yields to T3
  treaty T3 adopted 1988-01-01 in force 1988-06-01 party A, C, D since 1988-01-01
  promise U1 adopted 1969-01-01 party A, C, D since 1969-01-01
  principle order of T3 and custom for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n3), of_norm(j, n1)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source if R regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority order over clause if P
  impossible x(s) and y(s) for s: State
  impossible x(s) and z(s) for s: State
  impossible y(s) and z(s) for s: State
  given not u
  given not f(A)
  given not g(A)
  ask Q0 supposing (D = C): wide conflict within (n3[D] by A, n2 by A, n1 by A toward C)
  ask Q1 supposing b(A): n2 by A is in force
  ask Q2 supposing a(A): A breaches n1 toward D
  ask Q3: A breaches n1 toward D
  ask Q4: (y(A) or a(A))
  ask Q5: wide conflict between (n1 by A, n3[D])
end

-- $ lexlogic check d0273.lex
-- d0273.lex   6 questions
--
--   Q0  ! INCONSISTENT
--   Q1  + ENTAILED                  law settled
--   Q2  ~ OPEN on fact              x(A)
--   Q3  ~ OPEN on fact              x(A)
--   Q4  + ENTAILED                  law settled
--   Q5  . NONE                      law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 3, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0273.lex:35  E-CONTRADICTION
-- 35 |   ask Q0 supposing (D = C): wide conflict within (n3[D] by A, n2 b...
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0273.lex:7  W-UNUSED
--  7 |   fact f(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0273.lex:17  W-CITE
-- 17 |   norm n3 bearer s: State for r: Organization forbids z(s) perempt...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0273.lex:19  W-CITE
-- 19 |   treaty T1 "words" adopted 1973-01-01 party A, D since 1973-01-01
--
-- Readers cannot check `T1`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0273.lex Made/Q0
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0273.lex:35  E-CONTRADICTION
-- 35 |   ask Q0 supposing (D = C): wide conflict within (n3[D] by A, n2 b...
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0273.lex Made/Q1
-- + ENTAILED  n2 by A is in force
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  U1 binds A from 1969-01-01                                    d0273.lex:22
--   F2  U1 binds C from 1969-01-01                                    d0273.lex:22
--
-- Why
--   1 n2 binds A towards C after 1988-06-01                               F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0273.lex Made/Q2
-- ~ OPEN  A breaches n1 towards D
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) after 1988-06-01
--   excluded if  it is not so that x(A) after 1988-06-01
--
-- It is so if:
--   - x(A) after 1988-06-01
--
-- It is not so if:
--   - it is not so that x(A) after 1988-06-01
--
-- Taken as given, not found
--   P1  R is held by default: ""                                      d0273.lex:11
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0273.lex Made/Q2 --why-not displaced
-- ~ OPEN  A breaches n1 towards D
-- What could have made it displaced, and why it does not:
--
--     order      votes   against n2: puts n1 before n2
--     posterior  votes   against n2: puts n1 before n2
--     clause     silent  no clause has n1 yield to n2; no clause has n2 yield to
--                        n1
--     superior   silent  n2 is not peremptory; n1 is not peremptory
--     special    silent  n2 is not more specific than n1; n1 is not more specific
--                        than n2
-- $ lexlogic explain d0273.lex Made/Q2 --why-not carved
-- ~ OPEN  A breaches n1 towards D
-- What could have made it carved, and why it does not:
--
--     order      votes   against n2: puts n1 before n2
--     posterior  votes   against n2: puts n1 before n2
--     clause     silent  no clause has n1 yield to n2; no clause has n2 yield to
--                        n1
--     superior   silent  n2 is not peremptory; n1 is not peremptory
--     special    silent  n2 is not more specific than n1; n1 is not more specific
--                        than n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0273.lex Made/Q2 --why-not excused
-- ~ OPEN  A breaches n1 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0273.lex Made/Q3
-- ~ OPEN  A breaches n1 towards D
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) after 1988-06-01
--   excluded if  it is not so that x(A) after 1988-06-01
--
-- It is so if:
--   - x(A) after 1988-06-01
--
-- It is not so if:
--   - it is not so that x(A) after 1988-06-01
--
-- Taken as given, not found
--   P1  R is held by default: ""                                      d0273.lex:11
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0273.lex Made/Q3 --why-not displaced
-- ~ OPEN  A breaches n1 towards D
-- What could have made it displaced, and why it does not:
--
--     order      votes   against n2: puts n1 before n2
--     posterior  votes   against n2: puts n1 before n2
--     clause     silent  no clause has n1 yield to n2; no clause has n2 yield to
--                        n1
--     superior   silent  n2 is not peremptory; n1 is not peremptory
--     special    silent  n2 is not more specific than n1; n1 is not more specific
--                        than n2
-- $ lexlogic explain d0273.lex Made/Q3 --why-not carved
-- ~ OPEN  A breaches n1 towards D
-- What could have made it carved, and why it does not:
--
--     order      votes   against n2: puts n1 before n2
--     posterior  votes   against n2: puts n1 before n2
--     clause     silent  no clause has n1 yield to n2; no clause has n2 yield to
--                        n1
--     superior   silent  n2 is not peremptory; n1 is not peremptory
--     special    silent  n2 is not more specific than n1; n1 is not more specific
--                        than n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0273.lex Made/Q3 --why-not excused
-- ~ OPEN  A breaches n1 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0273.lex Made/Q4
-- + ENTAILED  y(A) or a(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 b(A)
--   2 a(A)                                                                     1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0273.lex Made/Q5
-- - EXCLUDED  Wide conflict between n1 by A and n3[D]
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds nobody at no time asked about
--   2 No wide conflict between n1 by A and n3[D]                               1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0273.lex Made/Q0 --full
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0273.lex:35  E-CONTRADICTION
-- 35 |   ask Q0 supposing (D = C): wide conflict within (n3[D] by A, n2 b...
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0273.lex Made/Q2 --short
-- ~ OPEN  A breaches n1 towards D
-- It turns on: entailed if x(A) after 1988-06-01. excluded if it is not so that
--   x(A) after 1988-06-01
-- In full: without --short.
-- $ lexlogic turns-on d0273.lex Made/Q1
-- + ENTAILED   n2 by A is in force
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  U1 binds A from 1969-01-01 (d0273.lex:22)
--   F2  U1 binds C from 1969-01-01 (d0273.lex:22)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0273.lex Q1  the steps from these points
