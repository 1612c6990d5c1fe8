case Made
  let A be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State)
  conduct y(a0: State)
  conduct z(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  fact g(a0: State)
  position P held by "A scholar" "Treatise, 1" default on
  position R no holder found default off
  standard grave(s: State) met when (P or f(s))
  concept c(s: State) when not x(s) at 2001-01-01
  concept out(s: State) when not organ(K, s) unless P
  exception e to c if P when out(s)
  norm n1 of T1 bearer s: State owed to D permits x(s) at 2001-01-01 when grave(s)
  norm n2 of T1 bearer s: State owed to C forbids x(s) at 2001-01-01 unless s = A breached only where (not (D = C)) peremptory since 2002-06-01 if P peremptory since 1945-01-01 if R
  norm n3 of T1 bearer s: State owed to each party obliges best efforts toward x(s) at 2001-01-01 indivisible
  exception en3 to n3 of T1 art "1" and custom when signatory(D, T1)
  treaty T1 adopted 1973-01-01 party A, C, D since 1973-01-01 parties partial reservation C to n1 insofar as g(A)
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and f(s1)
  permissions conflict if A = A
  principle order "words" for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n2)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle superior for i: Duty, j: Duty if P regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority order over superior
  possible z(s) only if not g(s) for s: State
  given organ(K, A)
  given f(A)
  view V holds P
  given all_reasonable_measures.n3(A) at 2001-01-01
  given not x(A) at 2001-01-01
  given not z(A) at 2001-01-01
  given not y(A) at 2001-01-01
  ask Q0: strict conflict among (n1 toward D, n2 by A)
  ask Q1 under V: A breaches n2 toward D
  ask Q2: incompatible among (n3 by A, n1 by A)
  ask Q3 under V ex ante: wide conflict among (n1 by A, n2 by A)
  ask Q4: strict conflict among (n3 by A, n1 by A)
  ask Q5 under V: exists(n2)
end

-- $ lexlogic check d0207.lex
-- d0207.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  - EXCLUDED  under V         nothing speaks to it
--   Q2  . NONE                      law settled
--   Q3  . NONE  under V             law settled on this view
--   Q4  . NONE                      law settled
--   Q5  + ENTAILED  under V         law settled on this view
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0207.lex:6  W-UNUSED
--  6 |   conduct y(a0: State)
--                ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `y`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0207.lex:8  W-UNUSED
--  8 |   conduct k(a0: Actor)
--                ^
-- Nothing refers to it. Delete `k`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0207.lex:15  W-UNUSED
-- 15 |   concept c(s: State) when not x(s) at 2001-01-01
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
-- $ lexlogic explain d0207.lex Made/Q0
-- - EXCLUDED  Strict conflict between n1 towards D and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No strict conflict between n1 towards D and n2 by A                      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0207.lex Made/Q1
-- - EXCLUDED  A breaches n2 towards D, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that A breaches n2 towards D                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0207.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n2 towards D, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0207.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n2 towards D, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0207.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n2 towards D, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0207.lex Made/Q2
-- - EXCLUDED  Incompatible conflict between n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  f(A)                                                          d0207.lex:32
--
-- Why
--   1 grave(A)                                                                F1
--
-- N1 by A can be used with and without breach of n3 by A: a partial overlap, no
-- conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0207.lex Made/Q3
-- - EXCLUDED  Wide conflict between n1 by A and n2 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No wide conflict between n1 by A and n2 by A                             1
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0207.lex Made/Q4
-- - EXCLUDED  Strict conflict between n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A and n1 by A can be kept together
--   2 No strict conflict between n3 by A and n1 by A                           1
--
-- N1 by A can be used with and without breach of n3 by A: a partial overlap, no
-- conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0207.lex Made/Q5
-- + ENTAILED  n2 exists as a text, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0207.lex Made/Q0 --full
-- - EXCLUDED  Strict conflict between n1 towards D and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 The conditions of n2 are not met
--   2 No strict conflict between n1 towards D and n2 by A                      1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0207.lex Made/Q2 --short
-- - EXCLUDED  Incompatible conflict between n3 by A and n1 by A
-- Carried by F1 f(A)
-- Since grave(A).
-- In full: without --short.
-- $ lexlogic turns-on d0207.lex Made/Q1
-- - EXCLUDED   A breaches n2 towards D, under V
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0207.lex Q1  the steps from these points
