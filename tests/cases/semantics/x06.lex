-- X6. A treaty that no circumstance lets a State keep without breach of a peremptory norm is void (VCLT 53).
case Invasion "X6: A shall invade B"
  let A, B, C be State
  conduct invade(s: State, t: State) "{s} invades {t}"
  fact selfdef(s: State, t: State) "{s} acts in defence against {t}"
  custom Custom
  treaty T  adopted 1950-01-01  party A, C since 1950-01-01
  treaty Pact  adopted 1950-01-01  party A, C since 1950-01-01
  norm n of T  bearer s: State  owed to C  obliges invade(s, B)
  norm q of Pact  bearer s: State  owed to C  obliges invade(s, B)  when selfdef(s, B)
  norm j of Custom  bearer s: State  for t: State  owed to t  peremptory
    forbids invade(s, t)
    unless selfdef(s, t)
  rule vclt.53 for t: Source, x: Norm, y: Norm
    establishes void(t)
    when all of (belongs(x, t), peremptory_when_concluded(y, t), conflicts_inevitably(x, y))

  ask inevitable: conflicts_inevitably(n, j)  expect entailed
  ask defence_inevitable: conflicts_inevitably(q, j)  expect excluded
  ask defence_possible: conflicts_possibly(q, j)  expect excluded
  ask T_void: T is void  expect entailed
  ask pact_void: Pact is void  expect excluded
  ask n_force: n by A is in force  expect excluded
  ask q_force: q by A is in force  expect entailed
  ask clash: conflict among (n by A, j[B] by A)  expect excluded
  ask pact_clash: conflict among (q by A, j[B] by A)  expect excluded
  ask j_breached: A breaches j[B]  expect open on fact
  ask n_breached: A breaches n  expect excluded
  variant Invades
    given invade(A, B) at 2000-01-01 and not selfdef(A, B)
    expect j_breached entailed
    expect n_breached excluded
  end
end

-- $ lexlogic explain x06.lex j_breached
-- ~ OPEN  A breaches j[B]
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  A acts in defence against B
--   excluded if  it is not so that A invades B after 1950-01-01
--   entailed if  it is not so that A acts in defence against B; A invades B after
--                1950-01-01
--
-- It is so if:
--   - A invades B after 1950-01-01
--   - it is not so that A acts in defence against B
--
-- It is not so if:
--   - it is not so that A invades B after 1950-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x06.lex q_force
-- + ENTAILED  q by A is in force
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  Pact binds A from 1950-01-01                                     x06.lex:8
--   F2  Pact binds C from 1950-01-01                                     x06.lex:8
--
-- Why
--   1 q binds A towards C after 1950-01-01                                F1, F2
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
