-- A rule of which it is disputed when it became peremptory: one norm, a date for each opinion.
let A, B be State
conduct invade(s: State, t: State) "{s} invades {t}"
fact defence(s: State) "{s} acts in self-defence"

position Charter "peremptory since the Charter"
  held by "A scholar" "Treatise, 1"
position Manila "peremptory since the end of the colonial wars"
  held by "Another scholar" "Essays, 2"
position Always "peremptory at all times"
  no holder found
  default off

treaty Pact "pact of 1970"
  cite "invented"
  adopted 1970-01-01
  party A, B since 1970-01-01
treaty Old "pact of 1920"
  cite "invented"
  adopted 1920-01-01
  party A, B since 1920-01-01
custom Force "ban on the use of force"

norm ban "no use of force" of Force
  bearer s: State
  for t: State
  owed to everyone
  forbids invade(s, t)
  unless defence(s)
  peremptory since 1980-01-01 if Manila
  peremptory since 1945-10-24 if Charter and not Manila
  peremptory if Always
norm march of Pact art "1"
  bearer s: State
  for t: State
  obliges invade(s, t)

rule vclt.53 for t: Source, n: Norm, j: Norm
  establishes void(t)
  when source(n, t) and peremptory_when_concluded(j, t) and conflicts_inevitably(n, j)
rule vclt.64 for t: Source, n: Norm, j: Norm
  establishes terminated(t)
  when source(n, t) and peremptory_later(j, t) and conflicts_inevitably(n, j)

case Dates
  view Early
    holds Charter
    rejects Manila
  view Later
    holds Manila
  view Never
    rejects Charter, Manila
  view Natural follows Never
    holds Always

  ask void: Pact is void
    expect contested on (Charter, Manila)
    expect turns on Manila
  ask early under Early: Pact is void
    expect entailed
  ask late under Later as of 1990-01-01: Pact is void
    expect excluded
  ask ended under Later as of 1990-01-01: Pact is terminated
    expect entailed
  ask standing under Later as of 1979-01-01: Pact is terminated
    expect excluded
  ask never under Never as of 1990-01-01: Pact is void or Pact is terminated
    expect excluded
  ask natural under Natural: Pact is void
    expect entailed
end

-- $ lexlogic check emergence.lex
-- emergence.lex   7 questions   as expected: 7
--
--   void      ~ OPEN on law               Charter + 1 more
--   early     + ENTAILED  under Early     law settled on this view
--   late      - EXCLUDED  under Later     law settled on this view
--   ended     + ENTAILED  under Later     law settled on this view
--   standing  - EXCLUDED  under Later     law settled on this view
--   never     - EXCLUDED  under Never     law settled on this view
--   natural   + ENTAILED  under Natural   law settled on this view
--
-- Assumptions: A1-A5 (--assumptions lists them).   Warnings: none.
