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

-- $ lexlogic explain x11.lex A_B
-- ~ OPEN  A breaches n towards B
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  q
--   excluded if  x(A) after 1950-01-01
--   entailed if  it is not so that q; it is not so that x(A) after 1950-01-01
--
-- It is so if:
--   - it is not so that q
--   - it is not so that x(A) after 1950-01-01
--
-- It is not so if:
--   - x(A) after 1950-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x11.lex B_C_force
-- + ENTAILED  n by B towards C is in force
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T binds B from 1950-01-01                                        x11.lex:7
--   F2  T binds C from 1950-01-01                                        x11.lex:7
--
-- Why
--   1 n binds B towards C after 1950-01-01                                F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
