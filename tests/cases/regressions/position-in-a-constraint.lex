-- A position that stands only in a `possible ... only if` was not seen: the answer was open on fact.
let A, B be State
position P "measures nobody dares to use do not count"
  no holder found
conduct act(s: State) "{s} acts"
fact dare(s: State) "people dare to ask {s}"
treaty T "treaty"
  cite "x"
  adopted 2000-01-01
  party A, B since 2000-01-01
norm T.1 "duty to act" of T
  bearer s: State
  owed to each party
  obliges act(s)
possible act(s) only if dare(s) or not P for s: State
given not dare(A)
view Held
  holds P
view Rejected
  rejects P
ask open as of 2010-01-01: A breaches T.1
  expect open on both, contested on P
ask held under Held as of 2010-01-01: A breaches T.1
  expect entailed
ask rejected under Rejected as of 2010-01-01: A breaches T.1
  expect open on fact
