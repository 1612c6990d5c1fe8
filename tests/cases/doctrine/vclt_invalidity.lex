-- VCLT 44-52 and 69, each ground with all its elements and with one of them missing. T is bilateral, M multilateral; the facts are
-- invented. `A breaches T.1` says whether the treaty still binds.
case Grounds
  import vclt_invalidity
  let A, B, C be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm T.2 of T
    bearer s: State
    owed to each party
    obliges deliver_more(s)
  conduct deliver_more(s: State)
  treaty M
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  norm M.1 of M
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(A) at 2000-01-01
    and not deliver(B) at 2000-01-01
    and not deliver_more(A) at 2000-01-01
  given negotiated(B, T) and negotiated(B, M)

  ask void: T is void
    expect excluded
  ask breach: A breaches T.1
    expect entailed
  ask falls "does the clause alone fall?": T.1 by A is in force
    expect entailed
  ask stays: T.2 by A is in force
    expect entailed
  ask multi: A breaches M.1
    expect entailed
  ask multi_others: B breaches M.1
    expect entailed
  ask multi_void: M is void
    expect excluded

  -- 46
  variant Art46
    given all of (competence_rule_violated(A, T), rule_fundamental(A, T), invokes_invalidity(A, T))
    taken as met violation_manifest(A, T) per "asserted"
    expect void entailed
    expect breach excluded
  end
  variant Art46Open "whether the violation was manifest is for judgement"
    given all of (competence_rule_violated(A, T), rule_fundamental(A, T), invokes_invalidity(A, T))
    expect void open on fact
  end
  variant Art46HeadOfState "unpublished limits of a head of State"
    given all of (competence_rule_violated(A, T), rule_fundamental(A, T), invokes_invalidity(A, T))
    given limits_head_of_state(A, T)
    expect void excluded
  end
  variant Art46Minor "not a rule of fundamental importance"
    given all of (competence_rule_violated(A, T), invokes_invalidity(A, T))
    taken as met violation_manifest(A, T) per "asserted"
    expect void excluded
  end
  variant NotInvoked "a ground to be invoked, and nobody invokes it"
    given all of (competence_rule_violated(A, T), rule_fundamental(A, T))
    taken as met violation_manifest(A, T) per "asserted"
    expect void excluded
    expect breach entailed
  end
  -- 47
  variant Art47
    given all of (
      authority_restricted(A, T),
      restriction_ignored(A, T),
      restriction_notified(A, T),
      invokes_invalidity(A, T))
    expect void entailed
  end
  variant Art47NotNotified
    given all of (authority_restricted(A, T), restriction_ignored(A, T), invokes_invalidity(A, T))
    expect void excluded
  end
  -- 48
  variant Art48
    given all of (in_error(A, T), error_essential(A, T), invokes_invalidity(A, T))
    expect void entailed
  end
  variant Art48Contributed
    given all of (
      in_error(A, T),
      error_essential(A, T),
      contributed_to_error(A, T),
      invokes_invalidity(A, T))
    expect void excluded
  end
  variant Art48OnNotice
    given all of (in_error(A, T), error_essential(A, T), on_notice(A, T), invokes_invalidity(A, T))
    expect void excluded
  end
  variant Art48Wording
    given all of (
      in_error(A, T),
      error_essential(A, T),
      wording_only(A, T),
      invokes_invalidity(A, T))
    expect void excluded
  end
  variant Art48NotEssential
    given all of (in_error(A, T), invokes_invalidity(A, T))
    expect void excluded
  end
  -- 49, 50
  variant Art49
    given all of (deceives(B, A, T), induced_by_fraud(A, T), invokes_invalidity(A, T))
    expect void entailed
  end
  variant Art49Outsider "C took no part in the negotiation"
    given all of (deceives(C, A, T), induced_by_fraud(A, T), invokes_invalidity(A, T))
    expect void excluded
  end
  variant Art50
    given all of (corrupts(B, A, T), procured_by_corruption(A, T), invokes_invalidity(A, T))
    expect void entailed
  end
  variant Art50NoCause "corruption, but the consent does not come of it"
    given all of (corrupts(B, A, T), invokes_invalidity(A, T))
    expect void excluded
  end
  -- 51, 52: nobody need invoke them, and 45 does not reach them
  variant Art51
    given all of (representative_coerced(B, A, T), consent_so_procured(A, T))
    given all of (aware_of_ground(A, T), agreed_in_force(A, T))
    expect void entailed
  end
  variant Art51NoCause
    given representative_coerced(B, A, T)
    expect void excluded
  end
  variant Art52
    given extorted_by_force(B, A, T)
    given not defends_itself(B, A) and not council_authorised(B, A)
    given all of (aware_of_ground(A, T), agreed_in_force(A, T))
    expect void entailed
    expect breach excluded
  end
  variant Art52Defence "B fought in self-defence"
    given extorted_by_force(B, A, T)
    given defends_itself(B, A)
    expect void excluded
  end
  variant Art52Pressure "only pressure"
    given extorted_by_pressure(B, A, T)
    expect void contested on PressureIsForce
  end
  -- 45
  variant Lost "A knew and agreed that the treaty stays in force"
    given all of (in_error(A, T), error_essential(A, T), invokes_invalidity(A, T))
    given all of (aware_of_ground(A, T), agreed_in_force(A, T))
    expect void excluded
  end
  -- 44
  variant Clause "the ground concerns only a separable clause"
    given all of (
      in_error(A, T),
      error_essential(A, T),
      invokes_invalidity(A, T),
      ground_only_about(A, T.1))
    given all of (separable_in_application(T.1), not_essential_basis(T.1), rest_not_unjust(T.1))
    expect void excluded
    expect falls excluded
    expect stays entailed
  end
  variant ClauseEssential "the clause was an essential basis of the consent"
    given all of (
      in_error(A, T),
      error_essential(A, T),
      invokes_invalidity(A, T),
      ground_only_about(A, T.1))
    given all of (separable_in_application(T.1), rest_not_unjust(T.1))
    expect void entailed
    expect stays excluded
  end
  variant ClauseFraud "a victim of fraud may choose the whole treaty"
    given all of (
      deceives(B, A, T),
      induced_by_fraud(A, T),
      invokes_invalidity(A, T),
      ground_only_about(A, T.1))
    given all of (separable_in_application(T.1), not_essential_basis(T.1), rest_not_unjust(T.1))
    expect void entailed
  end
  variant ClauseFraudChosen "or the clause alone"
    given all of (
      deceives(B, A, T),
      induced_by_fraud(A, T),
      invokes_invalidity(A, T),
      ground_only_about(A, T.1))
    given all of (separable_in_application(T.1), not_essential_basis(T.1), rest_not_unjust(T.1))
    given chooses_clauses(A, T)
    expect void excluded
    expect falls excluded
    expect stays entailed
  end
  variant ClauseCoercion "44(5): no separation"
    given extorted_by_force(B, A, T)
    given not defends_itself(B, A) and not council_authorised(B, A)
    given ground_only_about(A, T.1)
    given all of (separable_in_application(T.1), not_essential_basis(T.1), rest_not_unjust(T.1))
    expect void entailed
    expect stays excluded
  end
  -- 69
  variant Multilateral "69(4): only the victim is out"
    given all of (in_error(A, M), error_essential(A, M), invokes_invalidity(A, M))
    expect multi excluded
    expect multi_others entailed
    expect multi_void excluded
  end
  variant Procedure "if invalidity must first be established"
    given extorted_by_force(B, A, T)
    given not defends_itself(B, A) and not council_authorised(B, A)
    holds InvalidityMustBeEstablished
    expect void excluded
  end
  variant ProcedureDone
    given extorted_by_force(B, A, T)
    given not defends_itself(B, A) and not council_authorised(B, A)
    given invalidity_established(T)
    holds InvalidityMustBeEstablished
    expect void entailed
  end
end
case After "69(2)-(3): what was done in reliance on the treaty"
  import vclt_invalidity
  let A, B be State
  conduct enter(s: State, t: State) "{s} sends troops into {t}"
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  norm Territory of Custom
    bearer s: State
    for t: State
    owed to t
    forbids enter(s, t)
    when s != t
  given all of (in_error(A, T), error_essential(A, T), invokes_invalidity(A, T))
  given all of (performed_in_reliance(B, T), requires_restoration(A, B, T))
  given all of (performed_in_reliance(A, T), requires_restoration(B, A, T))
  given not restore_position(B, T, A) at 2001-01-01
  given not restore_position(A, T, B) at 2001-01-01
  given enter(B, A) at 2000-01-01
  given done_in_reliance(B, Territory, T)

  ask void: T is void
    expect entailed
  ask restore: B breaches VCLT.69.2[T, A]
    expect entailed
  ask restore_wrongdoer: A breaches VCLT.69.2[T, B]
    expect entailed
  ask breached: B breaches Territory[A]
    expect entailed
  ask wrongful: Territory[A] by B is wrongful
    expect excluded
  variant NoDemand
    given not requires_restoration(A, B, T)
    expect restore excluded
  end
  variant BadFaith
    given not done_in_reliance(B, Territory, T)
    expect wrongful entailed
  end
  variant Fraud "the treaty was got by B's fraud"
    given negotiated(B, T)
    given all of (deceives(B, A, T), induced_by_fraud(A, T))
    expect restore entailed
    expect restore_wrongdoer excluded
    expect wrongful entailed
  end
  variant Valid "no ground"
    given not in_error(A, T)
    expect void excluded
    expect restore excluded
    expect wrongful entailed
  end
end

-- $ lexlogic check vclt_invalidity.lex
-- vclt_invalidity.lex   61 questions   as expected: 61
--
--   Grounds
--     void               - EXCLUDED                  law settled
--     breach             + ENTAILED                  law settled
--     falls              + ENTAILED                  law settled
--     stays              + ENTAILED                  law settled
--     multi              + ENTAILED                  law settled
--     multi_others       + ENTAILED                  law settled
--     multi_void         - EXCLUDED                  law settled
--
--   Grounds:Art46
--     void               + ENTAILED                  law settled
--     breach             - EXCLUDED                  law settled
--
--   Grounds:Art46Open
--     void               ~ OPEN on fact              violation_manifest(A, T)
--
--   Grounds:Art46HeadOfState
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art46Minor
--     void               - EXCLUDED                  law settled
--
--   Grounds:NotInvoked
--     void               - EXCLUDED                  law settled
--     breach             + ENTAILED                  law settled
--
--   Grounds:Art47
--     void               + ENTAILED                  law settled
--
--   Grounds:Art47NotNotified
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art48
--     void               + ENTAILED                  law settled
--
--   Grounds:Art48Contributed
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art48OnNotice
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art48Wording
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art48NotEssential
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art49
--     void               + ENTAILED                  law settled
--
--   Grounds:Art49Outsider
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art50
--     void               + ENTAILED                  law settled
--
--   Grounds:Art50NoCause
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art51
--     void               + ENTAILED                  law settled
--
--   Grounds:Art51NoCause
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art52
--     void               + ENTAILED                  law settled
--     breach             - EXCLUDED                  law settled
--
--   Grounds:Art52Defence
--     void               - EXCLUDED                  law settled
--
--   Grounds:Art52Pressure
--     void               ~ OPEN on law               PressureIsForce
--
--   Grounds:Lost
--     void               - EXCLUDED                  law settled
--
--   Grounds:Clause
--     void               - EXCLUDED                  law settled
--     falls              - EXCLUDED                  law settled
--     stays              + ENTAILED                  law settled
--
--   Grounds:ClauseEssential
--     void               + ENTAILED                  law settled
--     stays              - EXCLUDED                  law settled
--
--   Grounds:ClauseFraud
--     void               + ENTAILED                  law settled
--
--   Grounds:ClauseFraudChosen
--     void               - EXCLUDED                  law settled
--     falls              - EXCLUDED                  law settled
--     stays              + ENTAILED                  law settled
--
--   Grounds:ClauseCoercion
--     void               + ENTAILED                  law settled
--     stays              - EXCLUDED                  law settled
--
--   Grounds:Multilateral
--     multi              - EXCLUDED                  law settled
--     multi_others       + ENTAILED                  law settled
--     multi_void         - EXCLUDED                  law settled
--
--   Grounds:Procedure
--     void               - EXCLUDED  under variant Procedure
--                          law settled on this view
--
--   Grounds:ProcedureDone
--     void               + ENTAILED  under variant ProcedureDone
--                          law settled on this view
--
--   After
--     void               + ENTAILED                  law settled
--     restore            + ENTAILED                  law settled
--     restore_wrongdoer  + ENTAILED                  law settled
--     breached           + ENTAILED                  law settled
--     wrongful           - EXCLUDED                  law settled
--
--   After:NoDemand
--     restore            - EXCLUDED                  law settled
--
--   After:BadFaith
--     wrongful           + ENTAILED                  law settled
--
--   After:Fraud
--     restore            + ENTAILED                  law settled
--     restore_wrongdoer  - EXCLUDED                  law settled
--     wrongful           + ENTAILED                  law settled
--
--   After:Valid
--     void               - EXCLUDED                  law settled
--     restore            - EXCLUDED                  law settled
--     wrongful           + ENTAILED                  law settled
--
-- Assumptions: A1-A3 (--assumptions lists them).   Warnings: none.
