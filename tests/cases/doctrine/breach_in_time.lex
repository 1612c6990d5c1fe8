-- ARSIWA 12 to 15: whatever the origin of the norm, while it binds; continuing, preventive and composite duties.
import arsiwa
let A, B be State
sort Item
let One, Two be Item
conduct harm(s: State) "{s} does harm"
conduct dump(s: State, i: Item) "{s} dumps {i}"
conduct guard(s: State) "{s} keeps watch"
closed fact flood "there is a flood"

treaty T "Treaty"
  cite "example"
  adopted 1990-01-01
  in force 1992-01-01
  party A, B since 1992-01-01
custom C "general custom"

norm T.harm of T art "1"
  bearer s: State
  owed to each party
  forbids harm(s)
  summary "No harm."
norm C.harm of C
  bearer s: State
  owed to each state
  forbids harm(s)
  cite "example"
norm T.prevent of T art "2"
  bearer s: State
  owed to each party
  obliges guard(s)
  breached only where flood
  summary "Watch against floods."
concept practice(s: State) "{s} dumps one thing after another"
  when dump(s, One) and previously dump(s, Two)
norm T.practice of T art "3"
  bearer s: State
  owed to each party
  forbids practice(s)
  summary "No practice of dumping."

case Before "13: the act comes before the treaty"
  given harm(A) at 1991-01-01
  ask under-treaty: A breaches T.harm
    expect excluded
  ask under-custom "12: custom bound all along": A breaches C.harm
    expect entailed
  variant Goes-on "14(2): the act goes on when the treaty is in force"
    given harm(A) at 1993-01-01
    expect under-treaty entailed
  end
end

case Prevention "14(3): the event must occur"
  given not guard(A) at 1995-01-01
  ask prevent: A breaches T.prevent
    expect excluded
  variant Flood
    given flood
    expect prevent entailed
  end
end

case Composite "15: a series"
  given dump(A, Two) at 1995-01-01
  given not dump(A, One) at 1996-01-01
  ask first "one act is not a practice": A breaches T.practice
    expect not entailed
  variant Series
    given dump(A, One) at 1996-01-01
    expect first entailed
  end
end

-- $ lexlogic check breach_in_time.lex
-- breach_in_time.lex   7 questions   as expected: 7
--
--   Before
--     under-treaty  - EXCLUDED                  nothing speaks to it
--     under-custom  + ENTAILED                  law settled
--
--   Before:Goes-on
--     under-treaty  + ENTAILED                  law settled
--
--   Prevention
--     prevent       - EXCLUDED                  law settled
--
--   Prevention:Flood
--     prevent       + ENTAILED                  law settled
--
--   Composite
--     first         ~ OPEN on fact              dump(A, Two) + 1 more
--
--   Composite:Series
--     first         + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
