case Made
  let A be State
  let C, D be Organization
  let K be Actor
  sort Person open
  let Pia be Person
  conduct x(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  fact g(a0: State)
  fact u
  list l(a0: State)
  position P opposed by "A court", "Another"
  position R held by "A scholar" "Treatise, 1"
  concept c(s: State) when f(s) when f(s)
  concept out(s: State) when D != C unless s = A
  exception e to c if P when out(s)
  norm n1 of T2 bearer s: State owed to all parties obliges x(s)
  norm n2 of T1 bearer s: State owed to each party obliges any of (not x(s), k(s)) when (A breaches n1)
  norm n3 of T2 bearer s: State owed to C, D forbids any of (not x(s), k(s)) when some v: Actor with k(v)
  treaty T1 adopted 1965-01-01 if P adopted 1966-01-01 if not P party A, D since 1966-01-01
  treaty T2 adopted 1953-01-01 party A, C, D since 1953-01-01 parties partial rank ordinary
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  rule r0 for s1: State establishes bound(s1, T2) when organ(K, s1)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2))) unless f(A)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source if P i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle rank of T1 for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter) note "see there"
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2), opposable(n2, A))
  priority rank over posterior
  governed x(s) for s: State when f(s)
  given organ(K, A)
  given u
  given l(A)
  disputed u, f(A)
  view V holds P, R
  variant Other holds P, R given not f(A) expect Q0 open expect Q1 excluded
end
  given f(A)
  ask Q0 under V: conflict between (n1 by A, n3.2 by A) is resolved by reading
  ask Q1: n3 by A toward D is existing
  ask Q2: A breaches n2 toward C
  ask Q3: n1 by A is wrongful
  ask Q4 under V supposing is_custom(T2): conflict among (n1 by A, n2 by A)
  ask Q5 under V ex ante: conflict between (n3 by A toward D, n2 by A)
end

-- $ lexlogic check d0103.lex
-- d0103.lex   8 questions   as expected: 0 of 2
--
--   Made
--     Q0  - EXCLUDED  under V         law settled on this view
--     Q1  + ENTAILED                  law settled
--     Q2  - EXCLUDED                  nothing speaks to it
--     Q3  ~ OPEN on fact              x(A)
--     Q4  ! INCONSISTENT  under V
--     Q5  . NONE  under V             law settled on this view
--
--   Made:Other
--     Q0  - EXCLUDED  under V, variant Other  law settled on this view
--     Q1  + ENTAILED  under variant Other  law settled on this view
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0103.lex:44  E-CONTRADICTION
-- 44 |   ask Q4 under V supposing is_custom(T2): conflict among (n1 by A,...
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0103.lex:40
--   Made:Other/Q0: conflict between (n1 by A, n3.2 by A) is resolved by reading
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0103.lex Made:Other/Q0          for why
--
-- -- NOT AS EXPECTED ------------------------------------------ d0103.lex:41
--   Made:Other/Q1: n3 by A toward D is existing
--      expected  excluded
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0103.lex Made:Other/Q1          for why
--
-- -- NEVER USED ------------------------------------- d0103.lex:11  W-UNUSED
-- 11 |   fact g(a0: State)
--             ^
-- Nothing refers to it. Delete `g`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0103.lex:12  W-UNUSED
-- 12 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0103.lex:15  W-UNUSED
-- 15 |   position R held by "A scholar" "Treatise, 1"
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `R`, or look for a name misspelt where it should be
-- used.
--
-- -- NEVER USED ------------------------------------- d0103.lex:16  W-UNUSED
-- 16 |   concept c(s: State) when f(s) when f(s)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
-- [exit 2]
-- $ lexlogic explain d0103.lex Made/Q0
-- - EXCLUDED  Conflict between n1 by A and n3.2 by A is resolved by reading, under
--   V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n3.2 by A can be kept together
--   2 It is not so that conflict between n1 by A and n3.2 by A is resolved by  1
--     reading
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0103.lex Made/Q1
-- + ENTAILED  n3 by A towards D exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 by A towards D exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0103.lex Made/Q2
-- - EXCLUDED  A breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n2 towards C
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0103.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0103.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n2 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0103.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0103.lex Made/Q3
-- ~ OPEN  n1 by A is wrongfully broken
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) after 1966-01-01
--   excluded if  x(A) after 1966-01-01
--
-- It is so if:
--   - it is not so that x(A) after 1966-01-01
--
-- It is not so if:
--   - x(A) after 1966-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0103.lex Made/Q4
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0103.lex:44  E-CONTRADICTION
-- 44 |   ask Q4 under V supposing is_custom(T2): conflict among (n1 by A,...
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0103.lex Made/Q5
-- - EXCLUDED  Conflict between n3 by A towards D and n2 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A towards D and n2 by A can be kept together
--   2 No conflict between n3 by A towards D and n2 by A                        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0103.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n1 by A and n3.2 by A is resolved by reading, under
--   V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n3.2 by A can be kept together
--   2 It is not so that conflict between n1 by A and n3.2 by A is resolved by  1
--     reading
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0103.lex Made/Q2 --short
-- - EXCLUDED  A breaches n2 towards C
-- Since It is not so that A breaches n2 towards C.
-- In full: without --short.
-- $ lexlogic explain d0103.lex Q0:Other
-- - EXCLUDED  Conflict between n1 by A and n3.2 by A is resolved by reading, under
--   V and variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n3.2 by A can be kept together
--   2 It is not so that conflict between n1 by A and n3.2 by A is resolved by  1
--     reading
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0103.lex Made/Q1
-- + ENTAILED   n3 by A towards D exists as a text
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0103.lex Q1  the steps from these points
