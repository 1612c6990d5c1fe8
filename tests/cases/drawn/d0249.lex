case Made
  let A be State
  let C be Organization
  let K be Actor
  sort Person open
  let Pia be Person
  power x(a0: State)
  fact f(a0: State)
  fact u
  standard grave(s: State) unmet when u
  concept c(s: State) when grave(s) unless not grave(s)
  concept a(s: State) when b(s) when grave(s)
  concept b(s: State) when a(s) when s != A
  concept t(s: Person) when every v: State satisfies x(v) when not x(A)
  norm n1 of T2 bearer s: State for r: Organization owed to all parties forbids x(s)
  norm n2 of T1, T2, K1 bearer s: State owed to all parties obliges best efforts toward x(s) when any of (not grave(s), all of (not (A = A), f(s)))
  exception en2 to n2 of T1 art "1" when s != A
  norm n3 of T1 bearer s: State owed to all parties obliges x(s)
  treaty T1 adopted 1970-01-01 party A since 1970-01-01 party C since 2002
  treaty T2 adopted 1957-01-01 party A, C since 1957-01-01 reservation A to n1 insofar as u
  custom K1 note "invented"
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n1)))
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n3), of_norm(j, n2), inconsistent(i, j))
  priority other over reading
  variant Other withdraw reading given not u expect Q0 open expect Q1 excluded
end
  ask Q0: A breaches n1[C] toward C
  ask Q1: conflicts_inevitably(n2, n3)
  ask Q2: not b(A)
  ask Q3: n3 by A toward C is existing
  ask Q4: n1 by A is wrongful
  ask Q5 "Is it so?": n1 by A is applicable
end

-- $ lexlogic check d0249.lex
-- d0249.lex   8 questions   as expected: 2 of 2
--
--   Made
--     Q0  ~ OPEN on fact              u + 1 more
--     Q1  - EXCLUDED                  nothing speaks to it
--     Q2  ~ OPEN on fact              u + 1 more
--     Q3  + ENTAILED                  law settled
--     Q4  ~ OPEN on fact              u + 1 more
--     Q5  ~ OPEN on fact              u
--
--   Made:Other
--     Q0  ~ OPEN on fact              x(A)
--     Q1  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NEVER USED ------------------------------------- d0249.lex:11  W-UNUSED
-- 11 |   concept c(s: State) when grave(s) unless not grave(s)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0249.lex:14  W-UNUSED
-- 14 |   concept t(s: Person) when every v: State satisfies x(v) when not...
--                ^
-- Nothing refers to it. Delete `t`, or look for a name misspelt where it
-- should be used.
-- $ lexlogic explain d0249.lex Made/Q0
-- ~ OPEN  A breaches n1[C] towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  u
--   excluded if  it is not so that x(A) after 2003-01-01
--   entailed if  it is not so that u; x(A) after 2003-01-01
--
-- It is so if:
--   - x(A) after 2003-01-01
--   - it is not so that u
--
-- It is not so if:
--   - it is not so that x(A) after 2003-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0249.lex Made/Q0 --why-not displaced
-- ~ OPEN  A breaches n1[C] towards C
-- What could have made it displaced, and why it does not:
--
--     other    votes   against n3: puts n1 before n3
--     order    silent  n3 is not an instance of n2; n3 is not an instance of n1
--     reading  silent  n1 is not an instance of n3; n1 is not an instance of n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0249.lex Made/Q0 --why-not carved
-- ~ OPEN  A breaches n1[C] towards C
-- What could have made it carved, and why it does not:
--
--     other    votes   against n3: puts n1 before n3
--     order    silent  n3 is not an instance of n2; n3 is not an instance of n1
--     reading  silent  n1 is not an instance of n3; n1 is not an instance of n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0249.lex Made/Q0 --why-not excused
-- ~ OPEN  A breaches n1[C] towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0249.lex Made/Q1
-- - EXCLUDED  n2 conflicts with n3 in every case
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not conflict with n3 in every case
--   2 n2 does not conflict with n3 in every case                               1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0249.lex Made/Q2
-- ~ OPEN  It is not so that b(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  u
--   entailed if  it is not so that grave(A)
--   excluded if  it is not so that u; grave(A)
--
-- It is so if:
--   - it is not so that grave(A)
--
-- It is not so if:
--   - as judged, grave(A)
--   - it is not so that u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0249.lex Made/Q3
-- + ENTAILED  n3 by A towards C exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 by A towards C exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0249.lex Made/Q4
-- ~ OPEN  n1 by A is wrongfully broken
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  u
--   excluded if  it is not so that x(A) after 2003-01-01
--   entailed if  it is not so that u; x(A) after 2003-01-01
--
-- It is so if:
--   - x(A) after 2003-01-01
--   - it is not so that u
--
-- It is not so if:
--   - it is not so that x(A) after 2003-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0249.lex Made/Q5
-- ~ OPEN  n1 by A is applicable
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that u
--   excluded if  u
--
-- It is so if:
--   - it is not so that u
--
-- It is not so if:
--   - u
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0249.lex Made/Q0 --full
-- ~ OPEN  A breaches n1[C] towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  u
--   excluded if  it is not so that x(A) after 2003-01-01
--   entailed if  it is not so that u; x(A) after 2003-01-01
--
-- It is so if:
--   - x(A) after 2003-01-01
--   - it is not so that u
--
-- It is not so if:
--   - it is not so that x(A) after 2003-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0249.lex Made/Q2 --short
-- ~ OPEN  It is not so that b(A)
-- It turns on: entailed if u. entailed if it is not so that grave(A). excluded
--   if it is not so that u; grave(A)
-- In full: without --short.
-- $ lexlogic explain d0249.lex Q0:Other
-- ~ OPEN  A breaches n1[C] towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) after 2003-01-01
--   excluded if  it is not so that x(A) after 2003-01-01
--
-- It is so if:
--   - x(A) after 2003-01-01
--
-- It is not so if:
--   - it is not so that x(A) after 2003-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0249.lex Made/Q1
-- - EXCLUDED   n2 conflicts with n3 in every case
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0249.lex Q1  the steps from these points
