-- K08. Free choice: whether a permission of a or b permits each is for the draftsman to say.
conduct a(s: State)
conduct b(s: State)
let X, Y be State
position Wide "a permission may conflict with a duty"  default on
permissions conflict if Wide
norm f  bearer s: State  owed to Y  forbids b(s)

case Together "K08: permits a or b"
  norm p  bearer s: State  owed to Y  permits (a(s) or b(s))
  ask clash: conflict among (p by X, f by X)  expect excluded
  ask breach: X breaches f  expect open on fact
  variant B
    given b(X)
    expect breach entailed
  end
end

case Each "K08: permits any of a, b"
  norm p  bearer s: State  owed to Y  permits any of (a(s), b(s))
  ask clash: wide conflict among (p by X, f by X)  expect entailed, unresolved for no vote
  ask breach: X breaches f  expect open on fact
  variant B
    given b(X)
    expect breach entailed
  end
end
