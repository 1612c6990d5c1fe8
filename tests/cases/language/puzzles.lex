case Puzzles
  import vclt
  let A, B, C be State
  conduct deliver(s: State, t: State)
  power conclude(s: State, l: Source)
  given WideSubjectMatter and Art30IsCustom
  case Triangle
    treaty T1  adopted 1950  party A since 1950  party B since 1950
    treaty T2  adopted 1960  party A since 1960  party C since 1960
    norm T1.give of T1  bearer s: State  owed to B  obliges deliver(s, B)
    norm T2.keep of T2  bearer s: State  for t: State  owed to C  forbids deliver(s, t)
    ask F1: strict conflict among (T1.give by A, T2.keep[B] by A)
      expect entailed, unresolved for no vote, responsibility to (B, C)
    ask F1v: T1 is void   expect excluded
  end
  case Superset
    treaty E  adopted 1950  party A since 1950  party B since 1950
    treaty L  adopted 1960  party A since 1960  party B since 1960  party C since 1960
    norm E.give of E  bearer s: State  owed to each party  obliges deliver(s, B)
    norm L.keep of L  bearer s: State  owed to each party  forbids deliver(s, B)
    ask F2: conflict among (E.give by A toward B, L.keep by A toward B)  expect resolved by lex_posterior
    ask F2c: L.keep by A toward C is operative and E.give by A toward B is displaced  expect entailed
  end
  case Subset
    treaty E  adopted 1950  party A since 1950  party B since 1950  party C since 1950
    treaty L  adopted 1960  party A since 1960  party B since 1960
    norm E.give of E  bearer s: State  obliges deliver(s, B)
      owed to all parties if Integral  owed to each party if not Integral
    norm L.keep of L  bearer s: State  owed to each party  forbids deliver(s, B)
    norm vclt.41 of Custom  bearer s: State  for l: Source, e: Source, y: State  owed to y
      forbids conclude(s, l)
      when modifies(l, e) and party(y, e)
      unless innocuous_to_others(l, e) and compatible_with_object(l, e)
    ask F3 : E.give by A toward B is displaced          expect contested on Integral
    ask F3c: conflict among (E.give by A toward C, L.keep by A toward B)
      expect entailed, unresolved for no vote, responsibility to (B, C)
    ask F3v: L is void                                  expect excluded
  end
  case DateFlip
    treaty M  adopted 1979  in force 1981  party A since 1981  party B since 2001  party C since 1981
    treaty P  adopted 1986  party A since 1986  party B since 1986
    norm M.keep of M  bearer s: State  owed to each party  forbids deliver(s, B)
    norm P.give of P  bearer s: State  owed to each party  obliges deliver(s, B)
    ask F4a as of 2005: M.keep by A toward B is displaced  expect contested on DateByAdoption
    ask F4b as of 2005: P.give by A toward B is displaced  expect contested on DateByAdoption
  end
end
