case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  fact f(a0: State)
  position P held by "A scholar" "Treatise, 1"
  position R default on
  position G1
  position G2
  exactly one of G1, G2
  standard grave(s: State) met when not x(s) unmet when any of (not x(A), not f(s))
  concept c(s: State) when concluded_after_binding(T1, T1) unless not x(s) note "see there"
  norm n1 of T2, J1 bearer s: State owed to D obliges x(s) when any of (not grave(A), grave(s))
  norm n2 of J1 bearer s: State owed to all parties forbids x(s) unless C = D prevails over T1
  treaty T1 adopted 1952-01-01 party A since 1952-01-01 note "invented"
  treaty T2 adopted 1982-01-01 party A, D since 1982-01-01 per "record"
  judgment J1 of C under n2 adopted 1961-01-01 party A, C since 1961-01-01
  rule r0 for s1: State establishes bound(s1, T1) when f(s1)
  rule r1 for s1: State establishes withdrawn(s1, T1) when f(s1)
  principle order "words" for i: Duty, j: Duty if R i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  principle posterior "words" for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle clause of T2 art "1" for i: Duty, j: Duty if G2 i yields to j when prevails_by_clause(j, i)
  priority order over clause if P
  given not f(A)
  ask Q0 "Is it so?" supposing f(A): A must all of (x(A), x(A))
  ask Q1 ex ante: conflict within (n1 by A toward D, n2 by A) is carved
  ask Q2 supposing not grave(A): strict conflict between (n2 by A, n1 by A toward C) is resolved
  ask Q3: strict conflict among (n1 by A, n2 by A) is resolved
  ask Q4 ex ante: conflict among (n1 by A, n2 by A) is resolved
  ask Q5: n2 is applicable
end

-- $ lexlogic check d0253.lex
-- d0253.lex   6 questions
--
--   Q0  ! INCONSISTENT
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0253.lex:24  E-CONTRADICTION
-- 24 |   given not f(A)
-- 25 |   ask Q0 "Is it so?" supposing f(A): A must all of (x(A), x(A))
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0253.lex:11  W-STANDARD
-- 11 | ...State) met when not x(s) unmet when any of (not x(A), not f(s))
--                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- 11 |   standard grave(s: State) met when not x(s) unmet when any of (no...
--                                 ^^^^^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NEVER USED ------------------------------------- d0253.lex:12  W-UNUSED
-- 12 |   concept c(s: State) when concluded_after_binding(T1, T1) unless ...
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
-- [exit 2]
-- $ lexlogic explain d0253.lex Made/Q0
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0253.lex:24  E-CONTRADICTION
-- 24 |   given not f(A)
-- 25 |   ask Q0 "Is it so?" supposing f(A): A must all of (x(A), x(A))
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0253.lex Made/Q1
-- - EXCLUDED  Conflict within n1 by A towards D and n2 by A is carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A towards D and n2 by A can be kept together
--   2 It is not so that conflict within n1 by A towards D and n2 by A is       1
--     carved
--
-- The conflict of n1 by A and n2 by A
--   unresolved: principles point both ways; order would, but a State it is owed
--     to is not bound by the other text (n1 by A is owed to D; n2 by A is owed to
--     C)
--   n2 alone can be kept: it is not so that x(A) after 1982-01-01
--   n1 alone can be kept: x(A) after 1982-01-01
--   What could have settled it:
--     order      blocked  would put n2 before n1, but D has not agreed to that
--                         text
--     posterior  split    would put n2 before n1; posterior the reverse
--     clause     silent   no clause puts n2 before n1; no clause puts n1 before n2
--   Whichever is broken, responsibility follows to D and C.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0253.lex Made/Q2
-- - EXCLUDED  Strict conflict between n2 by A and n1 by A towards C is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that strict conflict between n2 by A and n1 by A towards C  1
--     is resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0253.lex Made/Q3
-- - EXCLUDED  Strict conflict between n1 by A and n2 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 It is not so that strict conflict between n1 by A and n2 by A is         1
--     resolved
--
-- The conflict of n1 by A and n2 by A
--   unresolved: principles point both ways; order would, but a State it is owed
--     to is not bound by the other text (n1 by A is owed to D; n2 by A is owed to
--     C)
--   n2 alone can be kept: it is not so that x(A) after 1982-01-01
--   n1 alone can be kept: x(A) after 1982-01-01
--   What could have settled it:
--     order      blocked  would put n2 before n1, but D has not agreed to that
--                         text
--     posterior  split    would put n2 before n1; posterior the reverse
--     clause     silent   no clause puts n2 before n1; no clause puts n1 before n2
--   Whichever is broken, responsibility follows to D and C.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0253.lex Made/Q4
-- - EXCLUDED  Conflict between n1 by A and n2 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 It is not so that conflict between n1 by A and n2 by A is resolved       1
--
-- The conflict of n1 by A and n2 by A
--   unresolved: principles point both ways; order would, but a State it is owed
--     to is not bound by the other text (n1 by A is owed to D; n2 by A is owed to
--     C)
--   n2 alone can be kept: it is not so that x(A) after 1982-01-01
--   n1 alone can be kept: x(A) after 1982-01-01
--   What could have settled it:
--     order      blocked  would put n2 before n1, but D has not agreed to that
--                         text
--     posterior  split    would put n2 before n1; posterior the reverse
--     clause     silent   no clause puts n2 before n1; no clause puts n1 before n2
--   Whichever is broken, responsibility follows to D and C.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0253.lex Made/Q5
-- + ENTAILED  n2 is applicable
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  J1 binds A from 1961-01-01                                    d0253.lex:17
--   F2  J1 binds C from 1961-01-01                                    d0253.lex:17
--
-- Why
--   1 n2 binds A towards C after 1982-01-01                               F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0253.lex Made/Q0 --full
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0253.lex:24  E-CONTRADICTION
-- 24 |   given not f(A)
-- 25 |   ask Q0 "Is it so?" supposing f(A): A must all of (x(A), x(A))
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0253.lex Made/Q2 --short
-- - EXCLUDED  Strict conflict between n2 by A and n1 by A towards C is resolved
-- Since n1 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0253.lex Made/Q1
-- - EXCLUDED   Conflict within n1 by A towards D and n2 by A is carved
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0253.lex Q1  the steps from these points
