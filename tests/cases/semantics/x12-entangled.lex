-- X12, second part: E-ENTANGLED. The ban exists only if there is no complicity, which there is only if it is breached.
case Entangled "X12: the ban's force reads what reads its breach"
  let A, B be State
  conduct torture(s: State) "{s} tortures"
  conduct aid(s: State, t: State) "{s} aids {t}"
  custom Custom
  norm t of Custom  exists if not complicit(A, B)  bearer s: State  owed to each state  forbids torture(s)
  rule arsiwa.16 for a: State, b: State
    establishes complicit(a, b)
    when all of (b breaches t, aid(a, b))
  ask complicit: complicit(A, B)
end
