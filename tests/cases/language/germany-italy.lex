case Immunities "Germany v Italy, ICJ 2012"
  import vclt, arsiwa
  let Germany, Italy be State  let Claims be Proceeding
  conduct entertain(s: State, k: Proceeding) "{s}'s courts hear {k}"
  conduct constrain(s: State, f: State) "{s} enforces against public property of {f}"
  conduct deport(f: State) "{f} deports and enslaves civilians"
  position JusCogensException "no immunity for breach of a peremptory norm"
    held by Ferrini, Trindade  opposed by ICJ "paras 92-97"
  position LastResort "no immunity where no other redress"  opposed by ICJ "paras 98-104"
  position TerritorialTort  opposed by ICJ "paras 77-79"
  position ImmunityRecognises "granting immunity recognises the breach as lawful"  opposed by ICJ "para 93"

  norm Immunity.suit of Custom
    bearer s: State  for f: State, k: Proceeding  owed to f
    forbids entertain(s, k)
    when against(k, f) and jure_imperii(k)
    unless any of (consented(f, k), JusCogensException and arises_from_peremptory(k),
      LastResort and no_other_redress(k), TerritorialTort and on_soil(k, s))
  norm Immunity.constraint of Custom
    bearer s: State  for f: State  owed to f
    forbids constrain(s, f)
    unless commercial_use(f)
  norm Hague.deport of Custom  peremptory since 1943
    bearer f: State  owed to everyone
    forbids deport(f)
  norm NonRecognition of Custom  exists if ImmunityRecognises
    bearer s: State  for k: Proceeding  owed to everyone
    obliges entertain(s, k)
    when arises_from_peremptory(k)

  given deport(Germany) at 1943
  given entertain(Italy, Claims) and constrain(Italy, Germany)
  given against(Claims, Germany) and jure_imperii(Claims) and arises_from_peremptory(Claims)
  given no_other_redress(Claims) and on_soil(Claims, Italy)
  given not consented(Germany, Claims) and not commercial_use(Germany)
  view ICJ  rejects JusCogensException, LastResort, TerritorialTort, ImmunityRecognises
  ask V1: apparent conflict among (Immunity.suit[Germany, Claims] by Italy, Hague.deport by Germany)
    expect excluded
  ask V2 under ICJ: Italy breaches Immunity.suit[Germany, Claims]   expect entailed
  ask V3 under ICJ: Italy breaches Immunity.constraint[Germany]     expect entailed
  ask V4: Germany breaches Hague.deport                             expect entailed
  ask Must: strict conflict among (Immunity.suit[Germany, Claims] by Italy, NonRecognition[Claims] by Italy)
    expect contested on (ImmunityRecognises, JusCogensException, LastResort, TerritorialTort)
  variant X1 "jure gestionis"
    given not jure_imperii(Claims)
    expect V2 excluded
  end
end
