-- K11. A conflict about one act leaves duties about others as they are (van Fraassen).
case NoExplosion "K11: a, not a, and b"
  let X, Y be State
  conduct a(s: State)
  conduct b(s: State)
  norm o  bearer s: State  owed to Y  obliges a(s)
  norm f  bearer s: State  owed to Y  forbids a(s)
  norm n  bearer s: State  owed to Y  obliges b(s)
  given b(X)
  ask clash: strict conflict among (o by X, f by X)  expect entailed, unresolved for no vote
  ask with_b: conflict within (n by X)  expect excluded
  ask b_must: X must b(X)  expect entailed
  ask b_must_not: X must not b(X)  expect excluded
  ask b_breached: X breaches n  expect excluded
end
