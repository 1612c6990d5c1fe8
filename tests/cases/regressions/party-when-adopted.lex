-- Whether all were party to one treaty when the other was adopted is open where a membership has a year only.
case Adopted
  let A be State
  let D be Organization
  conduct x(s: State) "{s} does it"
  treaty T1  party A since 1971  party D since 1971
  treaty T2  adopted 1971-01-01  party A, D since 1971-01-01
  norm early of T1 art "1"  bearer s: State  owed to D  obliges x(s)
  norm late of T2 art "1"  bearer s: State for r: Organization  owed to r  forbids x(s)
  principle posterior for i: Duty, j: Duty, e: Source, l: Source
    i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  ask may: A may x(A)  expect open
  ask must_not: A must not x(A)  expect open
end

-- $ lexlogic check party-when-adopted.lex
-- party-when-adopted.lex   2 questions   as expected: 2
--
--   may       ~ OPEN on fact              party(A, T1) + 1 more
--   must_not  ~ OPEN on fact              party(A, T1) + 1 more
--
-- Assumptions: none.   Warnings: none.
