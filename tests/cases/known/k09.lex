-- K09. Sartre's student: two duties, one life.
case Sartre "K09: join or stay"
  let X, Y be State
  conduct join(s: State)
  conduct stay(s: State)
  impossible join(s) and stay(s) for s: State
  norm j  bearer s: State  owed to Y  obliges join(s)
  norm t  bearer s: State  owed to Y  obliges stay(s)
  ask clash: strict conflict among (j by X, t by X)
    expect entailed, unresolved for no vote, responsibility to (Y)
  ask j_breached: X breaches j  expect open on fact
  ask some_breach: any of (X breaches j, X breaches t)  expect entailed
  ask both_breach: all of (X breaches j, X breaches t)  expect open on fact
  ask either: X must any of (join(X), stay(X))  expect entailed
  ask join_must: X must join(X)  expect excluded
  ask join_may: X may join(X)  expect entailed
  variant Neither
    given not join(X) and not stay(X)
    expect both_breach entailed
  end
  variant Joins
    given join(X) and not stay(X)
    expect j_breached excluded
    expect some_breach entailed
  end
end
