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

-- $ lexlogic explain x12.lex complicit_knowledge
-- + ENTAILED  complicit(A, B), under Knowledge
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  B tortures                                                      x12.lex:17
--   F2  A aids B                                                        x12.lex:17
--   F3  A knows what B does                                             x12.lex:17
--   P1  view Knowledge rejects Intent, "assistance must be meant to     x12.lex:15
--       further the wrong"
--   No facts: P: a position in law.
--
-- Why
--   1 t binds A towards C
--   2 t binds B towards C
--   3 This is what t forbids                                    F1
--   4 So the duty of B applied and was not kept                 2, 3
--   5 Nothing displaces t: nothing it may clash with is put
--     first
--   6 B breaches t towards C                                    4, 5
--   7 complicit(A, B)                                           F2, F3, P1, 1, 6
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x12.lex complicit --full
-- ~ OPEN  complicit(A, B)
-- Open on law and fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  Intent is rejected
--   entailed if  A means to further it
--   excluded if  Intent is held; it is not so that A means to further it
--
--   Intent: "assistance must be meant to further the wrong"
--
-- It is so if:
--   - Intent is rejected
--
-- It is not so if:
--   - Intent is held
--   - it is not so that A means to further it
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x12.lex A_tortures
-- - EXCLUDED  A tortures
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that A tortures                                    x12.lex:17
--
-- Why
--   1 It is not so that A tortures                                            F1
--   2 It is not so that A tortures                                            1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
