-- K04. A fence by the sea is permitted: an exception is not a violation (van der Torre & Tan).
case FenceBySea "K04: no fence, save by the sea"
  let X, Y be State
  position Wide "a permission may conflict with a duty"  default on
  permissions conflict if Wide
  conduct fence(s: State)
  conduct white(s: State)
  fact sea
  norm n  bearer s: State  owed to Y  forbids fence(s)
  norm m  bearer s: State  owed to Y  obliges white(s)  when fence(s) and not sea
  norm p  bearer s: State  owed to Y  permits fence(s)  when sea
  principle specialis for l: Duty, w: Duty  l yields to w when more_specific(w, l)
  impossible white(s) and not fence(s) for s: State
  ask clash: wide conflict among (p by X, n by X)  expect possible, open on fact
  ask n_breached: X breaches n  expect open on fact
  ask m_breached: X breaches m  expect open on fact
  variant Sea
    given sea
    expect clash entailed, resolved by specialis for p
  end
  variant SeaFence
    given sea and fence(X) and not white(X)
    expect n_breached excluded
    expect m_breached excluded
  end
  variant Fence
    given not sea and fence(X) and not white(X)
    expect clash excluded
    expect n_breached entailed
    expect m_breached entailed
  end
end
