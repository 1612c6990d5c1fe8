-- A vote that reads whether a duty is in force was cast once for all to whom the duty is owed: by the first creditor,
-- who is perhaps no party. Found by reading.
case Directly
  let A, B, C be State
  conduct x(s: State)
  treaty T adopted 1990-01-01 party A, C since 1990-01-01 parties partial
  norm n of T art "1" bearer s: State owed to each party obliges x(s)
  norm k of T art "2" bearer s: State owed to each party forbids x(s)
  principle p for a: Duty, b: Duty
    a yields to b when all of (of_norm(b, k), b is in force)
  ask to-c: n by A toward C is displaced  expect entailed
  ask to-b: n by A toward B is displaced  expect open
end
case ByAConcept
  let A, B, C be State
  conduct x(s: State)
  treaty T adopted 1990-01-01 party A, C since 1990-01-01 parties partial
  norm n of T art "1" bearer s: State owed to each party obliges x(s)
  norm k of T art "2" bearer s: State owed to each party forbids x(s)
  concept live(d: Duty) when d is in force
  principle p for a: Duty, b: Duty
    a yields to b when all of (of_norm(b, k), live(b))
  ask to-c: n by A toward C is displaced  expect entailed
  ask to-b: n by A toward B is displaced  expect open
end


-- $ lexlogic check votes-read-what-duties-come-to.lex
-- votes-read-what-duties-come-to.lex   4 questions   as expected: 4
--
--   Directly
--     to-c  + ENTAILED                  law settled
--     to-b  ~ OPEN on fact              party(B, T)
--
--   ByAConcept
--     to-c  + ENTAILED                  law settled
--     to-b  ~ OPEN on fact              party(B, T)
--
-- Assumptions: none.   Warnings: none.
