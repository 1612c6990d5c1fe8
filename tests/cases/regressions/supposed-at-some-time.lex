-- What is supposed without a date happens at some point, also where the claim is read `as of` a day: one evaluator
-- took it to happen on that day.
case Supposed
  let A be State
  let B be Organization
  conduct y(s: State)
  norm N
    bearer s: State
    owed to B
    forbids y(s)
  given y(A) at 1980-01-01
  given not y(A) at 2001-01-01
  ask then as of 2001-01-01 supposing y(A): A breaches N
    expect excluded
  ask ever supposing y(A): A breaches N
    expect entailed
end
