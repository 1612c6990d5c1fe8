-- K25. Reinstatement: what is displaced displaces nothing.
case Reinstatement "K25: a yields to b, b to c"
  let X, Y be State
  conduct x(s: State)
  norm a  bearer s: State  owed to Y  obliges x(s)
  norm b  bearer s: State  owed to Y  forbids x(s)
  norm c  bearer s: State  owed to Y  obliges x(s)
  principle pi for l: Duty, w: Duty
    l yields to w when any of (of_norm(l, a) and of_norm(w, b), of_norm(l, b) and of_norm(w, c))
  given not x(X)
  ask bc: strict conflict among (b by X, c by X)  expect entailed, resolved by pi for c
  ask ab: strict conflict among (a by X, b by X)  expect entailed, dissolved
  ask a_operative: a by X is operative  expect entailed
  ask a_breached: X breaches a  expect entailed
  ask b_breached: X breaches b  expect excluded
  ask c_breached: X breaches c  expect entailed
end
