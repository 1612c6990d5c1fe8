-- A time before, after or since a date has a day that nothing is said of. One of a year in which the act is denied is none,
-- nor is the day asked about: both were taken for one, and what may have been done on others was excluded, "law settled".
case Denied-year
  let A be State
  conduct act(s: State)
  given not act(A) at 1990
  ask before: act(A) before 1990-09-01  expect open
end
case Long-denied
  let A be State
  conduct act(s: State)
  given not act(A) at 1990 and not act(A) before 1990-01-01
  ask before: act(A) before 1990-09-01  expect excluded
end
case Denied-time
  let A be State
  conduct act(s: State)
  given not act(A) between 1990-01-01 and 1990-12-31
  ask before: act(A) before 1990-09-01  expect open
  ask within: act(A) between 1990-02-01 and 1990-03-01  expect excluded
end
case Day-asked
  let A, B be State
  conduct act(s: State)
  norm n  bearer s: State  owed to B  cite "example"  obliges act(s)  when act(s) since 1995-01-01
  ask q as of 1995-01-01: A breaches n  expect open
end
case Year-denied-by-a-view
  let A be State
  conduct act(s: State)
  view V  denies act(A) at 1990
  ask before under V: act(A) before 1990-09-01  expect open
end

-- $ lexlogic check denied-months-and-the-day-asked.lex
-- denied-months-and-the-day-asked.lex   6 questions   as expected: 6
--
--   Denied-year
--     before  ~ OPEN on fact              act(A)
--
--   Long-denied
--     before  - EXCLUDED                  law settled
--
--   Denied-time
--     before  ~ OPEN on fact              act(A)
--     within  - EXCLUDED                  law settled
--
--   Day-asked
--     q       ~ OPEN on fact              act(A) + 1 more
--
--   Year-denied-by-a-view
--     before  ~ OPEN on fact  under V     act(A)
--
-- Assumptions: none.   Warnings: none.
