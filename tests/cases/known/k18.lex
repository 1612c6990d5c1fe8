-- K18. Nixon: which of two rules prevails is a position.
case Nixon "K18: a quaker and a republican"
  let X, Y be State
  conduct act(s: State)
  fact quaker
  fact rep
  position Q "being a quaker counts for more"
  concept pac
    when quaker unless rep and not Q
  norm n  bearer s: State  owed to Y  forbids act(s)  when pac
  ask breach: X breaches n  expect open
  variant Both
    given quaker and rep and act(X)
    expect breach open on law, contested on Q, turns on Q
  end
  variant QuakerOnly
    given quaker and not rep and act(X)
    expect breach entailed, settled
  end
end
