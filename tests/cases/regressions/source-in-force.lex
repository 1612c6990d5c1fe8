-- The second evaluator did not know `source_in_force`: a rule that reads it never fired there.
case EndedByAgreement
  let A, B be State
  conduct deliver(s: State)
  closed fact agreed_to_end(l: Source, t: Source)
  closed fact forced(l: Source)
  position Later "the second agreement exists"
    no holder found
  treaty M
    adopted 1990-01-01
    party A, B since 1990-01-01
  treaty L
    adopted 2000-01-01
    party A, B since 2000-01-01
    exists if Later
  treaty K
    in force 1995-01-01 until 2000-06-01
    party A, B since 1995-01-01
  instrument I
  norm M.1 of M
    bearer s: State
    owed to each party
    obliges deliver(s)
  rule r for t: Source, l: Source
    establishes terminated(t)
    when all of (agreed_to_end(l, t), source_in_force(l))
  rule v for l: Source
    establishes void(l)
    when forced(l)
  given agreed_to_end(L, M)
  given agreed_to_end(I, K)
  view Has
    holds Later
  ask ended under Has as of 2001-01-01: M is terminated
    expect entailed
  ask law as of 2001-01-01: M is terminated
    expect contested on Later
  ask before under Has as of 1999-01-01: M is terminated
    expect excluded
  ask force under Has as of 2001-01-01: M.1 by A is in force
    expect excluded
  ask over as of 2001-01-01: source_in_force(K)
    expect excluded
  ask during as of 1999-01-01: source_in_force(K) and not source_in_force(I)
    expect entailed
  variant Forced
    given forced(L)
    expect ended excluded
    expect force entailed
  end
end
