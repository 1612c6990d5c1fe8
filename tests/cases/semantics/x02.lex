-- X2. Both parties to the earlier treaty are parties to the later, with a third State.
case Superset "X2: earlier {A, B}, later {A, B, C}"
  let A, B, C be State
  conduct give(s: State) "{s} gives"
  treaty E  adopted 1950-01-01  party A, B since 1950-01-01
  treaty L  adopted 1960-01-01  party A, B, C since 1960-01-01
  norm n of E  bearer s: State  owed to B  obliges give(s)
  norm m of L  bearer s: State  owed to each party  forbids give(s)
  principle posterior for a: Duty, b: Duty, e: Source, l: Source
    a yields to b when all of (source(a, e), source(b, l), adopted_after(l, e))

  ask towards_B: strict conflict among (n by A toward B, m by A toward B)
    expect entailed, resolved by posterior for m
  ask towards_C: strict conflict among (n by A toward B, m by A toward C)
    expect entailed, resolved by posterior for m
  ask clash: strict conflict among (n by A, m by A)  expect entailed, resolved by posterior
  ask unresolved: strict conflict among (n by A, m by A) is unresolved  expect excluded
  ask n_displaced: n by A toward B is displaced  expect entailed
  ask m_for_B: m by A toward B is operative  expect entailed
  ask m_for_C: m by A toward C is operative  expect entailed
  ask n_breached: A breaches n  expect excluded
  ask m_breached_B: A breaches m toward B  expect open on fact
  ask m_breached_C: A breaches m toward C  expect open on fact
  variant Gives
    given give(A) at 2000-01-01
    expect n_breached excluded
    expect m_breached_B entailed
    expect m_breached_C entailed
  end
  variant Keeps
    given not give(A)
    expect n_breached excluded
    expect m_breached_B excluded
    expect m_breached_C excluded
  end
end
