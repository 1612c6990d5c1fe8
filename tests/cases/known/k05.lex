-- K05. The considerate assassin: a duty that only a wrong can trigger clashes, if at all, after the wrong.
case Assassin "K05: at one time"
  let X, Y be State
  conduct kill(s: State)
  conduct cig(s: State) "{s} offers a cigarette"
  norm n  bearer s: State  owed to Y  forbids kill(s)
  norm f  bearer s: State  owed to Y  forbids cig(s)
  norm c  bearer s: State  owed to Y  obliges cig(s)  when kill(s)
  principle specialis for l: Duty, w: Duty  l yields to w when of_norm(l, f) and of_norm(w, c)
  ask clash: conflict among (f by X, c by X)  expect excluded
  ask n_breached: X breaches n  expect open on fact
  ask f_breached: X breaches f  expect open on fact
  ask c_breached: X breaches c  expect open on fact
  variant KillsAndOffers
    given kill(X) and cig(X)
    expect clash excluded
    expect n_breached entailed
    expect f_breached entailed
    expect c_breached excluded
  end
end

case AssassinLater "K05: the killing first"
  let X, Y be State
  conduct kill(s: State)
  conduct cig(s: State)
  norm n  bearer s: State  owed to Y  forbids kill(s) at 2001-01-01
  norm f  bearer s: State  owed to Y  forbids cig(s) at 2002-01-01
  norm c  bearer s: State  owed to Y  obliges cig(s) at 2002-01-01  when kill(s) at 2001-01-01
  given kill(X) at 2001-01-01 and cig(X) at 2002-01-01
  case NoVote
    ask clash_ante ex ante: conflict among (f by X, c by X)  expect excluded
    ask clash ex nunc as of 2002-01-01: strict conflict among (f by X, c by X)
      expect entailed, unresolved for no vote
    ask f_breached: X breaches f  expect entailed
  end
  case Special
    principle specialis for l: Duty, w: Duty  l yields to w when of_norm(l, f) and of_norm(w, c)
    ask clash ex nunc as of 2002-01-01: strict conflict among (f by X, c by X)
      expect entailed, resolved by specialis for c
    ask n_breached: X breaches n  expect entailed
    ask f_breached: X breaches f  expect excluded
    ask c_breached: X breaches c  expect excluded
  end
end
