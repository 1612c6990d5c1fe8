case Made
  let A, B be State
  let C, D be Organization
  conduct x(a0: State, a1: Organization)
  fact f(a0: State)
  fact g(a0: State)
  dated fact h(a0: State)
  fact u
  standard grave(s: State) met when (g(s) and not h(s)) unmet when every v: State with not g(s) satisfies not f(s)
  concept c(s: State) when not f(s) when (not h(s) or (not (s = A))) unless g(A)
  concept a(s: State) when b(s) when f(s)
  concept b(s: State) when a(s) when C != D
  norm n1 of T2 bearer s: State owed to C, D permits x(s, C) at 2001-01-01 when not (s = B)
  norm n2 bearer s: State owed to each state forbids x(s, C) at 2001-01-01
  norm n3 of T2 art "1" bearer s: State for r: Organization owed to r permits x(s, C) at 2001-01-01 when all of (some v: Organization with not x(s, r) after 2001-01-01, all of (grave(s), b(s))) peremptory
  exception en3 to n3 when not grave(s)
  treaty T1 adopted 1977-01-01 in force 1977-06-01 until 2001-06-01 party A, B, C since 1977-01-01 rank ordinary
  treaty T2 adopted 1974-01-01 party A, B, D since 1974-01-01 rank charter cite "1 Example Treaty Series 1"
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_when_concluded(j, t) and conflicts_possibly(i, j) and u
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n3), of_norm(j, n1), D = C), all of (of_norm(i, n2), of_norm(j, n3)))
  principle other of T2 and custom for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n3), a(B)), all of (of_norm(i, n2), of_norm(j, n3), g(B)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter) note "see there"
  principle superior "words" for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority other over order
  priority rank over special
  governed x(s, o) for s: State, o: Organization
  variant Other given u expect Q0 open expect Q1 excluded
end
  given x(B, C) at 2001-01-01
  given x(B, D) at 2001-01-01
  given not g(B)
  given not x(A, D) at 2001-01-01
  given not f(A)
  given not u
  given not x(A, C) at 2001-01-01
  given not h(A) at 2001-01-01
  given g(A)
  given not x(A, C) at 2001-07-01
  given not x(B, D) at 2001-07-01
  given not h(B) at 2001-06-01
  given x(B, C) at 2001-07-01
  given x(A, D) at 2001-06-01
  given x(B, C) at 2001-06-01
  given not h(A) at 2001-06-01
  given x(A, C) at 2001-06-01
  given not x(B, D) at 2001-06-01
  given not h(A) at 2001-07-01
  given h(B) at 2001-07-01
  given not x(A, D) at 2001-07-01
  given f(B)
  given not h(B) at 2001-01-01
  ask Q0 supposing b(B): B breaches n2 toward C
  ask Q1: c(B)
  ask Q2: A breaches n3[C]
  ask Q3: conflict among (n2 by A, n1) is resolved
  ask Q4 as of 2001-07-01 supposing x(A, C) since 2001-01-01: conflict among (n1 by A toward C, n2 by A toward C) is carved
  ask Q5: A breaches n3
end

-- $ lexlogic check d0087.lex
-- d0087.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  - EXCLUDED                  nothing speaks to it
--     Q1  - EXCLUDED                  law settled
--     Q2  - EXCLUDED                  nothing speaks to it
--     Q3  + ENTAILED                  law settled
--     Q4  - EXCLUDED                  law settled
--     Q5  - EXCLUDED                  nothing speaks to it
--
--   Made:Other
--     Q0  - EXCLUDED                  nothing speaks to it
--     Q1  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0087.lex:55
--   Made:Other/Q0: B breaches n2 toward C
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0087.lex Made:Other/Q0          for why
--
-- -- A STANDARD BOTH MET AND NOT MET --------------- d0087.lex:9  W-STANDARD
--  9 | ...en (g(s) and not h(s)) unmet when every v: State with not g(s) ...
--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
--  9 |   standard grave(s: State) met when (g(s) and not h(s)) unmet when...
--                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NO CITATION -------------------------------------- d0087.lex:14  W-CITE
-- 14 |   norm n2 bearer s: State owed to each state forbids x(s, C) at 20...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 1]
-- $ lexlogic explain d0087.lex Made/Q0
-- - EXCLUDED  B breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds B at no time asked about
--   2 It is not so that B breaches n2 towards C                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0087.lex Made/Q0 --why-not displaced
-- - EXCLUDED  B breaches n2 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0087.lex Made/Q0 --why-not carved
-- - EXCLUDED  B breaches n2 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0087.lex Made/Q0 --why-not excused
-- - EXCLUDED  B breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0087.lex Made/Q1
-- - EXCLUDED  c(B)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0087.lex:40
--   F2  f(B)                                                          d0087.lex:53
--
-- Why
--   1 It is not so that c(B)                                              F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0087.lex Made/Q2
-- - EXCLUDED  A breaches n3[C]
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T2 1 does not bind A                                                    T2 1
--   2 It is not so that A breaches n3[C]                                   1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0087.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n3[C]
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0087.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n3[C]
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0087.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n3[C]
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0087.lex Made/Q3
-- > RESOLVED  Conflict between n2 by A and n1 is resolved
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T2 binds A from 1974-01-01                                    d0087.lex:18
--   F2  T2 binds D from 1974-01-01                                    d0087.lex:18
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n1 binds A towards D on 2001-01-01                                 F1, F2
--   3 n2 binds A towards B on 2001-01-01
--   4 Conflict between n2 by A and n1 is resolved                        1, 2, 3
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- The wide conflict of n1 by A and n2 by A
--   resolved by order and rank: n1 prevails over n2 (n1 by A is owed to D; n2 by
--     A is owed to B)
--   n2 alone can be kept: it is not so that x(A, C) on 2001-01-01
--   n1 alone can be kept: x(A, C) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0087.lex Made/Q4
-- - EXCLUDED  Conflict between n1 by A towards C and n2 by A towards C is carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 n2 binds A at no time asked about
--   3 It is not so that conflict between n1 by A towards C and n2 by A      1, 2
--     towards C is carved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0087.lex Made/Q5
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T2 1 does not bind A                                                    T2 1
--   2 It is not so that A breaches n3                                      1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0087.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n3
-- What could have made it displaced, and why it does not:
--
--     order      votes      against n2: puts T2 1 before n2
--     rank       votes      against n2: puts T2 1 before n2
--     superior   votes      against n2: puts T2 1 before n2
--     special    outranked  against n2: would put T2 1 before n2; rank outranks it
--     other      silent     n3 is not an instance of n1 and n3 is not an instance
--                           of n2; n2 is not an instance of n1 and it is not so
--                           that g(B)
--     posterior  silent     what it asks for is not there
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0087.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n3
-- What could have made it carved, and why it does not:
--
--     order      votes      against n2: puts T2 1 before n2
--     rank       votes      against n2: puts T2 1 before n2
--     superior   votes      against n2: puts T2 1 before n2
--     special    outranked  against n2: would put T2 1 before n2; rank outranks it
--     other      silent     n3 is not an instance of n1 and n3 is not an instance
--                           of n2; n2 is not an instance of n1 and it is not so
--                           that g(B)
--     posterior  silent     what it asks for is not there
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0087.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0087.lex Made/Q0 --full
-- - EXCLUDED  B breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds B at no time asked about
--   2 It is not so that B breaches n2 towards C                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0087.lex Made/Q2 --short
-- - EXCLUDED  A breaches n3[C]
-- Since T2 1 does not bind A.
-- In full: without --short.
-- $ lexlogic explain d0087.lex Q0:Other
-- - EXCLUDED  B breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds B at no time asked about
--   2 It is not so that B breaches n2 towards C                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0087.lex Made/Q1
-- - EXCLUDED   c(B)
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  g(A) (d0087.lex:40)
--   F2  f(B) (d0087.lex:53)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0087.lex Q1  the steps from these points
