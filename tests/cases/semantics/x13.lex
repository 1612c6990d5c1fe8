-- X13. The least of three duties yields while all three can still be weighed; afterwards what is left is weighed anew.
case TwoStages "X13: an act in 2001, another in 2002"
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  norm d  bearer s: State  owed to B  obliges x(s) at 2001-01-01
  norm e  bearer s: State  owed to B  forbids y(s) at 2002-01-01
  norm g  bearer s: State  owed to B  obliges y(s) at 2002-01-01  when x(s) at 2001-01-01
  principle order for l: Duty, w: Duty
    l yields to w when any of (of_norm(l, d) and of_norm(w, e), of_norm(l, e) and of_norm(w, g),
      of_norm(l, d) and of_norm(w, g))

  ask three: strict conflict among (d by A, e by A, g by A)  expect entailed, resolved by order
  ask d_displaced: d by A is displaced  expect entailed
  ask de: conflict among (d by A, e by A)  expect excluded
  ask dg: conflict among (d by A, g by A)  expect excluded
  ask eg: strict conflict among (e by A, g by A)  expect possible, open on fact
  ask eg_ante ex ante: conflict among (e by A, g by A)  expect excluded
  ask d_breached: A breaches d  expect excluded
  ask e_breached: A breaches e  expect open on fact
  ask g_breached: A breaches g  expect open on fact
  variant Both
    given x(A) at 2001-01-01 and y(A) at 2002-01-01
    expect three entailed, resolved by order
    expect eg entailed, resolved by order for g
    expect d_breached excluded
    expect e_breached excluded
    expect g_breached excluded
  end
  variant First
    given x(A) at 2001-01-01 and not y(A) at 2002-01-01
    expect eg entailed, resolved by order for g
    expect d_breached excluded
    expect e_breached excluded
    expect g_breached entailed
  end
  variant Second
    given not x(A) at 2001-01-01 and y(A) at 2002-01-01
    expect eg excluded
    expect d_breached excluded
    expect e_breached entailed
    expect g_breached excluded
  end
  variant Neither
    given not x(A) at 2001-01-01 and not y(A) at 2002-01-01
    expect eg excluded
    expect d_breached excluded
    expect e_breached excluded
    expect g_breached excluded
  end
end
