case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  power y(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  list l(a0: State)
  position P opposed by "A court"
  position R no holder found
  standard grave(s: State) met when any of (not x(s) at 2001-01-01, f(s))
  concept tied(s: State, o: Organization) when previously by 6 months y(s)
  norm n1 bearer s: State owed to C forbids any of (y(s), x(s) at 2001-01-01)
  norm n2 "words" of K1 bearer s: State for r: Organization owed to C permits not y(s) at 2001-01-01 note "n"
  treaty T1 "words" adopted 1990-01-01 party A, C since 1990-01-01
  treaty T2 adopted 1950-01-01 party A since 1950-01-01 until 2001-06-01 per "record" party C since 1951
  custom K1
  rule r0 establishes more_specific(n1, n2) when g(A)
  permissions conflict if P
  given l(A)
  taken as met grave(A)
  given y(A) at 2001-01-01
  disputed f(A), g(A)
  view V rejects P states g(A)
  given y(A) at 2001-07-01
  given x(A) at 2001-07-01
  given not f(A)
  given not x(A) before 2001-01-01
  ask Q0 under V: A breaches n1 toward C
  ask Q1 as of 2001-07-01: n1 by A is carved
  ask Q2 under V: A breaches n1.1
  ask Q3 under V: in_force_after(T1, T2, C, C)
  ask Q4 under V: n1 is void
  ask Q5 under V as of 2001-01-01 supposing f(A): A must all of (x(A) at 2001-01-01, y(A) at 2001-01-01)
end

-- $ lexlogic check d0197.lex
-- d0197.lex   6 questions
--
--   Q0  + ENTAILED  under V         law settled on this view
--   Q1  - EXCLUDED                  law settled
--   Q2  + ENTAILED  under V         law settled on this view
--   Q3  + ENTAILED  under V         law settled on this view
--   Q4  - EXCLUDED  under V         nothing speaks to it
--   Q5  ! INCONSISTENT  under V
--
-- Assumptions: none.   Warnings: 5, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0197.lex:27  E-CONTRADICTION
-- 27 |   given not f(A)
-- 34 |   ask Q5 under V as of 2001-01-01 supposing f(A): A must all of (x...
--
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0197.lex:8  W-UNUSED
--  8 |   list l(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `l`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0197.lex:10  W-UNUSED
-- 10 |   position R no holder found
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `R`, or look for a name misspelt where it should be
-- used.
--
-- -- NEVER USED ------------------------------------- d0197.lex:12  W-UNUSED
-- 12 |   concept tied(s: State, o: Organization) when previously by 6 mon...
--                ^^^^
-- Nothing refers to it. Delete `tied`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0197.lex:13  W-CITE
-- 13 |   norm n1 bearer s: State owed to C forbids any of (y(s), x(s) at ...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0197.lex:15  W-CITE
-- 15 |   treaty T1 "words" adopted 1990-01-01 party A, C since 1990-01-01
--
-- Readers cannot check `T1`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0197.lex Made/Q0
-- + ENTAILED  A breaches n1 towards C, under V
-- Law settled on this view: the same on every reading left open.
-- Owed to C.
--
-- Smallest set of stated points that carries it
--   F1  y(A) on 2001-01-01                                            d0197.lex:22
--
-- Why
--   1 n1 binds A towards C on 2001-01-01
--   2 This is what n1 forbids                                            F1
--   3 So the duty of A applied and was not kept                          1, 2
--   4 Nothing displaces n1: nothing it may clash with is put first
--   5 No permission that prevails takes this conduct out of n1           F1
--   6 A breaches n1 towards C on 2001-01-01                              3, 4, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0197.lex Made/Q0 --why-not displaced
-- + ENTAILED  A breaches n1 towards C, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0197.lex Made/Q0 --why-not carved
-- + ENTAILED  A breaches n1 towards C, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0197.lex Made/Q0 --why-not excused
-- + ENTAILED  A breaches n1 towards C, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0197.lex Made/Q1
-- - EXCLUDED  n1 by A is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0197.lex Made/Q2
-- + ENTAILED  A breaches n1.1, under V
-- Law settled on this view: the same on every reading left open.
-- Owed to C.
--
-- Smallest set of stated points that carries it
--   F1  y(A) on 2001-01-01                                            d0197.lex:22
--
-- Why
--   1 n1 binds A towards C on 2001-01-01
--   2 This is what n1 forbids                                            F1
--   3 So the duty of A applied and was not kept                          1, 2
--   4 Nothing displaces n1: nothing it may clash with is put first
--   5 No permission that prevails takes this conduct out of n1           F1
--   6 A breaches n1 towards C on 2001-01-01                              3, 4, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0197.lex Made/Q2 --why-not displaced
-- + ENTAILED  A breaches n1.1, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0197.lex Made/Q2 --why-not carved
-- + ENTAILED  A breaches n1.1, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0197.lex Made/Q2 --why-not excused
-- + ENTAILED  A breaches n1.1, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0197.lex Made/Q3
-- + ENTAILED  T1 came into force between C and C after T2 did, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 T1 came into force between C and C after T2 did
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0197.lex Made/Q4
-- - EXCLUDED  n1 alone is void, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 alone is not void
--   2 n1 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0197.lex Made/Q5
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0197.lex:27  E-CONTRADICTION
-- 27 |   given not f(A)
-- 34 |   ask Q5 under V as of 2001-01-01 supposing f(A): A must all of (x...
--
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0197.lex Made/Q0 --full
-- + ENTAILED  A breaches n1 towards C, under V
-- Law settled on this view: the same on every reading left open.
-- Owed to C.
--
-- Smallest set of stated points that carries it
--   F1  y(A) on 2001-01-01                                            d0197.lex:22
--
-- Why
--   1 n1 binds A towards C on 2001-01-01
--   2 This is what n1 forbids                                            F1
--   3 So the duty of A applied and was not kept                          1, 2
--   4 Nothing displaces n1: nothing it may clash with is put first
--   5 No permission that prevails takes this conduct out of n1           F1
--   6 A breaches n1 towards C on 2001-01-01                              3, 4, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0197.lex Made/Q2 --short
-- + ENTAILED  A breaches n1.1, under V
-- Carried by F1 y(A) on 2001-01-01
-- Since So the duty of A applied and was not kept; Nothing displaces n1: nothing
--   it may clash with is put first; No permission that prevails takes this conduct
--   out of n1.
-- In full: without --short.
-- $ lexlogic turns-on d0197.lex Made/Q1
-- - EXCLUDED   n1 by A is carved out
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0197.lex Q1  the steps from these points
