-- Why a duty is impossible is sought through constraints on what the bearer itself does at other points, too (D26).
case Made
  let A, B be State
  let C be Organization
  conduct x(s: State) "{s} does x"
  conduct y(s: State) "{s} does y"
  norm p cite "made up"  bearer s: State  owed to C  obliges y(s)
  impossible y(B) and y(A)
  impossible not x(A) at 2001-01-01 and not x(A) at 2002-01-01
  impossible not y(B) and x(A)
  ask never: p is impossible
end

-- $ lexlogic explain cause-through-own-acts.lex never
-- + ENTAILED  p is impossible to comply with
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  impossible: it is not so that A does x on    cause-through-own-acts.lex:9
--       2001-01-01 and it is not so that A does x
--       on 2002-01-01
--   F2  impossible: it is not so that B does y and   cause-through-own-acts.lex:10
--       A does x
--   F3  impossible: it is not so that B does y and   cause-through-own-acts.lex:10
--       A does x
--
-- Why
--   1 p binds A towards C on 2002-01-01
--   2 p cannot be complied with (if B does y on 2002-01-01)                1
--   3 It is not so that A does x on 2002-01-01 (if it is not so that B     F3
--     does y on 2002-01-01)
--   4 A does x on 2001-01-01 (if it is not so that B does y on             F1, 3
--     2002-01-01)
--   5 B does y on 2001-01-01 (if it is not so that B does y on             F2, 4
--     2002-01-01)
--   6 p binds A towards C on 2001-01-01
--   7 p cannot be complied with (if it is not so that B does y on          5, 6
--     2002-01-01)
--   8 p is impossible to comply with                                       2, 7
--
-- P by A cannot be kept: it is in the hands of others.
-- P by A cannot be kept: circumstances make it so.
-- P by B cannot be kept: it is in the hands of others.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
