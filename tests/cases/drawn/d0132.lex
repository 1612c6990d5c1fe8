case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  fact u "words"
  position P default off note "disputed"
  concept c(s: State) when (not x(s) since 2001-01-01 and f(s)) when any of (not y(s) at 2001-01-01, f(s))
  concept tied(s: State, o: Organization) when afterwards y(s)
  norm n1 bearer s: State owed to C obliges any of (x(s) at 2001-01-01, y(s) at 2001-01-01) indivisible
  norm n2 bearer s: State owed to C forbids any of (x(s) at 2001-01-01, y(s) at 2001-01-01) when previously (s breaches n1) within 400 days
  view V rejects P states u
  view W follows V note "same"
  given not f(A)
  given not x(A) at 2002-01-01
  given not x(A) at 2001-01-01
  ask Q0: n2.1 by A toward C is impossible at 2002-01-01
  ask Q1 under W as of 2001-01-01: A may not x(A) at 2001-01-01
  ask Q2: some d: Date since 2001-01-01 until 2002-01-01 with x(A) at d
  ask Q3 "Is it so?": wide conflict among (n1 by A, n2 by A)
  ask Q4 as of 2001-07-01: not tied(A, C)
  ask Q5 under V: conflict among (n1 by A toward C, n2.2 by A)
end

-- $ lexlogic check d0132.lex
-- d0132.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  + ENTAILED  under W         law settled on this view
--   Q2  ~ OPEN on fact              x(A)
--   Q3  . NONE                      law settled
--   Q4  ~ OPEN on fact              y(A) + 2 more
--   Q5  . NONE  under V             law settled on this view
--
-- Assumptions: none.   Warnings: 5, below.
--
-- -- NEVER USED -------------------------------------- d0132.lex:7  W-UNUSED
--  7 |   fact u "words"
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0132.lex:8  W-UNUSED
--  8 |   position P default off note "disputed"
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `P`, or look for a name misspelt where it should be
-- used.
--
-- -- NEVER USED -------------------------------------- d0132.lex:9  W-UNUSED
--  9 |   concept c(s: State) when (not x(s) since 2001-01-01 and f(s)) wh...
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0132.lex:11  W-CITE
-- 11 |   norm n1 bearer s: State owed to C obliges any of (x(s) at 2001-0...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0132.lex:12  W-CITE
-- 12 |   norm n2 bearer s: State owed to C forbids any of (x(s) at 2001-0...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0132.lex Made/Q0
-- - EXCLUDED  N2.1 by A towards C is impossible to comply with on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 It is not so that n2.1 by A towards C is impossible to comply with on    1
--     2002-01-01
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0132.lex Made/Q1
-- + ENTAILED  A may: it is not so that x(A) on 2001-01-01, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 A may: it is not so that x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0132.lex Made/Q2
-- ~ OPEN  For some Date d: x(A) on d
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-02
--   excluded if  it is not so that x(A) on 2001-01-02
--
-- It is so if:
--   - x(A) on 2001-01-02
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-02
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0132.lex Made/Q3
-- - EXCLUDED  Wide conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No wide conflict between n1 by A and n2 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0132.lex Made/Q4
-- ~ OPEN  It is not so that tied(A, C)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  y(A) on 2002-01-01
--   excluded if  y(A) on 2002-01-02
--   excluded if  y(A) later
--   entailed if  it is not so that y(A) on 2002-01-01; it is not so that y(A) on
--                2002-01-02; it is not so that y(A) later
--
-- It is so if:
--   - it is not so that y(A) on 2002-01-01
--   - it is not so that y(A) on 2002-01-02
--   - it is not so that y(A) later
--
-- It is not so if:
--   - y(A) later
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0132.lex Made/Q5
-- - EXCLUDED  Conflict between n1 by A towards C and n2.2 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No conflict between n1 by A towards C and n2.2 by A                      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0132.lex Made/Q0 --full
-- - EXCLUDED  N2.1 by A towards C is impossible to comply with on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 It is not so that n2.1 by A towards C is impossible to comply with on    1
--     2002-01-01
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0132.lex Made/Q2 --short
-- ~ OPEN  For some Date d: x(A) on d
-- It turns on: entailed if x(A) on 2001-01-02. excluded if it is not so that
--   x(A) on 2001-01-02
-- In full: without --short.
-- $ lexlogic turns-on d0132.lex Made/Q1
-- + ENTAILED   A may: it is not so that x(A) on 2001-01-01, under W
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0132.lex Q1  the steps from these points
