-- Norms that do nothing, names nobody uses, texts nobody can check.
sort Person
let China, DPRK be State
let Ryu be Person
conduct return(s: State, p: Person, d: State)
conduct inform(s: State, p: Person)
conduct unused_act(s: State)                           --! W-UNUSED
fact outside(p: Person)
fact in_danger(p: Person)
fact only_stated(p: Person)                            --! W-UNUSED
concept refugee(p: Person)
  when outside(p) and in_danger(p)
treaty T "Treaty of Nowhere"  adopted 1950             --! W-CITE
position Idle "changes nothing"  held by Author        --! W-UNUSED
position Alone "held by nobody"                        --! W-CITE
exactly one of Obliges, Permits
norm N1 of T
  bearer s: State  for p: Person
  obliges inform(s, p)
  when refugee(p) and not outside(p)                   --! W-NEVER-APPLIES
norm N2 of T
  bearer s: State  for p: Person
  obliges inform(s, p)                                 --! W-NEVER-BREACHED
  when inform(s, p)
norm N3 of T
  bearer s: State  for p: Person
  forbids in_danger(p)                                 --! W-NOT-CONDUCT
norm N4 of T                                           --! W-NEVER-APPLIES
  bearer s: State  for p: Person
  obliges inform(s, p)
  when Obliges and Permits
norm N5 of T                                           --! W-NEVER-APPLIES
  bearer s: State  for d: State
  forbids return(s, Ryu, d)
  when d = China and d = DPRK
norm N6                                                --! W-CITE
  bearer s: State
  forbids return(s, Ryu, DPRK)
  when outside(Ryu)
  unless in_danger(Ryu)
norm N7 of T
  bearer s: State  for p: Person
  forbids inform(s, p)                                 --! W-NEVER-BREACHED
  unless inform(s, p)
norm N8 of T
  bearer s: State  for p: Person
  obliges sent_home(s, p)
  when outside(p) and Alone
concept sent_home(s: State, p: Person)
  when return(s, p, DPRK)
given return(China, Ryu, DPRK)                         --! W-UNDATED
given return(DPRK, Ryu, China) at 1999
given only_stated(Ryu)
view V  holds Idle
ask Q: China breaches N6
