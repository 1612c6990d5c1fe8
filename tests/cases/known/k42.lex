-- K42. Does Article 103 give a mere authorisation of the Council priority over a treaty duty?
case Authorisation "K42: the Council permits detention on a threat"
  let X, Y be State
  let Council be Organization
  conduct detain(s: State)
  conduct carry_out(s: State)
  fact threat
  position A103auth "Article 103 covers authorisations"
  position Idle "a position that nothing reads"
  position Wide "a permission may conflict with a duty"
  permissions conflict if Wide
  treaty Charter  adopted 1945-06-26  party X, Y since 1945-10-24
  treaty Rights  adopted 1966-12-16  party X, Y since 1976-01-01
  norm Charter.25 of Charter  bearer s: State  owed to each party  obliges carry_out(s)
  decision Resolution of Council under Charter.25  adopted 2004-06-08
  norm sc of Resolution  bearer s: State  owed to each party  permits detain(s)  when threat
  norm hr of Rights  bearer s: State  owed to Y  forbids detain(s)
  principle charter_103 for l: Duty, w: Duty
    regardless of consent
    l yields to w when all of (A103auth, of_norm(l, hr), of_norm(w, sc))
  view On  holds Wide
  view Narrow  rejects Wide
  given threat and detain(X) at 2005-01-01
  ask breach under On: X breaches hr
    expect open on law, contested on A103auth, turns on A103auth, does not turn on Idle
  ask breach_narrow under Narrow: X breaches hr  expect entailed, settled
  ask clash under On: wide conflict among (sc by X, hr by X)  expect entailed, settled
  variant Counts
    holds A103auth
    expect breach excluded, settled
    expect clash resolved by charter_103 for sc
  end
  variant CountsNot
    rejects A103auth
    expect breach entailed, settled
    expect clash unresolved for no vote
  end
end
