-- K01. Chisholm: a duty to go, and what else is due if one goes and if one does not. A violation is no conflict.
case Chisholm "K01: all at one time"
  let X, Y be State
  conduct go(s: State) "{s} goes to help"
  conduct tell(s: State) "{s} tells it is coming"
  norm g  bearer s: State  owed to Y  obliges go(s)
  norm t  bearer s: State  owed to Y  obliges tell(s)  when go(s)
  norm u  bearer s: State  owed to Y  forbids tell(s)  when not go(s)
  ask gt: conflict within (g by X)  expect excluded
  ask tu: conflict within (t by X)  expect excluded
  ask uu: conflict within (u by X)  expect excluded
  ask advice: X must (go(X) and tell(X))  expect entailed
  ask g_breached: X breaches g  expect open on fact
  ask t_breached: X breaches t  expect open on fact
  ask u_breached: X breaches u  expect open on fact
  variant Nothing
    given not go(X) and not tell(X)
    expect g_breached entailed
    expect t_breached excluded
    expect u_breached excluded
    expect advice entailed
  end
  variant Tells
    given not go(X) and tell(X)
    expect g_breached entailed
    expect t_breached excluded
    expect u_breached entailed
  end
  variant Goes
    given go(X) and not tell(X)
    expect g_breached excluded
    expect t_breached entailed
    expect u_breached excluded
  end
  variant Both
    given go(X) and tell(X)
    expect g_breached excluded
    expect t_breached excluded
    expect u_breached excluded
  end
end

case ChisholmInTime "K01: it has not gone; what now?"
  let X, Y be State
  conduct go(s: State)
  conduct tell(s: State)
  norm g  bearer s: State  owed to Y  obliges go(s) at 2001-01-01
  norm t  bearer s: State  owed to Y  obliges tell(s) at 2002-01-01  when go(s) at 2001-01-01
  norm u  bearer s: State  owed to Y  forbids tell(s) at 2002-01-01  when not go(s) at 2001-01-01
  given not go(X) at 2001-01-01
  ask before as of 2001-01-01: X must all of (go(X) at 2001-01-01, tell(X) at 2002-01-01)  expect entailed
  ask after as of 2002-01-01: X must not tell(X) at 2002-01-01  expect entailed
  ask g_breached: X breaches g  expect entailed
  ask clash ex nunc as of 2002-01-01: conflict among (t by X, u by X)  expect excluded
end
