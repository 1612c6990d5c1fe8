case Made
  let A be State
  let C, D be Organization
  sort Ship open
  let Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: Ship)
  closed fact g(a0: State)
  position G1
  position G2
  exactly one of G1, G2
  concept c(s: State) of T2 art "1" and custom when not y(s) when concluded_after_binding(T2, T2)
  concept a(s: State) when b(s) when concluded_after_binding(T2, T1)
  concept b(s: State) when a(s) when x(s)
  norm n1 of T1, T2 bearer s: State owed to each party permits y(s) when c(s) summary "gist"
  norm n2 of T1, T2 bearer s: State owed to all parties forbids y(s) when G1
  treaty T1 adopted 1980-01-01 party A since 1980-01-01
  treaty T2 adopted 1988-01-01 party A, C, D since 1988-01-01 per "record"
  rule r0 establishes terminated(T1) when g(A) unless g(A)
  permissions conflict if G2
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  impossible y(s) and x(s) for s: State
  given g(A)
  given not x(A) at 1980-01-01
  given not y(A) at 1979-12-31
  given not y(A) at 1988-01-01
  ask Q0: exists(n1)
  ask Q1: A breaches n2
  ask Q2 ex ante: conflict among (n2 by A, n1 by A)
  ask Q3 supposing x(A): g(A)
  ask Q4: T1 is in force
  ask Q5: every v: State satisfies y(v)
end

-- $ lexlogic check d0110.lex
-- d0110.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  . NONE                      law settled
--   Q3  + ENTAILED                  law settled
--   Q4  + ENTAILED                  law settled
--   Q5  ~ OPEN on fact              y(A)
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NEVER USED -------------------------------------- d0110.lex:8  W-UNUSED
--  8 |   fact f(a0: Ship)
--             ^
-- Nothing refers to it. Delete `f`, or look for a name misspelt where it
-- should be used.
-- $ lexlogic explain d0110.lex Made/Q0
-- + ENTAILED  n1 exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0110.lex Made/Q1
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) on 1988-01-01                          d0110.lex:27
--
-- Why
--   1 n2 was kept                                                             F1
--   2 A does not breach n2 towards D and C                                    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0110.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n2
-- What could have made it displaced, and why it does not:
--
--     order  votes  against n1: puts n2 before n1
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0110.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n2
-- What could have made it carved, and why it does not:
--
--     order  votes  against n1: puts n2 before n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0110.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0110.lex Made/Q2
-- - EXCLUDED  Conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  exactly one of G1 and G2 is held                              d0110.lex:12
--
-- Why
--   1 G2 is rejected (if G1 is held)                                          F1
--   2 No conflict between n2 by A and n1 by A                                 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0110.lex Made/Q3
-- + ENTAILED  g(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0110.lex:24
--
-- Why
--   1 g(A)                                                                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0110.lex Made/Q4
-- + ENTAILED  T1 is in force
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 is not terminated on 1980-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0110.lex Made/Q5
-- ~ OPEN  For every State v: y(v)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  y(A) on 1980-01-01
--   excluded if  it is not so that y(A) on 1980-01-01
--
-- It is so if:
--   - y(A) on 1980-01-01
--
-- It is not so if:
--   - it is not so that y(A) on 1980-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0110.lex Made/Q0 --full
-- + ENTAILED  n1 exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0110.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n2 by A and n1 by A
-- Carried by F1 exactly one of G1 and G2 is held
-- Since G2 is rejected.
-- In full: without --short.
-- $ lexlogic turns-on d0110.lex Made/Q1
-- - EXCLUDED   A breaches n2
--
-- It turns on nothing that is open: the same on all 2 doctrine choices left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that y(A) on 1988-01-01 (d0110.lex:27)
--
-- Never matters, proved for every setting: open issues it reads, 1 of law
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0110.lex Q1  the steps from these points
