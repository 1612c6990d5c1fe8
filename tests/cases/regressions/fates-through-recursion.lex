-- The same where what is read of the breach is true by recursion, too (D8, D45).
case Circle
  let A, B be State
  let C be Organization
  conduct x(s: State) "{s} does x"
  norm n1 cite "made up"  bearer s: State  owed to C  forbids x(s)
  norm n2 cite "made up"  bearer s: State  owed to C  obliges x(s)
  norm n3 cite "made up"  bearer s: State  owed to C  forbids x(s)  when guilty(s)
  fact f
  concept guilty(s: State)  when s breaches n1  when shares(s)
  concept shares(s: State)  when guilty(s)  when f
  principle order  for i: Duty, j: Duty  i yields to j  when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)))
  ask displaced: n2 by A is displaced
end

-- $ lexlogic check fates-through-recursion.lex
-- -- DUTIES THAT TRIGGER EACH OTHER -- fates-through-recursion.lex:13  E-ENTANGLED
--    whether n2 is displaced  <--+
--    whether n1 is displaced  ---+
-- Each of these is decided by the others at the same moment, so none can
-- be. Say which comes first (`previously ...`), rank them, or let a
-- position choose.
-- [exit 2]
