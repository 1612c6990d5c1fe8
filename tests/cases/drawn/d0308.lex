case Made
  let A be State
  let C, D be Organization
  sort Ship
  sort Cargo, Crew
  let Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  dated fact f(a0: State)
  closed fact g(a0: State)
  fact u "words"
  position P alias PP
  concept c(s: State) when some v: State with not f(s) at 2001-01-01 unless u
  concept a(s: State) when b(s) when not g(s)
  concept b(s: State) when a(s) when f(s) at 2001-01-01
  norm n1 of D1 bearer s: State for r: Ship owed to D forbids x(s) when all of ((not f(s) and y(s) at 2001-01-01), C != D) indivisible
  norm n2 of J1 art "1" bearer s: State owed to C, D obliges x(s)
  exception en2 to n2 when a(s)
  norm n3 of J1 art "1" bearer s: State owed to all parties forbids x(s)
  decision D1 of D under n1 adopted 1995-01-01 in force 1995-06-01
  judgment J1 of D under n1 adopted 1969-01-01 party A, C, D since 1969-01-01
  impossible not y(s) and x(s) for s: State
  given g(A)
  given y(A) at 2001-01-01
  given x(A) at 2002-01-01
  given not x(A) at 2001-01-01
  ask Q0 supposing u: A breaches n2
  ask Q1: strict conflict among (n3 by A, n2 by A) is resolved
  ask Q2: A breaches n2 toward D at 2002-01-01
  ask Q3 supposing not b(A): n2 by A is in force
  ask Q4 supposing x(A) at 2001-01-01: (all of (c(A), bound(A, J1)) or not concluded_after_binding(D1, D1))
  ask Q5 as of 2001-01-01: incompatible among (n2 by A, n1 by A, n3 by A)
end

-- $ lexlogic check d0308.lex
-- d0308.lex   6 questions
--
--   Q0  ~ OPEN on fact              f(A)
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  ! INCONSISTENT
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0308.lex:26  E-CONTRADICTION
-- 26 |   given not x(A) at 2001-01-01
-- 31 |   ask Q4 supposing x(A) at 2001-01-01: (all of (c(A), bound(A, J1)...
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED ------------------------------------- d0308.lex:12  W-UNUSED
-- 12 |   position P alias PP
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `P`, or look for a name misspelt where it should be
-- used.
-- [exit 2]
-- $ lexlogic explain d0308.lex Made/Q0
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that f(A) on 2001-01-01
--   excluded if  f(A) on 2001-01-01
--
-- It is so if:
--   - it is not so that f(A) on 2001-01-01
--
-- It is not so if:
--   - f(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0308.lex Made/Q0 --why-not displaced
-- ~ OPEN  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0308.lex Made/Q0 --why-not carved
-- ~ OPEN  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0308.lex Made/Q0 --why-not excused
-- ~ OPEN  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0308.lex Made/Q1
-- - EXCLUDED  Strict conflict between n3 by A and n2 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A and n2 by A can be kept together
--   2 It is not so that strict conflict between n3 by A and n2 by A is         1
--     resolved
--
-- The conflict of n2 by A and n3 by A, possible
--   unresolved: no principle puts one first (n2 by A is owed to C and D; n3 by A
--     is owed to C and D)
--   n3 alone can be kept: it is not so that x(A) on 2001-01-01
--   n2 alone can be kept: x(A) on 2001-01-01
--   Whichever is broken, responsibility follows to C and D.
--
-- The conflict of n2 by A and n3 by A, possible
--   unresolved: no principle puts one first (n2 by A is owed to C and D; n3 by A
--     is owed to C and D)
--   n3 alone can be kept: it is not so that x(A) on 2002-01-01
--   n2 alone can be kept: x(A) on 2002-01-01
--   Whichever is broken, responsibility follows to C and D.
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0308.lex Made/Q2
-- - EXCLUDED  A breaches n2 towards D on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2002-01-01                                            d0308.lex:25
--
-- Why
--   1 J1 1 was kept                                                       F1  J1 1
--   2 A does not breach n2 towards D                                      1   J1 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0308.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n2 towards D on 2002-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0308.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n2 towards D on 2002-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0308.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n2 towards D on 2002-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0308.lex Made/Q3
-- + ENTAILED  n2 by A is in force
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  J1 binds A from 1969-01-01                                    d0308.lex:21
--   F2  J1 binds C from 1969-01-01                                    d0308.lex:21
--
-- Why
--   1 J1 1 binds A towards C on 2002-01-01                                F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0308.lex Made/Q4
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0308.lex:26  E-CONTRADICTION
-- 26 |   given not x(A) at 2001-01-01
-- 31 |   ask Q4 supposing x(A) at 2001-01-01: (all of (c(A), bound(A, J1)...
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0308.lex Made/Q5
-- - EXCLUDED  Incompatible conflict between n2 by A, n1 by A and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A towards D on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0308.lex Made/Q0 --full
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that f(A) on 2001-01-01
--   excluded if  f(A) on 2001-01-01
--
-- It is so if:
--   - it is not so that f(A) on 2001-01-01
--
-- It is not so if:
--   - f(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0308.lex Made/Q2 --short
-- - EXCLUDED  A breaches n2 towards D on 2002-01-01
-- Carried by F1 x(A) on 2002-01-01
-- Since J1 1 was kept.
-- In full: without --short.
-- $ lexlogic turns-on d0308.lex Made/Q1
-- - EXCLUDED   Strict conflict between n3 by A and n2 by A is resolved
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0308.lex Q1  the steps from these points
