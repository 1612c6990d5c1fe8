case Made
  let A, B be State
  let C, D be Organization
  let K, L be Actor
  conduct x(a0: State)
  conduct k(a0: Actor)
  fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  fact g(a0: State)
  fact h(a0: State)
  norm n1 of T1, T2, T3 bearer s: State owed to C, D permits x(s)
  norm n2 bearer s: State for r: Organization owed to r forbids x(s)
  treaty T1 adopted 2001-01-01 party A, B, C, D since 2001-01-01
  treaty T2 adopted 1951-01-01 in force 1951-06-01 party A, B, C, D since 1951-01-01
  treaty T3 adopted 2001-01-01 party A, B, C, D since 2001-01-01 per "record" signatory B, C, D on 2001-01-01 cite "1 Example Treaty Series 1"
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and g(s1)
  rule r0 for s1: State establishes bound(s1, T3) when g(s1)
  permissions conflict if A = A
  principle other for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n1), of_norm(j, n2), g(B))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e), not source(i, l))
  impossible f(s) and g(s) for s: State
  given g(A)
  given h(A)
  given every v: State satisfies (not h(v) or v = A)
  given organ(K, A)
  given organ(K, B)
  given organ(L, B)
  given not organ(L, A)
  given not f(B)
  given not g(B)
  given not f(A)
  ask Q0: attributable(K, B)
  ask Q1: applied(posterior)
  ask Q2: inconsistent(n1, n2)
  ask Q3 "Is it so?": n1 by A is applicable
  ask Q4: not x(A)
  ask Q5: strict conflict among (n2 by A, n1 by A)
end

-- $ lexlogic check d0037.lex
-- d0037.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  + ENTAILED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  ~ OPEN on fact              x(A)
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NEVER USED -------------------------------------- d0037.lex:6  W-UNUSED
--  6 |   conduct k(a0: Actor)
--                ^
-- Nothing refers to it. Delete `k`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0037.lex:12  W-CITE
-- 12 |   norm n2 bearer s: State for r: Organization owed to r forbids x(s)
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0037.lex Made/Q0
-- - EXCLUDED  The conduct of K is attributable to B
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that g(B)                                        d0037.lex:30
--
-- Why
--   1 The conduct of K is not attributable to B after 2001-01-01              F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0037.lex Made/Q1
-- - EXCLUDED  posterior decides some conflict
-- Law settled: the same on every reading left open.
--
-- Why
--   1 posterior decides no conflict
--   2 posterior decides no conflict                                            1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0037.lex Made/Q2
-- + ENTAILED  n1 and n2 cannot both be complied with
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 2001-01-01                                    d0037.lex:13
--   F2  T1 binds C from 2001-01-01                                    d0037.lex:13
--
-- Why
--   1 n1 binds A towards C after 2001-01-01                               F1, F2
--   2 n2 binds A towards D after 2001-01-01
--   3 n1 and n2 cannot both be complied with                              1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0037.lex Made/Q3
-- + ENTAILED  n1 by A is applicable
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 2001-01-01                                    d0037.lex:13
--   F2  T1 binds C from 2001-01-01                                    d0037.lex:13
--
-- Why
--   1 n1 binds A towards C after 2001-01-01                               F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0037.lex Made/Q4
-- ~ OPEN  It is not so that x(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) after 2001-01-01
--   excluded if  x(A) after 2001-01-01
--
-- It is so if:
--   - it is not so that x(A) after 2001-01-01
--
-- It is not so if:
--   - x(A) after 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0037.lex Made/Q5
-- - EXCLUDED  Strict conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n1 by A can be kept together
--   2 No strict conflict between n2 by A and n1 by A                           1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0037.lex Made/Q0 --full
-- - EXCLUDED  The conduct of K is attributable to B
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that g(B)                                        d0037.lex:30
--
-- Why
--   1 The conduct of K is not attributable to B after 2001-01-01              F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0037.lex Made/Q2 --short
-- + ENTAILED  n1 and n2 cannot both be complied with
-- Carried by F1 T1 binds A from 2001-01-01; F2 T1 binds C from 2001-01-01
-- Since n1 binds A towards C after 2001-01-01; n2 binds A towards D after
--   2001-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0037.lex Made/Q1
-- - EXCLUDED   posterior decides some conflict
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0037.lex Q1  the steps from these points
