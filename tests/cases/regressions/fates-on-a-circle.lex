-- n2 loses to n3 if n1 is breached by what n2 requires; n1 is, unless it loses to n2: two ways it may be, so no answer (D45).
case Circle
  let A, B be State
  let C be Organization
  conduct x(s: State) "{s} does x"
  norm n1 cite "made up"  bearer s: State  owed to C  forbids x(s)
  norm n2 cite "made up"  bearer s: State  owed to C  obliges x(s)
  norm n3 cite "made up"  bearer s: State  owed to C  forbids x(s)  when guilty(s)
  concept guilty(s: State)  when s breaches n1
  principle order  for i: Duty, j: Duty  i yields to j  when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)))
  ask displaced: n2 by A is displaced
end

-- $ lexlogic check fates-on-a-circle.lex
-- -- DUTIES THAT TRIGGER EACH OTHER -- fates-on-a-circle.lex:11  E-ENTANGLED
--    whether n2 is displaced  <--+
--    whether n1 is displaced  ---+
-- Each of these is decided by the others at the same moment, so none can
-- be. Say which comes first (`previously ...`), rank them, or let a
-- position choose.
-- [exit 2]
