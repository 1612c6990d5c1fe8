-- The table of D19: content conflict is a matter of texts. Facts about individuals do not change it; rules do.
-- A peremptory text in the right column of the table is j_*; the clause compared with it is n_*.
sort Person
let A, B, C be State
let R be Person
conduct invade(s: State, t: State)
conduct detain(s: State, p: Person)
conduct torture(s: State, p: Person)
conduct compensate(s: State, p: Person)
conduct ret(s: State, p: Person) "{s} returns {p}"
conduct extradite(s: State, p: Person)
conduct prosecute(s: State, p: Person)
fact selfdef(s: State, t: State)
fact emergency(s: State)
fact runaway(p: Person)
fact grounds(p: Person) "substantial grounds for danger to {p}"
fact illegal(p: Person) "{p} crossed illegally"
position RiskClass "whoever crossed illegally is in danger"
concept slave(p: Person)
  when runaway(p)
concept danger(p: Person)
  when grounds(p)
  when RiskClass and illegal(p)

norm j_force  bearer s: State  for t: State  owed to everyone
  forbids invade(s, t)
  unless selfdef(s, t)
norm j_torture  bearer s: State  for p: Person  owed to everyone  forbids torture(s, p)
norm j_slaves  bearer s: State  for p: Person  owed to everyone  forbids ret(s, p)  when slave(p)
norm j_danger  bearer s: State  for p: Person  owed to everyone  forbids ret(s, p)  when danger(p)
norm j_extradition  bearer s: State  for p: Person  owed to everyone  forbids extradite(s, p)  when grounds(p)

norm n_invade  bearer s: State  owed to C  obliges invade(s, B)
norm n_defence  bearer s: State  for t: State  owed to C  obliges invade(s, t)  when selfdef(s, t)
norm n_detained  bearer s: State  for p: Person  owed to C  obliges torture(s, p)  when detain(s, p)
norm n_compensate  bearer s: State  for p: Person  owed to C  obliges compensate(s, p)  when torture(s, p)
norm n_runaways  bearer s: State  for p: Person  owed to C  obliges ret(s, p)  when runaway(p)
norm n_emergency  bearer s: State  for p: Person  owed to C  permits torture(s, p)  when emergency(s)
norm n_entrants  bearer s: State  for p: Person  owed to C  obliges ret(s, p)  when illegal(p)
norm n_either  bearer s: State  for p: Person  owed to C  obliges any of (extradite(s, p), prosecute(s, p))

case ContentConflict "D19: inevitable, possible, none"
  view NoRiskClass  rejects RiskClass
  view WithRiskClass  holds RiskClass
  ask invade_inevitable: conflicts_inevitably(n_invade, j_force)  expect entailed
  ask invade_possible: conflicts_possibly(n_invade, j_force)  expect entailed
  ask defence_inevitable: conflicts_inevitably(n_defence, j_force)  expect excluded
  ask defence_possible: conflicts_possibly(n_defence, j_force)  expect excluded
  ask detained_inevitable: conflicts_inevitably(n_detained, j_torture)  expect entailed
  ask compensate_inevitable: conflicts_inevitably(n_compensate, j_torture)  expect excluded
  ask compensate_possible: conflicts_possibly(n_compensate, j_torture)  expect excluded
  ask runaways_inevitable: conflicts_inevitably(n_runaways, j_slaves)  expect entailed
  ask emergency_inevitable: conflicts_inevitably(n_emergency, j_torture)  expect entailed
  ask entrants_inevitable under NoRiskClass: conflicts_inevitably(n_entrants, j_danger)  expect excluded
  ask entrants_possible under NoRiskClass: conflicts_possibly(n_entrants, j_danger)  expect entailed
  ask class_inevitable under WithRiskClass: conflicts_inevitably(n_entrants, j_danger)  expect entailed
  ask class_contested: conflicts_inevitably(n_entrants, j_danger)  expect open on law, contested on RiskClass
  ask either_inevitable: conflicts_inevitably(n_either, j_extradition)  expect excluded
  ask either_possible: conflicts_possibly(n_either, j_extradition)  expect excluded
  variant Facts "a fact about one person changes nothing"
    given illegal(R) and grounds(R) and runaway(R) and selfdef(A, B)
    expect invade_inevitable entailed
    expect defence_possible excluded
    expect entrants_inevitable excluded
    expect entrants_possible entailed
    expect class_inevitable entailed
  end
  variant Finding "nor does a finding about all: only a rule does"
    given every p: Person with illegal(p) satisfies grounds(p)
    expect entrants_inevitable excluded
    expect entrants_possible entailed
  end
end
