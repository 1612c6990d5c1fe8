-- Breaches read at a time at which the norm cannot be breached.
let A, B be State
conduct keep(s: State)
conduct repair(s: State)
treaty Old  in force 1920 until 1946-04-18
treaty New  in force 1950
norm Keep of Old
  bearer s: State
  obliges keep(s)
norm Once of New
  bearer s: State
  obliges keep(s) at 1960-01-01
norm Repair of New
  bearer s: State
  obliges repair(s)
  when s breaches Keep                                 --! W-NEVER-MET
norm Repair2 of New
  bearer s: State
  obliges repair(s) at 1961-01-01
  unless s breaches Once or previously s breaches Once --! W-NEVER-MET
norm Repair3 of New
  bearer s: State
  obliges repair(s)
  when s breaches Once
norm Repair4 of New
  bearer s: State
  obliges repair(s)
  when s breaches Keep at 1930-01-01 or ever s breaches Keep
norm Repair5
  bearer s: State
  obliges repair(s)
  when s breaches Keep
  cite "x"
norm Early of Old
  bearer s: State
  obliges repair(s)
  when some t: State with t breaches Once              --! W-NEVER-MET
rule late from 1970 for s: State
  establishes liable(s)
  when s breaches Keep                                 --! W-NEVER-MET
rule liable_at_once for s: State
  establishes liable(s)
  when s breaches Keep
