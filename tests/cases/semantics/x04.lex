-- X4. Is a treaty later if it was adopted later, or if it came into force later between the two States?
case DateFlip "X4: a treaty adopted in 1979 and joined by B in 2001, against one of 1986"
  let A, B, C be State
  conduct give(s: State) "{s} gives"
  position Adopt "earlier and later go by adoption"
  treaty M  adopted 1979  in force 1981  party A, C since 1981  party B since 2001
  treaty P  adopted 1986  party A, B since 1986
  norm m of M  bearer s: State  owed to each party  forbids give(s)
  norm p of P  bearer s: State  owed to B  obliges give(s)
  concept later(l: Source, e: Source, x: State, y: State)
    when Adopt and adopted_after(l, e)
    when in_force_after(l, e, x, y) and not Adopt
  principle posterior for a: Duty, b: Duty, e: Source, l: Source, x: State, y: State
    a yields to b when all of (source(a, e), source(b, l), bearer(a, x), owed(a, y), later(l, e, x, y))
  view ByAdoption  holds Adopt
  view ByForce  rejects Adopt

  ask m_B as of 2005-01-01: m by A toward B is displaced  expect open on law, contested on Adopt
  ask p_B as of 2005-01-01: p by A toward B is displaced  expect open on law, contested on Adopt
  ask m_C as of 2005-01-01: m by A toward C is displaced  expect excluded, settled
  ask m_B_adoption under ByAdoption as of 2005-01-01: m by A toward B is displaced  expect entailed
  ask m_B_force under ByForce as of 2005-01-01: m by A toward B is displaced  expect excluded
  ask p_B_adoption under ByAdoption as of 2005-01-01: p by A toward B is displaced  expect excluded
  ask p_B_force under ByForce as of 2005-01-01: p by A toward B is displaced  expect entailed
  ask C_adoption under ByAdoption as of 2005-01-01: strict conflict among (m by A toward C, p by A toward B)
    expect entailed, unresolved for no vote, responsibility to (C, B)
  ask before as of 1995-01-01: m by A toward B is in force  expect excluded
  ask after as of 2005-01-01: m by A toward B is in force  expect entailed
end
