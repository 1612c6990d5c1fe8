-- An explanation says to whom the duty that is breached is owed, where that is certain.
case Owed
  let A, B, C, D be State
  conduct act(s: State) "{s} acts"
  fact allied(s: State) "{s} is allied"
  norm Do cite "made up"  bearer s: State  owed to B, C  obliges act(s) at 2001-01-01
  norm Spare cite "made up"  bearer s: State  owed to D  obliges act(s) at 2001-01-01  when allied(s)
  given not act(A) at 2001-01-01
  ask breach: A breaches Do
  ask spared: A breaches Spare
end

-- $ lexlogic explain owed.lex breach
-- + ENTAILED  A breaches Do
-- Law settled: the same on every reading left open.
-- Owed to B and C.
--
-- Smallest set of stated points that carries it
--   F1  it is not so that A acts on 2001-01-01                          owed.lex:8
--
-- Why
--   1 Do binds A towards C on 2001-01-01
--   2 What Do demands was not done                                          F1
--   3 So the duty of A applied and was not kept                             1, 2
--   4 Nothing displaces Do: nothing it may clash with is put first
--   5 A breaches Do towards C on 2001-01-01                                 3, 4
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain owed.lex spared
-- ~ OPEN  A breaches Spare
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  A is allied
--   excluded if  it is not so that A is allied
--
-- It is so if:
--   - A is allied
--
-- It is not so if:
--   - it is not so that A is allied
--
-- Checked: scenario replayed by the second evaluator.
