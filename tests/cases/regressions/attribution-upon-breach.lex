-- Attribution that a breach decides: the time of a duty is known before.
case Attributed
  let A, B be State
  let C be Organization
  let L be Actor
  conduct x(a0: State, a1: Organization)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  norm n1 cite "made up" bearer s: State owed to C obliges k(s) at 2001-01-01
  concept guilty(s: State) when s breaches n1
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1) and guilty(s1)
  ask must: A must (x(A, C) at 2001-01-01)  expect excluded
end

-- $ lexlogic check attribution-upon-breach.lex
-- attribution-upon-breach.lex   1 question   as expected: 1
--
--   must  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: none.
