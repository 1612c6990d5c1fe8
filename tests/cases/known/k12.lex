-- K12. Smith: to fight or serve, and not to fight (Horty; Goble).
case Smith "K12: what is left is to serve"
  let X, Y be State
  conduct fight(s: State)
  conduct serve(s: State)
  norm o  bearer s: State  owed to Y  obliges any of (fight(s), serve(s))
  norm f  bearer s: State  owed to Y  forbids fight(s)
  ask clash: conflict among (o by X, f by X)  expect excluded
  ask advice: X must serve(X)  expect entailed
  ask o_breached: X breaches o  expect open on fact
  ask f_breached: X breaches f  expect open on fact
  variant Fights
    given fight(X) and not serve(X)
    expect o_breached excluded
    expect f_breached entailed
  end
end
