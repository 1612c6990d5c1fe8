-- A rank that a dated rule establishes begins with the rule's date: a treaty concluded before is not void from the start.
case Rank
  let A, B be State
  conduct act(s: State) "{s} acts"
  position Emerged
  concept ban_emerged "the ban is peremptory by then"
  rule emergence from 1986-01-01 if Emerged  establishes ban_emerged  when A != B
  treaty T  adopted 1964-06-01  party A, B since 1964-06-01
  treaty U  adopted 1990-06-01  party A, B since 1990-06-01
  norm Ban  bearer s: State  owed to everyone  forbids act(s)  peremptory if ban_emerged
  concept void_from_start(t: Source)  when peremptory_when_concluded(Ban, t)
  concept ended(t: Source)  when peremptory_later(Ban, t)
  view Early  holds Emerged
  given act(A) at 1991-01-01
  ask start under Early: void_from_start(T)  expect excluded
  ask later under Early: void_from_start(U)  expect entailed
  ask ends under Early as of 1991-01-01: ended(T)  expect entailed
  ask kept under Early as of 1991-01-01: ended(U)  expect excluded
end
