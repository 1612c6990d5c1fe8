-- An actor's acts may be the State's at one time and not at another: what the State could do is told for each (D10, D22).
case Times
  let A be State
  let D be Organization
  let K be Actor
  conduct x(s: State) "{s} does x"
  conduct k(a: Actor) "{a} does k"
  fact organ(a: Actor, s: State) "{a} is an organ of {s}"
  standard grave(s: State)  unmet when afterwards k(K)
  norm n1 cite "made up"  bearer s: State  owed to D  obliges k(s) at 2001-01-01
  norm n2 cite "made up"  bearer s: State  owed to D  obliges x(s) at 2001-01-01
  norm n3 cite "made up"  bearer s: State  owed to D  forbids x(s) at 2001-01-01
  norm n4 cite "made up"  bearer s: State  owed to D  obliges x(s) at 2001-01-01  when s breaches n1
  rule attribution for a: Actor, s: State  establishes attributable(a, s)  when organ(a, s)  unless grave(s)
  principle first  for i: Duty, j: Duty  i yields to j  when any of (all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4)))
  given organ(K, A)
  given k(K) at 2001-07-01
  given not k(K) at 2001-01-01
  given not x(A) at 2001-01-01
  ask avoidable: conflict between (n3 by A, n4 by A)  expect excluded
  ask displaced: n2 by A is displaced  expect entailed
end

-- $ lexlogic check attribution-at-two-times.lex
-- attribution-at-two-times.lex   2 questions   as expected: 2
--
--   avoidable  . NONE                      law settled
--   displaced  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
