-- K27. The order puzzle (Horty): three duties ranked upwards, the third conditional on obeying the first.
case OrderPuzzle "K27: all acts at one time"
  let X, Y be State
  conduct a(s: State)
  conduct o(s: State)
  fact S
  norm d1  bearer s: State  owed to Y  obliges a(s)  when S
  norm d2  bearer s: State  owed to Y  forbids o(s)  when S
  norm d3  bearer s: State  owed to Y  obliges o(s)  when a(s)
  principle rank for l: Duty, w: Duty
    l yields to w when any of (of_norm(l, d1) and of_norm(w, d2), of_norm(l, d2) and of_norm(w, d3),
      of_norm(l, d1) and of_norm(w, d3))
  given S
  ask three: strict conflict among (d1 by X, d2 by X, d3 by X)  expect entailed, resolved by rank
  ask d1_displaced: d1 by X is displaced  expect entailed
  ask d12: conflict among (d1 by X, d2 by X)  expect excluded
  ask d23: conflict among (d2 by X, d3 by X)  expect excluded
  ask advice: X must (not a(X) and not o(X))  expect entailed
  ask d1_breached: X breaches d1  expect excluded
  ask d2_breached: X breaches d2  expect open on fact
  ask d3_breached: X breaches d3  expect open on fact
  variant A
    given a(X) and not o(X)
    expect d1_breached excluded
    expect d2_breached excluded
    expect d3_breached entailed
  end
  variant AO
    given a(X) and o(X)
    expect d1_breached excluded
    expect d2_breached entailed
    expect d3_breached excluded
  end
end

case OrderPuzzleInTime "K27: a in 2001, o in 2002"
  let X, Y be State
  conduct a(s: State)
  conduct o(s: State)
  fact S
  norm d1  bearer s: State  owed to Y  obliges a(s) at 2001-01-01  when S
  norm d2  bearer s: State  owed to Y  forbids o(s) at 2002-01-01  when S
  norm d3  bearer s: State  owed to Y  obliges o(s) at 2002-01-01  when a(s) at 2001-01-01
  principle rank for l: Duty, w: Duty
    l yields to w when any of (of_norm(l, d1) and of_norm(w, d2), of_norm(l, d2) and of_norm(w, d3),
      of_norm(l, d1) and of_norm(w, d3))
  given S and a(X) at 2001-01-01
  ask three: strict conflict among (d1 by X, d2 by X, d3 by X)  expect entailed, resolved by rank
  ask d23: strict conflict among (d2 by X, d3 by X)  expect entailed, resolved by rank for d3
  ask d23_nunc ex nunc as of 2002-01-01: strict conflict among (d2 by X, d3 by X)  expect entailed, resolved by rank for d3
  ask d23_ante ex ante: conflict among (d2 by X, d3 by X)  expect excluded
  ask advice as of 2002-01-01: X must o(X) at 2002-01-01  expect entailed
  ask advice_before as of 2001-01-01: X must (not a(X) at 2001-01-01 and not o(X) at 2002-01-01)  expect entailed
  ask breach: any of (X breaches d1, X breaches d2, X breaches d3)  expect open on fact
  variant O
    given o(X) at 2002-01-01
    expect breach excluded
  end
end
