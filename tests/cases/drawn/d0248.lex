case Made
  let A be State
  let C, D be Organization
  sort Person open
  let Pia be Person
  conduct x(a0: State)
  conduct y(a0: State)
  fact f(a0: Person)
  fact g(a0: State)
  list l(a0: State)
  concept c(s: State) when l(s) unless not x(s)
  concept out(s: State) when l(s) unless not g(s)
  exception e to c when out(s)
  exception ee to out when not f(Pia)
  concept t(s: Person) when all of (x(A), y(A)) when c(A)
  norm n1 bearer s: State owed to C obliges x(s)
  norm n2 of T2 bearer s: State owed to each party forbids x(s)
  treaty T1 adopted 1956-01-01 party A, D since 1956-01-01
  treaty T2 adopted 1974-01-01 party A since 1974-01-01 party D since 2002
  rule r0 establishes void_clause(n1) when f(Pia)
  rule r1 of T2 establishes terminated(T2) when g(A)
  principle order for i: Duty, j: Duty i yields to j when all of (of_norm(i, n2), of_norm(j, n1), not t(Pia)) unless c(A) note "see there"
  principle other for i: Duty, j: Duty regardless of consent i yields to j when all of (of_norm(i, n1), of_norm(j, n2)) unless l(A)
  principle kinds for i: Duty, j: Duty i yields to j when is_obligation(i) and not is_prohibition(j)
  priority kinds over order
  impossible not x(s) and y(s) for s: State
  given l(A)
  given x(A)
  variant Other withdraw kinds given not g(A) expect Q0 open expect Q1 excluded
end
  given y(A) at 1955-12-31
  given y(A) at 2003-01-01
  given not g(A)
  given not y(A) at 2002-01-01
  given not x(A) at 1974-01-01
  given x(A) at 2003-01-01
  given not y(A) at 1974-01-01
  given not x(A) at 2002-01-01
  ask Q0: wide conflict between (n1 by A, n2 by A)
  ask Q1: some t: Source with (void(t) or terminated(t))
  ask Q2: conflict among (n1 by A, n2 by A)
  ask Q3: n1 by A is existing
  ask Q4: A breaches n2 toward D
end

-- $ lexlogic check d0248.lex
-- d0248.lex   7 questions   as expected: 0 of 2
--
--   Made
--     Q0  ! INCONSISTENT
--     Q1  ! INCONSISTENT
--     Q2  ! INCONSISTENT
--     Q3  ! INCONSISTENT
--     Q4  ! INCONSISTENT
--
--   Made:Other
--     Q0  ! INCONSISTENT
--     Q1  ! INCONSISTENT
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q3: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made:Other/Q0: these cannot all be so. Drop any one and the
-- contradiction ends. Nothing was answered: from a contradiction anything
-- would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made:Other/Q1: these cannot all be so. Drop any one and the
-- contradiction ends. Nothing was answered: from a contradiction anything
-- would follow.
--
-- -- NO CITATION -------------------------------------- d0248.lex:16  W-CITE
-- 16 |   norm n1 bearer s: State owed to C obliges x(s)
-- Readers cannot check `n1`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
--
-- -- CONDUCT WITHOUT A DATE ------------------------ d0248.lex:28  W-UNDATED
-- 28 |   given x(A)
--              ^^^^
-- Treaties or facts here have dates, and duties come and go with them.
-- This is taken as done at some unstated time, and answers may stay open
-- for that reason alone. Write a day, a month or a year:
--      given x(A) at 2010-03-15
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q0
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q3
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q3: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q4
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q4 --why-not displaced
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q4 --why-not carved
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q4 --why-not excused
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q0 --full
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q0: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0248.lex Q0:Other
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made:Other/Q0: these cannot all be so. Drop any one and the
-- contradiction ends. Nothing was answered: from a contradiction anything
-- would follow.
-- [exit 2]
-- $ lexlogic turns-on d0248.lex Made/Q1
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0248.lex:31  E-CONTRADICTION
-- 31 |   given y(A) at 1955-12-31
-- 32 |   given y(A) at 2003-01-01
-- 26 |   impossible not x(s) and y(s) for s: State
-- Made/Q1: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
