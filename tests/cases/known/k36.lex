-- K36. Two duties clash, but a permission that prevails over one of them is a way out.
case WayOut "K36: d against e, with a permission to do d"
  let X, Y be State
  position Wide "a permission may conflict with a duty"  default on
  permissions conflict if Wide
  conduct x(s: State)
  norm d  bearer s: State  owed to Y  obliges x(s)
  norm e  bearer s: State  owed to Y  forbids x(s)
  norm p  bearer s: State  owed to Y  permits x(s)
  principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, e) and of_norm(w, p)
  ask clash: strict conflict among (d by X, e by X)  expect entailed, carved
  ask unresolved: strict conflict among (d by X, e by X) is unresolved  expect excluded
  ask some_breach: any of (X breaches d, X breaches e)  expect open on fact
  ask advice: X must x(X)  expect entailed
  variant Does
    given x(X)
    expect some_breach excluded
  end
  variant Omits
    given not x(X)
    expect some_breach entailed
  end
end
