-- A vote between two duties reads what its words leave once it is said which duties: Dont yields without a look at conduct; Do would not.
case Votes
  let A be State
  let C be Organization
  conduct act(a: State) "{a} acts"
  fact calm "all is calm"
  concept quiet(a: State)  when calm or not act(a)
  norm Do cite "made up"  bearer s: State  owed to C  obliges act(s)
  norm Dont cite "made up"  bearer s: State  owed to C  forbids act(s)
  principle either for i: Duty, j: Duty  regardless of consent
    i yields to j when any of (all of (of_norm(i, Do), of_norm(j, Dont), quiet(A)), all of (of_norm(i, Dont), of_norm(j, Do)))
  ask resolved: strict conflict among (Do by A, Dont by A) is resolved by either  expect entailed
  ask applied: applied(either)  expect entailed
end

-- $ lexlogic check vote-that-reads-nothing.lex
-- vote-that-reads-nothing.lex   2 questions   as expected: 2
--
--   resolved  + ENTAILED                  law settled
--   applied   + ENTAILED                  law settled
--
-- Assumptions: none.   Warnings: none.
