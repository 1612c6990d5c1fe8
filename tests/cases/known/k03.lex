-- K03. The white fence (Prakken & Sergot).
case WhiteFence "K03: no fence; if there is one, a white one"
  let X, Y be State
  conduct fence(s: State)
  conduct white(s: State)
  impossible white(s) and not fence(s) for s: State
  norm n  bearer s: State  owed to Y  forbids fence(s)
  norm m  bearer s: State  owed to Y  obliges white(s)  when fence(s)
  ask clash: conflict among (n by X, m by X)  expect excluded
  ask advice: X must not fence(X)  expect entailed
  ask n_breached: X breaches n  expect open on fact
  ask m_breached: X breaches m  expect open on fact
  variant White
    given fence(X) and white(X)
    expect clash excluded
    expect n_breached entailed
    expect m_breached excluded
  end
end
