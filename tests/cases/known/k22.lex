-- K22. Two rules that only lean on each other support nothing.
case SelfSupport "K22: p for r, r for p, r for q"
  let X, Y be State
  conduct act(s: State)
  fact q
  concept p
    when r
  concept r
    when p
    when q
  norm n  bearer s: State  owed to Y  obliges act(s)  when p
  given not act(X)
  ask breach: X breaches n  expect open on fact
  variant Nothing
    given not q
    expect breach excluded
  end
  variant Q
    given q
    expect breach entailed
  end
end
