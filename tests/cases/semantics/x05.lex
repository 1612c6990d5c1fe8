-- X5. What a State is stated to have done decides breach, never conflict.
case StatedReturn "X5: a stated return does not erase the conflict"
  let A, B, C be State
  conduct ret(s: State) "{s} returns the person"
  norm n  bearer s: State  owed to B  obliges ret(s)
  norm m  bearer s: State  owed to C  forbids ret(s)

  ask clash: strict conflict among (n by A, m by A)
    expect entailed, unresolved for no vote, responsibility to (B, C)
  ask m_breached: A breaches m  expect open on fact
  ask n_breached: A breaches n  expect open on fact
  variant Stated
    given ret(A)
    expect clash entailed, unresolved for no vote, responsibility to (B, C)
    expect m_breached entailed
    expect n_breached excluded
  end
end
