-- K19. A floating conclusion: either way there is a breach.
case Floating "K19: hawk or dove, political all the same"
  let X, Y be State
  conduct act(s: State)
  position Q
  concept dove
    when Q
  concept hawk
    when not Q
  concept political
    when dove
    when hawk
  norm n  bearer s: State  owed to Y  forbids act(s)  when political
  given act(X)
  ask breach: X breaches n  expect entailed, settled, does not turn on Q
end
