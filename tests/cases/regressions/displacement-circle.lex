-- Displacement that reads, in a circle, what breach reads: nothing but the circle's outside decides it, and one value is left.
case Circle
  let A be State
  let C, D be Organization
  conduct x(s: State)
  fact f(s: State)
  fact u
  concept c(s: State) when u
  exception e to c when x(s) at 2001-01-01
  treaty T1 adopted 1970-01-01 party A, C since 1970-01-01
  treaty T2 adopted 1959-01-01 party A, C, D since 1959-01-01 until 2001-06-01
  norm n of T2 bearer s: State owed to D obliges (not x(s) at 2001-01-01 and x(s) at 2001-01-01) when x(s) at 2001-01-01 breached only where u
  norm m of T2 bearer s: State owed to all parties obliges x(s) at 2001-01-01
  norm k bearer s: State owed to C, D obliges x(s) at 2001-01-01 when s breaches m
  norm p of T2 bearer s: State owed to D, C forbids x(s) at 2001-01-01 when x(s) at 2001-01-01
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, m), of_norm(j, k)), all of (of_norm(i, p), of_norm(j, k)))
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority order over special
  given not f(A)
  given not u
  given x(A) at 2001-01-01
  ask Q0: A breaches p toward C  expect entailed
end

