-- A vote needs no consent if the loser's own source says that it yields; that the winner's says so is not enough.
case Own
  let A, B, C be State
  conduct act(s: State) "{s} acts"
  treaty T  adopted 1990-01-01  party A, B since 1990-01-01
  treaty U  adopted 1991-01-01  party A, C since 1991-01-01  yields to T
  norm Do of T art "1"  bearer s: State  owed to each party  obliges act(s)
  norm Dont of U art "1"  bearer s: State  owed to each party  forbids act(s)
  position Reversed
  principle own for i: Duty, j: Duty if not Reversed
    i yields to j when yields_by_clause(i, j)
  principle others for i: Duty, j: Duty if Reversed
    i yields to j when yields_by_clause(j, i)
  view Plain  rejects Reversed
  view Turned  holds Reversed
  ask plain under Plain: strict conflict among (Do by A, Dont by A) is resolved  expect entailed
  ask kept under Plain: Dont by A is displaced  expect entailed
  ask turned under Turned: strict conflict among (Do by A, Dont by A) is resolved  expect excluded
  ask stands under Turned: Do by A is displaced  expect excluded
end

-- $ lexlogic check own.lex
-- own.lex   4 questions   as expected: 4
--
--   plain   + ENTAILED  under Plain     law settled on this view
--   kept    + ENTAILED  under Plain     law settled on this view
--   turned  - EXCLUDED  under Turned    law settled on this view
--   stands  - EXCLUDED  under Turned    law settled on this view
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
