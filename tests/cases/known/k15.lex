-- K15. Reparation never erases the breach (ARSIWA 28-31).
case Chain "K15: a; failing that b; failing both c"
  let X, Y be State
  conduct a(s: State)
  conduct b(s: State)
  conduct c(s: State)
  norm p  bearer s: State  owed to Y  obliges a(s)
  norm r1  bearer s: State  owed to Y  obliges b(s)  when not a(s)
  norm r2  bearer s: State  owed to Y  obliges c(s)  when not a(s) and not b(s)
  ask clash: any of (conflict within (p by X), conflict within (r1 by X), conflict within (r2 by X))  expect excluded
  ask p_breached: X breaches p  expect open on fact
  ask r1_breached: X breaches r1  expect open on fact
  ask r2_breached: X breaches r2  expect open on fact
  variant B
    given not a(X) and b(X) and not c(X)
    expect p_breached entailed
    expect r1_breached excluded
    expect r2_breached excluded
  end
  variant C
    given not a(X) and not b(X) and c(X)
    expect p_breached entailed
    expect r1_breached entailed
    expect r2_breached excluded
  end
  variant Nothing
    given not a(X) and not b(X) and not c(X)
    expect p_breached entailed
    expect r1_breached entailed
    expect r2_breached entailed
  end
end
