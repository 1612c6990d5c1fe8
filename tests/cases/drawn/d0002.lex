case Made
  let A be State
  let C, D be Organization
  let K be Actor
  sort Person open
  let someone Pia be Person
  conduct x(a0: State)
  dated fact f(a0: State)
  fact g(a0: State)
  fact h(a0: State, a1: Person)
  position P held by "A scholar" "Treatise, 1" no holder found default off
  standard grave(s: State) unmet when ever f(s)
  concept c(s: State) when h(s, Pia) when grave(A) unless grave(s)
  concept t(s: Person) "words" when (f(A) before 2002-01-01 and x(A) at 2002-01-01)
  norm n1 of T3 bearer s: State owed to D obliges x(s) at 2001-01-01 when ever x(s)
  norm n2 of T3 bearer s: State owed to each party forbids x(s) at 2001-01-01
  norm n3 of K1 bearer s: State for r: Organization owed to r forbids x(s) at 2001-01-01
  treaty T1 adopted 1982-01-01 in force 1982-06-01 party A, C, D since 1982-01-01
  treaty T2 adopted 1963-01-01 party A, D since 1963-01-01 signatory D, C on 1963-01-01 incorporates n3
  treaty T3 adopted 2001-01-01 party A, C since 2001-01-01 subject to T2, K1
  custom K1
  rule attribution for k1: Actor, s1: State if P establishes attributable(k1, s1) when k1 = K
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  given h(A, Pia)
  view V holds P
  given not f(A) at 2001-01-01
  given f(A) at 2002-01-01
  given not x(A) at 2001-01-01
  given x(A) at 2001-07-01
  given not f(A) at 2001-07-01
  given not g(A)
  given not f(A) between 2001-12-31 and 2001-12-31
  given not x(A) between 2001-12-31 and 2001-12-31
  ask Q0 under V supposing not is_decision(T1): A breaches n1
  ask Q1: conflict among (n1 by A toward C, n2 by A) is resolved
  ask Q2 under V as of 2002-01-01 supposing (D = C): apparent conflict among (n3[C], n1 by A toward C, n2 by A)
  ask Q3 under V: A breaches n3
  ask Q4: some d: Date since 2001-01-01 until 2002-01-01 with x(A) at d
  ask Q5 as of 2001-07-01: n1 by A is carved
end

-- $ lexlogic check d0002.lex
-- d0002.lex   6 questions
--
--   Q0  - EXCLUDED  under V         nothing speaks to it
--   Q1  - EXCLUDED                  law settled
--   Q2  ! INCONSISTENT  under V
--   Q3  - EXCLUDED  under V         law settled on this view
--   Q4  + ENTAILED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0002.lex:36  E-CONTRADICTION
-- 36 |   ask Q2 under V as of 2002-01-01 supposing (D = C): apparent conf...
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0002.lex:9  W-UNUSED
--  9 |   fact g(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0002.lex:13  W-UNUSED
-- 13 |   concept c(s: State) when h(s, Pia) when grave(A) unless grave(s)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0002.lex:14  W-UNUSED
-- 14 |   concept t(s: Person) "words" when (f(A) before 2002-01-01 and x(...
--                ^
-- Nothing refers to it. Delete `t`, or look for a name misspelt where it
-- should be used.
-- [exit 2]
-- $ lexlogic explain d0002.lex Made/Q0
-- - EXCLUDED  A breaches n1, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that A breaches n1                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0002.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n1, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0002.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n1, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0002.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n1, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0002.lex Made/Q1
-- - EXCLUDED  Conflict between n1 by A towards C and n2 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that conflict between n1 by A towards C and n2 by A is      1
--     resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0002.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0002.lex:36  E-CONTRADICTION
-- 36 |   ask Q2 under V as of 2002-01-01 supposing (D = C): apparent conf...
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0002.lex Made/Q3
-- - EXCLUDED  A breaches n3, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0002.lex:28
--
-- Why
--   1 n3 was kept                                                           F1
--   2 A does not breach n3[D] towards D                                     1
--   3 A does not breach n3[C] towards C                                     1
--   4 It is not so that A breaches n3                                       2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0002.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n3, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0002.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n3, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0002.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n3, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0002.lex Made/Q4
-- + ENTAILED  For some Date d: x(A) on d
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-07-01                                            d0002.lex:29
--
-- Why
--   1 For some Date d: x(A) on d                                              F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0002.lex Made/Q5
-- - EXCLUDED  n1 by A is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that n1 by A is carved out                                  1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0002.lex Made/Q0 --full
-- - EXCLUDED  A breaches n1, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that A breaches n1                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0002.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0002.lex:36  E-CONTRADICTION
-- 36 |   ask Q2 under V as of 2002-01-01 supposing (D = C): apparent conf...
--
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0002.lex Made/Q1
-- - EXCLUDED   Conflict between n1 by A towards C and n2 by A is resolved
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0002.lex Q1  the steps from these points
