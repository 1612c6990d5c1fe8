-- K30. Any two of three can be done, all three cannot. Methods that look at pairs find nothing.
impossible all of (a(s), b(s), c(s)) for s: State
conduct a(s: State)
conduct b(s: State)
conduct c(s: State)
let X, Y be State
norm na  bearer s: State  owed to Y  obliges a(s)
norm nb  bearer s: State  owed to Y  obliges b(s)
norm nc  bearer s: State  owed to Y  obliges c(s)

case TwoOfThree "K30: no vote"
  ask three: strict conflict among (na by X, nb by X, nc by X)
    expect entailed, unresolved for no vote, responsibility to (Y)
  ask ab: conflict among (na by X, nb by X)  expect excluded
  ask bc: conflict among (nb by X, nc by X)  expect excluded
  ask ac: conflict among (na by X, nc by X)  expect excluded
  ask some_breach: any of (X breaches na, X breaches nb, X breaches nc)  expect entailed
end

case Least "K30: a yields to both"
  principle pi for l: Duty, w: Duty
    l yields to w when all of (of_norm(l, na), any of (of_norm(w, nb), of_norm(w, nc)))
  ask three: strict conflict among (na by X, nb by X, nc by X)  expect entailed, resolved by pi
  ask a_displaced: na by X is displaced  expect entailed
end

case TwoLeast "K30: a yields to b only; c is just as little safe"
  principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, na) and of_norm(w, nb)
  ask three: strict conflict among (na by X, nb by X, nc by X)  expect entailed, unresolved for several minimal
  ask a_displaced: na by X is displaced  expect excluded
end
