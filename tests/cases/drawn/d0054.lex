case Made
  let A be State
  let C, D be Organization
  sort Ship
  sort Cargo, Crew
  let anyone Sao be Ship
  conduct x(a0: State)
  fact f(a0: State)
  position P
  concept c(s: State) when any of (not f(s), x(A))
  concept out(s: State) when not f(s) unless not is_decision(U1)
  exception e to c when out(s)
  exception ee to out when f(s)
  concept a(s: State) when b(s) when not c(s)
  concept b(s: State) when a(s) when c(s)
  concept t(s: Ship) when not c(A) when is_treaty(U1) unless c(A)
  norm n1 of J1 bearer s: State for r: Organization owed to each party forbids x(s) peremptory
  norm n2 bearer s: State owed to C, D obliges x(s) when (all of (a(s), not b(s)) or c(s))
  concept guilty(s: State) when s breaches n2 when shares(s)
  concept shares(s: State) when guilty(s) when b(s)
  norm n3 bearer s: State owed to C, D obliges best efforts toward x(s) when not (D != C) breached only where t(Sao)
  norm n4 of U1 bearer s: State owed to all parties forbids x(s) when (s breaches n1)
  promise U1 adopted 1968-01-01 party A, C, D since 1968-01-01 cite "1 Example Treaty Series 1"
  judgment J1 of D under n1 adopted 1968-01-01 in force 1968-06-01 party A, C, D since 1968-01-01 per "record" cite "1 Example Treaty Series 1"
  rule r0 for s1: State establishes party(s1, U1) when f(A) unless f(s1)
  rule r1 of U1 art "1" for t: Source, i: Norm, j: Norm if P establishes void(t) when belongs(i, t) and peremptory_when_concluded(j, t) and conflicts_possibly(i, j) and f(A)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4)), all of (of_norm(i, n4), of_norm(j, n1)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4)), all of (of_norm(i, n4), of_norm(j, n1)))
  principle posterior of J1 for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle superior of U1 for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2), conflicts_possibly(n1, n2))
  principle kinds for i: Duty, j: Duty i yields to j when is_obligation(i) and not is_prohibition(j)
  priority kinds over other
  priority other over posterior
  priority order over reading
  presume f(A) for A rank 2
  view V rejects P
  ask Q0 "Is it so?" under V ex ante: conflict among (n3 by A, n4 by A toward D, n1[C] by A)
  ask Q1 under V ex ante: conflict among (n1[C] by A, n4 by A) is carved
  ask Q2: A must not x(A)
  ask Q3 under V: A breaches n4 toward C
  ask Q4: not c(A)
  ask Q5 supposing not P: n3 by A toward D is displaced
end

-- $ lexlogic check d0054.lex
-- d0054.lex   6 questions
--
--   Q0  . NONE  under V             law settled on this view
--   Q1  - EXCLUDED  under V         law settled on this view
--   Q2  ~ OPEN on fact              f(A); presumed entailed
--   Q3  ~ OPEN on fact  under V     x(A)
--   Q4  ~ OPEN on fact              x(A) + 1 more
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NO CITATION -------------------------------------- d0054.lex:18  W-CITE
-- 18 |   norm n2 bearer s: State owed to C, D obliges x(s) when (all of (...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0054.lex:21  W-CITE
-- 21 |   norm n3 bearer s: State owed to C, D obliges best efforts toward...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0054.lex Made/Q0
-- - EXCLUDED  Conflict between n3 by A, n4 by A towards D and n1[C] by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 The conditions of n3 are not met
--   2 No conflict between n3 by A, n4 by A towards D and n1[C] by A            1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0054.lex Made/Q1
-- - EXCLUDED  Conflict between n1[C] by A and n4 by A is carved, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1[C] by A and n4 by A can be kept together
--   2 It is not so that conflict between n1[C] by A and n4 by A is carved      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0054.lex Made/Q2
-- ~ OPEN  A should: it is not so that x(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  f(A)
--   excluded if  it is not so that f(A)
--
-- It is so if:
--   - f(A)
--
-- It is not so if:
--   - it is not so that f(A)
--
-- With the presumptions kept: entailed.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0054.lex Made/Q3
-- ~ OPEN  A breaches n4 towards C, under V
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) after 1968-06-01
--   excluded if  it is not so that x(A) after 1968-06-01
--
-- It is so if:
--   - x(A) after 1968-06-01
--
-- It is not so if:
--   - it is not so that x(A) after 1968-06-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0054.lex Made/Q3 --why-not displaced
-- ~ OPEN  A breaches n4 towards C, under V
-- What could have made it displaced, and why it does not:
--
--     order      silent  n2 is not an instance of n1, n4 is not an instance of n3,
--                        n2 is not an instance of n3 and n2 is not an instance of
--                        n4; n4 is not an instance of n1, n4 is not an instance of
--                        n2, n4 is not an instance of n3 and n2 is not an instance
--                        of n1
--     other      silent  n2 is not an instance of n1, n4 is not an instance of n3,
--                        n2 is not an instance of n3 and n2 is not an instance of
--                        n4; n4 is not an instance of n1, n4 is not an instance of
--                        n2, n4 is not an instance of n3 and n2 is not an instance
--                        of n1
--     posterior  silent  what it asks for is not there
--     superior   silent  n4 is not peremptory; n2 is not peremptory
--     special    silent  n4 is not more specific than n2; n2 is not more specific
--                        than n4
--     reading    silent  n2 is not an instance of n1; n4 is not an instance of n1
--     kinds      silent  n4 is a prohibition; n4 is not an obligation
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0054.lex Made/Q3 --why-not carved
-- ~ OPEN  A breaches n4 towards C, under V
-- What could have made it carved, and why it does not:
--
--     order      silent  n2 is not an instance of n1, n4 is not an instance of n3,
--                        n2 is not an instance of n3 and n2 is not an instance of
--                        n4; n4 is not an instance of n1, n4 is not an instance of
--                        n2, n4 is not an instance of n3 and n2 is not an instance
--                        of n1
--     other      silent  n2 is not an instance of n1, n4 is not an instance of n3,
--                        n2 is not an instance of n3 and n2 is not an instance of
--                        n4; n4 is not an instance of n1, n4 is not an instance of
--                        n2, n4 is not an instance of n3 and n2 is not an instance
--                        of n1
--     posterior  silent  what it asks for is not there
--     superior   silent  n4 is not peremptory; n2 is not peremptory
--     special    silent  n4 is not more specific than n2; n2 is not more specific
--                        than n4
--     reading    silent  n2 is not an instance of n1; n4 is not an instance of n1
--     kinds      silent  n4 is a prohibition; n4 is not an obligation
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0054.lex Made/Q3 --why-not excused
-- ~ OPEN  A breaches n4 towards C, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0054.lex Made/Q4
-- ~ OPEN  It is not so that c(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  it is not so that f(A)
--   excluded if  x(A) after 1968-06-01
--   entailed if  f(A); it is not so that x(A) after 1968-06-01
--
-- It is so if:
--   - f(A)
--   - it is not so that x(A) after 1968-06-01
--
-- It is not so if:
--   - it is not so that f(A)
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0054.lex Made/Q5
-- - EXCLUDED  n3 by A towards D is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0054.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n3 by A, n4 by A towards D and n1[C] by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 The conditions of n3 are not met
--   2 No conflict between n3 by A, n4 by A towards D and n1[C] by A            1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0054.lex Made/Q2 --short
-- ~ OPEN  A should: it is not so that x(A)
-- It turns on: entailed if f(A). excluded if it is not so that f(A)
-- In full: without --short.
-- $ lexlogic turns-on d0054.lex Made/Q1
-- - EXCLUDED   Conflict between n1[C] by A and n4 by A is carved, under V
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0054.lex Q1  the steps from these points
