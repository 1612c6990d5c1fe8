-- K26. Preferences in a circle (Condorcet), and preference without transitivity.
impossible x(s) and y(s) for s: State
impossible x(s) and z(s) for s: State
impossible y(s) and z(s) for s: State
conduct x(s: State)
conduct y(s: State)
conduct z(s: State)
let X, Y be State
norm a  bearer s: State  owed to Y  obliges x(s)
norm b  bearer s: State  owed to Y  obliges y(s)
norm c  bearer s: State  owed to Y  obliges z(s)
principle pi1 for l: Duty, w: Duty  l yields to w when of_norm(l, a) and of_norm(w, b)
principle pi2 for l: Duty, w: Duty  l yields to w when of_norm(l, b) and of_norm(w, c)

case Circle "K26: a yields to b, b to c, c to a"
  principle pi3 for l: Duty, w: Duty  l yields to w when of_norm(l, c) and of_norm(w, a)
  ask ab: strict conflict among (a by X, b by X)  expect entailed, unresolved for cycle
  ask bc: strict conflict among (b by X, c by X)  expect entailed, unresolved for cycle
  ask ca: strict conflict among (c by X, a by X)  expect entailed, unresolved for cycle
end

case Chain "K26: the third vote dropped"
  ask ab: strict conflict among (a by X, b by X)  expect entailed, dissolved
  ask bc: strict conflict among (b by X, c by X)  expect entailed, resolved by pi2 for c
  ask ca: strict conflict among (c by X, a by X)  expect entailed, unresolved for no vote
  ask a_operative: a by X is operative  expect entailed
  ask b_displaced: b by X is displaced  expect entailed
end
