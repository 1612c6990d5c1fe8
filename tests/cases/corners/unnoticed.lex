-- Where small faults put into the engine went unnoticed once (make mutation).
case Attributed
  -- Whose acts they are may be open. Duties of different bearers are no conflict; that they cannot all be kept is
  -- said beside: K acts, so that L cannot wait for B, and A can stop K only if it has hired K.
  let A, B, C be State
  let K, L be Actor
  conduct act(s: Actor) "{s} acts"
  conduct wait(s: Actor) "{s} waits"
  fact hired(k: Actor) "{k} is hired"
  rule hire_k  establishes attributable(K, A)  when hired(K)
  rule hire_l  establishes attributable(L, B)  when hired(L)
  impossible act(K) and wait(L)
  given act(K)
  norm Rest cite "made up"  bearer s: State  owed to C  forbids act(s)
  norm Wait cite "made up"  bearer s: State  owed to C  obliges wait(s)
  view Hired  states hired(L)  states hired(K)
  view Perhaps  states hired(L)
  view NotHired  states hired(L)  denies hired(K)
  ask hired under Hired: incompatible between (Rest by A, Wait by B)  expect excluded
  ask perhaps under Perhaps: incompatible between (Rest by A, Wait by B)  expect excluded
  ask not_hired under NotHired: incompatible between (Rest by A, Wait by B)  expect excluded
end

case Mixed
  -- Ranked toward one creditor and not toward another: `resolved` without `toward` speaks of those that are.
  let A, B, C be State
  conduct act(s: State) "{s} acts"
  norm Do cite "made up"  bearer s: State  owed to B, C  obliges act(s)
  norm Dont cite "made up"  bearer s: State  owed to B  forbids act(s)
  principle order for i: Duty, j: Duty  regardless of consent
    i yields to j when all of (of_norm(i, Do), of_norm(j, Dont), owed(i, B))
  -- What would have a duty yield to itself decides nothing.
  principle itself for i: Duty, j: Duty  regardless of consent
    i yields to j when of_norm(i, Dont) and of_norm(j, Dont)
  ask clash: strict conflict among (Do by A, Dont by A)
    expect resolved by order
  ask to_c: strict conflict among (Do by A toward C, Dont by A)  expect unresolved for no vote
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

case Through
  -- What bears on a duty is found through the acts of agents, and through those that name somebody.
  let A, B be State
  let K be Actor
  conduct act(s: Actor) "{s} acts"
  conduct send(s: State, t: State) "{s} sends to {t}"
  rule organ for k: Actor, s: State  establishes attributable(k, s)  when k = K and s = A
  norm Act cite "made up"  bearer s: State  owed to B  obliges act(s)
  norm NoAct cite "made up"  bearer s: State  owed to B  forbids act(s)
  norm Send cite "made up"  bearer s: State  owed to B  obliges send(s, B)
  norm NoSend cite "made up"  bearer s: State  for t: State  owed to B  forbids send(s, t)  when t = B
  conduct tell(s: State, t: State) "{s} tells {t}"
  norm Tell cite "made up"  bearer s: State  for t: State  owed to B  obliges tell(s, t)
  norm NoTell cite "made up"  bearer s: State  owed to B  forbids tell(s, B)
  principle order for i: Duty, j: Duty  regardless of consent
    i yields to j when any of (all of (of_norm(i, Act), of_norm(j, NoAct)),
      all of (of_norm(i, Send), of_norm(j, NoSend)), all of (of_norm(i, Tell), of_norm(j, NoTell)))
  ask agent: Act by A is displaced  expect entailed
  ask not_agent: NoAct by A is displaced  expect excluded
  ask named: Send by A is displaced  expect entailed
  ask not_named: NoSend[B] by A is displaced  expect excluded
  ask naming: Tell[B] by A is displaced  expect entailed
  ask another: Tell[A] by A is displaced  expect excluded
end

case Own
  -- A vote that reads what its bearer does then is not cast (D31); one that reads what was done before is.
  let A, B be State
  conduct act(s: State) "{s} acts"
  norm Do cite "made up"  bearer s: State  owed to B  obliges act(s) at 2001-01-01
  norm Dont cite "made up"  bearer s: State  owed to B  forbids act(s) at 2001-01-01
  norm Do2 cite "made up"  bearer s: State  owed to B  obliges act(s) at 2002-01-01
  norm Dont2 cite "made up"  bearer s: State  owed to B  forbids act(s) at 2002-01-01
  principle then for i: Duty, j: Duty  regardless of consent
    i yields to j when all of (of_norm(i, Do), of_norm(j, Dont), act(A) at 2001-01-01)
  principle before_then for i: Duty, j: Duty  regardless of consent
    i yields to j when all of (of_norm(i, Do2), of_norm(j, Dont2), act(A) at 2001-01-01)
  given act(A) at 2001-01-01
  ask then: strict conflict among (Do by A, Dont by A) is resolved  expect excluded
  ask later: strict conflict among (Do2 by A, Dont2 by A) is resolved by before_then  expect entailed
end

case Reasons
  -- Unresolved on every reading, and for another reason on each; or resolved on one.
  let A, B be State
  conduct act(s: State) "{s} acts"
  conduct give(s: State) "{s} gives"
  position P "as one side says"  no holder found
  norm Do cite "made up"  bearer s: State  owed to B  obliges act(s)
  norm Dont cite "made up"  bearer s: State  owed to B  forbids act(s)
  norm Give cite "made up"  bearer s: State  owed to B  obliges give(s)
  norm Keep cite "made up"  bearer s: State  owed to B  forbids give(s)
  principle one for i: Duty, j: Duty  if P  regardless of consent
    i yields to j when of_norm(i, Do) and of_norm(j, Dont)
  principle other for i: Duty, j: Duty  if P  regardless of consent
    i yields to j when of_norm(i, Dont) and of_norm(j, Do)
  principle third for i: Duty, j: Duty  if P  regardless of consent
    i yields to j when of_norm(i, Give) and of_norm(j, Keep)
  ask clash: strict conflict among (Do by A, Dont by A)  expect unresolved
  ask never: strict conflict among (Do by A, Dont by A) is resolved  expect excluded
  ask on_one: strict conflict among (Give by A, Keep by A)
  ask perhaps: strict conflict among (Give by A, Keep by A) is resolved  expect open
end

-- $ lexlogic check unnoticed.lex
-- unnoticed.lex   26 questions   as expected: 25 of 25
--
--   Attributed
--     hired      . NONE  under Hired         law settled on this view
--     perhaps    . NONE  under Perhaps       law settled on this view
--     not_hired  . NONE  under NotHired      law settled on this view
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
--   Through
--     agent      + ENTAILED                  law settled
--     not_agent  - EXCLUDED                  law settled
--     named      + ENTAILED                  law settled
--     not_named  - EXCLUDED                  law settled
--     naming     + ENTAILED                  law settled
--     another    - EXCLUDED                  law settled
--
--   Own
--     then       - EXCLUDED                  law settled
--     later      + ENTAILED                  law settled
--
--   Reasons
--     clash      x UNRESOLVED                not in the same way on every reading
--     never      - EXCLUDED                  law settled
--     on_one     + ENTAILED                  or unresolved
--     perhaps    ~ OPEN on law               P
--
-- Assumptions: none.   Warnings: none.
-- $ lexlogic explain unnoticed.lex Attributed/hired
-- - EXCLUDED  Incompatible conflict between Rest by A and Wait by B, under Hired
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Rest by A and Wait by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No incompatible conflict between Rest by A and Wait by B                 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unnoticed.lex Attributed/perhaps
-- - EXCLUDED  Incompatible conflict between Rest by A and Wait by B, under Perhaps
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Rest by A and Wait by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No incompatible conflict between Rest by A and Wait by B                 1
--
-- Rest by A and Wait by B are duties of different bearers that perhaps cannot all
-- be kept, as open points fall; that is no conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unnoticed.lex Attributed/not_hired
-- - EXCLUDED  Incompatible conflict between Rest by A and Wait by B, under
--   NotHired
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Rest by A and Wait by B have no bearer in common, and only norms of one
--     bearer can conflict
--   2 No incompatible conflict between Rest by A and Wait by B                 1
--
-- Rest by A and Wait by B are duties of different bearers that cannot all be kept;
-- that is no conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unnoticed.lex Reasons/clash
-- x UNRESOLVED  Strict conflict between Do by A and Dont by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Do binds A towards B
--   2 Do binds A and obliges: A acts                                        1
--   3 Dont binds A towards B
--   4 Dont binds A and forbids: A acts                                      3
--   5 No conduct complies with both: strict conflict between Do by A and    2, 4
--     Dont by A
--
-- The conflict of Do by A and Dont by A
--   unresolved (Do by A is owed to B; Dont by A is owed to B)
--   Dont alone can be kept: it is not so that A acts
--   Do alone can be kept: A acts
--   What could have settled it:
--     one    split   on an open point, would put Dont before Do; other the reverse
--     other  split   on an open point, would put Do before Dont; one the reverse
--     third  silent  Do is not an instance of Give; Dont is not an instance of
--                    Give
--   Whichever is broken, responsibility follows to B.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain unnoticed.lex Reasons/on_one
-- + RESOLVED OR UNRESOLVED  Strict conflict between Give by A and Keep by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Give binds A towards B
--   2 Give binds A and obliges: A gives                                     1
--   3 Keep binds A towards B
--   4 Keep binds A and forbids: A gives                                     3
--   5 No conduct complies with both: strict conflict between Give by A and  2, 4
--     Keep by A
--
-- The conflict of Give by A and Keep by A
--   resolved or unresolved, as the open points fall (Give by A is owed to B;
--     Keep by A is owed to B)
--   Keep alone can be kept: it is not so that A gives
--   Give alone can be kept: A gives
--   What could have settled it:
--     one    silent  Give is not an instance of Do; Keep is not an instance of Do
--     other  silent  Give is not an instance of Dont; Keep is not an instance of
--                    Dont
--     third  votes   on an open point, puts Keep before Give
--
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
--   - it is not so that A is attacked (unnoticed.lex:76)
--   - it is not so that A has warned the others (unnoticed.lex:77)
--   - it is not so that A stands alone (unnoticed.lex:78)
--   - it is not so that A is poor (unnoticed.lex:79)
--   - it is not so that A is late (unnoticed.lex:80)
