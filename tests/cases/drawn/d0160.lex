case Made
  let A be State
  let C be Organization
  sort Ship open
  let Sao be Ship
  conduct x(a0: State, a1: Organization)
  power y(a0: State)
  dated fact f(a0: State)
  position P
  standard grave(s: State) unmet when all of (not f(s) at 2001-01-01, f(s) at 2001)
  concept c(s: State) when y(s) at 2001-01-01 unless not grave(s) when not in_force_after(D1, D1, C, C)
  norm n1 of D1 bearer s: State owed to each party obliges x(s, C) at 2001-01-01 unless not grave(s)
  norm n2 bearer s: State for r: Ship owed to C forbids x(s, C) at 2001-01-01 unless f(s) after 2001-01-01 within 1 years
  norm n3 of T1, D1 bearer s: State for r: Organization owed to C benefits r obliges x(s, C) at 2001-01-01 unless not c(s)
  treaty T1 adopted 1970-01-01 party A, C since 1970-01-01
  treaty T2 adopted 1970-01-01 party A, C since 1970-01-01 until 2001-06-01 prevails over D1
  custom K1 "words" in force 1960-01-01
  decision D1 of C under n2 adopted 1955-01-01 if P adopted 1956-01-01 if not P
  rule r0 for s1: State, s2: State establishes suspended(K1, s1, s2) when f(A)
  principle order of K1 art "1" and custom provided P for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle clause of T2 art "1" and custom for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle reading for i: Duty, j: Duty if P i yields to j when all of (of_norm(i, n1), of_norm(j, n3), in_conflict(i, j))
  priority order over reading
  priority other over clause
  taken as met grave(A)
  given A = A
  view V rejects P
  given not y(A) at 2001-06-01
  given y(A) at 2001-01-01
  given x(A, C) at 2001-06-01
  given not f(A) after 2001-01-01
  given not x(A, C) between 2001-01-02 and 2001-05-31
  given not y(A) after 2001-01-01
  given not x(A, C) after 2001-06-01
  ask Q0 supposing x(A, C) at 2001-01-01: any of (c(A), A = A)
  ask Q1 under V ex ante: conflict among (n1, n2) is unresolved
  ask Q2 under V: every v: State satisfies y(v) at 2001-01-01
  ask Q3 under V: A breaches n1 toward C
  ask Q4: n3[C] by A toward C is carved
  ask Q5 under V: strict conflict among (n1 by A, n3[C] by A)
end

-- $ lexlogic check d0160.lex
-- d0160.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  - EXCLUDED  under V         law settled on this view
--   Q2  + ENTAILED  under V         law settled on this view
--   Q3  - EXCLUDED  under V         law settled on this view
--   Q4  - EXCLUDED                  law settled
--   Q5  . NONE  under V             law settled on this view
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 1, below.
--
-- -- NO CITATION -------------------------------------- d0160.lex:13  W-CITE
-- 13 |   norm n2 bearer s: State for r: Ship owed to C forbids x(s, C) at...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0160.lex Made/Q0
-- + ENTAILED  c(A) or A is A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 c(A) or A is A
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0160.lex Made/Q1
-- - EXCLUDED  Conflict between n1 and n2 is unresolved, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 other puts n2 before n1                                                other
--   2 It is not so that conflict between n1 and n2 is unresolved          1  other
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0160.lex Made/Q2
-- + ENTAILED  For every State v: y(v) on 2001-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  y(A) on 2001-01-01                                            d0160.lex:30
--
-- Why
--   1 Let v be A, as an example of all: y(A) on 2001-01-01                    F1
--   2 For every State v: y(v) on 2001-01-01                                   1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0160.lex Made/Q3
-- - EXCLUDED  A breaches n1 towards C, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 A does not breach n1 towards C
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0160.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0160.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n1 towards C, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0160.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n1 towards C, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0160.lex Made/Q4
-- - EXCLUDED  n3[C] by A towards C is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0160.lex Made/Q5
-- - EXCLUDED  Strict conflict between n1 by A and n3[C] by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 No strict conflict between n1 by A and n3[C] by A                        1
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0160.lex Made/Q0 --full
-- + ENTAILED  c(A) or A is A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 c(A) or A is A
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0160.lex Made/Q2 --short
-- + ENTAILED  For every State v: y(v) on 2001-01-01, under V
-- Carried by F1 y(A) on 2001-01-01
-- Since Let v be A, as an example of all: y(A) on 2001-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0160.lex Made/Q1
-- - EXCLUDED   Conflict between n1 and n2 is unresolved, under V
--
-- It turns on nothing that is open: however the 1 open fact it reads fall.
--
-- Never matters, proved for every setting: open issues it reads, 1 of fact
-- (--independent lists them).
--
-- Taken as given, not found
--   A1  standard  grave(A)
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0160.lex Q1  the steps from these points
