-- K34. A permission of a higher authority against a prohibition of a lower one (Boella & van der Torre).
case HigherPermission "K34: P(x) against F(x)"
  let X, Y be State
  position Wide "a permission may conflict with a duty"  default on
  permissions conflict if Wide
  conduct x(s: State)
  norm p  bearer s: State  owed to Y  permits x(s)
  norm f  bearer s: State  owed to Y  forbids x(s)
  given x(X)
  case PermissionPrevails
    principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, f) and of_norm(w, p)
    ask clash: wide conflict among (p by X, f by X)  expect entailed, resolved by pi for p
    ask f_breached: X breaches f  expect excluded
    ask f_carved: f by X is carved  expect entailed
    ask f_displaced: f by X is displaced  expect excluded
  end
  case ProhibitionPrevails
    principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, p) and of_norm(w, f)
    ask clash: wide conflict among (p by X, f by X)  expect entailed, resolved by pi for f
    ask p_displaced: p by X is displaced  expect entailed
    ask f_breached: X breaches f  expect entailed
  end
  case NoVote
    ask clash: wide conflict among (p by X, f by X)  expect entailed, unresolved for no vote
    ask strict_clash: strict conflict among (p by X, f by X)  expect excluded
    ask f_breached: X breaches f  expect entailed
  end
  case Narrow "on the narrow view a permission conflicts with nothing"
    principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, f) and of_norm(w, p)
    view Strict  rejects Wide
    ask clash under Strict: conflict among (p by X, f by X)  expect excluded
    ask f_breached under Strict: X breaches f  expect entailed
  end
end

case NoRule "K34: where nothing says that permissions conflict, they do not"
  let X, Y be State
  conduct x(s: State)
  norm p  bearer s: State  owed to Y  permits x(s)
  norm f  bearer s: State  owed to Y  forbids x(s)
  principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, f) and of_norm(w, p)
  given x(X)
  ask clash: conflict among (p by X, f by X)  expect excluded
  ask f_breached: X breaches f  expect entailed
end
