import vclt, arsiwa, cat
sort Person open
let China, DPRK, ROK be State
let Guards be Actor
let someone R1 be Person                     -- there was such a person
let anyone R be Person                       -- the arbitrary returnee

conduct return(s: State, p: Person, d: State) "{s} returns {p} to {d}"
conduct assess(s: State, p: Person, d: State) "{s} examines the risk to {p} in {d}"
conduct aid(a: State, b: State, p: Person)
conduct inflict(b: State, p: Person) "{b}'s officials interrogate and beat {p}"
conduct inform(s: State, p: Person, d: State)
fact illegal_crosser(p: Person)

standard substantial_grounds(p: Person, d: State) of CAT art "3(1)"
  met when personal_risk(p, d)
  met when RiskClass and d = DPRK and illegal_crosser(p)
standard lawful_sanction(p: Person, b: State) of CAT art "1(1)"
  unmet when exceeds_penal_code(p, b)
  unmet when LawfulMeansInternational
concept tortured(p: Person, b: State) of CAT art "1(1)"
  when all of (inflict(b, p), severe_pain(p, b), intentional(p, b), listed_purpose(p, b), official(p, b))
  unless only_incident_to_sanction(p, b) and lawful_sanction(p, b)

treaty CAT  adopted 1984-12-10  in force 1987-06-26
  party China since 1988-11-03  party ROK since 1995-02-08
  reservation China to CAT.30.1
treaty ICCPR  in force 1976-03-23  party DPRK since 1981-12-14  signatory China on 1998-10-05
treaty BIL "border instruments, terms partly secret"
  adopted 1964-06-09 if Text1964   adopted 1986-08-12 if Text1986   adopted 1998 if Text1998
  party China since 1964  party DPRK since 1964

exactly one of BilObliges, BilPermits, BilInforms as BilTerms
exactly one of Text1964, Text1986, Text1998 as BilText
position RiskClass "the pattern in DPRK endangers every returned crosser"
  left open by Author "not over-generalised"
position NrtPeremptory "non-refoulement to torture is peremptory"  held by Author "from Suresh, Saadi"
position TortureBanPeremptory  held by ILC "annex (g)"  default on
position IntentRequired "Article 16 requires intent to facilitate"  held by ILC "commentary (5)", Author
position BilSpecial "the border instruments are lex specialis"
rule declared_special for n: Duty, m: Duty if BilSpecial
  establishes more_specific(m, n) when source(m, BIL) and source(n, CAT)
position NrtCustom "non-refoulement to torture is custom"
position DprkBoundByNR "DPRK is itself bound by non-refoulement"  held by Author "on 16(b)"
position CharterRights "Charter 55-56 oblige, with Article 103 primacy"  held by Kaelin

norm CAT.3.1 of CAT art "3(1)"
  bearer s: State  for p: Person, d: State  benefits p
  owed to all parties if Integral  owed to each party if not Integral
  forbids return(s, p, d)
  when substantial_grounds(p, d)
norm CAT.3.2 of CAT art "3(2)"
  bearer s: State  for p: Person, d: State  owed to each party
  obliges assess(s, p, d)
  when return(s, p, d)
norm BIL.return of BIL  exists if BilObliges
  bearer s: State  for p: Person  owed to DPRK
  obliges return(s, p, DPRK)
  when illegal_crosser(p)
  unless forced_by_disaster(p)
norm BIL.permit of BIL  exists if BilPermits
  bearer s: State  for p: Person  owed to DPRK
  permits return(s, p, DPRK)
  when illegal_crosser(p)
  unless forced_by_disaster(p)
norm BIL.inform of BIL  exists if BilInforms
  bearer s: State  for p: Person  owed to DPRK
  obliges inform(s, p, DPRK)
  when illegal_crosser(p)
  unless forced_by_disaster(p)
norm NRT of Custom
  bearer s: State  for p: Person, d: State  owed to everyone
  forbids return(s, p, d)
  when substantial_grounds(p, d)
  exists if NrtCustom  peremptory since 1986-01-01 if NrtPeremptory
norm Charter.55 of UNCharter  exists if CharterRights
  bearer s: State  for p: Person, d: State  owed to all parties
  forbids return(s, p, d)
  when substantial_grounds(p, d)
norm ICCPR.7 of ICCPR, Custom
  bearer b: State  for p: Person  owed to all parties
  forbids tortured(p, b)
  peremptory since 1964 if TortureBanPeremptory
principle integral_obligation for n: Duty, m: Duty, t: Source if Integral  regardless of consent
  n yields to m when integral(t) and source(m, t) and inconsistent(n, m)

case Repatriation
  given return(China, R1, DPRK) at 2010-03-15
  given illegal_crosser(R1) and organ(Guards, DPRK) and integral(CAT)
  given notified_withdrawal(DPRK, ICCPR) at 1997-08
  given not forced_by_disaster(R1)
  disputed intends_to_facilitate(China, DPRK, R1)

  view China  holds BilObliges, BilSpecial  rejects NrtPeremptory, Integral, CharterRights
  view ChinaOnFacts  follows China
    denies substantial_grounds(R1, DPRK)
    denies tortured(R1, DPRK)
  view COI
    states personal_risk(R1, DPRK)
    states inflict(DPRK, R1) and severe_pain(R1, DPRK) and intentional(R1, DPRK)
    states listed_purpose(R1, DPRK) and official(R1, DPRK) and exceeds_penal_code(R1, DPRK)
    states aid(China, DPRK, R1) and significant(China, DPRK, R1) and knows(China, DPRK, R1)
    states every p: Person with return(China, p, DPRK) satisfies not assess(China, p, DPRK)
  view Literal  follows COI  holds BilObliges  rejects NrtPeremptory, Integral, CharterRights
  view Author  follows COI  holds NrtPeremptory, IntentRequired  leaves open RiskClass

  ask E01 under ChinaOnFacts: every n: Norm with binds(n, China) satisfies not China breaches n
    expect not entailed
  ask E03 under COI: BIL is void
    expect contested on (BilTerms, NrtCustom, NrtPeremptory, ContentTestPossible, RiskClass)
  ask E10 under COI: China breaches CAT.3.1[R1, DPRK]   expect entailed, settled
  ask E34 under COI: tortured(R1, DPRK)                 expect entailed
  ask E46 under COI: complicit(China, DPRK, R1)         expect contested on IntentRequired
  ask E47 under COI: complicit(China, DPRK, R1)         expect does not turn on DprkBoundByNR
  ask E49: party(DPRK, ICCPR) at 2014                   expect entailed
  ask E50 under Author: China breaches CAT.3.1[R1, DPRK] and not complicit(China, DPRK, R1)  expect not excluded
  ask E55a under COI: some p: Person with China breaches CAT.3.1[p, DPRK]   expect entailed
  ask E55b under COI: every p: Person with (return(China, p, DPRK) and illegal_crosser(p))
      satisfies China breaches CAT.3.1[p, DPRK]
    expect contested on RiskClass
  ask E58 under COI: every p: Person with return(China, p, DPRK) satisfies China breaches CAT.3.2[p, DPRK]
    expect entailed
  ask E63 under COI: strict conflict among (BIL.return[R1] by China, CAT.3.1[R1, DPRK] by China)
    expect contested on (BilTerms, NrtCustom, NrtPeremptory, ContentTestPossible, RiskClass)
  ask E63b under Literal: strict conflict among (BIL.return[R1] by China, CAT.3.1[R1, DPRK] by China)
    expect entailed, unresolved for no vote, responsibility to (DPRK, ROK)
  ask E66 under COI: not BIL.return[R1] by China is operative
    expect contested on (BilTerms, NrtCustom, NrtPeremptory, Integral, CharterRights)
  ask E67: attributable(Guards, China)                  expect not entailed
  ask E71: jurisdiction(ICJ, China, RC.38)              expect open
  ask E72: admissible(R1, China, CAT.22)                expect excluded
  ask E73 under COI: may_demand_cessation(ROK, China, CAT)  expect entailed
  ask E75 under COI: precluded(CAT.3.1, China)           expect not entailed
  ask Clash under ChinaOnFacts, COI: China breaches CAT.3.1[R1, DPRK]  expect inconsistent
end
