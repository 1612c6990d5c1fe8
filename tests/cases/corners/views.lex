-- Views: what they hold, reject, leave open, state and deny; one that follows others.
case Views
  let A, B be State
  fact poor(s: State) "{s} is poor"
  fact large(s: State) "{s} is large"
  conduct pay(s: State) "{s} pays"
  position P
  position Q
  position R default on
  exactly one of U, V
  position U default on
  position V
  concept weak(s: State)  when poor(s)  unless large(s)
  norm Help  bearer s: State  owed to B  obliges pay(s)  when poor(s) and P
  view One  holds P  states poor(A)  denies large(A)
  view Two  rejects P, R  states all of (large(A), not poor(B))
  view Third  follows One  leaves open P  denies poor(B)
  view Fourth  follows Two  holds V  rejects U
  view Fifth  leaves open R, P
  given not pay(A)

  ask stated under One: poor(A)  expect entailed
  ask denied under One: large(A)  expect excluded
  ask both under One: weak(A)  expect entailed
  ask breach under One: A breaches Help  expect entailed
  ask other_breach under One: B breaches Help  expect excluded
  ask held under One: P  expect entailed
  ask by_default under One: R  expect entailed
  ask by_default_too under One: U  expect entailed
  ask stated_two under Two: large(A)  expect entailed
  ask weak_two under Two: weak(A)  expect excluded
  ask not_poor under Two: poor(B)  expect excluded
  ask rejected under Two: P  expect excluded
  ask default_rejected under Two: R  expect excluded
  ask follows under Third: poor(A)  expect entailed
  ask follows_denied under Third: large(A)  expect excluded
  ask follows_open under Third: P  expect entailed
  ask follows_open_breach under Third: A breaches Help  expect entailed
  ask further_denied under Third: poor(B)  expect excluded
  ask replaced under Fourth: U  expect excluded
  ask replaced_by under Fourth: V  expect entailed
  ask kept under Fourth: R  expect excluded
  ask left_open under Fifth: R  expect open
  ask left_open_other under Fifth: P  expect open
  ask none: poor(A)  expect open
  ask none_default: R  expect entailed
  ask supposed under One supposing large(B): weak(B)  expect excluded
  ask supposed_both supposing poor(B) and not large(B): weak(B)  expect entailed
  ask two_views under One, Fourth: V  expect inconsistent
end
