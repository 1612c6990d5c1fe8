-- What somebody must do, where what is said reads earlier conduct too (D43).
case Advice
  let A, B be State
  conduct act(s: State) "{s} acts"
  conduct wait(s: State) "{s} waits"
  norm Do cite "made up"  bearer s: State  owed to B  obliges act(s) at 2001-01-01
  given not act(A) at 2000-01-01
  given not act(A) at 1999-01-01
  given wait(A) at 2000-01-01
  ask either as of 2001-01-01: A must any of (act(A) at 1999-01-01, act(A) at 2000-01-01, act(A) at 2001-01-01)  expect entailed
  ask both as of 2001-01-01: A must all of (wait(A) at 2000-01-01, act(A) at 2001-01-01)  expect entailed
  ask neither as of 2001-01-01: A must any of (act(A) at 2000-01-01, wait(A) at 2001-01-01)  expect excluded
  ask first as of 2000-01-01: A may all of (not act(A) at 2000-01-01, act(A) at 2001-01-01)  expect entailed
end

-- $ lexlogic check advice.lex
-- advice.lex   4 questions   as expected: 4
--
--   either   + ENTAILED                  law settled
--   both     + ENTAILED                  law settled
--   neither  - EXCLUDED                  law settled
--   first    + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
