-- Acts that no norm of a set reads tie those it reads: more acts than are expanded at once (audit).
case Tied
  let A, B be State
  conduct a(s: State) "{s} opens"
  conduct b(s: State) "{s} closes"
  conduct c(s: State) "{s} waits"
  conduct d(s: State) "{s} digs"
  conduct e(s: State) "{s} enters"
  conduct f(s: State) "{s} flees"
  conduct g(s: State) "{s} goes"
  conduct h(s: State) "{s} hides"
  impossible a(s) and c(s) for s: State
  impossible b(s) and not c(s) for s: State
  impossible e(s) and f(s) for s: State
  norm Opens cite "made up"  bearer s: State  owed to B  obliges a(s)
  norm Closes cite "made up"  bearer s: State  owed to B  obliges b(s)
  norm Digs cite "made up"  bearer s: State  owed to B  obliges any of (a(s), d(s))
  norm Enters cite "made up"  bearer s: State  owed to B  obliges any of (d(s), e(s))
  norm Flees cite "made up"  bearer s: State  owed to B  obliges any of (e(s), f(s))
  norm Goes cite "made up"  bearer s: State  owed to B  obliges any of (f(s), g(s))
  norm Hides cite "made up"  bearer s: State  owed to B  obliges any of (g(s), h(s))
  ask clash: strict conflict among (Opens by A, Closes by A)  expect unresolved
end

-- $ lexlogic audit tied.lex
-- tied.lex: 7 norms, 1 subject. 1 conflict possible, of which 1 may stay
-- unresolved. Looked for in all fact patterns, among sets of any size.
--
--   1 Opens and Closes x MAY STAY UNRESOLVED
--     duty against duty; wherever all of them bind and apply
--     when  always
--     x may stay unresolved: no principle ranks them
--
-- No three norms clash unless two of them already do. (*)
-- Can never apply: none.
-- Can never be breached: none.
-- Redundant: Digs (whatever breaks it breaks Opens too) (*).
-- (*) searched among State A, C, B or the like; some condition asks for someone or
--     everyone, so with more members a further conflict might show (--members N).
-- Every fact pattern is one of the smallest; 1 of 1 replayed by the second
-- evaluator.
-- [exit 1]
