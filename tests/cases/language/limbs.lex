-- A prohibition of two things is two duties, and each can be asked about.
let X, Y be State
conduct mine(s: State) "{s} mines the harbour"
conduct attack(s: State, t: State) "{s} attacks {t}"
given mine(X) and not attack(X, Y)
norm N "no mines, no attacks"
  bearer s: State
  for t: State
  owed to t
  forbids (mine(s) or attack(s, t))
  cite "example"
norm M
  bearer s: State
  for t: State
  owed to t
  obliges attack(s, t)
  when not N.2[t] by s is in force or N.1[t] by s is in force
  cite "example"

ask both: X breaches N[Y]
  expect entailed
ask mines: X breaches N.1[Y]
  expect entailed
ask attacks: X breaches N.2[Y]
  expect excluded
ask apart: strict conflict among (N.2[Y] by X, M[Y] by X)
  expect entailed
ask none: conflict among (N.1[Y] by X, M[Y] by X)
  expect excluded

-- $ lexlogic check limbs.lex
-- limbs.lex   5 questions   as expected: 5
--
--   both     + ENTAILED                  law settled
--   mines    + ENTAILED                  law settled
--   attacks  - EXCLUDED                  law settled
--   apart    x UNRESOLVED                no principle ranks them
--   none     . NONE                      law settled
--
-- Assumptions: none.   Warnings: none.
