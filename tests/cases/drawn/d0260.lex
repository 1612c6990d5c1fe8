case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  fact f(a0: State) "words"
  position P opposed by "A court"
  position R
  standard grave(s: State) met when f(s) note "see there"
  concept c(s: State) when not ever x(s) when f(s)
  exception e to c if P when is_decision(K1)
  norm n1 of T1, K1 bearer s: State owed to all parties if R owed to C, D if not R permits x(s) at 2001-01-01 when not R
  norm n2 of T1 bearer s: State owed to all parties if P owed to C, D if not P forbids x(s) at 2001-01-01 prevails over K1, J1
  norm n3 bearer s: State owed to C, D obliges x(s) at 2001-01-01 until 2001-06-01
  treaty T1 adopted 1955-01-01 party A, C, D since 1955-01-01 until 2001-06-01 reservation D to n1 insofar as f(A)
  custom K1
  judgment J1 of C under n3 adopted 1989-01-01 party A, C since 1989-01-01
  rule r0 for s1: State establishes withdrawn(s1, K1) when f(s1)
  rule r1 establishes governs(T1, T1) when f(A)
  permissions conflict if A = A
  principle order for i: Duty, j: Duty if R i yields to j when all of (of_norm(i, n1), of_norm(j, n3), P)
  principle clause of J1 for i: Duty, j: Duty if P i yields to j when yields_by_clause(i, j)
  presume f(A) for A
  view V holds P denies f(A)
  given not x(A) at 2002-01-01
  ask Q0: A breaches n3 toward C
  ask Q1 under V supposing not x(A) before 2002-01-01: A must not x(A) at 2001-01-01
  ask Q2 under V: A breaches n1 toward C at 2002-01-01
  ask Q3 under V: conflict among (n2 by A, n1 by A) is carved
  ask Q4 under V supposing c(A): n1 is void
  ask Q5 supposing party(A, T1): A must x(A) at 2001-01-01
end

-- $ lexlogic check d0260.lex
-- d0260.lex   6 questions
--
--   Q0  ~ OPEN on fact              x(A)
--   Q1  - EXCLUDED  under V         law settled on this view
--   Q2  - EXCLUDED  under V         nothing speaks to it
--   Q3  - EXCLUDED  under V         law settled on this view
--   Q4  - EXCLUDED  under V         nothing speaks to it
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: 2, below.
--
-- -- NEVER USED -------------------------------------- d0260.lex:8  W-UNUSED
--  8 |   standard grave(s: State) met when f(s) note "see there"
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0260.lex:13  W-CITE
-- 13 |   norm n3 bearer s: State owed to C, D obliges x(s) at 2001-01-01 ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0260.lex Made/Q0
-- ~ OPEN  A breaches n3 towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) on 2001-01-01
--   excluded if  x(A) on 2001-01-01
--
-- It is so if:
--   - it is not so that x(A) on 2001-01-01
--
-- It is not so if:
--   - x(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0260.lex Made/Q0 --why-not displaced
-- ~ OPEN  A breaches n3 towards C
-- What could have made it displaced, and why it does not:
--
--     order   silent  n2 is not an instance of n1; n3 is not an instance of n1
--     clause  silent  no clause has n2 yield to n3; no clause has n3 yield to n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0260.lex Made/Q0 --why-not carved
-- ~ OPEN  A breaches n3 towards C
-- What could have made it carved, and why it does not:
--
--     order   silent  n2 is not an instance of n1; n3 is not an instance of n1
--     clause  silent  no clause has n2 yield to n3; no clause has n3 yield to n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0260.lex Made/Q0 --why-not excused
-- ~ OPEN  A breaches n3 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0260.lex Made/Q1
-- - EXCLUDED  A should: it is not so that x(A) on 2001-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 n3 binds A towards D on 2001-01-01
--   3 It is not so that A should: it is not so that x(A) on 2001-01-01      1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0260.lex Made/Q2
-- - EXCLUDED  A breaches n1 towards C on 2002-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1 towards C on 2002-01-01
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0260.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C on 2002-01-01, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0260.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n1 towards C on 2002-01-01, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0260.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n1 towards C on 2002-01-01, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0260.lex Made/Q3
-- - EXCLUDED  Conflict between n2 by A and n1 by A is carved, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n1 by A can be kept together
--   2 It is not so that conflict between n2 by A and n1 by A is carved         1
--
-- The wide conflict of n1 by A and n2 by A, possible
--   unresolved: no principle puts one first (n1 by A is owed to C and D; n2 by A
--     is owed to C and D)
--   n2 alone can be kept: it is not so that x(A) on 2001-01-01
--   What could have settled it:
--     order   silent  n2 is not an instance of n3; n2 is not an instance of n1
--     clause  silent  no clause has n1 yield to n2; no clause has n2 yield to n1
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0260.lex Made/Q4
-- - EXCLUDED  n1 alone is void, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 alone is not void
--   2 n1 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0260.lex Made/Q5
-- - EXCLUDED  A should: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   H1  supposed: T1(A, at any time)                                  d0260.lex:30
--   F1  T1 binds C from 1955-01-01 until 2001-06-01                   d0260.lex:14
--   No facts: H: supposed.
--
-- Why
--   1 n2 binds A towards C on 2001-01-01                           F1, H1
--   2 It is not so that clause puts n1 before n2                   1 (H1)
--   3 It is not so that order puts n1 before n2                    1 (H1)
--   4 Nothing displaces n2: no principle puts n3 first here        1 (H1)
--   5 Nothing displaces n2: nothing it may clash with is put
--     first
--   6 It is not so that A should: x(A) on 2001-01-01               1, 2, 3, 4, 5
--                                                                  (H1)
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0260.lex Made/Q0 --full
-- ~ OPEN  A breaches n3 towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) on 2001-01-01
--   excluded if  x(A) on 2001-01-01
--
-- It is so if:
--   - it is not so that x(A) on 2001-01-01
--
-- It is not so if:
--   - x(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0260.lex Made/Q2 --short
-- - EXCLUDED  A breaches n1 towards C on 2002-01-01, under V
-- Since It is not so that A breaches n1 towards C on 2002-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0260.lex Made/Q1
-- - EXCLUDED   A should: it is not so that x(A) on 2001-01-01, under V
--
-- It turns on nothing that is open: the same on all 2 doctrine choices left open.
--
-- Never matters, proved for every setting: open issues it reads, 1 of law
-- (--independent lists them).
--
-- Taken as given, not found
--   A1  view      V (1; `explain` lists them)
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0260.lex Q1  the steps from these points
