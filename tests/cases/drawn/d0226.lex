case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State, a1: Organization)
  conduct y(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  fact u
  position P no holder found
  concept c(s: State) when (not f(s) and u)
  norm n1 bearer s: State owed to C, D obliges (y(s) and x(s, C) at 2001-01-01) indivisible
  norm n2 of T1 bearer s: State owed to all parties if P owed to each party if not P obliges x(s, C) at 2001-01-01 peremptory since 1960-01-01
  norm n3 of T1 bearer s: State owed to each party forbids x(s, C) at 2001-01-01
  treaty T1 adopted 1984-01-01 party A, D since 1984-01-01 signatory A on 1984-01-01
  treaty T2 adopted 1972-01-01 party A, D since 1972-01-01 note "invented"
  custom K1
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n1), not c(A))) note "see there"
  principle other for i: Duty, j: Duty if P i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  principle reading of T1 art "1" for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n3), of_norm(j, n2), exists(n2))
  priority special over superior if P
  priority reading over other
  presume f(A)
  disputed f(A), g(A)
  view V rejects P states g(A)
  view W note "same"
  given g(A)
  given not y(A) at 2001-01-01
  given not u
  given not y(A) at 2002-01-01
  given not f(A)
  ask Q0 supposing y(A) at 2002-01-01: A must x(A, D) at 2001-01-01
  ask Q1: some v: Organization with x(A, v) at 2001-01-01
  ask Q2 under V ex ante: conflict among (n1 by A, n3 by A, n2 by A)
  ask Q3: conflict between (n1 by A, n3 by A) is resolved
  ask Q4: incompatible among (n1 by A, n3 by A toward D)
  ask Q5 under V: strict conflict between (n2 by A, n3 by A)
end

-- $ lexlogic check d0226.lex
-- d0226.lex   6 questions
--
--   Q0  ! INCONSISTENT
--   Q1  ~ OPEN on fact              x(A, D) + 1 more
--   Q2  . NONE  under V             law settled on this view
--   Q3  + ENTAILED                  law settled
--   Q4  + ENTAILED                  law settled
--   Q5  > DISSOLVED  under V
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 2, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0226.lex:31  E-CONTRADICTION
-- 31 |   given not y(A) at 2002-01-01
-- 33 |   ask Q0 supposing y(A) at 2002-01-01: A must x(A, D) at 2001-01-01
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0226.lex:7  W-UNUSED
--  7 |   fact g(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0226.lex:11  W-CITE
-- 11 |   norm n1 bearer s: State owed to C, D obliges (y(s) and x(s, C) a...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0226.lex Made/Q0
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0226.lex:31  E-CONTRADICTION
-- 31 |   given not y(A) at 2002-01-01
-- 33 |   ask Q0 supposing y(A) at 2002-01-01: A must x(A, D) at 2001-01-01
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0226.lex Made/Q1
-- ~ OPEN  For some Organization v: x(A, v) on 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A, C) on 2001-01-01
--   entailed if  x(A, D) on 2001-01-01
--   excluded if  it is not so that x(A, C) on 2001-01-01; it is not so that x(A,
--                D) on 2001-01-01
--
-- It is so if:
--   - x(A, D) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A, C) on 2001-01-01
--   - it is not so that x(A, D) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0226.lex Made/Q2
-- - EXCLUDED  Conflict between n1 by A, n3 by A and n2 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A, n3 by A and n2 by A can be kept together
--   2 No conflict between n1 by A, n3 by A and n2 by A                         1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0226.lex Made/Q3
-- > RESOLVED  Conflict between n1 by A and n3 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that u                                           d0226.lex:30
--   F2  T1 binds A from 1984-01-01                                    d0226.lex:14
--   F3  T1 binds D from 1984-01-01                                    d0226.lex:14
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put
--     first
--   2 It is not so that c(A)                                     F1
--   3 order puts n1 before n3                                    2           order
--   4 n1 binds A towards D on 2002-01-01
--   5 n3 binds A towards D on 2001-01-01                         F2, F3
--   6 Conflict between n1 by A and n3 by A is resolved           1, 3, 4, 5  order
--
-- The conflict of n1 by A and n3 by A
--   resolved by order and other: n1 prevails over n3 (n1 by A is owed to C and
--     D; n3 by A is owed to D)
--   n3 alone can be kept: y(A) on 2001-01-01 and it is not so that x(A, C) on
--     2001-01-01
--   n1 alone can be kept: y(A) on 2001-01-01 and x(A, C) on 2001-01-01
--
-- The conflict of n1 by A and n3 by A
--   resolved by order and other: n1 prevails over n3 (n1 by A is owed to C and
--     D; n3 by A is owed to D)
--   n3 alone can be kept: y(A) on 2002-01-01 and it is not so that x(A, C) on
--     2001-01-01
--   n1 alone can be kept: y(A) on 2002-01-01 and x(A, C) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0226.lex Made/Q4
-- + ENTAILED  Incompatible conflict between n1 by A and n3 by A towards D
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1984-01-01                                    d0226.lex:14
--   F2  T1 binds D from 1984-01-01                                    d0226.lex:14
--
-- Why
--   1 n1 binds A towards D on 2002-01-01
--   2 n3 binds A towards D on 2001-01-01                                  F1, F2
--   3 Incompatible conflict between n1 by A and n3 by A towards D         1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0226.lex Made/Q5
-- > DISSOLVED  Strict conflict between n2 by A and n3 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1984-01-01                                    d0226.lex:14
--   F2  T1 binds D from 1984-01-01                                    d0226.lex:14
--
-- Why
--   1 n2 binds A towards D on 2001-01-01                                  F1, F2
--   2 n2 binds A and obliges: x(A, C) on 2001-01-01                       1
--   3 n3 binds A towards D on 2001-01-01                                  F1, F2
--   4 n3 binds A and forbids: x(A, C) on 2001-01-01                       3
--   5 No conduct complies with both: strict conflict between n2 by A and  2, 4
--     n3 by A
--
-- The conflict of n2 by A and n3 by A
--   dissolved: one of the duties is displaced by another (n2 by A is owed to D;
--     n3 by A is owed to D)
--   n3 alone can be kept: it is not so that x(A, C) on 2001-01-01
--   n2 alone can be kept: x(A, C) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0226.lex Made/Q0 --full
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0226.lex:31  E-CONTRADICTION
-- 31 |   given not y(A) at 2002-01-01
-- 33 |   ask Q0 supposing y(A) at 2002-01-01: A must x(A, D) at 2001-01-01
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0226.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n1 by A, n3 by A and n2 by A, under V
-- Since Whatever else is so, n1 by A, n3 by A and n2 by A can be kept together.
-- In full: without --short.
-- $ lexlogic turns-on d0226.lex Made/Q1
-- ~ OPEN on fact   For some Organization v: x(A, v) on 2001-01-01
--
--             Entailed if  Excluded if
--             1   2        3
--   X fact    Y   .        N   x(A, C)
--   A fact    .   Y        N   x(A, D)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Which issue matters most (settings of the other where it decides):
--   X 1 of 2    A 1
--   Of all 4 settings of the two that can be: entailed in 3, excluded in 1. A
--   count, not a chance; every setting was counted.
--
-- The issues
--   X  x(A, C) on 2001-01-01
--   A  x(A, D) on 2001-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 3 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0226.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0226.lex Q1           a scenario each way
