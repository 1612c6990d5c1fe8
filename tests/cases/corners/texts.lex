-- Texts are compared by what is impossible in law, not by what is so in a case; anyone may fill what they leave open.
conduct give(s: State) "{s} gives"
conduct keep(s: State) "{s} keeps"
conduct send(s: State, t: State) "{s} sends to {t}"
conduct tell(s: State, t: State) "{s} tells {t}"
fact near(s: State, t: State) "{s} is near {t}"
fact poor(s: State) "{s} is poor"
impossible give(s) and keep(s) for s: State
case Texts
  let A, B be State
  impossible send(A, B) and tell(A, B)
  concept friend(s: State, t: State)  when near(s, t)  unless poor(t)
  norm Give  bearer s: State  owed to B  obliges give(s)
  norm Keep  bearer s: State  owed to B  obliges keep(s)
  norm Both  bearer s: State  owed to B  indivisible  obliges all of (give(s), not keep(s))
  norm PoorKeep  bearer s: State  owed to B  obliges keep(s)  when poor(s)
  norm RichGive  bearer s: State  owed to B  obliges give(s)  unless poor(s)
  norm Send  bearer s: State  for t: State  owed to B  obliges send(s, t)
  norm Tell  bearer s: State  for t: State  owed to B  obliges tell(s, t)
  norm NoSend  bearer s: State  for t: State  owed to B  forbids send(s, t)
  norm NoSendNear  bearer s: State  for t: State  owed to B  forbids send(s, t)  when near(s, t)
  norm NoSendFriend  bearer s: State  for t: State  owed to B  forbids send(s, t)  when friend(s, t)
  norm SendFriend  bearer s: State  for t: State  owed to B  permits send(s, t)  when friend(s, t)
  norm NoSendSelf  bearer s: State  owed to B  forbids send(s, s)
  norm NoSendSomeNear  bearer s: State  for t: State  owed to B  forbids send(s, t)
    when some u: State with near(s, u)
  norm NoSendAllNear  bearer s: State  for t: State  owed to B  forbids send(s, t)
    when every u: State satisfies near(s, u)

  ask by_law: conflicts_inevitably(Give, Keep)  expect excluded
  ask by_case: conflicts_possibly(Send, Tell)  expect excluded
  ask with_joint: conflicts_inevitably(Keep, Both)  expect entailed
  ask same_joint: conflicts_possibly(Give, Both)  expect excluded
  ask apart: conflicts_possibly(PoorKeep, RichGive)  expect excluded
  ask sometimes: conflicts_possibly(PoorKeep, Give)  expect excluded
  ask not_always: conflicts_inevitably(Give, PoorKeep)  expect excluded
  ask always: conflicts_inevitably(PoorKeep, Give)  expect excluded
  ask one_act: conflicts_inevitably(Send, NoSend)  expect entailed
  ask near_only: conflicts_inevitably(Send, NoSendNear)  expect excluded
  ask near_possibly: conflicts_possibly(Send, NoSendNear)  expect entailed
  ask permission: conflicts_inevitably(SendFriend, NoSendFriend)  expect entailed
  ask self: conflicts_possibly(Send, NoSendSelf)  expect excluded
  ask self_always: conflicts_inevitably(NoSendSelf, Send)  expect entailed
  ask not_self: conflicts_inevitably(Send, NoSendSelf)  expect excluded

  ask special: more_specific(NoSendNear, NoSend)  expect entailed
  ask general: more_specific(NoSend, NoSendNear)  expect excluded
  ask special_friend: more_specific(NoSendFriend, NoSendNear)  expect entailed
  ask general_friend: more_specific(NoSendNear, NoSendFriend)  expect excluded
  ask special_self: more_specific(NoSendSelf, NoSend)  expect entailed
  ask special_some: more_specific(NoSendAllNear, NoSendSomeNear)  expect entailed
  ask general_some: more_specific(NoSendSomeNear, NoSendAllNear)  expect excluded
  ask special_all: more_specific(NoSendAllNear, NoSendNear)  expect entailed
  ask special_near: more_specific(NoSendNear, NoSendSomeNear)  expect entailed
  ask same: more_specific(NoSend, NoSend)  expect excluded
  ask elsewhere: more_specific(PoorKeep, NoSend)  expect excluded
  ask special_poor: more_specific(PoorKeep, Keep)  expect entailed
end
