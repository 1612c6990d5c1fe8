case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  conduct z(a0: State)
  fact f(a0: State)
  position P left open by "An award", "Another"
  concept c(s: State) when afterwards y(s)
  concept out(s: State) when f(s) unless not f(s)
  exception e to c when out(s)
  exception ee to out when f(s)
  norm n1 of T2, J1 bearer s: State owed to each party forbids (x(s) and x(s) at 2001-01-01)
  norm n2 "words" of J1 art "1" bearer s: State owed to C, D obliges (x(s) and x(s) at 2001-01-01)
  exception en2 to n2 when y(s)
  norm n3 of T1 bearer s: State owed to all parties if P owed to each party if not P permits (x(s) and x(s) at 2001-01-01) when (A breaches n2) unless c(s)
  norm n4 bearer s: State owed to D forbids (x(s) and x(s) at 2001-01-01) when c(s) prevails over n2, J1
  treaty T1 adopted 1975-01-01 in force 1975-06-01 party A, C, D since 1975-01-01 signatory C, D on 1975-01-01 reservation A to n3 insofar as f(A) note "invented"
  treaty T2 adopted 1968-01-01 party A, C, D since 1968-01-01 signatory A, D on 1968-01-01
  custom K1 in force 1960-01-01 rank ordinary exists if P
  judgment J1 of D under n1 adopted 1954-01-01 in force 1954-06-01 party A, C since 1954-01-01 rank ordinary
  rule r0 of J1 establishes void_clause(n2) when f(A)
  principle posterior of T1 for i: Duty, j: Duty, e: Source, l: Source if P i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle clause of T2 for i: Duty, j: Duty regardless of consent i yields to j when prevails_by_clause(j, i)
  principle rank of K1 for i: Duty, j: Duty i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority clause over special
  impossible x(s) and y(s) for s: State
  impossible x(s) and z(s) for s: State
  impossible y(s) and z(s) for s: State
  view V "words" holds P
  view W note "same"
  variant Other rejects P given not f(A) expect Q0 open expect Q1 excluded
end
  given not x(A) after 2001-01-01
  given not y(A) after 2001-01-01
  given not z(A) after 2001-01-01
  ask Q0 "Is it so?" under W: c(A)
  ask Q1 under W: A breaches n1
  ask Q2: inconsistent(n4, n3)
  ask Q3 under V, W: some d: Date since 2001-01-01 until 2001-01-01 with x(A) at d
  ask Q4 under V, W: conflict among (n2 by A, n4 toward D) is carved
  ask Q5 under W: n2 by A toward C is impossible
end

-- $ lexlogic check d0101.lex
-- d0101.lex   8 questions   as expected: 0 of 2
--
--   Made
--     Q0  - EXCLUDED  under W         law settled on this view
--     Q1  ~ OPEN on fact  under W     x(A)
--     Q2  - EXCLUDED                  nothing speaks to it
--     Q3  ~ OPEN on fact  under V, W  x(A)
--     Q4  - EXCLUDED  under V, W      law settled on this view
--     Q5  - EXCLUDED  under W         law settled on this view
--
--   Made:Other
--     Q0  - EXCLUDED  under W, variant Other  law settled on this view
--     Q1  ~ OPEN on fact  under W, variant Other  x(A)
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0101.lex:38
--   Made:Other/Q0: Is it so?
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0101.lex Made:Other/Q0          for why
--
-- -- NOT AS EXPECTED ------------------------------------------ d0101.lex:39
--   Made:Other/Q1: A breaches n1
--      expected  excluded
--      found     ~ OPEN on fact
--
-- Entailed if x(A) on 2001-01-01 is true. Excluded if x(A) on 2001-01-01 is false.
--
-- Repairs:
--   expect open on fact                               if that is your thesis
--   lexlogic explain d0101.lex Made:Other/Q1          for why
--
-- -- NO CITATION -------------------------------------- d0101.lex:17  W-CITE
-- 17 |   norm n4 bearer s: State owed to D forbids (x(s) and x(s) at 2001...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 1]
-- $ lexlogic explain d0101.lex Made/Q0
-- - EXCLUDED  c(A), under W
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) after 2001-01-01                       d0101.lex:36
--
-- Why
--   1 It is not so that c(A) on 2001-01-01                                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0101.lex Made/Q1
-- ~ OPEN  A breaches n1, under W
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-01
--   excluded if  it is not so that x(A) on 2001-01-01
--
-- It is so if:
--   - x(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0101.lex Made/Q1 --why-not displaced
-- ~ OPEN  A breaches n1, under W
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0101.lex Made/Q1 --why-not carved
-- ~ OPEN  A breaches n1, under W
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0101.lex Made/Q1 --why-not excused
-- ~ OPEN  A breaches n1, under W
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0101.lex Made/Q2
-- - EXCLUDED  n4 and n3 cannot both be complied with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 and n3 can both be complied with
--   2 n4 and n3 can both be complied with                                      1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0101.lex Made/Q3
-- ~ OPEN  For some Date d: x(A) on d, under V and W
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-01
--   excluded if  it is not so that x(A) on 2001-01-01
--
-- It is so if:
--   - x(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0101.lex Made/Q4
-- - EXCLUDED  Conflict between n2 by A and n4 towards D is carved, under V and W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n4 towards D can be kept together
--   2 It is not so that conflict between n2 by A and n4 towards D is carved    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0101.lex Made/Q5
-- - EXCLUDED  n2 by A towards C is impossible to comply with, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 by A towards C is impossible to comply with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0101.lex Made/Q0 --full
-- - EXCLUDED  c(A), under W
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) after 2001-01-01                       d0101.lex:36
--
-- Why
--   1 It is not so that c(A) on 2001-01-01                                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0101.lex Made/Q2 --short
-- - EXCLUDED  n4 and n3 cannot both be complied with
-- Since n4 and n3 can both be complied with.
-- In full: without --short.
-- $ lexlogic explain d0101.lex Q0:Other
-- - EXCLUDED  c(A), under W and variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) after 2001-01-01                       d0101.lex:36
--
-- Why
--   1 It is not so that c(A) on 2001-01-01                                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0101.lex Made/Q1
-- ~ OPEN on fact   A breaches n1, under W
--
--             Entailed if  Excluded if
--             1            2   3   4
--   X fact    Y            N   .   .   x(A)
--   Y fact    .            .   Y   .   y(A)
--   Z fact    .            .   .   Y   z(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Which issue matters most (settings of the other two where it decides):
--   X 1 of 3    Y 0    Z 0
--   Of all 4 settings of the three that can be: entailed in 1, excluded in 3. A
--   count, not a chance; every setting was counted.
--
-- The issues
--   X  x(A) on 2001-01-01
--   Y  y(A) on 2001-01-01
--   Z  z(A) on 2001-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 4 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0101.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0101.lex Q1           a scenario each way
