case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  conduct org(a0: Organization)
  fact f(a0: State)
  fact g(a0: State)
  position P
  position R no holder found default off
  concept c(s: State) when (not P or g(s)) when every v: State satisfies f(s) unless not R note "see there"
  exception e to c when f(s)
  norm n1 bearer s: State owed to C forbids not x(s) when any of ((y(s) and c(s)), c(s)) unless c(s)
  norm n2 of D1, U1 bearer s: State owed to all parties if P owed to C if R permits x(s)
  norm n3 of U1 bearer s: State for r: Organization owed to r obliges x(s)
  norm n4 bearer s: State owed to C forbids x(s) when not (s breaches n1) unless not c(s)
  custom K1
  decision D1 of C under n1 adopted 1970-01-01 yields to K1, J1
  promise U1 adopted 1979-01-01 in force 1979-06-01 party A, C since 1979-01-01 signatory A on 1979-01-01 subject to D1
  judgment J1 of C under n3 adopted 1989-01-01 party A since 1989-01-01 exists if P cite "1 Example Treaty Series 1"
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n4), of_norm(j, n2)))
  principle other of K1 art "1" for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n1), of_norm(j, n4), not c(A)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4), not x(A)))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle special for i: Duty, j: Duty if R regardless of consent i yields to j when more_specific(j, i)
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n4), exists(n4))
  priority reading over special if P
  priority special over other
  possible y(s) only if f(s) for s: State
  impossible f(s) and g(s) for s: State
  view V "words" leaves open P, R
  given not g(A)
  given f(A)
  ask Q0 under V: strict conflict among (n1 by A, n2 by A toward C, n4 by A) is resolved
  ask Q1: n2 by A is carved
  ask Q2 under V: wide conflict between (n3[C] by A, n1 by A)
  ask Q3 "Is it so?": in_conflict(n1, n2)
  ask Q4: applied(clause)
  ask Q5: apparent conflict among (n4 by A toward C, n1 by A)
end

-- $ lexlogic check d0277.lex
-- d0277.lex   6 questions
--
--   Q0  - EXCLUDED  under V         law settled on this view
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  . NONE  under V             law settled on this view
--   Q3  - EXCLUDED                  nothing speaks to it
--   Q4  - EXCLUDED                  nothing speaks to it
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0277.lex:6  W-UNUSED
--  6 |   conduct org(a0: Organization)
--                ^^^
-- Nothing refers to it. Delete `org`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0277.lex:13  W-CITE
-- 13 |   norm n1 bearer s: State owed to C forbids not x(s) when any of (...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0277.lex:16  W-CITE
-- 16 |   norm n4 bearer s: State owed to C forbids x(s) when not (s breac...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0277.lex Made/Q0
-- - EXCLUDED  Strict conflict between n1 by A, n2 by A towards C and n4 by A is
--   resolved, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 The conditions of n1 are not met
--   2 It is not so that strict conflict between n1 by A, n2 by A towards C     1
--     and n4 by A is resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0277.lex Made/Q1
-- - EXCLUDED  n2 by A is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 by A is carved out
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0277.lex Made/Q2
-- - EXCLUDED  Wide conflict between n3[C] by A and n1 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 The conditions of n1 are not met
--   2 No wide conflict between n3[C] by A and n1 by A                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0277.lex Made/Q3
-- - EXCLUDED  n1 is in conflict with n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 is not in conflict with n2
--   2 n1 is not in conflict with n2                                            1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0277.lex Made/Q4
-- - EXCLUDED  clause decides some conflict
-- Law settled: the same on every reading left open.
--
-- Why
--   1 clause decides no conflict
--   2 clause decides no conflict                                               1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0277.lex Made/Q5
-- - EXCLUDED  Apparent conflict between n4 by A towards C and n1 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0277.lex:33
--
-- Why
--   1 It is not so that c(A)                                                  F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0277.lex Made/Q0 --full
-- - EXCLUDED  Strict conflict between n1 by A, n2 by A towards C and n4 by A is
--   resolved, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 The conditions of n1 are not met
--   2 It is not so that strict conflict between n1 by A, n2 by A towards C     1
--     and n4 by A is resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0277.lex Made/Q2 --short
-- - EXCLUDED  Wide conflict between n3[C] by A and n1 by A, under V
-- Since The conditions of n1 are not met.
-- In full: without --short.
-- $ lexlogic turns-on d0277.lex Made/Q1
-- - EXCLUDED   n2 by A is carved out
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0277.lex Q1  the steps from these points
