case Made
  let A, B be State
  let C, D be Organization
  conduct x(a0: State)
  fact f(a0: State) "words"
  standard grave(s: State) of D1 art "1" met when f(B)
  concept c(s: State) when D != C
  exception e to c when grave(B)
  norm n1 of D1 bearer s: State for r: Organization owed to r permits x(s) at 2001-01-01
  norm n2 of D1 art "1" bearer s: State owed to D forbids x(s) at 2001-01-01 from 2001-06-01 indivisible subject to D1
  norm n3 of D1 bearer s: State for r: Organization owed to r forbids x(s) at 2001-01-01 when (s breaches n2) exists if A = A peremptory since 1960-01-01 from 2001-06-01 within 400 days prevails over D1
  norm n4 bearer s: State owed to C forbids x(s) at 2001-01-01
  decision D1 of D under n1 adopted 1971-01-01
  rule r0 for s1: State establishes bound(s1, D1) when f(s1)
  permissions conflict if A = A
  principle posterior "words" for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e), not source(i, l))
  principle clause for i: Duty, j: Duty regardless of consent i yields to j when yields_by_clause(i, j)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  principle reading for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n2), of_norm(j, n1), inconsistent(i, j))
  priority reading over superior
  priority superior over special
  priority special over posterior
  given f(A)
  given not x(B) at 2001-01-01
  given x(A) at 2002-01-01
  ask Q0 as of 2001-01-01: strict conflict among (n3 by A, n1[D] by A) is resolved
  ask Q1: conflict between (n1[D] by B, n4 by A)
  ask Q2 as of 2001-01-01: (grave(B) or some v: State with f(v))
  ask Q3: n3[D] by A is wrongful
  ask Q4: A breaches n3[C] at 2002-01-01
  ask Q5 ex ante as of 2002-01-01 supposing c(B): conflict within (n4, n1[C] by A)
end

-- $ lexlogic check d0242.lex
-- d0242.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  . NONE                      law settled
--   Q2  + ENTAILED                  law settled
--   Q3  - EXCLUDED                  nothing speaks to it
--   Q4  - EXCLUDED                  nothing speaks to it
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NO CITATION -------------------------------------- d0242.lex:12  W-CITE
-- 12 |   norm n4 bearer s: State owed to C forbids x(s) at 2001-01-01
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0242.lex Made/Q0
-- - EXCLUDED  Strict conflict between n3 by A and n1[D] by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 does not bind A
--   2 n1 does not bind A
--   3 It is not so that strict conflict between n3 by A and n1[D] by A is   1, 2
--     resolved
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0242.lex Made/Q1
-- - EXCLUDED  Conflict between n1[D] by B and n4 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind B
--   2 No conflict between n1[D] by B and n4 by A                               1
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0242.lex Made/Q2
-- + ENTAILED  grave(B) or for some State v: words
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  words                                                         d0242.lex:24
--
-- Why
--   1 grave(B) or for some State v: words                                     F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0242.lex Made/Q3
-- - EXCLUDED  n3[D] by A is wrongfully broken
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 does not bind A
--   2 It is not so that n3[D] by A is wrongfully broken                        1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0242.lex Made/Q4
-- - EXCLUDED  A breaches n3[C] on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 does not bind A
--   2 It is not so that A breaches n3[C] on 2002-01-01                         1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0242.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n3[C] on 2002-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0242.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n3[C] on 2002-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0242.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n3[C] on 2002-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0242.lex Made/Q5
-- - EXCLUDED  Conflict within n4 and n1[C] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A towards C on 2001-01-01
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0242.lex Made/Q0 --full
-- - EXCLUDED  Strict conflict between n3 by A and n1[D] by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 does not bind A
--   2 D is not bound by D1 on 2001-01-01
--   3 n1 does not bind A towards D on 2001-01-01                            2
--   4 n1 does not bind A                                                    3
--   5 It is not so that strict conflict between n3 by A and n1[D] by A is   1, 4
--     resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0242.lex Made/Q2 --short
-- + ENTAILED  grave(B) or for some State v: words
-- Carried by F1 words
-- Since grave(B) or for some State v: words.
-- In full: without --short.
-- $ lexlogic turns-on d0242.lex Made/Q1
-- . NONE   Conflict between n1[D] by B and n4 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0242.lex Q1  the steps from these points
