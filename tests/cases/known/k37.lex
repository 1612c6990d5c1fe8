-- K37. Incompatibility lives in constraints, not in names (Robaldo & Pozzato).
conduct cash(s: State)
conduct card(s: State)
let X, Y be State
norm n  bearer s: State  owed to Y  obliges cash(s)
norm m  bearer s: State  owed to Y  obliges card(s)

case CashAndCard "K37: both can be done"
  ask clash: conflict among (n by X, m by X)  expect excluded
end

case CashOrCard "K37: only one can be done"
  impossible cash(s) and card(s) for s: State
  ask clash: strict conflict among (n by X, m by X)
    expect entailed, unresolved for no vote, responsibility to (Y)
end
