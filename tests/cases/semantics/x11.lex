-- X11. A reservation narrows the duty towards those who accept it, both ways; an objection without relations takes
-- the treaty out of force between the two.
case Reservation "X11: a duty owed to each of two parties"
  let A, B, C be State
  conduct x(s: State)
  fact q
  treaty T  adopted 1950-01-01  party A, B, C since 1950-01-01
    reservation A to n insofar as q
    objection C to A without relations
  norm n of T  bearer s: State  owed to each party  obliges x(s)

  ask A_B: A breaches n toward B  expect open on fact
  ask A_C: A breaches n toward C  expect excluded
  ask A_C_force: n by A toward C is in force  expect excluded
  ask C_A_force: n by C toward A is in force  expect excluded
  ask B_C_force: n by B toward C is in force  expect entailed
  ask B_A: B breaches n toward A  expect open on fact
  ask B_C: B breaches n toward C  expect open on fact
  variant Omits
    given not x(A) and not x(B) and not q
    expect A_B entailed
    expect A_C excluded
    expect B_A entailed
    expect B_C entailed
  end
  variant Reserved
    given not x(A) and not x(B) and q
    expect A_B excluded
    expect A_C excluded
    expect B_A excluded
    expect B_C entailed
  end
end
