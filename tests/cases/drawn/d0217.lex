case Made
  let A, B be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State, a1: Organization)
  conduct z(a0: State) "words"
  fact f(a0: State)
  position G1
  position G2
  exactly one of G1, G2
  standard grave(s: State) met when f(s) unmet when every v: State satisfies x(s)
  concept c(s: State) when not f(s)
  concept out(s: State) when grave(s) unless grave(s)
  exception e to c when out(s)
  norm n1 of T1 bearer s: State owed to all parties if G1 owed to C if not G1 forbids x(s) when y(s, C)
  norm n2 bearer s: State owed to everyone obliges x(s) when not grave(s) unless A != B subject to n1
  treaty T1 adopted 2001-01-01 party A, B since 2001-01-01 signatory B, C on 2001-01-01 rank charter
  instrument I1
  rule r0 for s1: State, c1: Organization establishes precluded(n1, s1, c1) when f(s1) unless f(s1)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1), grave(B))
  principle other for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1)) note "see there"
  principle clause for i: Duty, j: Duty if G1 i yields to j when prevails_by_clause(j, i)
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  principle reading for i: Duty, j: Duty if G1 i yields to j when all of (of_norm(i, n2), of_norm(j, n1), inconsistent(i, j))
  priority order over reading
  possible z(s) only if not f(s) for s: State
  disputed f(B)
  variant Other withdraw reading given not f(A) expect Q0 open expect Q1 excluded
end
  given f(A)
  given not f(B)
  ask Q0: wide conflict between (n2 by A, n1 by A)
  ask Q1: some n: Norm with A breaches n
  ask Q2: A breaches n2 toward C
  ask Q3: B breaches n1
  ask Q4: A may all of (z(A), y(A, C))
  ask Q5: n1 is void
end

-- $ lexlogic check d0217.lex
-- d0217.lex   8 questions   as expected: 0 of 2
--
--   Made
--     Q0  . NONE                      law settled
--     Q1  ~ OPEN on law and fact      G1/G2 + 2 more
--     Q2  - EXCLUDED                  nothing speaks to it
--     Q3  ~ OPEN on law and fact      G1/G2 + 2 more
--     Q4  - EXCLUDED                  law settled
--     Q5  - EXCLUDED                  nothing speaks to it
--
--   Made:Other
--     Q0  . NONE                      law settled
--     Q1  ~ OPEN on law and fact      G1/G2 + 2 more
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0217.lex:33
--   Made:Other/Q0: wide conflict between (n2 by A, n1 by A)
--      expected  open
--      found     . NONE
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0217.lex Made:Other/Q0          for why
--
-- -- NOT AS EXPECTED ------------------------------------------ d0217.lex:34
--   Made:Other/Q1: some n: Norm with A breaches n
--      expected  excluded
--      found     ~ OPEN on law and fact, contested on G1/G2
--
-- Entailed if G1/G2 is G1, x(A) after 2001-01-01 is true and y(A, C) after
-- 2001-01-01 is true. Excluded if G1/G2 is G2.
--
-- Repairs:
--   expect open on both                               if that is your thesis
--   ask Q1 under VIEW: ...                            to ask on one side's case
--   lexlogic explain d0217.lex Made:Other/Q1          for why
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0217.lex:11  W-STANDARD
-- 11 | ...: State) met when f(s) unmet when every v: State satisfies x(s)
--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- 11 |   standard grave(s: State) met when f(s) unmet when every v: State...
--                                 ^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NEVER USED ------------------------------------- d0217.lex:12  W-UNUSED
-- 12 |   concept c(s: State) when not f(s)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0217.lex:16  W-CITE
-- 16 |   norm n2 bearer s: State owed to everyone obliges x(s) when not g...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 1]
-- $ lexlogic explain d0217.lex Made/Q0
-- - EXCLUDED  Wide conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No wide conflict between n2 by A and n1 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0217.lex Made/Q1
-- ~ OPEN  For some Norm n: A breaches n
-- Open on law and fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  G1/G2 is G2
--   excluded if  it is not so that x(A) after 2001-01-01
--   excluded if  it is not so that y(A, C) after 2001-01-01
--   entailed if  G1/G2 is G1; x(A) after 2001-01-01; y(A, C) after 2001-01-01
--
--   G1: ""
--   G2: ""
--
-- It is so if:
--   - G1 is held
--   - x(A) after 2001-01-01
--   - y(A, C) after 2001-01-01
--
-- It is not so if:
--   - it is not so that y(A, C) after 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0217.lex Made/Q1 --why-not displaced
-- ~ OPEN  For some Norm n: A breaches n
-- Why not displaced?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0217.lex Made/Q1 --why-not carved
-- ~ OPEN  For some Norm n: A breaches n
-- Why not carved?
--
-- Only a question about a breach or conflict has this status.
-- $ lexlogic explain d0217.lex Made/Q1 --why-not excused
-- ~ OPEN  For some Norm n: A breaches n
-- Why not excused?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0217.lex Made/Q2
-- - EXCLUDED  A breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that A breaches n2 towards C                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0217.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0217.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n2 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0217.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0217.lex Made/Q3
-- ~ OPEN  B breaches n1
-- Open on law and fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  G1/G2 is G2
--   excluded if  it is not so that y(B, C) after 2001-01-01
--   excluded if  it is not so that x(B) after 2001-01-01
--   entailed if  G1/G2 is G1; y(B, C) after 2001-01-01; x(B) after 2001-01-01
--
--   G1: ""
--   G2: ""
--
-- It is so if:
--   - G1 is held
--   - y(B, C) after 2001-01-01
--   - x(B) after 2001-01-01
--
-- It is not so if:
--   - it is not so that x(B) after 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0217.lex Made/Q3 --why-not displaced
-- ~ OPEN  B breaches n1
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0217.lex Made/Q3 --why-not carved
-- ~ OPEN  B breaches n1
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0217.lex Made/Q3 --why-not excused
-- ~ OPEN  B breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0217.lex Made/Q4
-- - EXCLUDED  A may: words and y(A, C)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0217.lex:31
--
-- Why
--   1 It is not so that A may: words and y(A, C)                              F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0217.lex Made/Q5
-- - EXCLUDED  n1 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 alone is not void
--   2 n1 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0217.lex Made/Q0 --full
-- - EXCLUDED  Wide conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No wide conflict between n2 by A and n1 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0217.lex Made/Q2 --short
-- - EXCLUDED  A breaches n2 towards C
-- Since n2 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic explain d0217.lex Q0:Other
-- - EXCLUDED  Wide conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No wide conflict between n2 by A and n1 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0217.lex Made/Q1
-- ~ OPEN on law and fact   For some Norm n: A breaches n
--
--             Entailed if  Excluded if
--             1            2   3   4
--   G law     1            2   .   .   G1/G2
--   X fact    Y            .   N   .   x(A)
--   Y fact    Y            .   .   N   y(A, C)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter   1, 2 ... which one
--
-- Which issue matters most (settings of the other two where it decides):
--   G 1 of 4    X 1    Y 1
--   Of all 8 settings of the three that can be: entailed in 1, excluded in 7. A
--   count, not a chance; every setting was counted.
--
-- On the law alone, whatever the open facts
--   entailed: on no doctrine without some fact
--   excluded if  G2 is held
--
-- The issues
--   G  G1/G2: one of
--      1 G1: ""
--        no holder is named in the file
--      2 G2: ""
--        no holder is named in the file
--   X  x(A) after 2001-01-01
--   Y  y(A, C) after 2001-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 4 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0217.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0217.lex Q1           a scenario each way
