case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  closed fact f(a0: State)
  dated fact g(a0: State)
  fact h(a0: State)
  concept c(s: State) when every v: State satisfies x(v) at 2001-01-01 when every v: State satisfies y(s) at 2001-01-01
  concept out(s: State) when s = A unless adopted_by(K1, 1985)
  exception e to c when out(s)
  concept a(s: State) when b(s) when not (s = A)
  concept b(s: State) when a(s) when c(s)
  concept tied(s: State, o: Organization) when not previously by 1 years y(s)
  standard close(s: State, o: Organization) met when s = A
  norm n1 of K1 bearer s: State owed to each party obliges x(s) exists if A = A peremptory within 1 years
  norm n2 of K1 bearer s: State owed to each party permits not x(s) at 2001-01-01 when not x(s) at 2001-01-01 peremptory indivisible
  norm n3 of K1 art "1" bearer s: State owed to C forbids not x(s) at 2001-01-01
  norm n4 bearer s: State owed to C obliges x(s) at 2001-01-01 when a(s) yields to K1
  treaty T1 adopted 1960-01-01 party A, C since 1960-01-01 incorporates n1
  custom K1
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_later(j, t) and conflicts_possibly(i, j) and g(A)
  permissions conflict if A = A
  principle order of T1 for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4)), all of (of_norm(i, n4), of_norm(j, n1)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n4), of_norm(j, n2), not c(A)), all of (of_norm(i, n4), of_norm(j, n3)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle clause for i: Duty, j: Duty regardless of consent i yields to j when prevails_by_clause(j, i) note "see there"
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  principle kinds of T1 art "1" for i: Duty, j: Duty i yields to j when is_obligation(i) and not is_prohibition(j) note "see there"
  priority special over kinds
  priority posterior over other
  priority other over order
  impossible not y(s) and not x(s) for s: State
  given f(A)
  given x(A) at 2001-07-01
  given x(A) at 2001-01-01
  given g(A) at 2001-07-01
  given not g(A) before 2001-01-01
  given not y(A) before 2001-01-01
  given x(A) at 2000-01-01
  given h(A)
  given not y(A) at 2001-07-01
  given y(A) at 2001-06-30
  ask Q0: n2 by A is applicable
  ask Q1: A must all of (y(A) at 2001-01-01, x(A) at 2001-01-01)
  ask Q2 supposing (C != C): A breaches n4 toward C
  ask Q3: A may all of (x(A) at 2001-01-01, x(A) at 2001-01-01)
  ask Q4: n4 by A toward C is breached at 2001-01-01
  ask Q5 as of 2001-07-01: n4 is void
end

-- $ lexlogic check d0210.lex
-- d0210.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  - EXCLUDED                  law settled
--   Q2  ! INCONSISTENT
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 5, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0210.lex:47  E-CONTRADICTION
-- 47 |   ask Q2 supposing (C != C): A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0210.lex:6  W-UNUSED
--  6 |   closed fact f(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0210.lex:8  W-UNUSED
--  8 |   fact h(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `h`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0210.lex:14  W-UNUSED
-- 14 |   concept tied(s: State, o: Organization) when not previously by 1...
--                ^^^^
-- Nothing refers to it. Delete `tied`, or look for a name misspelt where
-- it should be used.
--
-- -- NEVER USED ------------------------------------- d0210.lex:15  W-UNUSED
-- 15 |   standard close(s: State, o: Organization) met when s = A
--                 ^^^^^
-- Nothing refers to it. Delete `close`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0210.lex:19  W-CITE
-- 19 |   norm n4 bearer s: State owed to C obliges x(s) at 2001-01-01 whe...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0210.lex Made/Q0
-- - EXCLUDED  n2 by A is applicable
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that n2 by A is applicable                                  1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0210.lex Made/Q1
-- - EXCLUDED  A should: y(A) on 2001-01-01 and x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: y(A) on 2001-01-01 and x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0210.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0210.lex:47  E-CONTRADICTION
-- 47 |   ask Q2 supposing (C != C): A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0210.lex Made/Q2 --why-not displaced
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0210.lex:47  E-CONTRADICTION
-- 47 |   ask Q2 supposing (C != C): A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0210.lex Made/Q2 --why-not carved
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0210.lex:47  E-CONTRADICTION
-- 47 |   ask Q2 supposing (C != C): A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0210.lex Made/Q2 --why-not excused
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0210.lex:47  E-CONTRADICTION
-- 47 |   ask Q2 supposing (C != C): A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0210.lex Made/Q3
-- + ENTAILED  A may: x(A) on 2001-01-01 and x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A may: x(A) on 2001-01-01 and x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0210.lex Made/Q4
-- - EXCLUDED  A breaches n4 towards C on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n4 are not met
--   2 A does not breach n4 towards C                                           1
--   4 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0210.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n4 towards C on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0210.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n4 towards C on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0210.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n4 towards C on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0210.lex Made/Q5
-- - EXCLUDED  n4 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 alone is not void
--   2 n4 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0210.lex Made/Q0 --full
-- - EXCLUDED  n2 by A is applicable
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that n2 by A is applicable                                  1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0210.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0210.lex:47  E-CONTRADICTION
-- 47 |   ask Q2 supposing (C != C): A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0210.lex Made/Q1
-- - EXCLUDED   A should: y(A) on 2001-01-01 and x(A) on 2001-01-01
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0210.lex Q1  the steps from these points
