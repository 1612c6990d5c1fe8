-- A closed fact that is disputed, or that a finding or supposition speaks of, is open for the question.
case Disputed
  let A, B be State
  let O be Organization
  conduct harm(s: State, t: State)
  closed fact excuse(s: State)
  closed fact plea(s: State)
  norm N  bearer s: State  for t: State  owed to t  forbids harm(s, t)  unless excuse(s) or plea(s)
  given harm(A, B) at 1990-01-01 and harm(B, A) at 1990-01-01
  given excuse(B) or plea(B)
  disputed excuse(A)
  ask open: A breaches N[B]  expect open on fact
  ask either supposing (excuse(A) or plea(A)): A breaches N[B]  expect excluded
  ask stated: B breaches N[A]  expect excluded
end
