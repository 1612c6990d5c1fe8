-- X9. A duty to apologise for a broken promise never clashes with the promise; a duty not to apologise clashes
-- with it once the promise is broken, and not before.
case ContraryToDuty "X9: promise in 2001, apology in 2002"
  let A, B be State
  conduct keep(s: State) "{s} keeps its promise"
  conduct apol(s: State) "{s} apologises"
  norm k  bearer s: State  owed to B  obliges keep(s) at 2001-01-01
  norm r  bearer s: State  owed to B  obliges apol(s) at 2002-01-01  when not keep(s) at 2001-01-01
  norm z  bearer s: State  owed to B  forbids apol(s) at 2002-01-01

  ask kr: conflict among (k by A, r by A)  expect excluded
  ask rz: strict conflict among (r by A, z by A)  expect possible, open on fact
  ask rz_ante ex ante: conflict among (r by A, z by A)  expect excluded
  ask krz_ante ex ante: conflict within (k by A)  expect excluded
  ask rz_nunc ex nunc as of 2002-01-01: strict conflict among (r by A, z by A)  expect possible, open on fact
  ask k_breached: A breaches k  expect open on fact
  ask r_breached: A breaches r  expect open on fact
  ask z_breached: A breaches z  expect open on fact
  ask advice as of 2001-01-01: A must all of (keep(A) at 2001-01-01, not apol(A) at 2002-01-01)  expect entailed
  variant Apologises
    given not keep(A) at 2001-01-01 and apol(A) at 2002-01-01
    expect kr excluded
    expect rz entailed, unresolved for no vote, responsibility to (B)
    expect rz_nunc entailed, unresolved for no vote
    expect k_breached entailed
    expect r_breached excluded
    expect z_breached entailed
  end
  variant Nothing
    given not keep(A) at 2001-01-01 and not apol(A) at 2002-01-01
    expect kr excluded
    expect rz entailed, unresolved for no vote
    expect k_breached entailed
    expect r_breached entailed
    expect z_breached excluded
  end
  variant Keeps
    given keep(A) at 2001-01-01 and not apol(A) at 2002-01-01
    expect kr excluded
    expect rz excluded
    expect rz_ante excluded
    expect rz_nunc excluded
    expect k_breached excluded
    expect r_breached excluded
    expect z_breached excluded
  end
  variant KeepsAndApologises
    given keep(A) at 2001-01-01 and apol(A) at 2002-01-01
    expect rz excluded
    expect z_breached entailed
  end
end
