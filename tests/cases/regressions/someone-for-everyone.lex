-- Texts that ask for someone for everyone, also through a rule, are not compared (D18). The second evaluator
-- compared them in small domains only, in which the first of these seemed to lie inside the second. And of an open
-- sort nobody was looked at if the claim named none, so that `everyone` was met by nobody (D1).
sort Person open
let A, B be State
conduct x(s: State)
conduct hurt(s: State, p: Person)
fact likes(p: Person, q: Person)
concept liked_by_all(p: Person)  when every q: Person satisfies likes(q, p)
norm n  bearer s: State  owed to B  forbids x(s)  when every p: Person satisfies likes(p, p)
norm m  bearer s: State  owed to B  obliges x(s)
  when some p: Person with every q: Person satisfies likes(p, q)
norm k  bearer s: State  owed to B  obliges x(s)  when some p: Person with liked_by_all(p)
norm safe  bearer s: State  for p: Person  owed to B  forbids hurt(s, p)
case Compared
  ask specific: more_specific(n, m)  expect excluded
  ask by_rule: more_specific(n, k)  expect excluded
  ask self_liking: A breaches n  expect open
  ask anyone: A breaches safe  expect open
end
