-- A norm binds a State if an instance of it is in force: not one with nobody to owe it to, nor one dated
-- otherwise, nor one reserved or suspended. One evaluator looked at the source alone.
case Binds
  let A be State
  let C be Organization
  conduct x(s: State)
  treaty T
    adopted 1990-01-01
    party A, C since 1990-01-01
    reservation A to Reserved
  norm Alone
    bearer s: State
    owed to each state
    forbids x(s)
  norm Owed
    bearer s: State
    owed to C
    forbids x(s)
  norm Reserved of T
    bearer s: State
    owed to C
    forbids x(s)
  given x(A) at 2000-01-01
  ask alone: binds(Alone, A)
    expect excluded
  ask owed: binds(Owed, A) and opposable(Alone, A)
    expect entailed
  ask reserved: binds(Reserved, A)
    expect excluded
end
