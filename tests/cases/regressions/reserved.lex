-- A reservation takes the norm out of force between the two so far as it goes (D21, decision 12).
case Reserved "C reserves k as far as f"
  let A be State
  let C, D be Organization
  conduct y(s: State)
  fact f
  treaty T  adopted 1962-01-01  party A, C, D since 1962-01-01  reservation C to k insofar as f
  norm k of T  bearer s: State  owed to each party  obliges y(s)
  ask D_force: k by A toward D is in force  expect entailed
  ask reserved: k by A toward C is in force  expect excluded
  given f
end
