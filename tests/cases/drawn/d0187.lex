case Made
  let A be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  dated fact g(a0: State)
  fact h(a0: State)
  position P held by "A scholar" "Treatise, 1", "A court"
  concept c(s: State) when f(s) when any of (not k(K), not f(s)) unless k(K) at 2001-01-01
  exception e to c if P when organ(K, A)
  norm n1 bearer s: State owed to C, D obliges not x(s) at 2001-01-01 exists if P
  norm n2 bearer s: State owed to C, D forbids not x(s) at 2001-01-01 until 2001-06-01 yields to n1
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n1), of_norm(j, n2))
  principle clause for i: Duty, j: Duty if P regardless of consent i yields to j when yields_by_clause(i, j)
  principle special for i: Duty, j: Duty if P regardless of consent i yields to j when more_specific(j, i)
  possible x(s) only if h(s) for s: State
  given organ(K, A)
  given not x(A) at 2001-01-01
  ask Q0: A breaches n2
  ask Q1 "Is it so?": A breaches n2 at 2001-01-01
  ask Q2: n1 by A is impossible
  ask Q3: A must not x(A) at 2001-01-01
  ask Q4: conflict among (n2 by A, n1) is dissolved
  ask Q5: n2 is void
end

-- $ lexlogic check d0187.lex
-- d0187.lex   6 questions
--
--   Q0  + ENTAILED                  law settled
--   Q1  + ENTAILED                  law settled
--   Q2  - EXCLUDED                  law settled
--   Q3  ~ OPEN on fact              h(A)
--   Q4  - EXCLUDED                  law settled
--   Q5  - EXCLUDED                  nothing speaks to it
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- NEVER USED -------------------------------------- d0187.lex:9  W-UNUSED
--  9 |   dated fact g(a0: State)
--                   ^
-- Nothing refers to it. Delete `g`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0187.lex:12  W-UNUSED
-- 12 |   concept c(s: State) when f(s) when any of (not k(K), not f(s)) u...
--                ^
-- Nothing refers to it. Delete `c`, or look for a name misspelt where it
-- should be used.
--
-- -- NO CITATION -------------------------------------- d0187.lex:14  W-CITE
-- 14 |   norm n1 bearer s: State owed to C, D obliges not x(s) at 2001-01...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0187.lex:15  W-CITE
-- 15 |   norm n2 bearer s: State owed to C, D forbids not x(s) at 2001-01...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0187.lex Made/Q0
-- + ENTAILED  A breaches n2
-- Law settled: the same on every reading left open.
-- Owed to C and D.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0187.lex:22
--
-- Why
--   1 n2 binds A towards D on 2001-01-01
--   2 This is what n2 forbids                                          F1
--   3 So the duty of A applied and was not kept                        1, 2
--   4 order puts n2 before n1                                                order
--   5 Nothing displaces n2: no principle puts n1 first here            4
--   6 A breaches n2 towards D on 2001-01-01                            3, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0187.lex Made/Q0 --why-not displaced
-- + ENTAILED  A breaches n2
-- What could have made it displaced, and why it does not:
--
--     order    split   against n1: would put n2 before n1; clause the reverse
--     clause   split   against n1: on an open point, would put n1 before n2; order
--                      the reverse
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0187.lex Made/Q0 --why-not carved
-- + ENTAILED  A breaches n2
-- What could have made it carved, and why it does not:
--
--     order    split   against n1: would put n2 before n1; clause the reverse
--     clause   split   against n1: on an open point, would put n1 before n2; order
--                      the reverse
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0187.lex Made/Q0 --why-not excused
-- + ENTAILED  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0187.lex Made/Q1
-- + ENTAILED  A breaches n2 on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0187.lex:22
--
-- Why
--   1 n2 binds A towards D on 2001-01-01
--   2 This is what n2 forbids                                          F1
--   3 So the duty of A applied and was not kept                        1, 2
--   4 order puts n2 before n1                                                order
--   5 Nothing displaces n2: no principle puts n1 first here            4
--   6 A breaches n2 towards D on 2001-01-01                            3, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0187.lex Made/Q1 --why-not displaced
-- + ENTAILED  A breaches n2 on 2001-01-01
-- What could have made it displaced, and why it does not:
--
--     order    split   against n1: would put n2 before n1; clause the reverse
--     clause   split   against n1: on an open point, would put n1 before n2; order
--                      the reverse
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0187.lex Made/Q1 --why-not carved
-- + ENTAILED  A breaches n2 on 2001-01-01
-- What could have made it carved, and why it does not:
--
--     order    split   against n1: would put n2 before n1; clause the reverse
--     clause   split   against n1: on an open point, would put n1 before n2; order
--                      the reverse
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0187.lex Made/Q1 --why-not excused
-- + ENTAILED  A breaches n2 on 2001-01-01
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0187.lex Made/Q2
-- - EXCLUDED  n1 by A is impossible to comply with
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that n1 cannot be complied with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0187.lex Made/Q3
-- ~ OPEN  A should: it is not so that x(A) on 2001-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that h(A)
--   excluded if  h(A)
--
-- It is so if:
--   - it is not so that h(A)
--
-- It is not so if:
--   - h(A)
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0187.lex Made/Q4
-- - EXCLUDED  Conflict between n2 by A and n1 is dissolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 order puts n2 before n1                                                order
--   2 Nothing displaces n2: no principle puts n1 first here         1
--   3 Nothing displaces n1: no principle puts n2 first here (if P
--     is held)
--   4 n1 does not bind A towards D and C (if P is rejected)
--   5 It is not so that conflict between n2 by A and n1 is          2, 3, 4
--     dissolved
--
-- The conflict of n1 by A and n2 by A, possible
--   unresolved: principles point both ways (n1 by A is owed to C and D; n2 by A
--     is owed to C and D)
--   n1 alone can be kept: it is not so that x(A) on 2001-01-01
--   What could have settled it:
--     order    split   would put n2 before n1; clause the reverse
--     clause   split   on an open point, would put n1 before n2; order the reverse
--     special  silent  n2 is not more specific than n1; n1 is not more specific
--                      than n2
--   Whichever is broken, responsibility follows to C and D.
--
-- A conflict is apparent only: another reading, or an exception, removes it.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0187.lex Made/Q5
-- - EXCLUDED  n2 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n2 alone is not void
--   2 n2 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0187.lex Made/Q0 --full
-- + ENTAILED  A breaches n2
-- Law settled: the same on every reading left open.
-- Owed to C and D.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01                          d0187.lex:22
--
-- Why
--   1 n2 binds A towards D on 2001-01-01
--   2 This is what n2 forbids                                          F1
--   3 So the duty of A applied and was not kept                        1, 2
--   4 order puts n2 before n1                                                order
--   5 Nothing displaces n2: no principle puts n1 first here            4
--   6 A breaches n2 towards D on 2001-01-01                            3, 5
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0187.lex Made/Q2 --short
-- - EXCLUDED  n1 by A is impossible to comply with
-- Since It is not so that n1 cannot be complied with.
-- In full: without --short.
-- $ lexlogic turns-on d0187.lex Made/Q1
-- + ENTAILED   A breaches n2 on 2001-01-01
--
-- It turns on nothing that is open: the same on all 2 doctrine choices left open,
-- and however the 1 open fact it reads fall.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that x(A) on 2001-01-01 (d0187.lex:22)
--
-- Never matters, proved for every setting: open issues it reads, 1 of law and 1 of
-- fact (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0187.lex Q1  the steps from these points
