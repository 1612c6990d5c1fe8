-- K02. The gentle murderer (Forrester). The lesser wrong stays a wrong, and is no conflict.
case GentleMurder "K02: at one time"
  let X, Y be State
  conduct kill(s: State)
  conduct gently(s: State)
  impossible gently(s) and not kill(s) for s: State
  norm n  bearer s: State  owed to Y  forbids kill(s)
  norm m  bearer s: State  owed to Y  obliges gently(s)  when kill(s)
  ask clash: conflict among (n by X, m by X)  expect excluded
  ask clash_ante ex ante: conflict among (n by X, m by X)  expect excluded
  ask n_breached: X breaches n  expect open on fact
  ask m_breached: X breaches m  expect open on fact
  variant Gently
    given kill(X) and gently(X)
    expect clash excluded
    expect n_breached entailed
    expect m_breached excluded
  end
  variant Kills
    given kill(X) and not gently(X)
    expect n_breached entailed
    expect m_breached entailed
  end
end

case Settled "K02: the killing is settled"
  let X, Y be State
  conduct kill(s: State)
  conduct gently(s: State)
  norm n  bearer s: State  owed to Y  forbids kill(s) at 2001-01-01
  norm m  bearer s: State  owed to Y  obliges gently(s) at 2002-01-01  when kill(s) at 2001-01-01
  given kill(X) at 2001-01-01
  ask clash ex nunc as of 2002-01-01: conflict among (n by X, m by X)  expect excluded
  ask advice as of 2002-01-01: X must gently(X) at 2002-01-01  expect entailed
end
