-- ARSIWA 16 to 18: the other State's wrongful act, knowledge, opposability; direction and control; coercion.
import arsiwa_involvement
let A, B, V be State
conduct wrong(s: State, v: State) "{s} wrongs {v}"

treaty T "Treaty of B and V"
  cite "example"
  adopted 1980-01-01
  party B, V since 1980-01-01
treaty U "Treaty of A and V"
  cite "example"
  adopted 1985-01-01
  party A, V since 1985-01-01
treaty W "Treaty of B and V, special"
  cite "example"
  adopted 1985-01-01
  party B, V since 1985-01-01

norm T.1 of T art "1"
  bearer s: State
  for v: State
  owed to v
  forbids wrong(s, v)
  when s != v
  summary "No wrong."
norm U.1 of U art "1"
  bearer s: State
  for v: State
  owed to v
  forbids wrong(s, v)
  when s != v
  summary "No wrong."
conduct spy(s: State, v: State) "{s} spies on {v}"
norm W.1 of W art "1"
  bearer s: State
  for v: State
  owed to v
  forbids spy(s, v)
  when s != v
  summary "No spying."

given not consented(V, B, T.1) and not consented(V, B, W.1)
given every x: State, n: Norm satisfies not only_way(x, n)
view Knowledge
  rejects IntentRequired
view Intent
  holds IntentRequired

case Aid "16"
  given wrong(B, V) at 1990-01-01 and spy(B, V) at 1990-01-01
  given assists(A, B, T.1) and assists(A, B, W.1)
  given knows_circumstances(A, B, T.1) and knows_circumstances(A, B, W.1)
  taken as met significant_assistance(A, B, T.1), significant_assistance(A, B, W.1) per "asserted"

  ask aid "the same norm, from another treaty": complicit_in(A, B, T.1)
    expect contested on IntentRequired
  ask aid-knowledge under Knowledge: complicit_in(A, B, T.1)
    expect entailed
  ask aid-intent under Intent: complicit_in(A, B, T.1)
    expect excluded
  ask not-bound "16(b): A is not bound by such a norm" under Knowledge: complicit_in(A, B, W.1)
    expect excluded
  ask act "17: aid is not direction" under Knowledge: answers_for_act_of(A, B, T.1)
    expect excluded

  variant Means
    given means_to_assist(A, B, T.1)
    expect aid entailed
  end
  variant Excused "no wrongful act of B: V consented"
    given consented(V, B, T.1)
    expect aid-knowledge excluded
  end
  variant NoAct "B did nothing"
    given not wrong(B, V) at 1990-01-01
    expect aid-knowledge excluded
  end
  variant Unaware
    given not knows_circumstances(A, B, T.1) and not certain_of_breach(A, B, T.1)
    expect aid-knowledge excluded
  end
  variant Certain "practical certainty"
    given not knows_circumstances(A, B, T.1) and certain_of_breach(A, B, T.1)
    expect aid-knowledge entailed
  end
  variant Blind "wilful blindness"
    given not knows_circumstances(A, B, T.1) and turns_blind_eye(A, B)
    leaves open WilfulBlindnessSuffices
    expect aid-knowledge contested on WilfulBlindnessSuffices
  end
end

case Direction "17 and 18"
  given wrong(B, V) at 1990-01-01 and spy(B, V) at 1990-01-01
  given directs(A, B, T.1) and controls(A, B, T.1) and knows_circumstances(A, B, T.1)
  given directs(A, B, W.1) and controls(A, B, W.1) and knows_circumstances(A, B, W.1)
  ask direction: answers_for_act_of(A, B, T.1)
    expect entailed
  ask not-bound: answers_for_act_of(A, B, W.1)
    expect excluded
  variant NoControl "direction without control"
    given not controls(A, B, T.1)
    expect direction excluded
  end
  variant Coercion "18 asks for no opposability"
    given coerces(A, B, W.1)
    expect not-bound entailed
  end
  variant CoercionUnaware
    given coerces(A, B, W.1) and not knows_circumstances(A, B, W.1)
    expect not-bound excluded
  end
end

-- $ lexlogic check other_states.lex
-- other_states.lex   16 questions   as expected: 16
--
--   Aid
--     aid            ~ OPEN on law               IntentRequired
--     aid-knowledge  + ENTAILED  under Knowledge  law settled on this view
--     aid-intent     - EXCLUDED  under Intent    law settled on this view
--     not-bound      - EXCLUDED  under Knowledge  law settled on this view
--     act            - EXCLUDED  under Knowledge  law settled on this view
--
--   Aid:Means
--     aid            + ENTAILED                  law settled
--
--   Aid:Excused
--     aid-knowledge  - EXCLUDED  under Knowledge  law settled on this view
--
--   Aid:NoAct
--     aid-knowledge  - EXCLUDED  under Knowledge  law settled on this view
--
--   Aid:Unaware
--     aid-knowledge  - EXCLUDED  under Knowledge  law settled on this view
--
--   Aid:Certain
--     aid-knowledge  + ENTAILED  under Knowledge  law settled on this view
--
--   Aid:Blind
--     aid-knowledge  ~ OPEN on law  under Knowledge, variant Blind
--                      WilfulBlindnessSuffices
--
--   Direction
--     direction      + ENTAILED                  law settled
--     not-bound      - EXCLUDED                  law settled
--
--   Direction:NoControl
--     direction      - EXCLUDED                  law settled
--
--   Direction:Coercion
--     not-bound      + ENTAILED                  law settled
--
--   Direction:CoercionUnaware
--     not-bound      - EXCLUDED                  law settled
--
-- Assumptions: A1-A3 (--assumptions lists them).   Warnings: none.
