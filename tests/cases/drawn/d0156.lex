case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  dated fact f(a0: State) "words"
  dated fact g(a0: State)
  fact u
  position P default on
  position R cite "somewhere"
  standard grave(s: State) met when every v: State with not g(v) at 2002-01-01 satisfies y(v) at 2002-01-01 unmet when (not g(s) or f(s) at 2001-01-01)
  norm n1 "words" of D1 bearer s: State for r: Organization owed to r permits x(s) at 2001-01-01 when x(s) within 12 months
  norm n2 of D1 bearer s: State owed to all parties if R owed to C if not R forbids x(s) at 2001-01-01
  norm n3 of D1 bearer s: State owed to C forbids x(s) at 2001-01-01 when (s breaches n2) yields to n1
  decision D1 of C under n1 adopted 1955-01-01 rank ordinary note "invented"
  principle posterior of D1 art "1" for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e)) note "see there"
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle rank for i: Duty, j: Duty if R regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  priority clause over posterior
  impossible x(s) and y(s) for s: State
  view V rejects P, R denies f(A) at 2001-01-01
  view W follows V rejects P, R
  given not x(A) at 2001-07-01
  given not x(A) at 2002-01-01
  given not x(A) at 2001-01-01
  given f(A) at 2001-01-01
  given y(A) at 2001-07-01
  given not f(A) at 2001-07-01
  given u
  given not g(A) at 2001-07-01
  given not y(A) at 2002-01-01
  given not g(A) at 2001-01-01
  given not f(A) at 2002-01-01
  given not g(A) at 2002-01-01
  given not y(A) at 2001-01-01
  given not x(A) before 2001-01-01
  given not y(A) before 2001-01-01
  given not f(A) before 2001-01-01
  given not g(A) before 2001-01-01
  ask Q0 "Is it so?" as of 2001-07-01: A may not x(A) at 2001-01-01
  ask Q1 under V as of 2001-07-01: A breaches n1
  ask Q2 under W: n2 by A is carved
  ask Q3 as of 2001-07-01: conflict among (n2 by A, n3 by A)
  ask Q4 as of 2001-07-01: ((((C = C) or in_force_after(D1, D1, C, C))) or all of (grave(A), grave(A)))
  ask Q5 under W: not ever f(A)
end

-- $ lexlogic check d0156.lex
-- d0156.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  ! INCONSISTENT  under V
--   Q2  ! INCONSISTENT  under W
--   Q3  . NONE                      law settled
--   Q4  + ENTAILED                  law settled
--   Q5  ! INCONSISTENT  under W
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0156.lex:8  W-UNUSED
--  8 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0156.lex:9  W-UNUSED
--  9 |   position P default on
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `P`, or look for a name misspelt where it should be
-- used.
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0156.lex:11  W-STANDARD
-- 11 | ...ies y(v) at 2002-01-01 unmet when (not g(s) or f(s) at 2001-01-...
--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- 11 | ...andard grave(s: State) met when every v: State with not g(v) at...
--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
--      meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
-- [exit 2]
-- $ lexlogic explain d0156.lex Made/Q0
-- + ENTAILED  A may: it is not so that x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0156.lex:25
--
-- Why
--   1 A may: it is not so that x(A) on 2001-01-01                             F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0156.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0156.lex Made/Q1 --why-not displaced
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0156.lex Made/Q1 --why-not carved
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0156.lex Made/Q1 --why-not excused
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0156.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0156.lex Made/Q3
-- - EXCLUDED  Conflict between n2 by A and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 n3 binds A at no time asked about
--   3 No conflict between n2 by A and n3 by A                               1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0156.lex Made/Q4
-- + ENTAILED  C is C or D1 came into force between C and C after D1 did or
--   grave(A) and grave(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 C is C or D1 came into force between C and C after D1 did or grave(A)
--     and grave(A)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0156.lex Made/Q5
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0156.lex Made/Q0 --full
-- + ENTAILED  A may: it is not so that x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0156.lex:25
--
-- Why
--   1 A may: it is not so that x(A) on 2001-01-01                             F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0156.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0156.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0156.lex:26  E-CONTRADICTION
-- 26 |   given f(A) at 2001-01-01
-- 21 |   view V rejects P, R denies f(A) at 2001-01-01
--                            ^^^^^^^^^^^^^^^^^^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
