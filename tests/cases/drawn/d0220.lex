case Made
  let A, B be State
  let C be Organization
  conduct x(a0: State, a1: Organization)
  dated fact f(a0: State)
  position P no holder found default off
  standard grave(s: State) of T1 unmet when (f(s) and not P)
  concept c(s: State) of T2 art "1" when every v: Organization, v2: Organization with x(s, v2) satisfies (not x(s, v2) and x(s, v))
  norm n1 bearer s: State owed to everyone obliges x(s, C)
  norm n2 of T1 bearer s: State owed to all parties forbids x(s, C)
  norm n3 of T1 bearer s: State owed to C permits x(s, C) when (s breaches n2)
  norm n4 of T1 bearer s: State owed to C obliges x(s, C)
  treaty T1 adopted 1986-01-01 in force 1986-06-01 party A, B, C since 1986-01-01 signatory B on 1986-01-01 per "record"
  treaty T2 adopted 1974-01-01 party A, B, C since 1974-01-01 rank charter
  rule r0 for s1: State establishes party(s1, T2) when f(s1)
  rule r1 establishes terminated(T2) when f(A)
  permissions conflict if P
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  impossible x(s, o) and o = C for s: State, o: Organization
  view V rejects P
  view W note "same"
  ask Q0 under W: strict conflict within (n1 by A toward C, n3 by A toward C, n2 by A)
  ask Q1 under W supposing signatory(A, T1): A breaches n3 toward C
  ask Q2 "Is it so?" under V: not f(A)
  ask Q3 under V, W: n3 by A toward C is operative
  ask Q4 under W: B breaches n4 toward C
  ask Q5 under W: every v: Organization with x(A, v) satisfies x(A, v)
end

-- $ lexlogic check d0220.lex
-- d0220.lex   6 questions
--
--   Q0  . NONE  under W             law settled on this view
--   Q1  ! INCONSISTENT  under W
--   Q2  ~ OPEN on fact  under V     f(A)
--   Q3  + ENTAILED  under V, W      law settled on this view
--   Q4  + ENTAILED  under W         law settled on this view
--   Q5  + ENTAILED  under W         law settled on this view
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0220.lex:23  E-CONTRADICTION
-- 23 |   ask Q1 under W supposing signatory(A, T1): A breaches n3 toward C
--
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0220.lex:7  W-UNUSED
--  7 |   standard grave(s: State) of T1 unmet when (f(s) and not P)
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- NEVER USED -------------------------------------- d0220.lex:8  W-UNUSED
--  8 |   concept c(s: State) of T2 art "1" when every v: Organization, v2...
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION --------------------------------------- d0220.lex:9  W-CITE
--  9 |   norm n1 bearer s: State owed to everyone obliges x(s, C)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0220.lex Made/Q0
-- - EXCLUDED  Strict conflict within n1 by A towards C, n3 by A towards C and n2
--   by A, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 No strict conflict within n1 by A towards C, n3 by A towards C and n2    1
--     by A
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0220.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0220.lex:23  E-CONTRADICTION
-- 23 |   ask Q1 under W supposing signatory(A, T1): A breaches n3 toward C
--
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0220.lex Made/Q1 --why-not displaced
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0220.lex:23  E-CONTRADICTION
-- 23 |   ask Q1 under W supposing signatory(A, T1): A breaches n3 toward C
--
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0220.lex Made/Q1 --why-not carved
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0220.lex:23  E-CONTRADICTION
-- 23 |   ask Q1 under W supposing signatory(A, T1): A breaches n3 toward C
--
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0220.lex Made/Q1 --why-not excused
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0220.lex:23  E-CONTRADICTION
-- 23 |   ask Q1 under W supposing signatory(A, T1): A breaches n3 toward C
--
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0220.lex Made/Q2
-- ~ OPEN  It is not so that f(A), under V
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that f(A) after 1986-06-01
--   excluded if  f(A) after 1986-06-01
--
-- It is so if:
--   - it is not so that f(A) after 1986-06-01
--
-- It is not so if:
--   - f(A) after 1986-06-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0220.lex Made/Q3
-- + ENTAILED  n3 by A towards C is operative, under V and W
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1986-01-01                                    d0220.lex:13
--   F2  T1 binds C from 1986-01-01                                    d0220.lex:13
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 n3 binds A towards C after 1986-06-01                               F1, F2
--   3 n3 by A towards C is operative                                      1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0220.lex Made/Q4
-- + ENTAILED  B breaches n4 towards C, under W
-- Law settled on this view: the same on every reading left open.
-- Owed to C.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds B from 1986-01-01                                    d0220.lex:13
--   F2  T1 binds C from 1986-01-01                                    d0220.lex:13
--   F3  impossible: x(s, o) and o is C                                d0220.lex:19
--
-- Why
--   1 n4 binds B towards C after 1986-06-01                               F1, F2
--   2 What n4 demands was not done                                        F3
--   3 So the duty of B applied and was not kept                           1, 2
--   4 Nothing displaces n4: nothing it may clash with is put first
--   5 B breaches n4 towards C after 1986-06-01                            3, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0220.lex Made/Q4 --why-not displaced
-- + ENTAILED  B breaches n4 towards C, under W
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0220.lex Made/Q4 --why-not carved
-- + ENTAILED  B breaches n4 towards C, under W
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0220.lex Made/Q4 --why-not excused
-- + ENTAILED  B breaches n4 towards C, under W
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0220.lex Made/Q5
-- + ENTAILED  For every Organization v such that x(A, v): x(A, v), under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Let v be C, as an example of all: x(A, C)
--   2 For every Organization v such that x(A, v): x(A, v)                      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0220.lex Made/Q0 --full
-- - EXCLUDED  Strict conflict within n1 by A towards C, n3 by A towards C and n2
--   by A, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 No strict conflict within n1 by A towards C, n3 by A towards C and n2    1
--     by A
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0220.lex Made/Q2 --short
-- ~ OPEN  It is not so that f(A), under V
-- It turns on: entailed if it is not so that f(A) after 1986-06-01. excluded if
--   f(A) after 1986-06-01
-- In full: without --short.
-- $ lexlogic turns-on d0220.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0220.lex:23  E-CONTRADICTION
-- 23 |   ask Q1 under W supposing signatory(A, T1): A breaches n3 toward C
--
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
