case Made
  let A be State
  let C, D be Organization
  power x(a0: State)
  fact f(a0: State)
  position P alias PP
  standard grave(s: State) met when P
  norm n1 of T1, T2 bearer s: State owed to each party forbids not x(s) when f(s) exists if P
  norm n2 bearer s: State owed to everyone if P owed to C, D if P obliges not x(s) prevails over n1
  exception en2 to n2 when grave(s)
  norm n3 of T2 bearer s: State for r: Organization, r2: Organization owed to C, D forbids not x(s) when (s breaches n2) unless f(s)
  treaty T1 "words" adopted 2001-01-01 party A, C, D since 2001-01-01
  treaty T2 adopted 1962-01-01 in force 1962-06-01 party A since 1962-01-01
  rule r0 if P establishes governs(T1, T1) when f(A)
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  taken as met grave(A)
  given x(A)
  view V holds P
  given x(A) at 1962-01-01
  given not x(A) at 2001-01-01
  ask Q0: grave(A)
  ask Q1: A may x(A)
  ask Q2: n3[D, D] by A is wrongful
  ask Q3 under V: n3 by A toward D is displaced
  ask Q4 under V: A breaches n2
  ask Q5: some n: Norm with A breaches n
end

-- $ lexlogic check d0074.lex
-- d0074.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  + ENTAILED                  law settled
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED  under V         nothing speaks to it
--   Q4  - EXCLUDED  under V         law settled on this view
--   Q5  ~ OPEN on law and fact      P + 2 more
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: 3, below.
--
-- -- NO CITATION --------------------------------------- d0074.lex:9  W-CITE
--  9 |   norm n2 bearer s: State owed to everyone if P owed to C, D if P ...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0074.lex:12  W-CITE
-- 12 |   treaty T1 "words" adopted 2001-01-01 party A, C, D since 2001-01-01
--
-- Readers cannot check `T1`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
--
-- -- CONDUCT WITHOUT A DATE ------------------------ d0074.lex:18  W-UNDATED
-- 18 |   given x(A)
--              ^^^^
-- Treaties or facts here have dates, and duties come and go with them.
-- This is taken as done at some unstated time, and answers may stay open
-- for that reason alone. Write a day, a month or a year:
--      given x(A) at 2010-03-15
-- $ lexlogic explain d0074.lex Made/Q0
-- + ENTAILED  grave(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   A1  grave(A): taken as met                                        d0074.lex:17
--   No facts: A: taken as met, not found.
--
-- Why
--   1 grave(A)                                                                A1
--
-- Every doctrine leads here, but no one line of reasons serves them all.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0074.lex Made/Q1
-- + ENTAILED  A may: x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 grave(A) (if P is held)
--   2 A may: x(A)                                                              1
--
-- Every doctrine leads here, but no one line of reasons serves them all.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0074.lex Made/Q2
-- - EXCLUDED  n3[D, D] by A is wrongfully broken
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 does not bind A
--   2 It is not so that n3[D, D] by A is wrongfully broken                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0074.lex Made/Q3
-- - EXCLUDED  n3 by A towards D is displaced, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 does not bind A
--   2 It is not so that n3 by A towards D is displaced                         1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0074.lex Made/Q4
-- - EXCLUDED  A breaches n2, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 grave(A) (if P is held)
--   2 The conditions of n2 are not met (if P is held)                       1
--   3 A does not breach n2 towards D and C (if P is held)                   2
--   4 A does not breach n2 towards D and C (if P is rejected)
--   5 It is not so that A breaches n2                                       3, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0074.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n2, under V
-- What could have made it displaced, and why it does not:
--
--     clause   votes   against n1: puts n2 before n1
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0074.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n2, under V
-- What could have made it carved, and why it does not:
--
--     clause   votes   against n1: puts n2 before n1
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0074.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n2, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0074.lex Made/Q5
-- ~ OPEN  For some Norm n: A breaches n
-- Open on law and fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  P is rejected
--   excluded if  it is not so that f(A)
--   entailed if  P is held; f(A)
--   entailed if  it is not so that grave(A); f(A)
--
--   P: ""
--
-- It is so if:
--   - f(A)
--   - it is not so that grave(A)
--
-- It is not so if:
--   - it is not so that f(A)
--
-- Taken as given, not found
--   A1  grave(A): taken as met                                        d0074.lex:17
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0074.lex Made/Q5 --why-not displaced
-- ~ OPEN  For some Norm n: A breaches n
-- Why not displaced?
--
-- Only a question about a breach has this status.
--
-- Taken as given, not found
--   A1  grave(A): taken as met                                        d0074.lex:17
-- $ lexlogic explain d0074.lex Made/Q5 --why-not carved
-- ~ OPEN  For some Norm n: A breaches n
-- Why not carved?
--
-- Only a question about a breach or conflict has this status.
--
-- Taken as given, not found
--   A1  grave(A): taken as met                                        d0074.lex:17
-- $ lexlogic explain d0074.lex Made/Q5 --why-not excused
-- ~ OPEN  For some Norm n: A breaches n
-- Why not excused?
--
-- Only a question about a breach has this status.
--
-- Taken as given, not found
--   A1  grave(A): taken as met                                        d0074.lex:17
-- $ lexlogic explain d0074.lex Made/Q0 --full
-- + ENTAILED  grave(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   A1  grave(A): taken as met                                        d0074.lex:17
--   No facts: A: taken as met, not found.
--
-- Why
--   1 grave(A)                                                                A1
--
-- Every doctrine leads here, but no one line of reasons serves them all.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0074.lex Made/Q2 --short
-- - EXCLUDED  n3[D, D] by A is wrongfully broken
-- Since n3 does not bind A.
-- In full: without --short.
-- $ lexlogic turns-on d0074.lex Made/Q1
-- + ENTAILED   A may: x(A)
--
-- It turns on nothing that is open: the same on all 2 doctrine choices left open,
-- and however the 2 open facts it reads fall.
--
-- Never matters, proved for every setting: open issues it reads, 1 of law and 2 of
-- fact (--independent lists them).
--
-- Taken as given, not found
--   A1  standard  grave(A)
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0074.lex Q1  the steps from these points
