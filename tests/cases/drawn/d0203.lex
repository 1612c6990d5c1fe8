case Made
  let A be State
  let C be Organization
  sort Ship
  let someone Sao be Ship
  conduct x(a0: State)
  conduct y(a0: State)
  conduct org(a0: Organization)
  fact f(a0: State, a1: Ship)
  fact g(a0: State)
  position P cite "somewhere"
  concept c(s: State) of T2 when not ever org(C) note "see there"
  concept out(s: State) when g(s) unless not y(s) at 2002-01-01
  exception e to c if P when out(s)
  exception ee to out when not y(A) at 2001-01-01
  concept a(s: State) when b(s) when not c(s)
  concept b(s: State) when a(s) when not c(s)
  norm n1 of T1 bearer s: State owed to each party forbids y(s) at 2001-01-01 when (org(C) at 2002-01-01 and not g(s))
  norm n2 of T1 art "1" bearer s: State for r: Ship owed to all parties forbids x(s) at 2002-01-01 cite "there"
  norm n3 bearer s: State owed to C obliges best efforts toward y(s) at 2001-01-01 when not source_in_force(T1)
  treaty T1 adopted 2001-01-01 in force 2001-06-01 party A, C since 2001-01-01 parties partial reservation C to n1 insofar as g(A) objection A to C without relations
  treaty T2 adopted 1986-01-01 in force 1986-06-01 until 2001-06-01 party A since 1986-01-01
  custom K1 subject to T2 cite "1 Example Treaty Series 1"
  rule r0 of T2 art "1" establishes terminated(K1) when f(A, Sao)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n3))
  principle clause "words" for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  impossible y(s) at 2001-01-01 and x(s) at 2002-01-01 for s: State
  presume f(A, Sao) unless g(A)
  given y(A) at 2001-01-01
  given f(A, Sao)
  given not org(C) at 2001-01-01
  given not x(A) at 2001-01-01
  given not org(C) at 2002-01-01
  given all_reasonable_measures.n3(A) at 2002-01-01
  given not all_reasonable_measures.n3(A) at 2001-07-01
  given all_reasonable_measures.n3(A) at 2001-01-01
  given not x(A) at 2001-07-01
  given not g(A)
  ask Q0: incompatible among (n1 by A, n2[Sao] by A)
  ask Q1 supposing f(A, Sao): conflict among (n2[Sao] by A, n3 by A, n1 by A)
  ask Q2 as of 2001-07-01: A breaches n1
  ask Q3: all of (b(A), not x(A) at 2002-01-01)
  ask Q4 "Is it so?": binds(n3, A)
  ask Q5: conflict within (n1 by A, n3 by A) is carved
end

-- $ lexlogic check d0203.lex
-- d0203.lex   6 questions
--
--   Q0  . NONE                      law settled
--   Q1  . NONE                      law settled
--   Q2  - EXCLUDED                  nothing speaks to it
--   Q3  ~ OPEN on fact              org(C) + 1 more
--   Q4  + ENTAILED                  law settled
--   Q5  - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NO CITATION -------------------------------------- d0203.lex:20  W-CITE
-- 20 |   norm n3 bearer s: State owed to C obliges best efforts toward y(...
--
-- Readers cannot check `n3`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- $ lexlogic explain d0203.lex Made/Q0
-- - EXCLUDED  Incompatible conflict between n1 by A and n2[Sao] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 T1 1 does not bind A                                                    T1 1
--   3 No incompatible conflict between n1 by A and n2[Sao] by A         1, 2
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0203.lex Made/Q1
-- - EXCLUDED  Conflict between n2[Sao] by A, n3 by A and n1 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 T1 1 does not bind A                                                    T1 1
--   2 n1 does not bind A
--   3 No conflict between n2[Sao] by A, n3 by A and n1 by A             1, 2
--   2 things that could have stood in the way, and did not, are left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0203.lex Made/Q2
-- - EXCLUDED  A breaches n1
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 binds A at no time asked about
--   2 It is not so that A breaches n1                                          1
--
-- No rule of the file speaks of this: it is excluded by silence.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0203.lex Made/Q2 --why-not displaced
-- - EXCLUDED  A breaches n1
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0203.lex Made/Q2 --why-not carved
-- - EXCLUDED  A breaches n1
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0203.lex Made/Q2 --why-not excused
-- - EXCLUDED  A breaches n1
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0203.lex Made/Q3
-- ~ OPEN  b(A) and it is not so that x(A) on 2002-01-01
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  org(C) earlier
--   entailed if  org(C) on 2001-07-01
--   excluded if  it is not so that org(C) earlier; it is not so that org(C) on
--                2001-07-01
--
-- It is so if:
--   - org(C) on 2001-07-01
--
-- It is not so if:
--   - it is not so that org(C) earlier
--   - it is not so that org(C) on 2001-07-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0203.lex Made/Q4
-- + ENTAILED  n3 binds A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 binds A towards C on 2002-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0203.lex Made/Q5
-- - EXCLUDED  Conflict within n1 by A and n3 by A is carved
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A
--   2 It is not so that conflict within n1 by A and n3 by A is carved          1
--   1 thing that could have stood in the way, and did not, is left out: --full
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0203.lex Made/Q0 --full
-- - EXCLUDED  Incompatible conflict between n1 by A and n2[Sao] by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n1 does not bind A towards C on 2001-01-01
--   2 n1 does not bind A                                                1
--   3 T1 1 does not bind A towards C on 2002-01-01
--   4 T1 1 does not bind A                                              3     T1 1
--   5 No incompatible conflict between n1 by A and n2[Sao] by A         2, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0203.lex Made/Q2 --short
-- - EXCLUDED  A breaches n1
-- Since n1 binds A at no time asked about.
-- In full: without --short.
-- $ lexlogic turns-on d0203.lex Made/Q1
-- . NONE   Conflict between n2[Sao] by A, n3 by A and n1 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0203.lex Q1  the steps from these points
