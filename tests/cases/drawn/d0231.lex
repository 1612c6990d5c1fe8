case Made
  let A be State
  let C be Organization
  conduct x(a0: State)
  fact f(a0: State)
  dated fact g(a0: State)
  fact h(a0: State)
  fact u
  standard grave(s: State) of T1 met when (h(s) or g(s)) unmet when u
  norm n1 of J1 bearer s: State owed to each party forbids x(s) peremptory
  norm n2 bearer s: State owed to C obliges x(s) breached only where (s != A)
  norm n3 of T1 bearer s: State owed to C obliges x(s)
  norm n4 of J1 bearer s: State owed to C permits x(s) when not grave(s) indivisible
  treaty T1 adopted 1956-01-01 in force 1956-06-01 party A since 1956-01-01 parties partial "as far as known" prevails over J1 note "invented"
  judgment J1 of C under n4 adopted 1995-01-01 party A since 1995-01-01 party C since 2001-03 signatory A on 1995-01-01 incorporates n3
  rule r0 for s1: State establishes bound(s1, J1) when f(s1)
  rule r1 for t: Source, i: Norm, j: Norm establishes void(t) when belongs(i, t) and peremptory_when_concluded(j, t) and conflicts_inevitably(i, j) and f(A)
  principle order of J1 for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n4), of_norm(j, n2)), all of (of_norm(i, n3), of_norm(j, n4)))
  principle other for i: Duty, j: Duty i yields to j when any of (all of (of_norm(i, n1), of_norm(j, n2)), all of (of_norm(i, n1), of_norm(j, n3)), all of (of_norm(i, n2), of_norm(j, n3), x(A)), all of (of_norm(i, n2), of_norm(j, n4)), all of (of_norm(i, n4), of_norm(j, n3))) j yields to i when of_norm(j, n1) and of_norm(i, n4)
  principle clause for i: Duty, j: Duty i yields to j when prevails_by_clause(j, i)
  principle superior of T1 art "1" for i: Duty, j: Duty regardless of consent i yields to j when peremptory(j) and not peremptory(i)
  priority superior over other
  given u
  given not h(A)
  ask Q0: A breaches n2 toward C
  ask Q1: wide conflict between (n1 by A, n4 by A)
  ask Q2 supposing not u: A breaches n4 toward C
  ask Q3: n3 by A is existing
  ask Q4 supposing signatory(A, T1): n4 by A toward C is impossible
  ask Q5: apparent conflict among (n4 by A, n2)
end

-- $ lexlogic check d0231.lex
-- d0231.lex   6 questions
--
--   Q0  - EXCLUDED                  law settled
--   Q1  . NONE                      law settled
--   Q2  ! INCONSISTENT
--   Q3  + ENTAILED                  law settled
--   Q4  ! INCONSISTENT
--   Q5  . NONE                      law settled
--
-- Assumptions: none.   Warnings: 2, below.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:23  E-CONTRADICTION
-- 23 |   given u
-- 27 |   ask Q2 supposing not u: A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:29  E-CONTRADICTION
-- 29 |   ask Q4 supposing signatory(A, T1): n4 by A toward C is impossible
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
--
-- -- A STANDARD BOTH MET AND NOT MET --------------- d0231.lex:9  W-STANDARD
--  9 |   standard grave(s: State) of T1 met when (h(s) or g(s)) unmet when u
--                                                               ^^^^^^^^^^^^
--  9 |   standard grave(s: State) of T1 met when (h(s) or g(s)) unmet when u
--                                       ^^^^^^^^^^^^^^^^^^^^^^^ meets it
-- What meets `grave` and what excludes it can both be so. Then exclusion
-- prevails: `grave` is not met. If you mean otherwise, narrow one of the
-- two; if you mean that, add to `met when` that the exclusion is not so.
--
-- -- NO CITATION -------------------------------------- d0231.lex:11  W-CITE
-- 11 |   norm n2 bearer s: State owed to C obliges x(s) breached only whe...
--
-- Readers cannot check `n2`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
-- [exit 2]
-- $ lexlogic explain d0231.lex Made/Q0
-- - EXCLUDED  A breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0231.lex Made/Q0 --why-not displaced
-- - EXCLUDED  A breaches n2 towards C
-- What could have made it displaced, and why it does not:
--
--     other     outranked  against n1: would put n2 before n1; superior outranks
--                          it
--     superior  votes      against n1: puts n1 before n2
--     order     silent     n2 is not an instance of n3, n1 is not an instance of
--                          n4 and n1 is not an instance of n3; n2 is not an
--                          instance of n1, n2 is not an instance of n4 and n2 is
--                          not an instance of n3
--     clause    silent     no clause puts n2 before n1; no clause puts n1 before
--                          n2
--
-- That it is displaced is not excluded: it is open.
-- $ lexlogic explain d0231.lex Made/Q0 --why-not carved
-- - EXCLUDED  A breaches n2 towards C
-- What could have made it carved, and why it does not:
--
--     other     outranked  against n1: would put n2 before n1; superior outranks
--                          it
--     superior  votes      against n1: puts n1 before n2
--     order     silent     n2 is not an instance of n3, n1 is not an instance of
--                          n4 and n1 is not an instance of n3; n2 is not an
--                          instance of n1, n2 is not an instance of n4 and n2 is
--                          not an instance of n3
--     clause    silent     no clause puts n2 before n1; no clause puts n1 before
--                          n2
--
-- Nothing stated, retracted, would let it be carved.
-- $ lexlogic explain d0231.lex Made/Q0 --why-not excused
-- - EXCLUDED  A breaches n2 towards C
-- Why not excused?
--
-- No rule that precludes wrongfulness speaks of this duty.
-- Nothing stated, retracted, would let it be excused.
-- $ lexlogic explain d0231.lex Made/Q1
-- - EXCLUDED  Wide conflict between n1 by A and n4 by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n1 by A and n4 by A can be kept together
--   2 No wide conflict between n1 by A and n4 by A                             1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0231.lex Made/Q2
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:23  E-CONTRADICTION
-- 23 |   given u
-- 27 |   ask Q2 supposing not u: A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0231.lex Made/Q2 --why-not displaced
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:23  E-CONTRADICTION
-- 23 |   given u
-- 27 |   ask Q2 supposing not u: A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0231.lex Made/Q2 --why-not carved
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:23  E-CONTRADICTION
-- 23 |   given u
-- 27 |   ask Q2 supposing not u: A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0231.lex Made/Q2 --why-not excused
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:23  E-CONTRADICTION
-- 23 |   given u
-- 27 |   ask Q2 supposing not u: A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0231.lex Made/Q3
-- + ENTAILED  n3 by A exists as a text
-- Law settled: the same on every reading left open.
--
-- Why
--   1 n3 by A exists as a text
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0231.lex Made/Q4
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:29  E-CONTRADICTION
-- 29 |   ask Q4 supposing signatory(A, T1): n4 by A toward C is impossible
--
-- Made/Q4: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic explain d0231.lex Made/Q5
-- - EXCLUDED  Apparent conflict between n4 by A and n2
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, n4 by A and n2 can be kept together
--   2 No apparent conflict between n4 by A and n2                              1
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0231.lex Made/Q0 --full
-- - EXCLUDED  A breaches n2 towards C
-- Law settled: the same on every reading left open.
--
-- Why
--   1 A does not breach n2 towards C
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain d0231.lex Made/Q2 --short
-- -- FACTS THAT CANNOT ALL BE TRUE ----------- d0231.lex:23  E-CONTRADICTION
-- 23 |   given u
-- 27 |   ask Q2 supposing not u: A breaches n4 toward C
-- Made/Q2: these cannot all be so. Drop any one and the contradiction
-- ends. Nothing was answered: from a contradiction anything would follow.
-- [exit 2]
-- $ lexlogic turns-on d0231.lex Made/Q1
-- . NONE   Wide conflict between n1 by A and n4 by A
--
-- It turns on nothing that is open.
--
-- Assumptions: none.
--
-- Checked: solved again from what it rests on alone, with the same result;
-- scenario replayed by the second evaluator.
--
-- Next   lexlogic explain d0231.lex Q1  the steps from these points
