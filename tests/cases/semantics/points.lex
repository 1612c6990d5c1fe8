-- Claims about sets are read at the point of their earliest member, or at the one asked for (D24, D29, D30).
case Points "two acts in 2001, one of which decides what can be done in 2002"
  let A, B, C be State
  conduct x(s: State)
  conduct y(s: State)
  conduct z(s: State)
  fact p
  norm d  bearer s: State  owed to B  obliges x(s) at 2001-01-01
  norm e  bearer s: State  owed to B  forbids y(s) at 2002-01-01
  norm g  bearer s: State  owed to B  obliges y(s) at 2002-01-01  when x(s) at 2001-01-01
  norm h  bearer s: State  owed to B  forbids x(s) at 2001-01-01  unless p
  norm k  bearer s: State  owed to C  obliges z(s) at 2001-01-01  when s breaches d
  norm l  bearer s: State  owed to C  obliges z(s) at 2002-01-01  when previously s breaches d

  -- The set of three is reported in 2001, though e and g are due in 2002.
  ask three: conflict within (e by A, g by A)  expect entailed
  ask three_e: conflict within (e by A)  expect entailed
  ask two: conflict among (e by A, g by A)  expect possible, open on fact
  ask jointly: incompatible among (d by A, e by A, g by A)  expect entailed
  ask pair: incompatible among (d by A, e by A)  expect excluded
  ask engine as of 2001-01-01: in_conflict(e, g)  expect entailed
  ask apart as of 2001-01-01: inconsistent(e, g)  expect excluded
  ask towards_C: strict conflict among (d by A toward C, h by A toward B)  expect excluded
  ask towards_B: strict conflict among (d by A toward B, h by A toward B)  expect possible, open on fact
  -- A breach is read at the time of the norm that reads it: the later norm says `previously`.
  ask k_due: k by A is applicable  expect open on fact
  ask l_due: l by A is applicable  expect open on fact
  ask saved: apparent conflict among (d by A, h by A)  expect open on fact
  variant Excepted
    given p and not x(A) at 2001-01-01
    expect towards_B excluded
    expect saved entailed
    expect two excluded
    expect k_due entailed
    expect l_due entailed
  end
  variant Clash
    given not p and x(A) at 2001-01-01
    expect towards_B entailed, unresolved for no vote
    expect saved excluded
    expect two entailed
    expect k_due excluded
    expect l_due excluded
  end
end

-- D38: a duty that its displacer has made impossible stays displaced; one never displaced stays breached.
case Carry "x in 2001 shuts out y in 2002 and z in 2003"
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  conduct z(s: State)
  impossible x(s) at 2001-01-01 and y(s) at 2002-01-01 for s: State
  impossible x(s) at 2001-01-01 and z(s) at 2003-01-01 for s: State
  norm a  bearer s: State  owed to B  obliges x(s) at 2001-01-01
  norm b  bearer s: State  owed to B  obliges y(s) at 2002-01-01
  norm c  bearer s: State  owed to B  obliges z(s) at 2003-01-01
  principle pi for l: Duty, w: Duty  l yields to w when of_norm(l, b) and of_norm(w, a)
  ask ab: strict conflict among (a by A, b by A)  expect entailed, resolved by pi for a
  ask ac: strict conflict among (a by A, c by A)  expect entailed, unresolved for no vote
  ask b_breached: A breaches b  expect open on fact
  ask c_breached: A breaches c  expect open on fact
  ask b_displaced: b by A is displaced  expect open on fact
  ask b_impossible: b by A is impossible  expect open on fact
  variant Does
    given x(A) at 2001-01-01
    expect b_breached excluded
    expect b_displaced entailed
    expect b_impossible entailed
    expect c_breached entailed
  end
  variant Omits "what can still be done is weighed anew"
    given not x(A) at 2001-01-01 and not y(A) at 2002-01-01
    expect b_displaced excluded
    expect b_impossible excluded
    expect b_breached entailed
  end
end
