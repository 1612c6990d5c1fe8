-- `some a: Actor` asks for somebody declared an actor: a State acts through its actors and is none itself.
case Actors
  sort Firm
  let X, Y be State
  let F1 be Firm
  let Soldiers be Actor
  conduct plunder(a: Actor, p: Firm)
  fact ordered(a: Actor, x: State)
  fact lent(a: Actor, x: State)
  given plunder(Soldiers, F1) at 1898-11-15
  given not ordered(Soldiers, X)
  rule lending for a: Actor, x: State
    establishes attributable(a, x)
    when lent(a, x)
  norm N
    bearer x: State
    for p: Firm
    owed to Y
    forbids plunder(x, p)
    unless some a: Actor with (plunder(a, p) and ordered(a, x))
  ask open: X breaches N[F1]
    expect open on fact
  ask lent supposing lent(Soldiers, X): X breaches N[F1]
    expect entailed
end
