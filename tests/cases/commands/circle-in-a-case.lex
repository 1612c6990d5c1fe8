-- A circle that only the facts of a case close.
case Ground
  let A, B be State
  list near(s: State, t: State)
  given near(A, B)
  given near(B, A)
  concept shy(s: State)  when some t: State with (near(s, t) and not shy(t))
  ask shy: shy(A)
end

-- $ lexlogic check circle-in-a-case.lex
-- -- MAY RUN IN A CIRCLE ------------------- circle-in-a-case.lex:7  W-CYCLE
--    shy ----when not----+      line 7
--     ^                  |
--     +------------------+
-- As far as the words go, this may depend on itself, and at one step it
-- denies what it depends on. Where that happens for one and the same
-- person and time, nothing is answered (E-CYCLE, E-ENTANGLED): one more
-- fact may bring that about. Say which comes first, as by  previously, or
-- let a condition keep the two apart.
--
-- -- EXCEPTIONS IN A CIRCLE ---------------- circle-in-a-case.lex:7  E-CYCLE
--    shy ----when not----+      line 7
--     ^                  |
--     +------------------+
-- Each is so unless another is, so none can be decided. Remove one
-- `when not`, or let a position say which exception wins.
-- [exit 2]
