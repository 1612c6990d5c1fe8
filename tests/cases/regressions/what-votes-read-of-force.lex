-- What a vote reads: of force, only to whom a duty is owed (D31); the second evaluator took "is applicable" to read what
-- the norm asks for, and no owing gate; the engine took a reservation to be read by it. And `impossible` towards one to whom
-- nothing is owed, `existing` of a duty. Found by review.
case Reservation
  let A, B, C be State
  conduct x(s: State)
  conduct y(s: State)
  conduct z(s: State)
  treaty T adopted 1990-01-01 party A, B, C since 1990-01-01
    reservation C to m insofar as y(A)
  norm n of T art "1" bearer s: State owed to each party obliges x(s)
  norm k of T art "2" bearer s: State owed to each party forbids x(s)
  norm m of T art "3" bearer s: State owed to each party forbids z(s)
  principle p for a: Duty, b: Duty regardless of consent
    a yields to b when all of (of_norm(a, n), of_norm(b, k), m by A toward C is applicable)
  ask to-c as of 1991-01-01 supposing not y(A): n by A toward C is displaced  expect entailed
  ask to-b as of 1991-01-01: n by A toward B is displaced  expect open
end
case Gate
  let A, B, C be State
  conduct x(s: State)
  conduct y(s: State)
  conduct z(s: State)
  treaty T adopted 1990-01-01 party A, B, C since 1990-01-01
  norm n of T art "1" bearer s: State owed to each party obliges x(s)
  norm k of T art "2" bearer s: State owed to each party forbids x(s)
  norm m of T art "3" bearer s: State owed to each party if y(A) forbids z(s)
  principle p for a: Duty, b: Duty regardless of consent
    a yields to b when all of (of_norm(a, n), of_norm(b, k), m by A toward C is in force)
  ask to-c as of 1991-01-01 supposing y(A): n by A toward C is displaced  expect excluded
end
case Impossible
  let A, B, C be State
  conduct x(s: State)
  treaty T adopted 1990-01-01 party A, C since 1990-01-01
  norm k of T art "2" bearer s: State owed to each party obliges x(s)
  impossible x(s) for s: State
  ask b: k by A toward B is impossible  expect excluded
  ask c: k by A toward C is impossible  expect entailed
end
case Existing
  let A, B, C be State
  conduct x(s: State)
  treaty T adopted 1990-01-01 party A, B, C since 1990-01-01
  norm n of T art "1" bearer s: State owed to each party obliges x(s)
  norm k of T art "2" bearer s: State owed to each party forbids x(s)
  principle p for a: Duty, b: Duty regardless of consent
    a yields to b when all of (of_norm(a, n), of_norm(b, k), b is existing)
  ask to-c as of 1991-01-01: n by A toward C is displaced  expect entailed
end


-- $ lexlogic check what-votes-read-of-force.lex
-- what-votes-read-of-force.lex   6 questions   as expected: 6
--
--   Reservation
--     to-c  + ENTAILED                  law settled
--     to-b  ~ OPEN on fact              y(A)
--
--   Gate
--     to-c  - EXCLUDED                  law settled
--
--   Impossible
--     b     - EXCLUDED                  nothing speaks to it
--     c     + ENTAILED                  law settled
--
--   Existing
--     to-c  + ENTAILED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
