-- X1. The triangle: A owes B an act under one treaty, and C its omission under a later one.
-- A vote from the later treaty, whatever its ground, is blocked: B is not bound by that treaty (VCLT 34).
case Triangle "X1: incompatible promises to two States"
  let A, B, C be State
  conduct give(s: State) "{s} gives"

  case Posterior "the vote is by time"
    treaty T1  adopted 1950-01-01  party A, B since 1950-01-01
    treaty T2  adopted 1960-01-01  party A, C since 1960-01-01
    norm n of T1  bearer s: State  owed to B  obliges give(s)
    norm m of T2  bearer s: State  owed to C  forbids give(s)
    principle posterior for a: Duty, b: Duty, e: Source, l: Source
      a yields to b when all of (source(a, e), source(b, l), adopted_after(l, e))
    ask clash: strict conflict among (n by A, m by A)
      expect entailed, unresolved for no vote, responsibility to (B, C)
    ask resolved: strict conflict among (n by A, m by A) is resolved  expect excluded
    ask used: applied(posterior)  expect excluded
    ask n_breached: A breaches n  expect open on fact
    ask m_breached: A breaches m  expect open on fact
    ask one_breached: any of (A breaches n, A breaches m)  expect entailed
    ask n_operative: n by A toward B is operative  expect entailed
    ask m_operative: m by A toward C is operative  expect entailed
    ask T1_void: T1 is void  expect excluded
    ask T2_void: T2 is void  expect excluded
    variant Gives
      given give(A) at 2000-01-01
      expect clash entailed, unresolved for no vote, responsibility to (B, C)
      expect n_breached excluded
      expect m_breached entailed
      expect one_breached entailed
    end
    variant Keeps
      given not give(A)
      expect clash entailed, unresolved for no vote, responsibility to (B, C)
      expect n_breached entailed
      expect m_breached excluded
      expect one_breached entailed
    end
  end

  case Specialis "the vote is by speciality"
    fact occasion(s: State)
    treaty T1  adopted 1950-01-01  party A, B since 1950-01-01
    treaty T2  adopted 1960-01-01  party A, C since 1960-01-01
    norm n of T1  bearer s: State  owed to B  obliges give(s)
    norm m of T2  bearer s: State  owed to C  forbids give(s)  when occasion(s)
    principle specialis for a: Duty, b: Duty
      a yields to b when more_specific(b, a)
    given occasion(A)
    ask special: more_specific(m, n)  expect entailed
    ask clash: strict conflict among (n by A, m by A)
      expect entailed, unresolved for no vote, responsibility to (B, C)
    ask n_displaced: n by A is displaced  expect excluded
  end

  case Clause "the later treaty says that it prevails"
    treaty T1  adopted 1950-01-01  party A, B since 1950-01-01
    treaty T2  adopted 1960-01-01  party A, C since 1960-01-01  prevails over T1
    norm n of T1  bearer s: State  owed to B  obliges give(s)
    norm m of T2  bearer s: State  owed to C  forbids give(s)
    principle clause for a: Duty, b: Duty
      a yields to b when prevails_by_clause(b, a)
    ask clash: strict conflict among (n by A, m by A)
      expect entailed, unresolved for no vote, responsibility to (B, C)
    ask n_displaced: n by A is displaced  expect excluded
  end

  case OwnClause "the earlier treaty makes itself subject to the later: consent is not asked for"
    treaty T2  adopted 1960-01-01  party A, C since 1960-01-01
    treaty T1  adopted 1950-01-01  party A, B since 1950-01-01  subject to T2
    norm n of T1  bearer s: State  owed to B  obliges give(s)
    norm m of T2  bearer s: State  owed to C  forbids give(s)
    principle own_clause for a: Duty, b: Duty
      regardless of consent
      a yields to b when yields_by_clause(a, b)
    ask clash: strict conflict among (n by A, m by A)  expect entailed, resolved by own_clause for m
    ask n_displaced: n by A is displaced  expect entailed
  end

  case Rank "the duty to give is peremptory: whoever is party, the other yields"
    treaty T1  adopted 1950-01-01  party A, B since 1950-01-01
    treaty T2  adopted 1960-01-01  party A, C since 1960-01-01
    norm n of T1  bearer s: State  owed to B  peremptory  obliges give(s)
    norm m of T2  bearer s: State  owed to C  forbids give(s)
    principle superior for a: Duty, b: Duty
      regardless of consent
      a yields to b when peremptory(b) and not peremptory(a)
    ask clash: strict conflict among (n by A, m by A)  expect entailed, resolved by superior for n
    ask m_displaced: m by A toward C is displaced  expect entailed
    ask n_breached: A breaches n  expect open on fact
    ask m_breached: A breaches m  expect excluded
  end
end

-- $ lexlogic explain x01.lex one_breached
-- + ENTAILED  A breaches n or A breaches m
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1950-01-01                                       x01.lex:8
--   F2  T1 binds B from 1950-01-01                                       x01.lex:8
--   F3  T2 binds A from 1960-01-01                                       x01.lex:9
--   F4  T2 binds C from 1960-01-01                                       x01.lex:9
--
-- Why
--    1 m binds A towards C after 1960-01-01                               F3, F4
--    2 This is what m forbids (if A gives after 1960-01-01)
--    3 So the duty of A applied and was not kept (if A gives after        1, 2
--      1960-01-01)
--    4 Nothing displaces m: nothing it may clash with is put first
--    5 A breaches m towards C after 1960-01-01 (if A gives after          3, 4
--      1960-01-01)
--    6 n binds A towards B after 1960-01-01                               F1, F2
--    7 What n demands was not done (if it is not so that A gives after
--      1960-01-01)
--    8 So the duty of A applied and was not kept (if it is not so that A  6, 7
--      gives after 1960-01-01)
--    9 Nothing displaces n: posterior would put m first, but B has not
--      agreed to that text
--   10 A breaches n towards B after 1960-01-01 (if it is not so that A    8, 9
--      gives after 1960-01-01)
--   11 A breaches n or A breaches m                                       5, 10
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x01.lex resolved --full
-- - EXCLUDED  Strict conflict between n by A and m by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n by A and m by A can be kept together
--   2 It is not so that strict conflict between n by A and m by A is resolved  1
--
-- The conflict of n by A and m by A
--   unresolved: no principle puts one first; posterior would, but a State it is
--     owed to is not bound by the other text (n by A is owed to B; m by A is owed
--     to C)
--   m alone can be kept: it is not so that A gives after 1960-01-01
--   n alone can be kept: A gives after 1960-01-01
--   What could have settled it:
--     posterior  blocked  would put m before n, but B has not agreed to that text
--   Whichever is broken, responsibility follows to B and C.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x01.lex n_displaced --why-not displaced
-- - EXCLUDED  n by A is displaced
-- Why not displaced?
--
-- Only a question about a breach has this status.
