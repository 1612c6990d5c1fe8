-- Texts about acts on different days share no act; a text about any day covers one about a single day (D17, D19).
case Days
  let A, B be State
  conduct pay(s: State)
  norm first  bearer s: State  owed to B  obliges pay(s) at 2001-01-01
  norm second  bearer s: State  owed to B  forbids pay(s) at 2002-01-01
  norm same  bearer s: State  owed to B  forbids pay(s) at 2001-01-01
  norm always  bearer s: State  owed to B  forbids pay(s)

  ask other_day: conflicts_possibly(first, second)  expect excluded
  ask same_day: conflicts_inevitably(first, same)  expect entailed
  ask any_day: conflicts_inevitably(first, always)  expect entailed
  ask special: more_specific(first, always)  expect entailed
  ask not_back: more_specific(always, first)  expect excluded
  ask not_other: more_specific(first, second)  expect excluded
end
