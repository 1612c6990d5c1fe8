case Made
  let A, B be State
  let C be Organization
  conduct x(a0: State)
  dated fact f(a0: State)
  dated fact g(a0: State)
  fact u
  position P held by "A scholar" "Treatise, 1"
  position R held by "A scholar" "Treatise, 1"
  closed fact near(a0: State, a1: State)
  concept far(s: State) when x(B) when some v: State with (near(s, v) and far(v))
  norm n1 bearer s: State owed to everyone permits x(s) before 2001-01-01
  norm n2 bearer s: State owed to each state obliges x(s) at 2001-01-01 when s = A
  norm n3 bearer s: State owed to everyone if R owed to C if R obliges x(s) at 2001-01-01
  rule r0 establishes more_specific(n1, n3) when f(B)
  permissions conflict if A = A
  principle order for i: Duty, j: Duty if R i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n2), of_norm(j, n3)))
  principle special for i: Duty, j: Duty regardless of consent i yields to j when more_specific(j, i)
  variant Other holds P, R given u expect Q0 open expect Q1 excluded
end
  given not f(B) at 2001-01-01
  given x(A) at 2001-01-01
  given not u
  given g(A) at 2001-01-01
  given g(A) at 2001-07-01
  given not f(A) at 2001-01-01
  given not f(B) at 2001-07-01
  given g(B) at 2001-07-01
  given not x(B) at 2001-07-01
  given not f(A) at 2001-07-01
  given not f(A) between 2000-12-31 and 2000-12-31
  given not f(B) between 2000-12-31 and 2000-12-31
  given not g(A) between 2000-12-31 and 2000-12-31
  given not g(B) between 2000-12-31 and 2000-12-31
  given not x(A) between 2000-12-31 and 2000-12-31
  given not x(B) between 2000-12-31 and 2000-12-31
  given not x(A) at 2001-06-30
  given not x(B) at 2000-11-30
  given f(A) at 2000-11-30
  given not f(B) at 2001-06-30
  given g(B) at 2000-11-30
  given not x(B) at 2000-12-30
  given not f(B) at 2000-11-30
  given not x(B) at 2001-06-30
  given not f(B) at 2000-12-30
  given g(A) at 2000-12-30
  given not f(A) at 2001-06-30
  given g(B) at 2001-06-30
  given not x(A) at 2000-12-30
  given not g(A) at 2001-06-30
  given not x(B) at 2001-01-01
  given x(A) at 2000-11-30
  given x(A) at 2001-07-01
  given not g(A) at 2000-11-30
  given not f(A) before 2000-11-30
  given not f(A) between 2000-12-29 and 2000-12-29
  given not f(B) before 2000-11-30
  given not f(B) between 2000-12-29 and 2000-12-29
  given not g(A) between 2000-12-29 and 2000-12-29
  given not g(B) between 2000-12-29 and 2000-12-29
  given not x(A) between 2000-12-29 and 2000-12-29
  given not x(B) before 2000-11-30
  given not x(B) between 2000-12-29 and 2000-12-29
  ask Q0: previously by 30 days g(A)
  ask Q1 ex nunc as of 2001-07-01 supposing not far(B): conflict within (n3 by A, n1 by A)
  ask Q2: A breaches n3
  ask Q3 as of 2001-07-01: incompatible among (n3 by A toward C, n1 by B)
  ask Q4 as of 2001-01-01: A must x(A) at 2001-01-01
  ask Q5: A breaches n1 toward C
end

-- $ lexlogic check d0195.lex
-- d0195.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  + ENTAILED                  law settled
--     Q1  . NONE                      law settled
--     Q2  - EXCLUDED                  law settled
--     Q3  . NONE                      law settled
--     Q4  + ENTAILED                  law settled
--     Q5  - EXCLUDED                  nothing speaks to it
--
--   Made:Other
--     Q0  + ENTAILED  under variant Other  law settled on this view
--     Q1  . NONE  under variant Other  law settled on this view
--
-- Assumptions: none.   Warnings: 5, below.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0195.lex:64
--   Made:Other/Q0: previously by 30 days g(A)
--      expected  open
--      found     + ENTAILED
--
-- Repairs:
--   expect entailed                                   if that is your thesis
--   lexlogic explain d0195.lex Made:Other/Q0          for why
--
-- -- NEVER USED -------------------------------------- d0195.lex:7  W-UNUSED
--  7 |   fact u
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `u`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0195.lex:8  W-UNUSED
--  8 |   position P held by "A scholar" "Treatise, 1"
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `P`, or look for a name misspelt where it should be
-- used.
--
-- -- NO CITATION -------------------------------------- d0195.lex:12  W-CITE
-- 12 |   norm n1 bearer s: State owed to everyone permits x(s) before 200...
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0195.lex:13  W-CITE
-- 13 |   norm n2 bearer s: State owed to each state obliges x(s) at 2001-...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- NO CITATION -------------------------------------- d0195.lex:14  W-CITE
-- 14 |   norm n3 bearer s: State owed to everyone if R owed to C if R obl...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 1]
-- $ lexlogic explain d0195.lex Made/Q0
-- + ENTAILED  Earlier by 30 days: g(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A) on 2001-01-01                                            d0195.lex:24
--
-- Why
--   1 Earlier by 30 days: g(A)                                                F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0195.lex Made/Q1
-- - EXCLUDED  Conflict within n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 n1 does not bind A
--   3 No conflict within n3 by A and n1 by A                                1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0195.lex Made/Q2
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0195.lex:22
--
-- Why
--   1 n3 was kept                                                             F1
--   2 A does not breach n3 towards C and B                                    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0195.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n3
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0195.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n3
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0195.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0195.lex Made/Q3
-- - EXCLUDED  Incompatible conflict between n3 by A towards C and n1 by B
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A at no time asked about
--   2 n1 does not bind B
--   3 No incompatible conflict between n3 by A towards C and n1 by B        1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0195.lex Made/Q4
-- + ENTAILED  A should: x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n2: nothing it may clash with is put first
--   2 n2 binds A towards B on 2001-01-01
--   3 A should: x(A) on 2001-01-01                                          1, 2
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0195.lex Made/Q5
-- - EXCLUDED  A breaches n1 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that A breaches n1 towards C                                1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0195.lex Made/Q5 --why-not displaced
-- - EXCLUDED  A breaches n1 towards C
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0195.lex Made/Q5 --why-not carved
-- - EXCLUDED  A breaches n1 towards C
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0195.lex Made/Q5 --why-not excused
-- - EXCLUDED  A breaches n1 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0195.lex Made/Q0 --full
-- + ENTAILED  Earlier by 30 days: g(A)
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A) on 2001-01-01                                            d0195.lex:24
--
-- Why
--   1 Earlier by 30 days: g(A)                                                F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0195.lex Made/Q2 --short
-- - EXCLUDED  A breaches n3
-- Carried by F1 x(A) on 2001-01-01
-- Since n3 was kept.
-- In full: without --short.
-- $ lexlogic explain d0195.lex Q0:Other
-- + ENTAILED  Earlier by 30 days: g(A), under variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  g(A) on 2001-01-01                                            d0195.lex:24
--
-- Why
--   1 Earlier by 30 days: g(A)                                                F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0195.lex Made/Q1
-- . NONE   Conflict within n3 by A and n1 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0195.lex Q1  the steps from these points
