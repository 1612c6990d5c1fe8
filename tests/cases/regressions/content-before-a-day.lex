-- A norm about what is done before a day is of the first point before it, not of that day (D16).
case Before
  let A, D be State
  conduct x(s: State) "{s} does it"
  norm may cite "made up"  bearer s: State  owed to D  permits x(s) before 2002-01-01
  norm since cite "made up"  bearer s: State  owed to D  forbids x(s) after 2002-01-01
  ask may as of 2001-01-01: may is in force  expect entailed
  ask after as of 2002-01-02: since by A is in force  expect entailed
end

-- $ lexlogic check content-before-a-day.lex
-- content-before-a-day.lex   2 questions   as expected: 2
--
--   may    + ENTAILED                  law settled
--   after  + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
