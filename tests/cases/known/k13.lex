-- K13. Roberts and Thomas: duties in conflict about one thing, and still due as to the rest (Goble).
conduct pay(s: State)
conduct reg(s: State)
conduct vol(s: State)
conduct fight(s: State)
let X, Y be State

case Roberts "K13: pay and register; do not pay and volunteer"
  norm A  bearer s: State  owed to Y  obliges (pay(s) and reg(s))
  norm B  bearer s: State  owed to Y  obliges all of (not pay(s), vol(s))
  ask clash: strict conflict among (A by X, B by X)  expect entailed, unresolved for no vote
  ask advice: X must (reg(X) and vol(X))  expect entailed
  ask pay_must: X must pay(X)  expect excluded
end

case Thomas "K13: pay, and fight or register; do not pay, do not fight"
  norm A  bearer s: State  owed to Y  obliges all of (pay(s), any of (fight(s), reg(s)))
  norm B  bearer s: State  owed to Y  obliges all of (not pay(s), not fight(s))
  ask clash: strict conflict among (A by X, B by X)  expect entailed, unresolved for no vote
  ask advice: X must reg(X)  expect entailed
end

case Unsplit "K13: as one clause each, all is lost"
  norm A  bearer s: State  owed to Y  indivisible  obliges all of (pay(s), any of (fight(s), reg(s)))
  norm B  bearer s: State  owed to Y  indivisible  obliges all of (not pay(s), not fight(s))
  ask clash: strict conflict among (A by X, B by X)  expect entailed, unresolved for no vote
  ask advice: X must reg(X)  expect excluded
end
