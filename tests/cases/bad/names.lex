-- Names that mean nothing, too much, or something else.
sort Person
let China, DPRK be State
let Ryu be Person
let China be Organization                              --! E-DUPLICATE
let party be State                                     --! E-RESERVED
let N1 be Norm                                         --! E-SORT
conduct return(s: State, p: Person, d: State) "{s} returns {p} to {d}"
fact refugee(p: Person)
concept protected(p: Person)
  when refuge(p)                                       --! E-UNKNOWN
concept void_clause(n: State, m: State)                --! E-RESERVED
  when n = m
treaty CAT
norm CAT.3 of CAT
  bearer s: State
  forbids return(s, p, t)                              --! E-FREE E-FREE
norm CAT.4 of Cat                                      --! E-UNKNOWN
  bearer s: State  for s: State                        --! E-DUPLICATE
  forbids return(s, Ryu, s)
norm CAT.5 of CAT                                      --! E-SYNTAX
  obliges return(China, Ryu, DPRK)
norm CAT.6 of CAT                                      --! E-SYNTAX
  bearer s: State
norm CAT.7 of CAT
  bearer p: Person                                     --! E-SORT
  obliges refugee(p)
view Applicant  holds CAT                              --! E-KIND
view Court  follows Applicants                         --! E-UNKNOWN
exception one to CAT.9 when refugee(Ryu)               --! E-UNKNOWN
exception two to refugee when refugee(Ryu)             --! E-KIND
rule early for p: Person
  establishes refugee(p) when protected(p)             --! E-KIND
exactly one of Declaratory, Declaratory                --! E-DUPLICATE
judgment J of Court2 under CAT.3                       --! E-UNKNOWN
taken as met refugee(Ryu)                              --! E-KIND
norm CAT.8 of CAT
  bearer s: State
  obliges return(s, Ryu, DPRK)
  peremptory since 1990 if Declaratory
  peremptory since 1991 if not Declaratory
  peremptory since 1992 if Declaratory                 --! E-DUPLICATE
norm CAT.8 of CAT                                      --! E-DUPLICATE
  bearer s: State
  for t: State
  owed to t
  obliges return(s, Ryu, t)
norm CAT.9.1 of CAT
  bearer s: State
  forbids (return(s, Ryu, DPRK) or return(s, Ryu, China))
  when not CAT.9.1.2 by s is in force
norm CAT.10 of CAT
  bearer s: State
  forbids return(s, Ryu, DPRK)
  when s breaches CAT.9.1.0                            --! E-UNKNOWN
