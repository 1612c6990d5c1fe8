case Made
  let A be State
  let C be Organization
  let K be Actor
  sort Person open
  let Pia be Person
  conduct x(a0: State)
  conduct y(a0: State)
  conduct z(a0: State)
  dated fact f(a0: State)
  fact g(a0: State)
  fact h(a0: State)
  fact u
  position P
  position R no holder found default on
  standard grave(s: State) "words" met when all of (not (A != A), P)
  concept t(s: Person) when z(A) at 2001-01-01 note "see there"
  norm n1 "words" of T3 bearer s: State owed to all parties if P owed to C if R forbids z(s) at 2001-01-01
  norm n2 of T2, T3 bearer s: State owed to C obliges z(s) at 2001-01-01 when previously (s breaches n1)
  norm n3 art "1" bearer s: State owed to C forbids z(s) at 2001-01-01 subject to T3
  norm n4 bearer s: State owed to everyone if R owed to C if not R obliges best efforts toward z(s) at 2001-01-01 when some v: Person with t(v) indivisible
  concept guilty(s: State) when s breaches n4 when shares(s)
  concept shares(s: State) when guilty(s) when f(s) since 2001-01-01
  treaty T1 adopted 1983-01-01 party A since 1983-01-01 until 2001-06-01 per "record"
  treaty T2 adopted 1967-01-01 in force 1967-06-01 until 2001-06-01 party A, C since 1967-01-01
  treaty T3 adopted 1986-01-01 party A since 1986-01-01 signatory A on 1986-01-01
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when k1 = K
  rule r0 for s1: State, c1: Organization establishes precluded(n3, s1, c1) when h(s1)
  rule r1 for s1: State establishes withdrawn(s1, T1) when h(s1)
  principle clause for i: Duty, j: Duty if P i yields to j when yields_by_clause(i, j)
  principle special for i: Duty, j: Duty regardless of consent i yields to j when more_specific(j, i)
  principle reading of T3 and custom for i: Duty, j: Duty i yields to j when all of (of_norm(i, n3), of_norm(j, n4), exists(n4))
  priority special over clause
  impossible x(s) and y(s) for s: State
  impossible x(s) and z(s) for s: State
  impossible y(s) and z(s) for s: State
  impossible g(s) and h(s) for s: State
  view V rejects P, R
  given all_reasonable_measures.n4(A) at 2001-01-01
  given not x(A) at 2001-01-01
  given not f(A) at 2001-01-01
  given not u
  given not z(A) at 2001-01-01
  given not g(A)
  given not all_reasonable_measures.n4(A) after 2001-01-01
  given not f(A) after 2001-01-01
  given not x(A) after 2001-01-01
  given not y(A) after 2001-01-01
  given not z(A) after 2001-01-01
  given not x(A) before 2001-01-01
  given not y(A) before 2001-01-01
  given not z(A) before 2001-01-01
  ask Q0 "Is it so?" under V: n2 by A is operative
  ask Q1: n3 by A is impossible
  ask Q2 under V: n2 by A toward C is breached
  ask Q3 under V: n4 by A toward C is carved
  ask Q4: strict conflict among (n4 by A toward C, n2 by A, n1 by A)
  ask Q5 under V: conflicts_possibly(n1, n2)
end

-- $ lexlogic check d0085.lex
-- d0085.lex   6 questions
--
--   Q0  + ENTAILED  under V         law settled on this view
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED  under V         law settled on this view
--   Q3  - EXCLUDED  under V         law settled on this view
--   Q4  . NONE                      law settled
--   Q5  + ENTAILED  under V         law settled on this view
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 3, below.
--
-- -- NEVER USED ------------------------------------- d0085.lex:13  W-UNUSED
-- 13 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0085.lex:16  W-UNUSED
-- 16 |   standard grave(s: State) "words" met when all of (not (A != A), P)
--                 ^^^^^
-- Nothing refers to it. Delete `grave`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0085.lex:21  W-CITE
-- 21 |   norm n4 bearer s: State owed to everyone if R owed to C if not R...
--
-- Readers cannot check `n4`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0085.lex Made/Q0
-- + ENTAILED  n2 by A is operative, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T2 binds A from 1967-01-01                                    d0085.lex:25
--   F2  T2 binds C from 1967-01-01                                    d0085.lex:25
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 n2 binds A towards C on 2001-01-01                                  F1, F2
--   3 n2 by A is operative                                                1, 2
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0085.lex Made/Q1
-- - EXCLUDED  n3 by A is impossible to comply with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n3 cannot be complied with
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0085.lex Made/Q2
-- - EXCLUDED  A breaches n2 towards C, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards C
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0085.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0085.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n2 towards C, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0085.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n2 towards C, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0085.lex Made/Q3
-- - EXCLUDED  n4 by A towards C is carved out, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 No permission that prevails takes this conduct out of n4
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0085.lex Made/Q4
-- - EXCLUDED  Strict conflict between n4 by A towards C, n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 n1 does not bind A
--   3 No strict conflict between n4 by A towards C, n2 by A and n1 by A     1, 2
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0085.lex Made/Q5
-- + ENTAILED  n1 conflicts with n2 in some case, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 conflicts with n2 in some case
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0085.lex Made/Q0 --full
-- + ENTAILED  n2 by A is operative, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T2 binds A from 1967-01-01                                    d0085.lex:25
--   F2  T2 binds C from 1967-01-01                                    d0085.lex:25
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 n2 binds A towards C on 2001-01-01                                  F1, F2
--   3 n2 by A is operative                                                1, 2
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0085.lex Made/Q2 --short
-- - EXCLUDED  A breaches n2 towards C, under V
-- Since A does not breach n2 towards C.
-- In full: without --short.
-- $ lexlogic turns-on d0085.lex Made/Q1
-- - EXCLUDED   n3 by A is impossible to comply with
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0085.lex Q1  the steps from these points
