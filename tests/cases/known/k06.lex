-- K06. Ross: that it must be mailed does not make burning it obedience.
case Ross "K06: mail the letter"
  let X, Y be State
  conduct mail(s: State)
  conduct burn(s: State)
  impossible mail(s) and burn(s) for s: State
  norm n  bearer s: State  owed to Y  obliges mail(s)
  ask either: X must any of (mail(X), burn(X))  expect entailed
  ask not_burn: X must not burn(X)  expect entailed
  ask breach: X breaches n  expect open on fact
  variant Burns
    given burn(X) and not mail(X)
    expect breach entailed
    expect not_burn entailed
  end
end
