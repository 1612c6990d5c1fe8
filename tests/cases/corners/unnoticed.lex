-- Where small faults put into the engine went unnoticed once (make mutation).
case Attributed
  -- Whose acts they are may be open, and matter: two States whose agents cannot both act.
  -- Duties of different bearers are no conflict; that they cannot all be kept is said beside.
  let A, B, C be State
  let K, L be Actor
  conduct act(s: Actor) "{s} acts"
  conduct wait(s: Actor) "{s} waits"
  fact hired(k: Actor, s: State) "{s} has hired {k}"
  rule hire for k: Actor, s: State  establishes attributable(k, s)  when hired(k, s)
  impossible act(K) and wait(L)
  norm Act cite "made up"  bearer s: State  owed to C  obliges act(s)
  norm Wait cite "made up"  bearer s: State  owed to C  obliges wait(s)
  view Both  states hired(K, A)  states hired(L, B)  denies hired(K, B)  denies hired(L, A)
  view None  denies hired(K, A)  denies hired(L, B)  denies hired(K, B)  denies hired(L, A)
  ask open_who: incompatible between (Act by A, Wait by B)  expect excluded
  ask both under Both: incompatible between (Act by A, Wait by B)  expect excluded
  ask neither under None: incompatible between (Act by A, Wait by B)  expect excluded
end

case Mixed
  -- Ranked toward one creditor and not toward another: `resolved` without `toward` speaks of those that are.
  let A, B, C be State
  conduct act(s: State) "{s} acts"
  norm Do cite "made up"  bearer s: State  owed to B, C  obliges act(s)
  norm Dont cite "made up"  bearer s: State  owed to B  forbids act(s)
  principle order for i: Duty, j: Duty  regardless of consent
    i yields to j when all of (of_norm(i, Do), of_norm(j, Dont), owed(i, B))
  ask clash: strict conflict among (Do by A, Dont by A)
    expect resolved by order
  ask to_c: strict conflict among (Do by A toward C, Dont by A)  expect unresolved
end

case Adopted
  let A, B be State
  treaty T  adopted 1990-06-15  party A, B since 1991-01-01
  ask sometime: some d: Date since 1990-01-01 until 1992-12-31 with adopted_by(T, d)  expect entailed
  ask too_early: some d: Date since 1980-01-01 until 1990-06-14 with adopted_by(T, d)  expect excluded
  ask that_day: some d: Date since 1990-06-15 until 1990-06-15 with adopted_by(T, d)  expect entailed
end

case Begun
  -- Membership that began some time in a year has begun for good, and ends where it is said to.
  let A, B be State
  conduct act(s: State) "{s} acts"
  treaty T  adopted 1980-01-01  party A since 1990 until 2000-01-01  party B since 1980-01-01
  given act(A) at 1990-03-01
  given act(A) at 1990-09-01
  given act(A) at 2001-01-01
  ask march: party(A, T) at 1990-03-01  expect open
  ask stays: not party(A, T) at 1990-03-01 or party(A, T) at 1990-09-01  expect entailed
  ask other_way: not party(A, T) at 1990-09-01 or party(A, T) at 1990-03-01  expect open
  ask later: party(A, T) at 1995-01-01  expect entailed
  ask over: party(A, T) at 2001-01-01  expect excluded
end

case Excused
  -- Why not excused: more than three conditions fail.
  let A, B be State
  conduct act(s: State) "{s} acts"
  fact attacked(s: State) "{s} is attacked"
  fact warned(s: State) "{s} has warned the others"
  fact alone(s: State) "{s} stands alone"
  fact poor(s: State) "{s} is poor"
  fact late(s: State) "{s} is late"
  norm Dont cite "made up"  bearer s: State  owed to B  forbids act(s)
  rule defence for s: State  establishes precluded(Dont, s, B)
    when any of (attacked(s), warned(s), alone(s), poor(s), late(s))
  given act(A)
  given not attacked(A)
  given not warned(A)
  given not alone(A)
  given not poor(A)
  given not late(A)
  ask breach: A breaches Dont  expect entailed
end

-- $ lexlogic check unnoticed.lex
-- unnoticed.lex   14 questions   as expected: 14
--
--   Attributed
--     open_who   . NONE                      law settled
--     both       . NONE  under Both          law settled on this view
--     neither    . NONE  under None          law settled on this view
--
--   Mixed
--     clash      + ENTAILED
--                  by order: Dont prevails; unresolved: no principle ranks them
--     to_c       x UNRESOLVED                no principle ranks them
--
--   Adopted
--     sometime   + ENTAILED                  law settled
--     too_early  - EXCLUDED                  law settled
--     that_day   + ENTAILED                  law settled
--
--   Begun
--     march      ~ OPEN on fact              party(A, T)
--     stays      + ENTAILED                  law settled
--     other_way  ~ OPEN on fact              party(A, T) + 1 more
--     later      + ENTAILED                  law settled
--     over       - EXCLUDED                  nothing speaks to it
--
--   Excused
--     breach     + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
-- $ lexlogic explain unnoticed.lex Attributed/open_who
-- - EXCLUDED  Incompatible conflict between Act by A and Wait by B
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Act by A and Wait by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No incompatible conflict between Act by A and Wait by B                  1
--
-- Act by A and Wait by B are duties of different bearers that cannot all be kept;
-- that is no conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unnoticed.lex Attributed/both
-- - EXCLUDED  Incompatible conflict between Act by A and Wait by B, under Both
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Act by A and Wait by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No incompatible conflict between Act by A and Wait by B                  1
--
-- Act by A and Wait by B are duties of different bearers that cannot all be kept;
-- that is no conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unnoticed.lex Attributed/neither
-- - EXCLUDED  Incompatible conflict between Act by A and Wait by B, under None
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Act by A and Wait by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No incompatible conflict between Act by A and Wait by B                  1
--
-- Act by A and Wait by B are duties of different bearers that cannot all be kept;
-- that is no conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unnoticed.lex Excused/breach --why-not excused
-- + ENTAILED  A breaches Dont
-- What could have made it excused, and why it does not:
--
--     defence  fails  it is not so that A is late; it is not so that A is poor; it
--                     is not so that A stands alone; and 2 more
--
-- What must be retracted for it to be possible, each line enough alone:
--   - it is not so that A is attacked (unnoticed.lex:70)
--   - it is not so that A has warned the others (unnoticed.lex:71)
--   - it is not so that A stands alone (unnoticed.lex:72)
--   - it is not so that A is poor (unnoticed.lex:73)
--   - it is not so that A is late (unnoticed.lex:74)
