-- X13. The least of three duties yields while all three can still be weighed; afterwards what is left is weighed anew.
case TwoStages "X13: an act in 2001, another in 2002"
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  norm d  bearer s: State  owed to B  obliges x(s) at 2001-01-01
  norm e  bearer s: State  owed to B  forbids y(s) at 2002-01-01
  norm g  bearer s: State  owed to B  obliges y(s) at 2002-01-01  when x(s) at 2001-01-01
  principle order for l: Duty, w: Duty
    l yields to w when any of (of_norm(l, d) and of_norm(w, e), of_norm(l, e) and of_norm(w, g),
      of_norm(l, d) and of_norm(w, g))

  ask three: strict conflict among (d by A, e by A, g by A)  expect entailed, resolved by order
  ask d_displaced: d by A is displaced  expect entailed
  ask de: conflict among (d by A, e by A)  expect excluded
  ask dg: conflict among (d by A, g by A)  expect excluded
  ask eg: strict conflict among (e by A, g by A)  expect possible, open on fact
  ask eg_ante ex ante: conflict among (e by A, g by A)  expect excluded
  ask d_breached: A breaches d  expect excluded
  ask e_breached: A breaches e  expect open on fact
  ask g_breached: A breaches g  expect open on fact
  variant Both
    given x(A) at 2001-01-01 and y(A) at 2002-01-01
    expect three entailed, resolved by order
    expect eg entailed, resolved by order for g
    expect d_breached excluded
    expect e_breached excluded
    expect g_breached excluded
  end
  variant First
    given x(A) at 2001-01-01 and not y(A) at 2002-01-01
    expect eg entailed, resolved by order for g
    expect d_breached excluded
    expect e_breached excluded
    expect g_breached entailed
  end
  variant Second
    given not x(A) at 2001-01-01 and y(A) at 2002-01-01
    expect eg excluded
    expect d_breached excluded
    expect e_breached entailed
    expect g_breached excluded
  end
  variant Neither
    given not x(A) at 2001-01-01 and not y(A) at 2002-01-01
    expect eg excluded
    expect d_breached excluded
    expect e_breached excluded
    expect g_breached excluded
  end
end

-- $ lexlogic explain x13.lex three
-- > RESOLVED  Strict conflict between d by A, e by A and g by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 d binds A towards B on 2001-01-01
--   2 d binds A and obliges: x(A) on 2001-01-01                          1
--   3 e binds A towards B on 2002-01-01
--   4 e binds A and forbids: y(A) on 2002-01-01                          3
--   5 g binds A towards B on 2002-01-01
--   6 g binds A and obliges: y(A) on 2002-01-01                          5
--   7 No conduct complies with all 3: strict conflict between d by A, e  2, 4, 6
--     by A and g by A
--
-- The conflict of d by A, e by A and g by A
--   resolved by order: e prevails over d (d by A is owed to B; e by A is owed to
--     B; g by A is owed to B)
--   e and g alone can be kept: it is not so that x(A) on 2001-01-01 and it is
--     not so that y(A) on 2002-01-01
--   d and g alone can be kept: x(A) on 2001-01-01 and y(A) on 2002-01-01
--   d and e alone can be kept: x(A) on 2001-01-01 and it is not so that y(A) on
--     2002-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x13.lex eg_ante
-- - EXCLUDED  Conflict between e by A and g by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Whatever else is so, e by A and g by A can be kept together
--   2 No conflict between e by A and g by A                                    1
--
-- The conflict of e by A and g by A, possible
--   resolved by order: g prevails over e (e by A is owed to B; g by A is owed to
--     B)
--   g alone can be kept: y(A) on 2002-01-01
--   e alone can be kept: it is not so that y(A) on 2002-01-01
--
-- Only the bearer's own earlier conduct makes this conflict, and it was a breach.
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x13.lex d_displaced
-- + ENTAILED  d by A is displaced
-- Law settled: the same on every reading left open.
--
-- Why
--   1 d binds A towards B on 2001-01-01
--   2 Nothing displaces g: nothing it may clash with is put
--     first
--   3 Nothing displaces e: nothing it may clash with is put
--     first
--   4 order puts g before e                                                  order
--   5 g binds A towards B on 2002-01-01
--   6 e binds A towards B on 2002-01-01
--   7 order puts e before d                                                  order
--   8 d by A towards B is displaced                          1, 2, 3, 4, 5,
--                                                            6, 7
--   9 d by A is displaced                                    1, 8
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
