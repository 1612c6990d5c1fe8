case Made
  let A be State
  let C be Organization
  sort Ship open
  let Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: Ship)
  fact g(a0: State)
  fact u
  concept c(s: State) when g(s)
  concept out(s: State) when x(s) at 2001-01-01 unless g(s)
  exception e to c when out(s)
  exception ee to out when not f(Sao)
  concept t(s: Ship) when not g(A) when c(A)
  norm n1 bearer s: State for r: Organization owed to r obliges x(s) at 2001-01-01
  exception en1 to n1 when f(Sao)
  norm n2 bearer s: State owed to C obliges x(s) at 2002-01-01 when previously (s breaches n2)
  norm n3 bearer s: State owed to C obliges x(s)
  principle order for i: Duty, j: Duty regardless of consent i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n3), of_norm(j, n2)))
  principle other for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n2), of_norm(j, n1)) unless u j yields to i when of_norm(j, n1) and of_norm(i, n3)
  given x(A)
  disputed g(A), f(Sao)
  given not y(A) at 2001-01-01
  given not y(A) before 2001-01-01
  given not y(A) after 2001-01-01
  given not x(A) at 2001-01-02
  given not x(A) at 2001-01-03
  given not f(Sao)
  given g(A)
  given x(A) at 2001-01-01
  ask Q0: A breaches n3
  ask Q1: A breaches n3 at 2001-01-01
  ask Q2: A must all of (x(A) at 2001-01-01, x(A) at 2001-01-01)
  ask Q3 "Is it so?": A breaches n2
  ask Q4 supposing c(A): some d: Duty with (bearer(d, A) and (d is displaced))
end

-- $ lexlogic check d0180.lex
-- d0180.lex   5 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  + ENTAILED                  law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 6, below.
--
-- -- NEVER USED -------------------------------------- d0180.lex:7  W-UNUSED
--  7 |   conduct y(a0: State)
--                ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `y`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0180.lex:15  W-UNUSED
-- 15 |   concept t(s: Ship) when not g(A) when c(A)
--                ^
-- Nothing refers to it. Delete `t`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0180.lex:16  W-CITE
-- 16 |   norm n1 bearer s: State for r: Organization owed to r obliges x(...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0180.lex:18  W-CITE
-- 18 |   norm n2 bearer s: State owed to C obliges x(s) at 2002-01-01 whe...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0180.lex:19  W-CITE
-- 19 |   norm n3 bearer s: State owed to C obliges x(s)
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- CONDUCT WITHOUT A DATE ------------------------ d0180.lex:22  W-UNDATED
-- 22 |   given x(A)
--              ^^^^
-- Treaties or facts here have dates, and duties come and go with them.
-- This is taken as done at some unstated time, and answers may stay open
-- for that reason alone. Write a day, a month or a year:
--      given x(A) at 2010-03-15
-- $ lexlogic explain d0180.lex Made/Q0
-- + ENTAILED  A breaches n3
-- Law settled: the same on every reading left open.
-- Owed to C.
--
-- Smallest set of stated points that carries it
--   F1  x(A), once within the time stated
--
-- Why
--    1 n3 binds A towards C on 2000-12-31
--    2 It is not so that x(A) on 2000-12-31 (if x(A) on 2001-01-01)        F1
--    3 What n3 demands was not done (if x(A) on 2001-01-01)                2
--    4 So the duty of A applied and was not kept (if x(A) on 2001-01-01)   1, 3
--    5 Nothing displaces n3: nothing it may clash with is put first
--    6 A breaches n3 towards C on 2000-12-31 (if x(A) on 2001-01-01)       4, 5
--    7 n3 binds A towards C on 2001-01-01
--    8 What n3 demands was not done (if it is not so that x(A) on
--      2001-01-01)
--    9 So the duty of A applied and was not kept (if it is not so that     7, 8
--      x(A) on 2001-01-01)
--   10 A breaches n3 towards C on 2001-01-01 (if it is not so that x(A)    5, 9
--      on 2001-01-01)
--   11 A breaches n3                                                       6, 10
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0180.lex Made/Q0 --why-not displaced
-- + ENTAILED  A breaches n3
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0180.lex Made/Q0 --why-not carved
-- + ENTAILED  A breaches n3
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0180.lex Made/Q0 --why-not excused
-- + ENTAILED  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0180.lex Made/Q1
-- - EXCLUDED  A breaches n3 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0180.lex:31
--
-- Why
--   1 n3 was kept                                                             F1
--   2 A does not breach n3 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0180.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n3 on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0180.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n3 on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0180.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n3 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0180.lex Made/Q2
-- + ENTAILED  A should: x(A) on 2001-01-01 and x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 n3 binds A towards C on 2001-01-01
--   3 A should: x(A) on 2001-01-01 and x(A) on 2001-01-01                   1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0180.lex Made/Q3
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0180.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0180.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0180.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0180.lex Made/Q4
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 Nothing displaces n2: nothing it may clash with is put first
--   3 Nothing displaces n1: nothing it may clash with is put first
--   4 For no Duty d: A bears d and d is displaced                        1, 2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0180.lex Made/Q0 --full
-- + ENTAILED  A breaches n3
-- Law settled: the same on every reading left open.
-- Owed to C.
--
-- Smallest set of stated points that carries it
--   F1  x(A), once within the time stated
--
-- Why
--    1 n3 binds A towards C on 2000-12-31
--    2 It is not so that x(A) on 2000-12-31 (if x(A) on 2001-01-01)        F1
--    3 What n3 demands was not done (if x(A) on 2001-01-01)                2
--    4 So the duty of A applied and was not kept (if x(A) on 2001-01-01)   1, 3
--    5 Nothing displaces n3: nothing it may clash with is put first
--    6 A breaches n3 towards C on 2000-12-31 (if x(A) on 2001-01-01)       4, 5
--    7 n3 binds A towards C on 2001-01-01
--    8 What n3 demands was not done (if it is not so that x(A) on
--      2001-01-01)
--    9 So the duty of A applied and was not kept (if it is not so that     7, 8
--      x(A) on 2001-01-01)
--   10 A breaches n3 towards C on 2001-01-01 (if it is not so that x(A)    5, 9
--      on 2001-01-01)
--   11 A breaches n3                                                       6, 10
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0180.lex Made/Q2 --short
-- + ENTAILED  A should: x(A) on 2001-01-01 and x(A) on 2001-01-01
-- Since Nothing displaces n3: nothing it may clash with is put first; n3 binds A
--   towards C on 2001-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0180.lex Made/Q1
-- - EXCLUDED   A breaches n3 on 2001-01-01
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01 (d0180.lex:31)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0180.lex Q1  the steps from these points
