-- K39, first part: E-ENTANGLED. Each duty yields if the other's is breached at the same time.
case Entangled "K39: mutual reprisals at one time"
  let X, Y be State
  conduct a(s: State)
  conduct b(s: State)
  norm n1  bearer s: State  owed to Y  obliges a(s)
  norm m1  bearer s: State  owed to Y  forbids a(s)  when Y breaches n2
  norm n2  bearer s: State  owed to X  obliges b(s)
  norm m2  bearer s: State  owed to X  forbids b(s)  when X breaches n1
  principle reprisal for l: Duty, w: Duty
    l yields to w when any of (of_norm(l, n1) and of_norm(w, m1), of_norm(l, n2) and of_norm(w, m2))
  ask breach: X breaches n1
end
