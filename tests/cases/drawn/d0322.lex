case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  dated fact f(a0: State)
  concept c(s: State) when x(s)
  norm n1 bearer s: State owed to C forbids x(s) when every v: State, v2: State with not f(A) satisfies (not x(v) and x(v))
  norm n2 art "1" bearer s: State owed to C permits x(s)
  norm n3 art "1" bearer s: State owed to C forbids x(s)
  treaty T1 adopted 1952-01-01 party A, C since 1952-01-01 signatory A on 1952-01-01 rank charter incorporates n2
  treaty T2 adopted 1982-01-01 party A since 1982-01-01 party C since 2001-03 parties partial
  treaty T3 "words" adopted 1970-01-01 in force 1970-06-01 party A, C since 1970-01-01 rank charter note "invented"
  promise U1 adopted 1968-01-01 party A since 1968-01-01
  rule r0 of T3 for s1: State, c1: Organization establishes precluded(n3, s1, c1) when f(s1)
  rule r1 establishes terminated(T3) when f(A)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n1))) j yields to i when of_norm(j, n1) and of_norm(i, n3)
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3), c(A)))
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle kinds for i: Duty, j: Duty i yields to j when owed(i, C) and not bearer(j, A)
  priority other over rank
  ask Q0 supposing (A = A): n1 by A is displaced
  ask Q1: incompatible among (n3 by A toward C, n2 by A)
  ask Q2 supposing not c(A): A breaches n3
  ask Q3: conflict between (n1 by A toward C, n3 by A) is resolved
  ask Q4: f(A)
  ask Q5: n3 by A is carved
end

-- $ lexlogic check d0322.lex
-- d0322.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  . NONE                      law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  ~ OPEN on fact              f(A)
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 2, below.
--
-- -- NO CITATION --------------------------------------- d0322.lex:7  W-CITE
--  7 |   norm n1 bearer s: State owed to C forbids x(s) when every v: Sta...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0322.lex:12  W-CITE
-- 12 |   treaty T3 "words" adopted 1970-01-01 in force 1970-06-01 party A...
--
-- Readers cannot check `T3`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0322.lex Made/Q0
-- - EXCLUDED  n1 by A is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0322.lex Made/Q1
-- - EXCLUDED  Incompatible conflict between n3 by A towards C and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A towards C and n2 by A can be kept together
--   2 No incompatible conflict between n3 by A towards C and n2 by A           1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0322.lex Made/Q2
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   H1  supposed: it is not so that c(A) after 2001-04-01             d0322.lex:23
--   No facts: H: supposed.
--
-- Why
--   1 n3 was kept (in the scenario told)
--   2 A does not breach n3 towards C (in the scenario told)                    1
--   3 It is not so that A breaches n3                                          2
--
-- The scenario told:
--   - it is not so that x(A) after 2001-04-01
--
-- Steps that follow the scenario told show one way; that no other way leads
-- elsewhere was checked as a whole.
-- H1 carries the answer in cases not told step by step.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0322.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n3
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0322.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n3
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0322.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n3
-- Why not excused?
--
-- What must be retracted for it to be possible, each line enough alone:
--   - supposed: supposed: it is not so that c(A) after 2001-04-01 (d0322.lex:23)
-- No rule that precludes wrongfulness speaks of this duty.
-- $ lexlogic explain d0322.lex Made/Q3
-- - EXCLUDED  Conflict between n1 by A towards C and n3 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A towards C and n3 by A can be kept together
--   2 It is not so that conflict between n1 by A towards C and n3 by A is      1
--     resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0322.lex Made/Q4
-- ~ OPEN  f(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  f(A) after 2001-04-01
--   excluded if  it is not so that f(A) after 2001-04-01
--
-- It is so if:
--   - f(A) after 2001-04-01
--
-- It is not so if:
--   - it is not so that f(A) after 2001-04-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0322.lex Made/Q5
-- - EXCLUDED  n3 by A is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0322.lex Made/Q0 --full
-- - EXCLUDED  n1 by A is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0322.lex Made/Q2 --short
-- - EXCLUDED  A breaches n3
-- Carried by H1 supposed: it is not so that c(A) after 2001-04-01
-- Since A does not breach n3 towards C.
-- In full: without --short.
-- $ lexlogic turns-on d0322.lex Made/Q1
-- . NONE   Incompatible conflict between n3 by A towards C and n2 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0322.lex Q1  the steps from these points
