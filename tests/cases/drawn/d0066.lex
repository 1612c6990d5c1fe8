case Made
  let A be State
  let C, D be Organization
  let K, L be Actor
  sort Ship
  let Sao be Ship
  conduct x(a0: State)
  conduct k(a0: Actor)
  fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  fact g(a0: Ship)
  dated fact h(a0: State, a1: Ship)
  position P
  position R opposed by "A court", "Another"
  standard grave(s: State)
  norm n1 "words" bearer s: State owed to everyone if R owed to C, D if not R forbids k(s)
  norm n2 of K1 bearer s: State owed to D obliges x(s)
  norm n3 bearer s: State owed to everyone if R owed to C if R obliges k(s) when (A breaches n2) peremptory since 2002-06-01 if P peremptory since 1945-01-01 if R
  custom K1
  rule attribution for k1: Actor, s1: State if P establishes attributable(k1, s1) when organ(k1, s1) and grave(s1)
  rule r0 of K1 establishes void(K1) when g(Sao)
  principle order for i: Duty, j: Duty if R regardless of consent i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3), not P))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source if R i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority superior over order if P
  given organ(K, A)
  given f(A)
  given every v: Ship satisfies (not g(v) or v = Sao)
  view V rejects P
  given organ(L, A)
  given not g(Sao)
  ask Q0: n2 by A is breached
  ask Q1: K1 is void
  ask Q2: A breaches n1 toward D
  ask Q3 under V: n1 by A is breached
  ask Q4: n2 by A is existing
  ask Q5 supposing not h(A, Sao): n1 by A is operative
end

-- $ lexlogic check d0066.lex
-- d0066.lex   6 questions
--
--   Q0  ~ OPEN on fact              x(A)
--   Q1  - EXCLUDED                  law settled
--   Q2  ~ OPEN on law and fact      P + 4 more
--   Q3  - EXCLUDED  under V         law settled on this view
--   Q4  + ENTAILED                  law settled
--   Q5  ~ OPEN on law               R
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 3, below.
--
-- -- NEVER USED ------------------------------------- d0066.lex:10  W-UNUSED
-- 10 |   closed fact f(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0066.lex:16  W-CITE
-- 16 |   norm n1 "words" bearer s: State owed to everyone if R owed to C,...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0066.lex:18  W-CITE
-- 18 |   norm n3 bearer s: State owed to everyone if R owed to C if R obl...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0066.lex Made/Q0
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) after 2002-06-01
--   excluded if  x(A) after 2002-06-01
--
-- It is so if:
--   - it is not so that x(A) after 2002-06-01
--
-- It is not so if:
--   - x(A) after 2002-06-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0066.lex Made/Q0 --why-not displaced
-- ~ OPEN  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0066.lex Made/Q0 --why-not carved
-- ~ OPEN  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0066.lex Made/Q0 --why-not excused
-- ~ OPEN  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0066.lex Made/Q1
-- - EXCLUDED  K1 is void
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that g(Sao)                                      d0066.lex:31
--
-- Why
--   1 K1 is not void after 2002-06-01                                       F1  K1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0066.lex Made/Q2
-- ~ OPEN  A breaches n1 towards D
-- Open on law and fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  P is rejected
--   excluded if  R is held
--   excluded if  it is not so that grave(A)
--   excluded if  it is not so that k(K) after 2002-06-01; it is not so that k(L)
--                after 2002-06-01
--   entailed if  P is held; R is rejected; k(K) after 2002-06-01; grave(A)
--   entailed if  P is held; R is rejected; k(L) after 2002-06-01; grave(A)
--
--   P: ""
--   R: ""
--     against: A court and Another
--
-- It is so if:
--   - R is rejected
--   - P is held
--   - k(L) after 2002-06-01
--   - as judged, grave(A)
--
-- It is not so if:
--   - it is not so that grave(A)
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0066.lex Made/Q2 --why-not displaced
-- ~ OPEN  A breaches n1 towards D
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0066.lex Made/Q2 --why-not carved
-- ~ OPEN  A breaches n1 towards D
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0066.lex Made/Q2 --why-not excused
-- ~ OPEN  A breaches n1 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0066.lex Made/Q3
-- - EXCLUDED  A breaches n1, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view V rejects P, ""                                          d0066.lex:29
--   No facts: P: a position in law.
--
-- Why
--   1 It is not so that k(A) after 2002-06-01                             P1
--   2 n1 was kept                                                         1 (P1)
--   3 A does not breach n1 towards D and C                                2 (P1)
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0066.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n1, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0066.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n1, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0066.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n1, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0066.lex Made/Q4
-- + ENTAILED  n2 by A exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 by A exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0066.lex Made/Q5
-- ~ OPEN  n1 by A is operative
-- Open on law.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  R is rejected
--   excluded if  R is held
--
--   R: ""
--     against: A court and Another
--
-- It is so if:
--   - R is rejected
--
-- It is not so if:
--   - R is held
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0066.lex Made/Q0 --full
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that x(A) after 2002-06-01
--   excluded if  x(A) after 2002-06-01
--
-- It is so if:
--   - it is not so that x(A) after 2002-06-01
--
-- It is not so if:
--   - x(A) after 2002-06-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0066.lex Made/Q2 --short
-- ~ OPEN  A breaches n1 towards D
-- It turns on: excluded if P is rejected. excluded if R is held. excluded if it
--   is not so that grave(A). excluded if it is not so that k(K) after 2002-06-01;
--   it is not so that k(L) after 2002-06-01. entailed if P is held; R is rejected;
--   k(K) after 2002-06-01; grave(A). entailed if P is held; R is rejected; k(L)
--   after 2002-06-01; grave(A)
-- In full: without --short.
-- $ lexlogic turns-on d0066.lex Made/Q1
-- - EXCLUDED   K1 is void
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that g(Sao) (d0066.lex:31)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0066.lex Q1  the steps from these points
