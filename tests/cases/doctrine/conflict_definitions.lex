-- What is a conflict: each pair of norms under the narrow, the wide and Vranes's definition.
import maxims
let A, B be State
conduct act(s: State) "{s} does it"
conduct other(s: State) "{s} does the other thing"
impossible act(s) and other(s) for s: State
treaty T "Treaty"
  cite "example"
  adopted 1980-01-01
  party A, B since 1980-01-01
treaty L "Another treaty"
  cite "example"
  adopted 1980-01-01
  party A, B since 1980-01-01
norm T.forbids of T art "1"
  bearer s: State
  owed to each party
  forbids act(s)
  summary "Not to do it."
norm L.obliges of L art "1"
  bearer s: State
  owed to each party
  obliges act(s)
  summary "To do it."
norm T.other of T art "2"
  bearer s: State
  owed to each party
  obliges other(s)
  summary "To do the other thing."
norm L.permits of L art "2"
  bearer s: State
  owed to each party
  permits act(s)
  summary "It may be done."
norm L.exempts of L art "3"
  bearer s: State
  owed to each party
  permits not other(s)
  summary "The other thing need not be done."

view Narrow
  holds NarrowConflict
view Wide
  holds WideConflict
view Vranes
  holds VranesConflict

case Duties
  ask contrary "duty to, duty not to": strict conflict among (L.obliges by A, T.forbids by A)
    expect entailed, settled
  ask two "two duties, jointly impossible": strict conflict among (L.obliges by A, T.other by A)
    expect entailed, settled
end

case Permissions
  ask narrow under Narrow: conflict among (L.permits by A, T.forbids by A)
    expect excluded, no conflict
  ask wide under Wide: wide conflict among (L.permits by A, T.forbids by A)
    expect entailed
  ask vranes under Vranes: wide conflict among (L.permits by A, T.forbids by A)
    expect entailed
  ask either: wide conflict among (L.permits by A, T.forbids by A)
    expect contested on ConflictTest
  ask exempt-narrow under Narrow: conflict among (L.exempts by A, T.other by A)
    expect excluded, no conflict
  ask exempt-wide under Wide: wide conflict among (L.exempts by A, T.other by A)
    expect entailed
  ask exempt-vranes under Vranes: wide conflict among (L.exempts by A, T.other by A)
    expect entailed
  ask same "permission of what is a duty" under Vranes:
      conflict among (L.permits by A, L.obliges by A)
    expect excluded
  ask two-permissions "two permissions" under Vranes:
      conflict among (L.permits by A, L.exempts by A)
    expect excluded
  ask bearers "different bearers": conflict among (L.obliges by A, T.forbids by B)
    expect excluded
end

-- $ lexlogic check conflict_definitions.lex
-- conflict_definitions.lex   12 questions   as expected: 12
--
--   Duties
--     contrary         x UNRESOLVED                no principle ranks them
--     two              x UNRESOLVED                no principle ranks them
--
--   Permissions
--     narrow           . NONE  under Narrow        law settled on this view
--     wide             x UNRESOLVED  under Wide    no principle ranks them
--     vranes           x UNRESOLVED  under Vranes  no principle ranks them
--     either           ~ OPEN on law               ConflictTest
--     exempt-narrow    . NONE  under Narrow        law settled on this view
--     exempt-wide      x UNRESOLVED  under Wide    no principle ranks them
--     exempt-vranes    x UNRESOLVED  under Vranes  no principle ranks them
--     same             . NONE  under Vranes        law settled on this view
--     two-permissions  . NONE  under Vranes        law settled on this view
--     bearers          . NONE                      law settled
--
-- Assumptions: A1-A4 (--assumptions lists them).   Warnings: none.
