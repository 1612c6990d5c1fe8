-- A duty may be held against somebody who has the like of it then, not somebody who will have it later.
case Opposable
  let A, B be State
  conduct act(s: State) "{s} acts"
  treaty T  adopted 1990-01-01  in force 1990-01-01  party A since 1990-01-01  party B since 1995-01-01
  norm t of T art "1"  bearer s: State  owed to A, B  forbids act(s)
  given not act(B) at 1996-01-01
  given not act(A) at 1992-01-01
  ask before as of 1992-01-01: opposable(t, B)  expect excluded
  ask after as of 1996-01-01: opposable(t, B)  expect entailed
end

-- $ lexlogic check opposable.lex
-- opposable.lex   2 questions   as expected: 2
--
--   before  - EXCLUDED                  nothing speaks to it
--   after   + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
