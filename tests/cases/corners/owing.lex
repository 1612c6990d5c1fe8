-- To whom a norm is owed, under conditions that are denied: together, severally, or to those named (D12).
case Owing
  let A, B, C be State
  conduct act(s: State) "{s} acts"
  fact loose(s: State)
  position P
  norm Joint  bearer s: State  owed to everyone if not loose(s)  owed to B if loose(s)  forbids act(s)
  norm Each  bearer s: State  owed to each state if not P  forbids act(s)
  norm Named  bearer s: State  owed to C if not loose(s)  owed to B if not P  forbids act(s)
  norm Mixed  bearer s: State  owed to everyone if not P  owed to each state if P  forbids act(s)
  principle less for a: Duty, b: Duty regardless of consent  a yields to b when of_norm(a, Mixed) and of_norm(b, Right)
  norm Right  bearer s: State  owed to B  obliges act(s)
  view Held  holds P
  view Not  rejects P
  given not loose(A)
  given loose(B)
  given all of (act(A), act(B), not act(C), not loose(C))

  ask joint_C: A breaches Joint toward C  expect entailed
  ask joint_B: A breaches Joint toward B  expect entailed
  ask loose_C: B breaches Joint toward C  expect excluded
  ask loose_self: B breaches Joint  expect excluded
  ask each_not under Not: A breaches Each toward C  expect entailed
  ask each_held under Held: A breaches Each toward C  expect excluded
  ask named_C: A breaches Named toward C  expect entailed
  ask named_B under Not: A breaches Named toward B  expect entailed
  ask named_B_held under Held: A breaches Named toward B  expect excluded
  ask named_loose under Held: B breaches Named  expect excluded
  ask in_force_joint: Joint by A toward C is in force  expect entailed
  ask in_force_loose: Joint by B toward C is in force  expect excluded
  ask mixed_not under Not: strict conflict among (Mixed by A, Right by A) is resolved  expect entailed
  ask mixed_held under Held: strict conflict among (Mixed by A toward B, Right by A) is resolved  expect entailed
  ask displaced_not under Not: Mixed by A toward C is displaced  expect entailed
  ask displaced_held under Held: Mixed by A toward C is displaced  expect entailed
  ask breach_not under Not: A breaches Mixed toward C  expect excluded
  ask breach_held under Held: A breaches Mixed toward C  expect excluded
end
