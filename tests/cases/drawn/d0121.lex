case Made
  let A, B be State
  let C, D be Organization
  sort Person
  let anyone Pia be Person
  conduct x(a0: State)
  fact f(a0: State, a1: Person)
  fact g(a0: State, a1: Person)
  fact h(a0: State)
  position P
  standard grave(s: State) met when P unmet when any of (P, x(B))
  concept c(s: State) when any of (not P, not x(s)) when some v: State with grave(v) unless not (s = B)
  concept t(s: Person) "words" when not f(B, s)
  norm n1 of T2 bearer s: State owed to all parties obliges x(s) when any of (grave(s), c(s))
  norm n2 bearer s: State owed to C forbids x(s) indivisible
  norm n3 bearer s: State owed to D forbids x(s)
  treaty T1 adopted 2001-01-01 party A, B, D since 2001-01-01
  treaty T2 adopted 1978-01-01 party A, B, C, D since 1978-01-01 per "record" signatory A, C on 1978-01-01 subject to K1
  custom K1
  rule r0 establishes governs(T1, T2) when h(B)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle reading of T1 art "1" for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n3), opposable(n3, A))
  priority reading over order if P
  priority order over clause
  priority clause over posterior
  taken as met grave(A)
  given not g(B, Pia)
  given not h(A)
  given not f(A, Pia)
  given not h(B)
  given not g(A, Pia)
  given not f(B, Pia)
  ask Q0: some d: Duty with (bearer(d, A) and (d is displaced))
  ask Q1 "Is it so?": n2 by A is displaced
  ask Q2 supposing g(B, Pia): n1 by B is applicable
  ask Q3: n1 by B is applicable
  ask Q4: A breaches n1 toward C
  ask Q5: n3 by A toward C is impossible
end

-- $ lexlogic check d0121.lex
-- d0121.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  ! INCONSISTENT
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 4, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0121.lex:29  E-CONTRADICTION
-- 29 |   given not g(B, Pia)
-- 37 |   ask Q2 supposing g(B, Pia): n1 by B is applicable
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0121.lex:11  W-STANDARD
-- 11 |   standard grave(s: State) met when P unmet when any of (P, x(B))
--                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- 11 |   standard grave(s: State) met when P unmet when any of (P, x(B))
--                                 ^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NEVER USED ------------------------------------- d0121.lex:13  W-UNUSED
-- 13 |   concept t(s: Person) "words" when not f(B, s)
--                ^
-- Nothing refers to it. Delete `t`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0121.lex:15  W-CITE
-- 15 |   norm n2 bearer s: State owed to C forbids x(s) indivisible
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0121.lex:16  W-CITE
-- 16 |   norm n3 bearer s: State owed to D forbids x(s)
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0121.lex Made/Q0
-- + ENTAILED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T2 binds A from 1978-01-01                                    d0121.lex:18
--   F2  T2 binds B from 1978-01-01                                    d0121.lex:18
--
-- Why
--   1 n1 binds A towards B after 2001-01-01                   F1, F2
--   2 It is not so that reading puts n2 before n1             1
--   3 order puts n2 before n1                                                order
--   4 Nothing displaces n2: nothing it may clash with is put
--     first
--   5 n2 binds A towards C after 2001-01-01
--   6 n1 by A towards B, C and D is displaced                 1, 2, 3, 4, 5
--   7 For some Duty d: A bears d and d is displaced           1, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0121.lex Made/Q1
-- - EXCLUDED  n2 by A is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0121.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0121.lex:29  E-CONTRADICTION
-- 29 |   given not g(B, Pia)
-- 37 |   ask Q2 supposing g(B, Pia): n1 by B is applicable
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0121.lex Made/Q3
-- + ENTAILED  n1 by B is applicable
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   A1  grave(A): taken as met                                        d0121.lex:28
--   F1  T2 binds B from 1978-01-01                                    d0121.lex:18
--   F2  T2 binds A from 1978-01-01                                    d0121.lex:18
--   No facts: A: taken as met, not found.
--
-- Why
--   1 c(B) after 2001-01-01                                            A1
--   2 n1 binds B towards A after 2001-01-01                            F1, F2
--   3 n1 by B is applicable                                            1, 2 (A1)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0121.lex Made/Q4
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--    1 n1 was kept (if x(A) after 2001-01-01)
--    2 A does not breach n1 towards C (if x(A) after          1
--      2001-01-01)
--    3 n1 does not bind A towards C after 2001-01-01 (if it
--      is not so that x(A) after 2001-01-01 and it is not so
--      that T2(A, at any time))
--    4 A does not breach n1 towards C (if it is not so that   3
--      x(A) after 2001-01-01 and it is not so that T2(A, at
--      any time))
--    5 Nothing displaces n2: nothing it may clash with is
--      put first
--    6 n1 binds A towards C after 2001-01-01 (if it is not
--      so that x(A) after 2001-01-01, T2(A, at any time) and
--      T2(C, at any time))
--    7 It is not so that reading puts n2 before n1 (if it is  6
--      not so that x(A) after 2001-01-01, T2(A, at any time)
--      and T2(C, at any time))
--    8 order puts n2 before n1                                               order
--    9 n2 binds A towards C after 2001-01-01
--   10 n1 by A towards B, C and D is displaced (if it is not  5, 6, 7, 8, 9
--      so that x(A) after 2001-01-01, T2(A, at any time) and
--      T2(C, at any time))
--   11 A does not breach n1 towards C (if it is not so that   10
--      x(A) after 2001-01-01, T2(A, at any time) and T2(C,
--      at any time))
--   12 n1 does not bind A towards C after 2001-01-01 (if it
--      is not so that x(A) after 2001-01-01, T2(A, at any
--      time) and it is not so that T2(C, at any time))
--   13 A does not breach n1 towards C (if it is not so that   12
--      x(A) after 2001-01-01, T2(A, at any time) and it is
--      not so that T2(C, at any time))
--   14 It is not so that A breaches n1 towards C              2, 4, 11, 13
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0121.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- It is displaced as well:
--
--     order      votes   against n2: puts n2 before n1
--     reading    split   against n3: would put n3 before n1; order the reverse
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause puts n2 before n1; no clause puts n1 before n2
-- $ lexlogic explain d0121.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- What could have made it carved, and why it does not:
--
--     order      votes   against n2: puts n2 before n1
--     reading    split   against n3: would put n3 before n1; order the reverse
--     posterior  silent  what it asks for is not there
--     clause     silent  no clause puts n2 before n1; no clause puts n1 before n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0121.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0121.lex Made/Q5
-- - EXCLUDED  n3 by A towards C is impossible to comply with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that n3 by A towards C is impossible to comply with         1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0121.lex Made/Q0 --full
-- + ENTAILED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T2 binds A from 1978-01-01                                    d0121.lex:18
--   F2  T2 binds B from 1978-01-01                                    d0121.lex:18
--
-- Why
--   1 n1 binds A towards B after 2001-01-01                   F1, F2
--   2 It is not so that reading puts n2 before n1             1
--   3 order puts n2 before n1                                                order
--   4 Nothing displaces n2: nothing it may clash with is put
--     first
--   5 n2 binds A towards C after 2001-01-01
--   6 n1 by A towards B, C and D is displaced                 1, 2, 3, 4, 5
--   7 For some Duty d: A bears d and d is displaced           1, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0121.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0121.lex:29  E-CONTRADICTION
-- 29 |   given not g(B, Pia)
-- 37 |   ask Q2 supposing g(B, Pia): n1 by B is applicable
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0121.lex Made/Q1
-- - EXCLUDED   n2 by A is displaced
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0121.lex Q1  the steps from these points
