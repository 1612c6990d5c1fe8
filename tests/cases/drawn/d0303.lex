case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  conduct y(a0: State)
  conduct z(a0: State)
  fact f(a0: State)
  fact u
  concept a(s: State) when b(s) when u
  concept b(s: State) when a(s) when u
  norm n1 of T1, T2, T3 art "1" bearer s: State owed to each party forbids z(s) at 2001-01-01 when s = A
  concept guilty(s: State) when s breaches n1 when shares(s)
  concept shares(s: State) when guilty(s) when a(s)
  norm n2 art "1" bearer s: State owed to D obliges z(s) at 2001-01-01
  norm n3 of T1, T2 bearer s: State obliges x(s) at 2001-01-01 when (every v: State with not y(s) satisfies y(s) at 2002-01-01 or (all of (C = D, guilty(s))))
  treaty T1 adopted 1965-01-01 party A, C, D since 1965-01-01
  treaty T2 "words" adopted 1978-01-01 party A, D since 1978-01-01
  treaty T3 adopted 2001-01-01 party A, C, D since 2001-01-01 reservation A to n1 insofar as u
  custom K1
  principle special for i: Duty, j: Duty regardless of consent i yields to j when more_specific(j, i)
  given f(A)
  given y(A) at 2001-01-01
  given x(A) at 2001-01-01
  ask Q0 "Is it so?" supposing a(A): A breaches n3
  ask Q1 "Is it so?": n1 is void
  ask Q2 as of 2001-01-01: some d: Date since 2001-01-01 until 2002-01-01 with x(A) at d
  ask Q3: conflict among (n3 by A, n1 by A) is resolved
  ask Q4: A breaches n1
  ask Q5: conflict among (n2 by A, n1 by A toward D, n3 by A)
end

-- $ lexlogic check d0303.lex
-- d0303.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  - EXCLUDED                  nothing speaks to it
--   Q2  + ENTAILED                  law settled
--   Q3  - EXCLUDED                  law settled
--   Q4  ~ OPEN on fact              z(A)
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- NEVER USED -------------------------------------- d0303.lex:7  W-UNUSED
--  7 |   fact f(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0303.lex:17  W-CITE
-- 17 |   treaty T2 "words" adopted 1978-01-01 party A, D since 1978-01-01
--
-- Readers cannot check `T2`: nothing says where the text is. Add  cite
-- "..."; if it is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0303.lex Made/Q0
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0303.lex:23
--
-- Why
--   1 n3 was kept                                                             F1
--   2 A does not breach n3 towards D and C                                    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0303.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n3
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0303.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n3
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0303.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n3
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0303.lex Made/Q1
-- - EXCLUDED  n1 alone is void
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 alone is not void
--   2 n1 alone is not void                                                     1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0303.lex Made/Q2
-- + ENTAILED  For some Date d: x(A) on d
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0303.lex:23
--
-- Why
--   1 For some Date d: x(A) on d                                              F1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0303.lex Made/Q3
-- - EXCLUDED  Conflict between n3 by A and n1 by A is resolved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n3 by A and n1 by A can be kept together
--   2 It is not so that conflict between n3 by A and n1 by A is resolved       1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0303.lex Made/Q4
-- ~ OPEN  A breaches n1
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  z(A) on 2001-01-01
--   excluded if  it is not so that z(A) on 2001-01-01
--
-- It is so if:
--   - z(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that z(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0303.lex Made/Q4 --why-not displaced
-- ~ OPEN  A breaches n1
-- What could have made it displaced, and why it does not:
--
--     special  votes  against n2: puts T1 1 before n2
--
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0303.lex Made/Q4 --why-not carved
-- ~ OPEN  A breaches n1
-- What could have made it carved, and why it does not:
--
--     special  votes  against n2: puts T1 1 before n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0303.lex Made/Q4 --why-not excused
-- ~ OPEN  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0303.lex Made/Q5
-- - EXCLUDED  Conflict between n2 by A, n1 by A towards D and n3 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A, n1 by A towards D and n3 by A can be kept
--     together
--   2 No conflict between n2 by A, n1 by A towards D and n3 by A               1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0303.lex Made/Q0 --full
-- - EXCLUDED  A breaches n3
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  x(A) on 2001-01-01                                            d0303.lex:23
--
-- Why
--   1 n3 was kept                                                             F1
--   2 A does not breach n3 towards D and C                                    1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0303.lex Made/Q2 --short
-- + ENTAILED  For some Date d: x(A) on d
-- Carried by F1 x(A) on 2001-01-01
-- Since For some Date d: x(A) on d.
-- In full: without --short.
-- $ lexlogic turns-on d0303.lex Made/Q1
-- - EXCLUDED   n1 alone is void
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0303.lex Q1  the steps from these points
