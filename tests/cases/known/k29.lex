-- K29. A ranking of principles about rules, held as a position that the rules read (Gordon; Brewka).
case PerfectedShip "K29: newer code against older federal act"
  let X, Y be State
  conduct act(s: State)
  fact poss "the creditor has possession"
  fact filed "a statement was filed"
  position SUPoverPOST "superior law over later law"
  concept noposs
    when not filed
  concept perf
    when poss unless noposs and SUPoverPOST
    when filed
  norm n  bearer s: State  owed to Y  obliges act(s)  when perf
  given poss and not filed and not act(X)
  ask breach: X breaches n  expect open on law, contested on SUPoverPOST, turns on SUPoverPOST
  view Superior  holds SUPoverPOST
  ask breach_superior under Superior: X breaches n  expect excluded
  view Later  rejects SUPoverPOST
  ask breach_later under Later: X breaches n  expect entailed
end
