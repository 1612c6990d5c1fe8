-- A rule about States establishes nothing of an organization, so nothing about it is left open.
case Heads
  let A be State
  let O be Organization
  let Forces be Actor
  fact organ(a: Actor, s: State)
  rule organs for a: Actor, s: State  establishes attributable(a, s)  when organ(a, s)
  ask state: attributable(Forces, A)  expect open on fact
  ask organization: attributable(Forces, O)  expect excluded
end
