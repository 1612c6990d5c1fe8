-- K35. A prohibition of two acts is two prohibitions: what is carved out of one leaves the other.
case CarveByClause "K35: F(a or b) against P(a)"
  let X, Y be State
  position Wide "a permission may conflict with a duty"  default on
  permissions conflict if Wide
  conduct a(s: State)
  conduct b(s: State)
  norm f  bearer s: State  owed to Y  forbids any of (a(s), b(s))
  norm p  bearer s: State  owed to Y  permits a(s)
  principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, f) and of_norm(w, p)
  ask breach: X breaches f  expect open on fact
  ask clash: wide conflict among (p by X, f by X)  expect entailed, resolved by pi for p
  variant Both
    given a(X) and b(X)
    expect breach entailed
  end
  variant OnlyA
    given a(X) and not b(X)
    expect breach excluded
  end
  variant OnlyB
    given not a(X) and b(X)
    expect breach entailed
  end
end
