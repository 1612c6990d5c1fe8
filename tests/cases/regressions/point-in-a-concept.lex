-- A date at which a concept reads conduct is a point, as if the norm itself named it: one evaluator left the act
-- open, the other took it as not done.
case Point
  let A, B be State
  conduct x(s: State)
  concept idle(s: State)
    when not x(s) at 2002-01-01
  norm N
    bearer s: State
    owed to B
    forbids x(s)
    when idle(s)
  norm M
    bearer s: State
    owed to B
    obliges x(s)
  ask breach as of 2001-01-01: A breaches M
    expect open on fact
  ask applies as of 2001-01-01: N by A is applicable
    expect open on fact
end
