case Made
  let A, B be State
  let C, D be Organization
  conduct x(a0: State)
  power y(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  fact u
  position P left open by "An award", "Another" note "disputed"
  position R no holder found
  standard grave(s: State) "words" met when every v: State satisfies not f(v) unmet when g(s)
  concept c(s: State) when all of (D != C, not P)
  norm n1 of T2, K1 bearer s: State owed to D obliges all of (not x(s) at 2001-01-01, x(s) at 2001-01-01) unless g(s)
  norm n2 of T1 bearer s: State owed to all parties if R owed to each party if R obliges y(s) at 2001-01-01
  norm n3 bearer s: State owed to each state forbids y(s) at 2001-01-01
  exception en3 to n3 if P when c(s)
  norm n4 bearer s: State owed to D forbids y(s) at 2001-01-01 unless not f(s)
  treaty T1 adopted 2001-01-01 party A, B, C since 2001-01-01 party D since 2002 yields to K1
  treaty T2 adopted 1978-01-01 in force 1978-06-01 party A, B, C since 1978-01-01 reservation C to n1 insofar as g(B) per "record" objection A to C without relations incorporates n2
  custom K1 in force 1960-01-01
  principle clause for i: Duty, j: Duty if R i yields to j when yields_by_clause(i, j)
  principle reading for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n2), of_norm(j, n1), binds(n1, A))
  principle kinds for i: Duty, j: Duty regardless of consent i yields to j when is_obligation(i) and not is_prohibition(j)
  priority reading over clause
  impossible f(s) and g(s) for s: State
  governed x(s) for s: State when f(s)
  view V rejects P denies u
  given not f(A)
  given u
  given not x(A) at 2001-01-01
  given f(B)
  given not g(A)
  given not y(B) at 2001-01-01
  given not g(B)
  given not x(B) at 2001-01-01
  ask Q0 supposing c(A): every v: State, v2: State satisfies (c(B) and y(v) after 2001-01-01)
  ask Q1 under V supposing not g(A): conflict within (n3 by B, n1.1 by A) is dissolved
  ask Q2: A must all of (x(A) at 2001-01-01, x(A))
  ask Q3 under V: A may all of (x(A), x(A) at 2001-01-01)
  ask Q4 supposing not u: exists(n1)
  ask Q5 under V supposing not c(B): conflict among (n2 by A, n3 by A)
end

-- $ lexlogic check d0022.lex
-- d0022.lex   6 questions
--
--   Q0  ~ OPEN on fact              y(A) + 1 more
--   Q1  ! INCONSISTENT  under V
--   Q2  - EXCLUDED                  law settled
--   Q3  ! INCONSISTENT  under V
--   Q4  ! INCONSISTENT
--   Q5  ! INCONSISTENT  under V
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 27 |   view V rejects P denies u
--                         ^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 27 |   view V rejects P denies u
--                         ^^^^^^^^
-- Made/Q3: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 40 |   ask Q4 supposing not u: exists(n1)
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 27 |   view V rejects P denies u
--                         ^^^^^^^^
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED ------------------------------------- d0022.lex:11  W-UNUSED
-- 11 |   standard grave(s: State) "words" met when every v: State satisfi...
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0022.lex:11  W-STANDARD
-- 11 | ...rds" met when every v: State satisfies not f(v) unmet when g(s)
--                                                         ^^^^^^^^^^^^^^^
-- 11 | ...rave(s: State) "words" met when every v: State satisfies not f(...
--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
--      meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NO CITATION -------------------------------------- d0022.lex:15  W-CITE
-- 15 |   norm n3 bearer s: State owed to each state forbids y(s) at 2001-...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0022.lex:17  W-CITE
-- 17 |   norm n4 bearer s: State owed to D forbids y(s) at 2001-01-01 unl...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0022.lex Made/Q0
-- ~ OPEN  For every State v and State v2: c(B) and y(v) after 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  it is not so that y(A) on 2001-01-02
--   excluded if  it is not so that y(B) on 2001-01-02
--   entailed if  y(A) on 2001-01-02; y(B) on 2001-01-02
--
-- It is so if:
--   - y(A) on 2001-01-02
--   - y(B) on 2001-01-02
--
-- It is not so if:
--   - it is not so that y(B) on 2001-01-02
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0022.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 27 |   view V rejects P denies u
--                         ^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0022.lex Made/Q2
-- - EXCLUDED  A should: x(A) on 2001-01-01 and x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n1 binds A towards D on 2001-01-01
--   3 It is not so that A should: x(A) on 2001-01-01 and x(A)               1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0022.lex Made/Q3
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 27 |   view V rejects P denies u
--                         ^^^^^^^^
-- Made/Q3: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0022.lex Made/Q4
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 40 |   ask Q4 supposing not u: exists(n1)
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0022.lex Made/Q5
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 27 |   view V rejects P denies u
--                         ^^^^^^^^
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0022.lex Made/Q0 --full
-- ~ OPEN  For every State v and State v2: c(B) and y(v) after 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  it is not so that y(A) on 2001-01-02
--   excluded if  it is not so that y(B) on 2001-01-02
--   entailed if  y(A) on 2001-01-02; y(B) on 2001-01-02
--
-- It is so if:
--   - y(A) on 2001-01-02
--   - y(B) on 2001-01-02
--
-- It is not so if:
--   - it is not so that y(B) on 2001-01-02
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0022.lex Made/Q2 --short
-- - EXCLUDED  A should: x(A) on 2001-01-01 and x(A)
-- Since Nothing displaces n1: nothing it may clash with is put first; n1 binds A
--   towards D on 2001-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0022.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0022.lex:29  E-CONTRADICTION
-- 29 |   given u
-- 27 |   view V rejects P denies u
--                         ^^^^^^^^
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
