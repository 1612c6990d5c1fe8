-- X10. Preferences in a circle decide nothing; a superior norm that takes one claim out of it undoes the knot.
impossible x(s) and y(s) for s: State
impossible x(s) and z(s) for s: State
impossible y(s) and z(s) for s: State
conduct x(s: State)
conduct y(s: State)
conduct z(s: State)
let A, B be State
norm a  bearer s: State  owed to B  obliges x(s)
norm b  bearer s: State  owed to B  obliges y(s)
norm c  bearer s: State  owed to B  obliges z(s)
principle pi for l: Duty, w: Duty
  l yields to w when any of (of_norm(l, a) and of_norm(w, b), of_norm(l, b) and of_norm(w, c),
    of_norm(l, c) and of_norm(w, a))

case Knot "X10: a yields to b, b to c, c to a"
  ask ab: strict conflict among (a by A, b by A)  expect entailed, unresolved for cycle
  ask bc: strict conflict among (b by A, c by A)  expect entailed, unresolved for cycle
  ask ca: strict conflict among (c by A, a by A)  expect entailed, unresolved for cycle
  ask abc: conflict among (a by A, b by A, c by A)  expect excluded
  ask all_operative: all of (a by A is operative, b by A is operative, c by A is operative)  expect entailed
  ask one_breached: any of (A breaches a, A breaches b)  expect entailed
end

case KnotUndone "X10: a superior norm forbids z"
  norm j  bearer s: State  owed to B  forbids z(s)
  principle superior for l: Duty, w: Duty
    l yields to w when of_norm(l, c) and of_norm(w, j)
  ask cj: strict conflict among (c by A, j by A)  expect entailed, resolved by superior for j
  ask bc: strict conflict among (b by A, c by A)  expect entailed, dissolved
  ask ac: strict conflict among (a by A, c by A)  expect entailed, dissolved
  ask ab: strict conflict among (a by A, b by A)  expect entailed, resolved by pi for b
  ask a_displaced: a by A is displaced  expect entailed
  ask b_operative: b by A is operative  expect entailed
  ask c_displaced: c by A is displaced  expect entailed
end
