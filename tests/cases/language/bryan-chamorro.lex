case BryanChamorro "Costa Rica v Nicaragua, Central American Court of Justice 1916"
  import vclt
  let CostaRica, Nicaragua, USA be State  let Court be Forum
  conduct grant(s: State, t: State) "{s} grants {t} a canal option"
  fact heard(s: State, o: State) "{s} had first heard {o}"
  treaty T1 "Canas-Jerez 1858"  adopted 1858-04-15  party CostaRica since 1858  party Nicaragua since 1858
  treaty T3 "Bryan-Chamorro"  adopted 1914-08-05
    party Nicaragua since 1916  party USA since 1916
  norm T1.VIII of T1 art "VIII"
    bearer s: State  for t: State  owed to CostaRica
    forbids grant(s, t)
    unless heard(s, CostaRica)
  norm T3.I of T3
    bearer s: State  owed to each party
    obliges grant(s, USA)
  position ProvisoDispels "the Senate proviso removes the injury"  opposed by Court
  exception senate_proviso to T1.VIII if ProvisoDispels when proviso(T3)
  rule indispensable_party for c: Forum, t: Source, s: State
    establishes barred(c, t)
    when party(s, t) and not before(s, c)

  given grant(Nicaragua, USA) and not heard(Nicaragua, CostaRica) and proviso(T3)
  given before(CostaRica, Court) and before(Nicaragua, Court) and not before(USA, Court)
  position LaterTreatyVoid "a treaty made in breach of a known earlier one is void"  left open by Court
  rule later_void for t: Source, e: Source if LaterTreatyVoid
    establishes void(t) when later_inconsistent(t, e)
  view CACJ  rejects ProvisoDispels  leaves open LaterTreatyVoid
  view Orthodox  follows CACJ  rejects LaterTreatyVoid
  ask V1 under CACJ: Nicaragua breaches T1.VIII[USA]   expect entailed
  ask V1k under Orthodox: strict conflict among (T1.VIII[USA] by Nicaragua, T3.I by Nicaragua)
    expect entailed, unresolved for no vote, responsibility to (CostaRica, USA)
  ask V2 under CACJ: T3 is void                        expect contested on LaterTreatyVoid, recorded not reached
  ask V2b: barred(Court, T3)                           expect entailed
  ask V3: Nicaragua breaches T1.VIII[USA]              expect contested on ProvisoDispels
  variant X1 "consulted"
    given heard(Nicaragua, CostaRica)
    expect V1 excluded
    expect V1k excluded
  end
  variant X2 "the United States before the Court"
    given before(USA, Court)  expect V2b excluded
  end
  variant X3 "same parties"
    given party(CostaRica, T3) at 1916
    holds WideSubjectMatter, Art30IsCustom
    expect V1k resolved by lex_posterior
    expect V1 excluded
  end
end
