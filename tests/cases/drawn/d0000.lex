case Made
  let A, B be State
  let C, D be Organization
  sort Ship
  let anyone Sao be Ship
  conduct x(a0: State)
  power y(a0: State)
  fact f(a0: State) "words"
  fact g(a0: State)
  fact u
  position P no holder found
  concept c(s: State) when not u unless u
  norm n1 of T1, T2 bearer s: State owed to all parties if P owed to C, D if P forbids x(s) at 2001-01-01 when (y(s) at 2002-01-01 or c(B))
  norm n2 of T3 bearer s: State owed to each party obliges x(s) at 2001-01-01
  norm n3 of T2 bearer s: State owed to all parties if P owed to C, D if not P obliges best efforts toward all of (y(s) at 2001-01-01, x(s) at 2001-01-01) when (n2 by A is existing) exists if P
  treaty T1 adopted 1951-01-01 party A, B, C, D since 1951-01-01
  treaty T2 adopted 1963-01-01 in force 1963-06-01 until 2001-06-01 party A, B, C, D since 1963-01-01
  treaty T3 adopted 2001-01-01 party A, B, C, D since 2001-01-01 signatory A, D on 2001-01-01
  principle other for i: Duty, j: Duty regardless of consent i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n2), not c(B)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  priority other over posterior if P
  impossible y(s) and x(s) for s: State
  given u
  view V rejects P
  variant Other given not u expect Q0 open expect Q1 excluded
end
  given not g(B)
  given not x(A) at 2002-01-01
  given y(B) at 2001-01-01
  given not f(B)
  given not all_reasonable_measures.n3(B) at 2001-01-01
  given not y(A) at 2001-01-01
  given all_reasonable_measures.n3(A) at 2001-01-01
  given y(A) at 2002-01-01
  given not y(B) at 2002-01-01
  given f(A)
  given not x(B) at 2001-01-01
  given not all_reasonable_measures.n3(A) at 2002-01-01
  ask Q0 under V: n2 by A is applicable
  ask Q1 under V ex ante: strict conflict among (n1 by A, n3 by B) is carved
  ask Q2 under V: n1 by B is displaced
  ask Q3: n3 by A is operative
  ask Q4 "Is it so?": incompatible between (n2 by A, n1 by A)
  ask Q5: wide conflict among (n2 by A, n3 by A, n1 by A)
end

-- $ lexlogic check d0000.lex
-- d0000.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  + ENTAILED  under V         law settled on this view
--     Q1  - EXCLUDED  under V         law settled on this view
--     Q2  - EXCLUDED  under V         law settled on this view
--     Q3  ~ OPEN on law               P
--     Q4  . NONE                      law settled
--     Q5  . NONE                      law settled
--
--   Made:Other
--     Q0  + ENTAILED  under V         law settled on this view
--     Q1  - EXCLUDED  under V         law settled on this view
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0000.lex:39
--   Made:Other/Q0: n2 by A is applicable
--      expected  open
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0000.lex Made:Other/Q0          for why
--
-- -- NEVER USED -------------------------------------- d0000.lex:8  W-UNUSED
--  8 |   fact f(a0: State) "words"
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0000.lex:9  W-UNUSED
--  9 |   fact g(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
-- [exit 1]
-- $ lexlogic explain d0000.lex Made/Q0
-- + ENTAILED  n2 by A is applicable, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T3 binds A from 2001-01-01                                    d0000.lex:18
--   F2  T3 binds B from 2001-01-01                                    d0000.lex:18
--
-- Why
--   1 n2 binds A towards B on 2001-01-01                                  F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0000.lex Made/Q1
-- - EXCLUDED  Strict conflict between n1 by A and n3 by B is carved, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 by A and n3 by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 It is not so that strict conflict between n1 by A and n3 by B is carved  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0000.lex Made/Q2
-- - EXCLUDED  n1 by B is displaced, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  u                                                             d0000.lex:23
--
-- Why
--   1 Nothing displaces n1: no principle puts n2 first here                   F1
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0000.lex Made/Q3
-- ~ OPEN  n3 by A is operative
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
-- $ lexlogic explain d0000.lex Made/Q4
-- - EXCLUDED  Incompatible conflict between n2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  u                                                             d0000.lex:23
--
-- Why
--   1 It is not so that c(B)                                                  F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0000.lex Made/Q5
-- - EXCLUDED  Wide conflict between n2 by A, n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A, n3 by A and n1 by A can be kept together
--   2 No wide conflict between n2 by A, n3 by A and n1 by A                    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0000.lex Made/Q0 --full
-- + ENTAILED  n2 by A is applicable, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T3 binds A from 2001-01-01                                    d0000.lex:18
--   F2  T3 binds B from 2001-01-01                                    d0000.lex:18
--
-- Why
--   1 n2 binds A towards B on 2001-01-01                                  F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0000.lex Made/Q2 --short
-- - EXCLUDED  n1 by B is displaced, under V
-- Carried by F1 u
-- Since Nothing displaces n1: no principle puts n2 first here.
-- In full: without --short.
-- $ lexlogic explain d0000.lex Q0:Other
-- + ENTAILED  n2 by A is applicable, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T3 binds A from 2001-01-01                                    d0000.lex:18
--   F2  T3 binds B from 2001-01-01                                    d0000.lex:18
--
-- Why
--   1 n2 binds A towards B on 2001-01-01                                  F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0000.lex Made/Q1
-- - EXCLUDED   Strict conflict between n1 by A and n3 by B is carved, under V
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0000.lex Q1  the steps from these points
