-- K38. A duty that cannot be kept without what another forbids.
case NecessaryViolation "K38: paying takes cash"
  let X, Y be State
  conduct pay(s: State)
  conduct cash(s: State)
  impossible pay(s) and not cash(s) for s: State
  norm o  bearer s: State  owed to Y  obliges pay(s)
  norm f  bearer s: State  owed to Y  forbids cash(s)
  ask clash: strict conflict among (o by X, f by X)
    expect entailed, unresolved for no vote, responsibility to (Y)
  ask o_breached: X breaches o  expect open on fact
  ask f_breached: X breaches f  expect open on fact
  ask some_breach: any of (X breaches o, X breaches f)  expect entailed
  variant Pays
    given pay(X) and cash(X)
    expect o_breached excluded
    expect f_breached entailed
  end
  variant Omits
    given not pay(X) and not cash(X)
    expect o_breached entailed
    expect f_breached excluded
  end
end
