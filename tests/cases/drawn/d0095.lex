case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  closed fact f(a0: State)
  fact u
  position P
  concept c(s: State) when not u
  norm n1 bearer s: State owed to C obliges x(s) at 2001-01-01
  concept guilty(s: State) when s breaches n1 when shares(s)
  concept shares(s: State) when guilty(s) when c(s)
  norm n2 bearer s: State owed to C forbids x(s) at 2001-01-01
  norm n3 of T1, T2 bearer s: State owed to C obliges x(s) at 2001-01-01
  treaty T1 adopted 1972-01-01 in force 1972-06-01 party A, C since 1972-01-01 parties partial "as far as known"
  treaty T2 adopted 1977-01-01 party A since 1977-01-01 per "record" party C since 2002 parties partial "as far as known"
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n1), P), all of (of_norm(i, n1), of_norm(j, n3), u))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  priority order over posterior
  given f(A)
  given x(A) at 2001-01-01
  ask Q0: A breaches n2 toward C
  ask Q1: n2 is void
  ask Q2: incompatible among (n1 by A, n2 by A, n3 by A toward C)
  ask Q3: conflict between (n2 by A, n3 by A)
  ask Q4: A may all of (x(A) at 2002-01-01, x(A) at 2001-01-01)
  ask Q5 as of 2001-01-01: wide conflict among (n2 by A, n1, n3 toward C)
end

-- $ lexlogic check d0095.lex
-- d0095.lex   6 questions
--
--   Q0  ~ OPEN on law               P
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  + ENTAILED                  law settled
--   Q3  + ENTAILED                  or dissolved
--   Q4  + ENTAILED                  law settled
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0095.lex:5  W-UNUSED
--  5 |   closed fact f(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION --------------------------------------- d0095.lex:9  W-CITE
--  9 |   norm n1 bearer s: State owed to C obliges x(s) at 2001-01-01
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0095.lex:12  W-CITE
-- 12 |   norm n2 bearer s: State owed to C forbids x(s) at 2001-01-01
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0095.lex Made/Q0
-- ~ OPEN  A breaches n2 towards C
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  P is rejected
--   excluded if  P is held
--
--   P: ""
--
-- It is so if:
--   - P is rejected
--
-- It is not so if:
--   - P is held
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0095.lex Made/Q0 --why-not displaced
-- ~ OPEN  A breaches n2 towards C
-- What could have made it displaced, and why it does not:
--
--     order      votes   against n1: on an open point, puts n1 before n2
--     posterior  silent  what it asks for is not there
--
-- That it is displaced is not excluded: it is open.
-- $ lexlogic explain d0095.lex Made/Q0 --why-not carved
-- ~ OPEN  A breaches n2 towards C
-- What could have made it carved, and why it does not:
--
--     order      votes   against n1: on an open point, puts n1 before n2
--     posterior  silent  what it asks for is not there
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0095.lex Made/Q0 --why-not excused
-- ~ OPEN  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0095.lex Made/Q1
-- - EXCLUDED  n2 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 alone is not void
--   2 n2 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0095.lex Made/Q2
-- + ENTAILED  Incompatible conflict between n1 by A, n2 by A and n3 by A towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1972-01-01                                    d0095.lex:14
--   F2  T1 binds C from 1972-01-01                                    d0095.lex:14
--
-- Why
--   1 n1 binds A towards C on 2001-01-01
--   2 n2 binds A towards C on 2001-01-01
--   3 n3 binds A towards C on 2001-01-01                                 F1, F2
--   4 Incompatible conflict between n1 by A, n2 by A and n3 by A         1, 2, 3
--     towards C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0095.lex Made/Q3
-- + RESOLVED OR DISSOLVED  Conflict between n2 by A and n3 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1972-01-01                                    d0095.lex:14
--   F2  T1 binds C from 1972-01-01                                    d0095.lex:14
--
-- Why
--   1 n2 binds A towards C on 2001-01-01
--   2 n2 binds A and forbids: x(A) on 2001-01-01                          1
--   3 n3 binds A towards C on 2001-01-01                                  F1, F2
--   4 n3 binds A and obliges: x(A) on 2001-01-01                          3
--   5 No conduct complies with both: conflict between n2 by A and n3 by   2, 4
--     A
--
-- The conflict of n2 by A and n3 by A
--   resolved or dissolved, as the open points fall (n2 by A is owed to C; n3 by
--     A is owed to C)
--   n3 alone can be kept: x(A) on 2001-01-01
--   n2 alone can be kept: it is not so that x(A) on 2001-01-01
--   What could have settled it:
--     order      votes   puts n2 before n3
--     posterior  silent  what it asks for is not there
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0095.lex Made/Q4
-- + ENTAILED  A may: x(A) on 2002-01-01 and x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n1 binds A towards C on 2001-01-01
--   3 A may: x(A) on 2002-01-01 and x(A) on 2001-01-01                      1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0095.lex Made/Q5
-- - EXCLUDED  Wide conflict between n2 by A, n1 and n3 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A, n1 and n3 towards C can be kept together
--   2 No wide conflict between n2 by A, n1 and n3 towards C                    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0095.lex Made/Q0 --full
-- ~ OPEN  A breaches n2 towards C
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  P is rejected
--   excluded if  P is held
--
--   P: ""
--
-- It is so if:
--   - P is rejected
--
-- It is not so if:
--   - P is held
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0095.lex Made/Q2 --short
-- + ENTAILED  Incompatible conflict between n1 by A, n2 by A and n3 by A towards C
-- Carried by F1 T1 binds A from 1972-01-01; F2 T1 binds C from 1972-01-01
-- Since n1 binds A towards C on 2001-01-01; n2 binds A towards C on 2001-01-01;
--   n3 binds A towards C on 2001-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0095.lex Made/Q1
-- - EXCLUDED   n2 alone is void
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0095.lex Q1  the steps from these points
