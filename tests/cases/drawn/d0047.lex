case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  dated fact f(a0: State)
  closed fact g(a0: State)
  list l(a0: State)
  position P "words"
  position G1 default on
  position G2
  exactly one of G1, G2 as Group
  concept tied(s: State, o: Organization) when (g(s) or g(s))
  norm n1 of T1, T3 bearer s: State permits x(s) at 2002-01-01 when (not l(A) or not x(s) between 2001-01-01 and 2002-01-01)
  norm n2 bearer s: State owed to C, D forbids x(s) at 2002-01-01
  norm n3 of T2, T3 bearer s: State forbids x(s) at 2002-01-01 when previously x(s)
  treaty T1 adopted 1963-01-01 party A, C since 1963-01-01
  treaty T2 adopted 1982-01-01 party A, C, D since 1982-01-01 signatory A, C, D on 1982-01-01
  treaty T3 adopted 1986-01-01 party A, C, D since 1986-01-01
  rule r0 establishes terminated(T2) when f(A)
  rule r1 establishes terminated(T1) when g(A)
  permissions conflict if G2
  principle order for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n1)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n1)))
  given l(A)
  view V leaves open P
  given not x(A) at 2001-01-01
  ask Q0: n3 by A is displaced at 2002-01-01
  ask Q1 under V: A breaches n3
  ask Q2: n1 by A is operative
  ask Q3 ex nunc as of 2002-01-01: apparent conflict among (n2 by A toward C, n1 by A)
  ask Q4 under V: wide conflict among (n1 by A, n3 by A, n2 by A toward D)
  ask Q5: some d: Duty with (bearer(d, A) and (d is displaced))
end

-- $ lexlogic check d0047.lex
-- d0047.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  ~ OPEN on fact  under V     x(A) + 2 more
--   Q2  + ENTAILED                  law settled
--   Q3  . NONE                      law settled
--   Q4  . NONE  under V             law settled on this view
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 4, below.
--
-- -- HELD BY NOBODY ------------------------------------ d0047.lex:8  W-CITE
--  8 |   position P "words"
-- Nothing says who holds `P`. Add who does, with the place; if you have
-- looked and found nobody, say so:  held by Author "p. 12"  or  no holder
-- found
--
-- -- NEVER USED -------------------------------------- d0047.lex:8  W-UNUSED
--  8 |   position P "words"
--                 ^
-- No rule, norm or question of this file reads it, so holding it changes
-- no answer. Delete `P`, or look for a name misspelt where it should be
-- used.
--
-- -- NEVER USED ------------------------------------- d0047.lex:12  W-UNUSED
-- 12 |   concept tied(s: State, o: Organization) when (g(s) or g(s))
--                ^^^^
-- Nothing refers to it. Delete `tied`, or look for a name misspelt where
-- it should be used.
--
-- -- NO CITATION -------------------------------------- d0047.lex:14  W-CITE
-- 14 |   norm n2 bearer s: State owed to C, D forbids x(s) at 2002-01-01
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0047.lex Made/Q0
-- - EXCLUDED  n3 by A is displaced on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 It is not so that n3 by A is displaced on 2002-01-01                     1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0047.lex Made/Q1
-- ~ OPEN  A breaches n3, under V
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  it is not so that x(A) on 2002-01-01
--   entailed if  x(A) earlier; x(A) on 2002-01-01
--   entailed if  x(A) on 2001-12-31; x(A) on 2002-01-01
--   excluded if  it is not so that x(A) earlier; it is not so that x(A) on
--                2001-12-31
--
-- It is so if:
--   - x(A) on 2001-12-31
--   - x(A) on 2002-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2002-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0047.lex Made/Q1 --why-not displaced
-- ~ OPEN  A breaches n3, under V
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0047.lex Made/Q1 --why-not carved
-- ~ OPEN  A breaches n3, under V
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0047.lex Made/Q1 --why-not excused
-- ~ OPEN  A breaches n3, under V
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0047.lex Made/Q2
-- + ENTAILED  n1 by A is operative
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1963-01-01                                    d0047.lex:16
--   F2  T1 binds C from 1963-01-01                                    d0047.lex:16
--
-- Why
--   1 Nothing displaces n1: nothing it may clash with is put first
--   2 n1 binds A towards C on 2002-01-01                                  F1, F2
--   3 n1 by A is operative                                                1, 2
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0047.lex Made/Q3
-- - EXCLUDED  Apparent conflict between n2 by A towards C and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A towards C and n1 by A can be kept together
--   2 No apparent conflict between n2 by A towards C and n1 by A               1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0047.lex Made/Q4
-- - EXCLUDED  Wide conflict between n1 by A, n3 by A and n2 by A towards D, under
--   V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A, n3 by A and n2 by A towards D can be kept
--     together
--   2 No wide conflict between n1 by A, n3 by A and n2 by A towards D          1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0047.lex Made/Q5
-- - EXCLUDED  For some Duty d: A bears d and d is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 Nothing displaces n2: nothing it may clash with is put first
--   3 Nothing displaces n1: nothing it may clash with is put first
--   4 For no Duty d: A bears d and d is displaced                        1, 2, 3
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0047.lex Made/Q0 --full
-- - EXCLUDED  n3 by A is displaced on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces n3: nothing it may clash with is put first
--   2 It is not so that n3 by A is displaced on 2002-01-01                     1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0047.lex Made/Q2 --short
-- + ENTAILED  n1 by A is operative
-- Carried by F1 T1 binds A from 1963-01-01; F2 T1 binds C from 1963-01-01
-- Since Nothing displaces n1: nothing it may clash with is put first; n1 binds A
--   towards C on 2002-01-01.
-- In full: without --short.
-- $ lexlogic turns-on d0047.lex Made/Q1
-- ~ OPEN on fact   A breaches n3, under V
--
--             Entailed if  Excluded if
--             1   2        3   4
--   X fact    Y   Y        N   .   x(A) on 2002-01-01
--   A fact    Y   .        .   N   x(A) earlier
--   O fact    .   Y        .   N   x(A) on 2001-12-31
--
--   Each column is enough alone; drop any entry and it no longer is.
--   Y true or held   N false or rejected   . does not matter
--
-- Which issue matters most (settings of the other two where it decides):
--   X 3 of 4    A 1    O 1
--   Of all 8 settings of the three that can be: entailed in 3, excluded in 5. A
--   count, not a chance; every setting was counted.
--
-- The issues
--   X  x(A) on 2002-01-01
--   A  x(A) earlier
--   O  x(A) on 2001-12-31
--
-- Never matters, proved for every setting: other open issues it reads, 1 of fact
-- (--independent lists them).
--
-- Assumptions: none.
--
-- Checked: each of the 4 combinations was solved again over the whole theory: it
-- is enough, it can be so, and with any entry dropped the answer may go the other
-- way; no scenario escapes them all; a scenario of each was replayed by the second
-- evaluator.
--
-- Next   lexlogic moot d0047.lex Q1 --for STATE  one side's case on it
--        lexlogic explain d0047.lex Q1           a scenario each way
