-- K28. A priority between principles that goes by the dates of the principles themselves (Prakken & Sartor).
case TownPlanning "K28: protected, and in need of restructuring"
  let X, Y be State
  conduct mod(s: State) "{s} modifies the building"
  fact prot "it is protected"
  fact restr "it needs restructuring"
  custom Old  adopted 1950-01-01
  custom New  adopted 1980-01-01
  instrument PosteriorRule  adopted 1900-01-01
  instrument HeritageRule  adopted 1970-01-01
  norm d1 of Old  bearer s: State  owed to Y  forbids mod(s)  when prot
  norm d2 of New  bearer s: State  owed to Y  obliges mod(s)  when restr
  principle posterior for l: Duty, w: Duty, e: Source, f: Source
    l yields to w when all of (source(l, e), source(w, f), adopted_after(f, e))
  principle heritage for l: Duty, w: Duty
    l yields to w when all of (of_norm(l, d2), of_norm(w, d1), prot)
  given prot and restr
  case Dates "the later rule of priority outranks the earlier"
    priority heritage over posterior if adopted_after(HeritageRule, PosteriorRule)
    priority posterior over heritage if adopted_after(PosteriorRule, HeritageRule)
    ask clash: strict conflict among (d1 by X, d2 by X)  expect entailed, resolved by heritage for d1
    ask d2_displaced: d2 by X is displaced  expect entailed
    ask d1_breached: X breaches d1  expect open on fact
  end
  case NoDates
    ask clash: strict conflict among (d1 by X, d2 by X)  expect entailed, unresolved for split votes
  end
end
