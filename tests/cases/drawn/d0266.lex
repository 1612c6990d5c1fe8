case Made
  let A, B be State
  let C, D be Organization
  let K be Actor
  sort Ship open
  let someone Sao be Ship
  conduct x(a0: State)
  fact f(a0: State)
  position P
  concept c(s: State) when all of (f(s), f(s)) unless not f(s)
  concept a(s: State) when b(s) when not c(s)
  concept b(s: State) when a(s) when not f(B)
  concept t(s: Ship) when previously x(A)
  norm n1 bearer s: State owed to C, D obliges x(s) at 2001-01-01
  concept guilty(s: State) when s breaches n1 when shares(s)
  concept shares(s: State) when guilty(s) when not b(A)
  norm n2 bearer s: State for r: Ship owed to C, D benefits r forbids x(s) at 2001-01-01 when not previously x(s)
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when k1 = K unless guilty(s1)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2), a(B))
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  possible x(s) only if f(s) for s: State
  given x(A) at 2001-01-01
  given not f(B)
  given not x(A) before 2001-01-01
  given not x(B) before 2001-01-01
  given not x(A) after 2001-01-01
  given not x(B) before 2001-07-01
  ask Q0 ex nunc as of 2001-01-01: conflict between (n1 by A, n2[Sao] by A toward C)
  ask Q1: previously by 1 years x(A)
  ask Q2: A may x(A) at 2001-01-01
  ask Q3: B breaches n1
  ask Q4 as of 2001-07-01: strict conflict within (n2[Sao] by B, n1 by A) is dissolved
  ask Q5: n2[Sao] by A is carved
end

-- $ lexlogic check d0266.lex
-- d0266.lex   6 questions
--
--   Q0  > RESOLVED                  by order: n2 prevails
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0266.lex:9  W-UNUSED
--  9 |   position P
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `P`, or look for a name misspelt where it should be
-- used.
--
-- -- NEVER USED ------------------------------------- d0266.lex:13  W-UNUSED
-- 13 |   concept t(s: Ship) when previously x(A)
--                ^
-- Nothing refers to it. Delete `t`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0266.lex:14  W-CITE
-- 14 |   norm n1 bearer s: State owed to C, D obliges x(s) at 2001-01-01
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0266.lex:17  W-CITE
-- 17 |   norm n2 bearer s: State for r: Ship owed to C, D benefits r forb...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0266.lex Made/Q0
-- > RESOLVED  Conflict between n1 by A and n2[Sao] by A towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0266.lex:22
--   F2  it is not so that x(A) before 2001-01-01                      d0266.lex:24
--   F3  x(s) only if f(s)                                             d0266.lex:21
--
-- Why
--   1 n1 binds A towards D on 2001-01-01
--   2 n1 binds A and obliges: x(A) on 2001-01-01                      1
--   3 n2 binds A towards D on 2001-01-01
--   4 n2[Sao] binds A and forbids: x(A) on 2001-01-01                 F2, 3
--   5 f(A)                                                            F1, F3
--   6 n2 binds A towards C on 2001-01-01
--   7 No conduct complies with both: conflict between n1 by A and     2, 4, 5, 6
--     n2[Sao] by A towards C
--
-- The conflict of n1 by A and n2[Sao] by A
--   resolved by order: n2 prevails over n1 (n1 by A is owed to C and D; n2[Sao]
--     by A is owed to C and D)
--   n2[Sao] alone can be kept: it is not so that x(A) on 2001-01-01
--   n1 alone can be kept: x(A) on 2001-01-01
--
-- Only the bearer's own earlier conduct makes this conflict, and it was a breach.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0266.lex Made/Q1
-- - EXCLUDED  Earlier by 1 years: x(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) before 2001-01-01                      d0266.lex:24
--
-- Why
--   1 It is not so that earlier by 1 years: x(A)                              F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0266.lex Made/Q2
-- - EXCLUDED  A may: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that f(B)                                        d0266.lex:23
--   F2  it is not so that x(A) before 2001-01-01                      d0266.lex:24
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is
--     put first
--   2 n2 binds A towards D on 2001-01-01
--   3 n1 binds A towards D on 2001-01-01
--   4 b(B)                                                   F1
--   5 a(B)                                                   4
--   6 order puts n2 before n1                                5               order
--   7 n1 by A towards D is displaced (if f(A))               F2, 1, 2, 3, 6
--   8 n1 by A towards C is displaced (if f(A))               F2, 1, 2, 3, 6
--   9 It is not so that A may: x(A) on 2001-01-01            F2, 1, 2, 7, 8
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0266.lex Made/Q3
-- + ENTAILED  B breaches n1
-- Law settled: the same on every reading left open.
-- Owed to C and D.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that f(B)                                        d0266.lex:23
--   F2  x(s) only if f(s)                                             d0266.lex:21
--
-- Why
--   1 n1 binds B towards D on 2001-01-01
--   2 It is not so that x(B) on 2001-01-01                                F1, F2
--   3 What n1 demands was not done                                        2
--   4 So the duty of B applied and was not kept                           1, 3
--   5 Nothing displaces n1: nothing it may clash with is put first        F1
--   6 B breaches n1 towards D on 2001-01-01                               4, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0266.lex Made/Q3 --why-not displaced
-- + ENTAILED  B breaches n1
-- What could have made it displaced, and why it does not:
--
--     order  votes   against n2: puts n2 before n1
--     rank   silent  n2 does not have the rank charter; n1 does not have the rank
--                    charter
-- $ lexlogic explain d0266.lex Made/Q3 --why-not carved
-- + ENTAILED  B breaches n1
-- What could have made it carved, and why it does not:
--
--     order  votes   against n2: puts n2 before n1
--     rank   silent  n2 does not have the rank charter; n1 does not have the rank
--                    charter
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0266.lex Made/Q3 --why-not excused
-- + ENTAILED  B breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0266.lex Made/Q4
-- - EXCLUDED  Strict conflict within n2[Sao] by B and n1 by A is dissolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds B at no time asked about
--   2 n1 binds A at no time asked about
--   3 It is not so that strict conflict within n2[Sao] by B and n1 by A is  1, 2
--     dissolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0266.lex Made/Q5
-- - EXCLUDED  n2[Sao] by A is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n2[Sao] by A is carved out
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0266.lex Made/Q0 --full
-- > RESOLVED  Conflict between n1 by A and n2[Sao] by A towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0266.lex:22
--   F2  it is not so that x(A) before 2001-01-01                      d0266.lex:24
--   F3  x(s) only if f(s)                                             d0266.lex:21
--
-- Why
--   1 n1 binds A towards D on 2001-01-01
--   2 n1 binds A and obliges: x(A) on 2001-01-01                      1
--   3 n2 binds A towards D on 2001-01-01
--   4 n2[Sao] binds A and forbids: x(A) on 2001-01-01                 F2, 3
--   5 f(A)                                                            F1, F3
--   6 n2 binds A towards C on 2001-01-01
--   7 No conduct complies with both: conflict between n1 by A and     2, 4, 5, 6
--     n2[Sao] by A towards C
--
-- The conflict of n1 by A and n2[Sao] by A
--   resolved by order: n2 prevails over n1 (n1 by A is owed to C and D; n2[Sao]
--     by A is owed to C and D)
--   n2[Sao] alone can be kept: it is not so that x(A) on 2001-01-01
--   n1 alone can be kept: x(A) on 2001-01-01
--
-- Only the bearer's own earlier conduct makes this conflict, and it was a breach.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0266.lex Made/Q2 --short
-- - EXCLUDED  A may: x(A) on 2001-01-01
-- Carried by F1 it is not so that f(B); F2 it is not so that x(A) before
--   2001-01-01
-- Since Nothing displaces n2: nothing it may clash with is put first; n2 binds A
--   towards D on 2001-01-01; n1 by A towards D is displaced; n1 by A towards C is
--   displaced.
-- In full: without --short.
-- $ lexlogic turns-on d0266.lex Made/Q1
-- - EXCLUDED   Earlier by 1 years: x(A)
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) before 2001-01-01 (d0266.lex:24)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0266.lex Q1  the steps from these points
