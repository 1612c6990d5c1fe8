-- What is over another is over it alone: two rankings that have nothing in common do not join, whatever their names.
case Dominance
  let A, B be State
  conduct act(s: State) "{s} acts"
  norm Do cite "made up"  bearer s: State  owed to B  obliges act(s)
  norm Dont cite "made up"  bearer s: State  owed to B  forbids act(s)
  principle p1 for a: Duty, b: Duty  a yields to b when of_norm(a, Do) and of_norm(b, Dont)
  principle q1 for a: Duty, b: Duty  a yields to b when of_norm(a, Do) and of_norm(a, Dont)
  principle r1 for a: Duty, b: Duty  a yields to b when of_norm(a, Do) and of_norm(a, Dont)
  principle s1 for a: Duty, b: Duty  a yields to b when of_norm(a, Dont) and of_norm(b, Do)
  priority p1 over q1
  priority r1 over s1
  ask clash: strict conflict among (Do by A, Dont by A)  expect unresolved
  ask resolved: strict conflict among (Do by A, Dont by A) is resolved  expect excluded
  ask displaced: Dont by A is displaced  expect excluded
end

-- $ lexlogic check dominance.lex
-- dominance.lex   3 questions   as expected: 3
--
--   clash      x UNRESOLVED                principles rank them both ways
--   resolved   - EXCLUDED                  law settled
--   displaced  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: none.
