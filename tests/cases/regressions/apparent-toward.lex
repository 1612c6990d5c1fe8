-- D30 with `toward`: the claim is read on the other reading, where the permission exists towards D.
case Apparent
  let A, B be State
  let C, D, E be Organization
  conduct x(s: State)
  conduct y(s: State)
  position P
  treaty T1 adopted 2002-01-01 party A, B, D, E since 2002-01-01
  treaty T2 adopted 1954-01-01 party A, B, C, D, E since 1954-01-01
  norm m of T2 bearer s: State owed to E forbids y(s)
  norm k of T1 bearer s: State owed to D permits y(s) exists if P
  permissions conflict if P
  ask toward: apparent conflict among (k by A toward D, m by A)  expect contested on P
  ask nobody: apparent conflict among (k by A toward C, m by A)  expect excluded
end
