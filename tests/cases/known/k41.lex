-- K41. VCLT 30(4)(b), 30(5): without the creditor's treaty no vote counts.
case NotParty "K41: Y is no party to the later treaty"
  let X, Y, Z be State
  conduct give(s: State)
  treaty T1  adopted 1950-01-01  party X, Y since 1950-01-01
  treaty T2  adopted 1960-01-01  party X, Z since 1960-01-01  prevails over T1
  norm n of T1  bearer s: State  owed to Y  obliges give(s)
  norm m of T2  bearer s: State  owed to Z  forbids give(s)
  principle posterior for l: Duty, w: Duty, e: Source, f: Source
    l yields to w when all of (source(l, e), source(w, f), adopted_after(f, e))
  principle clause for l: Duty, w: Duty  l yields to w when prevails_by_clause(w, l)
  ask clash: strict conflict among (n by X, m by X)
    expect entailed, unresolved for no vote, responsibility to (Y, Z)
  ask some_breach: any of (X breaches n, X breaches m)  expect entailed
  ask n_breached: X breaches n  expect open on fact
  ask m_breached: X breaches m  expect open on fact
  variant Gives
    given give(X) at 2000-01-01
    expect n_breached excluded
    expect m_breached entailed
  end
end

case Party "K41: Y is party to the later treaty"
  let X, Y, Z be State
  conduct give(s: State)
  treaty T1  adopted 1950-01-01  party X, Y since 1950-01-01
  treaty T2  adopted 1960-01-01  party X, Y, Z since 1960-01-01
  norm n of T1  bearer s: State  owed to Y  obliges give(s)
  norm m of T2  bearer s: State  owed to Z  forbids give(s)
  principle posterior for l: Duty, w: Duty, e: Source, f: Source
    l yields to w when all of (source(l, e), source(w, f), adopted_after(f, e))
  ask clash: strict conflict among (n by X, m by X)  expect entailed, resolved by posterior for m
  ask n_breached: X breaches n  expect excluded
end
