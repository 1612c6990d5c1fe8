-- A content whose acts all have a date has one instance, at the earliest, though a concept gives the date (D16).
case Through
  let A, B be State
  conduct give(s: State) "{s} gives"
  conduct keep(s: State) "{s} keeps"
  concept done(s: State) when give(s) at 2001-01-01
  treaty T cite "made up"  adopted 1980-01-01  in force 1981-01-01  until 2000-01-01  party A, B since 1981-01-01
  norm n of T  bearer s: State  owed to all parties  obliges done(s)
  norm m of T  bearer s: State  owed to all parties  obliges give(s) at 2001-01-01
  norm k of T  bearer s: State  owed to all parties  permits keep(s)
  given keep(A) at 1995-01-01
  given not give(A) at 2001-01-01
  ask through: A breaches n  expect excluded
  ask directly: A breaches m  expect excluded
end

-- $ lexlogic check dated-through-a-concept.lex
-- dated-through-a-concept.lex   2 questions   as expected: 2
--
--   through   - EXCLUDED                  law settled
--   directly  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: none.
