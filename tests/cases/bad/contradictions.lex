-- Statements that cannot stand together.
let China, DPRK be State
conduct pay(s: State)
fact rich(s: State)
position Wide "widely read"  held by Author
exactly one of Obliges, Permits, Informs
given rich(China)
given not rich(China)                                  --! E-CONTRADICTION
given pay(China) at 2010-03-15
given pay(DPRK) and rich(DPRK)
given not pay(China) at 2010                           --! E-CONTRADICTION
given not (pay(DPRK) or not rich(DPRK))                --! E-CONTRADICTION
view Both                                              --! E-CONTRADICTION
  holds Wide  rejects Wide
view Two  holds Obliges, Permits                       --! E-CONTRADICTION
view Says
  states rich(DPRK)
  denies rich(DPRK)                                    --! E-CONTRADICTION
impossible pay(China) and rich(China)                  --! E-CONSEQUENCE
impossible pay(China) and pay(DPRK)
impossible rich(China) and not rich(DPRK)
impossible broke(s) and rich(s) for s: State           --! E-CONSEQUENCE
concept broke(s: State)
  when pay(s)
conduct seize(a: Actor, s: State)
given seize(China, DPRK) at 2010                       --! E-CONTRADICTION
