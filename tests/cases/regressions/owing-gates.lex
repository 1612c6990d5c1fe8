-- D12: owing modes of which none, one or several hold. Of none: owed to nobody. With one to all jointly: one unit.
case Gates
  let A, B, C be State
  conduct x(s: State)
  position P
  position R
  treaty T party A, B, C since 1950-01-01
  norm n of T bearer s: State obliges x(s) owed to all parties if P owed to B if R
  norm m of T bearer s: State forbids x(s) owed to B
  principle order for i: Duty, j: Duty regardless of consent
    i yields to j when all of (of_norm(i, n), of_norm(j, m), owed(i, B))
  view Neither rejects P, R
  view Joint holds P rejects R
  view Several holds R rejects P
  view Both holds P, R
  ask force0 under Neither: n by A is in force  expect excluded
  ask force1 under Several: n by A toward C is in force  expect excluded
  ask force2 under Both: n by A toward C is in force  expect entailed
  ask lost1 under Several: n by A toward B is displaced  expect entailed
  ask lost2 under Joint: n by A toward B is displaced  expect excluded
  ask lost3 under Both: n by A toward B is displaced  expect excluded
  ask breach0 under Neither: A breaches n  expect excluded
  ask breach3 under Both: A breaches n toward C  expect open
end
