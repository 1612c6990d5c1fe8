-- On which days a term of performance begins that is not kept, on which a membership looked back at begins to count, and a
-- day on which the law asks for a concept: none of them was looked at where nothing else named it, and each answer was
-- excluded, "law settled". Found by going through all days.
case Terms
  let A, B be State
  conduct act(s: State)
  fact holds
  treaty T adopted 1980-01-01 party A since 1990-06-15
  norm m bearer s: State owed to B cite "drawn" obliges act(s) within 1 years when party(s, T)
  norm always bearer s: State owed to B cite "drawn" obliges act(s) within 1 years when holds
  given act(A) at 1991-01-01
  given not act(A) before 1991-01-01
  given not act(A) after 1991-01-01
  given holds
  ask after-it: A breaches m after 1990-01-01  expect entailed
  ask before-it: A breaches always before 1990-06  expect entailed
  ask in-between: A breaches always between 1990-06-01 and 1990-12-31  expect excluded
end
case Membership
  let A, B be State
  conduct act(s: State)
  concept member(s: State) when previously by 1 years party(s, T)
  concept both(s: State) when all of (party(s, T), afterwards act(s))
  concept once(s: State) when previously both(s)
  treaty T adopted 1980-01-01 party A since 1990-06-15 until 1991-03-01
  given act(A) at 1991-01-01
  given not act(A) before 1991-01-01
  given not act(A) after 1991-01-01
  ask a-year-later: member(A) since 1991-05  expect entailed
  ask too-early: member(A) before 1991-06-15  expect excluded
  ask month: once(A) at 1990-06  expect entailed
  ask day as of 1990-12-31: once(A)  expect entailed
end
case Later
  let A, B be State
  conduct act(s: State)
  treaty T adopted 1980-01-01 party A since 1990-12-31
  norm m bearer s: State owed to B cite "drawn" obliges act(s) within 6 months when previously by 30 days party(s, T)
  given not act(A)
  ask thirty-days-later: A breaches m since 1991-01  expect entailed
end
case Day
  let A, B be State
  conduct act(s: State)
  conduct late(s: State)
  concept acts(s: State) when act(s)
  norm n bearer s: State owed to B cite "drawn" forbids late(s) when acts(s) at 1990-06-15
  given act(A) between 1990-01-01 and 1990-12-31
  given not act(A) before 1990-01-01
  given not act(A) after 1990-12-31
  ask on-that-day: n by A is applicable after 1990-06  expect open
end


-- $ lexlogic check terms-begin-between-days.lex
-- terms-begin-between-days.lex   9 questions   as expected: 9
--
--   Terms
--     after-it           + ENTAILED                  law settled
--     before-it          + ENTAILED                  law settled
--     in-between         - EXCLUDED                  law settled
--
--   Membership
--     a-year-later       + ENTAILED                  law settled
--     too-early          - EXCLUDED                  law settled
--     month              + ENTAILED                  law settled
--     day                + ENTAILED                  law settled
--
--   Later
--     thirty-days-later  + ENTAILED                  law settled
--
--   Day
--     on-that-day        ~ OPEN on fact              act(A)
--
-- Assumptions: none.   Warnings: none.
