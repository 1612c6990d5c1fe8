-- K07. The good Samaritan: a duty to help the robbed makes no duty that there be a robbery.
case Samaritan "K07: X helps whom Y robs"
  let X, Y be State
  conduct help(s: State)
  conduct rob(s: State)
  concept robbed
    when rob(Y)
  possible help(X) only if robbed
  norm h  bearer s: State  owed to Y  obliges help(s)  when robbed
  norm r  bearer s: State  owed to X  forbids rob(s)
  ask clash: any of (conflict within (h by X), conflict within (r by Y))  expect excluded
  ask advice_X: X must help(X)  expect open on fact
  ask advice_Y: Y must not rob(Y)  expect entailed
  ask h_breached: X breaches h  expect open on fact
  ask r_breached: Y breaches r  expect open on fact
  variant Helps
    given rob(Y) and help(X)
    expect clash excluded
    expect h_breached excluded
    expect r_breached entailed
    expect advice_X entailed
  end
  variant PassesBy
    given rob(Y) and not help(X)
    expect h_breached entailed
    expect r_breached entailed
  end
  variant NoRobbery
    given not rob(Y)
    expect h_breached excluded
    expect r_breached excluded
    expect advice_X excluded
  end
end
