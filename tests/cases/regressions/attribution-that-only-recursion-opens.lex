-- Whose acts an actor's are: what is so only by itself is not so, and then the State's first act is another (D8, D10, D16).
case Recursion
  let A be State
  let C be Organization
  let K, L be Actor
  conduct x(s: State) "{s} does x"
  conduct y(s: State) "{s} does y"
  conduct k(a: Actor) "{a} does k"
  fact organ(a: Actor, s: State) "{a} is an organ of {s}"
  concept a(s: State)  when b(s)  when not organ(L, A)
  concept b(s: State)  when a(s)
  norm n cite "made up"  bearer s: State  owed to C  obliges any of (x(s), k(s) at 2001-01-01)
  norm m cite "made up"  bearer s: State  owed to C  forbids k(s) at 2002-01-01
  rule attribution for c: Actor, s: State  establishes attributable(c, s)  when organ(c, s) and b(s)
  impossible y(s) at 2001-01-01 and x(s) at 2002-01-01 for s: State
  given organ(L, A)
  given y(A) at 2001-01-01
  ask both as of 2002-01-01: incompatible among (m, n)  expect entailed
end

-- $ lexlogic check attribution-that-only-recursion-opens.lex
-- attribution-that-only-recursion-opens.lex   1 question   as expected: 1
--
--   both  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
