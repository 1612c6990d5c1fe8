case Made
  let A be State
  let C be Organization
  let K, L be Actor
  sort Person open
  let Pia be Person
  conduct x(a0: State)
  fact f(a0: State)
  closed fact g(a0: State, a1: Person)
  concept t(s: Person) when all of (not g(A, s), x(A) at 2001-01-01)
  norm n1 of T3 bearer s: State owed to C obliges x(s) at 2001-01-01
  norm n2 bearer s: State owed to C forbids x(s) at 2001-01-01
  concept guilty(s: State) when s breaches n2 when shares(s)
  concept shares(s: State) when guilty(s) when t(Pia)
  treaty T1 adopted 1953-01-01 party A, C since 1953-01-01 incorporates n1, n2
  treaty T2 adopted 1976-01-01 party A, C since 1976-01-01 signatory A on 1976-01-01 yields to T3 cite "1 Example Treaty Series 1"
  treaty T3 adopted 1966-01-01 party A, C since 1966-01-01 signatory C on 1966-01-01 cite "1 Example Treaty Series 1"
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when k1 = K and t(Pia)
  rule r0 for s1: State establishes withdrawn(s1, T2) when f(s1)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1), C != C)
  principle other for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n2), of_norm(j, n1), t(Pia)) j yields to i when of_norm(j, n1) and of_norm(i, n2)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle special for i: Duty, j: Duty regardless of consent i yields to j when more_specific(j, i)
  principle kinds of T2 art "1" for i: Duty, j: Duty i yields to j when owed(i, C) and not bearer(j, A)
  priority clause over other
  priority other over posterior
  priority posterior over kinds
  priority kinds over special
  given g(A, Pia)
  ask Q0: (not x(A) at 2001-01-01 or any of (x(A) at 2001-01-01, not f(A)))
  ask Q1: t(Pia)
  ask Q2: A breaches n2 at 2001-01-01
  ask Q3: T1 is void
  ask Q4 as of 2001-01-01: A breaches n1 toward C
  ask Q5: n2 by A is in force
end

-- $ lexlogic check d0312.lex
-- d0312.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  ~ OPEN on fact              x(A)
--   Q3  - EXCLUDED                  nothing speaks to it
--   Q4  - EXCLUDED                  law settled
--   Q5  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
-- $ lexlogic explain d0312.lex Made/Q0
-- + ENTAILED  It is not so that x(A) on 2001-01-01 or x(A) on 2001-01-01 or it is
--   not so that f(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that x(A) on 2001-01-01 or x(A) on 2001-01-01 or it is not
--     so that f(A)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0312.lex Made/Q1
-- - EXCLUDED  t(Pia)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A, Pia)                                                     d0312.lex:30
--
-- Why
--   1 It is not so that t(Pia)                                                F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0312.lex Made/Q2
-- ~ OPEN  A breaches n2 on 2001-01-01
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
-- $ lexlogic explain d0312.lex Made/Q2 --why-not displaced
-- ~ OPEN  A breaches n2 on 2001-01-01
-- What could have made it displaced, and why it does not:
--
--     other      votes      against n1: puts n2 before n1
--     posterior  outranked  against n1: would put n2 before n1; other outranks it
--     order      silent     n1 is not an instance of n2; C is C
--     clause     silent     no clause has n1 yield to n2; no clause has n2 yield
--                           to n1
--     special    silent     n2 is not more specific than n1; n1 is not more
--                           specific than n2
--     kinds      silent     A bears n2; A bears n1
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0312.lex Made/Q2 --why-not carved
-- ~ OPEN  A breaches n2 on 2001-01-01
-- What could have made it carved, and why it does not:
--
--     other      votes      against n1: puts n2 before n1
--     posterior  outranked  against n1: would put n2 before n1; other outranks it
--     order      silent     n1 is not an instance of n2; C is C
--     clause     silent     no clause has n1 yield to n2; no clause has n2 yield
--                           to n1
--     special    silent     n2 is not more specific than n1; n1 is not more
--                           specific than n2
--     kinds      silent     A bears n2; A bears n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0312.lex Made/Q2 --why-not excused
-- ~ OPEN  A breaches n2 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0312.lex Made/Q3
-- - EXCLUDED  T1 is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 is not void
--   2 T1 is not void                                                           1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0312.lex Made/Q4
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1953-01-01                                    d0312.lex:15
--   F2  T1 binds C from 1953-01-01                                    d0312.lex:15
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 n1 binds A towards C on 2001-01-01                                 F1, F2
--   3 n2 binds A towards C on 2001-01-01                                 F1, F2
--   4 n1 by A towards C is displaced                                     1, 2, 3
--   5 A does not breach n1 towards C                                     4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0312.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- It is displaced as well:
--
--     other      votes      against n2: puts n2 before n1
--     posterior  outranked  against n2: would put n2 before n1; other outranks it
--     order      silent     n1 is not an instance of n2; C is C
--     clause     silent     no clause has n1 yield to n2; no clause has n2 yield
--                           to n1
--     special    silent     n2 is not more specific than n1; n1 is not more
--                           specific than n2
--     kinds      silent     A bears n2; A bears n1
-- $ lexlogic explain d0312.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- What could have made it carved, and why it does not:
--
--     other      votes      against n2: puts n2 before n1
--     posterior  outranked  against n2: would put n2 before n1; other outranks it
--     order      silent     n1 is not an instance of n2; C is C
--     clause     silent     no clause has n1 yield to n2; no clause has n2 yield
--                           to n1
--     special    silent     n2 is not more specific than n1; n1 is not more
--                           specific than n2
--     kinds      silent     A bears n2; A bears n1
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0312.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0312.lex Made/Q5
-- + ENTAILED  n2 by A is in force
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1953-01-01                                    d0312.lex:15
--   F2  T1 binds C from 1953-01-01                                    d0312.lex:15
--
-- Why
--   1 n2 binds A towards C on 2001-01-01                                  F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0312.lex Made/Q0 --full
-- + ENTAILED  It is not so that x(A) on 2001-01-01 or x(A) on 2001-01-01 or it is
--   not so that f(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that x(A) on 2001-01-01 or x(A) on 2001-01-01 or it is not
--     so that f(A)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0312.lex Made/Q2 --short
-- ~ OPEN  A breaches n2 on 2001-01-01
-- It turns on: entailed if x(A) on 2001-01-01. excluded if it is not so that
--   x(A) on 2001-01-01
-- In full: without --short.
-- $ lexlogic turns-on d0312.lex Made/Q1
-- - EXCLUDED   t(Pia)
--
-- It turns on nothing that is open: however the 1 open fact it reads fall.
--
-- Smallest set of stated points that carries it
--   F1  g(A, Pia) (d0312.lex:30)
--
-- Never matters, proved for every setting: open issues it reads, 1 of fact
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0312.lex Q1  the steps from these points
