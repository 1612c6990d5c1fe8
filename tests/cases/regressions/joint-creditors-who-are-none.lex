-- A joint duty is owed to those to whom it is in force; a State that is not party is asked for nothing,
-- neither its consent nor its place in a vote.
case Joint "Does a joint duty yield if all to whom it is owed have agreed?"
  let Aland, Bland, Cland be State
  conduct act(s: State) "{s} acts"
  treaty Earlier
    cite "made up"
    adopted 1990-01-01
    parties partial "Cland may have joined"
    party Aland, Bland since 1990-01-02
  treaty Later
    cite "made up"
    adopted 2000-01-01
    party Aland, Bland since 2000-01-02
  norm n of Earlier art "1" bearer s: State owed to all parties obliges act(s)
  norm k of Later art "1" bearer s: State owed to all parties forbids act(s)
  principle later for x: Duty, y: Duty
    x yields to y when of_norm(x, n) and of_norm(y, k)

  ask alone as of 2010-01-01 supposing not party(Cland, Earlier) at 2010-01-01:
      conflict among (n by Aland, k by Aland) is resolved by later
    expect entailed
  ask joined as of 2010-01-01 supposing party(Cland, Earlier) at 2010-01-01:
      conflict among (n by Aland, k by Aland) is resolved by later
    expect excluded
end
