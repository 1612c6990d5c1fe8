-- K14. The pragmatic oddity: no duty to keep a promise and apologise for not keeping it.
case Oddity "K14: promise in 2001, apology in 2002"
  let X, Y be State
  conduct keep(s: State)
  conduct apol(s: State)
  norm k  bearer s: State  owed to Y  obliges keep(s) at 2001-01-01
  norm p  bearer s: State  owed to Y  obliges apol(s) at 2002-01-01  when not keep(s) at 2001-01-01
  ask keep_must as of 2001-01-01: X must keep(X) at 2001-01-01  expect entailed
  ask apol_must_ante as of 2001-01-01: X must apol(X) at 2002-01-01  expect excluded
  ask apol_must as of 2002-01-01: X must apol(X) at 2002-01-01  expect open on fact
  ask k_breached: X breaches k  expect open on fact
  ask p_breached: X breaches p  expect open on fact
  variant Apologises
    given not keep(X) at 2001-01-01 and apol(X) at 2002-01-01
    expect apol_must_ante excluded
    expect apol_must entailed
    expect k_breached entailed
    expect p_breached excluded
  end
end
