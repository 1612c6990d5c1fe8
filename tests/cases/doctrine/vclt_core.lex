-- VCLT 4, 26-28, 30, 56, 59, as `vclt` and `maxims` have them. The facts are invented. 27 cannot be asked otherwise than
-- so: no rule reads internal law, and a fact about it would be reported as never used.
case Governing "4: Old was concluded before the Convention bound both, New after"
  import vclt
  treaty Old
    adopted 1975-01-01
    party Sweden, Japan since 1975-01-01
  treaty New
    adopted 1990-01-01
    party Sweden, Japan since 1990-01-01
  treaty Half
    adopted 1990-01-01
    party Sweden, DPRK since 1990-01-01
  ask new: governs(VCLT, New)
    expect entailed
  ask old: governs(VCLT, Old)
    expect excluded
  ask half "one of the parties is not bound": governs(VCLT, Half)
    expect excluded
end
case Observance "26, 27, 28"
  import vclt
  let A, B, C be State
  conduct deliver(s: State)
  treaty T
    adopted 1990-01-01
    in force 1995-01-01
    party A, B since 1995-01-01
    signatory C on 1990-01-01
  norm T.1 of T
    bearer s: State
    owed to each party
    obliges deliver(s)
  given not deliver(A) at 1992-01-01 and not deliver(A) at 2000-01-01
  given not deliver(C) at 2000-01-01
  ask performed "26, 27": A breaches T.1 at 2000-01-01
    expect entailed, settled
  ask before "28": A breaches T.1 at 1992-01-01
    expect excluded
  ask signed "signature is not consent": C breaches T.1
    expect excluded
  ask toC "third State (34)": T.1 by A toward C is in force at 2000-01-01
    expect excluded
  ask third: third_state(C, T)
    expect entailed
end
case Superset "30(3): all parties to E are parties to L"
  import maxims
  let A, B, C be State
  conduct deliver(s: State)
  treaty E
    adopted 1950-01-01
    party A, B since 1950-01-01
  treaty L
    adopted 1960-01-01
    party A, B, C since 1960-01-01
  norm E.1 of E
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm L.1 of L
    bearer s: State
    owed to each party
    forbids deliver(s)
  view Later
    holds Art30IsCustom, WideSubjectMatter, DateByAdoption
    rejects Integral
  ask later under Later: strict conflict among (E.1 by A, L.1 by A)
    expect entailed, resolved by lex_posterior for L.1
  ask displaced under Later: E.1 by A toward B is displaced
    expect entailed
  ask only_common "C is owed the later duty alone" under Later: L.1 by A toward C is operative
    expect entailed
end
case NotCustom "30(3) on the view that it is not custom"
  import maxims
  let A, B be State
  conduct deliver(s: State)
  treaty E
    adopted 1950-01-01
    party A, B since 1950-01-01
  treaty L
    adopted 1960-01-01
    party A, B since 1960-01-01
  norm E.1 of E
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm L.1 of L
    bearer s: State
    owed to each party
    forbids deliver(s)
  view Treaty
    holds WideSubjectMatter
    rejects Art30IsCustom, Integral
  view Narrow
    holds Art30IsCustom
    rejects WideSubjectMatter, Integral
    states different_fields(E, L)
  ask no_custom under Treaty: E.1 by A toward B is displaced
    expect excluded
  ask other_field "P-SSM-NARROW" under Narrow: E.1 by A toward B is displaced
    expect excluded
end
case Subset "30(4)(a) and (b): L is between some of the parties to E"
  import maxims
  let A, B, C be State
  conduct deliver(s: State)
  treaty E
    adopted 1950-01-01
    party A, B, C since 1950-01-01
  treaty L
    adopted 1960-01-01
    party A, B since 1960-01-01
  norm E.1 of E
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm L.1 of L
    bearer s: State
    owed to each party
    forbids deliver(s)
  view Later
    holds Art30IsCustom, WideSubjectMatter
    rejects Integral
  ask pair under Later: E.1 by A toward B is displaced
    expect entailed
  ask other "30(4)(b): A and C have E alone" under Later: E.1 by A toward C is operative
    expect entailed
  ask stands under Later: L is void
    expect excluded
end
case Triangle "30(4)(b), 30(5)"
  import maxims
  let A, B, C be State
  conduct deliver(s: State)
  treaty E
    adopted 1950-01-01
    party A, B since 1950-01-01
  treaty L
    adopted 1960-01-01
    party A, C since 1960-01-01
  norm E.1 of E
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm L.1 of L
    bearer s: State
    owed to each party
    forbids deliver(s)
  view Later
    holds Art30IsCustom, WideSubjectMatter
    rejects Integral
  ask clash under Later: strict conflict among (E.1 by A, L.1 by A)
    expect entailed, unresolved for no vote, responsibility to (B, C)
  ask none "B and C have no treaty": E.1 by B toward C is in force
    expect excluded
end
case DateFlip "P-DATE-ADOPT against P-DATE-EIF"
  import maxims
  let A, B, C be State
  conduct deliver(s: State)
  treaty M
    adopted 1979-01-01
    in force 1981-01-01
    party A, C since 1981-01-01
    party B since 2001-01-01
  treaty P
    adopted 1986-01-01
    party A, B since 1986-01-01
  norm M.1 of M
    bearer s: State
    owed to each party
    forbids deliver(s)
  norm P.1 of P
    bearer s: State
    owed to each party
    obliges deliver(s)
  given deliver(A) at 2005-01-01
  view Later
    holds Art30IsCustom, WideSubjectMatter
    rejects Integral
  ask flip under Later: M.1 by A toward B is displaced at 2005-01-01
    expect contested on DateTest
end
case OwnClause "30(2)"
  import maxims
  let A, B be State
  conduct deliver(s: State)
  treaty E
    adopted 1950-01-01
    party A, B since 1950-01-01
  treaty L
    adopted 1960-01-01
    party A, B since 1960-01-01
    subject to E
  norm E.1 of E
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm L.1 of L
    bearer s: State
    owed to each party
    forbids deliver(s)
  view Later
    holds Art30IsCustom, WideSubjectMatter
    rejects Integral
  ask clause "the clause of L goes before its date" under Later:
      strict conflict among (E.1 by A, L.1 by A)
    expect entailed, resolved by own_clause for E.1
end
case Replaced "59, tested before 30"
  import maxims
  let A, B, C be State
  conduct deliver(s: State)
  conduct pay(s: State)
  treaty E
    adopted 1950-01-01
    party A, B since 1950-01-01
  treaty L
    adopted 1960-01-01
    party A, B since 1960-01-01
  norm E.1 of E
    bearer s: State
    owed to each party
    obliges deliver(s)
  norm E.2 of E
    bearer s: State
    owed to each party
    obliges pay(s)
  norm L.1 of L
    bearer s: State
    owed to each party
    forbids deliver(s)
  given not pay(A) at 1970-01-01
  view Wide
    holds WideSubjectMatter, Art30IsCustom
    rejects Integral
  ask ended under Wide: E is terminated
    expect excluded
  ask rest "the rules of E that are compatible" under Wide: A breaches E.2
    expect entailed
  variant Meant "59(1)(a)"
    given meant_to_govern(L, E)
    expect ended entailed
    expect rest excluded
  end
  variant Incapable "59(1)(b)"
    given incapable_of_application(L, E)
    expect ended entailed
  end
  variant Suspended "59(2)"
    given meant_to_suspend(L, E)
    expect ended excluded
    expect rest excluded
  end
end
case NotAllParties "59: not all parties to E are parties to L"
  import maxims
  let A, B, C be State
  treaty E
    adopted 1950-01-01
    party A, B, C since 1950-01-01
  treaty L
    adopted 1960-01-01
    party A, B since 1960-01-01
  given meant_to_govern(L, E)
  view Wide
    holds WideSubjectMatter
  ask ended under Wide: E is terminated
    expect excluded
end
case Withdrawal "54, 56"
  import vclt
  let A, B be State
  treaty T
    adopted 1950-01-01
    party A, B since 1950-01-01
  given notified_withdrawal(A, T) at 1997-08-23
  given not notified_withdrawal(A, T) before 1997-08-23
  ask member as of 2000-01-01: party(A, T)
    expect entailed
  variant Implied "56(1)(b)"
    given denunciation_implied(T)
    expect member excluded
  end
  variant Intended "56(1)(a)"
    given denunciation_intended(T)
    expect member excluded
  end
  variant TooSoon "56(2): twelve months"
    given denunciation_intended(T)
    given not notified_withdrawal(A, T) at 1997-08-23
    given notified_withdrawal(A, T) at 1999-08-23
    given not notified_withdrawal(A, T) before 1999-08-23
    expect member entailed
  end
end

-- $ lexlogic check vclt_core.lex
-- vclt_core.lex   32 questions   as expected: 32
--
--   Governing
--     new          + ENTAILED                  law settled
--     old          - EXCLUDED                  law settled
--     half         - EXCLUDED                  law settled
--
--   Observance
--     performed    + ENTAILED                  law settled
--     before       - EXCLUDED                  nothing speaks to it
--     signed       - EXCLUDED                  nothing speaks to it
--     toC          - EXCLUDED                  nothing speaks to it
--     third        + ENTAILED                  law settled
--
--   Superset
--     later        > RESOLVED  under Later     by lex_posterior: L.1 prevails
--     displaced    + ENTAILED  under Later     law settled on this view
--     only_common  + ENTAILED  under Later     law settled on this view
--
--   NotCustom
--     no_custom    - EXCLUDED  under Treaty    law settled on this view
--     other_field  - EXCLUDED  under Narrow    law settled on this view
--
--   Subset
--     pair         + ENTAILED  under Later     law settled on this view
--     other        + ENTAILED  under Later     law settled on this view
--     stands       - EXCLUDED  under Later     law settled on this view
--
--   Triangle
--     clash        x UNRESOLVED  under Later   no principle ranks them
--     none         - EXCLUDED                  nothing speaks to it
--
--   DateFlip
--     flip         ~ OPEN on law  under Later  DateTest
--
--   OwnClause
--     clause       > RESOLVED  under Later     by own_clause: E.1 prevails
--
--   Replaced
--     ended        - EXCLUDED  under Wide      law settled on this view
--     rest         + ENTAILED  under Wide      law settled on this view
--
--   Replaced:Meant
--     ended        + ENTAILED  under Wide      law settled on this view
--     rest         - EXCLUDED  under Wide      law settled on this view
--
--   Replaced:Incapable
--     ended        + ENTAILED  under Wide      law settled on this view
--
--   Replaced:Suspended
--     ended        - EXCLUDED  under Wide      law settled on this view
--     rest         - EXCLUDED  under Wide      law settled on this view
--
--   NotAllParties
--     ended        - EXCLUDED  under Wide      law settled on this view
--
--   Withdrawal
--     member       + ENTAILED                  law settled
--
--   Withdrawal:Implied
--     member       - EXCLUDED                  law settled
--
--   Withdrawal:Intended
--     member       - EXCLUDED                  law settled
--
--   Withdrawal:TooSoon
--     member       + ENTAILED                  law settled
--
-- Assumptions: A1-A5 (--assumptions lists them).   Warnings: none.
