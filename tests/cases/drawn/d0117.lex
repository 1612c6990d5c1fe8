case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  closed fact f(a0: State)
  fact g(a0: State)
  fact u
  position P held by "A scholar" "Treatise, 1"
  position R no holder found default on
  standard grave(s: State) met when not x(s) at 2002-01-01
  concept c(s: State) of D1 when not P
  concept out(s: State) when y(s) before 2002-01-01 unless not g(s)
  exception e to c when out(s)
  concept a(s: State) when b(s) when not c(s)
  concept b(s: State) when a(s) when g(s)
  norm n1 bearer s: State owed to C permits any of (x(s), y(s) at 2001-01-01)
  norm n2 of T1 bearer s: State for r: Organization owed to r permits x(s) at 2001-01-01 when every v: State satisfies c(s)
  norm n3 bearer s: State owed to C, D forbids x(s) at 2001-01-01 peremptory since 1945-01-01 if P peremptory since 1970-01-01 if R within 1 years
  norm n4 of D1 bearer s: State owed to all parties forbids y(s) at 2001-01-01 when is_decision(T1)
  concept guilty(s: State) when s breaches n4 when shares(s)
  concept shares(s: State) when guilty(s) when u
  treaty T1 adopted 1967-01-01 party A since 1967-01-01 party D since 2002 reservation D to n2 insofar as u exists if P
  decision D1 of D under n3 adopted 1963-01-01
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory(j) and conflicts_possibly(i, j) and g(A)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n4), of_norm(j, n2), f(A)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source if R regardless of consent i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority superior over order if P
  impossible x(s) at 2001-01-01 and y(s) at 2002-01-01 for s: State
  given f(A)
  view V rejects P, R denies u per "record"
  view W rejects R
  given x(A) at 2001-01-01
  given u
  given not g(A)
  given not x(A) at 2002-01-01
  given y(A) at 2001-01-01
  ask Q0 under V: apparent conflict among (n2[D] by A, n4 by A)
  ask Q1: n3 is carved
  ask Q2 under V: A breaches n2 at 2001-01-01
  ask Q3 under W: A may all of (y(A) at 2001-01-01, y(A) at 2002-01-01)
  ask Q4 under W: conflict within (n2 by A, n1 by A)
  ask Q5: conflicts_inevitably(n1, n2)
end

-- $ lexlogic check d0117.lex
-- d0117.lex   6 questions
--
--   Q0  ! INCONSISTENT  under V
--   Q1  - EXCLUDED                  law settled
--   Q2  ! INCONSISTENT  under V
--   Q3  + ENTAILED  under W         law settled on this view
--   Q4  . NONE  under W             law settled on this view
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED ------------------------------------- d0117.lex:11  W-UNUSED
-- 11 |   standard grave(s: State) met when not x(s) at 2002-01-01
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0117.lex:17  W-CITE
-- 17 |   norm n1 bearer s: State owed to C permits any of (x(s), y(s) at ...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0117.lex:19  W-CITE
-- 19 |   norm n3 bearer s: State owed to C, D forbids x(s) at 2001-01-01 ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0117.lex Made/Q0
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0117.lex Made/Q1
-- - EXCLUDED  n3 is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n3 is carved out
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0117.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0117.lex Made/Q2 --why-not displaced
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0117.lex Made/Q2 --why-not carved
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0117.lex Made/Q2 --why-not excused
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0117.lex Made/Q3
-- + ENTAILED  A may: y(A) on 2001-01-01 and y(A) on 2002-01-01, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 A may: y(A) on 2001-01-01 and y(A) on 2002-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0117.lex Made/Q4
-- - EXCLUDED  Conflict within n2 by A and n1 by A, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A
--   2 No conflict within n2 by A and n1 by A                                   1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0117.lex Made/Q5
-- - EXCLUDED  n1 conflicts with n2 in every case
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not conflict with n2 in every case
--   2 n1 does not conflict with n2 in every case                               1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0117.lex Made/Q0 --full
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0117.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0117.lex:35  E-CONTRADICTION
-- 35 |   given u
-- 32 |   view V rejects P, R denies u per "record"
--                            ^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0117.lex Made/Q1
-- - EXCLUDED   n3 is carved out
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0117.lex Q1  the steps from these points
