-- X9. A duty to apologise for a broken promise never clashes with the promise; a duty not to apologise clashes
-- with it once the promise is broken, and not before.
case ContraryToDuty "X9: promise in 2001, apology in 2002"
  let A, B be State
  conduct keep(s: State) "{s} keeps its promise"
  conduct apol(s: State) "{s} apologises"
  norm k  bearer s: State  owed to B  obliges keep(s) at 2001-01-01
  norm r  bearer s: State  owed to B  obliges apol(s) at 2002-01-01  when not keep(s) at 2001-01-01
  norm z  bearer s: State  owed to B  forbids apol(s) at 2002-01-01

  ask kr: conflict among (k by A, r by A)  expect excluded
  ask rz: strict conflict among (r by A, z by A)  expect possible, open on fact
  ask rz_ante ex ante: conflict among (r by A, z by A)  expect excluded
  ask krz_ante ex ante: conflict within (k by A)  expect excluded
  ask rz_nunc ex nunc as of 2002-01-01: strict conflict among (r by A, z by A)  expect possible, open on fact
  ask k_breached: A breaches k  expect open on fact
  ask r_breached: A breaches r  expect open on fact
  ask z_breached: A breaches z  expect open on fact
  ask advice as of 2001-01-01: A must all of (keep(A) at 2001-01-01, not apol(A) at 2002-01-01)  expect entailed
  variant Apologises
    given not keep(A) at 2001-01-01 and apol(A) at 2002-01-01
    expect kr excluded
    expect rz entailed, unresolved for no vote, responsibility to (B)
    expect rz_nunc entailed, unresolved for no vote
    expect k_breached entailed
    expect r_breached excluded
    expect z_breached entailed
  end
  variant Nothing
    given not keep(A) at 2001-01-01 and not apol(A) at 2002-01-01
    expect kr excluded
    expect rz entailed, unresolved for no vote
    expect k_breached entailed
    expect r_breached entailed
    expect z_breached excluded
  end
  variant Keeps
    given keep(A) at 2001-01-01 and not apol(A) at 2002-01-01
    expect kr excluded
    expect rz excluded
    expect rz_ante excluded
    expect rz_nunc excluded
    expect k_breached excluded
    expect r_breached excluded
    expect z_breached excluded
  end
  variant KeepsAndApologises
    given keep(A) at 2001-01-01 and apol(A) at 2002-01-01
    expect rz excluded
    expect z_breached entailed
  end
end

-- $ lexlogic explain x09.lex rz
-- x UNRESOLVED  Strict conflict between r by A and z by A
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that A keeps its promise on 2001-01-01
--   excluded if  A keeps its promise on 2001-01-01
--
-- The conflict of r by A and z by A, possible
--   unresolved: no principle puts one first (r by A is owed to B; z by A is owed
--     to B)
--   z alone can be kept: it is not so that A apologises on 2002-01-01
--   r alone can be kept: A apologises on 2002-01-01
--   Whichever is broken, responsibility follows to B.
--
-- It is so if:
--   - it is not so that A keeps its promise on 2001-01-01
--
-- It is not so if:
--   - A keeps its promise on 2001-01-01
--
-- Only the bearer's own earlier conduct makes this conflict, and it was a breach.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x09.lex rz_nunc
-- x UNRESOLVED  Strict conflict between r by A and z by A
-- Open on fact.
--
-- What it turns on (each line is enough alone; drop a part and it no longer is)
--   entailed if  it is not so that A keeps its promise on 2001-01-01
--   excluded if  A keeps its promise on 2001-01-01
--
-- The conflict of r by A and z by A, possible
--   unresolved: no principle puts one first (r by A is owed to B; z by A is owed
--     to B)
--   z alone can be kept: it is not so that A apologises on 2002-01-01
--   r alone can be kept: A apologises on 2002-01-01
--   Whichever is broken, responsibility follows to B.
--
-- It is so if:
--   - it is not so that A keeps its promise on 2001-01-01
--
-- It is not so if:
--   - A keeps its promise on 2001-01-01
--
-- Only the bearer's own earlier conduct makes this conflict, and it was a breach.
-- Checked: scenario replayed by the second evaluator.
-- $ lexlogic explain x09.lex advice
-- + ENTAILED  A should: A keeps its promise on 2001-01-01 and it is not so that A
--   apologises on 2002-01-01
-- Law settled: the same on every reading left open.
--
-- Why
--   1 Nothing displaces r: nothing it may clash with is put first
--   2 r binds A towards B on 2002-01-01
--   3 Nothing displaces z: nothing it may clash with is put first
--   4 z binds A towards B on 2002-01-01
--   5 A should: A keeps its promise on 2001-01-01 and it is not so    1, 2, 3, 4
--     that A apologises on 2002-01-01
--
-- Checked: solved again from what it rests on alone, with the same result.
-- Checked: scenario replayed by the second evaluator.
