-- What is stated of a month or a year happened on some day of it: not on its first because no other is named, and not
-- always before or after the day asked about. All but the last five questions of the first case were settled.
case Whole-year
  let A be State
  conduct act(s: State)
  concept done(s: State) when act(s)
  given act(A) at 1990
  ask first: act(A) at 1990-01-01  expect open
  ask through: done(A) at 1990-01-01  expect open
  ask on as of 1990-01-01: done(A)  expect open
  ask january: act(A) at 1990-01  expect open
  ask by-concept: done(A) at 1990-01  expect open
  ask before: done(A) before 1990-01-02  expect open
  ask some: done(A) since 1990-01-01  expect entailed
  ask any: done(A) before 1991-01-01  expect entailed
  ask itself: act(A) at 1990  expect entailed
  ask wider: act(A) between 1989 and 1990  expect entailed
  ask narrower: act(A) between 1990-01-01 and 1990-12-30  expect open
end
case Two-acts
  let A be State
  conduct act(s: State)
  conduct late(s: State)
  concept ripe(s: State) when previously act(s)
  given act(A) at 1990
  given late(A) at 1990-06-15
  ask same: ripe(A) at 1990-06-15  expect open
  ask later: ripe(A) at 1990-06-30  expect open
end
case Once
  let A, B be State
  conduct late(s: State)
  norm n  bearer s: State owed to B  cite "example"  forbids late(s) when previously late(s)
  given late(A) at 1990
  given not late(A) before 1990-01-01
  given not late(A) after 1990-12-31
  ask last as of 1990-12-31: A breaches n  expect excluded
end

-- $ lexlogic check a-year-is-not-its-first-day.lex
-- a-year-is-not-its-first-day.lex   14 questions   as expected: 14
--
--   Whole-year
--     first       ~ OPEN on fact              act(A)
--     through     ~ OPEN on fact              act(A)
--     on          ~ OPEN on fact              act(A)
--     january     ~ OPEN on fact              act(A)
--     by-concept  ~ OPEN on fact              act(A)
--     before      ~ OPEN on fact              act(A) + 1 more
--     some        + ENTAILED                  law settled
--     any         + ENTAILED                  law settled
--     itself      + ENTAILED                  law settled
--     wider       + ENTAILED                  law settled
--     narrower    ~ OPEN on fact              act(A) + 1 more
--
--   Two-acts
--     same        ~ OPEN on fact              act(A) + 1 more
--     later       ~ OPEN on fact              act(A) + 3 more
--
--   Once
--     last        - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: none.
