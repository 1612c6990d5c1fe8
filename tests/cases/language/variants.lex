-- A variant replaces what it declares anew, adds conditions to concepts, and does without what it withdraws.
let Aland, Bland be State
conduct deliver(s: State, t: State) "{s} delivers to {t}"
conduct close(s: State) "{s} closes its border"
fact hostile(t: State) "{t} is hostile"
concept friend(t: State) "{t} is a friend"
  when not hostile(t)
treaty Old
  cite "1 Series 1"
  adopted 1950-01-01
  party Aland, Bland since 1950-01-01
treaty New
  cite "2 Series 1"
  adopted 1960-01-01
  party Aland, Bland since 1960-01-01
norm Old.1 of Old art "1"
  bearer s: State
  for t: State
  owed to each party
  obliges deliver(s, t)
  when friend(t)
norm New.1 of New, Old art "1"
  bearer s: State
  for t: State
  owed to each party
  forbids close(s)
rule clash for t: Source
  establishes terminated(t)
  when t = Old and hostile(Bland)
principle later for n: Duty, m: Duty, e: Source, l: Source
  n yields to m when all of (source(n, e), source(m, l), adopted_after(l, e), e = Old, l = New)
principle other for n: Duty, m: Duty
  n yields to m when source(n, New) and not source(n, Old)
priority later over other

case C "Which law is there?"
  given not deliver(Aland, Bland) at 1970-01-01 and not hostile(Bland)
  ask breach: Aland breaches Old.1[Bland]
    expect entailed
  ask kept: New.1[Bland] by Aland is in force
    expect entailed
  ask old: Old.1[Bland] by Aland is in force
    expect entailed
  ask ended: Old is terminated
    expect excluded
  variant NoSource "the old treaty is left out: norms of another source as well stand"
    withdraw Old
    expect breach excluded
    expect old excluded
    expect kept entailed
  end
  variant NoNorm
    withdraw Old.1
    expect breach excluded
  end
  variant AnotherNorm
    norm Old.1 of Old art "1"
      bearer s: State
      for t: State
      owed to each party
      obliges close(s)
    given close(Aland) at 1970-01-01
    expect breach excluded
  end
  variant AnotherConcept "its conditions are withdrawn, and another stated"
    withdraw friend
    concept friend(t: State)
      when hostile(t)
    expect breach excluded
  end
  variant FurtherCondition "nothing is withdrawn: a condition is added"
    given hostile(Bland)
    concept friend(t: State)
      when t = Bland
    withdraw clash
    expect breach entailed
  end
  variant AnotherRule "a rule of the same name takes its place"
    given hostile(Bland)
    rule clash for t: Source
      establishes terminated(t)
      when t = New and hostile(Bland)
    expect ended excluded
  end
  variant AnotherSource "a source of the same name takes its place"
    treaty Old
      cite "1 Series 1"
      adopted 1950-01-01
      party Bland since 1950-01-01
    expect breach excluded
  end
end

case D "Which treaty prevails?"
  given not hostile(Bland)
  norm Old.2 of Old art "2"
    bearer s: State
    owed to each party
    obliges close(s)
  norm New.2 of New art "2"
    bearer s: State
    owed to each party
    forbids close(s)
  ask clash: strict conflict among (Old.2 by Aland, New.2 by Aland)
    expect entailed, resolved by later for New.2
  variant NoPrinciple
    withdraw later
    expect clash entailed, resolved by other for Old.2
  end
  variant AnotherPrinciple
    principle later for n: Duty, m: Duty
      n yields to m when source(n, New) and source(m, Old)
    expect clash entailed, resolved by later for Old.2
  end
end

-- $ lexlogic check variants.lex
-- variants.lex   16 questions   as expected: 16
--
--   C
--     breach  + ENTAILED                  law settled
--     kept    + ENTAILED                  law settled
--     old     + ENTAILED                  law settled
--     ended   - EXCLUDED                  law settled
--
--   C:NoSource
--     breach  - EXCLUDED                  law settled
--     kept    + ENTAILED                  law settled
--     old     - EXCLUDED                  law settled
--
--   C:NoNorm
--     breach  - EXCLUDED                  nothing speaks to it
--
--   C:AnotherNorm
--     breach  - EXCLUDED                  law settled
--
--   C:AnotherConcept
--     breach  - EXCLUDED                  law settled
--
--   C:FurtherCondition
--     breach  + ENTAILED                  law settled
--
--   C:AnotherRule
--     ended   - EXCLUDED                  law settled
--
--   C:AnotherSource
--     breach  - EXCLUDED                  nothing speaks to it
--
--   D
--     clash   > RESOLVED                  by later: New.2 prevails
--
--   D:NoPrinciple
--     clash   > RESOLVED                  by other: Old.2 prevails
--
--   D:AnotherPrinciple
--     clash   > RESOLVED                  by later: Old.2 prevails
--
-- Assumptions: none.   Warnings: none.
