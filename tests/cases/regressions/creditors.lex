-- `everyone` and `each state` are States; the parties to a treaty may be organizations (D12, decision 9).
case Creditors "one State, and one organization that is party to the treaty"
  let A be State
  let C be Organization
  conduct x(s: State)
  treaty T  adopted 1950-01-01  party A, C since 1950-01-01
  norm n  bearer s: State  owed to everyone  obliges x(s)
  norm m  bearer s: State  obliges x(s)
  norm k of T  bearer s: State  owed to everyone  obliges x(s)
  norm p of T  bearer s: State  owed to all parties  obliges x(s)
  norm q of T  bearer s: State  owed to each party  obliges x(s)
  ask everyone: n by A is in force  expect excluded
  ask like_custom: m by A is in force  expect excluded
  ask every_state: k by A is in force  expect excluded
  ask all_parties: p by A toward C is in force  expect entailed
  ask each_party: q by A toward C is in force  expect entailed
end
