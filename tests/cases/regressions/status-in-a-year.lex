-- What a norm is at a year is read at the points of that year, by both evaluators.
case Status
  let A, B, C be State
  conduct act(s: State) "{s} acts"
  treaty T  adopted 1980-01-01  in force 1980-01-01
    party A since 1980-01-01  party B since 1990  party C since 1988-02
  norm N of T  bearer s: State  owed to each party  forbids act(s)  from 1985-03-01
  given act(A) at 1990-06-15
  ask before: N by A is applicable at 1987  expect excluded
  ask begins: N by A is applicable at 1988  expect entailed
  ask month: N by A is applicable at 1988-02  expect open
  ask breach: A breaches N toward B at 1990  expect open
  ask later: A breaches N toward B at 1991  expect open
  ask wrong: A breaches N toward C at 1990  expect entailed
end

-- $ lexlogic check status-in-a-year.lex
-- status-in-a-year.lex   6 questions   as expected: 6
--
--   before  - EXCLUDED                  nothing speaks to it
--   begins  + ENTAILED                  law settled
--   month   ~ OPEN on fact              party(C, T)
--   breach  ~ OPEN on fact              party(B, T) + 1 more
--   later   ~ OPEN on fact              act(A)
--   wrong   + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
