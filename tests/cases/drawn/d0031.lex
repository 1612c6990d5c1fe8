case Made
  let A be State
  let C, D be Organization
  conduct x(a0: State)
  power y(a0: State) "words"
  conduct z(a0: State)
  dated fact f(a0: State)
  fact u
  position P default off cite "somewhere"
  position R
  concept c(s: State) "words" when P
  norm n1 of T1 bearer s: State for r: Organization owed to r obliges y(s) note "n"
  norm n2 bearer s: State owed to D forbids y(s)
  norm n3 of T2 bearer s: State owed to all parties if R owed to C, D if R forbids y(s)
  concept guilty(s: State) when s breaches n3 when shares(s)
  concept shares(s: State) when guilty(s) when u
  treaty T1 adopted 1958-01-01 party A, C, D since 1958-01-01
  treaty T2 adopted 1981-01-01 if P adopted 1982-01-01 if not P in force 1982-06-01 party A, C since 1982-01-01 signatory C on 1982-01-01
  rule r0 for s1: State, s2: State establishes suspended(T2, s1, s2) when f(s1)
  rule r1 establishes governs(T2, T2) when u
  principle order for i: Duty, j: Duty if P regardless of consent i yields to j when any of (all of (of_norm(i, n2), of_norm(j, n1), D = C), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n3), of_norm(j, n2)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n3), of_norm(j, n2)), all of (of_norm(i, n2), of_norm(j, n1)), all of (of_norm(i, n1), of_norm(j, n3))) j yields to i when of_norm(j, n1) and of_norm(i, n3)
  principle kinds for i: Duty, j: Duty regardless of consent i yields to j when is_permission(i) and not is_duty(j)
  priority kinds over order
  impossible x(s) and y(s) for s: State
  impossible x(s) and z(s) for s: State
  impossible y(s) and z(s) for s: State
  disputed u
  view V rejects P
  view W follows V rejects R
  variant Other holds P, R given not u expect Q0 open expect Q1 excluded
end
  given u
  ask Q0 under V: n2 by A is impossible
  ask Q1 under W: incompatible among (n2 by A, n3 by A)
  ask Q2 supposing c(A): A may x(A)
  ask Q3 under V: n3 by A toward C is wrongful
  ask Q4 under V, W: conflict within (n2 by A, n1[D] by A)
  ask Q5 under W: n2 by A is operative
end

-- $ lexlogic check d0031.lex
-- d0031.lex   8 questions   as expected: 1 of 2
--
--   Made
--     Q0  - EXCLUDED  under V         law settled on this view
--     Q1  . NONE  under W             law settled on this view
--     Q2  ! INCONSISTENT
--     Q3  ~ OPEN on law and fact  under V  R + 1 more
--     Q4  > RESOLVED  under V, W      by other: n1 prevails
--     Q5  - EXCLUDED  under W         law settled on this view
--
--   Made:Other
--     Q0  - EXCLUDED  under V, variant Other  law settled on this view
--     Q1  . NONE  under W, variant Other  law settled on this view
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: 1, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0031.lex:36  E-CONTRADICTION
-- 36 |   ask Q2 supposing c(A): A may x(A)
--  9 |   position P default off cite "somewhere"
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- NOT AS EXPECTED ------------------------------------------ d0031.lex:34
--   Made:Other/Q0: n2 by A is impossible
--      expected  open
--      found     - EXCLUDED
--
-- Repairs:
--   expect excluded                                   if that is your thesis
--   lexlogic explain d0031.lex Made:Other/Q0          for why
--
-- -- NO CITATION -------------------------------------- d0031.lex:13  W-CITE
-- 13 |   norm n2 bearer s: State owed to D forbids y(s)
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0031.lex Made/Q0
-- - EXCLUDED  n2 by A is impossible to comply with, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 cannot be complied with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0031.lex Made/Q1
-- - EXCLUDED  Incompatible conflict between n2 by A and n3 by A, under W
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n2 by A and n3 by A can be kept together
--   2 No incompatible conflict between n2 by A and n3 by A                     1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0031.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0031.lex:36  E-CONTRADICTION
-- 36 |   ask Q2 supposing c(A): A may x(A)
--  9 |   position P default off cite "somewhere"
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0031.lex Made/Q3
-- ~ OPEN  n3 by A towards C is wrongfully broken, under V
-- Open on law and fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   excluded if  R is rejected
--   excluded if  it is not so that words after 1982-06-01
--   entailed if  R is held; words after 1982-06-01
--
--   R: ""
--
-- It is so if:
--   - R is held
--   - words after 1982-06-01
--
-- It is not so if:
--   - R is rejected
--
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0031.lex Made/Q4
-- > RESOLVED  Conflict within n2 by A and n1[D] by A, under V and W
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  T1 binds A from 1958-01-01                                    d0031.lex:17
--   F2  T1 binds D from 1958-01-01                                    d0031.lex:17
--
-- Why
--   1 n1 binds A towards D after 1982-06-01                               F1, F2
--   2 n1[D] binds A and obliges: words                                    1
--   3 n2 binds A towards D after 1982-06-01
--   4 n2 binds A and forbids: words                                       3
--   5 No conduct complies with both: conflict within n2 by A and n1[D]    2, 4
--     by A
--
-- The conflict of n1[D] by A and n2 by A
--   resolved by other: n1 prevails over n2 (n1[D] by A is owed to D; n2 by A is
--     owed to D)
--   n2 alone can be kept: it is not so that words after 1982-06-01
--   n1[D] alone can be kept: words after 1982-06-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0031.lex Made/Q5
-- - EXCLUDED  n2 by A is operative, under W
-- Law settled on this view: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   P1  view V rejects P, ""                                          d0031.lex:29
--   F1  T1 binds A from 1958-01-01                                    d0031.lex:17
--   F2  T1 binds D from 1958-01-01                                    d0031.lex:17
--   No facts: P: a position in law.
--
-- Why
--   1 Nothing displaces n1: other would put n3 first, but   P1
--     D has not agreed to that text
--   2 n2 binds A towards D after 1982-06-01
--   3 n1 binds A towards D after 1982-06-01                 F1, F2
--   4 other puts n1 before n2                               F2               other
--   5 n2 by A towards D is displaced                        1, 2, 3, 4 (P1)
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0031.lex Made/Q0 --full
-- - EXCLUDED  n2 by A is impossible to comply with, under V
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 cannot be complied with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0031.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0031.lex:36  E-CONTRADICTION
-- 36 |   ask Q2 supposing c(A): A may x(A)
--  9 |   position P default off cite "somewhere"
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0031.lex Q0:Other
-- - EXCLUDED  n2 by A is impossible to comply with, under V and variant Other
-- Law settled on this view: the same on every reading left open.
--
-- Why
--   1 It is not so that n2 cannot be complied with
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic turns-on d0031.lex Made/Q1
-- . NONE   Incompatible conflict between n2 by A and n3 by A, under W
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0031.lex Q1  the steps from these points
