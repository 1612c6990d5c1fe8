-- K40. VCLT 30(3): the earlier treaty yields to the extent of the incompatibility.
case Extent "K40: pay and register, against do not pay"
  let X, Y be State
  conduct pay(s: State)
  conduct reg(s: State)
  treaty T1  adopted 1950-01-01  party X, Y since 1950-01-01
  treaty T2  adopted 1960-01-01  party X, Y since 1960-01-01
  norm T1.a of T1  bearer s: State  owed to Y  obliges (pay(s) and reg(s))
  norm T2.a of T2  bearer s: State  owed to Y  forbids pay(s)
  principle posterior for l: Duty, w: Duty, e: Source, f: Source
    l yields to w when all of (source(l, e), source(w, f), adopted_after(f, e))
  ask clash: strict conflict among (T1.a by X, T2.a by X)  expect entailed, resolved by posterior for T2.a
  ask T1_breached: X breaches T1.a  expect open on fact
  variant Nothing
    given not pay(X) and not reg(X)
    expect T1_breached entailed
  end
  variant Registers
    given not pay(X) and reg(X) at 2000-01-01
    expect T1_breached excluded
  end
end
