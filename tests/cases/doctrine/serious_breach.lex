-- ARSIWA 40 and 41: two elements of a serious breach; cooperation, no recognition, no aid in maintaining.
import arsiwa_consequences
let A, B be State
sort Victim
let V be Victim
conduct hurt(s: State, v: Victim) "{s} hurts {v}"
position Peremptory "the ban is peremptory"
  no holder found
  default on
norm Ban of Custom
  bearer s: State
  for v: Victim
  owed to everyone
  forbids hurt(s, v)
  peremptory since 1970-01-01 if Peremptory
  cite "example"

case Serious "B has hurt V, A stands by"
  given hurt(B, V) at 1990-01-01
  taken as met gross_or_systematic(B, Ban), maintains_situation(A, B, Ban) per "asserted"
  given supports(A, B, Ban) and recognises_as_lawful(A, B, Ban)
  ask serious "40": serious_breach(B, Ban)
    expect entailed
  ask wrongful "1 and 2": wrongful_act(B, Ban)
    expect entailed
  ask cooperation "41(1)": must_help_end(A, B, Ban)
    expect entailed
  ask cooperation-short "41(1), its rank in custom not asked": must_cooperate(A, B, Ban)
    expect entailed
  ask recognition "41(2)": breaches_non_recognition(A, B, Ban)
    expect entailed
  ask aid "41(2), no knowledge or intent asked": breaches_non_assistance(A, B, Ban)
    expect entailed
  variant Isolated "neither gross nor systematic"
    given not gross_or_systematic(B, Ban)
    expect serious excluded
    expect cooperation excluded
    expect recognition excluded
    expect aid excluded
  end
  variant Ordinary "not peremptory"
    rejects Peremptory
    expect serious excluded
    expect recognition excluded
  end
  variant Doubt "does it maintain the situation?"
    given not maintains_situation(A, B, Ban)
    expect aid excluded
  end
  variant Law "41(1) as custom in doubt"
    leaves open CooperationIsCustom
    expect cooperation contested on CooperationIsCustom
  end
end

-- $ lexlogic check serious_breach.lex
-- serious_breach.lex   14 questions   as expected: 14
--
--   Serious
--     serious            + ENTAILED                  law settled
--     wrongful           + ENTAILED                  law settled
--     cooperation        + ENTAILED                  law settled
--     cooperation-short  + ENTAILED                  law settled
--     recognition        + ENTAILED                  law settled
--     aid                + ENTAILED                  law settled
--
--   Serious:Isolated
--     serious            - EXCLUDED                  law settled
--     cooperation        - EXCLUDED                  law settled
--     recognition        - EXCLUDED                  law settled
--     aid                - EXCLUDED                  law settled
--
--   Serious:Ordinary
--     serious            - EXCLUDED  under variant Ordinary
--                          law settled on this view
--     recognition        - EXCLUDED  under variant Ordinary
--                          law settled on this view
--
--   Serious:Doubt
--     aid                - EXCLUDED                  law settled
--
--   Serious:Law
--     cooperation        ~ OPEN on law  under variant Law  CooperationIsCustom
--
-- Assumptions: A1-A4 (--assumptions lists them).   Warnings: none.
