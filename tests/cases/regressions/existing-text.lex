-- `existing` is said of a text, whoever bears it and when: the second evaluator asked for an instance.
case Existing
  let A, B be State
  conduct x(s: State)
  position P
  norm N
    bearer s: State
    owed to B
    forbids x(s) at 2001-01-01
  norm M
    bearer s: State
    owed to B
    forbids x(s)
    exists if P
  given x(A) at 2002-01-01
  ask other-day: N by A is existing at 2002-01-01
    expect entailed
  ask held: M is existing
    expect contested on P
end
