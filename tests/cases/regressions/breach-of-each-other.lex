-- Two norms each of which is due only if the other is breached: the program is refused, by both evaluators.

case EachOther
  let A be State
  let C be Organization
  conduct x(s: State)
  norm n bearer s: State owed to C forbids x(s) when not s breaches m
  norm m bearer s: State owed to C obliges x(s) when not s breaches n
  ask breached: A breaches n
end
