-- K31. Inconsistency by scope (Ross): total-total, total-partial, partial-partial. Only inclusion is speciality.
impossible p2(s) and not q2(s) for s: State
conduct x(s: State)
conduct y(s: State)
fact p(s: State)
fact q(s: State)
fact p2(s: State)
fact q2(s: State)
let X, Y be State
norm when_p  bearer s: State  owed to Y  obliges x(s)  when p(s)
norm also_p  bearer s: State  owed to Y  forbids x(s)  when p(s)
norm when_pq  bearer s: State  owed to Y  obliges x(s)  when p(s) and q(s)
norm when_q  bearer s: State  owed to Y  forbids x(s)  when q(s)
norm when_p2  bearer s: State  owed to Y  obliges x(s)  when p2(s)
norm when_q2  bearer s: State  owed to Y  forbids x(s)  when q2(s)
norm never  bearer s: State  owed to Y  obliges x(s)  when p(s) and not p(s)
norm both  bearer s: State  owed to Y  obliges all of (y(s), x(s))

case Scopes "K31: is the first special to the second?"
  ask total_total: more_specific(when_p, also_p)  expect excluded
  ask total_partial: more_specific(when_pq, also_p)  expect entailed
  ask partial_total: more_specific(also_p, when_pq)  expect excluded
  ask partial_partial: more_specific(when_p, when_q)  expect excluded
  ask by_constraint: more_specific(when_p2, when_q2)  expect entailed
  ask by_constraint_back: more_specific(when_q2, when_p2)  expect excluded
  ask empty: more_specific(never, when_q)  expect excluded
  -- One clause of `both` is about x; speciality and what one State may hold against another go clause by clause.
  ask some_clause: more_specific(when_pq, both)  expect entailed
  ask some_clause_back: more_specific(both, when_pq)  expect excluded
  ask held_by_both: opposable(when_p, X)  expect entailed
  ask itself: more_specific(when_p, when_p)  expect excluded
end
