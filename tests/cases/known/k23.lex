-- K23. E-CYCLE: two rules, each an exception to the other. A priority or a position must choose.
case EvenLoop "K23: p unless q, q unless p"
  fact x
  concept p
    when x unless q
  concept q
    when x unless p
  given x
  ask which: p
end
