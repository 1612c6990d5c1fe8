-- K43. Voidness goes by texts; application is another matter; what is void conflicts with nothing.
case Stands "K43 (i): extradition against no extradition to torture"
  let X, Y be State
  conduct extradite(s: State)
  fact torture_risk
  custom Custom
  treaty T  adopted 1990-01-01  party X, Y since 1990-01-01
  norm n of T  bearer s: State  owed to Y  obliges extradite(s)
  norm j of Custom  bearer s: State  owed to Y  peremptory  forbids extradite(s)  when torture_risk
  rule vclt.53 for t: Source, x: Norm, y: Norm
    establishes void(t)
    when all of (belongs(x, t), peremptory_when_concluded(y, t), conflicts_inevitably(x, y))
  principle superior for l: Duty, w: Duty
    regardless of consent
    l yields to w when peremptory(w) and not peremptory(l)
  given torture_risk
  ask inevitable: conflicts_inevitably(n, j)  expect excluded
  ask possibly: conflicts_possibly(n, j)  expect entailed
  ask T_void: T is void  expect excluded
  ask clash: strict conflict among (n by X, j by X)  expect entailed, resolved by superior for j
end

case Void "K43 (ii): genocide in war"
  let X, Y be State
  conduct genocide(s: State)
  fact war
  custom Custom
  treaty T  adopted 1990-01-01  party X, Y since 1990-01-01
  norm n of T  bearer s: State  owed to Y  obliges genocide(s)  when war
  norm j of Custom  bearer s: State  owed to Y  peremptory  forbids genocide(s)
  rule vclt.53 for t: Source, x: Norm, y: Norm
    establishes void(t)
    when all of (belongs(x, t), peremptory_when_concluded(y, t), conflicts_inevitably(x, y))
  given war
  ask inevitable: conflicts_inevitably(n, j)  expect entailed
  ask T_void: T is void  expect entailed
  ask clash: conflict among (n by X, j by X)  expect excluded
  ask n_breached: X breaches n  expect excluded
end

case Idle "K43 (iii): a void treaty displaces nothing"
  let X, Y be State
  conduct x(s: State)
  position Valid
  treaty T1  adopted 1950-01-01  party X, Y since 1950-01-01
  treaty T2  adopted 1960-01-01  party X, Y since 1960-01-01
  norm t1 of T1  bearer s: State  owed to Y  obliges x(s)
  norm t2 of T2  bearer s: State  owed to Y  forbids x(s)
  rule defect
    establishes void(T2)
    when not Valid
  principle posterior for l: Duty, w: Duty, e: Source, f: Source
    l yields to w when all of (source(l, e), source(w, f), adopted_after(f, e))
  view Unsound  rejects Valid
  view Sound  holds Valid
  given not x(X)
  ask clash_void under Unsound: conflict among (t1 by X, t2 by X)  expect excluded
  ask breach_void under Unsound: X breaches t1  expect entailed
  ask clash_valid under Sound: strict conflict among (t1 by X, t2 by X)  expect entailed, resolved by posterior for t2
  ask breach_valid under Sound: X breaches t1  expect excluded
end

case Apart "K43 (iv): another day, another bearer"
  let X, Y, Z be State
  conduct x(s: State)
  norm one  bearer s: State  owed to Z  obliges x(s) at 2001-01-01
  norm two  bearer s: State  owed to Z  forbids x(s) at 2001-01-02
  norm three  bearer s: State  owed to Z  forbids x(s) at 2001-01-01  when s = Y
  ask days: conflict among (one by X, two by X)  expect excluded
  ask bearers: conflict among (one by X, three by Y)  expect excluded
  ask same: conflict among (one by Y, three by Y)  expect entailed
end
