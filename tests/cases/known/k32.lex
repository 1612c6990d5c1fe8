-- K32. The later norm is general, the earlier special. There is no fixed rank between the two maxims.
case LaterGeneral "K32: speciality against time"
  let X, Y be State
  conduct x(s: State)
  fact s0 "the special case"
  position SPEC "the special prevails over the later"
  custom Early  adopted 1950-01-01
  custom Late  adopted 1990-01-01
  norm sp of Early  bearer s: State  owed to Y  obliges x(s)  when s0
  norm ge of Late  bearer s: State  owed to Y  forbids x(s)
  principle posterior for l: Duty, w: Duty, e: Source, f: Source
    l yields to w when all of (source(l, e), source(w, f), adopted_after(f, e))
  principle specialis for l: Duty, w: Duty  l yields to w when more_specific(w, l)
  priority specialis over posterior if SPEC
  view Special  holds SPEC
  view NoRank  rejects SPEC
  given s0
  ask special: more_specific(sp, ge)  expect entailed
  ask clash_special under Special: strict conflict among (sp by X, ge by X)
    expect entailed, resolved by specialis for sp
  ask clash_no_rank under NoRank: strict conflict among (sp by X, ge by X)
    expect entailed, unresolved for split votes
  ask ge_operative: ge by X is operative  expect contested on SPEC, open on law, turns on SPEC
end
