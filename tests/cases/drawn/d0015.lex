case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  fact u
  position P default on
  norm n1 of T1, T2 bearer s: State owed to all parties if P owed to each party if not P permits x(s) at 2001-01-01 when f(s) exists if u
  norm n2 of T1, D1 bearer s: State owed to each party permits x(s) at 2001-01-01
  treaty T1 adopted 1967-01-01 if P adopted 1968-01-01 if not P party A, C, D since 1968-01-01 per "record" exists if P
  treaty T2 adopted 2001-01-01 party A, C, D since 2001-01-01
  custom K1 prevails over D1
  decision D1 of D under n2 adopted 1982-01-01 in force 1982-06-01 until 2001-06-01
  rule r0 from 1990-01-01 for s1: State establishes withdrawn(s1, D1) when u
  principle other of T1 for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1))
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle reading for i: Duty, j: Duty if P i yields to j when all of (of_norm(i, n2), of_norm(j, n1), inconsistent(i, j)) note "see there"
  possible y(s) only if not f(s) for s: State
  given f(A)
  view V holds P denies u
  ask Q0 "Is it so?" under V: conflict between (n1 by A, n2 by A)
  ask Q1 under V as of 2001-01-01: some t: Source with (void(t) or terminated(t))
  ask Q2: wide conflict among (n2 by A, n1 by A)
  ask Q3: A must x(A) at 2001-01-01
  ask Q4: opposable(n2, A)
  ask Q5 under V supposing u: n2 by A toward C is existing
end

-- $ lexlogic check d0015.lex
-- d0015.lex   6 questions
--
--   Q0  . NONE  under V             law settled on this view
--   Q1  - EXCLUDED  under V         law settled on this view
--   Q2  . NONE                      law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED                  nothing speaks to it
--   Q5  ! INCONSISTENT  under V
--
-- Assumptions: none.   Warnings: none.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0015.lex:21  E-CONTRADICTION
-- 21 |   view V holds P denies u
--                       ^^^^^^^^
-- 27 |   ask Q5 under V supposing u: n2 by A toward C is existing
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0015.lex Made/Q0
-- - EXCLUDED  Conflict between n1 by A and n2 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 No conflict between n1 by A and n2 by A                                  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0015.lex Made/Q1
-- - EXCLUDED  For some Source t: t is void or t is terminated, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 For no Source t: t is void or t is terminated
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0015.lex Made/Q2
-- - EXCLUDED  Wide conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n1 by A can be kept together
--   2 No wide conflict between n2 by A and n1 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0015.lex Made/Q3
-- - EXCLUDED  A should: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0015.lex Made/Q4
-- - EXCLUDED  n2 would bind A as well
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 would not bind A as well
--   2 n2 would not bind A as well                                              1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0015.lex Made/Q5
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0015.lex:21  E-CONTRADICTION
-- 21 |   view V holds P denies u
--                       ^^^^^^^^
-- 27 |   ask Q5 under V supposing u: n2 by A toward C is existing
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0015.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n1 by A and n2 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 No conflict between n1 by A and n2 by A                                  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0015.lex Made/Q2 --short
-- - EXCLUDED  Wide conflict between n2 by A and n1 by A
-- Since Whatever else is so, n2 by A and n1 by A can be kept together.
-- In full: without --short.
-- $ lexlogic turns-on d0015.lex Made/Q1
-- - EXCLUDED   For some Source t: t is void or t is terminated, under V
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0015.lex Q1  the steps from these points
