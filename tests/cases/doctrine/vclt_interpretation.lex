-- VCLT 31-33, so far as they yield rules.
case Material
    "31(3)(c): between China and the DPRK, what the one who is no party to CAT is not bound by is no material"
  import vclt_interpretation, charter, cat, crc
  treaty Border
    cite "invented"
    adopted 1998-07-01
    party China, DPRK since 1998-07-01
  given not party(DPRK, CAT)
  given relevant_to(CAT.3.1, Border)
    and relevant_to(CRC.37.return, Border)
    and relevant_to(TortureBan, Border)
  ask cat: taken_into_account(CAT.3.1, Border, China, DPRK)
    expect excluded
  ask crc: taken_into_account(CRC.37.return, Border, China, DPRK)
    expect entailed
  ask ban: taken_into_account(TortureBan, Border, China, DPRK)
    expect entailed
  variant Irrelevant
    given not relevant_to(TortureBan, Border)
    expect ban excluded
  end
end
case Schools "31(3)(c): a multilateral treaty; A and B are bound by the other rule, C is not"
  import vclt_interpretation
  let A, B, C be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  treaty O
    adopted 1990-01-01
    party A, B since 1990-01-01
  norm O.1 of O
    bearer s: State
    owed to each party
    obliges deliver(s)
  given relevant_to(O.1, T)
  ask used: taken_into_account(O.1, T, A, B)
    expect contested on PartiesOf31
end
case Rest "31(2), 31(3)(a), 32, 33"
  import vclt_interpretation
  let A, B, C be State
  let French, English be Tongue
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  treaty All
    adopted 1995-01-01
    party A, B, C since 1995-01-01
  treaty Two
    adopted 1995-01-01
    party A, B since 1995-01-01
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given made_in_connection(All, T) and accepted_as_related(All, T) and made_in_connection(Two, T)
  given agreed_on_meaning(All, T) and agreed_on_meaning(Two, T)
  given authenticated_in(T, French) and authenticated_in(T, English)
  ask in_context: context(All, T)
    expect entailed
  ask not_in_context: context(Two, T)
    expect excluded
  ask agreement as of 2000-01-01: with_context(All, T)
    expect entailed
  ask not_agreement "not of all the parties" as of 2000-01-01: with_context(Two, T)
    expect excluded
  ask preparatory: preparatory_work_decides(T.1)
    expect open on fact
  ask english: decides_divergence(T, English)
    expect entailed
  variant Clear
    given not ambiguous_or_absurd(T.1)
    expect preparatory excluded
  end
  variant Obscure
    taken as met ambiguous_or_absurd(T.1) per "asserted"
    expect preparatory entailed
  end
  variant FrenchPrevails
    given prevails_in(T, French)
    expect english excluded
  end
end

-- $ lexlogic check vclt_interpretation.lex
-- vclt_interpretation.lex   14 questions   as expected: 14
--
--   Material
--     cat             - EXCLUDED                  law settled
--     crc             + ENTAILED                  law settled
--     ban             + ENTAILED                  law settled
--
--   Material:Irrelevant
--     ban             - EXCLUDED                  law settled
--
--   Schools
--     used            ~ OPEN on law               PartiesOf31
--
--   Rest
--     in_context      + ENTAILED                  law settled
--     not_in_context  - EXCLUDED                  law settled
--     agreement       + ENTAILED                  law settled
--     not_agreement   - EXCLUDED                  law settled
--     preparatory     ~ OPEN on fact              ambiguous_or_absurd(T.1)
--     english         + ENTAILED                  law settled
--
--   Rest:Clear
--     preparatory     - EXCLUDED                  law settled
--
--   Rest:Obscure
--     preparatory     + ENTAILED                  law settled
--
--   Rest:FrenchPrevails
--     english         - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
