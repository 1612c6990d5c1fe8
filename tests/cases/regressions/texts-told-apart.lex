-- What the campaign on texts (tests/differential/test_texts.py) found: in each of these the two evaluators differed.
conduct give(s: State) "{s} gives"
conduct keep(s: State) "{s} keeps"
conduct send(s: State, t: State) "{s} sends to {t}"
fact poor(s: State) "{s} is poor"
list ally(s: State)
position P "as they say"
possible give(s) only if poor(s) for s: State
let A, B be State
given ally(A)

case Lists
  -- Whom a list names is part of the text: A is an ally, whoever else there may be.
  norm All cite "made up"  bearer s: State  for t: State  owed to B  permits send(s, t)
  norm NotAllies cite "made up"  bearer s: State  for t: State  owed to B  forbids send(s, t)  unless ally(t)
  norm Keep cite "made up"  bearer s: State  owed to B  obliges keep(s)
  norm WhereAllies cite "made up"  bearer s: State  for t: State  owed to B  forbids keep(s)  when ally(t)
  -- All States may be allies: then there is nobody of whom this norm speaks.
  norm WhereOthers cite "made up"  bearer s: State  for t: State  owed to B  forbids keep(s)  when not ally(t)
  ask narrower: more_specific(NotAllies, All)  expect entailed
  ask wider: more_specific(All, NotAllies)  expect excluded
  ask always: more_specific(WhereAllies, Keep)  expect excluded
  ask sometimes: more_specific(WhereOthers, Keep)  expect entailed
end

case Alone
  -- One State may be alone, and two may be: as many as the text allows, not as many as it may need.
  norm NotAlone cite "made up"  bearer s: State  owed to B  forbids keep(s)
    unless (every u: State satisfies u = s)
  norm Anyone cite "made up"  bearer s: State  for t: State  owed to B  forbids keep(s)
  ask narrower: more_specific(NotAlone, Anyone)  expect entailed
  ask wider: more_specific(Anyone, NotAlone)  expect excluded
end

case Preconditions
  -- What nobody can do unless poor, nobody who is not poor does.
  norm Givers cite "made up"  bearer s: State  owed to B  obliges keep(s)  when give(s)
  norm Poor cite "made up"  bearer s: State  owed to B  obliges keep(s)  when poor(s)
  ask narrower: more_specific(Givers, Poor)  expect entailed
end

case Times
  -- A text of no date is compared at a time that no text names; one of a date, at that date.
  norm Always cite "made up"  bearer s: State  for t: State  owed to B  obliges send(s, t)
  norm Once cite "made up"  bearer s: State  for t: State  owed to B  forbids send(s, t) at 2001-01-01
  ask generic: conflicts_possibly(Always, Once)  expect excluded
  ask of_a_date: conflicts_inevitably(Once, Always)  expect entailed
  ask narrower: more_specific(Once, Always)  expect entailed
end

case Whose
  -- The acts a text is about are those it names, whoever's they are.
  norm Own cite "made up"  bearer s: State  owed to B  forbids send(s, s)
  norm Others cite "made up"  bearer s: State  for t: State  owed to B  obliges send(t, s)
  norm OfA cite "made up"  bearer s: State  owed to B  obliges send(s, s)  when all of (all of (s = A, poor(s)), P)
  norm Either cite "made up"  bearer s: State  for t: State  owed to B  obliges any of (send(t, s), not keep(s))
  norm May cite "made up"  bearer s: State  owed to B  permits keep(s)
  view Yes  holds P
  ask narrower: more_specific(Own, Others)  expect entailed
  ask equated under Yes: conflicts_possibly(OfA, Own)  expect entailed
  ask somebody: conflicts_possibly(May, Either)  expect entailed
  ask nobody_certain: conflicts_inevitably(May, Either)  expect excluded
end

case Three
  -- Each parameter is somebody of its own.
  conduct pass(s: State, t: State, u: State) "{s} passes from {t} to {u}"
  norm Pass cite "made up"  bearer s: State  for t: State, u: State  owed to B  obliges pass(s, t, u)
  norm Back cite "made up"  bearer s: State  for t: State  owed to B  forbids pass(s, t, t)
  norm NoPass cite "made up"  bearer s: State  for t: State, u: State  owed to B  forbids pass(s, t, u)
  ask apart: conflicts_possibly(Pass, Back)  expect excluded
  ask alike: conflicts_inevitably(Back, Pass)  expect entailed
  ask all: conflicts_inevitably(Pass, NoPass)  expect entailed
end

-- $ lexlogic check texts-told-apart.lex
-- texts-told-apart.lex   17 questions   as expected: 17
--
--   Lists
--     narrower        + ENTAILED                  law settled
--     wider           - EXCLUDED                  nothing speaks to it
--     always          - EXCLUDED                  nothing speaks to it
--     sometimes       + ENTAILED                  law settled
--
--   Alone
--     narrower        + ENTAILED                  law settled
--     wider           - EXCLUDED                  nothing speaks to it
--
--   Preconditions
--     narrower        + ENTAILED                  law settled
--
--   Times
--     generic         - EXCLUDED                  nothing speaks to it
--     of_a_date       + ENTAILED                  law settled
--     narrower        + ENTAILED                  law settled
--
--   Whose
--     narrower        + ENTAILED                  law settled
--     equated         + ENTAILED  under Yes       law settled on this view
--     somebody        + ENTAILED                  law settled
--     nobody_certain  - EXCLUDED                  nothing speaks to it
--
--   Three
--     apart           - EXCLUDED                  nothing speaks to it
--     alike           + ENTAILED                  law settled
--     all             + ENTAILED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 2, below.
--
-- -- HELD BY NOBODY ------------------------- texts-told-apart.lex:7  W-CITE
--  7 | position P "as they say"
-- Nothing says who holds `P`. Add who does, with the place; if you have
-- looked and found nobody, say so:  held by Author "p. 12"  or  no holder
-- found
--
-- -- A DUTY ABOUT NOTHING ITS BEARER DOES -- texts-told-apart.lex:54  W-NOT-CONDUCT
-- 54 | ..."  bearer s: State  for t: State  owed to B  obliges send(t, s)
--                                                              ^^^^^^^^^^
-- It names no conduct of its bearer: nothing `s` does or leaves undone
-- keeps or breaks it. Name the act, as in  obliges act(s, ...)
