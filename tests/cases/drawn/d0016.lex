case Made
  let A be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State)
  conduct y(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  closed fact f(a0: State)
  closed fact g(a0: State)
  fact u
  position P held by "A scholar" "Treatise, 1", "A court" no holder found
  standard grave(s: State) of T1 art "1" met when (x(s) and f(s))
  concept c(s: State) "words" of T2 art "1" and custom when grave(s)
  concept out(s: State) when not P unless multilateral(K1)
  exception e to c when out(s)
  exception ee to out when grave(s)
  concept tied(s: State, o: Organization) when not y(s) at 2001-01-01
  norm n1 of K1 bearer s: State owed to C forbids x(s) at 2001-01-01
  norm n2 bearer s: State owed to everyone if P owed to C, D if not P obliges x(s) at 2001-01-01 when any of (c(A), all of (x(s) at 2001-01-01, x(s)))
  norm n3 bearer s: State owed to C, D obliges x(s) at 2001-01-01 indivisible
  treaty T1 adopted 1950-01-01 party A since 1950-01-01 incorporates n1
  treaty T2 adopted 1958-01-01 party A since 1958-01-01
  custom K1
  rule attribution for k1: Actor, s1: State if P establishes attributable(k1, s1) when organ(k1, s1) and grave(s1)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n3), grave(A))
  principle posterior for i: Duty, j: Duty, e: Source, l: Source regardless of consent i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e), not source(i, l))
  principle reading for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2), in_conflict(i, j))
  priority order over reading
  given organ(K, A)
  given f(A)
  given not x(A) at 2001-01-01
  given not y(A) at 2001-07-01
  given not u
  given not x(A) at 2001-07-01
  given not k(K) at 2001-01-01
  ask Q0 "Is it so?": previously x(A)
  ask Q1 supposing P: A breaches n2 toward D
  ask Q2: A breaches n1 at 2001-01-01
  ask Q3: A breaches n1
  ask Q4 as of 2001-07-01 supposing (D = C): n2 by A is wrongful
  ask Q5 as of 2001-07-01: wide conflict among (n1 by A, n3 by A toward C, n2)
end

-- $ lexlogic check d0016.lex
-- d0016.lex   6 questions
--
--   Q0  ~ OPEN on fact              x(A) + 1 more
--   Q1  - EXCLUDED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  ! INCONSISTENT
--   Q5  . NONE                      law settled
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 6, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0016.lex:41  E-CONTRADICTION
-- 41 |   ask Q4 as of 2001-07-01 supposing (D = C): n2 by A is wrongful
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NEVER USED -------------------------------------- d0016.lex:7  W-UNUSED
--  7 |   conduct k(a0: Actor)
--                ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `k`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0016.lex:10  W-UNUSED
-- 10 |   closed fact g(a0: State)
--                    ^
-- Nothing refers to it. Delete `g`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0016.lex:11  W-UNUSED
-- 11 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED ------------------------------------- d0016.lex:18  W-UNUSED
-- 18 |   concept tied(s: State, o: Organization) when not y(s) at 2001-01-01
--                ^^^^
-- Nothing refers to it. Delete `tied`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0016.lex:20  W-CITE
-- 20 |   norm n2 bearer s: State owed to everyone if P owed to C, D if no...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0016.lex:21  W-CITE
-- 21 |   norm n3 bearer s: State owed to C, D obliges x(s) at 2001-01-01 ...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0016.lex Made/Q0
-- ~ OPEN  Earlier: x(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) earlier
--   entailed if  x(A) on 2001-06-30
--   excluded if  it is not so that x(A) earlier; it is not so that x(A) on
--                2001-06-30
--
-- It is so if:
--   - x(A) on 2001-06-30
--
-- It is not so if:
--   - it is not so that x(A) earlier
--   - it is not so that x(A) on 2001-06-30
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0016.lex Made/Q1
-- - EXCLUDED  A breaches n2 towards D
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   H1  supposed: P                                                   d0016.lex:38
--   No facts: H: supposed.
--
-- Why
--   1 A does not breach n2 towards D                                          H1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0016.lex Made/Q1 --why-not displaced
-- - EXCLUDED  A breaches n2 towards D
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0016.lex Made/Q1 --why-not carved
-- - EXCLUDED  A breaches n2 towards D
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0016.lex Made/Q1 --why-not excused
-- - EXCLUDED  A breaches n2 towards D
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0016.lex Made/Q2
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0016.lex:32
--
-- Why
--   1 n1 was kept                                                             F1
--   2 A does not breach n1 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0016.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- What could have made it displaced, and why it does not:
--
--     reading    votes   against n2: on an open point, puts n2 before n1
--     order      silent  n2 is not an instance of n3; n2 is not an instance of n1
--     posterior  silent  what it asks for is not there
--
-- That it is displaced is not excluded: it is open.
-- $ lexlogic explain d0016.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- What could have made it carved, and why it does not:
--
--     reading    votes   against n2: on an open point, puts n2 before n1
--     order      silent  n2 is not an instance of n3; n2 is not an instance of n1
--     posterior  silent  what it asks for is not there
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0016.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0016.lex Made/Q3
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0016.lex:32
--
-- Why
--   1 n1 was kept                                                             F1
--   2 A does not breach n1 towards C                                          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0016.lex Made/Q3 --why-not displaced
-- - EXCLUDED  A breaches n1
-- What could have made it displaced, and why it does not:
--
--     reading    votes   against n2: on an open point, puts n2 before n1
--     order      silent  n2 is not an instance of n3; n2 is not an instance of n1
--     posterior  silent  what it asks for is not there
--
-- That it is displaced is not excluded: it is open.
-- $ lexlogic explain d0016.lex Made/Q3 --why-not carved
-- - EXCLUDED  A breaches n1
-- What could have made it carved, and why it does not:
--
--     reading    votes   against n2: on an open point, puts n2 before n1
--     order      silent  n2 is not an instance of n3; n2 is not an instance of n1
--     posterior  silent  what it asks for is not there
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0016.lex Made/Q3 --why-not excused
-- - EXCLUDED  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0016.lex Made/Q4
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0016.lex:41  E-CONTRADICTION
-- 41 |   ask Q4 as of 2001-07-01 supposing (D = C): n2 by A is wrongful
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0016.lex Made/Q5
-- - EXCLUDED  Wide conflict between n1 by A, n3 by A towards C and n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 n3 binds A at no time asked about
--   3 n2 binds nobody at no time asked about
--   4 No wide conflict between n1 by A, n3 by A towards C and n2         1, 2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0016.lex Made/Q0 --full
-- ~ OPEN  Earlier: x(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) earlier
--   entailed if  x(A) on 2001-06-30
--   excluded if  it is not so that x(A) earlier; it is not so that x(A) on
--                2001-06-30
--
-- It is so if:
--   - x(A) on 2001-06-30
--
-- It is not so if:
--   - it is not so that x(A) earlier
--   - it is not so that x(A) on 2001-06-30
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0016.lex Made/Q2 --short
-- - EXCLUDED  A breaches n1 on 2001-01-01
-- Carried by F1 it is not so that x(A) on 2001-01-01
-- Since n1 was kept.
-- In full: without --short.
-- $ lexlogic turns-on d0016.lex Made/Q1
-- - EXCLUDED   A breaches n2 towards D
--
-- It turns on nothing that is open: the same on all 1 doctrine choices left open,
-- and however the 1 open fact it reads fall.
--
-- Smallest set of stated points that carries it
--   H1  supposed: P (d0016.lex:38)
--
-- Never matters, proved for every setting: open issues it reads, 1 of law and 1 of
-- fact (--independent lists them).
--
-- Taken as given, not found
--   A1  supposed  supposed: P is held
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0016.lex Q1  the steps from these points
