-- What is the same on all days is so on a later and on an earlier one: there always is one. None of the points of a
-- question is later than the last, on which "not afterwards" was so: that the norm applies was entailed.
let A, B be State
conduct late(s: State)
concept past(s: State) when late(s) at 1990
concept over(s: State) when not (afterwards past(s))
concept done-for(s: State) when over(s) after 1990-12
norm n bearer s: State owed to B cite "drawn" forbids late(s) when done-for(s) between 1990-01-01 and 1990-06-15
given late(A) at 1990-06-15
ask applies as of 1991-01-01: n by A is applicable  expect excluded
ask after: over(A) after 1995  expect excluded
ask ever-so: ever (previously past(A))  expect entailed

-- $ lexlogic check no-day-is-the-last.lex
-- no-day-is-the-last.lex   3 questions   as expected: 3
--
--   applies  - EXCLUDED                  law settled
--   after    - EXCLUDED                  law settled
--   ever-so  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
