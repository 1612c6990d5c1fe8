-- K16. A secondary duty cannot undo the breach that triggers it.
case Forfeiture "K16: whoever breaks the duty may no longer keep it"
  let X, Y be State
  conduct a(s: State)
  norm p  bearer s: State  owed to Y  obliges a(s)
  norm r  bearer s: State  owed to Y  forbids a(s)  when s breaches p
  principle superior for l: Duty, w: Duty  l yields to w when of_norm(l, p) and of_norm(w, r)
  ask clash: conflict among (p by X, r by X)  expect excluded
  ask p_displaced: p by X is displaced  expect excluded
  ask p_breached: X breaches p  expect open on fact
  ask r_breached: X breaches r  expect excluded
  variant Omits
    given not a(X)
    expect p_breached entailed
    expect r_breached excluded
  end
  variant Does
    given a(X)
    expect p_breached excluded
    expect r_breached excluded
  end
end
