case Made
  let A be State
  let C be Organization
  let K be Actor
  sort Ship open
  let anyone Sao be Ship
  conduct x(a0: State)
  power y(a0: State)
  conduct k(a0: Actor)
  fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  closed fact g(a0: State)
  fact h(a0: State)
  standard grave(s: State) of T1 art "1" unmet when g(s)
  concept a(s: State) when b(s) when not h(s)
  concept b(s: State) when a(s) when s != A
  norm n1 bearer s: State owed to C obliges any of (not y(s), x(s)) when not b(s) peremptory
  norm n2 bearer s: State owed to C forbids any of (not y(s), x(s)) when (s breaches n1)
  exception en2 to n2 when not grave(A)
  treaty T1 adopted 1966-01-01 in force 1966-06-01 party A since 1966-01-01 per "record" party C since 2002 note "invented"
  treaty T2 adopted 1953-01-01 party A, C since 1953-01-01 cite "1 Example Treaty Series 1"
  treaty T3 adopted 1951-01-01 party A, C since 1951-01-01
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  principle other "words" for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  principle superior for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority superior over other
  impossible not x(s) and y(s) for s: State
  possible y(s) only if not h(s) for s: State
  given h(A)
  given not organ(K, A)
  ask Q0: A breaches n1
  ask Q1: conflict among (n2.2 by A, n1 by A)
  ask Q2 supposing g(A): A breaches n2
  ask Q3: applied(other)
  ask Q4: some d: Duty with (bearer(d, A) and (d is displaced))
  ask Q5 supposing not f(A): all of ((not a(A) and not y(A)), grave(A))
end

-- $ lexlogic check d0310.lex
-- d0310.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  . NONE                      law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  - EXCLUDED                  nothing speaks to it
--   Q4  - EXCLUDED                  law settled
--   Q5  ~ OPEN on fact              grave(A)
--
-- Assumptions: none.   Warnings: 3, below.
--
-- -- NEVER USED -------------------------------------- d0310.lex:9  W-UNUSED
--  9 |   conduct k(a0: Actor)
--                ^
-- Nothing refers to it. Delete `k`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0310.lex:17  W-CITE
-- 17 |   norm n1 bearer s: State owed to C obliges any of (not y(s), x(s)...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0310.lex:18  W-CITE
-- 18 |   norm n2 bearer s: State owed to C forbids any of (not y(s), x(s)...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0310.lex Made/Q0
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  impossible: it is not so that x(s) and y(s)                   d0310.lex:27
--
-- Why
--   1 n1 was kept                                                             F1
--   2 A does not breach n1 towards C                                          1
--   3 It is not so that A breaches n1                                         2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0310.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n1
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0310.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n1
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0310.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0310.lex Made/Q1
-- - EXCLUDED  Conflict between n2.2 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2.2 by A and n1 by A can be kept together
--   2 No conflict between n2.2 by A and n1 by A                                1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0310.lex Made/Q2
-- - EXCLUDED  A breaches n2
-- Law settled: the same on every reading left open.
--
-- Why
--    1 n1 was kept (if x(A) after 2003-01-01)
--    2 A does not breach n1 towards C (if x(A) after 2003-01-01)     1
--    3 The conditions of n2 are not met (if x(A) after 2003-01-01)   2
--    4 A does not breach n2 towards C (if x(A) after 2003-01-01)     3
--    5 n2 was kept (if it is not so that x(A) after 2003-01-01)
--    6 A does not breach n2 towards C (if it is not so that x(A)     5
--      after 2003-01-01)
--    7 n2 was kept (if it is not so that x(A) after 2003-01-01 and
--      y(A) after 2003-01-01)
--    8 A does not breach n2 towards C (if it is not so that x(A)     7
--      after 2003-01-01 and y(A) after 2003-01-01)
--    9 n1 was kept (if it is not so that x(A) after 2003-01-01 and
--      it is not so that y(A) after 2003-01-01)
--   10 A does not breach n1 towards C (if it is not so that x(A)     9
--      after 2003-01-01 and it is not so that y(A) after
--      2003-01-01)
--   11 The conditions of n2 are not met (if it is not so that x(A)   10
--      after 2003-01-01 and it is not so that y(A) after
--      2003-01-01)
--   12 A does not breach n2 towards C (if it is not so that x(A)     11
--      after 2003-01-01 and it is not so that y(A) after
--      2003-01-01)
--   13 It is not so that A breaches n2                               4, 6, 8, 12
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0310.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0310.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0310.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0310.lex Made/Q3
-- - EXCLUDED  other decides some conflict
-- Law settled: the same on every reading left open.
--
-- Why
--   1 other decides no conflict
--   2 other decides no conflict                                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0310.lex Made/Q4
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 Nothing displaces n1: nothing it may clash with is put first
--   3 For no Duty d: A bears d and d is displaced                           1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0310.lex Made/Q5
-- ~ OPEN  It is not so that a(A) and it is not so that y(A) and grave(A)
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  grave(A)
--   excluded if  it is not so that grave(A)
--
-- It is so if:
--   - as judged, grave(A)
--
-- It is not so if:
--   - it is not so that grave(A)
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0310.lex Made/Q0 --full
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  impossible: it is not so that x(s) and y(s)                   d0310.lex:27
--
-- Why
--   1 n1 was kept                                                             F1
--   2 A does not breach n1 towards C                                          1
--   3 It is not so that A breaches n1                                         2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0310.lex Made/Q2 --short
-- - EXCLUDED  A breaches n2
-- Since A does not breach n2 towards C; A does not breach n2 towards C; A does
--   not breach n2 towards C; A does not breach n2 towards C.
-- In full: without --short.
-- $ lexlogic turns-on d0310.lex Made/Q1
-- . NONE   Conflict between n2.2 by A and n1 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0310.lex Q1  the steps from these points
