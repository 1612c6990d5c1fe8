-- D19: what a rule's body reads is the bearer's conduct also where the rule's exception is plainly false.
case Reads
  let A be State
  let C be Organization
  conduct x(s: State)
  concept c(s: State) when x(s) at 2001-01-01
  exception e to c when s = A
  norm n bearer s: State owed to C permits x(s) at 2002-01-01 when c(s)
  norm k bearer s: State owed to C forbids any of (x(s) at 2002-01-01, x(s) at 2001-01-01)
  given x(A) at 2001-01-01
  ask may: conflicts_possibly(k, n)  expect excluded
end
