-- The Trafficking Protocol steps back from refugee law (14(1)) and from agreements on return (8(6)): it ranks neither.
case Victims "A trafficked refugee, to be returned under an agreement"
  import trafficking
  let Victim be Person
  let Origin be State
  treaty Return "agreement on the return of victims"
    cite "supposed"
    adopted 2012-01-01
    party China, Origin since 2012-01-01
  given party(Origin, Palermo) and not party(Origin, RC) and not party(Origin, RefugeeProtocol)
  given governs_return(Return)
  norm Return.1 "victims are sent back" of Return art "1"
    bearer s: State
    for p: Person
    owed to Origin
    obliges return(s, p, Origin)
    when trafficked(p)
  norm Return.2 "without inquiry" of Return art "2"
    bearer s: State
    for p: Person
    owed to Origin
    forbids regard_safety(s, p, Origin)
    when trafficked(p)
  given trafficking_act(Victim) and trafficking_means(Victim) and exploitation_purpose(Victim)
  given national_of(Victim, Origin) and outside_country(Victim) and convention_ground(Victim)
  given lacks_protection(Victim) and not second_nationality_protects(Victim)
  given not rok_protection_accessible(Victim) and recognised(China, Victim)
  given not danger_33_2(China, Victim) and not outside_territory(China, Victim)
  given return(China, Victim, Origin) at 2013-01-01 and not regard_safety(China, Victim, Origin)
  taken as met well_founded_fear(Victim) per "supposed"

  ask refugee_first "nothing in the Protocol puts refugee law before the agreement":
      conflict among (Return.1[Victim] by China, RC.33.1[Victim, Origin] by China)
    expect entailed, unresolved for no vote
  ask safety "article 8(2) yields to the agreement on return":
      Palermo.8.2[Victim, Origin] by China toward Origin is displaced
    expect entailed
  ask refoulement: China breaches RC.33.1[Victim, Origin]
    expect entailed
end

-- $ lexlogic check victims.lex
-- victims.lex   3 questions   as expected: 3
--
--   refugee_first  x UNRESOLVED                no principle ranks them
--   safety         + ENTAILED                  law settled
--   refoulement    + ENTAILED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: none.
