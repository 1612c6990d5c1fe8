-- At a later point of decision a duty whose time is past is in no conflict, nor in one that only exceptions avert (D24, D30).
case Later
  let A be State
  let C be Organization
  conduct x(s: State) "{s} does it"
  norm may cite "made up"  bearer s: State  owed to C  permits x(s)
  norm must_not cite "made up"  bearer s: State  owed to everyone  forbids x(s) at 2001-01-01
  permissions conflict if A = A
  ask then ex nunc as of 2001-01-01: apparent conflict among (may by A, must_not by A)  expect excluded
  ask later ex nunc as of 2002-01-01: apparent conflict among (may by A, must_not by A)  expect excluded
end

-- $ lexlogic check apparent-at-a-later-point.lex
-- apparent-at-a-later-point.lex   2 questions   as expected: 2
--
--   then   . NONE                      law settled
--   later  . NONE                      law settled
--
-- Assumptions: none.   Warnings: none.
