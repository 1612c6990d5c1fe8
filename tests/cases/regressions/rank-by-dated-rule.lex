-- A rank that dated rules establish begins with their date: a treaty concluded before is not void from the start.
case Rank "a norm whose rank comes from a concept that dated rules establish"
  import maxims
  let A, B be State
  conduct act(s: State) "{s} acts"
  treaty T
    cite "example"
    adopted 1964-06-01
    party A, B since 1964-06-01
  norm T.act of T
    bearer s: State
    owed to each party
    obliges act(s)
    when s = A
  norm Ban of Custom
    bearer s: State
    owed to everyone
    forbids act(s)
    peremptory if torture_ban_emerged
  view Late
    holds TortureBanBy1986
  ask start under Late: void_from_start(T)
    expect excluded
  ask ends under Late: ended_by_new_norm(T)
    expect entailed
end
