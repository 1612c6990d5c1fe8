case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  conduct y(a0: State, a1: Organization)
  fact f(a0: State)
  concept a(s: State) when b(s) when y(A, C) at 2002-01-01
  concept b(s: State) when a(s) when not f(s)
  norm n1 bearer s: State owed to C obliges any of (y(s, C) at 2001-01-01, x(s) at 2001-01-01)
  norm n2 of D1 art "1" bearer s: State for r: Organization, r2: Organization owed to r forbids any of (y(s, C) at 2001-01-01, x(s) at 2001-01-01) peremptory since 1960-01-01
  norm n3 of D1 bearer s: State owed to all parties forbids any of (y(s, C) at 2001-01-01, x(s) at 2001-01-01) breached only where (s != A)
  decision D1 of C under n3 adopted 1995-01-01
  rule r0 "words" for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_later(j, t) and conflicts_possibly(i, j) and f(A)
  principle order of D1 for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n3), of_norm(j, n1)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e), not source(i, l))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority order over superior
  possible x(s) only if f(s) for s: State
  presume f(A)
  given y(A, C) at 2002-01-01
  given not x(A) at 2002-01-01
  ask Q0 supposing x(A) at 2002-01-01: A must all of (y(A, C) at 2001-01-01, x(A) at 2001-01-01)
  ask Q1: conflict among (n3 by A, n1 by A)
  ask Q2 ex nunc as of 2001-07-01: strict conflict among (n2.1 by A, n3 by A) is unresolved
  ask Q3 as of 2002-01-01: A breaches n1
  ask Q4: opposable(n1, A)
  ask Q5: conflict between (n2.2 by A, n1 by A) is resolved
end

-- $ lexlogic check d0281.lex
-- d0281.lex   6 questions
--
--   Q0  ! INCONSISTENT
--   Q1  . NONE                      law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED                  nothing speaks to it
--   Q4  + ENTAILED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0281.lex:21  E-CONTRADICTION
-- 21 |   given not x(A) at 2002-01-01
-- 22 |   ask Q0 supposing x(A) at 2002-01-01: A must all of (y(A, C) at 2...
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NO CITATION --------------------------------------- d0281.lex:9  W-CITE
--  9 |   norm n1 bearer s: State owed to C obliges any of (y(s, C) at 200...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0281.lex Made/Q0
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0281.lex:21  E-CONTRADICTION
-- 21 |   given not x(A) at 2002-01-01
-- 22 |   ask Q0 supposing x(A) at 2002-01-01: A must all of (y(A, C) at 2...
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0281.lex Made/Q1
-- - EXCLUDED  Conflict between n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 does not bind A
--   2 No conflict between n3 by A and n1 by A                                  1
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0281.lex Made/Q2
-- - EXCLUDED  Strict conflict between n2.1 by A and n3 by A is unresolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 D1 1 binds A at no time asked about                                     D1 1
--   2 n3 binds A at no time asked about
--   3 It is not so that strict conflict between n2.1 by A and n3 by A   1, 2
--     is unresolved
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0281.lex Made/Q3
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that A breaches n1                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0281.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n1
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0281.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n1
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0281.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0281.lex Made/Q4
-- + ENTAILED  n1 would bind A as well
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A towards C on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0281.lex Made/Q5
-- - EXCLUDED  Conflict between n2.2 by A and n1 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 D1 1 does not bind A                                                    D1 1
--   2 It is not so that conflict between n2.2 by A and n1 by A is          1
--     resolved
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0281.lex Made/Q0 --full
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0281.lex:21  E-CONTRADICTION
-- 21 |   given not x(A) at 2002-01-01
-- 22 |   ask Q0 supposing x(A) at 2002-01-01: A must all of (y(A, C) at 2...
--
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0281.lex Made/Q2 --short
-- - EXCLUDED  Strict conflict between n2.1 by A and n3 by A is unresolved
-- Since D1 1 binds A at no time asked about; n3 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0281.lex Made/Q1
-- . NONE   Conflict between n3 by A and n1 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0281.lex Q1  the steps from these points
