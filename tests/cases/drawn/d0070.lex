case Made
  let A, B be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State)
  conduct k(a0: Actor) "words"
  closed fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  fact g(a0: State)
  norm n1 of T1, T2, I1 bearer s: State owed to D obliges x(s)
  norm n2 of T1 art "1" bearer s: State owed to C, D forbids x(s) when g(B)
  treaty T1 adopted 1953-01-01 party A, B, C, D since 1953-01-01 signatory A, D on 1953-01-01
  treaty T2 adopted 1964-01-01 party A, B, C, D since 1964-01-01 signatory A, B, D on 1964-01-01 per "record"
  instrument I1
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  rule r0 for s1: State, s2: State establishes suspended(T2, s1, s2) when g(A)
  principle other for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  possible x(s) only if not g(s) for s: State
  impossible f(s) and g(s) for s: State
  presume not g(B) for A unless f(A)
  given organ(K, B)
  given not f(A)
  given not g(B)
  ask Q0: A breaches n1
  ask Q1: A may all of (k(A), x(A))
  ask Q2 ex ante supposing not g(A): strict conflict within (n2 by A toward C, n1 by A) is dissolved
  ask Q3: all of (some v: State with not g(v), (organ(K, B) or f(B)))
  ask Q4: A breaches n2
end

-- $ lexlogic check d0070.lex
-- d0070.lex   5 questions
--
--   Q0  ~ OPEN on fact              g(A) + 1 more
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: none.
-- $ lexlogic explain d0070.lex Made/Q0
-- ~ OPEN  A breaches n1
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  g(A)
--   entailed if  it is not so that x(A) after 1964-01-01
--   excluded if  x(A) after 1964-01-01
--
-- It is so if:
--   - it is not so that x(A) after 1964-01-01
--
-- It is not so if:
--   - x(A) after 1964-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0070.lex Made/Q0 --why-not displaced
-- ~ OPEN  A breaches n1
-- What could have made it displaced, and why it does not:
--
--     other      split  against T1 1: would put n1 before T1 1; posterior and
--                       special the reverse
--     posterior  split  against T1 1: would put T1 1 before n1; other and
--                       posterior the reverse
--     special    split  against T1 1: would put T1 1 before n1; other and
--                       posterior the reverse
-- $ lexlogic explain d0070.lex Made/Q0 --why-not carved
-- ~ OPEN  A breaches n1
-- What could have made it carved, and why it does not:
--
--     other      split  against T1 1: would put n1 before T1 1; posterior and
--                       special the reverse
--     posterior  split  against T1 1: would put T1 1 before n1; other and
--                       posterior the reverse
--     special    split  against T1 1: would put T1 1 before n1; other and
--                       posterior the reverse
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0070.lex Made/Q0 --why-not excused
-- ~ OPEN  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0070.lex Made/Q1
-- - EXCLUDED  A may: words and x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that words after 1964-01-01
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0070.lex Made/Q2
-- - EXCLUDED  Strict conflict within n2 by A towards C and n1 by A is dissolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 1 does not bind A towards C after 1964-01-01
--     (if it is not so that g(A), g(B) and it is not so
--     that T1(A, at any time))
--   2 T1 1 does not bind A towards C after 1964-01-01
--     (if it is not so that g(A), g(B), T1(A, at any
--     time) and it is not so that T1(C, at any time))
--   3 special puts T1 1 before n1 (if it is not so that                    special
--     g(A), g(B), T1(A, at any time), T1(C, at any
--     time) and T1(D, at any time))
--   4 Nothing displaces T1 1: no principle puts n1       3
--     first here (if it is not so that g(A), g(B),
--     T1(A, at any time), T1(C, at any time) and T1(D,
--     at any time))
--   5 other puts n1 before T1 1 (if it is not so that                      other
--     g(A), g(B), T1(A, at any time) and T1(C, at any
--     time))
--   6 Nothing displaces n1: no principle puts n2 first   5
--     here (if it is not so that g(A), g(B), T1(A, at
--     any time), T1(C, at any time) and T1(D, at any
--     time))
--   7 T1 1 does not bind A towards D after 1964-01-01
--     (if it is not so that g(A), g(B), T1(A, at any
--     time), T1(C, at any time) and it is not so that
--     T1(D, at any time))
--   8 Nothing displaces n1: special would put T1 1       5, 7
--     first, but D has not agreed to that text (if it
--     is not so that g(A), g(B), T1(A, at any time),
--     T1(C, at any time) and it is not so that T1(D, at
--     any time))
--   9 It is not so that strict conflict within n2 by A   1, 2, 4, 5, 6, 8  other
--     towards C and n1 by A is dissolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0070.lex Made/Q3
-- + ENTAILED  For some State v: it is not so that g(v) and organ(K, B) or f(B)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  organ(K, B)                                                   d0070.lex:23
--   F2  it is not so that g(B)                                        d0070.lex:25
--
-- Why
--   1 For some State v: it is not so that g(v) and organ(K, B) or f(B)    F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0070.lex Made/Q4
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that g(B)                                        d0070.lex:25
--
-- Why
--   1 The conditions of T1 1 are not met                                  F1  T1 1
--   2 A does not breach n2 towards D and C                                1   T1 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0070.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n2
-- What could have made it displaced, and why it does not:
--
--     other      split  against n1: would put n1 before T1 1; posterior and
--                       special the reverse
--     posterior  split  against n1: would put T1 1 before n1; other and posterior
--                       the reverse
--     special    split  against n1: would put T1 1 before n1; other and posterior
--                       the reverse
--
-- What must be retracted for it to be possible, each line enough alone:
--   - it is not so that g(B) (d0070.lex:25) and T1 binds D from 1953-01-01
--     (d0070.lex:12)
-- $ lexlogic explain d0070.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n2
-- What could have made it carved, and why it does not:
--
--     other      split  against n1: would put n1 before T1 1; posterior and
--                       special the reverse
--     posterior  split  against n1: would put T1 1 before n1; other and posterior
--                       the reverse
--     special    split  against n1: would put T1 1 before n1; other and posterior
--                       the reverse
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0070.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0070.lex Made/Q0 --full
-- ~ OPEN  A breaches n1
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  g(A)
--   entailed if  it is not so that x(A) after 1964-01-01
--   excluded if  x(A) after 1964-01-01
--
-- It is so if:
--   - it is not so that x(A) after 1964-01-01
--
-- It is not so if:
--   - x(A) after 1964-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0070.lex Made/Q2 --short
-- - EXCLUDED  Strict conflict within n2 by A towards C and n1 by A is dissolved
-- Since T1 1 does not bind A towards C after 1964-01-01; T1 1 does not bind A
--   towards C after 1964-01-01; Nothing displaces T1 1: no principle puts n1 first
--   here; other puts n1 before T1 1; Nothing displaces n1: no principle puts n2
--   first here; Nothing displaces n1: special would put T1 1 first, but D has not
--   agreed to that text.
-- In full: without --short.
-- $ lexlogic turns-on d0070.lex Made/Q1
-- - EXCLUDED   A may: words and x(A)
--
-- It turns on nothing that is open: however the 2 open facts it reads fall.
--
-- Never matters, proved for every setting: open issues it reads, 2 of fact
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0070.lex Q1  the steps from these points
