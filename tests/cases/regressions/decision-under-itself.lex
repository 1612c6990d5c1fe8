-- A decision taken under a norm that it incorporates, or that is its own: one evaluator ran out of stack. It binds
-- whom another source of that norm binds; if there is none, nobody.
case Decisions
  let A, B be State
  let Body be Organization
  conduct x(s: State)
  treaty T
    adopted 1990-01-01
    party A, Body since 1990-01-01
  decision Taken of Body under Power
    adopted 1995-01-01
    incorporates Power
  decision Alone of Body under Own
    adopted 1995-01-01
  norm Power of T
    bearer s: State
    owed to Body
    forbids x(s)
  norm Own of Alone
    bearer s: State
    owed to Body
    forbids x(s)
  given x(A) at 2000-01-01 and x(B) at 2000-01-01
  ask party: bound(A, Taken) and A breaches Power
    expect entailed
  ask outsider: bound(B, Taken) or B breaches Power
    expect excluded
  ask nobody: bound(A, Alone) or A breaches Own
    expect excluded
end
