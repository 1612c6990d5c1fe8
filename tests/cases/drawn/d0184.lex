case Made
  let A be State
  let C, D be Organization
  let K be Actor
  conduct x(a0: State)
  conduct k(a0: Actor)
  closed fact organ(a0: Actor, a1: State)
  fact f(a0: State)
  closed fact g(a0: State)
  fact h(a0: State)
  position P opposed by "A court"
  norm n1 bearer s: State owed to C, D permits x(s) at 2001-01-01
  norm n2 of J1 bearer s: State owed to D forbids x(s) at 2001-01-01 when some v: State, v2: Actor with (x(v) at 2001-01-01 and not k(K)) prevails over J1
  judgment J1 of C under n1 adopted 1980-01-01 if P adopted 1981-01-01 if not P party A, C, D since 1981-01-01 signatory A, C, D on 1981-01-01
  rule attribution for k1: Actor, s1: State establishes attributable(k1, s1) when organ(k1, s1)
  permissions conflict if P
  principle posterior of J1 for i: Duty, j: Duty, e: Source, l: Source if P i yields to j when all of (source(i, e), source(j, l), adopted_after(l, e))
  principle clause for i: Duty, j: Duty regardless of consent i yields to j when yields_by_clause(i, j)
  priority posterior over clause
  given organ(K, A)
  given f(A)
  given x(A)
  given not h(A)
  given not x(A) at 1980-01-01
  given not k(K) at 2001-01-01
  given not x(A) at 1979-12-31
  given not k(K) at 1981-01-01
  ask Q0: some d: Date since 2001-01-01 until 2002-01-01 with x(A) at d
  ask Q1: conflict among (n1 by A, n2 by A)
  ask Q2 as of 2001-01-01: A breaches n2
  ask Q3: A must all of (x(A) at 2001-01-01, x(A) at 2001-01-01)
  ask Q4: some n: Norm with A breaches n
  ask Q5: incompatible between (n1 by A, n2 by A)
end

-- $ lexlogic check d0184.lex
-- d0184.lex   6 questions
--
--   Q0  ~ OPEN on fact              x(A) + 1 more
--   Q1  . NONE                      law settled
--   Q2  ~ OPEN on fact              x(A)
--   Q3  - EXCLUDED                  law settled
--   Q4  ~ OPEN on fact              x(A)
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 5, below.
--
-- -- NEVER USED -------------------------------------- d0184.lex:8  W-UNUSED
--  8 |   fact f(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `f`,
-- or look for a name misspelt where it should be used.
--
-- -- NEVER USED -------------------------------------- d0184.lex:9  W-UNUSED
--  9 |   closed fact g(a0: State)
--                    ^
-- Nothing refers to it. Delete `g`, or look for a name misspelt where it
-- should be used.
--
-- -- NEVER USED ------------------------------------- d0184.lex:10  W-UNUSED
-- 10 |   fact h(a0: State)
--             ^
-- It is stated, and nothing reads it, so it changes no answer. Delete `h`,
-- or look for a name misspelt where it should be used.
--
-- -- NO CITATION -------------------------------------- d0184.lex:12  W-CITE
-- 12 |   norm n1 bearer s: State owed to C, D permits x(s) at 2001-01-01
--
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- CONDUCT WITHOUT A DATE ------------------------ d0184.lex:22  W-UNDATED
-- 22 |   given x(A)
--              ^^^^
-- Treaties or facts here have dates, and duties come and go with them.
-- This is taken as done at some unstated time, and answers may stay open
-- for that reason alone. Write a day, a month or a year:
--      given x(A) at 2010-03-15
-- $ lexlogic explain d0184.lex Made/Q0
-- ~ OPEN  For some Date d: x(A) on d
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-01
--   entailed if  x(A) on 2002-01-01
--   excluded if  it is not so that x(A) on 2001-01-01; it is not so that x(A) on
--                2002-01-01
--
-- It is so if:
--   - x(A) on 2002-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-01
--   - it is not so that x(A) on 2002-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0184.lex Made/Q1
-- - EXCLUDED  Conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 No conflict between n1 by A and n2 by A                                  1
--
-- N1 by A can be used with and without breach of n2 by A: a partial overlap, no
-- conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0184.lex Made/Q2
-- ~ OPEN  A breaches n2
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-01
--   excluded if  it is not so that x(A) on 2001-01-01
--
-- It is so if:
--   - x(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0184.lex Made/Q2 --why-not displaced
-- ~ OPEN  A breaches n2
-- Why not displaced?
--
-- It clashes with nothing, so nothing can be put before it.
-- Nothing stated, retracted, would let it be displaced.
-- $ lexlogic explain d0184.lex Made/Q2 --why-not carved
-- ~ OPEN  A breaches n2
-- Why not carved?
--
-- It clashes with no permission that could prevail over it.
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0184.lex Made/Q2 --why-not excused
-- ~ OPEN  A breaches n2
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0184.lex Made/Q3
-- - EXCLUDED  A should: x(A) on 2001-01-01 and x(A) on 2001-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 It is not so that A should: x(A) on 2001-01-01 and x(A) on 2001-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0184.lex Made/Q4
-- ~ OPEN  For some Norm n: A breaches n
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-01
--   excluded if  it is not so that x(A) on 2001-01-01
--
-- It is so if:
--   - x(A) on 2001-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0184.lex Made/Q4 --why-not displaced
-- ~ OPEN  For some Norm n: A breaches n
-- Why not displaced?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0184.lex Made/Q4 --why-not carved
-- ~ OPEN  For some Norm n: A breaches n
-- Why not carved?
--
-- Only a question about a breach or conflict has this status.
-- $ lexlogic explain d0184.lex Made/Q4 --why-not excused
-- ~ OPEN  For some Norm n: A breaches n
-- Why not excused?
--
-- Only a question about a breach has this status.
-- $ lexlogic explain d0184.lex Made/Q5
-- - EXCLUDED  Incompatible conflict between n1 by A and n2 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n2 by A can be kept together
--   2 No incompatible conflict between n1 by A and n2 by A                     1
--
-- N1 by A can be used with and without breach of n2 by A: a partial overlap, no
-- conflict.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0184.lex Made/Q0 --full
-- ~ OPEN  For some Date d: x(A) on d
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  x(A) on 2001-01-01
--   entailed if  x(A) on 2002-01-01
--   excluded if  it is not so that x(A) on 2001-01-01; it is not so that x(A) on
--                2002-01-01
--
-- It is so if:
--   - x(A) on 2002-01-01
--
-- It is not so if:
--   - it is not so that x(A) on 2001-01-01
--   - it is not so that x(A) on 2002-01-01
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0184.lex Made/Q2 --short
-- ~ OPEN  A breaches n2
-- It turns on: entailed if x(A) on 2001-01-01. excluded if it is not so that
--   x(A) on 2001-01-01
-- In full: without --short.
-- $ lexlogic turns-on d0184.lex Made/Q1
-- . NONE   Conflict between n1 by A and n2 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0184.lex Q1  the steps from these points
