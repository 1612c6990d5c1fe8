-- K33. What no norm regulates is permitted in the weak sense: no conflict, no norm, no breach.
case WeakPermission "K33: no norm about parking"
  let X, Y be State
  conduct park(s: State)
  conduct other(s: State)
  norm n  bearer s: State  owed to Y  obliges other(s)
  norm m  bearer s: State  owed to Y  forbids other(s)
  ask allowed: X may park(X)  expect entailed
  ask free: X may not park(X)  expect entailed
  ask bound_to: X must park(X)  expect excluded
  ask clash: strict conflict among (n by X, m by X)  expect entailed, unresolved for no vote
  variant Parks
    given park(X)
    expect allowed entailed
  end
end
