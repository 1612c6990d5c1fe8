-- Several mistakes in one statement: each clause that stands for itself is looked at.
sort Person
let A, B be State
conduct act(s: State, p: Person)
norm N.1 "title" of T art 3                            --! E-SYNTAX
  bearer s State                                       --! E-SYNTAX
  for p: Person
  owed too each party                                  --! E-SYNTAX
  forbids act(s, p                                     --! E-SYNTAX
  when act(s, p) and act(s, p) or act(s, p)            --! E-MIXED
  unless not
  until 1.2.1990                                       --! E-SYNTAX
  summary "x"
treaty T "t"
  adopted 1 May 1960                                   --! E-DATE
  party A, B from 1970                                 --! E-SYNTAX
  party A, B until 1970 since 1980                     --! E-SYNTAX
  cite x                                               --! E-SYNTAX
concept c(p: Person)
  when act(A p)                                        --! E-SYNTAX
  unless act(A, p) or                                  --! E-SYNTAX
concept d(p: Person)
  when act(A, p)
  unless act(A, p) and                                 --! E-SYNTAX
view V
  hold X                                               --! E-SYNTAX
  states act(A, B))                                    --! E-SYNTAX
  denies act(A,,B)                                     --! E-SYNTAX
ask q: A breach N.1                                    --! E-SYNTAX
  expect entailed settled                              --! E-SYNTAX
position P "x"
  held by                                              --! E-SYNTAX
  default of                                           --! E-SYNTAX
  no holder
rule one for s: Stat of T art 5                        --! E-SYNTAX
  establishes act(s p)                                 --! E-SYNTAX
  when act(s, p) and act(s, p) or act(s, p)            --! E-MIXED
  unless act(s,, p)                                    --! E-SYNTAX
rule two for s: State
  establishes act(s, A                                 --! E-SYNTAX
  when act(s, A)
  unless act(s,, A)                                    --! E-SYNTAX
