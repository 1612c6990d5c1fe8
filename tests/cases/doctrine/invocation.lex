-- ARSIWA 42 to 48: injured States, other States, notice, admissibility, loss; standing apart from breach.
import arsiwa_invocation
let A, B, C, N be State
conduct harm(s: State, t: State) "{s} harms {t}"
conduct hurt(s: State) "{s} hurts persons"
conduct pollute(s: State) "{s} pollutes the sea"
treaty Bil "Treaty on neighbours"
  cite "example"
  adopted 1980-01-01
  party A, B, C since 1980-01-01
treaty Rights "Treaty in a collective interest"
  cite "example"
  adopted 1980-01-01
  party A, B, C since 1980-01-01
rule Rights.collective "example" for t: Source
  establishes collective_interest(t)
  when t = Rights
rule Aliens.remedies "example" for n: Norm
  establishes local_remedies_rule_applies(n)
  when n = Bil.1
rule Aliens.nationality "example" for n: Norm
  establishes nationality_rule_applies(n)
  when n = Bil.1
norm Bil.1 of Bil art "1"
  bearer s: State
  for t: State
  owed to t
  forbids harm(s, t)
  summary "No harm to nationals of the other."
norm Rights.1 of Rights art "1"
  bearer s: State
  owed to each party
  forbids hurt(s)
  summary "No hurt."
norm Ban of Custom
  bearer s: State
  owed to everyone
  forbids pollute(s)
  peremptory since 1970-01-01 if Peremptory
  cite "example"
position Peremptory "the ban is peremptory"
  no holder found

case Invocation
  given harm(A, B) at 1990-01-01 and not harm(A, C) at 1990-01-01
  given hurt(A) at 1990-01-01 and pollute(A) at 1990-01-01
  given not specially_affected(B, A, Rights.1) and not specially_affected(B, A, Ban)
  given not specially_affected(N, A, Ban) and not specially_affected(N, A, Rights.1)
  given not specially_affected(C, A, Bil.1)
  given claims_for_national(B, A, Bil.1) and remedies_exhausted(B, A, Bil.1)
  given gave_notice(B, A, Bil.1)

  ask injured "42(a)": may_invoke_as_injured(B, A, Bil.1)
    expect entailed
  ask bystander "a duty owed to B only": may_invoke(C, A, Bil.1)
    expect excluded
  ask partes "48(1)(a), erga omnes partes": may_invoke_for_others(B, A, Rights.1)
    expect entailed
  ask partes-own "and nothing for itself": may_claim_reparation(B, A, Rights.1)
    expect excluded
  ask partes-others "48(2)(b)": may_claim_for_beneficiaries(B, A, Rights.1)
    expect entailed
  ask non-party "not in the group": may_invoke(N, A, Rights.1)
    expect excluded
  ask omnes "48(1)(b), erga omnes": may_claim_cessation(N, A, Ban)
    expect contested on Peremptory
  ask stands "43 to 45": claim_stands(B, A, Bil.1)
    expect entailed

  variant Affected "42(b)(i)"
    given specially_affected(B, A, Rights.1)
    expect partes excluded
    expect partes-own entailed
  end
  variant Radical "42(b)(ii)"
    given radically_changes(A, Rights.1)
    expect partes-own entailed
  end
  variant NoNotice
    given not gave_notice(B, A, Bil.1)
    expect stands excluded
  end
  variant NotNational
    given not claims_for_national(B, A, Bil.1)
    expect stands excluded
  end
  variant Remedies
    given not remedies_exhausted(B, A, Bil.1)
    expect stands excluded
    expect injured entailed
  end
  variant NoRemedy "no effective remedy"
    given not remedies_exhausted(B, A, Bil.1) and no_effective_remedy(A, Bil.1)
    expect stands entailed
  end
  variant Waived
    given claim_waived(B, A, Bil.1)
    expect stands excluded
  end
  variant Acquiesced
    given acquiesced_in_lapse(B, A, Bil.1)
    expect stands excluded
  end
end

-- $ lexlogic check invocation.lex
-- invocation.lex   18 questions   as expected: 18
--
--   Invocation
--     injured        + ENTAILED                  law settled
--     bystander      - EXCLUDED                  law settled
--     partes         + ENTAILED                  law settled
--     partes-own     - EXCLUDED                  law settled
--     partes-others  + ENTAILED                  law settled
--     non-party      - EXCLUDED                  law settled
--     omnes          ~ OPEN on law               Peremptory
--     stands         + ENTAILED                  law settled
--
--   Invocation:Affected
--     partes         - EXCLUDED                  law settled
--     partes-own     + ENTAILED                  law settled
--
--   Invocation:Radical
--     partes-own     + ENTAILED                  law settled
--
--   Invocation:NoNotice
--     stands         - EXCLUDED                  law settled
--
--   Invocation:NotNational
--     stands         - EXCLUDED                  law settled
--
--   Invocation:Remedies
--     injured        + ENTAILED                  law settled
--     stands         - EXCLUDED                  law settled
--
--   Invocation:NoRemedy
--     stands         + ENTAILED                  law settled
--
--   Invocation:Waived
--     stands         - EXCLUDED                  law settled
--
--   Invocation:Acquiesced
--     stands         - EXCLUDED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
