-- A permission whose scope reads a breach that it may carve out is refused, and what is asked next is not harmed.
case Circle "the permission p applies if n is breached, which p may excuse"
  let A be State
  let C be Organization
  conduct x(s: State)
  conduct y(s: State)
  conduct w(s: State)
  position P
  treaty T  adopted 1968-01-01  party A, C since 1968-01-01
  norm n of T  bearer s: State  owed to C  forbids w(s)
  norm m of T  bearer s: State  owed to C  obliges y(s)  when not w(s)
  norm p of T  bearer s: State  owed to C  permits any of (y(s), w(s))  when s breaches n
  permissions conflict if P
  principle order for i: Duty, j: Duty  i yields to j when of_norm(i, n) and of_norm(j, p)
  ask circle: wide conflict among (p by A, n by A)
  ask after: m by A toward C is in force  expect entailed
end
