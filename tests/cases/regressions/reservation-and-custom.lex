-- A norm of a treaty and of custom: a reservation to the treaty left it out of force altogether in one evaluator.
case Reserved
  let A, B be State
  conduct deliver(s: State)
  fact harvest(s: State)
  custom General
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
    reservation A to T.1
  treaty U
    adopted 1990-01-01
    party A, B since 1990-01-01
    reservation A to U.1 insofar as harvest(A)
  norm T.1 of T, General
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm U.1 of U, T
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm U.2 of U
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm T.2 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(A) at 2000-01-01
  ask general: A breaches T.1
    expect entailed
  ask two: A breaches U.1
    expect entailed
  ask free: A breaches T.2
    expect entailed
  variant Both
    treaty W
      adopted 1990-01-01
      party A, B since 1990-01-01
      reservation A to T.1
    norm T.1 of T, W
      bearer s: State
      owed to each party
      obliges deliver(s)
    expect general excluded
  end
end
