-- Days that do not exist, and dates in an order that cannot be.
let China, ROK be State
treaty Early  adopted 1984-12-10
  in force 1978-06-26                                  --! E-DATE
treaty Short  adopted 1950
  in force 1960 until 1955                             --! E-DATE
treaty Joined  adopted 1984-12-10
  party China since 1980-10-04                         --! E-PARTY
  signatory ROK on 1983                                --! E-PARTY
treaty Left  adopted 1950
  party China since 1960 until 1955                    --! E-PARTY
treaty Again  adopted 1950
  party China since 1960
  party China since 1970                               --! E-PARTY
norm N of Left
  bearer s: State
  obliges pay(s)
  from 1990
  until 1980                                           --! E-DATE
conduct pay(s: State)
given pay(China) at 2010-02-30                         --! E-DATE
given pay(China) between 2010 and 2005                 --! E-DATE
fact rich(s: State)
given rich(China) at 2010                              --! E-DATE
