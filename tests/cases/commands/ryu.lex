-- What `check` prints: as expected and not, on a view, with its ledger, and what it cannot find.
sort Person
let China, DPRK be State
let Ryu be Person
conduct return(s: State, p: Person, d: State) "{s} returns {p} to {d}"
standard at_risk(p: Person) "{p} would be in danger"
position Wide "the ban covers everybody"
  held by "A scholar" "Handbook, 1"
treaty CAT  adopted 1984-12-10  party China, DPRK since 1988-11-03
norm CAT.3 "no return" of CAT art "3"
  bearer s: State  for p: Person, d: State  owed to each party
  forbids return(s, p, d)
  when at_risk(p) or Wide
  summary "No State returns a person in danger."
norm Border "return of crossers" of CAT art "9"
  bearer s: State  for p: Person  owed to DPRK
  obliges return(s, p, DPRK)
given return(China, Ryu, DPRK) at 2010-03-15 per "stated"
view Applicant "the applicant"
  holds Wide
case Ryu "May China send Ryu back?"
  taken as met at_risk(Ryu) per "asserted"
  ask breach "Does China breach CAT 3?": China breaches CAT.3[Ryu, DPRK]
    expect entailed
  ask clash: strict conflict among (CAT.3[Ryu, DPRK] by China, Border[Ryu] by China)
    expect entailed, unresolved for no vote
  ask kept: China breaches Border[Ryu]
    expect entailed
end
case Han "And Han?"
  let Han be Person
  given return(China, Han, DPRK) at 2010-03-15
  ask breach: China breaches CAT.3[Han, DPRK]
    expect open on both, contested on Wide, recorded not reached
  variant Safe
    given not at_risk(Han)
    expect breach open on law
  end
end

-- $ lexlogic check ryu.lex
-- ryu.lex   5 questions   as expected: 4 of 5
--
--   Ryu
--     breach  + ENTAILED                  law settled
--     clash   x UNRESOLVED                no principle ranks them
--     kept    - EXCLUDED                  law settled
--
--   Han
--     breach  ~ OPEN on law and fact      Wide + 1 more; recorded: not reached
--
--   Han:Safe
--     breach  ~ OPEN on law               Wide
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
--
-- -- NOT AS EXPECTED -------------------------------------------- ryu.lex:27
--   Ryu/kept: China breaches Border[Ryu]
--      expected  entailed
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain ryu.lex Ryu/kept                 for why
-- [exit 1]

-- $ lexlogic check ryu.lex --view Applicant --assumptions
-- ryu.lex   5 questions   under Applicant
--
--   Ryu
--     breach  + ENTAILED                  law settled on this view
--     clash   x UNRESOLVED                no principle ranks them
--     kept    - EXCLUDED                  law settled on this view
--
--   Han
--     breach  + ENTAILED
--               law settled on this view; recorded: not reached
--
--   Han:Safe
--     breach  + ENTAILED                  law settled on this view
--
-- Assumptions: A1-A2.   Warnings: none.
--
-- Taken as given, not found
--   A1  standard  Ryu would be in danger [asserted]
--   A2  view      Applicant: the applicant
--                 - Wide is held: the ban covers everybody

-- $ lexlogic check ryu.lex --only kept,kep
-- -- UNKNOWN QUESTION -------------------------------------------- E-UNKNOWN
-- `ryu.lex` has no question called `kep`. Did you mean `kept`?
-- [exit 2]

-- $ lexlogic check ryo.lex
-- -- NO SUCH FILE --------------------------------------------------- E-FILE
-- `ryo.lex` is not here. There is `ryu.lex`.
-- Library cases need no path: lexlogic check demo
-- [exit 2]
