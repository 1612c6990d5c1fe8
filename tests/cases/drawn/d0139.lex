case Made
  let A be State
  let C, D be Organization
  let K, L be Actor
  conduct x(a0: State)
  conduct y(a0: State, a1: Actor)
  conduct z(a0: State, a1: Actor)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  fact g(a0: State)
  closed fact h(a0: State)
  fact u
  standard grave(s: State) met when s = A unmet when not (C != D)
  norm n1 bearer s: State owed to D permits x(s)
  norm n2 bearer s: State owed to C, D obliges x(s)
  norm n3 of U1 bearer s: State owed to each party forbids x(s) when D != C
  treaty T1 adopted 1978-01-01 party A since 1978-01-01
  promise U1 adopted 1993-01-01 party A, D since 1993-01-01
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and g(A)
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n3), of_norm(j, n2))
  given f(A)
  given h(A)
  taken as met grave(A)
  given g(A)
  given u
  ask Q0: conflict among (n1 by A, n3, n2) is resolved by order
  ask Q1: incompatible between (n2 by A toward C, n1 by A)
  ask Q2: suspended(T1, A, A)
  ask Q3: applied(order)
  ask Q4: conflict between (n2 by A, n3 by A) is unresolved
  ask Q5: some n: Norm with A breaches n
end

-- $ lexlogic check d0139.lex
-- d0139.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  . NONE                      law settled
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  + ENTAILED                  law settled
--   Q4  - EXCLUDED                  law settled
--   Q5  ~ OPEN on fact              x(A)
--
-- Assumptions: none.   Warnings: 9, below.
--
-- -- NEVER USED -------------------------------------- d0139.lex:6  W-UNUSED
--  6 |   conduct y(a0: State, a1: Actor)
--                ^
-- Nothing refers to it. Delete `y`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED -------------------------------------- d0139.lex:7  W-UNUSED
--  7 |   conduct z(a0: State, a1: Actor)
--                ^
-- Nothing refers to it. Delete `z`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED -------------------------------------- d0139.lex:8  W-UNUSED
--  8 |   conduct k(a0: Actor)
--                ^
-- Nothing refers to it. Delete `k`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0139.lex:10  W-UNUSED
-- 10 |   closed fact f(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0139.lex:12  W-UNUSED
-- 12 |   closed fact h(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `h`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0139.lex:13  W-UNUSED
-- 13 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0139.lex:14  W-STANDARD
-- 14 |   standard grave(s: State) met when s = A unmet when not (C != D)
--                                                ^^^^^^^^^^^^^^^^^^^^^^^
-- 14 |   standard grave(s: State) met when s = A unmet when not (C != D)
--                                 ^^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NO CITATION -------------------------------------- d0139.lex:15  W-CITE
-- 15 |   norm n1 bearer s: State owed to D permits x(s)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0139.lex:16  W-CITE
-- 16 |   norm n2 bearer s: State owed to C, D obliges x(s)
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0139.lex Made/Q0
-- - EXCLUDED  Conflict between n1 by A, n3 and n2 is resolved by order
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A, n3 and n2 can be kept together
--   2 It is not so that conflict between n1 by A, n3 and n2 is resolved by     1
--     order
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0139.lex Made/Q1
-- - EXCLUDED  Incompatible conflict between n2 by A towards C and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A towards C and n1 by A can be kept together
--   2 No incompatible conflict between n2 by A towards C and n1 by A           1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0139.lex Made/Q2
-- - EXCLUDED  T1 is suspended between A and A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 is not suspended between A and A
--   2 T1 is not suspended between A and A                                      1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0139.lex Made/Q3
-- + ENTAILED  order decides some conflict
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  U1 binds A from 1993-01-01                                    d0139.lex:19
--   F2  U1 binds D from 1993-01-01                                    d0139.lex:19
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put
--     first
--   2 n2 binds A towards D after 1993-01-01
--   3 n3 binds A towards D after 1993-01-01                      F1, F2
--   4 order puts n2 before n3                                                order
--   5 order decides some conflict                                1, 2, 3, 4  order
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0139.lex Made/Q4
-- - EXCLUDED  Conflict between n2 by A and n3 by A is unresolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 order puts n2 before n3                                                order
--
-- The conflict of n2 by A and n3 by A
--   resolved by order: n2 prevails over n3 (n2 by A is owed to C and D; n3 by A
--     is owed to D)
--   n3 alone can be kept: it is not so that x(A) after 1993-01-01
--   n2 alone can be kept: x(A) after 1993-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0139.lex Made/Q5
-- ~ OPEN  For some Norm n: A breaches n
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) after 1993-01-01
--   excluded if  x(A) after 1993-01-01
--
-- It is so if:
--   - it is not so that x(A) after 1993-01-01
--
-- It is not so if:
--   - x(A) after 1993-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0139.lex Made/Q5 --why-not displaced
-- ~ OPEN  For some Norm n: A breaches n
-- Why not displaced?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0139.lex Made/Q5 --why-not carved
-- ~ OPEN  For some Norm n: A breaches n
-- Why not carved?
--
-- Only a question about a breach or conflict has this status.
-- $ lexlogic explain d0139.lex Made/Q5 --why-not excused
-- ~ OPEN  For some Norm n: A breaches n
-- Why not excused?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0139.lex Made/Q0 --full
-- - EXCLUDED  Conflict between n1 by A, n3 and n2 is resolved by order
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A, n3 and n2 can be kept together
--   2 It is not so that conflict between n1 by A, n3 and n2 is resolved by     1
--     order
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0139.lex Made/Q2 --short
-- - EXCLUDED  T1 is suspended between A and A
-- Since T1 is not suspended between A and A.
-- In full: without --short.
-- $ lexlogic turns-on d0139.lex Made/Q1
-- . NONE   Incompatible conflict between n2 by A towards C and n1 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0139.lex Q1  the steps from these points
