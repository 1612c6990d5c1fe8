case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  power y(a0: State, a1: Organization)
  fact f(a0: State)
  closed fact g(a0: State)
  fact u "words"
  position P held by "A scholar" "Treatise, 1" opposed by "A court", "Another" no holder found alias PP
  standard grave(s: State)
  norm n1 "words" bearer s: State owed to C permits y(s, C)
  exception en1 to n1 if P when grave(s)
  norm n2 art "1" bearer s: State owed to C forbids y(s, C)
  norm n3 bearer s: State forbids y(s, C) when any of (grave(s), u)
  rule r0 if P establishes void_clause(n2) when f(A)
  rule r1 if P establishes more_specific(n1, n2) when g(A)
  permissions conflict if P
  principle order for i: Duty, j: Duty if P i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n2), grave(A))) unless not f(A)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  given g(A)
  view V holds P
  view W follows V note "same"
  variant Other rejects P withdraw special given not f(A) expect Q0 open expect Q1 excluded
end
  given not x(A)
  ask Q0 under W: n3 by A is displaced
  ask Q1: A may x(A)
  ask Q2: f(A)
  ask Q3 under V: P
  ask Q4 under V, W: n2 is void
  ask Q5: A breaches n2
end

-- $ lexlogic check d0061.lex
-- d0061.lex   8 questions   as expected: 0 of 2
--
--   Made
--     Q0  - EXCLUDED  under W         nothing speaks to it
--     Q1  + ENTAILED                  law settled
--     Q2  ~ OPEN on fact              f(A)
--     Q3  + ENTAILED  under V         law settled on this view
--     Q4  ~ OPEN on fact  under V, W  f(A)
--     Q5  ~ OPEN on fact              P + 3 more
--
--   Made:Other
--     Q0  - EXCLUDED  under W, variant Other  nothing speaks to it
--     Q1  + ENTAILED  under variant Other  law settled on this view
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 2, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0061.lex:26
--   Made:Other/Q0: n3 by A is displaced
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0061.lex Made:Other/Q0          for why
--
-- -- NOT AS EXPECTED ------------------------------------------ d0061.lex:27
--   Made:Other/Q1: A may x(A)
--      expected  excluded
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0061.lex Made:Other/Q1          for why
--
-- -- NO CITATION -------------------------------------- d0061.lex:11  W-CITE
-- 11 |   norm n1 "words" bearer s: State owed to C permits y(s, C)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0061.lex:14  W-CITE
-- 14 |   norm n3 bearer s: State forbids y(s, C) when any of (grave(s), u)
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 1]
-- $ lexlogic explain d0061.lex Made/Q0
-- - EXCLUDED  n3 by A is displaced, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that n3 by A is displaced                                   1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0061.lex Made/Q1
-- + ENTAILED  A may: x(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A may: x(A)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0061.lex Made/Q2
-- ~ OPEN  f(A)
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
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0061.lex Made/Q3
-- + ENTAILED  P is held, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view V holds P, ""                                            d0061.lex:21
--   No facts: P: a position in law.
--
-- Why
--   1 P is held                                                               P1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0061.lex Made/Q4
-- ~ OPEN  n2 alone is void, under V and W
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
-- Taken as given, not found
--   P1  view V holds P, ""                                            d0061.lex:21
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0061.lex Made/Q5
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  it is not so that y(A, C)
--   entailed if  P is rejected; y(A, C)
--   excluded if  P is held; f(A)
--   excluded if  P is held; it is not so that grave(A)
--   entailed if  y(A, C); it is not so that f(A); grave(A)
--
--   P: ""
--     held by A scholar; against: A court and Another
--
-- It is so if:
--   - P is rejected
--   - y(A, C)
--
-- It is not so if:
--   - it is not so that y(A, C)
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0061.lex Made/Q5 --why-not displaced
-- ~ OPEN  A breaches n2
-- What could have made it displaced, and why it does not:
--
--     order    split  against n1: on an open point, would put n2 before n1;
--                     special the reverse
--     special  split  against n1: on an open point, would put n1 before n2; order
--                     the reverse
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0061.lex Made/Q5 --why-not carved
-- ~ OPEN  A breaches n2
-- What could have made it carved, and why it does not:
--
--     order    split  against n1: on an open point, would put n2 before n1;
--                     special the reverse
--     special  split  against n1: on an open point, would put n1 before n2; order
--                     the reverse
--
-- That it is carved is not excluded: it is open.
-- $ lexlogic explain d0061.lex Made/Q5 --why-not excused
-- ~ OPEN  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0061.lex Made/Q0 --full
-- - EXCLUDED  n3 by A is displaced, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that n3 by A is displaced                                   1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0061.lex Made/Q2 --short
-- ~ OPEN  f(A)
-- It turns on: entailed if f(A). excluded if it is not so that f(A)
-- In full: without --short.
-- $ lexlogic explain d0061.lex Q0:Other
-- - EXCLUDED  n3 by A is displaced, under W and variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that n3 by A is displaced                                   1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0061.lex Made/Q1
-- + ENTAILED   A may: x(A)
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0061.lex Q1  the steps from these points
