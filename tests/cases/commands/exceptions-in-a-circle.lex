-- Exceptions in a circle that a question needs: told with the lines.
case Circle
  let A, B be State
  fact seen(s: State) "{s} is seen"
  concept shy(s: State)  when seen(s) unless bold(s)
  concept bold(s: State)  when seen(s) unless calm(s)
  concept calm(s: State)  when seen(s) unless shy(s)
  ask shy: shy(A)
end

-- $ lexlogic check exceptions-in-a-circle.lex
-- -- EXCEPTIONS IN A CIRCLE ---------- exceptions-in-a-circle.lex:5  E-CYCLE
--    shy ----unless----> bold ----unless----> calm      lines 5, 6
--     ^                                        |
--     +-----------------unless-----------------+        line 7
-- None of them can be decided before the others, and one of them is so
-- only if another is not. Remove one `unless`, or let a position say which
-- exception wins.
-- [exit 2]
