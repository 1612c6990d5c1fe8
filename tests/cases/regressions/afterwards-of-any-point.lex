-- `afterwards F` in a claim, read at some point: F at a later point than some. One evaluator took any point.
case Afterwards
  let A be State
  conduct x(s: State)
  given x(A) at 2001-01-01 and not x(A) after 2001-01-01
  given not x(A) at 2002-01-01
  ask later: afterwards x(A)
    expect excluded
  ask earlier: previously x(A)
    expect entailed
  ask by-a-year: previously by 12 months x(A)
    expect entailed
end

case OnePoint
  let A be State
  conduct x(s: State)
  given x(A)
  ask later: afterwards x(A)
    expect open
end
