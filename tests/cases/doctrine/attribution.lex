-- ARSIWA 4 to 11: whose act; for each article a case within it and one that lacks an element.
case Attribution "Whose act is it?"
  import arsiwa_attribution
  let X, Y be State
  let Police, Guards, Rebels, Founders, Firm, Lent, Advisers, Contras, Fighters, Crowd be Actor

  given organ_of_unit(Police, X) and exceeds_authority(Police, X)
  given organ_in_law(Guards, Y)
  given empowered(Firm, X)
  given seconded(Lent, Y, X) and organ_in_law(Lent, Y)
  given exclusive_direction(Lent, X) and exercises_authority_of(Lent, X)
  given seconded(Advisers, Y, X) and organ_in_law(Advisers, Y) and exclusive_direction(Advisers, X)
  given takes_part(X, Contras) and support_only(X, Contras) and overall_control(Contras, X)
  given takes_part(X, Fighters)
  given became_government(Rebels, X)
  given became_new_state(Founders, X)
  given act_approved(Crowd, X)
  given every a: Actor, s: State
    satisfies all of (
      not organ(a, s),
      not lent(a, s),
      not directed(a, s),
      not steps_in(a, s),
      not act_adopted(a, s),
      any of (a = Firm, not empowered(a, s)),
      any of (a = Rebels, not became_government(a, s)))

  ask a4 "organ of an autonomous unit, beyond its authority (4, 7)": attributable(Police, X)
    expect entailed, settled
  ask a4-other "another State's organ": attributable(Guards, X)
    expect excluded, settled
  ask a5 "empowered by law": attributable(Firm, X)
    expect entailed, settled
  ask a6 "organ lent": attributable(Lent, X)
    expect entailed, settled
  ask a6-lender "and no longer the lender's": attributable(Lent, Y)
    expect excluded, settled
  ask a6-own "lent, but not exercising the borrower's authority": attributable(Advisers, X)
    expect excluded, settled
  ask a6-stays "so still its own State's": attributable(Advisers, Y)
    expect entailed, settled
  ask a8 "finance and training only": attributable(Contras, X)
    expect excluded, settled
  ask a8-open "more than support: effective control must be judged": attributable(Fighters, X)
    expect open on fact
  ask a10 "a rebellion that wins": attributable(Rebels, X)
    expect entailed, settled
  ask a10-2 "a movement that founds a State": attributable(Founders, X)
    expect entailed, settled
  ask a11 "approval is not adoption": attributable(Crowd, X)
    expect excluded, settled

  variant Private "the policeman acts privately"
    given private_capacity(Police, X)
    expect a4 excluded
  end
  variant PrivateFirm "the firm, too"
    given private_capacity(Firm, X)
    expect a5 excluded
  end
  variant Dependent "the other State's guards depend completely on this one: an organ of both"
    given completely_dependent(Guards, X)
    expect a4-other entailed
  end
  variant Controlled "control is found"
    taken as met effective_control(Fighters, X) per "asserted"
    expect a8-open entailed
  end
  variant Instructed
    given instructed(Contras, X)
    expect a8 entailed
  end
  variant Overall "overall control is held to be enough"
    holds OverallControlSuffices
    expect a8 entailed
  end
end

case Adoption "ARSIWA 11: acknowledged and adopted"
  import arsiwa
  let X be State
  let Crowd be Actor
  given act_adopted(Crowd, X)
  ask a11: attributable(Crowd, X)
    expect entailed
end

-- $ lexlogic check attribution.lex
-- attribution.lex   19 questions   as expected: 19
--
--   Attribution
--     a4         + ENTAILED                  law settled
--     a4-other   - EXCLUDED                  law settled
--     a5         + ENTAILED                  law settled
--     a6         + ENTAILED                  law settled
--     a6-lender  - EXCLUDED                  law settled
--     a6-own     - EXCLUDED                  law settled
--     a6-stays   + ENTAILED                  law settled
--     a8         - EXCLUDED                  law settled
--     a8-open    ~ OPEN on fact              effective_control(Fighters, X)
--     a10        + ENTAILED                  law settled
--     a10-2      + ENTAILED                  law settled
--     a11        - EXCLUDED                  law settled
--
--   Attribution:Private
--     a4         - EXCLUDED                  law settled
--
--   Attribution:PrivateFirm
--     a5         - EXCLUDED                  law settled
--
--   Attribution:Dependent
--     a4-other   + ENTAILED                  law settled
--
--   Attribution:Controlled
--     a8-open    + ENTAILED                  law settled
--
--   Attribution:Instructed
--     a8         + ENTAILED                  law settled
--
--   Attribution:Overall
--     a8         + ENTAILED  under variant Overall  law settled on this view
--
--   Adoption
--     a11        + ENTAILED                  law settled
--
-- Assumptions: A1-A3 (--assumptions lists them).   Warnings: none.
