-- X12. Complicity reads another State's breach; nothing goes round in a circle.
case Complicity "X12: A aids B, which tortures"
  let A, B, C be State
  conduct torture(s: State) "{s} tortures"
  conduct aid(s: State, t: State) "{s} aids {t}"
  fact knows(s: State, t: State) "{s} knows what {t} does"
  fact intends(s: State, t: State) "{s} means to further it"
  custom Custom
  position Intent "assistance must be meant to further the wrong"
  norm t of Custom  bearer s: State  owed to each state  forbids torture(s)
  rule arsiwa.16 for a: State, b: State
    establishes complicit(a, b)
    when all of (b breaches t, aid(a, b), knows(a, b), opposable(t, a), not a = b)
    unless Intent and not intends(a, b)
  view Knowledge  rejects Intent
  view Purpose  holds Intent
  given torture(B) and aid(A, B) and knows(A, B) and not torture(A)

  ask B_breaches: B breaches t  expect entailed
  ask opposable_to_A: opposable(t, A)  expect entailed
  ask complicit: complicit(A, B)  expect open on both, contested on Intent
  ask complicit_knowledge under Knowledge: complicit(A, B)  expect entailed
  ask complicit_purpose under Purpose: complicit(A, B)  expect open on fact
  ask A_tortures: torture(A)  expect excluded
  ask A_breaches: A breaches t  expect excluded
  variant Meant
    given intends(A, B)
    expect complicit entailed, settled
    expect complicit_purpose entailed
  end
  variant NotMeant
    given not intends(A, B)
    expect complicit open on law, contested on Intent
    expect complicit_purpose excluded
  end
end
