-- The force of n depends on what A does at the very time: it is in no register then (D24). Asked about first, it was put
-- into one with k all the same, and k was displaced by it; asked about alone, k was not. Found by drawn votes.
let A, B, C be State
conduct x(s: State)
conduct y(s: State)
treaty T adopted 1990-01-01 party A since 1990-01-01 parties partial
treaty U adopted 1990-01-01 party A, B since 1990-01-01 parties partial
norm n of T art "1" bearer s: State owed to all parties if y(A) obliges x(s)
norm k of T art "2" bearer s: State owed to each party forbids x(s)
concept so(d: Duty) when some c: State with (owed(d, c) and party(c, U))
principle p for i: Duty, j: Duty i yields to j when all of (of_norm(i, k), of_norm(j, n), so(j))
ask first as of 1991-01-01: n by A toward B is operative  expect open
ask then as of 1991-01-01: k by A toward B is displaced  expect excluded


-- $ lexlogic check not-in-its-own-pool.lex
-- not-in-its-own-pool.lex   2 questions   as expected: 2
--
--   first  ~ OPEN on fact              y(A) + 1 more
--   then   - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: none.
