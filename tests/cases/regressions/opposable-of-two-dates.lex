-- A norm is opposable at a point if each clause is matched by one in force there, not by one of another time (D42).
case Two
  let A, B be State
  conduct give(s: State) "{s} gives"
  conduct keep(s: State) "{s} keeps"
  norm n cite "made up"  bearer s: State  owed to B  forbids any of (keep(s) at 2001-01-01, give(s) at 2002-01-01)
  ask never_both: opposable(n, A)  expect excluded
end

case One
  let A, B be State
  conduct give(s: State) "{s} gives"
  conduct keep(s: State) "{s} keeps"
  norm n cite "made up"  bearer s: State  owed to B  forbids any of (keep(s) at 2001-01-01, give(s) at 2002-01-01)
  norm m cite "made up"  bearer s: State  owed to B  forbids any of (keep(s), give(s) at 2002-01-01)
  ask at_once: opposable(n, A)  expect entailed
end

-- $ lexlogic check opposable-of-two-dates.lex
-- opposable-of-two-dates.lex   2 questions   as expected: 2
--
--   Two
--     never_both  - EXCLUDED                  nothing speaks to it
--
--   One
--     at_once     + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
