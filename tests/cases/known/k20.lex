-- K20. Presumption of innocence: what is not proved is not established, which is less than excluded.
case Innocence "K20: evidence for and against"
  let X, Y be State
  conduct act(s: State)
  fact e1
  fact e2
  position W "the first piece of evidence weighs more"
  concept resp
    when e1 and (not e2 or W)
  concept guilty
    when resp
  norm n  bearer s: State  owed to Y  obliges act(s)  when guilty
  given not act(X)
  ask breach: X breaches n  expect open
  variant Both
    given e1 and e2
    expect breach open on law, contested on W, not presumed
  end
  variant Against
    given not e1 and e2
    expect breach excluded, settled
  end
end
