-- A text whose treaty exists on a hypothesis only does not exist without it, so it conflicts with nothing (D11, D19).
let Aland, Bland be State
position IsTreaty "the paper is a treaty"
  no holder found
conduct invade(s: State) "{s} invades"
treaty Paper "Paper between ministries"
  cite "none"
  adopted 1990-01-01
  party Aland, Bland since 1990-01-01
  exists if IsTreaty
custom Usage "general custom"
norm Paper.1 "invasion" of Paper art "1"
  bearer s: State
  owed to each party
  obliges invade(s)
norm Ban "no invasion" of Usage
  bearer s: State
  owed to everyone
  forbids invade(s)
view Treaty
  holds IsTreaty
view NoTreaty
  rejects IsTreaty
ask clash under Treaty: conflicts_inevitably(Paper.1, Ban)
  expect entailed
ask none under NoTreaty: conflicts_inevitably(Paper.1, Ban)
  expect excluded
ask text under NoTreaty: exists(Paper.1)
  expect excluded
ask open: conflicts_inevitably(Paper.1, Ban)
  expect open on law, contested on IsTreaty

-- $ lexlogic check source-that-is-no-text.lex
-- source-that-is-no-text.lex   4 questions   as expected: 4
--
--   clash  + ENTAILED  under Treaty    law settled on this view
--   none   - EXCLUDED  under NoTreaty  law settled on this view
--   text   - EXCLUDED  under NoTreaty  law settled on this view
--   open   ~ OPEN on law               IsTreaty
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
