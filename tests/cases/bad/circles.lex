-- What runs in a circle for everybody.
sort Person
fact seen(p: Person)
concept refugee(p: Person)
  when seen(p) unless excluded(p)                      --! E-CYCLE
concept excluded(p: Person)
  when seen(p) unless refugee(p)
concept odd(p: Person)
  when seen(p) and not odd(p)                          --! E-CYCLE
concept first(p: Person)
  when second(p)
concept second(p: Person)
  when third(p)
concept third(p: Person)
  when seen(p) unless first(p)                         --! E-CYCLE
concept ancestor(p: Person, q: Person)
  when some r: Person with (ancestor(p, r) and ancestor(r, q))
standard fair(p: Person)
  unmet when harsh(p)                                  --! E-CYCLE
concept harsh(p: Person)
  when seen(p) and fair(p)
position Strict "the strict reading"  held by Author
concept a(p: Person)
  when seen(p) unless Strict and b(p)
concept b(p: Person)
  when seen(p) unless not Strict and a(p)
concept later_on(p: Person)
  when seen(p) unless previously later_on(p)
principle p1 for n: Duty, m: Duty
  n yields to m when n != m
principle p2 for n: Duty, m: Duty
  n yields to m when n != m
principle p3 for n: Duty, m: Duty
  n yields to m when n != m
priority p1 over p2                                    --! E-DOMINANCE
priority p2 over p1
priority p3 over p1
priority p1 over p3 if Strict
view V follows W                                       --! E-CYCLE
view W follows V
