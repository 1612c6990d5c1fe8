-- Limbs that a norm has not.
let A, B be State
conduct act(s: State)
conduct rest(s: State)
norm N
  bearer s: State
  obliges (act(s) and rest(s))
  cite "x"
norm M
  bearer s: State
  obliges act(s)
  cite "x"
ask q1: A breaches N.2
ask q2: A breaches N.3                                 --! E-UNKNOWN
ask q3: A breaches M.1                                 --! E-UNKNOWN
