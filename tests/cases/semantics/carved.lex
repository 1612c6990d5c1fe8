-- A norm that reads a breach reads it as it would be where another act is done, carve-outs included (D23, D37).
case CarvedInScope "a remedy for breach of what a licence carves out"
  let A, B be State
  conduct use(s: State)
  conduct remedy(s: State)
  fact lic
  position Wide  default on
  permissions conflict if Wide
  norm f  bearer s: State  owed to B  forbids use(s)
  norm p  bearer s: State  owed to B  permits use(s)  when lic
  norm h  bearer s: State  owed to B  obliges remedy(s)  when s breaches f
  norm d  bearer s: State  owed to B  obliges use(s)
  norm z  bearer s: State  owed to B  forbids remedy(s)
  principle order for a: Duty, b: Duty  a yields to b when of_norm(a, f) and of_norm(b, p)
  given lic and not use(A)
  ask hz: conflict within (h by A, z by A)  expect excluded
  ask dhz: conflict among (d by A, h by A, z by A)  expect excluded
  ask advice: A must (use(A) and not remedy(A))  expect entailed
  variant NoLicence
    given not lic and not use(A)
    expect dhz entailed
  end
end

-- Rules that lean on each other are evaluated anew in each alternative.
case Recursive "a concept in a circle with another, both reading conduct"
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  concept a(s: State)
    when b(s)
    when x(s)
  concept b(s: State)
    when a(s)
    when y(s)
  norm n  bearer s: State  owed to B  obliges not x(s)  when b(s)
  norm m  bearer s: State  owed to B  obliges x(s)
  ask clash: strict conflict among (n by A, m by A)  expect entailed, unresolved for no vote
  ask advice: A must x(A)  expect excluded
  ask free: A may all of (not x(A), y(A))  expect entailed
end
