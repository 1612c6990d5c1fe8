case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State, a1: Organization)
  conduct z(a0: State)
  closed fact f(a0: State)
  closed fact g(a0: State)
  fact u
  position P held by "A scholar" "Treatise, 1", "A court"
  position R opposed by "A court", "Another" default on note "disputed"
  standard grave(s: State) unmet when x(s) at 2001-01-01
  norm n1 bearer s: State owed to C obliges y(s, C) at 2001-01-01 breached only where P
  norm n2 of T1 bearer s: State owed to C forbids y(s, C) at 2001-01-01
  norm n3 of T1 bearer s: State owed to all parties if R owed to each party if R obliges x(s) at 2001-01-01 when P breached only where not signatory(C, T1)
  concept guilty(s: State) when s breaches n3 when shares(s)
  concept shares(s: State) when guilty(s) when in_force_after(T1, T1, s, s)
  norm n4 of T1 bearer s: State for r: Organization owed to C, D forbids x(s) at 2001-01-01 from 2001-06-01
  treaty T1 adopted 1953-01-01 in force 1953-06-01 party A, C since 1953-01-01 party D since 2002
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n4), of_norm(j, n3)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4)), all of (of_norm(i, n4), of_norm(j, n1)))
  impossible x(s) and z(s) for s: State
  presume not u rank 1
  given f(A)
  given not z(A) at 2001-01-01
  given not y(A, D) at 2001-01-01
  given not u
  given not z(A) at 2001-07-01
  given y(A, C) at 2001-01-01
  given not x(A) at 2001-07-01
  given not y(A, C) at 2001-07-01
  ask Q0 as of 2001-01-01 supposing R: n4[D] by A toward C is wrongful
  ask Q1: A may z(A) at 2001-01-01
  ask Q2: strict conflict among (n2 by A, n4 by A)
  ask Q3: A breaches n4[C]
  ask Q4 as of 2001-07-01: wide conflict within (n4[C] by A toward C, n3 by A)
  ask Q5: conflict among (n2 by A toward C, n3 by A) is carved
end

-- $ lexlogic check d0204.lex
-- d0204.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  ~ OPEN on law               P
--   Q2  . NONE                      law settled
--   Q3  - EXCLUDED                  nothing speaks to it
--   Q4  . NONE                      law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0204.lex:7  W-UNUSED
--  7 |   closed fact f(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0204.lex:8  W-UNUSED
--  8 |   closed fact g(a0: State)
--                    ^
-- Nothing refers to it. Delete `g`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0204.lex:12  W-UNUSED
-- 12 |   standard grave(s: State) unmet when x(s) at 2001-01-01
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0204.lex:13  W-CITE
-- 13 |   norm n1 bearer s: State owed to C obliges y(s, C) at 2001-01-01 ...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0204.lex Made/Q0
-- - EXCLUDED  n4[D] by A towards C is wrongfully broken
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 does not bind A
--   2 It is not so that n4[D] by A towards C is wrongfully broken              1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0204.lex Made/Q1
-- ~ OPEN  A may: z(A) on 2001-01-01
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  P is rejected
--   excluded if  P is held
--
--   P: ""
--     held by A scholar and A court
--
-- It is so if:
--   - P is rejected
--
-- It is not so if:
--   - P is held
--
-- Taken as given, not found
--   P1  R is held by default: ""                                      d0204.lex:11
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0204.lex Made/Q2
-- - EXCLUDED  Strict conflict between n2 by A and n4 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 does not bind A
--   2 No strict conflict between n2 by A and n4 by A                           1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0204.lex Made/Q3
-- - EXCLUDED  A breaches n4[C]
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 does not bind A
--   2 It is not so that A breaches n4[C]                                       1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0204.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n4[C]
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0204.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n4[C]
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0204.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n4[C]
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0204.lex Made/Q4
-- - EXCLUDED  Wide conflict within n4[C] by A towards C and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 binds A at no time asked about
--   2 n3 binds A at no time asked about
--   3 No wide conflict within n4[C] by A towards C and n3 by A              1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0204.lex Made/Q5
-- - EXCLUDED  Conflict between n2 by A towards C and n3 by A is carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A towards C and n3 by A can be kept together
--   2 It is not so that conflict between n2 by A towards C and n3 by A is      1
--     carved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0204.lex Made/Q0 --full
-- - EXCLUDED  n4[D] by A towards C is wrongfully broken
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 does not bind A
--   2 It is not so that n4[D] by A towards C is wrongfully broken              1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0204.lex Made/Q2 --short
-- - EXCLUDED  Strict conflict between n2 by A and n4 by A
-- Since n4 does not bind A.
-- In full: without --short.
-- $ lexlogic turns-on d0204.lex Made/Q1
-- ~ OPEN on law   A may: z(A) on 2001-01-01
--
--             Entailed if  Excluded if
--             1            2
--   P law     N            Y   P
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- P alone decides.
--
-- The issues
--   P  P: ""
--      held by A scholar, Treatise, 1; A court
--
-- Taken as given, not found
--   A1  default   what the library holds unless a view moves it (1; `explain`
--                 lists them)
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0204.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0204.lex Q1           a scenario each way
