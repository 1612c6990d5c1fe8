-- Refused by the engine only. A vote has the duty yield to a permission that depends on its breach; but the votes are
-- split, and the two never clash, as the one asks for what the other allows. D45 looks at the clash and would accept
-- this; the engine says what a permission may carve out before it knows which sets conflict. With `forbids` for
-- `obliges` D45 refuses it as well, since it takes no account of split votes.
case CannotClash
  let A be Organization
  let B, C be State
  conduct x(s: Organization)
  permissions conflict if A = A
  norm n
    bearer s: Organization
    owed to B
    obliges x(s)
  norm p
    bearer s: Organization
    owed to C
    permits x(s)
    when not s breaches n
  principle order for i: Duty, j: Duty
    i yields to j when of_norm(i, n) and of_norm(j, p)
  principle back for i: Duty, j: Duty
    i yields to j when of_norm(i, p) and of_norm(j, n)
  ask breach: A breaches n
end
