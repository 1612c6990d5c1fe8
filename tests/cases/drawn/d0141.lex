case Made
  let A be State
  let C, D be Organization
  sort Ship
  let Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  fact u
  concept tied(s: State, o: Organization) when not f(s)
  standard close(s: State, o: Organization) met when not tied(s, o)
  concept t(s: Ship) when not (s != Sao)
  norm n1 of T1, T3 bearer s: State for r: Ship owed to C, D obliges y(s)
  norm n2 of T2, T3 bearer s: State owed to C, D forbids y(s) when s != A
  norm n3 of T1 bearer s: State owed to C forbids y(s) cite "there"
  treaty T1 adopted 1964-01-01 in force 1964-06-01 party A, C since 1964-01-01 cite "1 Example Treaty Series 1"
  treaty T2 adopted 1964-01-01 party A, C, D since 1964-01-01
  treaty T3 adopted 2001-01-01 in force 2001-06-01 party A since 2001-01-01 party D since 2002 subject to K1
  custom K1 subject to T1, T2, T3 incorporates n3
  rule r0 for s1: State establishes withdrawn(s1, T2) when f(s1)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1), tied(A, D)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2)))
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  taken as met close(A, C)
  variant Other given u expect Q0 open expect Q1 excluded
end
  given f(A)
  ask Q0: n1 by A toward C is displaced
  ask Q1: n2 by A is wrongful
  ask Q2: in_conflict(n2, n1)
  ask Q3: conflict among (n3 by A, n1[Sao] by A)
  ask Q4: incompatible among (n1, n3 by A)
  ask Q5 "Is it so?": A breaches n1[Sao] toward C
end

-- $ lexlogic check d0141.lex
-- d0141.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  + ENTAILED                  law settled
--     Q1  - EXCLUDED                  law settled
--     Q2  - EXCLUDED                  nothing speaks to it
--     Q3  > RESOLVED                  by order: n3 prevails
--     Q4  + ENTAILED                  law settled
--     Q5  - EXCLUDED                  law settled
--
--   Made:Other
--     Q0  + ENTAILED                  law settled
--     Q1  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0141.lex:27
--   Made:Other/Q0: n1 by A toward C is displaced
--      expected  open
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0141.lex Made:Other/Q0          for why
--
-- -- NEVER USED -------------------------------------- d0141.lex:6  W-UNUSED
--  6 |   conduct x(a0: State)
--                ^
-- Nothing refers to it. Delete `x`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED -------------------------------------- d0141.lex:9  W-UNUSED
--  9 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0141.lex:12  W-UNUSED
-- 12 |   concept t(s: Ship) when not (s != Sao)
--                ^
-- Nothing refers to it. Delete `t`, or look for a name misspelt where it
-- should be used.
-- [exit 1]
-- $ lexlogic explain d0141.lex Made/Q0
-- + ENTAILED  n1 by A towards C is displaced
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1964-01-01                                    d0141.lex:16
--   F2  T1 binds C from 1964-01-01                                    d0141.lex:16
--
-- Why
--   1 n1 binds A towards C after 2003-01-01                      F1, F2
--   2 Nothing displaces n3: nothing it may clash with is put
--     first
--   3 n3 binds A towards C after 2003-01-01
--   4 order puts n3 before n1                                                order
--   5 n1[Sao] by A towards C is displaced                        1, 2, 3, 4
--   6 n1 by A towards C is displaced                             1, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0141.lex Made/Q1
-- - EXCLUDED  n2 by A is wrongfully broken
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards D and C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0141.lex Made/Q2
-- - EXCLUDED  n2 is in conflict with n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 is not in conflict with n1
--   2 n2 is not in conflict with n1                                            1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0141.lex Made/Q3
-- > RESOLVED  Conflict between n3 by A and n1[Sao] by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1964-01-01                                    d0141.lex:16
--   F2  T1 binds C from 1964-01-01                                    d0141.lex:16
--
-- Why
--   1 n1 binds A towards C after 2003-01-01                               F1, F2
--   2 n1[Sao] binds A and obliges: y(A)                                   1
--   3 n3 binds A towards C after 2003-01-01
--   4 n3 binds A and forbids: y(A)                                        3
--   5 No conduct complies with both: conflict between n3 by A and         2, 4
--     n1[Sao] by A
--
-- The conflict of n1[Sao] by A and n3 by A
--   resolved by order: n3 prevails over n1 (n1[Sao] by A is owed to C and D; n3
--     by A is owed to C)
--   n3 alone can be kept: it is not so that y(A) after 2003-01-01
--   n1[Sao] alone can be kept: y(A) after 2003-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0141.lex Made/Q4
-- + ENTAILED  Incompatible conflict between n1 and n3 by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1964-01-01                                    d0141.lex:16
--   F2  T1 binds C from 1964-01-01                                    d0141.lex:16
--
-- Why
--   1 n1 binds A towards C after 2003-01-01                               F1, F2
--   2 n3 binds A towards C after 2003-01-01
--   3 Incompatible conflict between n1 and n3 by A                        1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0141.lex Made/Q5
-- - EXCLUDED  A breaches n1[Sao] towards C
-- Law settled: the same on every reading left open.
--
-- Why
--    1 n1 was kept (if y(A) after 2003-01-01)
--    2 A does not breach n1[Sao] towards C (if y(A) after      1
--      2003-01-01)
--    3 n1 does not bind A towards C after 2003-01-01 (if it
--      is not so that y(A) after 2003-01-01 and it is not so
--      that T1(A, at any time))
--    4 A does not breach n1[Sao] towards C (if it is not so    3
--      that y(A) after 2003-01-01 and it is not so that T1(A,
--      at any time))
--    5 Nothing displaces n3: nothing it may clash with is put
--      first
--    6 n1 binds A towards C after 2003-01-01 (if it is not so
--      that y(A) after 2003-01-01, T1(A, at any time) and
--      T1(C, at any time))
--    7 n3 binds A towards C after 2003-01-01
--    8 order puts n3 before n1                                               order
--    9 n1[Sao] by A towards C is displaced (if it is not so    5, 6, 7, 8
--      that y(A) after 2003-01-01, T1(A, at any time) and
--      T1(C, at any time))
--   10 A does not breach n1[Sao] towards C (if it is not so    9
--      that y(A) after 2003-01-01, T1(A, at any time) and
--      T1(C, at any time))
--   11 n1 does not bind A towards C after 2003-01-01 (if it
--      is not so that y(A) after 2003-01-01, T1(A, at any
--      time) and it is not so that T1(C, at any time))
--   12 A does not breach n1[Sao] towards C (if it is not so    11
--      that y(A) after 2003-01-01, T1(A, at any time) and it
--      is not so that T1(C, at any time))
--   13 It is not so that A breaches n1[Sao] towards C          2, 4, 10, 12
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0141.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n1[Sao] towards C
-- It is displaced as well:
--
--     order   votes   against n3: puts n3 before n1
--     clause  silent  no clause puts n3 before n1; no clause puts n1 before n3
-- $ lexlogic explain d0141.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n1[Sao] towards C
-- What could have made it carved, and why it does not:
--
--     order   votes   against n3: puts n3 before n1
--     clause  silent  no clause puts n3 before n1; no clause puts n1 before n3
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0141.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n1[Sao] towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0141.lex Made/Q0 --full
-- + ENTAILED  n1 by A towards C is displaced
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1964-01-01                                    d0141.lex:16
--   F2  T1 binds C from 1964-01-01                                    d0141.lex:16
--
-- Why
--   1 n1 binds A towards C after 2003-01-01                      F1, F2
--   2 Nothing displaces n3: nothing it may clash with is put
--     first
--   3 n3 binds A towards C after 2003-01-01
--   4 order puts n3 before n1                                                order
--   5 n1[Sao] by A towards C is displaced                        1, 2, 3, 4
--   6 n1 by A towards C is displaced                             1, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0141.lex Made/Q2 --short
-- - EXCLUDED  n2 is in conflict with n1
-- Since n2 is not in conflict with n1.
-- In full: without --short.
-- $ lexlogic explain d0141.lex Q0:Other
-- + ENTAILED  n1 by A towards C is displaced
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1964-01-01                                    d0141.lex:16
--   F2  T1 binds C from 1964-01-01                                    d0141.lex:16
--
-- Why
--   1 n1 binds A towards C after 2003-01-01                      F1, F2
--   2 Nothing displaces n3: nothing it may clash with is put
--     first
--   3 n3 binds A towards C after 2003-01-01
--   4 order puts n3 before n1                                                order
--   5 n1[Sao] by A towards C is displaced                        1, 2, 3, 4
--   6 n1 by A towards C is displaced                             1, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0141.lex Made/Q1
-- - EXCLUDED   n2 by A is wrongfully broken
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0141.lex Q1  the steps from these points
