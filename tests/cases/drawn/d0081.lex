case Made
  let A be State
  let C, D be Organization
  let K be Actor
  sort Person open
  let Pia be Person
  conduct x(a0: State)
  conduct y(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  closed fact f(a0: Person)
  dated fact g(a0: State, a1: Person)
  fact u
  position P left open by "An award", "Another"
  concept c(s: State) when organ(K, s) when any of (g(s, Pia), u)
  concept out(s: State) when not g(s, Pia) unless P
  exception e to c when out(s)
  exception ee to out when P
  concept tied(s: State, o: Organization) when g(s, Pia)
  norm n1 bearer s: State owed to C, D forbids y(s)
  norm n2 bearer s: State for r: Organization, r2: Organization owed to r permits y(s)
  norm n3 bearer s: State owed to everyone if P owed to C if not P forbids y(s) subject to n2
  rule attribution for k1: Actor, s1: State if P establishes attributable(k1, s1) when organ(k1, s1)
  permissions conflict if A = A
  principle clause for i: Duty, j: Duty if P i yields to j when prevails_by_clause(j, i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority clause over special
  governed x(s) for s: State
  given organ(K, A)
  given f(Pia) per "record"
  given not x(A)
  ask Q0: n1 is displaced
  ask Q1: A must x(A)
  ask Q2: n2 by A is impossible
  ask Q3 supposing not c(A): A may all of (k(A), x(A))
  ask Q4: incompatible between (n2[D, D] by A, n3 by A)
  ask Q5: n1 is operative
end

-- $ lexlogic check d0081.lex
-- d0081.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED                  law settled
--   Q4  ~ OPEN on law               P
--   Q5  + ENTAILED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 5, below.
--
-- -- NEVER USED ------------------------------------- d0081.lex:11  W-UNUSED
-- 11 |   closed fact f(a0: Person)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0081.lex:19  W-UNUSED
-- 19 |   concept tied(s: State, o: Organization) when g(s, Pia)
--                ^^^^
-- Nothing refers to it. Delete `tied`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0081.lex:20  W-CITE
-- 20 |   norm n1 bearer s: State owed to C, D forbids y(s)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0081.lex:21  W-CITE
-- 21 |   norm n2 bearer s: State for r: Organization, r2: Organization ow...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0081.lex:22  W-CITE
-- 22 |   norm n3 bearer s: State owed to everyone if P owed to C if not P...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0081.lex Made/Q0
-- - EXCLUDED  n1 is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 It is not so that n1 is displaced                                        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0081.lex Made/Q1
-- - EXCLUDED  A should: x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: x(A)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0081.lex Made/Q2
-- - EXCLUDED  n2 by A is impossible to comply with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 by A is impossible to comply with
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0081.lex Made/Q3
-- - EXCLUDED  A may: k(A) and x(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   H1  supposed: it is not so that c(A)                              d0081.lex:35
--   No facts: H: supposed.
--
-- Why
--   1 The conduct of K is not attributable to A (in the scenario told)
--   2 It is not so that k(A) (in the scenario told)
--   3 It is not so that A may: k(A) and x(A)                                1, 2
--
-- The scenario told:
--   - P is rejected
--   - it is not so that k(K)
--
-- Steps that follow the scenario told show one way; that no other way leads
-- elsewhere was checked as a whole.
-- H1 carries the answer in cases not told step by step.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0081.lex Made/Q4
-- ~ OPEN  Incompatible conflict between n2[D, D] by A and n3 by A
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  P is rejected
--   excluded if  P is held
--
--   P: ""
--
-- It is so if:
--   - P is rejected
--
-- It is not so if:
--   - P is held
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0081.lex Made/Q5
-- + ENTAILED  n1 is operative
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n1 binds A towards D
--   3 n1 is operative                                                       1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0081.lex Made/Q0 --full
-- - EXCLUDED  n1 is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 It is not so that n1 is displaced                                        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0081.lex Made/Q2 --short
-- - EXCLUDED  n2 by A is impossible to comply with
-- Since It is not so that n2 by A is impossible to comply with.
-- In full: without --short.
-- $ lexlogic turns-on d0081.lex Made/Q1
-- - EXCLUDED   A should: x(A)
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0081.lex Q1  the steps from these points
