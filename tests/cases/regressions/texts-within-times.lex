-- Texts of acts before, after or between dates are compared at the points of these times (D17-D19).
case Texts
  let A, B be State
  conduct give(s: State) "{s} gives"
  norm may cite "made up"  bearer s: State  owed to B  permits give(s)
  norm not_before cite "made up"  bearer s: State  owed to B  forbids give(s) before 2002-01-01
  norm not_on cite "made up"  bearer s: State  owed to B  forbids give(s) at 2001-01-01
  norm never cite "made up"  bearer s: State  owed to B  forbids give(s)
  norm on cite "made up"  bearer s: State  owed to B  obliges give(s) at 2001-01-01
  norm later cite "made up"  bearer s: State  owed to B  obliges give(s) at 2003-01-01
  norm before cite "made up"  bearer s: State  owed to B  obliges give(s) before 2002-01-01
  ask at_some_times: conflicts_possibly(may, not_before)  expect entailed
  ask not_always: conflicts_inevitably(may, not_before)  expect excluded
  ask in_time: conflicts_inevitably(on, not_before)  expect entailed
  ask out_of_time: conflicts_possibly(later, not_before)  expect excluded
  ask at_any_time: conflicts_inevitably(on, never)  expect entailed
  ask within: conflicts_inevitably(before, not_before)  expect entailed
  ask another_day: conflicts_possibly(before, not_on)  expect excluded
  ask day_in_time: more_specific(not_on, not_before)  expect entailed
  ask time_in_all: more_specific(not_before, never)  expect entailed
  ask all_in_time: more_specific(never, not_before)  expect excluded
end

-- $ lexlogic check texts-within-times.lex
-- texts-within-times.lex   10 questions   as expected: 10
--
--   at_some_times  + ENTAILED                  law settled
--   not_always     - EXCLUDED                  nothing speaks to it
--   in_time        + ENTAILED                  law settled
--   out_of_time    - EXCLUDED                  nothing speaks to it
--   at_any_time    + ENTAILED                  law settled
--   within         + ENTAILED                  law settled
--   another_day    - EXCLUDED                  nothing speaks to it
--   day_in_time    + ENTAILED                  law settled
--   time_in_all    + ENTAILED                  law settled
--   all_in_time    - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: none.
