-- A duty owed to all parties together is in force towards one of them only while the treaty binds the two.
case Joint
  let A, B, C be State
  conduct act(s: State)
  fact ended(s: State)
  treaty T  adopted 1960-01-01  party A, B, C since 1960-01-01
  rule pair for t: Source, x: State, y: State  establishes suspended(t, x, y)  when ended(x) and y = B
  norm n of T  bearer s: State  owed to all parties  forbids act(s)
  given ended(A) and not ended(B) and not ended(C)
  given act(A) at 1990-01-01
  ask towards-B: n by A toward B is in force  expect excluded
  ask towards-C: n by A toward C is in force  expect entailed
  ask operative-B: n by A toward B is operative  expect excluded
  ask breach-B: A breaches n toward B  expect excluded
  ask breach-C: A breaches n toward C  expect entailed
  ask back: n by B toward A is in force  expect excluded
end
