case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State, a1: Organization)
  closed fact f(a0: State)
  closed fact g(a0: State)
  fact h(a0: State)
  position P default off
  concept a(s: State) when b(s) when x(s) at 2001-01-01
  concept b(s: State) when a(s) when not g(s)
  norm n1 bearer s: State owed to D forbids y(s, C) at 2002-01-01
  norm n2 bearer s: State for r: Organization owed to r obliges y(s, C) at 2002-01-01
  principle rank for i: Duty, j: Duty i yields to j when ranked(j, charter) and not ranked(i, charter)
  possible x(s) only if not h(s) for s: State
  given f(A)
  given g(A)
  given x(A) at 2001-01-01
  given not y(A, C) at 2001-01-01
  given not y(A, D) at 2001-01-01
  given y(A, C) at 2002-01-01
  given not x(A) at 2001-07-01
  given not h(A)
  ask Q0: A breaches n1 at 2001-01-01
  ask Q1: A breaches n2[C]
  ask Q2 supposing a(A): conflicts_inevitably(n1, n2)
  ask Q3: conflict within (n2 by A, n1 by A) is dissolved
  ask Q4: conflict among (n2[D] by A, n1 by A)
  ask Q5 as of 2001-07-01: conflict among (n2[C] by A toward C, n1 by A toward D) is dissolved
end

-- $ lexlogic check d0147.lex
-- d0147.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  - EXCLUDED                  law settled
--   Q2  + ENTAILED                  law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  x UNRESOLVED                no principle ranks them
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0147.lex:6  W-UNUSED
--  6 |   closed fact f(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0147.lex:9  W-UNUSED
--  9 |   position P default off
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `P`, or look for a name misspelt where it should be
-- used.
--
-- -- NO CITATION -------------------------------------- d0147.lex:12  W-CITE
-- 12 |   norm n1 bearer s: State owed to D forbids y(s, C) at 2002-01-01
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0147.lex:13  W-CITE
-- 13 |   norm n2 bearer s: State for r: Organization owed to r obliges y(...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0147.lex Made/Q0
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1 on 2001-01-01
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0147.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0147.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0147.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0147.lex Made/Q1
-- - EXCLUDED  A breaches n2[C]
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  y(A, C) on 2002-01-01                                         d0147.lex:21
--
-- Why
--   1 n2 was kept                                                             F1
--   2 A does not breach n2[C] towards C                                       1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0147.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n2[C]
-- What could have made it displaced, and why it does not:
--
--     rank  silent  n2 does not have the rank charter; n1 does not have the rank
--                   charter
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0147.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n2[C]
-- What could have made it carved, and why it does not:
--
--     rank  silent  n2 does not have the rank charter; n1 does not have the rank
--                   charter
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0147.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n2[C]
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0147.lex Made/Q2
-- + ENTAILED  n1 conflicts with n2 in every case
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 conflicts with n2 in every case
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0147.lex Made/Q3
-- - EXCLUDED  Conflict within n2 by A and n1 by A is dissolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 Nothing displaces n1: nothing it may clash with is put first
--   3 It is not so that conflict within n2 by A and n1 by A is dissolved    1, 2
--
-- The conflict of n1 by A and n2[C] by A
--   unresolved: no principle puts one first (n1 by A is owed to D; n2[C] by A is
--     owed to C)
--   n2[C] alone can be kept: y(A, C) on 2002-01-01
--   n1 alone can be kept: it is not so that y(A, C) on 2002-01-01
--   What could have settled it:
--     rank  silent  n2 does not have the rank charter; n1 does not have the rank
--                   charter
--   Whichever is broken, responsibility follows to D and C.
--
-- The conflict of n1 by A and n2[D] by A
--   unresolved: no principle puts one first (n1 by A is owed to D; n2[D] by A is
--     owed to D)
--   n2[D] alone can be kept: y(A, C) on 2002-01-01
--   n1 alone can be kept: it is not so that y(A, C) on 2002-01-01
--   What could have settled it:
--     rank  silent  n2 does not have the rank charter; n1 does not have the rank
--                   charter
--   Whichever is broken, responsibility follows to D.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0147.lex Made/Q4
-- x UNRESOLVED  Conflict between n2[D] by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards D on 2002-01-01
--   2 n1 binds A and forbids: y(A, C) on 2002-01-01                         1
--   3 n2 binds A towards D on 2002-01-01
--   4 n2[D] binds A and obliges: y(A, C) on 2002-01-01                      3
--   5 No conduct complies with both: conflict between n2[D] by A and n1 by  2, 4
--     A
--
-- The conflict of n1 by A and n2[D] by A
--   unresolved: no principle puts one first (n1 by A is owed to D; n2[D] by A is
--     owed to D)
--   n2[D] alone can be kept: y(A, C) on 2002-01-01
--   n1 alone can be kept: it is not so that y(A, C) on 2002-01-01
--   What could have settled it:
--     rank  silent  n2 does not have the rank charter; n1 does not have the rank
--                   charter
--   Whichever is broken, responsibility follows to D.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0147.lex Made/Q5
-- - EXCLUDED  Conflict between n2[C] by A towards C and n1 by A towards D is
--   dissolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 n1 binds A at no time asked about
--   3 It is not so that conflict between n2[C] by A towards C and n1 by A   1, 2
--     towards D is dissolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0147.lex Made/Q0 --full
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1 on 2001-01-01
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0147.lex Made/Q2 --short
-- + ENTAILED  n1 conflicts with n2 in every case
-- Since n1 conflicts with n2 in every case.
-- In full: without --short.
-- $ lexlogic turns-on d0147.lex Made/Q1
-- - EXCLUDED   A breaches n2[C]
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  y(A, C) on 2002-01-01 (d0147.lex:21)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0147.lex Q1  the steps from these points
