-- A duty made impossible at the third of four decision points keeps what became of it at the second.
case Four
  let A, B be State
  conduct prep(s: State) "{s} prepares"
  conduct act(s: State) "{s} acts"
  impossible act(s) at 2004-01-01 and not prep(s) at 2001-01-01 for s: State
  impossible act(s) at 2004-01-01 and not prep(s) at 2002-01-01 for s: State
  impossible act(s) at 2004-01-01 and not prep(s) at 2003-01-01 for s: State
  norm N cite "made up"  bearer s: State  owed to B  obliges act(s) at 2004-01-01
  norm M cite "made up"  bearer s: State  owed to B  forbids act(s) at 2004-01-01
  principle first for a: Duty, b: Duty regardless of consent
    a yields to b when of_norm(a, N) and of_norm(b, M)
  given prep(A) at 2001-01-01
  given not prep(A) at 2002-01-01
  given prep(A) at 2003-01-01
  given not act(A) at 2004-01-01
  ask breach: A breaches N  expect excluded
  ask displaced: N by A is displaced  expect entailed
  ask cannot: N by A is impossible  expect entailed
end

-- $ lexlogic check points.lex
-- points.lex   3 questions   as expected: 3
--
--   breach     - EXCLUDED                  law settled
--   displaced  + ENTAILED                  law settled
--   cannot     + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
