-- What stands on record about sources is open where texts are compared (before D17): so it is for both evaluators.
case Records
  let A be State
  let C, D be Organization
  conduct x(s: State) "{s} does it"
  fact u "it was so"
  concept tied(s: State, o: Organization) when u
  treaty T  adopted 1990-01-01  party A, C since 1990-01-01
  judgment J
  norm any_body cite "made up"  bearer s: State for r: Organization  owed to r  forbids x(s)  when not tied(s, r)
  norm one cite "made up"  bearer s: State  owed to each party  obliges x(s)  unless tied(s, C)
  exception decided to one when is_decision(J)
  norm do cite "made up"  bearer s: State  owed to C  obliges x(s)
  norm dont cite "made up"  bearer s: State  owed to each party  forbids x(s)
  exception many to dont when not multilateral(T)
  rule gone for s: State  establishes withdrawn(s, T)  when u
  norm rest cite "made up"  bearer s: State  owed to C  permits x(s)  when withdrawn(s, T)
  ask special: more_specific(one, any_body)  expect entailed
  ask clash: conflicts_inevitably(dont, do)  expect entailed
  ask withdrawn: more_specific(rest, do)  expect entailed
  ask known: multilateral(T)  expect excluded
end

-- $ lexlogic check records-in-texts.lex
-- records-in-texts.lex   4 questions   as expected: 4
--
--   special    + ENTAILED                  law settled
--   clash      + ENTAILED                  law settled
--   withdrawn  + ENTAILED                  law settled
--   known      - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: none.
