-- What looks so many months back from the last day that has a date, or from the first, is no fault: counting on ended in
-- an internal error. Nor does a timeline count on for ever, or day by day since the days on which it turns move.
case End
  let A be State
  conduct act(s: State)
  concept ripe(s: State) when previously by 1 years act(s)
  concept twice(s: State) when previously by 1 years ripe(s)
  given act(A) at 9999-12-31
  given not act(A) before 9999-12-31
  ask year: ripe(A) at 9999  expect excluded
  ask after: twice(A) after 9998-01-01  expect excluded
  ask back as of 9999-12-31: previously by 1 years act(A)  expect excluded
end
case Begin
  let A be State
  conduct act(s: State)
  concept ripe(s: State) when previously by 1 years act(s)
  given act(A) at 0001-01-01
  ask year: ripe(A) at 0001  expect open
  ask some-day as of 0001-01-01: ever (previously by 1 years act(A))  expect entailed
end

-- $ lexlogic check the-last-year.lex
-- the-last-year.lex   5 questions   as expected: 5
--
--   End
--     year      - EXCLUDED                  law settled
--     after     - EXCLUDED                  law settled
--     back      - EXCLUDED                  law settled
--
--   Begin
--     year      ~ OPEN on fact              act(A)
--     some-day  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
-- $ lexlogic timeline the-last-year.lex year
-- What is stated of 9999-12-31, moved to each date; facts otherwise the same:
--
--       9998-01   9998-11   9999-09
--       |         |         |
-- year  ++++++++++++-------------
--       a column is a month, shown as on its last day
--
-- year
--   ...         9998-12-31  + ENTAILED
--   9999-01-01  ...         - EXCLUDED        the day of what is stated of
--                                             9999-01-01
--
-- Each date of a change is exact: the answer is the same on every day between
-- two of them, and would not have changed had the event named come later.
-- Where dates of facts are passed, all that was reached on that day is named.
-- After 9999-12-31, the last date the file knows, answers rest on its lists being
-- closed: nothing it does not state has happened.
-- Facts moved lie just a period of months apart; where a month is shorter, a day
-- may differ.
