case Made
  let A, B be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  closed fact f(a0: State)
  closed fact g(a0: State)
  fact h(a0: State)
  concept c(s: State) of T1 and custom when h(s) unless h(s)
  norm n1 bearer s: State for r: Organization owed to C obliges x(s) at 2001-01-01
  norm n2 bearer s: State owed to each state forbids x(s) at 2001-01-01 when some v: State with y(v) at 2001-01-01
  norm n3 of T1 bearer s: State forbids x(s) at 2001-01-01 peremptory
  treaty T1 adopted 1969-01-01 party A, B, C since 1969-01-01 signatory A, B, C on 1969-01-01
  rule r0 for s1: State establishes party(s1, T1) when g(s1)
  rule r1 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_later(j, t) and conflicts_inevitably(i, j) and f(B)
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n3), of_norm(j, n2)))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special of T1 for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority special over other
  governed x(s) for s: State when h(s)
  given f(B)
  given g(A) per "record"
  given every v: State satisfies (not h(v) or v = A)
  given not y(B) at 2001-01-01
  ask Q0: A may x(A) at 2001-01-01
  ask Q1: n3 by A is breached at 2001-01-01
  ask Q2: g(A)
  ask Q3: A may y(A) at 2001-01-01
  ask Q4: n1[C] by B is breached
  ask Q5 supposing not c(B): more_specific(n3, n2)
end

-- $ lexlogic check d0239.lex
-- d0239.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  ~ OPEN on fact              x(A)
--   Q2  + ENTAILED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  ~ OPEN on fact              y(A) + 1 more
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NO CITATION -------------------------------------- d0239.lex:10  W-CITE
-- 10 |   norm n1 bearer s: State for r: Organization owed to C obliges x(...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0239.lex:11  W-CITE
-- 11 |   norm n2 bearer s: State owed to each state forbids x(s) at 2001-...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0239.lex Made/Q0
-- + ENTAILED  A may: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(B) on 2001-01-01                          d0239.lex:24
--
-- Why
--   1 other puts n1 before n3                                                other
--   2 Nothing displaces n1: no principle puts n2 or n3 first here     F1, 1
--   3 n1 binds A towards C on 2001-01-01
--   4 A may: x(A) on 2001-01-01                                       2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0239.lex Made/Q1
-- ~ OPEN  A breaches n3 on 2001-01-01
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
-- $ lexlogic explain d0239.lex Made/Q1 --why-not displaced
-- ~ OPEN  A breaches n3 on 2001-01-01
-- What could have made it displaced, and why it does not:
--
--     other     split   against n1: would put n1 before n3; superior the reverse
--     superior  split   against n1: would put n3 before n1; other the reverse
--     special   silent  n3 is not more specific than n1; n1 is not more specific
--                       than n3
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0239.lex Made/Q1 --why-not carved
-- ~ OPEN  A breaches n3 on 2001-01-01
-- What could have made it carved, and why it does not:
--
--     other     split   against n1: would put n1 before n3; superior the reverse
--     superior  split   against n1: would put n3 before n1; other the reverse
--     special   silent  n3 is not more specific than n1; n1 is not more specific
--                       than n3
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0239.lex Made/Q1 --why-not excused
-- ~ OPEN  A breaches n3 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0239.lex Made/Q2
-- + ENTAILED  g(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0239.lex:22
--
-- Why
--   1 g(A)                                                                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0239.lex Made/Q3
-- + ENTAILED  A may: y(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0239.lex:22
--   F2  T1 binds B from 1969-01-01                                    d0239.lex:13
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 A is party to T1 on 2001-01-01                                F1
--   3 n3 binds A towards B on 2001-01-01                            F2, 2
--   4 special puts n2 before n1                                                 T1
--   5 Nothing displaces n2: no principle puts n1 first here         4
--   6 n2 binds A towards B on 2001-01-01
--   7 A may: y(A) on 2001-01-01                                     1, 3, 5, 6
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0239.lex Made/Q4
-- ~ OPEN  B breaches n1[C]
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  x(B) on 2001-01-01
--   excluded if  y(A) on 2001-01-01
--   entailed if  it is not so that x(B) on 2001-01-01; it is not so that y(A) on
--                2001-01-01
--
-- It is so if:
--   - it is not so that x(B) on 2001-01-01
--   - it is not so that y(A) on 2001-01-01
--
-- It is not so if:
--   - y(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0239.lex Made/Q4 --why-not displaced
-- ~ OPEN  B breaches n1[C]
-- What could have made it displaced, and why it does not:
--
--     other     outranked  against n2: would put n1 before n2; special outranks it
--     superior  split      against n3: would put n3 before n1; other the reverse
--     special   votes      against n2: puts n2 before n1
--
-- That it is displaced is not excluded: it is open.
-- $ lexlogic explain d0239.lex Made/Q4 --why-not carved
-- ~ OPEN  B breaches n1[C]
-- What could have made it carved, and why it does not:
--
--     other     outranked  against n2: would put n1 before n2; special outranks it
--     superior  split      against n3: would put n3 before n1; other the reverse
--     special   votes      against n2: puts n2 before n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0239.lex Made/Q4 --why-not excused
-- ~ OPEN  B breaches n1[C]
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0239.lex Made/Q5
-- - EXCLUDED  n3 is more specific than n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 is not more specific than n2
--   2 n3 is not more specific than n2                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0239.lex Made/Q0 --full
-- + ENTAILED  A may: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(B) on 2001-01-01                          d0239.lex:24
--
-- Why
--   1 other puts n1 before n3                                                other
--   2 Nothing displaces n1: no principle puts n2 or n3 first here     F1, 1
--   3 n1 binds A towards C on 2001-01-01
--   4 A may: x(A) on 2001-01-01                                       2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0239.lex Made/Q2 --short
-- + ENTAILED  g(A)
-- Carried by F1 g(A)
-- Since g(A).
-- In full: without --short.
-- $ lexlogic turns-on d0239.lex Made/Q1
-- ~ OPEN on fact   A breaches n3 on 2001-01-01
--
--             Entailed if  Excluded if
--             1            2
--   X fact    Y            N   x(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- X alone decides.
--
-- The issues
--   X  x(A) on 2001-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0239.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0239.lex Q1           a scenario each way
