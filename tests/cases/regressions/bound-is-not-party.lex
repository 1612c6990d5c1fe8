-- A rule that binds a third State to a treaty does not make it a party; one evaluator took it for one.
case Revoked
  closed fact accepts_in_writing(s: State, t: Source)
  let A, B, C be State
  concept third_state(s: State, t: Source)
    when is_treaty(t) and not party(s, t)
  rule vclt.35 for s: State, t: Source
    establishes bound(s, t)
    when accepts_in_writing(s, t) and third_state(s, t)
  conduct supply(s: State)
  closed fact revoked(s: State, t: Source)
  concept obligation(s: State, t: Source)
    when accepts_in_writing(s, t)
    unless revoked(s, t)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  treaty OnC
    adopted 1990-01-01
    party A, B, C since 1990-01-01
    exists if obligation(C, T)
  norm T.duty of T, OnC
    bearer s: State
    owed to each party
    obliges supply(s)
  given accepts_in_writing(C, T) and revoked(C, T)
  given not supply(C) at 2000-01-01
  ask duty: C breaches T.duty
    expect excluded
end
