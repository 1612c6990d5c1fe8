case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  position P "words" default off
  position R default on cite "somewhere"
  concept c(s: State) "words" of T3 art "1" and custom provided P when any of (s != A, f(s)) when previously x(s)
  norm n1 bearer s: State owed to C, D obliges not x(s) at 2001-01-01 when f(s) within 1 years indivisible yields to T1
  norm n2 bearer s: State owed to C, D forbids not x(s) at 2001-01-01 peremptory since 1970-01-01 if P peremptory since 1945-01-01 if R
  treaty T1 adopted 1965-01-01 party A since 1965-01-01
  treaty T2 adopted 1988-01-01 party A, C since 1988-01-01 signatory A, C, D on 1988-01-01
  treaty T3 adopted 1982-01-01 in force 1982-06-01 until 2001-06-01 party A, C since 1982-01-01 signatory A, C on 1982-01-01 note "invented"
  custom K1
  principle posterior of T1 art "1" and custom provided P for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e), not source(i, l))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle reading for i: Duty, j: Duty if P i yields to j when all of (of_norm(i, n2), of_norm(j, n1), binds(n1, A))
  priority posterior over reading
  priority reading over clause
  given f(A)
  given g(A)
  disputed f(A), g(A)
  view V holds P
  ask Q0 under V: n2 toward C is carved
  ask Q1: n2 by A toward D is applicable
  ask Q2 under V supposing not c(A): applied(clause)
  ask Q3 "Is it so?" under V: strict conflict among (n1 by A toward D, n2 by A toward D)
  ask Q4 ex ante: conflict among (n1 by A, n2 by A)
  ask Q5: incompatible among (n2 by A, n1 by A)
end

-- $ lexlogic check d0327.lex
-- d0327.lex   6 questions
--
--   Q0  - EXCLUDED  under V         law settled on this view
--   Q1  + ENTAILED                  law settled
--   Q2  ! INCONSISTENT  under V
--   Q3  x UNRESOLVED  under V       principles rank them both ways
--   Q4  > RESOLVED                  by superior: n2 prevails
--   Q5  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0327.lex:22  E-CONTRADICTION
-- 22 |   given f(A)
-- 28 |   ask Q2 under V supposing not c(A): applied(clause)
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0327.lex:6  W-UNUSED
--  6 |   fact g(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- HELD BY NOBODY ------------------------------------ d0327.lex:7  W-CITE
--  7 |   position P "words" default off
-- Nothing says who holds `P`. Add who does, with the place; if you have
-- looked and found nobody, say so:  held by Author "p. 12"  or  no holder
-- found
--
-- -- NO CITATION -------------------------------------- d0327.lex:10  W-CITE
-- 10 |   norm n1 bearer s: State owed to C, D obliges not x(s) at 2001-01...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0327.lex:11  W-CITE
-- 11 |   norm n2 bearer s: State owed to C, D forbids not x(s) at 2001-01...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0327.lex Made/Q0
-- - EXCLUDED  n2 towards C is carved out, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0327.lex Made/Q1
-- + ENTAILED  n2 by A towards D is applicable
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A towards D on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0327.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0327.lex:22  E-CONTRADICTION
-- 22 |   given f(A)
-- 28 |   ask Q2 under V supposing not c(A): applied(clause)
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0327.lex Made/Q3
-- x UNRESOLVED  Strict conflict between n1 by A towards D and n2 by A towards D,
--   under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0327.lex:22
--
-- Why
--   1 n1 binds A towards D on 2001-01-01
--   2 n1 binds A and obliges: it is not so that x(A) on 2001-01-01         F1, 1
--   3 n2 binds A towards D on 2001-01-01
--   4 n2 binds A and forbids: it is not so that x(A) on 2001-01-01         3
--   5 No conduct complies with both: strict conflict between n1 by A       2, 4
--     towards D and n2 by A towards D
--
-- The conflict of n1 by A and n2 by A
--   unresolved: principles point both ways (n1 by A is owed to C and D; n2 by A
--     is owed to C and D)
--   n2 alone can be kept: x(A) on 2001-01-01
--   n1 alone can be kept: it is not so that x(A) on 2001-01-01
--   What could have settled it:
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause puts n2 before n1; no clause puts n1 before n2
--     superior   split   would put n2 before n1; reading the reverse
--     reading    split   would put n1 before n2; superior the reverse
--   Whichever is broken, responsibility follows to C and D.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0327.lex Made/Q4
-- > RESOLVED  Conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0327.lex:22
--
-- Why
--   1 n1 binds A towards D on 2001-01-01
--   2 n1 binds A and obliges: it is not so that x(A) on 2001-01-01         F1, 1
--   3 n2 binds A towards D on 2001-01-01
--   4 n2 binds A and forbids: it is not so that x(A) on 2001-01-01         3
--   5 No conduct complies with both: conflict between n1 by A and n2 by A  2, 4
--
-- The conflict of n1 by A and n2 by A
--   resolved by superior: n2 prevails over n1 (n1 by A is owed to C and D; n2 by
--     A is owed to C and D)
--   n2 alone can be kept: x(A) on 2001-01-01
--   n1 alone can be kept: it is not so that x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0327.lex Made/Q5
-- + ENTAILED  Incompatible conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0327.lex:22
--
-- Why
--   1 n1 binds A towards D on 2001-01-01
--   2 n2 binds A towards D on 2001-01-01
--   3 Incompatible conflict between n2 by A and n1 by A                 F1, 1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0327.lex Made/Q0 --full
-- - EXCLUDED  n2 towards C is carved out, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0327.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0327.lex:22  E-CONTRADICTION
-- 22 |   given f(A)
-- 28 |   ask Q2 under V supposing not c(A): applied(clause)
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0327.lex Made/Q1
-- + ENTAILED   n2 by A towards D is applicable
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0327.lex Q1  the steps from these points
