-- Charter 25, 102 and 103: Members, obligations, authorisations, custom, non-members, peremptory norms.
import maxims
let A, B, N be State
conduct surrender(s: State) "{s} surrenders the suspects"
conduct detain(s: State) "{s} detains"
conduct torture(s: State) "{s} tortures"
decision Res of SecurityCouncil under Charter.25
  adopted 1992-03-31
  rank charter
norm Res.1 of Res
  bearer s: State
  owed to each party
  obliges surrender(s)
  when s = China
  summary "Surrender."
norm Res.2 of Res
  bearer s: State
  owed to each party
  permits detain(s)
  when s = China
  summary "Detention is authorised."
norm Res.3 of Res
  bearer s: State
  owed to each party
  obliges torture(s)
  when s = China
  summary "An order to torture."
treaty M "Treaty of Members"
  cite "example"
  adopted 1971-09-23
  party China, Japan since 1971-09-23
norm M.1 of M art "1"
  bearer s: State
  owed to each party
  forbids surrender(s)
  when s = China
  summary "No surrender."
norm M.2 of M art "2"
  bearer s: State
  owed to each party
  forbids detain(s)
  when s = China
  summary "No detention."
treaty O "Treaty with a State that is not a Member"
  cite "example"
  adopted 1971-09-23
  party China, N since 1971-09-23
norm O.1 of O art "1"
  bearer s: State
  owed to N
  forbids surrender(s)
  when s = China
  summary "No surrender."
norm Cust of Custom
  bearer s: State
  owed to N
  forbids surrender(s)
  when s = China
  cite "example"
norm Ban of Custom
  bearer s: State
  owed to everyone
  forbids torture(s)
  peremptory since 1980-01-01
  cite "example"
view Plain
  rejects Integral, CharterOverCustom
  holds NarrowConflict

case Primacy
  ask treaty-yields "103": M.1 by China toward Japan is displaced
    expect entailed
  ask stands "not void": M is void
    expect excluded
  ask non-member "towards a non-member": O.1 by China toward N is displaced
    expect entailed
  ask custom-yields: Cust by China toward N is displaced
    expect contested on CharterOverCustom
  ask peremptory-kept "not a peremptory norm": Ban by China is displaced
    expect excluded
  ask order "and the order itself is no obligation": Res.3 by China toward Japan is operative
    expect excluded
  variant Relative "a State that is not a Member has not agreed to 103"
    rejects CharterOverTreatiesWithNonMembers
    expect non-member excluded
    expect treaty-yields entailed
  end
end

case Authorisation
  given detain(China) at 2004-01-01
  view Wide
    holds WideConflict, AuthorisationCounts
  view WideOnly
    holds WideConflict
    rejects AuthorisationCounts
  view Narrow
    holds NarrowConflict, AuthorisationCounts
  ask authorised under Wide: China breaches M.2 toward Japan
    expect excluded
  ask obligations-only under WideOnly: China breaches M.2 toward Japan
    expect entailed
  ask narrow under Narrow: China breaches M.2 toward Japan
    expect entailed
end

case Registration
  given not registered(M)
  ask bar "102(2)": barred(ICJ, M)
    expect entailed
  ask valid "not a ground of invalidity": M is void
    expect excluded
  variant Registered
    given registered(M)
    expect bar excluded
  end
  variant NoMember
    given made_by_no_member(M)
    expect bar excluded
  end
end

-- $ lexlogic check charter_103.lex
-- charter_103.lex   15 questions   as expected: 15
--
--   Primacy
--     treaty-yields     + ENTAILED                  law settled
--     stands            - EXCLUDED                  law settled
--     non-member        + ENTAILED                  law settled
--     custom-yields     ~ OPEN on law               CharterOverCustom
--     peremptory-kept   - EXCLUDED                  law settled
--     order             - EXCLUDED                  law settled
--
--   Primacy:Relative
--     treaty-yields     + ENTAILED  under variant Relative
--                         law settled on this view
--     non-member        - EXCLUDED  under variant Relative
--                         law settled on this view
--
--   Authorisation
--     authorised        - EXCLUDED  under Wide      law settled on this view
--     obligations-only  + ENTAILED  under WideOnly  law settled on this view
--     narrow            + ENTAILED  under Narrow    law settled on this view
--
--   Registration
--     bar               + ENTAILED                  law settled
--     valid             - EXCLUDED                  law settled
--
--   Registration:Registered
--     bar               - EXCLUDED                  law settled
--
--   Registration:NoMember
--     bar               - EXCLUDED                  law settled
--
-- Assumptions: A1-A5 (--assumptions lists them).   Warnings: none.
