-- What looks at other times turns on days that no sentence names: the day after, or so many months after, what it looks
-- for was done. On these days too there is a point. Before, all that is entailed here was excluded, "law settled".
case The-day-after
  let A be State
  conduct act(s: State)
  concept done(s: State) when previously act(s)
  concept twice(s: State) when previously done(s)
  concept idle(s: State) when not act(s)
  given act(A) at 1990-01-01
  given not act(A) before 1990-01-01
  given not act(A) after 1990-01-01
  ask after: done(A) after 1989-06-01  expect entailed
  ask since: done(A) since 1990-01-01  expect entailed
  ask month: done(A) at 1990-01  expect entailed
  ask some: some d: Date with done(A) at d  expect entailed
  ask before: done(A) before 1990-01-02  expect excluded
  ask second: twice(A) at 1990-01  expect entailed
  ask too-soon: twice(A) before 1990-01-03  expect excluded
  ask no-more: idle(A) at 1990-01  expect entailed
end
case So-long-after
  let A, B be State
  conduct act(s: State)
  concept ripe(s: State) when previously by 6 months act(s)
  norm n  bearer s: State owed to B  cite "example"  obliges act(s) when ripe(s)
  given act(A) at 1990
  given not act(A) before 1990-01-01
  ask early: ripe(A) at 1990-06-30  expect excluded
  ask first: ripe(A) at 1990-07-01  expect open
  ask last: ripe(A) at 1991-06-29  expect open
  ask surely: ripe(A) at 1991-07-01  expect entailed
  ask month: ripe(A) at 1991-06  expect open
  ask applies: n by A is applicable since 1991-07-01  expect entailed
end
case Membership
  let A, B be State
  conduct act(s: State)
  treaty T  adopted 1980-01-01  party A since 1990-01-01 until 1991-09-01  party B since 1980-01-01
  norm n  bearer s: State owed to B  cite "example"  forbids act(s) when party(s, T)
  norm m  bearer s: State owed to B  cite "example"  obliges act(s) when previously party(s, T)
  concept within(s: State) when act(s) and party(s, T) between 1991-08-01 and 1991-12-31
  given act(A) at 1985-01-01
  given not act(A) after 1985-01-01
  ask back as of 1991-10-01: previously by 6 months party(A, T)  expect entailed
  ask far as of 1991-10-01: previously by 21 months party(A, T)  expect entailed
  ask too-far as of 1991-10-01: previously by 22 months party(A, T)  expect excluded
  ask at-some-time as of 1985-01-01: ever (previously by 30 days party(A, T))  expect entailed
  ask applies: n by A is applicable since 1989-04-01  expect entailed
  ask duty as of 1990-01-02: A breaches m  expect entailed
  ask law: within(A) at 1985-01-01  expect entailed
end
case Ever
  let A, B be State
  conduct act(s: State)
  conduct late(s: State)
  norm n  bearer s: State owed to B  cite "example"  forbids late(s) when ever act(s)
  given late(A) at 1990-01-01
  given not act(A) at 1990-01-01
  ask duty: A breaches n at 1990-01-01  expect open
  ask itself as of 1990-01-01: ever act(A)  expect open
end

-- $ lexlogic check days-on-which-it-turns.lex
-- days-on-which-it-turns.lex   23 questions   as expected: 23
--
--   The-day-after
--     after         + ENTAILED                  law settled
--     since         + ENTAILED                  law settled
--     month         + ENTAILED                  law settled
--     some          + ENTAILED                  law settled
--     before        - EXCLUDED                  law settled
--     second        + ENTAILED                  law settled
--     too-soon      - EXCLUDED                  law settled
--     no-more       + ENTAILED                  law settled
--
--   So-long-after
--     early         - EXCLUDED                  law settled
--     first         ~ OPEN on fact              act(A)
--     last          ~ OPEN on fact              act(A) + 1 more
--     surely        + ENTAILED                  law settled
--     month         ~ OPEN on fact              act(A) + 1 more
--     applies       + ENTAILED                  law settled
--
--   Membership
--     back          + ENTAILED                  law settled
--     far           + ENTAILED                  law settled
--     too-far       - EXCLUDED                  law settled
--     at-some-time  + ENTAILED                  law settled
--     applies       + ENTAILED                  law settled
--     duty          + ENTAILED                  law settled
--     law           + ENTAILED                  law settled
--
--   Ever
--     duty          ~ OPEN on fact              act(A)
--     itself        ~ OPEN on fact              act(A)
--
-- Assumptions: none.   Warnings: none.
