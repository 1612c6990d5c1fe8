case Made
  let A, B be State
  let C be Organization
  sort Ship open
  let anyone Sao be Ship
  conduct x(a0: State)
  fact f(a0: State, a1: Ship) "words"
  fact g(a0: State)
  fact u "words"
  concept c(s: State) of T3 art "1" when some v: Ship with f(s, v)
  concept a(s: State) when b(s) when c(s)
  concept b(s: State) when a(s) when s != A
  norm n1 of T3 bearer s: State owed to C forbids x(s) at 2001-01-01 breached only where b(s) within 1 years yields to T2, T3
  norm n2 bearer s: State for r: Organization owed to each state permits x(s) at 2001-01-01 when (s breaches n1) unless a(s)
  norm n3 of K1 art "1" bearer s: State owed to each party permits x(s) at 2001-01-01 within 1 years
  norm n4 bearer s: State owed to everyone forbids x(s) at 2001-01-01
  treaty T1 adopted 1952-01-01 party A, B since 1952-01-01 yields to T2, T3
  treaty T2 adopted 2001-01-01 party A, B since 2001-01-01
  treaty T3 adopted 1954-01-01 party A, B, C since 1954-01-01 reservation C to n1 insofar as u objection B to C
  custom K1
  permissions conflict if A = A
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle kinds for i: Duty, j: Duty i yields to j when is_obligation(i) and not is_prohibition(j)
  presume f(B, Sao) rank 2 unless u
  given f(B, Sao)
  given u
  given f(A, Sao)
  given not x(A) at 2001-01-01
  ask Q0: A breaches n1 toward C
  ask Q1: A breaches n2 toward C at 2001-01-01
  ask Q2: x(A) at 2001-01-01
  ask Q3: apparent conflict among (n3 by A, n1 by A)
  ask Q4: n4 by A is operative at 2001-01-01
  ask Q5 "Is it so?" as of 2001-07-01: n2[C] by A is operative
end

-- $ lexlogic check d0316.lex
-- d0316.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  - EXCLUDED                  law settled
--   Q3  . NONE                      law settled
--   Q4  + ENTAILED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0316.lex:8  W-UNUSED
--  8 |   fact g(a0: State)
--             ^
-- Nothing refers to it. Delete `g`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0316.lex:14  W-CITE
-- 14 |   norm n2 bearer s: State for r: Organization owed to each state p...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0316.lex:16  W-CITE
-- 16 |   norm n4 bearer s: State owed to everyone forbids x(s) at 2001-01-01
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0316.lex Made/Q0
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  words                                                         d0316.lex:26
--
-- Why
--   1 The conditions of n1 are not met                                        F1
--   2 A does not breach n1 towards C                                          1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0316.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0316.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0316.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0316.lex Made/Q1
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that A breaches n2 towards C on 2001-01-01                  1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0316.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0316.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0316.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n2 towards C on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0316.lex Made/Q2
-- - EXCLUDED  x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0316.lex:28
--
-- Why
--   1 It is not so that x(A) on 2001-01-01                                    F1
--   2 It is not so that x(A) on 2001-01-01                                    1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0316.lex Made/Q3
-- - EXCLUDED  Apparent conflict between n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards C on 2001-01-01 (if it is not so that words,
--     T3(A, at any time) and T3(C, at any time))
--   2 K1 1 binds A towards B on 2001-01-01
--   3 No apparent conflict between n3 by A and n1 by A                      1, 2
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0316.lex Made/Q4
-- + ENTAILED  n4 by A is operative on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n4: nothing it may clash with is put first
--   2 n4 binds A towards B on 2001-01-01
--   3 n4 by A is operative on 2001-01-01                                    1, 2
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0316.lex Made/Q5
-- - EXCLUDED  n2[C] by A is operative
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that n2[C] by A is operative                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0316.lex Made/Q0 --full
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  words                                                         d0316.lex:26
--
-- Why
--   1 The conditions of n1 are not met                                        F1
--   2 A does not breach n1 towards C                                          1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Ship
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0316.lex Made/Q2 --short
-- - EXCLUDED  x(A) on 2001-01-01
-- Carried by F1 it is not so that x(A) on 2001-01-01
-- Since It is not so that x(A) on 2001-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0316.lex Made/Q1
-- - EXCLUDED   A breaches n2 towards C on 2001-01-01
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0316.lex Q1  the steps from these points
