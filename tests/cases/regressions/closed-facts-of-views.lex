-- A closed fact that only one view or supposition states is false for the questions without it.
let A, B be State
conduct harm(s: State, t: State)
norm N
  bearer s: State
  for t: State
  owed to t
  forbids harm(s, t)
  cite "x"
  unless excuse(s)
closed fact excuse(s: State)
case X
given harm(A, B) at 1990-01-01
view V
  states excuse(A)
ask w: A breaches N[B]
  expect entailed
ask w1 under V: A breaches N[B]
  expect excluded
ask w2 supposing excuse(A): A breaches N[B]
  expect excluded
end
