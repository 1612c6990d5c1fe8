case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  fact u
  position P
  norm n1 of T1, T3 bearer s: State owed to all parties obliges x(s) at 2001-01-01 when u
  norm n2 bearer s: State owed to C, D forbids x(s) when f(s) peremptory since 2002-06-01 if P
  treaty T1 adopted 1977-01-01 party A, C since 1977-01-01
  treaty T2 adopted 2001-01-01 if P adopted 2002-01-01 if not P in force 2002-06-01 party A, C, D since 2002-01-01
  treaty T3 adopted 2001-01-01 party A since 2001-01-01 party C since 2002 reservation A to n1 objection C to A
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory(j) and conflicts_possibly(i, j) and u
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1), not u)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1), in_conflict(i, j))
  priority superior over order if P
  governed x(s) for s: State
  given f(A)
  given every v: State satisfies (not f(v) or v = A)
  view V holds P
  given not x(A) at 2001-01-01
  given not y(A) at 2002-01-01
  ask Q0 under V: every v: State with y(v) at 2002-01-01 satisfies y(A) at 2001-01-01
  ask Q1: inconsistent(n1, n2)
  ask Q2 as of 2001-07-01: more_specific(n1, n2)
  ask Q3: A breaches n2 toward C at 2001-01-01
  ask Q4: A must not x(A) at 2001-01-01
  ask Q5 "Is it so?": n1 by A is applicable
end

-- $ lexlogic check d0017.lex
-- d0017.lex   6 questions
--
--   Q0  + ENTAILED  under V         law settled on this view
--   Q1  ~ OPEN on fact              u
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED                  law settled
--   Q4  ~ OPEN on fact              u
--   Q5  ~ OPEN on fact              u
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NO CITATION -------------------------------------- d0017.lex:10  W-CITE
-- 10 |   norm n2 bearer s: State owed to C, D forbids x(s) when f(s) pere...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0017.lex Made/Q0
-- + ENTAILED  For every State v such that y(v) on 2002-01-01: y(A) on 2001-01-01,
--   under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) on 2002-01-01                          d0017.lex:24
--
-- Why
--   1 Let v be A, as an example of all: y(A) on 2001-01-01                    F1
--   2 For every State v such that y(v) on 2002-01-01: y(A) on 2001-01-01      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0017.lex Made/Q1
-- ~ OPEN  n1 and n2 cannot both be complied with
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  u
--   excluded if  it is not so that u
--
-- It is so if:
--   - u
--
-- It is not so if:
--   - it is not so that u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0017.lex Made/Q2
-- - EXCLUDED  n1 is more specific than n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 is not more specific than n2
--   2 n1 is not more specific than n2                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0017.lex Made/Q3
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0017.lex:23
--
-- Why
--   1 n2 was kept                                                             F1
--   2 A does not breach n2 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0017.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- What could have made it displaced, and why it does not:
--
--     order     votes   against n1: on an open point, puts n1 before n2
--     reading   votes   against n1: on an open point, puts n1 before n2
--     superior  silent  n2 is not peremptory; n1 is not peremptory
--
-- That it is displaced is not excluded: it is open.
-- $ lexlogic explain d0017.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- What could have made it carved, and why it does not:
--
--     order     votes   against n1: on an open point, puts n1 before n2
--     reading   votes   against n1: on an open point, puts n1 before n2
--     superior  silent  n2 is not peremptory; n1 is not peremptory
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0017.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0017.lex Made/Q4
-- ~ OPEN  A should: it is not so that x(A) on 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that u
--   excluded if  u
--
-- It is so if:
--   - it is not so that u
--
-- It is not so if:
--   - u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0017.lex Made/Q5
-- ~ OPEN  n1 by A is applicable
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  u
--   excluded if  it is not so that u
--
-- It is so if:
--   - u
--
-- It is not so if:
--   - it is not so that u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0017.lex Made/Q0 --full
-- + ENTAILED  For every State v such that y(v) on 2002-01-01: y(A) on 2001-01-01,
--   under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) on 2002-01-01                          d0017.lex:24
--
-- Why
--   1 Let v be A, as an example of all: y(A) on 2001-01-01                    F1
--   2 For every State v such that y(v) on 2002-01-01: y(A) on 2001-01-01      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0017.lex Made/Q2 --short
-- - EXCLUDED  n1 is more specific than n2
-- Since n1 is not more specific than n2.
-- In full: without --short.
-- $ lexlogic turns-on d0017.lex Made/Q1
-- ~ OPEN on fact   n1 and n2 cannot both be complied with
--
--             Entailed if  Excluded if
--             1            2
--   U fact    Y            N   u
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- U alone decides.
--
-- The issues
--   U  u
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0017.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0017.lex Q1           a scenario each way
