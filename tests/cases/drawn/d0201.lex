case Made
  let A, B be State
  let C be Organization
  let K be Actor
  conduct x(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  fact u
  position P opposed by "A court"
  norm n1 of D1 bearer s: State owed to C obliges x(s) exists if P
  exception en1 to n1 when u
  norm n2 of D1 bearer s: State owed to all parties if P owed to each party if not P obliges x(s)
  concept guilty(s: State) when s breaches n2 when shares(s)
  concept shares(s: State) when guilty(s) when P
  norm n3 bearer s: State owed to C forbids x(s)
  norm n4 bearer s: State owed to everyone permits x(s) unless guilty(s) peremptory since 1970-01-01 if P yields to n1, n3
  decision D1 of C under n2 adopted 1965-01-01 in force 1965-06-01
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  principle other of D1 art "1" for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n3), guilty(A)), all of (of_norm(i, n2), of_norm(j, n4)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2), binds(n2, A))
  priority other over clause
  priority superior over reading
  given f(B)
  given x(A)
  view V leaves open P
  view W note "same"
  given not k(K) at 1964-12-31
  given not x(A) at 1965-01-01
  given not x(A) at 1970-01-01
  given not k(K) at 1965-06-01
  given x(B) at 1970-01-01
  given not x(A) at 1964-12-31
  given not x(B) at 1965-06-01
  given not k(K) at 1965-01-01
  given x(B) at 1965-01-01
  ask Q0 under V: any of ((guilty(B) or not guilty(A)), f(A))
  ask Q1 under V, W ex ante: wide conflict among (n3 by A, n1 by A, n2 by A)
  ask Q2: A breaches n3 toward C
  ask Q3 under V supposing not k(K): A breaches n3 toward C
  ask Q4: incompatible between (n3 by B, n1 by A toward C)
  ask Q5 under V: D1 is terminated
end

-- $ lexlogic check d0201.lex
-- d0201.lex   6 questions
--
--   Q0  + ENTAILED  under V         law settled on this view
--   Q1  . NONE  under V, W          law settled on this view
--   Q2  + ENTAILED                  law settled
--   Q3  + ENTAILED  under V         law settled on this view
--   Q4  . NONE                      law settled
--   Q5  - EXCLUDED  under V         nothing speaks to it
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NO CITATION -------------------------------------- d0201.lex:16  W-CITE
-- 16 |   norm n3 bearer s: State owed to C forbids x(s)
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0201.lex:17  W-CITE
-- 17 |   norm n4 bearer s: State owed to everyone permits x(s) unless gui...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- CONDUCT WITHOUT A DATE ------------------------ d0201.lex:28  W-UNDATED
-- 28 |   given x(A)
--              ^^^^
-- Treaties or facts here have dates, and duties come and go with them.
-- This is taken as done at some unstated time, and answers may stay open
-- for that reason alone. Write a day, a month or a year:
--      given x(A) at 2010-03-15
-- $ lexlogic explain d0201.lex Made/Q0
-- + ENTAILED  guilty(B) or it is not so that guilty(A) or f(A), under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--    1 shares(B) on 1970-01-01 (if P is held)
--    2 guilty(B) on 1970-01-01 (if P is held)                   1
--    3 A does not breach n2 towards C
--    4 A does not breach n2 towards B
--    5 It is not so that shares(A) on 1970-01-01 (if P is
--      rejected)
--    6 It is not so that guilty(A) on 1970-01-01 (if P is       3, 4, 5
--      rejected)
--    7 It is not so that shares(A) on 1965-06-01 (if P is
--      rejected)
--    8 It is not so that guilty(A) on 1965-06-01 (if P is       3, 4, 7
--      rejected)
--    9 It is not so that shares(A) on 1965-01-01 (if P is
--      rejected)
--   10 It is not so that guilty(A) on 1965-01-01 (if P is       3, 4, 9
--      rejected)
--   11 It is not so that shares(A) on 1964-12-31 (if P is
--      rejected)
--   12 It is not so that guilty(A) on 1964-12-31 (if P is       3, 4, 11
--      rejected)
--   13 It is not so that shares(A) on 1964-12-30 (if P is
--      rejected)
--   14 It is not so that guilty(A) on 1964-12-30 (if P is       3, 4, 13
--      rejected)
--   15 guilty(B) or it is not so that guilty(A) or f(A)         2, 6, 8, 10, 12,
--                                                               14
--   11 things that could have stood in the way, and did not, are left out: --full
--
-- Every doctrine leads here, but no one line of reasons serves them all.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0201.lex Made/Q1
-- - EXCLUDED  Wide conflict between n3 by A, n1 by A and n2 by A, under V and W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 n2 does not bind A
--   3 No wide conflict between n3 by A, n1 by A and n2 by A                 1, 2
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0201.lex Made/Q2
-- + ENTAILED  A breaches n3 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A)                                                          d0201.lex:28
--
-- Why
--   1 n3 binds A towards C on 1965-06-01
--   2 This is what n3 forbids (in the scenario told)                        F1
--   3 So the duty of A applied and was not kept (in the scenario told)      1, 2
--   4 Nothing displaces n3: nothing it may clash with is put first
--   5 A breaches n3 towards C on 1965-06-01 (in the scenario told)          3, 4
--   6 A breaches n3 towards C                                               5
--
-- The scenario told:
--   - x(A) on 1965-06-01
--
-- Steps that follow the scenario told show one way; that no other way leads
-- elsewhere was checked as a whole.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0201.lex Made/Q2 --why-not displaced
-- + ENTAILED  A breaches n3 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0201.lex Made/Q2 --why-not carved
-- + ENTAILED  A breaches n3 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0201.lex Made/Q2 --why-not excused
-- + ENTAILED  A breaches n3 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0201.lex Made/Q3
-- + ENTAILED  A breaches n3 towards C, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A)                                                          d0201.lex:28
--
-- Why
--   1 n3 binds A towards C on 1965-06-01
--   2 This is what n3 forbids (in the scenario told)                        F1
--   3 So the duty of A applied and was not kept (in the scenario told)      1, 2
--   4 Nothing displaces n3: nothing it may clash with is put first
--   5 A breaches n3 towards C on 1965-06-01 (in the scenario told)          3, 4
--   6 A breaches n3 towards C                                               5
--
-- The scenario told:
--   - x(A) on 1965-06-01
--
-- Steps that follow the scenario told show one way; that no other way leads
-- elsewhere was checked as a whole.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0201.lex Made/Q3 --why-not displaced
-- + ENTAILED  A breaches n3 towards C, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0201.lex Made/Q3 --why-not carved
-- + ENTAILED  A breaches n3 towards C, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0201.lex Made/Q3 --why-not excused
-- + ENTAILED  A breaches n3 towards C, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0201.lex Made/Q4
-- - EXCLUDED  Incompatible conflict between n3 by B and n1 by A towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 No incompatible conflict between n3 by B and n1 by A towards C           1
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0201.lex Made/Q5
-- - EXCLUDED  D1 is terminated, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 D1 is not terminated
--   2 D1 is not terminated                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0201.lex Made/Q0 --full
-- + ENTAILED  guilty(B) or it is not so that guilty(A) or f(A), under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--    1 shares(B) on 1970-01-01 (if P is held)
--    2 guilty(B) on 1970-01-01 (if P is held)                     1
--    3 n2 does not bind A towards C on 1970-01-01
--    4 A does not breach n2 towards C                             3
--    5 n2 does not bind A towards B on 1970-01-01
--    6 A does not breach n2 towards B                             5
--    7 guilty does not make it so                                 4, 6
--    8 Nothing else supports it
--    9 It is not so that shares(A) on 1970-01-01 (if P is         8
--      rejected)
--   10 It is not so that guilty(A) on 1970-01-01 (if P is         7, 9
--      rejected)
--   11 n2 does not bind A towards C on 1965-06-01
--   12 A does not breach n2 towards C                             11
--   13 n2 does not bind A towards B on 1965-06-01
--   14 A does not breach n2 towards B                             13
--   15 guilty does not make it so                                 12, 14
--   16 It is not so that shares(A) on 1965-06-01 (if P is         8
--      rejected)
--   17 It is not so that guilty(A) on 1965-06-01 (if P is         15, 16
--      rejected)
--   18 n2 does not bind A towards C on 1965-01-01
--   19 A does not breach n2 towards C                             18
--   20 n2 does not bind A towards B on 1965-01-01
--   21 A does not breach n2 towards B                             20
--   22 guilty does not make it so                                 19, 21
--   23 It is not so that shares(A) on 1965-01-01 (if P is         8
--      rejected)
--   24 It is not so that guilty(A) on 1965-01-01 (if P is         22, 23
--      rejected)
--   25 n2 does not bind A towards C on 1964-12-31
--   26 A does not breach n2 towards C                             25
--   27 n2 does not bind A towards B on 1964-12-31
--   28 A does not breach n2 towards B                             27
--   29 guilty does not make it so                                 26, 28
--   30 It is not so that shares(A) on 1964-12-31 (if P is         8
--      rejected)
--   31 It is not so that guilty(A) on 1964-12-31 (if P is         29, 30
--      rejected)
--   32 n2 does not bind A towards C on 1964-12-30
--   33 A does not breach n2 towards C                             32
--   34 n2 does not bind A towards B on 1964-12-30
--   35 A does not breach n2 towards B                             34
--   36 guilty does not make it so                                 33, 35
--   37 It is not so that shares(A) on 1964-12-30 (if P is         8
--      rejected)
--   38 It is not so that guilty(A) on 1964-12-30 (if P is         36, 37
--      rejected)
--   39 guilty(B) or it is not so that guilty(A) or f(A)           2, 10, 17, 24,
--                                                                 31, 38
--
-- Every doctrine leads here, but no one line of reasons serves them all.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0201.lex Made/Q2 --short
-- + ENTAILED  A breaches n3 towards C
-- Carried by F1 x(A)
-- Since A breaches n3 towards C on 1965-06-01.
-- In full: without --short.
-- $ lexlogic turns-on d0201.lex Made/Q1
-- . NONE   Wide conflict between n3 by A, n1 by A and n2 by A, under V and W
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0201.lex Q1  the steps from these points
