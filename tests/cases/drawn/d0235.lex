case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  closed fact g(a0: State)
  fact h(a0: State)
  fact u
  position P no holder found default off cite "somewhere" alias PP
  concept c(s: State) when not y(s) before 2001-01-01 unless s != A
  exception e to c if P when f(s)
  concept a(s: State) when b(s) when P
  concept b(s: State) when a(s) when c(s)
  norm n1 bearer s: State owed to C forbids any of (x(s), y(s)) when some v: State with not c(v) peremptory since 2002-06-01 if P
  norm n2 bearer s: State owed to C obliges x(s) at 2001-01-01 when not b(s)
  norm n3 bearer s: State owed to C forbids x(s) at 2001-01-01 peremptory since 1960-01-01 subject to n2
  rule r0 establishes more_specific(n3, n1) when u
  rule r1 "words" establishes void_clause(n3) when h(A)
  principle other for i: Duty, j: Duty if P i yields to j when all of (of_norm(i, n1), of_norm(j, n3))
  principle clause for i: Duty, j: Duty i yields to j when yields_by_clause(i, j)
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority superior over other
  impossible y(s) and not x(s) for s: State
  impossible f(s) and h(s) for s: State
  given g(A)
  given every v: State satisfies (not f(v) or v = A)
  disputed f(A), h(A)
  given not h(A)
  ask Q0: n1 by A is in force
  ask Q1: wide conflict within (n2, n1 by A)
  ask Q2: A breaches n2 toward C
  ask Q3: n1 by A toward C is breached
  ask Q4: A must y(A) at 2001-01-01
  ask Q5: A breaches n3
end

-- $ lexlogic check d0235.lex
-- d0235.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  . NONE                      law settled
--   Q2  ~ OPEN on fact              y(A) + 1 more
--   Q3  ~ OPEN on fact              y(A) + 1 more
--   Q4  - EXCLUDED                  law settled
--   Q5  ~ OPEN on fact              x(A)
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0235.lex:7  W-UNUSED
--  7 |   closed fact g(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `g`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0235.lex:15  W-CITE
-- 15 |   norm n1 bearer s: State owed to C forbids any of (x(s), y(s)) wh...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0235.lex:16  W-CITE
-- 16 |   norm n2 bearer s: State owed to C obliges x(s) at 2001-01-01 whe...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0235.lex:17  W-CITE
-- 17 |   norm n3 bearer s: State owed to C forbids x(s) at 2001-01-01 per...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0235.lex Made/Q0
-- + ENTAILED  n1 by A is in force
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards C on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0235.lex Made/Q1
-- - EXCLUDED  Wide conflict within n2 and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 and n1 by A can be kept together
--   2 No wide conflict within n2 and n1 by A                                   1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0235.lex Made/Q2
-- ~ OPEN  A breaches n2 towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  it is not so that y(A) on 2000-12-31
--   excluded if  x(A) on 2001-01-01
--   entailed if  y(A) on 2000-12-31; it is not so that x(A) on 2001-01-01
--
-- It is so if:
--   - y(A) on 2000-12-31
--   - it is not so that x(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that y(A) on 2000-12-31
--
-- Taken as given, not found
--   P1  P is rejected by default: ""                                  d0235.lex:10
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0235.lex Made/Q2 --why-not displaced
-- ~ OPEN  A breaches n2 towards C
-- What could have made it displaced, and why it does not:
--
--     clause    split   against n3: would put n2 before n3; superior the reverse
--     superior  split   against n3: would put n3 before n2; clause the reverse
--     other     silent  P is rejected
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0235.lex Made/Q2 --why-not carved
-- ~ OPEN  A breaches n2 towards C
-- What could have made it carved, and why it does not:
--
--     clause    split   against n3: would put n2 before n3; superior the reverse
--     superior  split   against n3: would put n3 before n2; clause the reverse
--     other     silent  P is rejected
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0235.lex Made/Q2 --why-not excused
-- ~ OPEN  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0235.lex Made/Q3
-- ~ OPEN  A breaches n1 towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  y(A) on 2000-12-31
--   excluded if  it is not so that y(A) on 2000-12-31
--   excluded if  it is not so that x(A) on 2000-12-31
--
-- It is so if:
--   - y(A) on 2000-12-31
--
-- It is not so if:
--   - it is not so that x(A) on 2000-12-31
--
-- Taken as given, not found
--   P1  P is rejected by default: ""                                  d0235.lex:10
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0235.lex Made/Q3 --why-not displaced
-- ~ OPEN  A breaches n1 towards C
-- What could have made it displaced, and why it does not:
--
--     other     silent  P is rejected
--     clause    silent  no clause has n1 yield to n2; no clause has n2 yield to n1
--     superior  silent  n2 is not peremptory; n1 is not peremptory
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0235.lex Made/Q3 --why-not carved
-- ~ OPEN  A breaches n1 towards C
-- What could have made it carved, and why it does not:
--
--     other     silent  P is rejected
--     clause    silent  no clause has n1 yield to n2; no clause has n2 yield to n1
--     superior  silent  n2 is not peremptory; n1 is not peremptory
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0235.lex Made/Q3 --why-not excused
-- ~ OPEN  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0235.lex Made/Q4
-- - EXCLUDED  A should: y(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: y(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0235.lex Made/Q5
-- ~ OPEN  A breaches n3
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-01
--   excluded if  it is not so that x(A) on 2001-01-01
--
-- It is so if:
--   - x(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0235.lex Made/Q5 --why-not displaced
-- ~ OPEN  A breaches n3
-- What could have made it displaced, and why it does not:
--
--     clause    split   against n2: would put n2 before n3; superior the reverse
--     superior  split   against n2: would put n3 before n2; clause the reverse
--     other     silent  P is rejected
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0235.lex Made/Q5 --why-not carved
-- ~ OPEN  A breaches n3
-- What could have made it carved, and why it does not:
--
--     clause    split   against n2: would put n2 before n3; superior the reverse
--     superior  split   against n2: would put n3 before n2; clause the reverse
--     other     silent  P is rejected
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0235.lex Made/Q5 --why-not excused
-- ~ OPEN  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0235.lex Made/Q0 --full
-- + ENTAILED  n1 by A is in force
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards C on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0235.lex Made/Q2 --short
-- ~ OPEN  A breaches n2 towards C
-- It turns on: excluded if it is not so that y(A) on 2000-12-31. excluded if
--   x(A) on 2001-01-01. entailed if y(A) on 2000-12-31; it is not so that x(A) on
--   2001-01-01
-- In full: without --short.
-- $ lexlogic turns-on d0235.lex Made/Q1
-- . NONE   Wide conflict within n2 and n1 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0235.lex Q1  the steps from these points
