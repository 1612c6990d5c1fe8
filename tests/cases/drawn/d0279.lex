case Made
  let A, B be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State) "words"
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  closed fact g(a0: State)
  dated fact h(a0: State)
  position P held by "A scholar" "Treatise, 1" default on
  concept a(s: State) when b(s) when multilateral(T1)
  concept b(s: State) when a(s) when h(B)
  norm n1 of T2 bearer s: State owed to each party obliges x(s) at 2001-01-01 unless is_custom(J1)
  norm n2 bearer s: State owed to D permits not x(s) at 2001-01-01 when (not organ(K, s) and not k(K) at 2001) peremptory
  norm n3 of T1, T2 bearer s: State for r: Organization owed to r forbids x(s) at 2001-01-01 when x(s) at 2001-01-01 exists if P
  norm n4 of T1, J1 bearer s: State owed to each party obliges best efforts toward x(s) peremptory indivisible
  concept guilty(s: State) when s breaches n4 when shares(s)
  concept shares(s: State) when guilty(s) when source_in_force(T2)
  treaty T1 "words" adopted 1982-01-01 party A, B, C since 1982-01-01 party D since 2001-03
  treaty T2 adopted 1970-01-01 party A, B, C, D since 1970-01-01 exists if P
  judgment J1 of D under n3 adopted 1965-01-01 party A, B since 1965-01-01
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and guilty(s1)
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3))) unless organ(K, A) j yields to i when of_norm(j, n1) and of_norm(i, n4)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source if P i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority order over posterior
  priority posterior over superior
  given organ(K, B)
  given f(A)
  given g(B) per "record"
  given all_reasonable_measures.n4(B) at 2001-03-01
  given not all_reasonable_measures.n4(A) at 2001-03-01
  given not all_reasonable_measures.n4(A) at 2001-04-01
  given not h(A) at 2001-04-01
  given f(B)
  given x(A) at 2001-01-01
  given not k(K) at 2001-04-01
  given not x(A) at 2001-04-01
  given not k(K) at 2001-03-01
  given k(K) at 2001-01-01
  given not h(A) at 2001-03-01
  given not h(B) at 2001-01-01
  given all_reasonable_measures.n4(B) at 2001-04-01
  given not all_reasonable_measures.n4(B) at 2001-01-01
  given not h(A) at 2001-01-01
  given x(A) at 2001-03-01
  given not all_reasonable_measures.n4(A) at 2001-01-01
  given not h(B) at 2001-04-01
  given h(B) at 2001-03-01
  ask Q0 "Is it so?" as of 2001-01-01: n1 by A is operative
  ask Q1: incompatible among (n4 by B, n2 by A, n1 by A toward D)
  ask Q2 as of 2001-01-01 supposing b(B): n2 by A is applicable
  ask Q3: incompatible between (n1 by A, n3[C] by A toward D)
  ask Q4: n4 is wrongful
  ask Q5: B breaches n4 toward D
end

-- $ lexlogic check d0279.lex
-- d0279.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  . NONE                      law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  . NONE                      law settled
--   Q4  + ENTAILED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0279.lex:8  W-UNUSED
--  8 |   fact f(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0279.lex:9  W-UNUSED
--  9 |   closed fact g(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0279.lex:15  W-CITE
-- 15 |   norm n2 bearer s: State owed to D permits not x(s) at 2001-01-01...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0279.lex:20  W-CITE
-- 20 |   treaty T1 "words" adopted 1982-01-01 party A, B, C since 1982-01...
--
-- Readers cannot check `T1`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0279.lex Made/Q0
-- + ENTAILED  n1 by A is operative
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  P is held by default: ""                                      d0279.lex:11
--   F1  T2 binds A from 1970-01-01                                    d0279.lex:21
--   F2  T2 binds C from 1970-01-01                                    d0279.lex:21
--   No facts: P: a position in law.
--
-- Why
--   1 order puts n1 before n3                               F2               order
--   2 order puts n1 before n3 (if T2(D, at any time))                        order
--   3 Nothing displaces n1: no principle puts n3 first      1, 2
--     here (if T2(D, at any time))
--   4 n1 binds A towards D on 2001-01-01 (if T2(D, at any   F1, P1
--     time))
--   5 n3 does not bind A towards D on 2001-01-01 (if it is
--     not so that T2(D, at any time))
--   6 Nothing displaces n1: no principle puts n3 first      1, 5
--     here (if it is not so that T2(D, at any time))
--   7 n1 binds A towards C on 2001-01-01                    F1, F2, P1
--   8 n1 by A is operative                                  3, 4, 6, 7 (P1)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0279.lex Made/Q1
-- - EXCLUDED  Incompatible conflict between n4 by B, n2 by A and n1 by A towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n4 by B, n2 by A and n1 by A towards D have no bearer in common, and
--     only norms of one bearer can conflict
--   2 No incompatible conflict between n4 by B, n2 by A and n1 by A towards D  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0279.lex Made/Q2
-- - EXCLUDED  n2 by A is applicable
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  k(K) on 2001-01-01                                            d0279.lex:42
--
-- Why
--   1 The conditions of n2 are not met                                        F1
--   2 It is not so that n2 by A is applicable                                 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0279.lex Made/Q3
-- - EXCLUDED  Incompatible conflict between n1 by A and n3[C] by A towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No incompatible conflict between n1 by A and n3[C] by A towards D        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0279.lex Made/Q4
-- + ENTAILED  n4 is wrongfully broken
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that A takes all reasonable measures (n4) on     d0279.lex:34
--       2001-03-01
--   F2  T1 binds A from 1982-01-01                                    d0279.lex:20
--   F3  T1 binds B from 1982-01-01                                    d0279.lex:20
--
-- Why
--   1 n4 binds A towards B on 2001-03-01                                  F2, F3
--   2 What n4 demands was not done                                        F1
--   3 So the duty of A applied and was not kept                           1, 2
--   4 Nothing displaces n4: nothing it may clash with is put first
--   5 A breaches n4 towards B on 2001-03-01                               3, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0279.lex Made/Q5
-- - EXCLUDED  B breaches n4 towards D
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  B takes all reasonable measures (n4) on 2001-03-01            d0279.lex:33
--   F2  B takes all reasonable measures (n4) on 2001-04-01            d0279.lex:45
--
-- Why
--   1 n4 was kept                                                           F2
--   2 B does not breach n4 towards D                                        1
--   3 n4 was kept                                                           F1
--   4 B does not breach n4 towards D                                        3
--   5 It is not so that B breaches n4 towards D                             2, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0279.lex Made/Q5 --why-not displaced
-- - EXCLUDED  B breaches n4 towards D
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0279.lex Made/Q5 --why-not carved
-- - EXCLUDED  B breaches n4 towards D
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0279.lex Made/Q5 --why-not excused
-- - EXCLUDED  B breaches n4 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0279.lex Made/Q0 --full
-- + ENTAILED  n1 by A is operative
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  P is held by default: ""                                      d0279.lex:11
--   F1  T2 binds A from 1970-01-01                                    d0279.lex:21
--   F2  T2 binds C from 1970-01-01                                    d0279.lex:21
--   No facts: P: a position in law.
--
-- Why
--   1 order puts n1 before n3                               F2               order
--   2 order puts n1 before n3 (if T2(D, at any time))                        order
--   3 Nothing displaces n1: no principle puts n3 first      1, 2
--     here (if T2(D, at any time))
--   4 n1 binds A towards D on 2001-01-01 (if T2(D, at any   F1, P1
--     time))
--   5 n3 does not bind A towards D on 2001-01-01 (if it is
--     not so that T2(D, at any time))
--   6 Nothing displaces n1: no principle puts n3 first      1, 5
--     here (if it is not so that T2(D, at any time))
--   7 n1 binds A towards C on 2001-01-01                    F1, F2, P1
--   8 n1 by A is operative                                  3, 4, 6, 7 (P1)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0279.lex Made/Q2 --short
-- - EXCLUDED  n2 by A is applicable
-- Carried by F1 k(K) on 2001-01-01
-- Since The conditions of n2 are not met.
-- In full: without --short.
-- $ lexlogic turns-on d0279.lex Made/Q1
-- . NONE   Incompatible conflict between n4 by B, n2 by A and n1 by A towards D
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0279.lex Q1  the steps from these points
