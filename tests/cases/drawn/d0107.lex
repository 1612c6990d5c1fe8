case Made
  let A be State
  let C be Organization
  sort Ship open
  let anyone Sao be Ship
  power x(a0: State, a1: Ship)
  closed fact f(a0: State, a1: Ship)
  closed fact g(a0: State)
  list l(a0: State)
  position P opposed by "A court" default off
  norm n1 art "1" bearer s: State owed to C obliges x(s, Sao) when not x(s, Sao) unless g(s)
  norm n2 bearer s: State owed to C forbids x(s, Sao) when not (s breaches n1)
  norm n3 bearer s: State owed to C obliges x(s, Sao) when some v: Ship, v2: Ship with (not f(A, v) and not f(s, v)) unless l(s)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1), not f(A, Sao)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2))) j yields to i when of_norm(j, n1) and of_norm(i, n3)
  principle special for i: Duty, j: Duty if P i yields to j when more_specific(j, i)
  priority order over special if P
  given f(A, Sao)
  given g(A)
  given l(A)
  ask Q0: n1 by A toward C is carved
  ask Q1 supposing g(A): A breaches n1
  ask Q2: A must x(A, Sao)
  ask Q3: A breaches n2
  ask Q4: n1 by A toward C is breached
  ask Q5 supposing f(A, Sao): n2 by A is operative
end

-- $ lexlogic check d0107.lex
-- d0107.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  ~ OPEN on fact              x(A, Sao)
--   Q4  - EXCLUDED                  law settled
--   Q5  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NO CITATION -------------------------------------- d0107.lex:12  W-CITE
-- 12 |   norm n2 bearer s: State owed to C forbids x(s, Sao) when not (s ...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0107.lex:13  W-CITE
-- 13 |   norm n3 bearer s: State owed to C obliges x(s, Sao) when some v:...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0107.lex Made/Q0
-- - EXCLUDED  n1 by A towards C is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0107.lex Made/Q1
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0107.lex:19
--
-- Why
--   1 The conditions of n1 are not met                                        F1
--   2 A does not breach n1 towards C                                          1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0107.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n1
-- What could have made it displaced, and why it does not:
--
--     order    votes   against n2: puts n1 before n2
--     other    silent  n1 is not an instance of n2, n2 is not an instance of n3
--                      and n1 is not an instance of n3; f(A, Sao), n2 is not an
--                      instance of n1 and n2 is not an instance of n3
--     special  silent  P is rejected
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0107.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n1
-- What could have made it carved, and why it does not:
--
--     order    votes   against n2: puts n1 before n2
--     other    silent  n1 is not an instance of n2, n2 is not an instance of n3
--                      and n1 is not an instance of n3; f(A, Sao), n2 is not an
--                      instance of n1 and n2 is not an instance of n3
--     special  silent  P is rejected
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0107.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0107.lex Made/Q2
-- - EXCLUDED  A should: x(A, Sao)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0107.lex:19
--
-- Why
--   1 It is not so that A should: x(A, Sao)                                   F1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0107.lex Made/Q3
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A, Sao)
--   excluded if  it is not so that x(A, Sao)
--
-- It is so if:
--   - x(A, Sao)
--
-- It is not so if:
--   - it is not so that x(A, Sao)
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0107.lex Made/Q3 --why-not displaced
-- ~ OPEN  A breaches n2
-- What could have made it displaced, and why it does not:
--
--     order    votes   against n1: puts n1 before n2
--     other    silent  n1 is not an instance of n2, n2 is not an instance of n3
--                      and n1 is not an instance of n3; f(A, Sao), n2 is not an
--                      instance of n1 and n2 is not an instance of n3
--     special  silent  P is rejected
--
-- What must be retracted for it to be possible, each line enough alone:
--   - g(A) (d0107.lex:19)
-- $ lexlogic explain d0107.lex Made/Q3 --why-not carved
-- ~ OPEN  A breaches n2
-- What could have made it carved, and why it does not:
--
--     order    votes   against n1: puts n1 before n2
--     other    silent  n1 is not an instance of n2, n2 is not an instance of n3
--                      and n1 is not an instance of n3; f(A, Sao), n2 is not an
--                      instance of n1 and n2 is not an instance of n3
--     special  silent  P is rejected
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0107.lex Made/Q3 --why-not excused
-- ~ OPEN  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0107.lex Made/Q4
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0107.lex:19
--
-- Why
--   1 The conditions of n1 are not met                                        F1
--   2 A does not breach n1 towards C                                          1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0107.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- What could have made it displaced, and why it does not:
--
--     order    votes   against n2: puts n1 before n2
--     other    silent  n1 is not an instance of n2, n2 is not an instance of n3
--                      and n1 is not an instance of n3; f(A, Sao), n2 is not an
--                      instance of n1 and n2 is not an instance of n3
--     special  silent  P is rejected
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0107.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- What could have made it carved, and why it does not:
--
--     order    votes   against n2: puts n1 before n2
--     other    silent  n1 is not an instance of n2, n2 is not an instance of n3
--                      and n1 is not an instance of n3; f(A, Sao), n2 is not an
--                      instance of n1 and n2 is not an instance of n3
--     special  silent  P is rejected
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0107.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0107.lex Made/Q5
-- + ENTAILED  n2 by A is operative
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A)                                                          d0107.lex:19
--
-- Why
--   1 Nothing displaces n2: no principle puts n1 first here                 F1
--   2 n2 binds A towards C
--   3 n2 by A is operative                                                  1, 2
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0107.lex Made/Q0 --full
-- - EXCLUDED  n1 by A towards C is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0107.lex Made/Q2 --short
-- - EXCLUDED  A should: x(A, Sao)
-- Carried by F1 g(A)
-- Since It is not so that A should: x(A, Sao).
-- In full: without --short.
-- $ lexlogic turns-on d0107.lex Made/Q1
-- - EXCLUDED   A breaches n1
--
-- It turns on nothing that is open: however the 1 open fact it reads fall.
--
-- Smallest set of stated points that carries it
--   F1  g(A) (d0107.lex:19)
--
-- Never matters, proved for every setting: open issues it reads, 1 of fact
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0107.lex Q1  the steps from these points
