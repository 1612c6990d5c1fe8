-- VCLT 45, 65-68: what loses a ground, and the steps to take, which are apart from voidness.
-- Old was concluded before the Convention bound Sweden (1980) and Japan (1981), New after. The facts are invented.
case Steps
  import vclt_procedure, vclt_grounds
  treaty Old
    adopted 1975-01-01
    party Sweden, Japan since 1975-01-01
  treaty New
    adopted 1990-01-01
    party Sweden, Japan since 1990-01-01

  given aware_of_ground(Sweden, New) and agreed_in_force(Sweden, New)
  given agreed_in_force(Japan, New)
  given aware_of_ground(Sweden, Old) and carried_on(Sweden, Old)
  given notify_claim(Sweden, New) at 2000-01-01 and notify_claim(Sweden, Old) at 2000-01-01
  given not notify_claim(Sweden, New) before 2000-01-01
    and not notify_claim(Sweden, Old) before 2000-01-01
  given every y: State, x: State, t: Source satisfies not object_to_claim(y, x, t)
  given not notify_claim(Japan, New)

  ask lost: right_lost(Sweden, New)
    expect entailed
  ask not_aware "Japan agreed without knowing the facts": right_lost(Japan, New)
    expect excluded
  ask acquiesced "a standard decides": right_lost(Sweden, Old)
    expect open on fact
  ask loss_treaty_only: right_lost(Sweden, New)
    expect does not turn on LossIsCustom

  ask three_months as of 2000-05-01: measure_permitted(Sweden, New)
    expect entailed, settled
  ask too_early as of 2000-02-01: measure_permitted(Sweden, New)
    expect excluded
  ask no_notice as of 2000-05-01: measure_permitted(Japan, New)
    expect excluded
  ask as_custom as of 2000-05-01: measure_permitted(Sweden, Old)
    expect contested on ProcedureIsCustom
  ask no_objection as of 2002-01-01: solution_due(Sweden, Japan, New)
    expect excluded
  ask steps_21 as of 2000-05-01: recommended_steps_taken(Sweden, New)
    expect entailed
  ask steps_21_early as of 2000-02-01: recommended_steps_taken(Sweden, New)
    expect excluded
end
case Urgent
  import vclt_procedure, vclt_grounds
  treaty New
    adopted 1990-01-01
    party Sweden, Japan since 1990-01-01
  given notify_claim(Sweden, New) at 2000-01-01
  given every y: State, x: State satisfies not object_to_claim(y, x, New)
  given special_urgency(Sweden, New)
  ask urgent as of 2000-02-01: measure_permitted(Sweden, New)
    expect entailed
  variant Revoked
    given notice_revoked(Sweden, New)
    expect urgent excluded
  end
end
case Objection
  import vclt_procedure, vclt_grounds
  treaty New
    adopted 1990-01-01
    party Sweden, Japan since 1990-01-01
  treaty Third
    adopted 1990-01-01
    party Sweden, China since 1998-01-01
  given notify_claim(Sweden, New) at 2000-01-01
    and object_to_claim(Japan, Sweden, New) at 2000-02-01
  given object_to_claim(China, Sweden, Third) at 2000-02-01
  given not object_to_claim(Japan, Sweden, New) before 2000-02-01
  given every y: State with y != Japan satisfies not object_to_claim(y, Sweden, New)
  given not object_to_claim(Sweden, Japan, New)
  given claims_peremptory_conflict(Sweden, New) and claims_peremptory_conflict(Sweden, Third)
  given not seek_solution(Sweden, Japan, New) at 2000-05-01
  given seek_solution(Japan, Sweden, New) at 2000-05-01
  given not offer_icj(Sweden, New)
  ask objected as of 2000-05-01: measure_permitted(Sweden, New)
    expect excluded
  ask solution as of 2000-05-01: solution_due(Sweden, Japan, New)
    expect entailed
  ask solution_breach: Sweden breaches VCLT.65.3[Japan, New] at 2000-05-01
    expect entailed
  ask solution_kept: Japan breaches VCLT.65.3[Sweden, New] at 2000-05-01
    expect excluded
  ask icj as of 2001-03-01: may_submit_to_icj(Sweden, Japan, New)
    expect entailed
  ask icj_early as of 2000-05-01: may_submit_to_icj(Sweden, Japan, New)
    expect excluded
  ask icj_reserved as of 2001-03-01: may_submit_to_icj(Sweden, China, Third)
    expect excluded
  ask conciliation as of 2001-03-01: conciliation_open(Sweden, Japan, New)
    expect excluded
  ask steps_21 as of 2000-05-01: recommended_steps_taken(Sweden, New)
    expect excluded
  variant OtherGround
    given not claims_peremptory_conflict(Sweden, New)
    expect icj excluded
    expect conciliation entailed
  end
  variant Offered
    given offer_icj(Sweden, New) at 2000-03-01
    expect steps_21 entailed
  end
end

-- $ lexlogic check vclt_procedure.lex
-- vclt_procedure.lex   25 questions   as expected: 25
--
--   Steps
--     lost              + ENTAILED                  law settled
--     not_aware         - EXCLUDED                  law settled
--     acquiesced        ~ OPEN on fact              acquiescence(Sweden, Old)
--     loss_treaty_only  + ENTAILED                  law settled
--     three_months      + ENTAILED                  law settled
--     too_early         - EXCLUDED                  law settled
--     no_notice         - EXCLUDED                  law settled
--     as_custom         ~ OPEN on law               ProcedureIsCustom
--     no_objection      - EXCLUDED                  law settled
--     steps_21          + ENTAILED                  law settled
--     steps_21_early    - EXCLUDED                  law settled
--
--   Urgent
--     urgent            + ENTAILED                  law settled
--
--   Urgent:Revoked
--     urgent            - EXCLUDED                  law settled
--
--   Objection
--     objected          - EXCLUDED                  law settled
--     solution          + ENTAILED                  law settled
--     solution_breach   + ENTAILED                  law settled
--     solution_kept     - EXCLUDED                  law settled
--     icj               + ENTAILED                  law settled
--     icj_early         - EXCLUDED                  law settled
--     icj_reserved      - EXCLUDED                  law settled
--     conciliation      - EXCLUDED                  law settled
--     steps_21          - EXCLUDED                  law settled
--
--   Objection:OtherGround
--     icj               - EXCLUDED                  law settled
--     conciliation      + ENTAILED                  law settled
--
--   Objection:Offered
--     steps_21          + ENTAILED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
