-- More effort does not help where too many acts hang together, and is not advised.
case Many
  let A, B be State
  conduct x0(s: State) "{s} takes step 0"
  conduct x1(s: State) "{s} takes step 1"
  conduct x2(s: State) "{s} takes step 2"
  conduct x3(s: State) "{s} takes step 3"
  conduct x4(s: State) "{s} takes step 4"
  conduct x5(s: State) "{s} takes step 5"
  conduct x6(s: State) "{s} takes step 6"
  conduct x7(s: State) "{s} takes step 7"
  conduct x8(s: State) "{s} takes step 8"
  conduct x9(s: State) "{s} takes step 9"
  conduct x10(s: State) "{s} takes step 10"
  conduct x11(s: State) "{s} takes step 11"
  conduct x12(s: State) "{s} takes step 12"
  conduct x13(s: State) "{s} takes step 13"
  conduct x14(s: State) "{s} takes step 14"
  norm n0 cite "unpublished; made up" bearer s: State owed to B obliges (x0(s) or x1(s))
  norm n1 cite "unpublished; made up" bearer s: State owed to B obliges (x1(s) or x2(s))
  norm n2 cite "unpublished; made up" bearer s: State owed to B obliges (x2(s) or x3(s))
  norm n3 cite "unpublished; made up" bearer s: State owed to B obliges (x3(s) or x4(s))
  norm n4 cite "unpublished; made up" bearer s: State owed to B obliges (x4(s) or x5(s))
  norm n5 cite "unpublished; made up" bearer s: State owed to B obliges (x5(s) or x6(s))
  norm n6 cite "unpublished; made up" bearer s: State owed to B obliges (x6(s) or x7(s))
  norm n7 cite "unpublished; made up" bearer s: State owed to B obliges (x7(s) or x8(s))
  norm n8 cite "unpublished; made up" bearer s: State owed to B obliges (x8(s) or x9(s))
  norm n9 cite "unpublished; made up" bearer s: State owed to B obliges (x9(s) or x10(s))
  norm n10 cite "unpublished; made up" bearer s: State owed to B obliges (x10(s) or x11(s))
  norm n11 cite "unpublished; made up" bearer s: State owed to B obliges (x11(s) or x12(s))
  norm n12 cite "unpublished; made up" bearer s: State owed to B obliges (x12(s) or x13(s))
  norm n13 cite "unpublished; made up" bearer s: State owed to B obliges (x13(s) or x14(s))
  ask q: A breaches n3
end

-- $ lexlogic check too-many-acts.lex
-- too-many-acts.lex   1 question
--
--   q  ? UNDECIDED
--        15 acts of A hang together: more than the engine expands (lexlogic help
--        E-LARGE)
--
-- Assumptions: none.   Warnings: none.
--
-- -- NOT ANSWERED ---------------------------------------------- ? UNDECIDED
-- q: 15 acts of A hang together: more than the engine expands (lexlogic
-- help E-LARGE). This is not a no.
-- More effort does not help: name only those who matter
-- [exit 1]
-- $ lexlogic turns-on too-many-acts.lex q
-- -- NOT ANSWERED ---------------------------------------------- ? UNDECIDED
-- q: 15 acts of A hang together: more than the engine expands (lexlogic
-- help E-LARGE). This is not a no.
-- More effort does not help: name only those who matter
-- [exit 1]
-- $ lexlogic counterexample too-many-acts.lex q
-- ? UNDECIDED
--   A breaches n3
--
-- A limit was reached before an answer (15 acts of A hang together: more than the
-- engine expands (lexlogic help E-LARGE)). This is not a no. More effort does not
-- help: name only those who matter.
--
-- Next   lexlogic explain too-many-acts.lex q  why the answer is so
-- [exit 1]
