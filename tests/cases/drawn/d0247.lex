case Made
  let A, B be State
  let C be Organization
  let K, L be Actor
  conduct x(a0: State)
  conduct y(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  closed fact g(a0: State)
  list l(a0: State)
  concept c(s: State) when not organ(L, s) unless l(s)
  concept a(s: State) when b(s) when not c(s)
  concept b(s: State) when a(s) when not (s = B)
  concept tied(s: State, o: Organization) when s != A
  norm n1 of T2 bearer s: State owed to C obliges result x(s) at 2001-01-01 unless k(K) at 2001-01-01
  norm n2 of T1 bearer s: State owed to C forbids x(s) at 2001-01-01 breached only where a(B)
  norm n3 of T2 bearer s: State for r: Organization owed to each party forbids x(s) at 2001-01-01
  treaty T1 adopted 1988-01-01 party A, B, C since 1988-01-01 per "record" signatory C on 1988-01-01 reservation C to n2 insofar as (A = A) rank charter
  treaty T2 adopted 1951-01-01 party A, B, C since 1951-01-01 rank ordinary yields to T1
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  rule r0 for s1: State, s2: State establishes suspended(T2, s1, s2) when g(s1)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n2)))
  principle posterior of T2 art "1" for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e), not source(i, l))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle rank for i: Duty, j: Duty i yields to j when ranked(j, charter) and not ranked(i, charter)
  priority order over posterior
  given g(A)
  given l(B)
  given A = A
  given not x(B) at 2001-07-01
  given not k(K) at 2001-07-01
  given k(L) at 2001-07-01
  given k(L) at 2001-01-01
  given not x(B) at 2001-01-01
  given y(B) at 2001-07-01
  given not y(A) at 2001-07-01
  ask Q0 as of 2001-07-01: n2 by B is breached
  ask Q1 "Is it so?": B breaches n1 toward C
  ask Q2 supposing c(A): n2 by A is operative
  ask Q3: all of ((c(B) and not l(B)), c(A))
  ask Q4: g(A)
  ask Q5 "Is it so?" supposing a(A): A breaches n2 toward C
end

-- $ lexlogic check d0247.lex
-- d0247.lex   6 questions
--
--   Q0  - EXCLUDED                  nothing speaks to it
--   Q1  ~ OPEN on fact              k(K)
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  - EXCLUDED                  law settled
--   Q4  + ENTAILED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0247.lex:6  W-UNUSED
--  6 |   conduct y(a0: State)
--                ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `y`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0247.lex:9  W-UNUSED
--  9 |   closed fact f(a0: State)
--                    ^
-- Nothing refers to it. Delete `f`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0247.lex:15  W-UNUSED
-- 15 |   concept tied(s: State, o: Organization) when s != A
--                ^^^^
-- Nothing refers to it. Delete `tied`, or look for a name misspelt where
-- it should be used.
-- $ lexlogic explain d0247.lex Made/Q0
-- - EXCLUDED  B breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds B at no time asked about
--   2 It is not so that B breaches n2                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0247.lex Made/Q0 --why-not displaced
-- - EXCLUDED  B breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0247.lex Made/Q0 --why-not carved
-- - EXCLUDED  B breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0247.lex Made/Q0 --why-not excused
-- - EXCLUDED  B breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0247.lex Made/Q1
-- ~ OPEN  B breaches n1 towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that k(K) on 2001-01-01
--   excluded if  k(K) on 2001-01-01
--
-- It is so if:
--   - it is not so that k(K) on 2001-01-01
--
-- It is not so if:
--   - k(K) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0247.lex Made/Q1 --why-not displaced
-- ~ OPEN  B breaches n1 towards C
-- What could have made it displaced, and why it does not:
--
--     order      votes   against n3: puts n1 before n3
--     posterior  silent  T2 was not adopted after T2
--     clause     silent  no clause puts n3 before n1; no clause puts n1 before n3
--     rank       silent  n3 does not have the rank charter; n1 does not have the
--                        rank charter
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0247.lex Made/Q1 --why-not carved
-- ~ OPEN  B breaches n1 towards C
-- What could have made it carved, and why it does not:
--
--     order      votes   against n3: puts n1 before n3
--     posterior  silent  T2 was not adopted after T2
--     clause     silent  no clause puts n3 before n1; no clause puts n1 before n3
--     rank       silent  n3 does not have the rank charter; n1 does not have the
--                        rank charter
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0247.lex Made/Q1 --why-not excused
-- ~ OPEN  B breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0247.lex Made/Q2
-- - EXCLUDED  n2 by A is operative
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that n2 by A is operative                                   1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0247.lex Made/Q3
-- - EXCLUDED  c(B) and it is not so that l(B) and c(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that c(B)
--   2 It is not so that both c(B) and it is not so that l(B) and c(A)          1
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0247.lex Made/Q4
-- + ENTAILED  g(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0247.lex:28
--
-- Why
--   1 g(A)                                                                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0247.lex Made/Q5
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
-- $ lexlogic explain d0247.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0247.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n2 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0247.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0247.lex Made/Q0 --full
-- - EXCLUDED  B breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds B at no time asked about
--   2 It is not so that B breaches n2                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0247.lex Made/Q2 --short
-- - EXCLUDED  n2 by A is operative
-- Since n2 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0247.lex Made/Q1
-- ~ OPEN on fact   B breaches n1 towards C
--
--             Entailed if  Excluded if
--             1            2
--   K fact    N            Y   k(K)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- K alone decides.
--
-- The issues
--   K  k(K) on 2001-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0247.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0247.lex Q1           a scenario each way
