case Made
  let A be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State)
  conduct y(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  fact g(a0: State)
  position P held by "A scholar" "Treatise, 1"
  position R
  position G1 default on
  position G2
  exactly one of G1, G2
  standard grave(s: State) met when (organ(K, s) or not k(K)) unmet when organ(K, s)
  concept c(s: State) when every v: Actor satisfies organ(K, s) unless grave(s)
  concept a(s: State) when b(s) when not k(K) between 2001-01-01 and 2001-01-01
  concept b(s: State) when a(s) when organ(K, s)
  concept tied(s: State, o: Organization) when a(s)
  standard close(s: State, o: Organization) met when organ(K, s)
  norm n1 bearer s: State owed to everyone if P owed to C, D if not P forbids x(s) at 2001-01-01 when previously y(A) peremptory since 1960-01-01
  norm n2 of K1 bearer s: State owed to C, D obliges result x(s) at 2001-01-01 when (s breaches n1)
  norm n3 of K1 bearer s: State for r: Organization owed to all parties if G1 owed to each party if G2 benefits r forbids not x(s) at 2001-01-01 peremptory since 1970-01-01 if P peremptory since 1945-01-01 if R until 2001-06-01 within 400 days
  custom K1 in force 1960-01-01 exists if G1
  rule attribution for k1: Actor, s1: State if P establishes attributable(k1, s1) when organ(k1, s1) and c(A)
  rule r0 of K1 and custom for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_later(j, t) and conflicts_possibly(i, j) and organ(K, A)
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n1)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), concluded_after_binding(l, e))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority posterior over superior
  impossible not y(s) and x(s) for s: State
  given organ(K, A)
  given f(A) per "record"
  view V rejects P
  view W follows V leaves open G2
  given not x(A) at 2001-01-01
  given g(A)
  given y(A) at 2001-01-01
  given k(K) at 2001-01-01
  given not grave(A) before 2001-01-01
  given not k(K) before 2001-01-01
  given not x(A) before 2001-01-01
  given not y(A) before 2001-01-01
  ask Q0 supposing not k(K): A must x(A) at 2001-01-01
  ask Q1 under W supposing b(A): n1 by A is displaced
  ask Q2 under V, W supposing g(A): conflict between (n3 by A toward C, n2 by A toward D)
  ask Q3 under V: wide conflict among (n1 by A, n2 by A, n3 by A)
  ask Q4: A breaches n3[D] at 2001-01-01
  ask Q5 "Is it so?" under V ex ante: strict conflict between (n1 by A, n3[D] by A)
end

-- $ lexlogic check d0123.lex
-- d0123.lex   6 questions
--
--   Q0  ! INCONSISTENT
--   Q1  - EXCLUDED  under W         law settled on this view
--   Q2  . NONE  under V, W          law settled on this view
--   Q3  . NONE  under V             law settled on this view
--   Q4  - EXCLUDED                  nothing speaks to it
--   Q5  . NONE  under V             law settled on this view
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 5, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0123.lex:40  E-CONTRADICTION
-- 40 |   given k(K) at 2001-01-01
-- 45 |   ask Q0 supposing not k(K): A must x(A) at 2001-01-01
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0123.lex:9  W-UNUSED
--  9 |   closed fact f(a0: State)
--                    ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0123.lex:16  W-STANDARD
-- 16 | ...tate) met when (organ(K, s) or not k(K)) unmet when organ(K, s)
--                                                  ^^^^^^^^^^^^^^^^^^^^^^
-- 16 |   standard grave(s: State) met when (organ(K, s) or not k(K)) unme...
--                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
--      meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NEVER USED ------------------------------------- d0123.lex:20  W-UNUSED
-- 20 |   concept tied(s: State, o: Organization) when a(s)
--                ^^^^
-- Nothing refers to it. Delete `tied`, or look for a name misspelt where
-- it should be used.
--
-- -- NEVER USED ------------------------------------- d0123.lex:21  W-UNUSED
-- 21 |   standard close(s: State, o: Organization) met when organ(K, s)
--                 ^^^^^
-- Nothing refers to it. Delete `close`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0123.lex:22  W-CITE
-- 22 |   norm n1 bearer s: State owed to everyone if P owed to C, D if no...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0123.lex Made/Q0
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0123.lex:40  E-CONTRADICTION
-- 40 |   given k(K) at 2001-01-01
-- 45 |   ask Q0 supposing not k(K): A must x(A) at 2001-01-01
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0123.lex Made/Q1
-- - EXCLUDED  n1 by A is displaced, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 It is not so that n1 by A is displaced                                   1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0123.lex Made/Q2
-- - EXCLUDED  Conflict between n3 by A towards C and n2 by A towards D, under V
--   and W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No conflict between n3 by A towards C and n2 by A towards D              1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0123.lex Made/Q3
-- - EXCLUDED  Wide conflict between n1 by A, n2 by A and n3 by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No wide conflict between n1 by A, n2 by A and n3 by A                    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0123.lex Made/Q4
-- - EXCLUDED  A breaches n3[D] on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that A breaches n3[D] on 2001-01-01                         1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0123.lex Made/Q4 --why-not displaced
-- - EXCLUDED  A breaches n3[D] on 2001-01-01
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0123.lex Made/Q4 --why-not carved
-- - EXCLUDED  A breaches n3[D] on 2001-01-01
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0123.lex Made/Q4 --why-not excused
-- - EXCLUDED  A breaches n3[D] on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0123.lex Made/Q5
-- - EXCLUDED  Strict conflict between n1 by A and n3[D] by A, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No strict conflict between n1 by A and n3[D] by A                        1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0123.lex Made/Q0 --full
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0123.lex:40  E-CONTRADICTION
-- 40 |   given k(K) at 2001-01-01
-- 45 |   ask Q0 supposing not k(K): A must x(A) at 2001-01-01
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0123.lex Made/Q2 --short
-- - EXCLUDED  Conflict between n3 by A towards C and n2 by A towards D, under V
--   and W
-- Since n3 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0123.lex Made/Q1
-- - EXCLUDED   n1 by A is displaced, under W
--
-- It turns on nothing that is open.
--
-- Taken as given, not found
--   A1  view      W (1; `explain` lists them)
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0123.lex Q1  the steps from these points
