-- VCLT 34-38, 39-41. The facts are invented.
case Amendment "40"
  import vclt_modification
  let A, B, C be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  treaty L
    adopted 2000-01-01
    party A, B since 2000-01-01
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm L.1 of L
    bearer s: State
    owed to each party
    forbids deliver(s)
  given amends(L, T)
  given deliver(A) at 2005-01-01
  given proposes_amendment(A, T)
  given notify_proposal(A, T, B) at 1999-01-01 and not notify_proposal(A, T, C) at 1999-01-01
  ask old_party "40(4): C is bound by the old text alone": party(C, L)
    expect excluded
  ask toC "A owes C the old duty": T.1 by A toward C is in force
    expect entailed
  ask notC: L.1 by A toward C is in force
    expect excluded
  ask notice: A breaches VCLT.40.2[T, C] at 1999-01-01
    expect entailed
  ask noticeB: A breaches VCLT.40.2[T, B] at 1999-01-01
    expect excluded
  variant Late "40(5)"
    given joined_after_amendment(C, T, L)
    expect old_party entailed
    expect notC entailed
  end
  variant LateUnamended
    given joined_after_amendment(C, T, L) and only_unamended(C, T)
    expect old_party excluded
  end
  variant NoProposal
    given not proposes_amendment(A, T)
    expect notice excluded
  end
end
case InterSe "41"
  import vclt_modification
  let A, B, C be State
  treaty T
    adopted 1990-01-01
    party A, B, C since 1990-01-01
  treaty L
    adopted 2000-01-01
    party A, B since 2000-01-01
  given modifies(L, T)
  given conclude(A, L) at 2000-01-01
  given not notify_modification(A, L, C) at 2000-01-01
  ask forbidden: A breaches VCLT.41[L, T, C]
    expect open on fact
  ask void "an agreement against 41 is not void": L is void
    expect excluded
  ask notice: A breaches VCLT.41.2[L, T, C]
    expect entailed
  variant Allowed "(1)(a)"
    given allows_inter_se(T) and waives_notice(T)
    expect forbidden excluded
    expect notice excluded
  end
  variant Innocuous "(1)(b)"
    given innocuous_to_others(L, T)
    taken as met compatible_with_object(L, T) per "asserted"
    expect forbidden excluded
    expect notice entailed
  end
  variant Harmful "(1)(b)(i)"
    given not innocuous_to_others(L, T)
    taken as met compatible_with_object(L, T) per "asserted"
    expect forbidden entailed
    expect void excluded
  end
  variant Prohibited
    given innocuous_to_others(L, T) and prohibits_inter_se(T)
    taken as met compatible_with_object(L, T) per "asserted"
    expect forbidden entailed
  end
  variant IntegralTreaty "(1)(b)(ii), on that view"
    given innocuous_to_others(L, T) and integral(T)
    holds Integral
    expect forbidden entailed
  end
  variant Notified
    given notify_modification(A, L, C) at 2000-01-01
    expect notice excluded
  end
end
case ThirdStates "34-38"
  import vclt_modification
  let A, B, C be State
  conduct deliver(s: State)
  conduct supply(s: State)
  treaty T
    adopted 1990-01-01
    party A, B since 1990-01-01
  treaty ForC
    adopted 1990-01-01
    party A, B, C since 1990-01-01
    exists if right_accorded(C, T)
  treaty OnC
    adopted 1990-01-01
    party A, B, C since 1990-01-01
    exists if obligation_accepted(C, T)
  norm T.right of T, ForC
    bearer s: State
    owed to C
    obliges deliver(s)
    when s != C
  norm T.duty of T, OnC
    bearer s: State
    owed to each party
    obliges supply(s)
  norm T.both of T, Custom
    bearer s: State
    owed to each party
    obliges give(s)
  conduct give(s: State)
  given not deliver(A) at 2000-01-01
  given not supply(C) at 2000-01-01
  given not give(C) at 2000-01-01
  ask right: A breaches T.right
    expect excluded
  ask duty: C breaches T.duty
    expect excluded
  ask as_custom "38": C breaches T.both
    expect entailed
  ask between "the parties among themselves": T.duty by A toward B is in force
    expect entailed

  ask accepted: obligation_accepted(C, T)
    expect excluded
  variant Right "36: assent is presumed"
    given right_intended(C, T)
    expect right entailed
  end
  variant Dissent
    given right_intended(C, T) and dissents(C, T)
    expect right excluded
  end
  variant Revoked "37(2)"
    given right_intended(C, T) and right_revoked(C, T)
    expect right excluded
  end
  variant Irrevocable
    given right_intended(C, T) and right_revoked(C, T) and meant_irrevocable(C, T)
    expect right entailed
  end
  variant Duty "35"
    given duty_intended(C, T) and accepts_in_writing(C, T)
    expect duty entailed
    expect accepted entailed
  end
  variant DutyNotWritten
    given duty_intended(C, T)
    expect duty excluded
  end
  variant DutyRevoked "37(1)"
    given duty_intended(C, T) and accepts_in_writing(C, T) and duty_revoked_by_all(C, T)
    expect accepted excluded
  end
end

-- $ lexlogic check vclt_modification.lex
-- vclt_modification.lex   34 questions   as expected: 34
--
--   Amendment
--     old_party  - EXCLUDED                  law settled
--     toC        + ENTAILED                  law settled
--     notC       - EXCLUDED                  law settled
--     notice     + ENTAILED                  law settled
--     noticeB    - EXCLUDED                  law settled
--
--   Amendment:Late
--     old_party  + ENTAILED                  law settled
--     notC       + ENTAILED                  law settled
--
--   Amendment:LateUnamended
--     old_party  - EXCLUDED                  law settled
--
--   Amendment:NoProposal
--     notice     - EXCLUDED                  law settled
--
--   InterSe
--     forbidden  ~ OPEN on fact              innocuous_to_others(L, T) + 1 more
--     void       - EXCLUDED                  law settled
--     notice     + ENTAILED                  law settled
--
--   InterSe:Allowed
--     forbidden  - EXCLUDED                  law settled
--     notice     - EXCLUDED                  law settled
--
--   InterSe:Innocuous
--     forbidden  - EXCLUDED                  law settled
--     notice     + ENTAILED                  law settled
--
--   InterSe:Harmful
--     forbidden  + ENTAILED                  law settled
--     void       - EXCLUDED                  law settled
--
--   InterSe:Prohibited
--     forbidden  + ENTAILED                  law settled
--
--   InterSe:IntegralTreaty
--     forbidden  + ENTAILED  under variant IntegralTreaty
--                  law settled on this view
--
--   InterSe:Notified
--     notice     - EXCLUDED                  law settled
--
--   ThirdStates
--     right      - EXCLUDED                  law settled
--     duty       - EXCLUDED                  law settled
--     as_custom  + ENTAILED                  law settled
--     between    + ENTAILED                  law settled
--     accepted   - EXCLUDED                  law settled
--
--   ThirdStates:Right
--     right      + ENTAILED                  law settled
--
--   ThirdStates:Dissent
--     right      - EXCLUDED                  law settled
--
--   ThirdStates:Revoked
--     right      - EXCLUDED                  law settled
--
--   ThirdStates:Irrevocable
--     right      + ENTAILED                  law settled
--
--   ThirdStates:Duty
--     duty       + ENTAILED                  law settled
--     accepted   + ENTAILED                  law settled
--
--   ThirdStates:DutyNotWritten
--     duty       - EXCLUDED                  law settled
--
--   ThirdStates:DutyRevoked
--     accepted   - EXCLUDED                  law settled
--
-- Assumptions: A1-A3 (--assumptions lists them).   Warnings: none.
