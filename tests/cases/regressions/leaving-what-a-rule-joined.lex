-- Who withdraws is not party, whatever the membership rested on: a record or a rule.
case Leaving
  let A be State
  let C be Organization
  conduct x(s: State) "{s} does x"
  fact f(s: State) "{s} has declared"
  treaty U cite "made up"  adopted 1980-01-01  party C since 1988-01-01
  norm n of U  bearer s: State  owed to all parties  forbids x(s)
  rule joined for s: State  establishes party(s, U)  when f(s)
  rule left for s: State  establishes withdrawn(s, U)  when x(s)
  ask joined supposing f(A) and not x(A) at 2001-01-01: party(A, U) at 2001-01-01  expect entailed
  ask left supposing f(A) and x(A) at 2001-01-01: party(A, U) at 2001-01-01  expect excluded
end

-- $ lexlogic check leaving-what-a-rule-joined.lex
-- leaving-what-a-rule-joined.lex   2 questions   as expected: 2
--
--   joined  + ENTAILED                  law settled
--   left    - EXCLUDED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
