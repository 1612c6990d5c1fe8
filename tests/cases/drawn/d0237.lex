case Made
  let A, B be State
  let C be Organization
  sort Ship
  let Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  conduct z(a0: State, a1: Ship)
  dated fact f(a0: State)
  fact u
  position P
  concept a(s: State) when b(s) when not f(A)
  concept b(s: State) when a(s) when f(s) at 2001-01-01
  norm n1 bearer s: State for r: Ship owed to C obliges x(s) unless a(s)
  exception en1 to n1 when a(B)
  norm n2 of J1 bearer s: State owed to all parties if P owed to C if not P forbids x(s)
  exception en2 to n2 if P when a(s)
  judgment J1 of C under n2 adopted 1954-01-01 in force 1954-06-01 until 2001-06-01 party A, B, C since 1954-01-01 signatory A, B, C on 1954-01-01
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1), opposable(n1, A))
  impossible x(s) and y(s) for s: State
  presume u rank 2
  view V leaves open P
  variant Other withdraw reading given u expect Q0 open expect Q1 excluded
end
  given z(A, Sao) at 2001-01-01
  given u
  given not y(A) at 2001-01-01
  given not x(A) at 2001-01-01
  given not f(A) at 2001-01-01
  ask Q0: incompatible among (n1 by A, n2 by A)
  ask Q1 ex ante: conflict among (n1[Sao] by A, n2 by A)
  ask Q2: A breaches n2 toward C
  ask Q3: n2 by A toward C is impossible at 2001-01-01
  ask Q4 under V supposing (B != A): conflict among (n2 by A, n1[Sao] by A) is carved
  ask Q5 as of 2001-01-01: A may x(A) at 2001-01-01
end

-- $ lexlogic check d0237.lex
-- d0237.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  . NONE                      law settled
--     Q1  . NONE                      law settled
--     Q2  - EXCLUDED                  law settled
--     Q3  - EXCLUDED                  law settled
--     Q4  - EXCLUDED  under V         law settled on this view
--     Q5  ~ OPEN on law               P
--
--   Made:Other
--     Q0  . NONE                      law settled
--     Q1  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0237.lex:30
--   Made:Other/Q0: incompatible among (n1 by A, n2 by A)
--      expected  open
--      found     . NONE
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0237.lex Made:Other/Q0          for why
--
-- -- NEVER USED -------------------------------------- d0237.lex:8  W-UNUSED
--  8 |   conduct z(a0: State, a1: Ship)
--                ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `z`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0237.lex:14  W-CITE
-- 14 |   norm n1 bearer s: State for r: Ship owed to C obliges x(s) unles...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 1]
-- $ lexlogic explain d0237.lex Made/Q0
-- - EXCLUDED  Incompatible conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 b(A) on 2001-01-01
--   2 a(A) on 2001-01-01                                                       1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0237.lex Made/Q1
-- - EXCLUDED  Conflict between n1[Sao] by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 b(A) on 2001-01-01
--   2 a(A) on 2001-01-01                                                       1
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0237.lex Made/Q2
-- - EXCLUDED  A breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0237.lex:28
--
-- Why
--   1 n2 was kept                                                             F1
--   2 A does not breach n2 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0237.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C
-- What could have made it displaced, and why it does not:
--
--     reading  votes  against n1: puts n1 before n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0237.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n2 towards C
-- What could have made it carved, and why it does not:
--
--     reading  votes  against n1: puts n1 before n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0237.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0237.lex Made/Q3
-- - EXCLUDED  n2 by A towards C is impossible to comply with on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 cannot be complied with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0237.lex Made/Q4
-- - EXCLUDED  Conflict between n2 by A and n1[Sao] by A is carved, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 b(A) on 2001-01-01
--   2 a(A) on 2001-01-01                                                       1
--   3 The conditions of n1 are not met                                         2
--   4 It is not so that conflict between n2 by A and n1[Sao] by A is carved    3
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0237.lex Made/Q5
-- ~ OPEN  A may: x(A) on 2001-01-01
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  P is held
--   excluded if  P is rejected
--
--   P: ""
--
-- It is so if:
--   - P is held
--
-- It is not so if:
--   - P is rejected
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0237.lex Made/Q0 --full
-- - EXCLUDED  Incompatible conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 b(A) on 2001-01-01
--   2 a(A) on 2001-01-01                                                       1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0237.lex Made/Q2 --short
-- - EXCLUDED  A breaches n2 towards C
-- Carried by F1 it is not so that x(A) on 2001-01-01
-- Since n2 was kept.
-- In full: without --short.
-- $ lexlogic explain d0237.lex Q0:Other
-- - EXCLUDED  Incompatible conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 b(A) on 2001-01-01
--   2 a(A) on 2001-01-01                                                       1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0237.lex Made/Q1
-- . NONE   Conflict between n1[Sao] by A and n2 by A
--
-- It turns on nothing that is open: the same on all 2 doctrine choices left open,
-- and however the 1 open fact it reads fall.
--
-- Never matters, proved for every setting: open issues it reads, 1 of law and 1 of
-- fact (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0237.lex Q1  the steps from these points
