case Made
  let A be State
  let C, D be Organization
  sort Person open
  let Pia be Person
  conduct x(a0: State, a1: Organization)
  fact f(a0: State, a1: Person)
  fact g(a0: State)
  closed fact h(a0: State)
  concept c(s: State) when g(s)
  concept a(s: State) when b(s) when h(s)
  concept b(s: State) when a(s) when not f(s, Pia)
  concept t(s: Person) when some v: Organization with not x(A, v) when g(A) unless g(A)
  norm n1 of D1, U1 bearer s: State owed to C, D obliges best efforts toward x(s, C)
  norm n2 bearer s: State for r: Person owed to C, D forbids x(s, C) when f(s, r) unless t(r) yields to n1, T1, U1, J1
  norm n3 of T2, U1 bearer s: State owed to all parties obliges x(s, C)
  treaty T1 "words" adopted 2001-01-01 party A, C, D since 2001-01-01 signatory A, C, D on 2001-01-01 prevails over D1 incorporates n1
  treaty T2 adopted 1985-01-01 party A, C, D since 1985-01-01 incorporates n2
  decision D1 of D under n1 adopted 1982-01-01
  promise U1 adopted 1979-01-01 party A, D since 1979-01-01 cite "1 Example Treaty Series 1"
  judgment J1 of D under n2 adopted 1957-01-01 party A, C, D since 1957-01-01
  rule r0 of T2 art "1" and custom for s1: State, c1: Organization establishes precluded(n2, s1, c1) when f(s1, Pia)
  rule r1 establishes more_specific(n2, n1) when f(A, Pia)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle clause "words" for i: Duty, j: Duty regardless of consent i yields to j when yields_by_clause(i, j)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  principle kinds of J1 art "1" and custom for i: Duty, j: Duty i yields to j when is_permission(i) and not is_duty(j)
  priority posterior over special
  impossible x(s, o) and o = C for s: State, o: Organization
  given h(A)
  given every v: State satisfies (not g(v) or v = A)
  ask Q0: wide conflict among (n3 by A, n2[Pia] by A)
  ask Q1 supposing bound(A, D1): conflict between (n2[Pia] by A, n1 by A) is resolved
  ask Q2: A must x(A, D)
  ask Q3: strict conflict among (n2[Pia], n3 toward C, n1 by A) is unresolved
  ask Q4 "Is it so?": wide conflict within (n3 by A toward C, n2[Pia] by A)
  ask Q5 ex ante: conflict among (n3 by A, n2[Pia] by A toward D, n1 by A) is carved
end

-- $ lexlogic check d0041.lex
-- d0041.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  . NONE                      law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NEVER USED ------------------------------------- d0041.lex:10  W-UNUSED
-- 10 |   concept c(s: State) when g(s)
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0041.lex:17  W-CITE
-- 17 |   treaty T1 "words" adopted 2001-01-01 party A, C, D since 2001-01...
--
-- Readers cannot check `T1`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0041.lex Made/Q0
-- - EXCLUDED  Wide conflict between n3 by A and n2[Pia] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A and n2[Pia] by A can be kept together
--   2 No wide conflict between n3 by A and n2[Pia] by A                        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0041.lex Made/Q1
-- - EXCLUDED  Conflict between n2[Pia] by A and n1 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2[Pia] by A and n1 by A can be kept together
--   2 It is not so that conflict between n2[Pia] by A and n1 by A is resolved  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0041.lex Made/Q2
-- - EXCLUDED  A should: x(A, D)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: x(A, D)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0041.lex Made/Q3
-- - EXCLUDED  Strict conflict between n2[Pia], n3 towards C and n1 by A is
--   unresolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2[Pia], n3 towards C and n1 by A can be kept
--     together
--   2 It is not so that strict conflict between n2[Pia], n3 towards C and n1   1
--     by A is unresolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0041.lex Made/Q4
-- - EXCLUDED  Wide conflict within n3 by A towards C and n2[Pia] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A towards C and n2[Pia] by A can be kept
--     together
--   2 No wide conflict within n3 by A towards C and n2[Pia] by A               1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0041.lex Made/Q5
-- - EXCLUDED  Conflict between n3 by A, n2[Pia] by A towards D and n1 by A is
--   carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A, n2[Pia] by A towards D and n1 by A can be
--     kept together
--   2 It is not so that conflict between n3 by A, n2[Pia] by A towards D and   1
--     n1 by A is carved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0041.lex Made/Q0 --full
-- - EXCLUDED  Wide conflict between n3 by A and n2[Pia] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A and n2[Pia] by A can be kept together
--   2 No wide conflict between n3 by A and n2[Pia] by A                        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0041.lex Made/Q2 --short
-- - EXCLUDED  A should: x(A, D)
-- Since It is not so that A should: x(A, D).
-- In full: without --short.
-- $ lexlogic turns-on d0041.lex Made/Q1
-- - EXCLUDED   Conflict between n2[Pia] by A and n1 by A is resolved
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0041.lex Q1  the steps from these points
