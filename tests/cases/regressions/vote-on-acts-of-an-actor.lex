-- A vote may ask whether duties about an actor's acts are inconsistent: whoever's acts they are, none of them is read (D31).
case Vote
  let A be State
  let D be Organization
  let K be Actor
  conduct k(a: Actor) "{a} does k"
  fact organ(a: Actor, s: State) "{a} is an organ of {s}"
  norm n1 cite "made up"  bearer s: State  owed to D  obliges k(s)
  norm n2 cite "made up"  bearer s: State  owed to D  forbids k(s)
  rule attribution for a: Actor, s: State  establishes attributable(a, s)  when organ(a, s)
  principle reading for i: Duty, j: Duty  i yields to j  when all of (of_norm(i, n1), inconsistent(i, j))
  ask applied: applied(reading)  expect open on fact
  ask displaced: n1 by A is displaced  expect open on fact
  ask organ supposing organ(K, A): n1 by A is displaced  expect entailed
end

-- $ lexlogic check vote-on-acts-of-an-actor.lex
-- vote-on-acts-of-an-actor.lex   3 questions   as expected: 3
--
--   applied    ~ OPEN on fact              organ(K, A)
--   displaced  ~ OPEN on fact              organ(K, A)
--   organ      + ENTAILED                  law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
