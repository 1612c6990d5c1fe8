case Made
  let A, B be State
  let C be Organization
  sort Ship open
  let someone Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State, a1: Ship)
  position P left open by "An award", "Another"
  norm n1 bearer s: State forbids any of (y(s) at 2001-01-01, x(s) at 2001-01-01)
  norm n2 bearer s: State owed to everyone if P owed to C if not P permits x(s) at 2001-01-01 when (s breaches n1)
  norm n3 art "1" bearer s: State owed to each state obliges y(s) at 2001-01-01 peremptory since 2002-06-01 if P
  concept guilty(s: State) when s breaches n3 when shares(s)
  concept shares(s: State) when guilty(s) when P
  rule r0 establishes void_clause(n2) when f(B, Sao)
  principle order for i: Duty, j: Duty if P i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3))) unless guilty(B)
  principle superior for i: Duty, j: Duty if P regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority order over superior
  impossible not x(s) and not y(s) for s: State
  given f(A, Sao)
  given x(B) at 2001-01-01
  ask Q0: n3 by A is wrongful
  ask Q1 supposing not guilty(A): A breaches n1.2 toward C at 2001-01-01
  ask Q2: wide conflict within (n1.1 by B, n2)
  ask Q3 ex ante: conflict between (n1 by A, n3 by A toward C) is resolved by order
  ask Q4: applied(order)
  ask Q5: n3 by A toward C is in force
end

-- $ lexlogic check d0267.lex
-- d0267.lex   6 questions
--
--   Q0  ~ OPEN on fact              y(A)
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  . NONE                      law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  - EXCLUDED                  nothing speaks to it
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NO CITATION -------------------------------------- d0267.lex:10  W-CITE
-- 10 |   norm n1 bearer s: State forbids any of (y(s) at 2001-01-01, x(s)...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0267.lex:11  W-CITE
-- 11 |   norm n2 bearer s: State owed to everyone if P owed to C if not P...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0267.lex Made/Q0
-- ~ OPEN  n3 by A is wrongfully broken
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that y(A) on 2001-01-01
--   excluded if  y(A) on 2001-01-01
--
-- It is so if:
--   - it is not so that y(A) on 2001-01-01
--
-- It is not so if:
--   - y(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0267.lex Made/Q1
-- - EXCLUDED  A breaches n1.2 towards C on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that A breaches n1.2 towards C on 2001-01-01                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0267.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n1.2 towards C on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0267.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n1.2 towards C on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0267.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n1.2 towards C on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0267.lex Made/Q2
-- - EXCLUDED  Wide conflict within n1.1 by B and n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1.1 by B and n2 can be kept together
--   2 No wide conflict within n1.1 by B and n2                                 1
--
-- N2 by B can be used with and without breach of n1.1 by B: a partial overlap, no
-- conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0267.lex Made/Q3
-- - EXCLUDED  Conflict between n1 by A and n3 by A towards C is resolved by order
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that conflict between n1 by A and n3 by A towards C is      1
--     resolved by order
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0267.lex Made/Q4
-- - EXCLUDED  order decides some conflict
-- Law settled: the same on every reading left open.
--
-- Why
--   1 order decides no conflict
--   2 order decides no conflict                                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0267.lex Made/Q5
-- - EXCLUDED  n3 by A towards C is in force
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that n3 by A towards C is in force                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0267.lex Made/Q0 --full
-- ~ OPEN  n3 by A is wrongfully broken
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that y(A) on 2001-01-01
--   excluded if  y(A) on 2001-01-01
--
-- It is so if:
--   - it is not so that y(A) on 2001-01-01
--
-- It is not so if:
--   - y(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0267.lex Made/Q2 --short
-- - EXCLUDED  Wide conflict within n1.1 by B and n2
-- Since Whatever else is so, n1.1 by B and n2 can be kept together.
-- In full: without --short.
-- $ lexlogic turns-on d0267.lex Made/Q1
-- - EXCLUDED   A breaches n1.2 towards C on 2001-01-01
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0267.lex Q1  the steps from these points
