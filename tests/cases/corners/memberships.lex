-- One State's membership begins in the year in which another's ends: each has a time of its own (D6).
case Memberships
  let A, B be State
  treaty T  adopted 1980-01-01  in force 1980-01-01
    party A since 1995  party B since 1980-01-01 until 1995
  given not party(A, T) at 1995-03-01
  given party(B, T) at 1995-03-01
  ask begun: party(A, T) at 1995-06-01  expect open
  ask before: party(A, T) at 1995-02-01  expect excluded
  ask after: party(A, T) at 1996-01-01  expect entailed
  ask ended: party(B, T) at 1995-06-01  expect open
  ask still: party(B, T) at 1995-02-01  expect entailed
  ask over: party(B, T) at 1996-01-01  expect excluded
end

-- Begun within the year, a membership lasts to the last day of it.
case LastDays
  let A, B be State
  treaty T  adopted 1980-01-01  in force 1980-01-01  party A since 1996  party B since 1997
  given party(A, T) at 1996-06-01
  given party(B, T) at 1997-06-01
  ask even: party(A, T) at 1996-12-31  expect entailed
  ask odd: party(B, T) at 1997-12-31  expect entailed
end

-- $ lexlogic check memberships.lex
-- memberships.lex   8 questions   as expected: 8
--
--   Memberships
--     begun   ~ OPEN on fact              party(A, T)
--     before  - EXCLUDED                  law settled
--     after   + ENTAILED                  law settled
--     ended   ~ OPEN on fact              party(B, T)
--     still   + ENTAILED                  law settled
--     over    - EXCLUDED                  nothing speaks to it
--
--   LastDays
--     even    + ENTAILED                  law settled
--     odd     + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
