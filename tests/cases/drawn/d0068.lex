case Made
  let A be State
  let C be Organization
  let K be Actor
  sort Ship open
  let Sao be Ship
  power x(a0: State)
  conduct y(a0: State)
  closed fact f(a0: State) "words"
  fact g(a0: State)
  fact u
  position P
  concept c(s: State) when g(s)
  concept out(s: State) when f(s) unless u
  exception e to c when out(s)
  exception ee to out when g(s)
  concept t(s: Ship) "words" when source_in_force(T1) note "see there"
  norm n1 art "1" bearer s: State owed to C obliges y(s) before 2001-01-01 exists if P
  norm n2 of T2 bearer s: State owed to C forbids y(s) at 2001-01-01
  norm n3 of T2 bearer s: State owed to each party forbids y(s) at 2001-01-01 when (n1 by A is existing)
  norm n4 of T1, T2, T3 bearer s: State owed to all parties if P owed to C if not P forbids y(s) at 2001-01-01 exists if u
  treaty T1 adopted 1983-01-01 in force 1983-06-01 until 2001-06-01 party A, C since 1983-01-01
  treaty T2 adopted 1956-01-01 in force 1956-06-01 until 2001-06-01 party A since 1956-01-01
  treaty T3 adopted 2001-01-01 party A, C since 2001-01-01
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when k1 = K
  rule r0 if P establishes void_clause(n3) when g(A)
  principle order for i: Duty, j: Duty regardless of consent i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4)), all of (of_norm(i, n4), of_norm(j, n1), P)) j yields to i when of_norm(j, n1) and of_norm(i, n4)
  principle other for i: Duty, j: Duty regardless of consent i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n1), of_norm(j, n4)), all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n4), of_norm(j, n2)), all of (of_norm(i, n4), of_norm(j, n3), A != A))
  priority other over order if P
  given u
  given x(A) at 2001-01-01
  ask Q0 as of 2001-07-01: apparent conflict among (n4 by A, n2 by A toward C)
  ask Q1: incompatible among (n2 by A, n1 by A, n3)
  ask Q2: conflicts_inevitably(n2, n3)
  ask Q3 as of 2001-07-01 supposing not t(Sao): n1 by A is displaced
  ask Q4: not y(A) at 2001-01-01
  ask Q5: applied(order)
end

-- $ lexlogic check d0068.lex
-- d0068.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  . NONE                      law settled
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  ! INCONSISTENT
--   Q4  ~ OPEN on fact              y(A)
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0068.lex:35  E-CONTRADICTION
-- 35 |   ask Q3 as of 2001-07-01 supposing not t(Sao): n1 by A is displaced
--
-- Made/Q3: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0068.lex:7  W-UNUSED
--  7 |   power x(a0: State)
--              ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `x`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0068.lex:13  W-UNUSED
-- 13 |   concept c(s: State) when g(s)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
-- [exit 2]
-- $ lexlogic explain d0068.lex Made/Q0
-- - EXCLUDED  Apparent conflict between n4 by A and n2 by A towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 binds A at no time asked about
--   2 n2 binds A at no time asked about
--   3 No apparent conflict between n4 by A and n2 by A towards C            1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0068.lex Made/Q1
-- - EXCLUDED  Incompatible conflict between n2 by A, n1 by A and n3
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A
--   2 n3 does not bind A
--   3 No incompatible conflict between n2 by A, n1 by A and n3              1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0068.lex Made/Q2
-- - EXCLUDED  n2 conflicts with n3 in every case
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not conflict with n3 in every case
--   2 n2 does not conflict with n3 in every case                               1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0068.lex Made/Q3
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0068.lex:35  E-CONTRADICTION
-- 35 |   ask Q3 as of 2001-07-01 supposing not t(Sao): n1 by A is displaced
--
-- Made/Q3: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0068.lex Made/Q4
-- ~ OPEN  It is not so that y(A) on 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that y(A) on 2001-01-01
--   excluded if  y(A) on 2001-01-01
--
-- It is so if:
--   - it is not so that y(A) on 2001-01-01
--
-- It is not so if:
--   - y(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0068.lex Made/Q5
-- - EXCLUDED  order decides some conflict
-- Law settled: the same on every reading left open.
--
-- Why
--   1 order decides no conflict
--   2 order decides no conflict                                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0068.lex Made/Q0 --full
-- - EXCLUDED  Apparent conflict between n4 by A and n2 by A towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 binds A at no time asked about
--   2 n2 binds A at no time asked about
--   3 No apparent conflict between n4 by A and n2 by A towards C            1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0068.lex Made/Q2 --short
-- - EXCLUDED  n2 conflicts with n3 in every case
-- Since n2 does not conflict with n3 in every case.
-- In full: without --short.
-- $ lexlogic turns-on d0068.lex Made/Q1
-- . NONE   Incompatible conflict between n2 by A, n1 by A and n3
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0068.lex Q1  the steps from these points
