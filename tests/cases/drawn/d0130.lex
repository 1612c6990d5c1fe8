case Made
  let A, B be State
  let C be Organization
  sort Ship
  let someone Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  dated fact g(a0: State) "words"
  fact h(a0: State)
  position P held by "A scholar" "Treatise, 1" opposed by "A court", "Another" cite "somewhere"
  concept c(s: State) when A = B
  concept out(s: State) when s = A unless not g(s)
  exception e to c if P when out(s)
  exception ee to out when not h(s)
  closed fact near(a0: State, a1: State)
  concept far(s: State) when P when some v: State with (near(s, v) and far(v))
  norm n1 of J1 art "1" bearer s: State for r: Ship owed to each party obliges result x(s) at 2001-01-01 when (all of (h(s), near(s, s)) or f(s))
  norm n2 of T1, T2, J1 bearer s: State for r: Organization owed to each party benefits r forbids x(s) at 2001-01-01 unless f(s) exists if P peremptory
  norm n3 "words" bearer s: State owed to each state obliges x(s) at 2001-01-01 when not far(s)
  treaty T1 adopted 1962-01-01 party A, B, C since 1962-01-01
  treaty T2 adopted 1982-01-01 party A, B, C since 1982-01-01
  custom K1 exists if P
  judgment J1 of C under n1 adopted 1986-01-01 party A, B since 1986-01-01
  rule r0 from 1990-01-01 for s1: State, s2: State establishes suspended(J1, s1, s2) when near(s1, s1)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e), not source(i, l))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty regardless of consent i yields to j when more_specific(j, i)
  impossible f(s) and h(s) for s: State
  given y(B) at 2001-01-01
  given not x(A) at 2001-01-01
  given not g(A) at 2001-01-01
  given not g(B) at 2001-01-01
  given not f(B)
  given f(A)
  ask Q0 "Is it so?": incompatible among (n2[C] by A, n3 by A toward C)
  ask Q1: y(A)
  ask Q2: A must not x(A) at 2001-01-01
  ask Q3: exists(n3)
  ask Q4: n2 by A is displaced
  ask Q5: incompatible among (n3 by A, n1[Sao] by A)
end

-- $ lexlogic check d0130.lex
-- d0130.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  ~ OPEN on fact              y(A)
--   Q2  - EXCLUDED                  law settled
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NEVER USED ------------------------------------- d0130.lex:12  W-UNUSED
-- 12 |   concept c(s: State) when A = B
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0130.lex:20  W-CITE
-- 20 |   norm n3 "words" bearer s: State owed to each state obliges x(s) ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0130.lex Made/Q0
-- - EXCLUDED  Incompatible conflict between n2[C] by A and n3 by A towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No incompatible conflict between n2[C] by A and n3 by A towards C        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0130.lex Made/Q1
-- ~ OPEN  y(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  y(A) on 2001-01-01
--   excluded if  it is not so that y(A) on 2001-01-01
--
-- It is so if:
--   - y(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that y(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0130.lex Made/Q2
-- - EXCLUDED  A should: it is not so that x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0130.lex:35
--
-- Why
--   1 It is not so that A should: it is not so that x(A) on 2001-01-01        F1
--
-- N2 and n3 were not compared: a condition asks for someone for everyone.
-- N3 and n2 were not compared: a condition asks for someone for everyone.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0130.lex Made/Q3
-- + ENTAILED  n3 exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0130.lex Made/Q4
-- - EXCLUDED  n2 by A is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 It is not so that n2 by A is displaced                                   1
--
-- N2 and n3 were not compared: a condition asks for someone for everyone.
-- N3 and n2 were not compared: a condition asks for someone for everyone.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0130.lex Made/Q5
-- - EXCLUDED  Incompatible conflict between n3 by A and n1[Sao] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A and n1[Sao] by A can be kept together
--   2 No incompatible conflict between n3 by A and n1[Sao] by A                1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0130.lex Made/Q0 --full
-- - EXCLUDED  Incompatible conflict between n2[C] by A and n3 by A towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No incompatible conflict between n2[C] by A and n3 by A towards C        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0130.lex Made/Q2 --short
-- - EXCLUDED  A should: it is not so that x(A) on 2001-01-01
-- Carried by F1 f(A)
-- Since It is not so that A should: it is not so that x(A) on 2001-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0130.lex Made/Q1
-- ~ OPEN on fact   y(A)
--
--             Entailed if  Excluded if
--             1            2
--   Y fact    Y            N   y(A)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Y alone decides.
--
-- The issues
--   Y  y(A) on 2001-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 2 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0130.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0130.lex Q1           a scenario each way
