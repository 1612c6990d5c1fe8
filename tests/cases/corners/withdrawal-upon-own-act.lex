-- A scope that reads who is party reads what a rule of withdrawal reads: who may leave is not bound by the impossible (D23, D26).
case Leaving
  let A, B be State
  treaty T cite "made up"  adopted 1980-01-01  party A, B since 1990-01-01
  conduct gives(s: State) "{s} gives notice"
  conduct does(s: State) "{s} does it"
  rule gone for s: State  establishes withdrawn(s, T)  when gives(s)
  norm n cite "made up"  bearer s: State  owed to B  obliges does(s)  when party(s, T)
  impossible does(s) for s: State
  ask never: n by A is impossible  expect excluded
  ask breach: A breaches n  expect open on fact
end

-- $ lexlogic check withdrawal-upon-own-act.lex
-- withdrawal-upon-own-act.lex   2 questions   as expected: 2
--
--   never   - EXCLUDED                  law settled
--   breach  ~ OPEN on fact              gives(A)
--
-- Assumptions: none.   Warnings: none.
