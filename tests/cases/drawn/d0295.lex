case Made
  let A, B be State
  let C be Organization
  conduct x(a0: State, a1: Organization) "words"
  conduct y(a0: State)
  conduct z(a0: State)
  conduct org(a0: Organization)
  fact f(a0: State)
  position P
  position R default on
  standard grave(s: State) of T1 unmet when (f(A) and bound(s, T2))
  concept c(s: State) "words" when multilateral(T1) when f(s)
  exception e to c when grave(s)
  norm n1 of T2 bearer s: State owed to C obliges z(s) at 2002-01-01 breached only where c(s) peremptory since 2002-06-01 if P peremptory since 1945-01-01 if R
  norm n2 of T1 bearer s: State owed to all parties if P owed to each party if not P forbids z(s) at 2002-01-01
  norm n3 bearer s: State owed to everyone obliges z(s) at 2002-01-01 unless x(A, C) at 2001-01-01
  treaty T1 adopted 1983-01-01 party A, B since 1983-01-01 per "record" reservation A to n2 insofar as f(B) per "record" incorporates n1
  treaty T2 adopted 2001-01-01 party A, B since 2001-01-01 party C since 2001-03 cite "1 Example Treaty Series 1"
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_later(j, t) and conflicts_possibly(i, j) and f(B)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  impossible y(s) at 2001-01-01 and z(s) at 2002-01-01 for s: State
  disputed f(B), f(A)
  view V holds P, R
  given f(A)
  given not z(A) at 2001-01-01
  given not x(B, C) at 2002-01-01
  given not y(A) at 2001-01-01
  given org(C) at 2001-01-01
  given not x(B, C) at 2001-01-01
  given org(C) at 2002-01-01
  given not y(B) at 2002-01-01
  given not y(A) at 2002-01-01
  given not y(B) at 2001-01-01
  given not z(A) at 2002-01-01
  given x(A, C) at 2001-01-01
  given not f(B)
  given not z(B) at 2001-01-01
  given z(B) at 2002-01-01
  given not x(A, C) at 2002-01-01
  ask Q0 under V: any of (P, some v: State, v2: Organization with (not c(A) and org(v2) at 2001-01-01))
  ask Q1 as of 2002-01-01: A may not y(A) at 2001-01-01
  ask Q2 under V: A breaches n3
  ask Q3 "Is it so?": A may y(A) at 2001-01-01
  ask Q4 under V: B breaches n2
  ask Q5: A breaches n2 toward C
end

-- $ lexlogic check d0295.lex
-- d0295.lex   6 questions
--
--   Q0  + ENTAILED  under V         law settled on this view
--   Q1  + ENTAILED                  law settled
--   Q2  - EXCLUDED  under V         law settled on this view
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED  under V         law settled on this view
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: 1, below.
--
-- -- NO CITATION -------------------------------------- d0295.lex:16  W-CITE
-- 16 |   norm n3 bearer s: State owed to everyone obliges z(s) at 2002-01...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0295.lex Made/Q0
-- + ENTAILED  P is held or for some State v and Organization v2: it is not so that
--   words and org(v2) on 2001-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view V holds P, ""                                            d0295.lex:23
--   No facts: P: a position in law.
--
-- Why
--   1 P is held or for some State v and Organization v2: it is not so that    P1
--     words and org(v2) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0295.lex Made/Q1
-- + ENTAILED  A may: it is not so that y(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) on 2001-01-01                          d0295.lex:27
--
-- Why
--   1 A may: it is not so that y(A) on 2001-01-01                             F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0295.lex Made/Q2
-- - EXCLUDED  A breaches n3, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  words on 2001-01-01                                           d0295.lex:35
--
-- Why
--   1 The conditions of n3 are not met                                        F1
--   2 A does not breach n3 towards B                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0295.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n3, under V
-- What could have made it displaced, and why it does not:
--
--     superior  silent  n3 is not peremptory; n2 is not peremptory
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0295.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n3, under V
-- What could have made it carved, and why it does not:
--
--     superior  silent  n3 is not peremptory; n2 is not peremptory
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0295.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n3, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0295.lex Made/Q3
-- - EXCLUDED  A may: y(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  R is held by default: ""                                      d0295.lex:10
--   F1  T2 binds A from 2001-01-01                                    d0295.lex:18
--   F2  T2 binds C from 2001-03                                       d0295.lex:18
--   No facts: P: a position in law.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put
--     first
--   2 n3 binds A towards B on 2002-01-01
--   3 Nothing displaces n1: nothing it may clash with is put
--     first
--   4 n1 binds A towards C on 2002-01-01                          F1, F2
--   5 n2 does not bind A towards B on 2002-01-01 (if it is not
--     so that f(B) and it is not so that T1(A, at any time))
--   6 n2 does not bind A towards B on 2002-01-01 (if it is not
--     so that f(B), T1(A, at any time) and it is not so that
--     T1(B, at any time))
--   7 n2 binds A towards B on 2002-01-01 (if it is not so that
--     f(B), T1(A, at any time) and T1(B, at any time))
--   8 n2 by A towards B is displaced (if it is not so that f(B),  P1, 3, 4, 7
--     T1(A, at any time) and T1(B, at any time))
--   9 It is not so that A may: y(A) on 2001-01-01                 1, 2, 3, 4, 5,
--                                                                 6, 8 (P1)
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0295.lex Made/Q4
-- - EXCLUDED  B breaches n2, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view V holds R, ""                                            d0295.lex:23
--   F1  T2 binds B from 2001-01-01                                    d0295.lex:18
--   F2  T2 binds C from 2001-03                                       d0295.lex:18
--   F3  impossible: y(s) on 2001-01-01 and z(s) on 2002-01-01         d0295.lex:21
--   No facts: P: a position in law.
--
-- Why
--    1 The conditions of n2 are not met (if f(B))
--    2 B does not breach n2 towards A (if f(B))                   1
--    3 n2 was kept (if it is not so that f(B) and it is not so
--      that z(B) on 2002-01-01)
--    4 B does not breach n2 towards A (if it is not so that f(B)  3
--      and it is not so that z(B) on 2002-01-01)
--    5 n2 does not bind B towards A on 2002-01-01 (if it is not
--      so that f(B), z(B) on 2002-01-01 and it is not so that
--      T1(B, at any time))
--    6 B does not breach n2 towards A (if it is not so that       5
--      f(B), z(B) on 2002-01-01 and it is not so that T1(B, at
--      any time))
--    7 n2 does not bind B towards A on 2002-01-01 (if it is not
--      so that f(B), z(B) on 2002-01-01, T1(B, at any time) and
--      it is not so that T1(A, at any time))
--    8 B does not breach n2 towards A (if it is not so that       7
--      f(B), z(B) on 2002-01-01, T1(B, at any time) and it is
--      not so that T1(A, at any time))
--    9 Nothing displaces n1: nothing it may clash with is put
--      first
--   10 n2 binds B towards A on 2002-01-01 (if it is not so that
--      f(B), z(B) on 2002-01-01, T1(B, at any time) and T1(A, at
--      any time))
--   11 It is not so that y(B) on 2001-01-01 (if it is not so      F3
--      that f(B) and z(B) on 2002-01-01)
--   12 n1 binds B towards C on 2002-01-01                         F1, F2
--   13 n2 by B towards A is displaced (if it is not so that       P1, 9, 10, 11,
--      f(B), z(B) on 2002-01-01, T1(B, at any time), T1(A, at     12
--      any time) and P is held)
--   14 B does not breach n2 towards A (if it is not so that       13 (P1)
--      f(B), z(B) on 2002-01-01, T1(B, at any time) and T1(A, at
--      any time))
--   15 It is not so that B breaches n2                            2, 4, 6, 8, 14
--                                                                 (P1)
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0295.lex Made/Q4 --why-not displaced
-- - EXCLUDED  B breaches n2, under V
-- It is displaced as well:
--
--     superior  votes  against n1: puts n1 before n2
-- $ lexlogic explain d0295.lex Made/Q4 --why-not carved
-- - EXCLUDED  B breaches n2, under V
-- What could have made it carved, and why it does not:
--
--     superior  votes  against n1: puts n1 before n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0295.lex Made/Q4 --why-not excused
-- - EXCLUDED  B breaches n2, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0295.lex Made/Q5
-- - EXCLUDED  A breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n2 towards C
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0295.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0295.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n2 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0295.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0295.lex Made/Q0 --full
-- + ENTAILED  P is held or for some State v and Organization v2: it is not so that
--   words and org(v2) on 2001-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view V holds P, ""                                            d0295.lex:23
--   No facts: P: a position in law.
--
-- Why
--   1 P is held or for some State v and Organization v2: it is not so that    P1
--     words and org(v2) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0295.lex Made/Q2 --short
-- - EXCLUDED  A breaches n3, under V
-- Carried by F1 words on 2001-01-01
-- Since The conditions of n3 are not met.
-- In full: without --short.
-- $ lexlogic turns-on d0295.lex Made/Q1
-- + ENTAILED   A may: it is not so that y(A) on 2001-01-01
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) on 2001-01-01 (d0295.lex:27)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0295.lex Q1  the steps from these points
