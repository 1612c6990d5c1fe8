-- Of a norm of a treaty and of custom, custom owes to States only: one evaluator let it owe to an organization
-- that is not party to the treaty.
case Both
  let A, B be State
  let C, D be Organization
  conduct x(s: State)
  custom K
  treaty T
    adopted 1990-01-01
    party A, C since 1990-01-01
  norm N of K, T
    bearer s: State
    owed to each party
    forbids x(s)
  norm M of K, T
    bearer s: State
    owed to B, D
    forbids x(s)
  given x(A) at 2000-01-01
  ask state: A breaches N toward B
    expect entailed
  ask member: A breaches N toward C
    expect entailed
  ask outsider: A breaches N toward D
    expect excluded
  ask named: A breaches M toward D
    expect entailed
end
