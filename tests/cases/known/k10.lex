-- K10. Plato: a weapon is to be returned, but not to a madman.
case Plato "K10: the duty not to harm is superior"
  let X, Y be State
  conduct ret(s: State)
  fact mad
  norm d  bearer s: State  owed to Y  obliges ret(s)
  norm h  bearer s: State  owed to Y  forbids ret(s)  when mad
  principle superior for l: Duty, w: Duty  l yields to w when of_norm(l, d) and of_norm(w, h)
  ask clash: strict conflict among (d by X, h by X)  expect possible, open on fact
  ask d_breached: X breaches d  expect open on fact
  ask h_breached: X breaches h  expect open on fact
  variant Mad
    given mad and not ret(X)
    expect clash entailed, resolved by superior for h
    expect d_breached excluded
    expect h_breached excluded
  end
  variant MadReturns
    given mad and ret(X)
    expect clash entailed, resolved by superior for h
    expect d_breached excluded
    expect h_breached entailed
  end
  variant Sane
    given not mad and not ret(X)
    expect clash excluded
    expect d_breached entailed
    expect h_breached excluded
  end
end
