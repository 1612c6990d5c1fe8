-- Whose acts an actor's are may depend on what the State does; its own act is then no ground for what it could do (D10).
case Own
  let A be State
  let C be Organization
  let K be Actor
  conduct tell(s: State, k: Actor) "{s} tells {k}"
  conduct keep(k: Actor) "{k} keeps"
  fact organ(k: Actor, s: State) "{k} is an organ of {s}"
  position P alias PP no holder found
  concept a(s: State) when b(s) when not organ(K, s)
  concept b(s: State) when a(s) when tell(s, K) at 2001-01-01
  norm n1 cite "made up"  bearer s: State  owed to C  permits any of (keep(s) at 2001-01-01, tell(s, K) at 2001-01-01)
  norm n2 cite "made up"  bearer s: State  owed to C  forbids tell(s, K) at 2001-01-01
  rule attribution for k: Actor, s: State  if P  establishes attributable(k, s) when organ(k, s) and a(s)
  permissions conflict if P
  given tell(A, K) at 2001-01-01
  ask apart: conflict within (n2 by A toward C, n1.1)  expect open on both
  ask same: conflict within (n2 by A toward C, n1.2)  expect open on law
end

-- $ lexlogic check attribution-upon-own-act.lex
-- attribution-upon-own-act.lex   2 questions   as expected: 2
--
--   apart  ~ OPEN on law and fact      P + 2 more
--   same   ~ OPEN on law               P
--
-- Assumptions: none.   Warnings: none.
