case Made
  let A, B be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  fact g(a0: State)
  norm n1 of U1 bearer s: State owed to C obliges x(s) at 2001-01-01
  norm n2 of K1, U1 bearer s: State owed to all parties forbids x(s) at 2001-01-01 when x(s) at 2002-01-01
  norm n3 of T1, K1, U1 bearer s: State owed to each party obliges x(s) at 2001-01-01
  exception en3 to n3 when not f(s)
  treaty T1 "words" adopted 1968-01-01 party A, B, C since 1968-01-01
  treaty T2 adopted 1979-01-01 party A, B, C since 1979-01-01 signatory A, B on 1979-01-01 note "invented"
  custom K1
  promise U1 adopted 1989-01-01 in force 1989-06-01 until 2001-06-01 party A, B, C since 1989-01-01 per "record"
  rule r0 for s1: State establishes withdrawn(s1, T2) when g(s1)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n3), y(B) since 2001-01-01)) unless g(B)
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  priority order over other
  impossible f(s) and g(s) for s: State
  given x(B) at 2001-01-01
  given not y(A) at 2001-01-01
  given not g(A)
  given x(A) at 2001-01-01
  given not y(B) at 2001-01-01
  given f(B)
  given x(B) at 2002-01-01
  given not x(A) after 2001-01-01
  given not x(B) after 2002-01-01
  given not x(B) between 2001-01-02 and 2001-12-31
  given not y(A) after 2001-01-01
  given not y(B) after 2001-01-01
  ask Q0: T1 is terminated
  ask Q1: A may x(A) at 2001-01-01
  ask Q2 supposing not x(A): wide conflict among (n2 by A, n3 by B)
  ask Q3: incompatible among (n3 by A toward C, n2, n1 by A)
  ask Q4: n2 by A toward C is breached
  ask Q5 ex ante as of 2001-01-01 supposing not adopted_by(T2, 1985): strict conflict between (n3 by A, n2 by A)
end

-- $ lexlogic check d0151.lex
-- d0151.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  + ENTAILED                  law settled
--   Q2  ! INCONSISTENT
--   Q3  . NONE                      law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  ! INCONSISTENT
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0151.lex:25  E-CONTRADICTION
-- 25 |   given x(A) at 2001-01-01
-- 36 |   ask Q2 supposing not x(A): wide conflict among (n2 by A, n3 by B)
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0151.lex:39  E-CONTRADICTION
-- 39 |   ask Q5 ex ante as of 2001-01-01 supposing not adopted_by(T2, 198...
--
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NO CITATION -------------------------------------- d0151.lex:12  W-CITE
-- 12 |   treaty T1 "words" adopted 1968-01-01 party A, B, C since 1968-01-01
--
-- Readers cannot check `T1`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0151.lex Made/Q0
-- - EXCLUDED  T1 is terminated
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 is not terminated
--   2 T1 is not terminated                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0151.lex Made/Q1
-- + ENTAILED  A may: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A may: x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0151.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0151.lex:25  E-CONTRADICTION
-- 25 |   given x(A) at 2001-01-01
-- 36 |   ask Q2 supposing not x(A): wide conflict among (n2 by A, n3 by B)
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0151.lex Made/Q3
-- - EXCLUDED  Incompatible conflict between n3 by A towards C, n2 and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A towards C, n2 and n1 by A can be kept
--     together
--   2 No incompatible conflict between n3 by A towards C, n2 and n1 by A       1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0151.lex Made/Q4
-- - EXCLUDED  A breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) after 2001-01-01                       d0151.lex:29
--
-- Why
--   1 The conditions of n2 are not met                                        F1
--   2 A does not breach n2 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0151.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0151.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n2 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0151.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0151.lex Made/Q5
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0151.lex:39  E-CONTRADICTION
-- 39 |   ask Q5 ex ante as of 2001-01-01 supposing not adopted_by(T2, 198...
--
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0151.lex Made/Q0 --full
-- - EXCLUDED  T1 is terminated
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 is not terminated
--   2 T1 is not terminated                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0151.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0151.lex:25  E-CONTRADICTION
-- 25 |   given x(A) at 2001-01-01
-- 36 |   ask Q2 supposing not x(A): wide conflict among (n2 by A, n3 by B)
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0151.lex Made/Q1
-- + ENTAILED   A may: x(A) on 2001-01-01
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0151.lex Q1  the steps from these points
