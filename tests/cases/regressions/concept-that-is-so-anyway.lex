-- A vote reads nothing through a concept that is so anyway: it is cast (D31), by both evaluators.
case Anyway
  let A be State
  let C, D be Organization
  conduct x(a0: State, a1: Organization)
  concept c(s: State) when s = A when ever x(s, D)
  norm n1 cite "w" bearer s: State owed to C forbids x(s, D) before 2002-01-01
  norm n3 cite "w" bearer s: State owed to C obliges any of (x(s, C) at 2001-01-01, x(s, D) at 2001-01-01)
  principle order for i: Duty, j: Duty i yields to j when of_norm(i, n3) and of_norm(j, n1) and c(A)
  impossible x(s, o) and o = C for s: State, o: Organization
  ask wrongful: n3 by A is wrongful  expect excluded
  ask displaced: n3 by A is displaced  expect entailed
  ask clash: strict conflict among (n1 by A, n3 by A)  expect resolved
end

-- The same where the concept has exceptions: it reads them, and nothing else.
case Unless
  let A be State
  let C, D be Organization
  conduct x(a0: State, a1: Organization)
  fact u
  concept c(s: State) when s = A when ever x(s, D)
  exception e to c when u
  norm n1 cite "w" bearer s: State owed to C forbids x(s, D) before 2002-01-01
  norm n3 cite "w" bearer s: State owed to C obliges any of (x(s, C) at 2001-01-01, x(s, D) at 2001-01-01)
  principle order for i: Duty, j: Duty i yields to j when of_norm(i, n3) and of_norm(j, n1) and c(A)
  impossible x(s, o) and o = C for s: State, o: Organization
  given not u
  ask displaced: n3 by A is displaced  expect entailed
end

-- $ lexlogic check concept-that-is-so-anyway.lex
-- concept-that-is-so-anyway.lex   4 questions   as expected: 4
--
--   Anyway
--     wrongful   - EXCLUDED                  law settled
--     displaced  + ENTAILED                  law settled
--     clash      > RESOLVED                  by order: n1 prevails
--
--   Unless
--     displaced  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
