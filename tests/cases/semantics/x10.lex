-- X10. Preferences in a circle decide nothing; a superior norm that takes one claim out of it undoes the knot.
impossible x(s) and y(s) for s: State
impossible x(s) and z(s) for s: State
impossible y(s) and z(s) for s: State
conduct x(s: State)
conduct y(s: State)
conduct z(s: State)
let A, B be State
norm a  bearer s: State  owed to B  obliges x(s)
norm b  bearer s: State  owed to B  obliges y(s)
norm c  bearer s: State  owed to B  obliges z(s)
principle pi for l: Duty, w: Duty
  l yields to w when any of (of_norm(l, a) and of_norm(w, b), of_norm(l, b) and of_norm(w, c),
    of_norm(l, c) and of_norm(w, a))

case Knot "X10: a yields to b, b to c, c to a"
  ask ab: strict conflict among (a by A, b by A)  expect entailed, unresolved for cycle
  ask bc: strict conflict among (b by A, c by A)  expect entailed, unresolved for cycle
  ask ca: strict conflict among (c by A, a by A)  expect entailed, unresolved for cycle
  ask abc: conflict among (a by A, b by A, c by A)  expect excluded
  ask all_operative: all of (a by A is operative, b by A is operative, c by A is operative)  expect entailed
  ask one_breached: any of (A breaches a, A breaches b)  expect entailed
end

case KnotUndone "X10: a superior norm forbids z"
  norm j  bearer s: State  owed to B  forbids z(s)
  principle superior for l: Duty, w: Duty
    l yields to w when of_norm(l, c) and of_norm(w, j)
  ask cj: strict conflict among (c by A, j by A)  expect entailed, resolved by superior for j
  ask bc: strict conflict among (b by A, c by A)  expect entailed, dissolved
  ask ac: strict conflict among (a by A, c by A)  expect entailed, dissolved
  ask ab: strict conflict among (a by A, b by A)  expect entailed, resolved by pi for b
  ask a_displaced: a by A is displaced  expect entailed
  ask b_operative: b by A is operative  expect entailed
  ask c_displaced: c by A is displaced  expect entailed
end

-- $ lexlogic explain x10.lex ab
-- x UNRESOLVED  Strict conflict between a by A and b by A
-- Law settled: the same on every reading left open.
--
-- Why
--   1 a binds A towards B
--   2 a binds A and obliges: x(A)                                           1
--   3 b binds A towards B
--   4 b binds A and obliges: y(A)                                           3
--   5 No conduct complies with both: strict conflict between a by A and b   2, 4
--     by A
--
-- The conflict of a by A and b by A
--   unresolved: the principles run in a circle (a by A is owed to B; b by A is
--     owed to B)
--   b alone can be kept: it is not so that x(A) and y(A)
--   a alone can be kept: x(A) and it is not so that y(A)
--   What could have settled it:
--     pi  votes  puts b before a
--   Whichever is broken, responsibility follows to B.
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x10.lex all_operative
-- + ENTAILED  a by A is operative, b by A is operative and c by A is operative
-- Law settled: the same on every reading left open.
--
-- Why
--    1 b binds A towards B
--    2 pi puts b before a                                                       pi
--    3 pi puts c before b                                                       pi
--    4 Nothing displaces c: nothing it may clash with is put  1, 2, 3
--      first
--    5 a binds A towards B
--    6 pi puts a before c                                                       pi
--    7 Nothing displaces b: nothing it may clash with is put  2, 5, 6
--      first
--    8 c binds A towards B
--    9 Nothing displaces a: nothing it may clash with is put  3, 6, 8
--      first
--   10 a by A is operative, b by A is operative and c by A    1, 4, 5, 7, 8, 9
--      is operative
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x10.lex one_breached
-- + ENTAILED  A breaches a or A breaches b
-- Law settled: the same on every reading left open.
--
-- Smallest set of stated points that carries it
--   F1  impossible: x(s) and y(s)                                        x10.lex:2
--
-- Why
--    1 a binds A towards B
--    2 It is not so that x(A) (if y(A))                               F1
--    3 What a demands was not done (if y(A))                          2
--    4 So the duty of A applied and was not kept (if y(A))            1, 3
--    5 c binds A towards B
--    6 pi puts a before c                                                       pi
--    7 pi puts c before b                                                       pi
--    8 Nothing displaces a: nothing it may clash with is put first    5, 6, 7
--    9 A breaches a towards B (if y(A))                               4, 8
--   10 b binds A towards B
--   11 What b demands was not done (if it is not so that y(A))
--   12 So the duty of A applied and was not kept (if it is not so     10, 11
--      that y(A))
--   13 pi puts b before a                                                       pi
--   14 Nothing displaces b: nothing it may clash with is put first    1, 6, 13
--   15 A breaches b towards B (if it is not so that y(A))             12, 14
--   16 A breaches a or A breaches b                                   9, 15
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
