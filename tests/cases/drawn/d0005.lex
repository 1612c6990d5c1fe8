case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: State)
  dated fact g(a0: State)
  closed fact h(a0: State)
  list l(a0: State)
  position P default off
  standard grave(s: State) unmet when every v: State with g(s) between 2001-01-01 and 2002-01-01 satisfies g(s) at 2002-01-01
  concept c(s: State) when P
  concept out(s: State) when not grave(s) unless grave(s)
  exception e to c when out(s)
  exception ee to out when g(s) at 2002-01-01
  norm n1 of T1 bearer s: State owed to each party permits x(s) at 2001-01-01 when not grave(s)
  norm n2 of T1 bearer s: State for r: Organization owed to r forbids x(s) at 2001-01-01 when (some v: State with x(s) and c(s))
  treaty T1 adopted 1952-01-01 party A, D since 1952-01-01
  rule r0 "words" for s1: State establishes party(s1, T1) when f(s1)
  permissions conflict if P
  principle special for i: Duty, j: Duty if P i yields to j when more_specific(j, i)
  given l(A)
  taken as met grave(A) per "record"
  view V leaves open P denies f(A)
  given not x(A) at 2002-01-01
  given not x(A) at 2001-01-01
  given not f(A)
  given y(A) at 2001-01-01
  given not g(A) between 2001-12-31 and 2001-12-31
  given not x(A) between 2001-12-31 and 2001-12-31
  given not y(A) between 2001-12-31 and 2001-12-31
  given y(A) at 2001-12-30
  given not x(A) at 2001-12-30
  given not g(A) at 2002-01-01
  given not g(A) between 2001-12-29 and 2001-12-29
  given not x(A) between 2001-12-29 and 2001-12-29
  given not y(A) between 2001-12-29 and 2001-12-29
  ask Q0 under V: A breaches n1 toward D
  ask Q1 under V as of 2002-01-01: n2[C] by A toward C is displaced
  ask Q2 as of 2002-01-01: n1 by A is carved
  ask Q3: incompatible between (n2[C], n1 by A)
  ask Q4 under V as of 2002-01-01: A may not x(A) at 2001-01-01
  ask Q5: in_conflict(n1, n2)
end

-- $ lexlogic check d0005.lex
-- d0005.lex   6 questions
--
--   Q0  - EXCLUDED  under V         nothing speaks to it
--   Q1  - EXCLUDED  under V         nothing speaks to it
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  . NONE                      law settled
--   Q4  + ENTAILED  under V         law settled on this view
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: A1-A2 (--assumptions lists them).   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0005.lex:5  W-UNUSED
--  5 |   conduct y(a0: State)
--                ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `y`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0005.lex:8  W-UNUSED
--  8 |   closed fact h(a0: State)
--                    ^
-- Nothing refers to it. Delete `h`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED -------------------------------------- d0005.lex:9  W-UNUSED
--  9 |   list l(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `l`,
-- or look for a name misspelt where it should be used.
-- $ lexlogic explain d0005.lex Made/Q0
-- - EXCLUDED  A breaches n1 towards D, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1 towards D
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0005.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n1 towards D, under V
-- What could have made it displaced, and why it does not:
--
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0005.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n1 towards D, under V
-- What could have made it carved, and why it does not:
--
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0005.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n1 towards D, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0005.lex Made/Q1
-- - EXCLUDED  n2[C] by A towards C is displaced, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n2 binds A at no time asked about
--   2 It is not so that n2[C] by A towards C is displaced                      1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0005.lex Made/Q2
-- - EXCLUDED  n1 by A is carved out
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that n1 by A is carved out                                  1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0005.lex Made/Q3
-- - EXCLUDED  Incompatible conflict between n2[C] and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 does not bind A towards C on 2001-01-01
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0005.lex Made/Q4
-- + ENTAILED  A may: it is not so that x(A) on 2001-01-01, under V
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0005.lex:26
--
-- Why
--   1 A may: it is not so that x(A) on 2001-01-01                             F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0005.lex Made/Q5
-- - EXCLUDED  n1 is in conflict with n2
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   A1  grave(A): taken as met                                        d0005.lex:23
--   No facts: A: taken as met, not found.
--
-- Why
--   1 n1 is not in conflict with n2                                       A1
--   2 n1 is not in conflict with n2                                       1 (A1)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0005.lex Made/Q0 --full
-- - EXCLUDED  A breaches n1 towards D, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that A breaches n1 towards D
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0005.lex Made/Q2 --short
-- - EXCLUDED  n1 by A is carved out
-- Since n1 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0005.lex Made/Q1
-- - EXCLUDED   n2[C] by A towards C is displaced, under V
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0005.lex Q1  the steps from these points
