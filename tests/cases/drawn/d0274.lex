case Made
  let A, B be State
  let C be Organization
  let K be Actor
  sort Person
  let Pia be Person
  conduct x(a0: State) "words"
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  dated fact f(a0: State)
  dated fact g(a0: State)
  fact h(a0: State)
  position P held by "A scholar" "Treatise, 1" left open by "An award"
  closed fact near(a0: State, a1: State)
  concept far(s: State) when s != B when some v: State with (near(s, v) and far(v))
  norm n1 of T1 bearer s: State owed to C obliges x(s)
  norm n2 of T1 art "1" bearer s: State forbids x(s) when s != A exists if P
  norm n3 of T2 bearer s: State owed to all parties forbids x(s) when not far(s) quote "text"
  treaty T1 adopted 2001-01-01 party A, B, C since 2001-01-01 note "invented"
  treaty T2 adopted 1976-01-01 party A, B since 1976-01-01 party C since 2002
  rule attribution for k1: Actor, s1: State if P establishes attributable(k1, s1) when organ(k1, s1) and far(s1)
  rule r0 establishes terminated(T2) when f(A)
  rule r1 of T1 and custom provided P for s1: State establishes party(s1, T2) when g(s1)
  principle order for i: Duty, j: Duty regardless of consent i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n1))) unless far(B)
  principle posterior of T1 for i: Duty, j: Duty, e: Source, l: Source i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e), not source(i, l))
  principle special for i: Duty, j: Duty i yields to j when more_specific(j, i)
  priority posterior over order
  possible x(s) only if not h(s) for s: State
  given organ(K, B)
  given near(B, B)
  given not h(B)
  given not h(A)
  ask Q0: A breaches n2
  ask Q1: some v: State with not x(v)
  ask Q2 supposing not k(K): A may not x(A)
  ask Q3: T1 is void
  ask Q4: not g(B)
end

-- $ lexlogic check d0274.lex
-- d0274.lex   5 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  ~ OPEN on fact              x(A) + 1 more
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED                  nothing speaks to it
--   Q4  ~ OPEN on fact              g(B)
--
-- Assumptions: none.   Warnings: none.
-- $ lexlogic explain d0274.lex Made/Q0
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards C and B                                    T1 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0274.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0274.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0274.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0274.lex Made/Q1
-- ~ OPEN  For some State v: it is not so that words
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that words after 2003-01-01
--   entailed if  it is not so that words after 2003-01-01
--   excluded if  words after 2003-01-01; words after 2003-01-01
--
-- It is so if:
--   - it is not so that words after 2003-01-01
--
-- It is not so if:
--   - words after 2003-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0274.lex Made/Q2
-- - EXCLUDED  A may: it is not so that words
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that h(A)                                        d0274.lex:32
--   F2  T1 binds A from 2001-01-01                                    d0274.lex:19
--   F3  T1 binds C from 2001-01-01                                    d0274.lex:19
--
-- Why
--   1 far(A)
--   2 Nothing displaces n1: nothing it may clash with is put first
--   3 n1 binds A towards C after 2003-01-01                          F2, F3
--   4 It is not so that A may: it is not so that words               F1, 1, 2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0274.lex Made/Q3
-- - EXCLUDED  T1 is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 is not void
--   2 T1 is not void                                                           1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0274.lex Made/Q4
-- ~ OPEN  It is not so that g(B)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that g(B) after 2003-01-01
--   excluded if  g(B) after 2003-01-01
--
-- It is so if:
--   - it is not so that g(B) after 2003-01-01
--
-- It is not so if:
--   - g(B) after 2003-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0274.lex Made/Q0 --full
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards C and B                                    T1 1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0274.lex Made/Q2 --short
-- - EXCLUDED  A may: it is not so that words
-- Carried by F1 it is not so that h(A); F2 T1 binds A from 2001-01-01; F3 T1
--   binds C from 2001-01-01
-- Since far(A); Nothing displaces n1: nothing it may clash with is put first; n1
--   binds A towards C after 2003-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0274.lex Made/Q1
-- ~ OPEN on fact   For some State v: it is not so that words
--
--             Entailed if  Excluded if
--             1   2        3
--   X fact    N   .        Y   x(A)
--   B fact    .   N        Y   x(B)
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Which issue matters most (settings of the other where it decides):
--   X 1 of 2    B 1
--   Of all 4 settings of the two that can be: entailed in 3, excluded in 1. A
--   count, not a chance; every setting was counted.
--
-- The issues
--   X  words after 2003-01-01
--   B  words after 2003-01-01
--
-- Assumptions: none.
--
-- Checked: each of the 3 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0274.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0274.lex Q1           a scenario each way
