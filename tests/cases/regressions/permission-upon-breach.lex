-- A permission that depends on whether a duty is breached, and yields to it: the duty is never carved out, so there
-- is no circle (D45). The engine once refused it.
case Upon
  let A be Organization
  let B, C be State
  conduct x(s: Organization)
  position P
  permissions conflict if P
  norm n
    bearer s: Organization
    owed to everyone if P
    owed to B if not P
    forbids x(s)
  norm p
    bearer s: Organization
    owed to C
    permits x(s)
    when s breaches n
  principle order for i: Duty, j: Duty
    i yields to j when of_norm(i, p) and of_norm(j, n)
  given x(A)
  ask breach: A breaches n
    expect entailed
  ask clash: wide conflict among (n by A, p by A)
    expect contested on P
  ask displaced: p by A is displaced
    expect contested on P
end
