case Made
  let A, B be State
  let C be Organization
  conduct x(a0: State)
  closed fact f(a0: State)
  fact g(a0: State)
  fact h(a0: State)
  fact u
  concept c(s: State) when ever x(s) when ((not (B = A)) and f(s))
  norm n1 of T1 bearer s: State owed to all parties forbids x(s) at 2001-01-01 when ((((s = A) and not x(s) at 2002-01-01)) or c(s))
  norm n2 bearer s: State for r: Organization owed to C benefits r obliges result x(s) at 2001-01-01 unless h(s) breached only where c(s) prevails over n1
  norm n3 bearer s: State owed to C permits x(s) at 2001-01-01 indivisible
  treaty T1 adopted 1950-01-01 in force 1950-06-01 party A since 1950-01-01 party B since 2001-03
  treaty T2 adopted 2001-01-01 in force 2001-06-01 party A, B, C since 2001-01-01 rank charter
  custom K1 in force 1960-01-01
  rule r0 for s1: State, c1: Organization establishes precluded(n3, s1, c1) when h(s1)
  permissions conflict if A = A
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2), B = A))
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle rank of T2 for i: Duty, j: Duty i yields to j when ranked(j, charter) and not ranked(i, charter)
  priority rank over order
  given x(A) at 2002-01-01
  given h(B)
  given not u
  given x(A) at 2001-01-01
  given x(B) at 2001-07-01
  given x(A) at 2001-07-01
  given not g(B)
  ask Q0 ex nunc as of 2001-01-01: strict conflict among (n2 by A toward C, n1 toward C, n3 by A)
  ask Q1 as of 2002-01-01: n2[C] by A toward C is carved
  ask Q2 ex nunc as of 2001-07-01: conflict among (n1 by A, n2 by A, n3 by A)
  ask Q3 ex ante: strict conflict among (n1 by A toward C, n2[C] by A) is resolved
  ask Q4 as of 2002-01-01: every v: State, v2: State with f(v) satisfies (not f(v) and c(v2))
  ask Q5 "Is it so?" supposing not f(B): incompatible among (n3 by A, n2[C] by A)
end

-- $ lexlogic check d0230.lex
-- d0230.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  . NONE                      law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  + ENTAILED                  law settled
--   Q5  . NONE                      law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0230.lex:6  W-UNUSED
--  6 |   fact g(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0230.lex:8  W-UNUSED
--  8 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0230.lex:11  W-CITE
-- 11 |   norm n2 bearer s: State for r: Organization owed to C benefits r...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0230.lex:12  W-CITE
-- 12 |   norm n3 bearer s: State owed to C permits x(s) at 2001-01-01 ind...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0230.lex Made/Q0
-- - EXCLUDED  Strict conflict between n2 by A towards C, n1 towards C and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 No strict conflict between n2 by A towards C, n1 towards C and n3 by A   1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0230.lex Made/Q1
-- - EXCLUDED  n2[C] by A towards C is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that n2[C] by A towards C is carved out                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0230.lex Made/Q2
-- - EXCLUDED  Conflict between n1 by A, n2 by A and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 n2 binds A at no time asked about
--   3 n3 binds A at no time asked about
--   4 No conflict between n1 by A, n2 by A and n3 by A                   1, 2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0230.lex Made/Q3
-- - EXCLUDED  Strict conflict between n1 by A towards C and n2[C] by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that strict conflict between n1 by A towards C and n2[C]    1
--     by A is resolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0230.lex Made/Q4
-- + ENTAILED  For every State v and State v2 such that f(v): it is not so that
--   f(v) and c(v2)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that f(B): the list is closed and does not have   d0230.lex:5
--       it
--
-- Why
--   1 Let v be A and v2 be A, as an example of all: it is not so that
--     f(A) and c(A)
--   2 For every State v and State v2 such that f(v): it is not so that     F1, 1
--     f(v) and c(v2)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0230.lex Made/Q5
-- - EXCLUDED  Incompatible conflict between n3 by A and n2[C] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A and n2[C] by A can be kept together
--   2 No incompatible conflict between n3 by A and n2[C] by A                  1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0230.lex Made/Q0 --full
-- - EXCLUDED  Strict conflict between n2 by A towards C, n1 towards C and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 No strict conflict between n2 by A towards C, n1 towards C and n3 by A   1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0230.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n1 by A, n2 by A and n3 by A
-- Since n1 binds A at no time asked about; n2 binds A at no time asked about; n3
--   binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0230.lex Made/Q1
-- - EXCLUDED   n2[C] by A towards C is carved out
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0230.lex Q1  the steps from these points
