case AlJedda "Al-Jedda v United Kingdom, ECtHR 2011"
  import vclt, charter
  let UK be State  let UN be Organization  let Forces be Actor  let AlJedda be Person
  conduct intern(x: Actor, p: Person) "{x} interns {p} without charge"
  decision SC1546 of SecurityCouncil under Charter.25  rank charter
  treaty ECHR  party UK since 1953-09-03
  position ScPresumption "the Council is presumed not to intend breach of human rights"  held by ECtHR "para 102"
  position AuthorisationCounts "Article 103 covers authorisations"  held by HouseOfLords
  position Art103OverECHR "Article 103 displaces Article 5"  held by HouseOfLords  left open by ECtHR

  norm SC1546.duty of SC1546
    exists if clear_duty_to_intern(SC1546)
    bearer s: State  for p: Person  owed to all parties
    obliges intern(s, p)
    when threat(p)
  norm SC1546.authority of SC1546
    exists if all of (lists_internment(SC1546), any of (not ScPresumption, clear_duty_to_intern(SC1546)))
    bearer s: State  for p: Person  owed to all parties
    permits intern(s, p)
    when threat(p)
  norm ECHR.5.1 of ECHR art "5(1)"
    bearer s: State  for p: Person  owed to each party  benefits p
    forbids intern(s, p)
    unless derogated(s, ECHR.5.1)
  rule attribution "effective control" for x: Actor, s: State
    establishes attributable(x, s)
    when organ(x, s)
    unless some o: Organization with (effective_control(o, x) or ultimate_authority(o, x))
  rule attribution.UN for x: Actor, o: Organization
    establishes attributable(x, o)
    when effective_control(o, x) or ultimate_authority(o, x)
  principle charter_103 of Charter art "103" for n: Duty, m: Duty  regardless of consent
    n yields to m when all of (Art103OverECHR, ranked_charter(m), ranked_treaty(n),
      any of (mode_obligation(m), AuthorisationCounts))

  given organ(Forces, UK) and intern(Forces, AlJedda) and threat(AlJedda) and lists_internment(SC1546)
  given not derogated(UK, ECHR.5.1) and not clear_duty_to_intern(SC1546)
  given not effective_control(UN, Forces) and not ultimate_authority(UN, Forces)
  view ECtHR  holds ScPresumption  leaves open Art103OverECHR
  view HouseOfLords  holds AuthorisationCounts, Art103OverECHR  rejects ScPresumption

  ask V1 under ECtHR: attributable(Forces, UK) and not attributable(Forces, UN)  expect entailed
  ask V2 under ECtHR: some s: State with SC1546.duty[AlJedda] by s is in force   expect excluded
  ask V3 under ECtHR: conflict among (SC1546.authority[AlJedda] by UK, ECHR.5.1[AlJedda] by UK)
    expect excluded, apparent
  ask V3d under ECtHR: strict conflict among (SC1546.duty[AlJedda] by UK, ECHR.5.1[AlJedda] by UK)
    expect excluded
  ask V4 under ECtHR: UK breaches ECHR.5.1[AlJedda]                  expect entailed
  ask V5 under ECtHR: applied(charter_103)                           expect excluded
  ask V4HL under HouseOfLords: UK breaches ECHR.5.1[AlJedda]         expect excluded
  variant X1 "clear terms oblige"
    given clear_duty_to_intern(SC1546)
    expect V3d entailed
    expect V4 contested on Art103OverECHR, recorded not reached
  end
  variant X2 "valid derogation"
    given derogated(UK, ECHR.5.1)
    expect V4 excluded
  end
  variant X3 "UN control"
    given effective_control(UN, Forces)
    expect V1 excluded
    expect V4 excluded
  end
end
