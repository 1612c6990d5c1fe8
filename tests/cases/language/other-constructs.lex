case Excerpts
  impossible build_dam(A) and keep_river_free(A)
  treaty Pr  incorporates RC.33  party A since 1968  reservation A to Pr.IV  objection B to A without relations
  judgment Merits2007 of ICJ under GenC.IX
  norm GenC.I of GenC art "I"
    bearer s: State  owed to all parties
    obliges best efforts toward prevented(s)
    when serious_risk(s)
    breached only where genocide
  norm GenC.VI of GenC art "VI"
    bearer s: State  owed to each party  from 1993
    obliges result transferred(s)
  presume indiscriminate(Weapon) rank 1 unless tested(Weapon)
  ask C23v3: A breaches IHL.1[Weapon]  expect presumed
  ask C01v1 under ECtHR ex ante supposing surrender(UK, Soering, USA):
    UK breaches ECHR.3[Soering, USA]
    expect entailed
end
