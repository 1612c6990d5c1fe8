-- Duties of a State about what its actors do clash as others do; of somebody named, only if it is the same.
case Agents
  let A, B be State
  let K, L be Actor
  conduct act(s: Actor, t: State) "{s} acts against {t}"
  rule organ for k: Actor, s: State  establishes attributable(k, s)  when k = K and s = A
  norm Do cite "made up"  bearer s: State  owed to B  obliges act(s, B)
  norm Dont cite "made up"  bearer s: State for t: State  owed to B  forbids act(s, t)
  norm Other cite "made up"  bearer s: State  owed to B  forbids act(s, A)
  ask clash: strict conflict among (Do by A, Dont[B] by A)  expect entailed
  ask other: strict conflict among (Do by A, Other by A)  expect excluded
end

-- $ lexlogic check agents.lex
-- agents.lex   2 questions   as expected: 2
--
--   clash  x UNRESOLVED                no principle ranks them
--   other  . NONE                      law settled
--
-- Assumptions: none.   Warnings: none.
