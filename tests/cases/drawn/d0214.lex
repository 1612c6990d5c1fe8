case Made
  let A be State
  let C, D be Organization
  let K, L be Actor
  sort Ship
  let Sao be Ship
  conduct x(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  dated fact f(a0: State)
  fact u
  position P
  norm n1 art "1" bearer s: State for r: Organization owed to everyone if P owed to C if not P forbids x(s) at 2002-01-01
  norm n2 bearer s: State owed to C, D permits x(s) at 2002-01-01
  norm n3 bearer s: State for r: Ship, r2: Organization owed to C benefits r obliges k(s) at 2002-01-01
  treaty T1 adopted 1972-01-01 party A, D since 1972-01-01 parties partial rank ordinary
  treaty T2 adopted 1990-01-01 party A, C since 1990-01-01 signatory A on 1990-01-01
  treaty T3 adopted 1964-01-01 party A, C since 1964-01-01 subject to T1, T2, J1
  custom K1
  judgment J1 of D under n2 adopted 1972-01-01 party A, D since 1972-01-01 parties partial "as far as known" rank ordinary
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and not u unless D = C
  principle order "words" for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2)))
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle rank for i: Duty, j: Duty if P i yields to j when ranked(j, charter) and not ranked(i, charter)
  priority order over clause
  given u
  given x(A) at 2001-01-01
  view V holds P
  variant Other rejects P withdraw rank given u expect Q0 open expect Q1 excluded
end
  given not k(L) at 2002-01-01
  given not f(A) at 2002-01-01
  given not k(L) at 2001-01-01
  given not f(A) at 2001-01-01
  given not k(K) at 2002-01-01
  given not k(K) at 2001-01-01
  given not x(A) at 2002-01-01
  ask Q0 "Is it so?" under V as of 2002-01-01: opposable(n2, A)
  ask Q1: inconsistent(n2, n1)
  ask Q2: some v: State with not x(v) at 2001-01-01
  ask Q3 under V: conflict among (n2 by A, n1[D] by A toward D) is resolved
  ask Q4: A must not k(A)
  ask Q5: A may all of (x(A) at 2001-01-01, k(A) at 2002-01-01)
end

-- $ lexlogic check d0214.lex
-- d0214.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  - EXCLUDED  under V         nothing speaks to it
--     Q1  - EXCLUDED                  nothing speaks to it
--     Q2  - EXCLUDED                  law settled
--     Q3  - EXCLUDED  under V         law settled on this view
--     Q4  + ENTAILED                  law settled
--     Q5  - EXCLUDED                  law settled
--
--   Made:Other
--     Q0  - EXCLUDED  under V, variant Other  nothing speaks to it
--     Q1  - EXCLUDED  under variant Other  nothing speaks to it
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0214.lex:38
--   Made:Other/Q0: Is it so?
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0214.lex Made:Other/Q0          for why
--
-- -- NEVER USED ------------------------------------- d0214.lex:10  W-UNUSED
-- 10 |   dated fact f(a0: State)
--                   ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0214.lex:14  W-CITE
-- 14 |   norm n2 bearer s: State owed to C, D permits x(s) at 2002-01-01
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0214.lex:15  W-CITE
-- 15 |   norm n3 bearer s: State for r: Ship, r2: Organization owed to C ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 1]
-- $ lexlogic explain d0214.lex Made/Q0
-- - EXCLUDED  n2 would bind A as well, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 would not bind A as well
--   2 n2 would not bind A as well                                              1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0214.lex Made/Q1
-- - EXCLUDED  n2 and n1 cannot both be complied with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 and n1 can both be complied with
--   2 n2 and n1 can both be complied with                                      1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0214.lex Made/Q2
-- - EXCLUDED  For some State v: it is not so that x(v) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0214.lex:27
--
-- Why
--   1 For no State v: it is not so that x(v) on 2001-01-01                    F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0214.lex Made/Q3
-- - EXCLUDED  Conflict between n2 by A and n1[D] by A towards D is resolved, under
--   V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that conflict between n2 by A and n1[D] by A towards D is   1
--     resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0214.lex Made/Q4
-- + ENTAILED  A should: it is not so that k(A)
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A should: it is not so that k(A)
--   6 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0214.lex Made/Q5
-- - EXCLUDED  A may: x(A) on 2001-01-01 and k(A) on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that k(A) on 2002-01-01
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0214.lex Made/Q0 --full
-- - EXCLUDED  n2 would bind A as well, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 would not bind A as well
--   2 n2 would not bind A as well                                              1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0214.lex Made/Q2 --short
-- - EXCLUDED  For some State v: it is not so that x(v) on 2001-01-01
-- Carried by F1 x(A) on 2001-01-01
-- Since For no State v: it is not so that x(v) on 2001-01-01.
-- In full: without --short.
-- $ lexlogic explain d0214.lex Q0:Other
-- - EXCLUDED  n2 would bind A as well, under V and variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 would not bind A as well
--   2 n2 would not bind A as well                                              1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0214.lex Made/Q1
-- - EXCLUDED   n2 and n1 cannot both be complied with
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0214.lex Q1  the steps from these points
