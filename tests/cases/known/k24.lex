-- K24. Team defeat: every vote that counts on one side is dropped for a stronger vote on the other (Antoniou et al.).
case TeamDefeat "K24: two votes against two, each beaten by another"
  let X, Y be State
  conduct x(s: State)
  norm a  bearer s: State  owed to Y  obliges x(s)
  norm b  bearer s: State  owed to Y  forbids x(s)
  principle pi1 for l: Duty, w: Duty  l yields to w when of_norm(l, a) and of_norm(w, b)
  principle pi2 for l: Duty, w: Duty  l yields to w when of_norm(l, b) and of_norm(w, a)
  principle pi3 for l: Duty, w: Duty  l yields to w when of_norm(l, a) and of_norm(w, b)
  principle pi4 for l: Duty, w: Duty  l yields to w when of_norm(l, b) and of_norm(w, a)
  priority pi1 over pi2
  case Both
    priority pi3 over pi4
    ask clash: strict conflict among (a by X, b by X)  expect entailed, resolved by pi1 for b
    ask a_displaced: a by X is displaced  expect entailed
  end
  case One "the last priority is dropped"
    ask clash: strict conflict among (a by X, b by X)  expect entailed, unresolved for split votes
    ask a_displaced: a by X is displaced  expect excluded
  end
end
