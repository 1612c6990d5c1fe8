-- K21. The zombie path: what is itself in doubt still casts doubt.
case Zombie "K21: an undecided attacker"
  let X, Y be State
  conduct act(s: State)
  fact x
  position W
  concept a
    when x and W
  concept b
    when a
  concept nb
    when x unless b
  concept c
    when nb
  norm n  bearer s: State  owed to Y  obliges act(s)  when c
  given x and not act(X)
  ask breach: X breaches n  expect open on law, contested on W, turns on W
  view Held  holds W
  ask breach_held under Held: X breaches n  expect excluded
end
