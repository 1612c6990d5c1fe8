-- A parameter that occurs in no act still ranges over somebody when texts are compared (D18, D19).
case GenericCreditor "j is owed to any organization; nobody of that sort is named in its act"
  let A be State
  let C be Organization
  conduct y(s: State)
  fact g(s: State)
  norm j  bearer s: State  for t: Organization  owed to t  forbids y(s)  when g(s)
  norm n  bearer s: State  owed to C  obliges y(s)
  norm m  bearer s: State  for t: Organization  owed to t  forbids y(s)
  ask possibly: conflicts_possibly(n, j)  expect entailed
  ask inevitably: conflicts_inevitably(n, j)  expect excluded
  ask always: conflicts_inevitably(n, m)  expect entailed
end
