-- D17: what a text says of membership or force is open, and a concept that mentions it is unfolded all the same.
let A, B be State
sort Person
conduct x(s: State, p: Person)
fact f(p: Person)
fact g(p: Person)
treaty T adopted 1990-01-01 party A, B since 1991-01-01 cite "none"
treaty U adopted 1990-01-01 party A, B since 1991-01-01 cite "none"
rule ends for t: Source establishes void(t) when t = U and some p: Person with g(p)
concept member(p: Person) when f(p) and party(B, T)
concept standing(p: Person) when f(p) and not void(U)
concept broken(p: Person) when f(p) and some q: Person with (A breaches N2[q])
norm N1 of T bearer s: State for p: Person owed to each party forbids x(s, p) when member(p)
norm N2 of T bearer s: State for p: Person owed to each party obliges x(s, p) when f(p)
norm N3 of T bearer s: State for p: Person owed to each party forbids x(s, p) when standing(p)
norm N4 of T bearer s: State for p: Person owed to each party forbids x(s, p) when f(p) and party(B, T)
norm N5 of T bearer s: State for p: Person owed to each party forbids x(s, p) when broken(p)
case Texts
  let Q be Person
  ask member: more_specific(N1, N2)  expect entailed
  ask inlined: more_specific(N4, N2)  expect entailed
  ask same: more_specific(N1, N4)  expect excluded
  ask standing: more_specific(N3, N2)  expect entailed
  ask broken: more_specific(N5, N2)  expect entailed
end
