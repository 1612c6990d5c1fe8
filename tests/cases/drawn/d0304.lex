case Made
  let A be State
  let C be Organization
  sort Ship open
  let Sao be Ship
  conduct x(a0: State, a1: Organization)
  conduct y(a0: State)
  conduct z(a0: State)
  closed fact f(a0: State, a1: Ship)
  fact g(a0: State, a1: Ship)
  position P default on
  position G1 default on
  position G2
  exactly one of G1, G2
  concept t(s: Ship) when any of (not z(A), g(A, s))
  norm n1 bearer s: State owed to everyone if P owed to C if G2 obliges best efforts toward x(s, C) at 2002-01-01 when (f(s, Sao) or all of (not g(s, Sao), t(Sao)))
  norm n2 of T1 art "1" bearer s: State for r: Organization owed to r forbids x(s, C) at 2002-01-01 unless x(s, r) at 2001-01-01
  norm n3 of T1 bearer s: State for r: Ship owed to C obliges x(s, C) at 2002-01-01 unless t(r) within 400 days
  treaty T1 adopted 1967-01-01 if P adopted 1968-01-01 if not P in force 1968-06-01 until 2001-06-01 party A, C since 1968-01-01 signatory A, C on 1968-01-01
  rule r0 "words" for s1: State establishes bound(s1, T1) when f(s1, Sao) unless g(s1, Sao)
  principle order of T1 art "1" for i: Duty, j: Duty if P i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n3), t(Sao)), all of (of_norm(i, n2), of_norm(j, n3)))
  view V rejects P
  given not z(A) at 2002-01-01
  given y(A) at 2001-01-01
  given all_reasonable_measures.n1(A) at 2001-01-01
  given x(A, C) at 2002-01-01
  given not g(A, Sao)
  given not x(A, C) at 2001-01-01
  ask Q0 under V: A must not all of (x(A, C) at 2002-01-01, y(A) at 2001-01-01)
  ask Q1: A != A
  ask Q2 under V supposing not f(A, Sao): incompatible among (n2 by A, n1, n3[Sao] by A)
  ask Q3: conflict among (n2 by A toward C, n1 by A)
  ask Q4 under V: A breaches n1
  ask Q5: A breaches n3[Sao] toward C at 2002-01-01
end

-- $ lexlogic check d0304.lex
-- d0304.lex   6 questions
--
--   Q0  - EXCLUDED  under V         law settled on this view
--   Q1  - EXCLUDED                  law settled
--   Q2  . NONE  under V             law settled on this view
--   Q3  . NONE                      law settled
--   Q4  - EXCLUDED  under V         law settled on this view
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 1, below.
--
-- -- NO CITATION -------------------------------------- d0304.lex:16  W-CITE
-- 16 |   norm n1 bearer s: State owed to everyone if P owed to C if G2 ob...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0304.lex Made/Q0
-- - EXCLUDED  A should: it is not so that both x(A, C) on 2002-01-01 and y(A) on
--   2001-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: it is not so that both x(A, C) on 2002-01-01
--     and y(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0304.lex Made/Q1
-- - EXCLUDED  A is not A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A is not A
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0304.lex Made/Q2
-- - EXCLUDED  Incompatible conflict between n2 by A, n1 and n3[Sao] by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 T1 1 does not bind A                                                    T1 1
--   2 n3 does not bind A
--   3 No incompatible conflict between n2 by A, n1 and n3[Sao] by A     1, 2
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0304.lex Made/Q3
-- - EXCLUDED  Conflict between n2 by A towards C and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 1 does not bind A                                                    T1 1
--   2 No conflict between n2 by A towards C and n1 by A                    1
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0304.lex Made/Q4
-- - EXCLUDED  A breaches n1, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  G1 is held by default: ""                                     d0304.lex:12
--   F1  exactly one of G1 and G2 is held                              d0304.lex:14
--   No facts: P: a position in law.
--
-- Why
--   1 G2 is rejected                                                      F1, P1
--   2 A does not breach n1 towards C                                      1 (P1)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0304.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n1, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0304.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n1, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0304.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n1, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0304.lex Made/Q5
-- - EXCLUDED  A breaches n3[Sao] towards C on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n3[Sao] towards C
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0304.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n3[Sao] towards C on 2002-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0304.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n3[Sao] towards C on 2002-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0304.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n3[Sao] towards C on 2002-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0304.lex Made/Q0 --full
-- - EXCLUDED  A should: it is not so that both x(A, C) on 2002-01-01 and y(A) on
--   2001-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: it is not so that both x(A, C) on 2002-01-01
--     and y(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0304.lex Made/Q2 --short
-- - EXCLUDED  Incompatible conflict between n2 by A, n1 and n3[Sao] by A, under V
-- Since T1 1 does not bind A; n3 does not bind A.
-- In full: without --short.
-- $ lexlogic turns-on d0304.lex Made/Q1
-- - EXCLUDED   A is not A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0304.lex Q1  the steps from these points
