case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  dated fact f(a0: State)
  closed fact g(a0: State)
  fact u
  position P default on
  position R held by "A scholar" "Treatise, 1", "A court" default on cite "somewhere"
  standard grave(s: State) met when (not u and R) unmet when not u
  concept c(s: State) of T2 art "1" when f(s)
  concept out(s: State) when D != C unless x(s) at 2001-01-01
  exception e to c when out(s)
  norm n1 bearer s: State owed to everyone if R owed to C, D if not R forbids all of (not x(s) at 2002-01-01, x(s) at 2001-01-01) when (all of (not grave(s), x(s) after 2001-01-01) and g(s))
  norm n2 "words" bearer s: State owed to C, D obliges x(s) when previously by 30 days f(A) breached only where c(s)
  norm n3 art "1" bearer s: State forbids x(s) when some v: State with grave(s)
  norm n4 of T2 bearer s: State owed to all parties if P owed to each party if not P obliges all of (not x(s) at 2002-01-01, x(s) at 2001-01-01)
  treaty T1 adopted 2001-01-01 party A, C, D since 2001-01-01 cite "1 Example Treaty Series 1"
  treaty T2 adopted 1964-01-01 party A, C, D since 1964-01-01
  treaty T3 adopted 1955-01-01 in force 1955-06-01 party A, C since 1955-01-01
  rule r0 establishes governs(T1, T3) when u unless u
  rule r1 for s1: State establishes bound(s1, T2) when f(s1)
  principle order of T1 art "1" and custom provided P for i: Duty, j: Duty regardless of consent i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n3), c(A)), all of (of_norm(i, n4), of_norm(j, n1)), all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n4), of_norm(j, n3)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n4)), all of (of_norm(i, n4), of_norm(j, n1)))
  priority other over order
  given g(A)
  view V leaves open P denies f(A) at 2001-01-01 per "record"
  variant Other leaves open P, R withdraw other given not u expect Q0 open expect Q1 excluded
end
  given not x(A) at 2002-01-01
  given x(A) at 2001-01-01
  given not f(A) at 2002-01-01
  given not x(A) before 2001-01-01
  given not f(A) before 2001-01-01
  given not x(A) at 2001-01-02
  given not f(A) at 2001-01-02
  given not x(A) at 2001-12-31
  given not f(A) at 2001-12-31
  given not f(A) between 2002-01-02 and 2002-01-02
  given not x(A) between 2002-01-02 and 2002-01-02
  ask Q0: strict conflict among (n4 by A, n2 by A toward C)
  ask Q1: binds(n4, A)
  ask Q2: ever f(A)
  ask Q3 as of 2001-01-01: n3 by A is in force
  ask Q4 as of 2001-01-01 supposing not R: apparent conflict among (n1 by A, n4.1 by A, n3 by A)
  ask Q5 under V: incompatible among (n3 by A, n1 by A, n4.1 by A)
end

-- $ lexlogic check d0236.lex
-- d0236.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  ~ OPEN on fact              f(A)
--     Q1  + ENTAILED                  law settled
--     Q2  ~ OPEN on fact              f(A) + 1 more
--     Q3  - EXCLUDED                  nothing speaks to it
--     Q4  ! INCONSISTENT
--     Q5  . NONE  under V             law settled on this view
--
--   Made:Other
--     Q0  ~ OPEN on fact  under variant Other  f(A)
--     Q1  + ENTAILED  under variant Other  law settled on this view
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 3, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0236.lex:45  E-CONTRADICTION
-- 45 |   ask Q4 as of 2001-01-01 supposing not R: apparent conflict among...
--
--  9 |   position R held by "A scholar" "Treatise, 1", "A court" default ...
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0236.lex:42
--   Made:Other/Q1: binds(n4, A)
--      expected  excluded
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0236.lex Made:Other/Q1          for why
--
-- -- A STANDARD BOTH MET AND NOT MET -------------- d0236.lex:10  W-STANDARD
-- 10 |   standard grave(s: State) met when (not u and R) unmet when not u
--                                                        ^^^^^^^^^^^^^^^^
-- 10 |   standard grave(s: State) met when (not u and R) unmet when not u
--                                 ^^^^^^^^^^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NO CITATION -------------------------------------- d0236.lex:14  W-CITE
-- 14 |   norm n1 bearer s: State owed to everyone if R owed to C, D if no...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0236.lex:15  W-CITE
-- 15 |   norm n2 "words" bearer s: State owed to C, D obliges x(s) when p...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0236.lex Made/Q0
-- x UNRESOLVED  Strict conflict between n4 by A and n2 by A towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  f(A) on 2001-01-01
--   excluded if  it is not so that f(A) on 2001-01-01
--
-- The conflict of n2 by A and n4.1 by A, possible
--   unresolved: no principle puts one first (n2 by A is owed to C and D; n4.1 by
--     A is owed to C and D)
--   n4 alone can be kept: it is not so that x(A) on 2002-01-01
--   n2 alone can be kept: x(A) on 2002-01-01
--   What could have settled it:
--     order  silent  n2 is not an instance of n1, n2 is not an instance of n4, n2
--                    is not an instance of n3 and n2 is not an instance of n4; n4
--                    is not an instance of n1, n2 is not an instance of n1, n4 is
--                    not an instance of n3 and n2 is not an instance of n3
--     other  silent  n2 is not an instance of n1, n4 is not an instance of n3, n2
--                    is not an instance of n3 and n2 is not an instance of n4; n4
--                    is not an instance of n1, n4 is not an instance of n2, n4 is
--                    not an instance of n3 and n2 is not an instance of n1
--   Whichever is broken, responsibility follows to C and D.
--
-- It is so if:
--   - f(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that f(A) on 2001-01-01
--
-- Taken as given, not found
--   P1  P is held by default: ""                                       d0236.lex:8
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0236.lex Made/Q1
-- + ENTAILED  n4 binds A
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T2 binds A from 1964-01-01                                    d0236.lex:19
--   F2  T2 binds C from 1964-01-01                                    d0236.lex:19
--
-- Why
--   1 n4 binds A towards C on 2002-01-01                                  F1, F2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0236.lex Made/Q2
-- ~ OPEN  Ever: f(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  f(A) on 2001-01-01
--   entailed if  f(A) on 2002-01-03
--   excluded if  it is not so that f(A) on 2001-01-01; it is not so that f(A) on
--                2002-01-03
--
-- It is so if:
--   - f(A) on 2002-01-03
--
-- It is not so if:
--   - it is not so that f(A) on 2001-01-01
--   - it is not so that f(A) on 2002-01-03
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0236.lex Made/Q3
-- - EXCLUDED  n3 by A is in force
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 It is not so that n3 by A is in force                                    1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0236.lex Made/Q4
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0236.lex:45  E-CONTRADICTION
-- 45 |   ask Q4 as of 2001-01-01 supposing not R: apparent conflict among...
--
--  9 |   position R held by "A scholar" "Treatise, 1", "A court" default ...
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0236.lex Made/Q5
-- - EXCLUDED  Incompatible conflict between n3 by A, n1 by A and n4.1 by A, under
--   V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 No incompatible conflict between n3 by A, n1 by A and n4.1 by A          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0236.lex Made/Q0 --full
-- x UNRESOLVED  Strict conflict between n4 by A and n2 by A towards C
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  f(A) on 2001-01-01
--   excluded if  it is not so that f(A) on 2001-01-01
--
-- The conflict of n2 by A and n4.1 by A, possible
--   unresolved: no principle puts one first (n2 by A is owed to C and D; n4.1 by
--     A is owed to C and D)
--   n4 alone can be kept: it is not so that x(A) on 2002-01-01
--   n2 alone can be kept: x(A) on 2002-01-01
--   What could have settled it:
--     order  silent  n2 is not an instance of n1, n2 is not an instance of n4, n2
--                    is not an instance of n3 and n2 is not an instance of n4; n4
--                    is not an instance of n1, n2 is not an instance of n1, n4 is
--                    not an instance of n3 and n2 is not an instance of n3
--     other  silent  n2 is not an instance of n1, n4 is not an instance of n3, n2
--                    is not an instance of n3 and n2 is not an instance of n4; n4
--                    is not an instance of n1, n4 is not an instance of n2, n4 is
--                    not an instance of n3 and n2 is not an instance of n1
--   Whichever is broken, responsibility follows to C and D.
--
-- It is so if:
--   - f(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that f(A) on 2001-01-01
--
-- Taken as given, not found
--   P1  P is held by default: ""                                       d0236.lex:8
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0236.lex Made/Q2 --short
-- ~ OPEN  Ever: f(A)
-- It turns on: entailed if f(A) on 2001-01-01. entailed if f(A) on 2002-01-03.
--   excluded if it is not so that f(A) on 2001-01-01; it is not so that f(A) on
--   2002-01-03
-- In full: without --short.
-- $ lexlogic explain d0236.lex Q0:Other
-- x UNRESOLVED  Strict conflict between n4 by A and n2 by A towards C, under
--   variant Other
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  f(A) on 2001-01-01
--   excluded if  it is not so that f(A) on 2001-01-01
--
-- The conflict of n2 by A and n4.1 by A, possible
--   unresolved: no principle puts one first (n2 by A is owed to C and D; n4.1 by
--     A is owed to C and D)
--   n4 alone can be kept: it is not so that x(A) on 2002-01-01
--   n2 alone can be kept: x(A) on 2002-01-01
--   What could have settled it:
--     order  silent  n2 is not an instance of n1, n2 is not an instance of n4, n2
--                    is not an instance of n3 and n2 is not an instance of n4; n4
--                    is not an instance of n1, n2 is not an instance of n1, n4 is
--                    not an instance of n3 and n2 is not an instance of n3
--   Whichever is broken, responsibility follows to C and D.
--
-- It is so if:
--   - f(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that f(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0236.lex Made/Q1
-- + ENTAILED   n4 binds A
--
-- It turns on nothing that is open.
--
-- Smallest set of stated points that carries it
--   F1  T2 binds A from 1964-01-01 (d0236.lex:19)
--   F2  T2 binds C from 1964-01-01 (d0236.lex:19)
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0236.lex Q1  the steps from these points
