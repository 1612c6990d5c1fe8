-- That a State did something it can only do through its actors, without a date: an event of theirs, not of its own.
-- The scenario found broke what it had to obey, and the second evaluator found none.
case Actors
  let A, B be State
  let K be Actor
  conduct raid(a: Actor)
  fact organ(a: Actor, s: State)
  rule organs for a: Actor, s: State
    establishes attributable(a, s)
    when organ(a, s)
  norm N
    bearer s: State
    owed to B
    forbids raid(s)
  norm Dated
    bearer s: State
    owed to B
    forbids raid(s) at 2001-07-01
  given raid(A)
  ask breach: A breaches N
    expect entailed
  ask organ: organ(K, A)
    expect entailed
  ask other: raid(B)
    expect open on fact
end
