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

-- $ lexlogic explain x03.lex displaced_off
-- + ENTAILED  n by A towards B is displaced, under Off
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view Off rejects Integral, "the duty is owed to all other       x03.lex:16
--       parties together"
--   F1  E binds A from 1950-01-01                                       x03.lex:7
--   F2  E binds B from 1950-01-01                                       x03.lex:7
--   F3  L binds A from 1960-01-01                                       x03.lex:8
--   F4  L binds B from 1960-01-01                                       x03.lex:8
--   No facts: P: a position in law.
--
-- Why
--   1 n binds A towards B after 1960-01-01               F1, F2
--   2 Nothing displaces m: nothing it may clash with is
--     put first
--   3 m binds A towards B after 1960-01-01               F3, F4
--   4 posterior puts m before n                          F4              posterior
--   5 n by A towards B is displaced                      P1, 1, 2, 3, 4
--   6 n by A towards B is displaced                      P1, 1, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x03.lex both_on
-- x UNRESOLVED  Strict conflict between n by A and m by A, under On
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  L binds A from 1960-01-01                                        x03.lex:8
--   F2  L binds B from 1960-01-01                                        x03.lex:8
--   F3  E binds A from 1950-01-01                                        x03.lex:7
--   F4  E binds B from 1950-01-01                                        x03.lex:7
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
--   unresolved: no principle puts one first; posterior would, but a State it is
--     owed to is not bound by the other text (n by A is owed to B and C; m by A is
--     owed to B)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--   What could have settled it:
--     posterior  blocked  would put m before n, but C has not agreed to that text
--   Whichever is broken, responsibility follows to B and C.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x03.lex n_B_off --places
-- - EXCLUDED  A breaches n towards B, under Off
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view Off rejects Integral, "the duty is owed to all other       x03.lex:16
--       parties together"
--   F1  L binds A from 1960-01-01                                       x03.lex:8
--   F2  L binds B from 1960-01-01                                       x03.lex:8
--   No facts: P: a position in law.
--
-- Why
--    1 n was kept (if A gives after 1960-01-01)                         x03.lex:9
--    2 A does not breach n towards B (if A gives after  1               x03.lex:9
--      1960-01-01)
--    3 n does not bind A towards B after 1960-01-01                     x03.lex:7
--      (if it is not so that A gives after 1960-01-01
--      and it is not so that E(A, at any time))
--    4 A does not breach n towards B (if it is not so   3               x03.lex:9
--      that A gives after 1960-01-01 and it is not so
--      that E(A, at any time))
--    5 Nothing displaces m: nothing it may clash with                   x03.lex:13
--      is put first
--    6 n binds A towards B after 1960-01-01 (if it is                   x03.lex:7
--      not so that A gives after 1960-01-01, E(A, at
--      any time) and E(B, at any time))
--    7 m binds A towards B after 1960-01-01             F1, F2          x03.lex:8
--    8 posterior puts m before n                        F2              x03.lex:14
--    9 n by A towards B is displaced (if it is not so   P1, 5, 6, 7, 8  x03.lex:9
--      that A gives after 1960-01-01, E(A, at any
--      time) and E(B, at any time))
--   10 A does not breach n towards B (if it is not so   P1, 9           x03.lex:9
--      that A gives after 1960-01-01, E(A, at any
--      time) and E(B, at any time))
--   11 n does not bind A towards B after 1960-01-01                     x03.lex:7
--      (if it is not so that A gives after 1960-01-01,
--      E(A, at any time) and it is not so that E(B, at
--      any time))
--   12 A does not breach n towards B (if it is not so   11              x03.lex:9
--      that A gives after 1960-01-01, E(A, at any
--      time) and it is not so that E(B, at any time))
--   13 It is not so that A breaches n towards B         2, 4, 10, 12    x03.lex:32
--                                                       (P1)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
