case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  power y(a0: State)
  fact f(a0: State)
  fact u
  norm n1 bearer s: State owed to D permits any of (y(s), x(s) at 2001-01-01) unless C = D exists if A = A within 400 days
  norm n2 bearer s: State for r: Organization owed to r forbids x(s) at 2001-01-01 yields to n1
  norm n3 bearer s: State owed to C, D permits x(s) at 2001-01-01 exists if u
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2)) unless C != D
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  priority clause over order
  impossible y(s) and x(s) for s: State
  presume f(A) for A rank 2
  ask Q0 ex nunc as of 2001-01-01: conflict within (n1.1 by A, n3 by A, n2[D] by A) is resolved by order
  ask Q1: incompatible between (n3 by A, n1 by A)
  ask Q2 ex nunc as of 2001-01-01: conflict among (n3 by A, n1 by A toward C) is carved
  ask Q3: A may x(A) at 2001-01-01
  ask Q4: A must not x(A) at 2001-01-01
  ask Q5: conflict within (n2 by A, n1 by A) is unresolved
end

-- $ lexlogic check d0142.lex
-- d0142.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  ~ OPEN on fact              u
--   Q2  - EXCLUDED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NO CITATION --------------------------------------- d0142.lex:8  W-CITE
--  8 |   norm n1 bearer s: State owed to D permits any of (y(s), x(s) at ...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION --------------------------------------- d0142.lex:9  W-CITE
--  9 |   norm n2 bearer s: State for r: Organization owed to r forbids x(...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0142.lex:10  W-CITE
-- 10 |   norm n3 bearer s: State owed to C, D permits x(s) at 2001-01-01 ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0142.lex Made/Q0
-- - EXCLUDED  Conflict within n1.1 by A, n3 by A and n2[D] by A is resolved by
--   order
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1.1 by A, n3 by A and n2[D] by A can be kept
--     together
--   2 It is not so that conflict within n1.1 by A, n3 by A and n2[D] by A is   1
--     resolved by order
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0142.lex Made/Q1
-- ~ OPEN  Incompatible conflict between n3 by A and n1 by A
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  u
--   excluded if  it is not so that u
--
-- It is so if:
--   - u
--
-- It is not so if:
--   - it is not so that u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0142.lex Made/Q2
-- - EXCLUDED  Conflict between n3 by A and n1 by A towards C is carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that conflict between n3 by A and n1 by A towards C is      1
--     carved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0142.lex Made/Q3
-- + ENTAILED  A may: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards D on 2001-01-01
--   2 Nothing displaces n1: nothing it may clash with is put first
--   3 n2 binds A towards D on 2001-01-01
--   4 n1 prevails over n2[D]                                             1, 2, 3
--   5 n2 binds A towards C on 2001-01-01
--   6 n1 prevails over n2[C]                                             1, 2, 5
--   7 A may: x(A) on 2001-01-01                                          1, 4, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0142.lex Made/Q4
-- - EXCLUDED  A should: it is not so that x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards D on 2001-01-01
--   2 Nothing displaces n1: nothing it may clash with is put first
--   3 n2 binds A towards D on 2001-01-01
--   4 n1 prevails over n2[D]                                             1, 2, 3
--   5 n2 binds A towards C on 2001-01-01
--   6 n1 prevails over n2[C]                                             1, 2, 5
--   7 It is not so that A should: it is not so that x(A) on 2001-01-01   1, 4, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0142.lex Made/Q5
-- - EXCLUDED  Conflict within n2 by A and n1 by A is unresolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n1 by A can be kept together
--   2 It is not so that conflict within n2 by A and n1 by A is unresolved      1
--
-- The wide conflict of n1.2 by A and n2[C] by A
--   resolved by clause: n1 prevails over n2 (n1.2 by A is owed to D; n2[C] by A
--     is owed to C)
--   n2[C] alone can be kept: it is not so that x(A) on 2001-01-01
--   n1 alone can be kept: x(A) on 2001-01-01
--
-- The wide conflict of n1.2 by A and n2[D] by A
--   resolved by clause: n1 prevails over n2 (n1.2 by A is owed to D; n2[D] by A
--     is owed to D)
--   n2[D] alone can be kept: it is not so that x(A) on 2001-01-01
--   n1 alone can be kept: x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0142.lex Made/Q0 --full
-- - EXCLUDED  Conflict within n1.1 by A, n3 by A and n2[D] by A is resolved by
--   order
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1.1 by A, n3 by A and n2[D] by A can be kept
--     together
--   2 It is not so that conflict within n1.1 by A, n3 by A and n2[D] by A is   1
--     resolved by order
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0142.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n3 by A and n1 by A towards C is carved
-- Since n1 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0142.lex Made/Q1
-- ~ OPEN on fact   Incompatible conflict between n3 by A and n1 by A
--
--             Entailed if  Excluded if
--             1            2
--   U fact    Y            N   u
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- U alone decides.
--
-- The issues
--   U  u
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0142.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0142.lex Q1           a scenario each way
