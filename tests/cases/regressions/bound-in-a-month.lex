-- Bound at some time in a month: membership may have begun between its first and its last day.
case Month
  let A, B, C be State
  treaty U  adopted 1984-05-05  party A since 1990-09  party B since 1990
    party C since 1986-01-01
  ask perhaps: bound(B, U) at 1990-09  expect open
  ask that_month: party(A, U) at 1990-09  expect open
  ask month_before: party(A, U) at 1990-08  expect excluded
  ask month_after: party(A, U) at 1990-10  expect entailed
  ask all_along: party(C, U) at 1990-09  expect entailed
end

-- $ lexlogic check bound-in-a-month.lex
-- bound-in-a-month.lex   5 questions   as expected: 5
--
--   perhaps       ~ OPEN on fact              party(B, U) + 1 more
--   that_month    ~ OPEN on fact              party(A, U) + 1 more
--   month_before  - EXCLUDED                  nothing speaks to it
--   month_after   + ENTAILED                  law settled
--   all_along     + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
