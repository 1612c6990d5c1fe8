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

-- $ lexlogic explain x02.lex clash
-- > RESOLVED  Strict conflict between n by A and m by A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                        x02.lex:6
--   F2  L binds B from 1960-01-01                                        x02.lex:6
--   F3  E binds A from 1950-01-01                                        x02.lex:5
--   F4  E binds B from 1950-01-01                                        x02.lex:5
--
-- Why
--   1 n binds A towards B after 1960-01-01                                F3, F4
--   2 n binds A and obliges: A gives                                      1
--   3 m binds A towards B after 1960-01-01                                F1, F2
--   4 m binds A and forbids: A gives                                      3
--   5 No conduct complies with both: strict conflict between n by A and   2, 4
--     m by A
--
-- The conflict of n by A and m by A
--   resolved by posterior: m prevails over n (n by A is owed to B; m by A is
--     owed to B and C)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x02.lex n_breached
-- - EXCLUDED  A breaches n
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                        x02.lex:6
--   F2  L binds B from 1960-01-01                                        x02.lex:6
--
-- Why
--    1 n was kept (if A gives after 1960-01-01)
--    2 A does not breach n towards B (if A gives after     1
--      1960-01-01)
--    3 n does not bind A towards B after 1960-01-01 (if
--      it is not so that A gives after 1960-01-01 and it
--      is not so that E(A, at any time))
--    4 A does not breach n towards B (if it is not so      3
--      that A gives after 1960-01-01 and it is not so
--      that E(A, at any time))
--    5 Nothing displaces m: nothing it may clash with is
--      put first
--    6 m binds A towards B after 1960-01-01                F1, F2
--    7 n binds A towards B after 1960-01-01 (if it is not
--      so that A gives after 1960-01-01, E(A, at any
--      time) and E(B, at any time))
--    8 posterior puts m before n                           F2            posterior
--    9 n by A towards B is displaced (if it is not so      5, 6, 7, 8
--      that A gives after 1960-01-01, E(A, at any time)
--      and E(B, at any time))
--   10 A does not breach n towards B (if it is not so      9
--      that A gives after 1960-01-01, E(A, at any time)
--      and E(B, at any time))
--   11 n does not bind A towards B after 1960-01-01 (if
--      it is not so that A gives after 1960-01-01, E(A,
--      at any time) and it is not so that E(B, at any
--      time))
--   12 A does not breach n towards B (if it is not so      11
--      that A gives after 1960-01-01, E(A, at any time)
--      and it is not so that E(B, at any time))
--   13 It is not so that A breaches n                      2, 4, 10, 12
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x02.lex m_breached_C --full
-- ~ OPEN  A breaches m towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  A gives after 1960-01-01
--   excluded if  it is not so that A gives after 1960-01-01
--
-- It is so if:
--   - A gives after 1960-01-01
--
-- It is not so if:
--   - it is not so that A gives after 1960-01-01
--
-- Checked: scenario replayed by the second evaluator.
