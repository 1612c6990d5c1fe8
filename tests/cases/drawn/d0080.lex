case Made
  let A be State
  let C, D be Organization
  sort Ship
  let Sao be Ship
  conduct x(a0: State)
  fact f(a0: Ship)
  standard grave(s: State) met when (f(Sao) and f(Sao)) unmet when any of (is_treaty(K1), x(s) at 2001-01-01)
  concept c(s: State) when (is_custom(K1) and not grave(s)) when (not x(s) at 2001-01-01 or not grave(s))
  concept a(s: State) when b(s) when c(A)
  concept b(s: State) when a(s) when not x(A) at 2001-01-01
  norm n1 bearer s: State owed to C, D obliges (not x(s) at 2001-01-01 and x(s)) unless c(s) peremptory
  norm n2 of K1 bearer s: State owed to C, D obliges best efforts toward x(s) at 2001-01-01 when x(A) at 2001 within 1 years
  norm n3 of J1 bearer s: State for r: Organization owed to r forbids x(s) at 2001-01-01
  concept guilty(s: State) when s breaches n3 when shares(s)
  concept shares(s: State) when guilty(s) when not bound(D, J1)
  custom K1 "words" incorporates n1 note "invented"
  judgment J1 of D under n2 adopted 1972-01-01 party A, C, D since 1972-01-01 until 2001-06-01
  rule r0 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_when_concluded(j, t) and conflicts_possibly(i, j) and f(Sao)
  rule r1 for s1: State, s2: State establishes suspended(K1, s1, s2) when f(Sao)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle other for i: Duty, j: Duty i yields to j when all of (of_norm(i, n3), of_norm(j, n2))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority other over order
  given f(Sao)
  given not all_reasonable_measures.n2(A) at 2001-06-01
  given x(A) at 2001-07-01
  ask Q0: strict conflict among (n3 by A, n2 by A, n1.1 by A) is dissolved
  ask Q1 as of 2001-07-01: conflict among (n3[D] by A, n1 by A toward D)
  ask Q2: incompatible among (n3[C] by A, n2 by A, n1.2 by A toward C)
  ask Q3 supposing not grave(A): A breaches n3[C]
  ask Q4 supposing c(A): some d: Duty with (bearer(d, A) and (d is displaced))
  ask Q5 as of 2001-01-01 supposing (D != C): incompatible among (n1.2 by A, n3[C] by A toward C)
end

-- $ lexlogic check d0080.lex
-- d0080.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  . NONE                      law settled
--   Q2  . NONE                      law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  . NONE                      law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 1, below.
--
-- -- A STANDARD BOTH MET AND NOT MET --------------- d0080.lex:8  W-STANDARD
--  8 | ...en (f(Sao) and f(Sao)) unmet when any of (is_treaty(K1), x(s) a...
--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
--  8 |   standard grave(s: State) met when (f(Sao) and f(Sao)) unmet when...
--                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
-- $ lexlogic explain d0080.lex Made/Q0
-- - EXCLUDED  Strict conflict between n3 by A, n2 by A and n1.1 by A is dissolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A, n2 by A and n1.1 by A can be kept
--     together
--   2 It is not so that strict conflict between n3 by A, n2 by A and n1.1 by   1
--     A is dissolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0080.lex Made/Q1
-- - EXCLUDED  Conflict between n3[D] by A and n1 by A towards D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No conflict between n3[D] by A and n1 by A towards D                     1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0080.lex Made/Q2
-- - EXCLUDED  Incompatible conflict between n3[C] by A, n2 by A and n1.2 by A
--   towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3[C] by A, n2 by A and n1.2 by A towards C can be
--     kept together
--   2 No incompatible conflict between n3[C] by A, n2 by A and n1.2 by A       1
--     towards C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0080.lex Made/Q3
-- + ENTAILED  A breaches n3[C]
-- Law settled: the same on every reading left open.
-- Owed to C.
--
-- Smallest set of stated points that carries it
--   F1  f(Sao)                                                        d0080.lex:25
--   H1  supposed: it is not so that grave(A)                          d0080.lex:31
--   F2  J1 binds A from 1972-01-01 until 2001-06-01                   d0080.lex:18
--   F3  J1 binds C from 1972-01-01 until 2001-06-01                   d0080.lex:18
--   No facts: H: supposed.
--
-- Why
--   1 n3 binds A towards C on 2001-01-01                                  F2, F3
--   2 This is what n3 forbids (in the scenario told)
--   3 So the duty of A applied and was not kept (in the scenario told)    1, 2
--   4 Nothing displaces n3: nothing it may clash with is put first
--   5 A breaches n3[C] towards C on 2001-01-01 (in the scenario told)     3, 4
--   6 A breaches n3[C]                                                    5
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- The scenario told:
--   - x(A) on 2001-01-01
--
-- Steps that follow the scenario told show one way; that no other way leads
-- elsewhere was checked as a whole.
-- F1 and H1 carries the answer in cases not told step by step.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0080.lex Made/Q3 --why-not displaced
-- + ENTAILED  A breaches n3[C]
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0080.lex Made/Q3 --why-not carved
-- + ENTAILED  A breaches n3[C]
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0080.lex Made/Q3 --why-not excused
-- + ENTAILED  A breaches n3[C]
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0080.lex Made/Q4
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 Nothing displaces n2: nothing it may clash with is put first
--   3 Nothing displaces n1: nothing it may clash with is put first
--   4 For no Duty d: A bears d and d is displaced                        1, 2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0080.lex Made/Q5
-- - EXCLUDED  Incompatible conflict between n1.2 by A and n3[C] by A towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1.2 by A and n3[C] by A towards C can be kept
--     together
--   2 No incompatible conflict between n1.2 by A and n3[C] by A towards C      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0080.lex Made/Q0 --full
-- - EXCLUDED  Strict conflict between n3 by A, n2 by A and n1.1 by A is dissolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A, n2 by A and n1.1 by A can be kept
--     together
--   2 It is not so that strict conflict between n3 by A, n2 by A and n1.1 by   1
--     A is dissolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0080.lex Made/Q2 --short
-- - EXCLUDED  Incompatible conflict between n3[C] by A, n2 by A and n1.2 by A
--   towards C
-- Since Whatever else is so, n3[C] by A, n2 by A and n1.2 by A towards C can be
--   kept together.
-- In full: without --short.
-- $ lexlogic turns-on d0080.lex Made/Q1
-- . NONE   Conflict between n3[D] by A and n1 by A towards D
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0080.lex Q1  the steps from these points
