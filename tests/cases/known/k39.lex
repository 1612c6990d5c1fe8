-- K39. Reprisals for an earlier breach are well ordered; for a breach at the same time they are not (k39-entangled).
case Reprisals "K39: each may withhold its act after the other's breach"
  let X, Y be State
  custom Duties in force 2001-01-01
  conduct a(s: State)
  conduct b(s: State)
  norm n1 of Duties  bearer s: State  owed to Y  obliges a(s)
  norm m1 of Duties  bearer s: State  owed to Y  forbids a(s)  when previously Y breaches n2
  norm n2 of Duties  bearer s: State  owed to X  obliges b(s)
  norm m2 of Duties  bearer s: State  owed to X  forbids b(s)  when previously X breaches n1
  principle reprisal for l: Duty, w: Duty
    l yields to w when any of (of_norm(l, n1) and of_norm(w, m1), of_norm(l, n2) and of_norm(w, m2))
  given a(X) at 2001-01-01 and not b(Y) at 2001-01-01
  given not a(X) at 2002-01-01 and b(Y) at 2002-01-01
  ask first as of 2001-01-01: Y breaches n2  expect entailed
  ask first_X as of 2001-01-01: X breaches n1  expect excluded
  ask clash as of 2002-01-01: strict conflict among (n1 by X, m1 by X)  expect entailed, resolved by reprisal for m1
  ask second_X as of 2002-01-01: any of (X breaches n1, X breaches m1)  expect excluded
  ask second_Y as of 2002-01-01: any of (Y breaches n2, Y breaches m2)  expect excluded
end
