case Made
  let A be State
  let C, D be Organization
  sort Person open
  sort Cargo, Crew
  let Pia be Person
  conduct x(a0: State, a1: Person)
  fact f(a0: Person) "words"
  standard grave(s: State)
  concept c(s: State) when grave(s) unless not x(s, Pia)
  concept a(s: State) when b(s) when x(s, Pia)
  concept b(s: State) when a(s) when not f(Pia)
  norm n1 bearer s: State owed to C, D forbids x(s, Pia) when every v: Person with not x(s, v) satisfies not x(s, v) exists if A = A
  norm n2 bearer s: State for r: Organization owed to r forbids x(s, Pia)
  rule r0 for s1: State, c1: Organization establishes precluded(n1, s1, c1) when f(Pia)
  rule r1 establishes more_specific(n2, n1) when f(Pia)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  principle rank for i: Duty, j: Duty regardless of consent i yields to j when ranked(j, charter) and not ranked(i, charter)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  presume not f(Pia)
  ask Q0: wide conflict between (n1 by A toward D, n2 by A)
  ask Q1: incompatible among (n2[C] toward C, n1 by A)
  ask Q2: n1 by A toward D is applicable
  ask Q3 "Is it so?": C != D
  ask Q4: n2[D] by A is breached
  ask Q5: n1 by A is breached
end

-- $ lexlogic check d0038.lex
-- d0038.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  . NONE                      law settled
--   Q2  + ENTAILED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  ~ OPEN on fact              x(A, Pia)
--   Q5  ~ OPEN on fact              x(A, Pia)
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED ------------------------------------- d0038.lex:10  W-UNUSED
-- 10 |   concept c(s: State) when grave(s) unless not x(s, Pia)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0038.lex:13  W-CITE
-- 13 |   norm n1 bearer s: State owed to C, D forbids x(s, Pia) when ever...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0038.lex:14  W-CITE
-- 14 |   norm n2 bearer s: State for r: Organization owed to r forbids x(...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0038.lex Made/Q0
-- - EXCLUDED  Wide conflict between n1 by A towards D and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A towards D and n2 by A can be kept together
--   2 No wide conflict between n1 by A towards D and n2 by A                   1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0038.lex Made/Q1
-- - EXCLUDED  Incompatible conflict between n2[C] towards C and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2[C] towards C and n1 by A can be kept together
--   2 No incompatible conflict between n2[C] towards C and n1 by A             1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0038.lex Made/Q2
-- + ENTAILED  n1 by A towards D is applicable
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards D
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0038.lex Made/Q3
-- + ENTAILED  C is not D
-- Law settled: the same on every reading left open.
--
-- Why
--   1 C is not D
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0038.lex Made/Q4
-- ~ OPEN  A breaches n2[D]
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A, Pia)
--   excluded if  it is not so that x(A, Pia)
--
-- It is so if:
--   - x(A, Pia)
--
-- It is not so if:
--   - it is not so that x(A, Pia)
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0038.lex Made/Q4 --why-not displaced
-- ~ OPEN  A breaches n2[D]
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0038.lex Made/Q4 --why-not carved
-- ~ OPEN  A breaches n2[D]
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0038.lex Made/Q4 --why-not excused
-- ~ OPEN  A breaches n2[D]
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0038.lex Made/Q5
-- ~ OPEN  A breaches n1
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A, Pia)
--   excluded if  it is not so that x(A, Pia)
--
-- It is so if:
--   - x(A, Pia)
--
-- It is not so if:
--   - it is not so that x(A, Pia)
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0038.lex Made/Q5 --why-not displaced
-- ~ OPEN  A breaches n1
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0038.lex Made/Q5 --why-not carved
-- ~ OPEN  A breaches n1
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0038.lex Made/Q5 --why-not excused
-- ~ OPEN  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- That it is excused is not excluded: it is open.
-- $ lexlogic explain d0038.lex Made/Q0 --full
-- - EXCLUDED  Wide conflict between n1 by A towards D and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A towards D and n2 by A can be kept together
--   2 No wide conflict between n1 by A towards D and n2 by A                   1
--
-- Bounded: the law asks for someone or everyone, and 1 unnamed members of Person
-- were looked at; with more the answer may differ.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0038.lex Made/Q2 --short
-- + ENTAILED  n1 by A towards D is applicable
-- Since n1 binds A towards D.
-- In full: without --short.
-- $ lexlogic turns-on d0038.lex Made/Q1
-- . NONE   Incompatible conflict between n2[C] towards C and n1 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0038.lex Q1  the steps from these points
