-- X7. A clause that clashes with a peremptory norm in some cases only stands, and yields where it does.
case Extradition "X7: an extradition clause is not void"
  let A, B, C be State
  conduct extr(s: State) "{s} extradites"
  fact risk "the person would be tortured"
  custom Custom
  treaty T  adopted 1950-01-01  party A, B since 1950-01-01
  position ContentTestPossible "a treaty is void if it can conflict with a peremptory norm"
  norm n of T  bearer s: State  owed to B  obliges extr(s)
  norm j of Custom  bearer s: State  owed to C  peremptory  forbids extr(s)  when risk
  rule vclt.53 for t: Source, x: Norm, y: Norm
    establishes void(t)
    when all of (belongs(x, t), peremptory_when_concluded(y, t),
      any of (conflicts_inevitably(x, y), ContentTestPossible and conflicts_possibly(x, y)))
  principle superior for a: Duty, b: Duty
    regardless of consent
    a yields to b when peremptory(b) and not peremptory(a)
  view Applied  rejects ContentTestPossible
  view Worst  holds ContentTestPossible

  ask inevitable: conflicts_inevitably(n, j)  expect excluded
  ask can_clash: conflicts_possibly(n, j)  expect entailed
  ask T_void: T is void  expect contested on ContentTestPossible, open on law
  ask T_void_worst under Worst: T is void  expect entailed
  ask clash under Applied: strict conflict among (n by A, j by A)  expect possible, open on fact
  ask clash_worst under Worst: strict conflict among (n by A, j by A)  expect excluded
  ask n_breached under Applied: A breaches n  expect open on fact
  ask j_breached under Applied: A breaches j  expect open on fact
  variant Risk
    given risk and not extr(A)
    expect clash entailed, resolved by superior for j
    expect n_breached excluded
    expect j_breached excluded
  end
  variant RiskExtradites
    given risk and extr(A) at 2000-01-01
    expect clash entailed, resolved by superior for j
    expect n_breached excluded
    expect j_breached entailed
  end
  variant NoRisk
    given not risk and not extr(A)
    expect clash excluded
    expect n_breached entailed
    expect j_breached excluded
  end
end

-- $ lexlogic explain x07.lex clash
-- > RESOLVED  Strict conflict between n by A and j by A, under Applied
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  the person would be tortured
--   excluded if  it is not so that the person would be tortured
--
-- The conflict of n by A and j by A, possible
--   resolved by superior: j prevails over n (n by A is owed to B; j by A is owed
--     to C)
--   j alone can be kept: it is not so that A extradites after 1950-01-01
--   n alone can be kept: A extradites after 1950-01-01
--
-- It is so if:
--   - the person would be tortured
--
-- It is not so if:
--   - it is not so that the person would be tortured
--
-- Taken as given, not found
--   P1  view Applied rejects ContentTestPossible, "a treaty is void if  x07.lex:18
--       it can conflict with a peremptory norm"
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x07.lex T_void --full
-- ~ OPEN  T is void
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  ContentTestPossible is held
--   excluded if  ContentTestPossible is rejected
--
--   ContentTestPossible: "a treaty is void if it can conflict with a peremptory
--     norm"
--
-- It is so if:
--   - ContentTestPossible is held
--
-- It is not so if:
--   - ContentTestPossible is rejected
--
-- Checked: scenario replayed by the second evaluator.
