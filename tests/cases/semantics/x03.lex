-- X3. Two of three parties change the treaty between themselves. If the duty is integral it is one claim of B and
-- C together, and cannot be set aside towards B alone.
case Subset "X3: earlier {A, B, C}, later {A, B}"
  let A, B, C be State
  conduct give(s: State) "{s} gives"
  position Integral "the duty is owed to all other parties together"
  treaty E  adopted 1950-01-01  party A, B, C since 1950-01-01
  treaty L  adopted 1960-01-01  party A, B since 1960-01-01
  norm n of E  bearer s: State
    owed to all parties if Integral
    owed to each party if not Integral
    obliges give(s)
  norm m of L  bearer s: State  owed to B  forbids give(s)
  principle posterior for a: Duty, b: Duty, e: Source, l: Source
    a yields to b when all of (source(a, e), source(b, l), adopted_after(l, e))
  view Off  rejects Integral
  view On  holds Integral

  ask displaced: n by A toward B is displaced  expect contested on Integral
  ask displaced_off under Off: n by A toward B is displaced  expect entailed
  ask displaced_on under On: n by A toward B is displaced  expect excluded

  ask B_off under Off: strict conflict among (n by A toward B, m by A toward B)
    expect entailed, resolved by posterior for m
  ask C_off under Off: strict conflict among (n by A toward C, m by A toward B)
    expect entailed, unresolved for no vote, responsibility to (C, B)
  ask n_for_C_off under Off: n by A toward C is operative  expect entailed
  ask both_on under On: strict conflict among (n by A, m by A)
    expect entailed, unresolved for no vote, responsibility to (B, C)
  ask resolved_on under On: strict conflict among (n by A, m by A) is resolved  expect excluded

  ask n_B_off under Off: A breaches n toward B  expect excluded
  ask n_C_off under Off: A breaches n toward C  expect open on fact
  ask m_B_off under Off: A breaches m toward B  expect open on fact
  ask n_B_on under On: A breaches n toward B  expect open on fact
  ask n_C_on under On: A breaches n toward C  expect open on fact
  ask m_B_on under On: A breaches m toward B  expect open on fact
  variant Gives
    given give(A) at 2000-01-01
    expect n_B_off excluded
    expect n_C_off excluded
    expect m_B_off entailed
    expect n_B_on excluded
    expect n_C_on excluded
    expect m_B_on entailed
  end
  variant Keeps
    given not give(A)
    expect n_B_off excluded
    expect n_C_off entailed
    expect m_B_off excluded
    expect n_B_on entailed
    expect n_C_on entailed
    expect m_B_on excluded
  end
end
