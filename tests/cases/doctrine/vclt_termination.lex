-- VCLT 54-63, 70, 72: each rule with its elements, and with one of them missing. The facts are invented.
-- B breaks T.1 in 2000, A gives notice in 2001, and in 2002 A does not perform.
case Bilateral
  import vclt_termination
  let A, B be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  closed fact essential "T.1 is essential to object or purpose"
  closed fact fault "A's breach of T.1 led to what it invokes"
  rule essential_one for y: State
    establishes essential_violation(y, T)
    when essential and y breaches T.1
  rule own_one
    establishes own_breach(A, T)
    when fault and A breaches T.1
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given deliver(A) at 2000-01-01 and not deliver(B) at 2000-01-01
  given deliver(B) at 1995-01-01 and deliver(A) at 1995-01-01
  given not deliver(A) at 2002-01-01
  given invokes_breach(A, B, T) and invokes_impossibility(A, T) and invokes_change(A, T)

  ask before "what was due before the end": B breaches T.1 at 2000-01-01
    expect entailed
  ask after: A breaches T.1 at 2002-01-01
    expect entailed
  ask ended as of 2002-01-01: T is terminated
    expect excluded
  ask ended_early as of 2000-06-01: T is terminated
    expect excluded

  -- 60
  variant Art60
    given essential
    given denounce(A, T) at 2001-01-01 and not denounce(A, T) before 2001-01-01
    given not denounce(B, T)
    expect ended entailed
    expect ended_early excluded
    expect before entailed
    expect after excluded
  end
  variant Art60NotEssential
    given denounce(A, T) at 2001-01-01
    expect ended excluded
    expect after entailed
  end
  variant Art60NoNotice "a material breach ends nothing by itself"
    given essential
    given not denounce(A, T) and not denounce(B, T)
    given not suspend(A, T, B) and not suspend(B, T, A)
    expect ended excluded
    expect after entailed
  end
  variant Art60Premature "the notice came before the breach"
    given essential
    given denounce(A, T) at 1999-01-01
    given not denounce(A, T) after 1999-01-01
    given not denounce(B, T)
    given not suspend(A, T, B) and not suspend(B, T, A)
    expect ended excluded
    expect after entailed
  end
  variant Art60OwnNotice "the defaulting State cannot invoke its own breach"
    given essential
    given denounce(B, T) at 2001-01-01
    given not denounce(A, T)
    expect ended excluded
  end
  variant Art60Humanitarian "60(5)"
    given essential and humanitarian_treaty(T) and protects_person(T.1)
    given denounce(A, T) at 2001-01-01
    expect ended excluded
    expect after entailed
  end
  variant Art60OwnRule "60(4)"
    given essential and own_breach_rule(T)
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art60Lost "45"
    given essential and aware_of_ground(A, T) and agreed_in_force(A, T)
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended excluded
  end
  variant Art60Provoked "A had broken the treaty first"
    given essential and fault
    given not deliver(A) at 1995-01-01
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended contested on OwnBreachBars
  end
  variant Art60Provoked0 "A had provoked it by nothing unlawful"
    given essential and fault
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended entailed
  end
  variant Art60Repudiation
    given repudiation_unsanctioned(B, T)
    given repudiate(B, T) at 2000-01-01
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  variant Art60RepudiationSanctioned
    given repudiate(B, T) at 2000-01-01
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  -- 61
  variant Art61
    given object_lost(T) and loss_permanent(T)
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  variant Art61Temporary "only suspension"
    given object_lost(T)
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art61OwnBreach
    given object_lost(T) and loss_permanent(T) and fault
    given not deliver(A) at 1995-01-01
    given denounce(A, T) at 2001-01-01 and not denounce(A, T) before 2001-01-01
    given not denounce(B, T)
    expect ended excluded
  end
  variant Art61NotLost "45 does not reach 61"
    given object_lost(T) and loss_permanent(T)
    given aware_of_ground(A, T) and agreed_in_force(A, T)
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  -- 62
  variant Art62
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended entailed
  end
  variant Art62Open "the standard is nobody's finding"
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given denounce(A, T) at 2001-01-01
    expect ended open on fact
  end
  variant Art62Foreseen
    given all of (circumstances_changed(T), essential_circumstances(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art62NotEssential
    given all of (circumstances_changed(T), change_unforeseen(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art62Boundary
    given all of (
      circumstances_changed(T),
      change_unforeseen(T),
      essential_circumstances(T),
      establishes_boundary(T))
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    expect ended excluded
  end
  variant Art62OwnBreach
    given fault
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given not deliver(A) at 1995-01-01
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01 and not denounce(A, T) before 2001-01-01
    given not denounce(B, T)
    expect ended excluded
  end
  variant Art62Lost
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given aware_of_ground(A, T) and agreed_in_force(A, T)
    taken as met radically_transforms(T) per "asserted"
    given denounce(A, T) at 2001-01-01
    given not denounce(B, T)
    expect ended excluded
  end
end
case Procedure "does a notice take effect without the steps of 65 to 67?"
  import vclt_termination, vclt_procedure
  let A, B be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given object_lost(T) and loss_permanent(T) and invokes_impossibility(A, T)
  given denounce(A, T) at 2001-01-01
  given every y: State satisfies not object_to_claim(y, A, T)
  view Steps
    holds TerminationNeedsProcedure, ProcedureIsCustom

  ask without as of 2002-01-01: T is terminated
    expect entailed
  ask ended under Steps as of 2002-01-01: T is terminated
    expect open on fact
  variant NotTaken
    given not notify_claim(A, T)
    expect ended excluded
  end
  variant Taken
    given notify_claim(A, T) at 2000-06-01
    expect ended entailed
  end
end
case Suspension
  import vclt_termination
  let A, B be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  closed fact essential "T.1 is essential to object or purpose"
  closed fact fault "A's breach of T.1 led to what it invokes"
  rule essential_one for y: State
    establishes essential_violation(y, T)
    when essential and y breaches T.1
  rule own_one
    establishes own_breach(A, T)
    when fault and A breaches T.1
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(B) at 2000-01-01
  given suspend(A, T, B) at 2001-01-01
  given not deliver(A) at 2002-01-01
  given invokes_breach(A, B, T) and invokes_impossibility(A, T) and invokes_change(A, T)
  given obstruct_resumption(A, T) at 2002-01-01
  ask after: A breaches T.1 at 2002-01-01
    expect entailed
  ask obstructed: A breaches VCLT.72.2[T, B]
    expect excluded
  variant Art60
    given essential
    given not denounce(A, T) and not denounce(B, T)
    expect after excluded
    expect obstructed entailed
  end
  variant Art61
    given object_lost(T)
    expect after excluded
  end
  variant Art62
    given all of (circumstances_changed(T), change_unforeseen(T), essential_circumstances(T))
    given not denounce(A, T) and not denounce(B, T)
    taken as met radically_transforms(T) per "asserted"
    expect after excluded
  end
  variant Art63
    given relations_severed(A, B) and relations_indispensable(T)
    expect after excluded
  end
  variant Art63NotIndispensable
    given relations_severed(A, B)
    expect after entailed
  end
end
case Multilateral
  import vclt_termination
  let A, B, C, D be State
  conduct deliver(s: State)
  treaty M
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  closed fact essential "M.1 is essential to object or purpose"
  closed fact fault "A's breach of M.1 led to what it invokes"
  rule essential_one for y: State
    establishes essential_violation(y, M)
    when essential and y breaches M.1
  rule own_one
    establishes own_breach(A, M)
    when fault and A breaches M.1
  norm M.1 of M
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(B) at 2000-01-01
  given not deliver(A) at 2002-01-01
  given every s: State, t: State with not (s = A and t = B) satisfies not suspend(s, M, t)
  given invokes_breach(A, B, M) and invokes_impossibility(A, M) and invokes_change(A, M)
  ask toB: M.1 by A toward B is in force at 2002-01-01
    expect entailed
  ask toC: M.1 by A toward C is in force at 2002-01-01
    expect entailed
  ask ended as of 2002-01-01: M is terminated
    expect excluded
  ask out as of 2002-01-01: party(A, M)
    expect entailed
  variant Affected "60(2)(b)"
    given essential and specially_affected_by(A, B, M)
    given suspend(A, M, B) at 2001-01-01
    given not denounce(A, M)
    expect toB excluded
    expect toC entailed
    expect ended excluded
  end
  variant NotAffected "a party not specially affected cannot alone"
    given essential
    given suspend(A, M, B) at 2001-01-01
    given not denounce(A, M)
    expect toB entailed
  end
  variant OneDenounces "not unanimous"
    given essential
    given denounce(A, M) at 2001-01-01
    given not suspend(A, M, B)
    expect ended excluded
    expect toB entailed
  end
  variant Art61
    given object_lost(M) and loss_permanent(M)
    given denounce(A, M) at 2001-01-01
    expect out excluded
    expect ended excluded
  end
  variant Art62
    given all of (circumstances_changed(M), change_unforeseen(M), essential_circumstances(M))
    taken as met radically_transforms(M) per "asserted"
    given denounce(A, M) at 2001-01-01
    expect out excluded
    expect toC excluded
  end
end
case Others "60(2)(a) and (c)"
  import vclt_termination
  let A, B, C be State
  conduct deliver(s: State)
  treaty M
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  closed fact essential "M.1 is essential to object or purpose"
  closed fact fault "A's breach of M.1 led to what it invokes"
  rule essential_one for y: State
    establishes essential_violation(y, M)
    when essential and y breaches M.1
  rule own_one
    establishes own_breach(A, M)
    when fault and A breaches M.1
  norm M.1 of M
    bearer s: State
    owed to each party
    obliges deliver(s)
  given essential
  given invokes_breach(A, B, M) and invokes_breach(C, B, M)
  given not deliver(B) at 2000-01-01
  given not deliver(A) at 2002-01-01
  ask ended as of 2002-01-01: M is terminated
    expect excluded
  ask toB: M.1 by A toward B is in force at 2002-01-01
    expect entailed
  ask toC: M.1 by A toward C is in force at 2002-01-01
    expect entailed
  variant UnanimousEnd
    given denounce(A, M) at 2001-01-01 and denounce(C, M) at 2001-01-01
    expect ended entailed
  end
  variant UnanimousSuspension
    given suspend(A, M, B) at 2001-01-01 and suspend(C, M, B) at 2001-01-01
    given not denounce(A, M)
    expect toB excluded
    expect toC entailed
  end
  variant Interdependent "60(2)(c)"
    given interdependent(M)
    given suspend(A, M, C) at 2001-01-01
    expect toC excluded
  end
  variant NotInterdependent
    given suspend(A, M, C) at 2001-01-01
    given not denounce(A, M)
    expect toC entailed
  end
end
case Consent "54(b), 55, 57(b), 58"
  import vclt_termination
  let A, B, C be State
  conduct deliver(s: State)
  treaty M
    adopted 1990-01-01
    party A, B since 1990-01-01
    party C since 1990-01-01 until 2005-01-01
  norm M.1 of M
    bearer s: State
    owed to each party
    obliges deliver(s)
  treaty All
    adopted 2000-01-01
    party A, B, C since 2000-01-01
  treaty Two
    adopted 2000-01-01
    party A, B since 2000-01-01
  given not deliver(A) at 1999-01-01 and not deliver(A) at 2001-01-01
  ask before: M.1 by A toward B is in force at 1999-01-01
    expect entailed
  ask after: M.1 by A toward B is in force at 2001-01-01
    expect entailed
  ask after_C: M.1 by A toward C is in force at 2001-01-01
    expect entailed
  ask ended as of 2001-01-01: M is terminated
    expect excluded
  ask fewer "C has left; the treaty goes on (55)" as of 2006-01-01: M is terminated
    expect excluded
  variant EndedByAll
    given agreed_to_end(All, M)
    expect ended entailed
    expect before entailed
    expect after excluded
  end
  variant EndedByTwo
    given agreed_to_end(Two, M)
    expect ended excluded
  end
  variant SuspendedByAll
    given agreed_to_suspend(All, M)
    expect ended excluded
    expect before entailed
    expect after excluded
  end
  variant SuspendedByTwo "57 needs all"
    given agreed_to_suspend(Two, M)
    expect after entailed
  end
  variant Between "58"
    given agreed_to_suspend_between(Two, M) and innocuous_to_others(Two, M)
    taken as met suspension_compatible(Two, M) per "asserted"
    expect after excluded
    expect after_C entailed
  end
  variant BetweenClause "58(1)(a)"
    given agreed_to_suspend_between(Two, M) and allows_partial_suspension(M)
    expect after excluded
  end
  variant BetweenHarmful
    given agreed_to_suspend_between(Two, M) and not innocuous_to_others(Two, M)
    taken as met suspension_compatible(Two, M) per "asserted"
    expect after entailed
  end
  variant BetweenProhibited
    given agreed_to_suspend_between(Two, M)
      and innocuous_to_others(Two, M)
      and prohibits_partial_suspension(M)
    taken as met suspension_compatible(Two, M) per "asserted"
    expect after entailed
  end
  variant BetweenIntegral
    given agreed_to_suspend_between(Two, M) and innocuous_to_others(Two, M) and integral(M)
    holds Integral
    expect after entailed
  end
end
