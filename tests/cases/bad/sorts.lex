-- Things in the wrong places.
sort Person
let China, DPRK be State
let Ryu be Person
conduct return(s: State, p: Person, d: State) "{s} returns {p} to {d}"
conduct flee(p: Person, s: State)                      --! E-SORT
conduct nothing_done                                   --! E-SORT
fact urgent(d: Duty)                                   --! E-SORT
standard grave(p: Person, d: Duty)                     --! E-SORT
given return(Ryu, China, DPRK)                         --! E-SORT
given return(China, Ryu)                               --! E-ARITY
given return(China, Ryu, Ryu)                          --! E-SORT
given not return(China, DPRK, Ryu)                     --! E-SORT
position Declaratory "status is declared, not given"
given Declaratory(Ryu)                                 --! E-ARITY
norm N
  bearer s: State  for p: Person, d: State
  forbids return(s, p, d)
  when s                                               --! E-KIND
ask Q1: China breaches N[Ryu]                          --! E-ARITY
ask Q2: China = Ryu                                    --! E-SORT
ask Q3: Ryu breaches N                                 --! E-SORT
ask Q4: conflict among (N)                             --! E-ARITY
ask Q4: N is gone                                      --! E-DUPLICATE E-UNKNOWN
ask Q5: some d: Duty with d = N                        --! E-SORT
ask Q6: some p: Person since 1990 with return(China, p, DPRK)  --! E-SORT
ask Q7: China breaches N  expect contested on Nobody   --! E-UNKNOWN
ask Q8: China breaches N  expect certain               --! E-UNKNOWN
