case Made
  let A be State
  let C, D be Organization
  sort Ship open
  let anyone Sao be Ship
  conduct x(a0: State)
  dated fact f(a0: State)
  concept t(s: Ship) when not adopted_after(D1, D1) unless not f(A) when not (C != D)
  norm n1 of D1 bearer s: State owed to each party forbids x(s) when any of ((t(Sao) and f(s)), not t(Sao)) exists if A = A prevails over D1
  norm n2 of D1 bearer s: State owed to D obliges x(s) when any of (not x(s), is_decision(D1))
  concept guilty(s: State) when s breaches n2 when shares(s)
  concept shares(s: State) when guilty(s) when adopted_by(D1, 1985)
  decision D1 of D under n2 adopted 1969-01-01
  rule r0 establishes more_specific(n2, n1) when f(A)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority special over posterior
  priority posterior over clause
  given x(A)
  variant Other expect Q0 open expect Q1 excluded
end
  ask Q0: some d: Duty with (bearer(d, A) and (d is displaced))
  ask Q1 ex ante: conflict between (n2 by A, n1 by A)
  ask Q2 ex ante: conflict between (n2 by A, n1 toward C) is resolved
  ask Q3: n2 by A is impossible
  ask Q4: A breaches n1 toward D
  ask Q5 supposing (D = C): n1 by A is operative
end

-- $ lexlogic check d0011.lex
-- d0011.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  - EXCLUDED                  law settled
--     Q1  . NONE                      law settled
--     Q2  - EXCLUDED                  law settled
--     Q3  - EXCLUDED                  law settled
--     Q4  - EXCLUDED                  law settled
--     Q5  ! INCONSISTENT
--
--   Made:Other
--     Q0  - EXCLUDED                  law settled
--     Q1  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0011.lex:28  E-CONTRADICTION
-- 28 |   ask Q5 supposing (D = C): n1 by A is operative
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0011.lex:23
--   Made:Other/Q0: some d: Duty with (bearer(d, A) and (d is displaced))
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0011.lex Made:Other/Q0          for why
--
-- -- CONDUCT WITHOUT A DATE ------------------------ d0011.lex:20  W-UNDATED
-- 20 |   given x(A)
--              ^^^^
-- Treaties or facts here have dates, and duties come and go with them.
-- This is taken as done at some unstated time, and answers may stay open
-- for that reason alone. Write a day, a month or a year:
--      given x(A) at 2010-03-15
-- [exit 2]
-- $ lexlogic explain d0011.lex Made/Q0
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 For no Duty d: A bears d and d is displaced
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0011.lex Made/Q1
-- - EXCLUDED  Conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A towards D
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0011.lex Made/Q2
-- - EXCLUDED  Conflict between n2 by A and n1 towards C is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A
--   2 n1 does not bind A
--   3 It is not so that conflict between n2 by A and n1 towards C is        1, 2
--     resolved
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0011.lex Made/Q3
-- - EXCLUDED  n2 by A is impossible to comply with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 by A is impossible to comply with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0011.lex Made/Q4
-- - EXCLUDED  A breaches n1 towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n1 towards D
--   2 It is not so that A breaches n1 towards D                                1
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0011.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n1 towards D
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0011.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n1 towards D
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0011.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n1 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0011.lex Made/Q5
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0011.lex:28  E-CONTRADICTION
-- 28 |   ask Q5 supposing (D = C): n1 by A is operative
-- Made/Q5: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0011.lex Made/Q0 --full
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A towards D
--   2 n1 does not bind A towards D and C
--   3 For no Duty d: A bears d and d is displaced                           1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0011.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n2 by A and n1 towards C is resolved
-- Since n2 does not bind A; n1 does not bind A.
-- In full: without --short.
-- $ lexlogic explain d0011.lex Q0:Other
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 For no Duty d: A bears d and d is displaced
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0011.lex Made/Q1
-- . NONE   Conflict between n2 by A and n1 by A
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
-- Next   lexlogic explain d0011.lex Q1  the steps from these points
