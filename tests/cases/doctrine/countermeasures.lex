-- ARSIWA 22 and 49 to 54: every element of a lawful countermeasure, one taken away at a time.
import arsiwa_countermeasures
let X, Y, Z be State
conduct harm(s: State, t: State) "{s} harms {t}"
conduct withhold(s: State, t: State) "{s} withholds what it owes {t}"
conduct hurt(s: State) "{s} hurts persons"
treaty T "Treaty"
  cite "example"
  adopted 1980-01-01
  party X, Y, Z since 1980-01-01
norm T.1 of T art "1"
  bearer s: State
  for t: State
  owed to t
  forbids harm(s, t)
  summary "No harm."
norm T.2 of T art "2"
  bearer s: State
  for t: State
  owed to t
  forbids withhold(s, t)
  summary "No withholding."
norm T.3 of T art "3"
  bearer s: State
  owed to each party
  forbids hurt(s)
  summary "No hurt to persons."
rule T.3.rights "example" for n: Norm
  establishes protects_fundamental_rights(n)
  when n = T.3

case Answer "Y has harmed X, and X answers"
  given harm(Y, X) at 1990-01-01
  given withhold(X, Y) at 1991-01-01 and hurt(X) at 1991-01-01
  given not withhold(X, Z) at 1991-01-01
  given every y: State, x: State, n: Norm satisfies not consented(y, x, n)
  given every x: State, n: Norm satisfies not only_way(x, n)
  given every y: State, x: State, n: Norm satisfies not specially_affected(y, x, n)
  given taken_to_induce(X, T.2, Y, T.1) and taken_to_induce(X, T.3, Y, T.1)
  given permits_resumption(X, T.2) and permits_resumption(X, T.3)
  given called_upon(X, Y, T.1) and offered_negotiation(X, Y, T.1)
  taken as met commensurate(X, T.2, Y, T.1), commensurate(X, T.3, Y, T.1) per "asserted"

  ask lawful "22": T.2 by X toward Y is wrongful at 1991-01-01
    expect excluded
  ask breach "it breaches the treaty all the same": X breaches T.2 toward Y
    expect entailed
  ask rights "50(1)(b): not with fundamental rights": T.3 by X toward Y is wrongful
    expect entailed
  ask third "and not towards others": T.3 by X toward Z is wrongful
    expect entailed

  variant Aim "49(1): to punish, not to induce"
    given not taken_to_induce(X, T.2, Y, T.1)
    expect lawful entailed
  end
  variant NoWrong "49(1): no wrongful act came before"
    given not harm(Y, X)
    expect lawful entailed
  end
  variant Lasting "49(3)"
    given not permits_resumption(X, T.2)
    expect lawful entailed
  end
  variant Excessive "51"
    given not commensurate(X, T.2, Y, T.1)
    expect lawful entailed
  end
  variant NoCall "52(1)(a)"
    given not called_upon(X, Y, T.1)
    expect lawful entailed
  end
  variant NoOffer "52(1)(b)"
    given not offered_negotiation(X, Y, T.1)
    expect lawful entailed
  end
  variant Urgent "52(2)"
    given not offered_negotiation(X, Y, T.1) and urgent_to_preserve_rights(X, T.1)
    expect lawful excluded
  end
  variant Pending "52(3)"
    given wrong_has_ceased(Y, T.1) and pending_before_court(X, Y, T.1)
    expect lawful entailed
  end
  variant Obstructs "52(4)"
    given wrong_has_ceased(Y, T.1) and pending_before_court(X, Y, T.1)
    given obstructs_settlement(Y, T.1)
    expect lawful excluded
  end
  variant Complied "53"
    given has_complied(Y, T.1)
    expect lawful entailed
  end
end

case Force "50(1)(a)"
  given every x: State, y: State
    satisfies all of (not defends_itself(x, y), not council_authorised(x, y))
  ask force: beyond_countermeasures(Charter.2.4)
    expect entailed
  ask ordinary: beyond_countermeasures(T.2)
    expect excluded
end

case ThirdState "49, 54: Z answers what Y does to persons"
  given hurt(Y) at 1990-01-01 and withhold(Z, Y) at 1991-01-01
  given every y: State, x: State, n: Norm satisfies not consented(y, x, n)
  given every x: State, n: Norm satisfies not only_way(x, n)
  given every y: State, x: State, n: Norm satisfies not specially_affected(y, x, n)
  given taken_to_induce(Z, T.2, Y, T.3) and permits_resumption(Z, T.2)
  given called_upon(Z, Y, T.3) and offered_negotiation(Z, Y, T.3)
  taken as met commensurate(Z, T.2, Y, T.3) per "asserted"
  rule T.collective "example" for t: Source
    establishes collective_interest(t)
    when t = T
  ask third: T.2 by Z toward Y is wrongful at 1991-01-01
    expect contested on ThirdStateCountermeasures
end

-- $ lexlogic check countermeasures.lex
-- countermeasures.lex   17 questions   as expected: 17
--
--   Answer
--     lawful    - EXCLUDED                  law settled
--     breach    + ENTAILED                  law settled
--     rights    + ENTAILED                  law settled
--     third     + ENTAILED                  law settled
--
--   Answer:Aim
--     lawful    + ENTAILED                  law settled
--
--   Answer:NoWrong
--     lawful    + ENTAILED                  law settled
--
--   Answer:Lasting
--     lawful    + ENTAILED                  law settled
--
--   Answer:Excessive
--     lawful    + ENTAILED                  law settled
--
--   Answer:NoCall
--     lawful    + ENTAILED                  law settled
--
--   Answer:NoOffer
--     lawful    + ENTAILED                  law settled
--
--   Answer:Urgent
--     lawful    - EXCLUDED                  law settled
--
--   Answer:Pending
--     lawful    + ENTAILED                  law settled
--
--   Answer:Obstructs
--     lawful    - EXCLUDED                  law settled
--
--   Answer:Complied
--     lawful    + ENTAILED                  law settled
--
--   Force
--     force     + ENTAILED                  law settled
--     ordinary  - EXCLUDED                  law settled
--
--   ThirdState
--     third     ~ OPEN on law               ThirdStateCountermeasures
--
-- Assumptions: A1-A3 (--assumptions lists them).   Warnings: none.
