-- excerpt of the library: vclt, arsiwa
position DateByAdoption "earlier and later go by adoption"  held by Waldock, Aust
position Art30IsCustom "Article 30 states custom"
position Integral "no pair may contract out of an integral obligation"  held by Fitzmaurice
standard same_subject_matter(e: Source, l: Source) of VCLT art "30(1)"
  met when WideSubjectMatter and bear_on_same_act(e, l)

concept later(l: Source, e: Source, x: State, y: State)
  when DateByAdoption and adopted_after(l, e)
  when not DateByAdoption and in_force_after(l, e, x, y)

principle lex_posterior of VCLT art "30(3)-(4)" and custom provided Art30IsCustom
  for n: Duty, m: Duty, e: Source, l: Source, x: State, y: State
  n yields to m when all of (source(n, e), source(m, l), later(l, e, x, y),
    same_subject_matter(e, l), bearer(n, x), owed(n, y), party(x, l), party(y, l))

principle lex_specialis for n: Duty, m: Duty, l: Source, y: State
  n yields to m when more_specific(m, n) and source(m, l) and owed(n, y) and bound(y, l)
principle lex_superior for n: Duty, m: Duty  regardless of consent
  n yields to m when outranks(m, n)
priority lex_superior over lex_posterior
priority lex_specialis over lex_posterior if SpecialPrevails

rule vclt.53 of VCLT art "53, 44(5)" and custom for t: Source, n: Norm, j: Norm
  establishes void(t)
  when all of (belongs(n, t), peremptory_when_concluded(j, t),
    any of (conflicts_inevitably(n, j), ContentTestPossible and conflicts_possibly(n, j)))

rule arsiwa.16 "aid or assistance" of Custom art "16"
  for a: State, b: State, p: Person, n: Norm
  establishes complicit(a, b, p)
  when all of (n[p] by b is breached, aid(a, b, p), significant(a, b, p), knows(a, b, p), opposable(n, a))
  unless IntentRequired and not intends_to_facilitate(a, b, p)
