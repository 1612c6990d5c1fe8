-- Votes and what they read: conditions denied, of the principle or of the vote; exceptions; several creditors; breach
-- whose wrongfulness is precluded.
case Votes
  let A, B, C be State
  conduct act(s: State) "{s} acts"
  fact poor(s: State) "{s} is poor"
  fact late(s: State) "{s} is late"
  position P
  norm Do  bearer s: State  owed to B  obliges act(s)
  norm Dont  bearer s: State  owed to C  forbids act(s)
  principle unless_poor for a: Duty, b: Duty regardless of consent
    a yields to b when all of (of_norm(a, Do), of_norm(b, Dont), not poor(A))  unless late(A)
  norm Pay  bearer s: State  owed to each state  peremptory if P  obliges act(s)
  rule excuse for s: State  establishes precluded(Pay, s, B)  when late(s)
  view Rich  denies poor(A)  denies late(A)
  view Poor  states poor(A)
  view Late  denies poor(A)  states late(A)
  view Strict  states late(A)  holds P
  view Loose  states late(A)  rejects P
  given not act(A)

  ask reads_denied under Rich: strict conflict among (Do by A, Dont by A) is resolved  expect entailed
  ask reads_stated under Poor: strict conflict among (Do by A, Dont by A) is resolved  expect excluded
  ask excepted under Late: strict conflict among (Do by A, Dont by A) is resolved  expect excluded
  ask either: strict conflict among (Do by A, Dont by A) is resolved  expect open
  ask wrongful_B under Loose: Pay by A toward B is wrongful  expect excluded
  ask wrongful_C under Loose: Pay by A toward C is wrongful  expect entailed
  ask wrongful_all under Loose: Pay by A is wrongful  expect entailed
  ask wrongful_strict under Strict: Pay by A toward B is wrongful  expect entailed
  ask wrongful_plain under Rich: Pay by A toward B is wrongful  expect entailed
  ask breached under Loose: A breaches Pay toward B  expect entailed
end
-- Priority is handed on: what is over what is over another is over it.
case Chain
  let A, B be State
  conduct act(s: State) "{s} acts"
  norm Do  bearer s: State  owed to B  obliges act(s)
  norm Dont  bearer s: State  owed to B  forbids act(s)
  principle first for a: Duty, b: Duty  a yields to b when of_norm(a, Do) and of_norm(b, Dont)
  principle middle for a: Duty, b: Duty  a yields to b when of_norm(a, Dont) and of_norm(b, Dont)
  principle last for a: Duty, b: Duty  a yields to b when of_norm(a, Dont) and of_norm(b, Do)
  priority first over middle
  priority middle over last if Handed
  position Handed
  view Yes  holds Handed
  view No  rejects Handed
  ask chain under Yes: strict conflict among (Do by A, Dont by A) is resolved by first  expect entailed
  ask broken under No: strict conflict among (Do by A, Dont by A) is resolved  expect excluded
  ask displaced under Yes: Do by A is displaced  expect entailed
  ask not_displaced under Yes: Dont by A is displaced  expect excluded
end
