-- `previously` in a claim is seen from some point of the frame: before its first point there is none.
dated fact d
dated fact e
case Once
  given d at 1950-01-01
  ask before: previously d
    expect excluded
  ask long_before: previously by 2 years d
    expect excluded
  ask after: afterwards d
    expect excluded
end
case Twice
  given d at 1950-01-01
  given not d at 1960-01-01
  given e at 1960-01-01
  given not e at 1950-01-01
  ask before: previously d
    expect entailed
  ask long_before: previously by 11 years d
    expect excluded
  ask after: afterwards d
    expect excluded
  ask later: afterwards e
    expect entailed
  ask earlier: previously e
    expect excluded
end
case Undated
  let A, B be State
  dated fact f(s: State)
  conduct x(s: State)
  norm n bearer s: State owed to B forbids x(s) when not previously by 2 years f(s)
  given x(A)
  ask breach: A breaches n
    expect entailed
  ask long_before: previously by 2 years f(A)
    expect excluded
end
case First
  given d at 0001-06-01
  ask long_before: previously by 2 years d
    expect excluded
  ask last: afterwards d
    expect excluded
end

-- $ lexlogic check previously-in-a-claim.lex
-- previously-in-a-claim.lex   12 questions   as expected: 12
--
--   Once
--     before       - EXCLUDED                  law settled
--     long_before  - EXCLUDED                  law settled
--     after        - EXCLUDED                  law settled
--
--   Twice
--     before       + ENTAILED                  law settled
--     long_before  - EXCLUDED                  law settled
--     after        - EXCLUDED                  law settled
--     later        + ENTAILED                  law settled
--     earlier      - EXCLUDED                  law settled
--
--   Undated
--     breach       + ENTAILED                  law settled
--     long_before  - EXCLUDED                  law settled
--
--   First
--     long_before  - EXCLUDED                  law settled
--     last         - EXCLUDED                  law settled
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NO CITATION ---------------------- previously-in-a-claim.lex:33  W-CITE
-- 33 |   norm n bearer s: State owed to B forbids x(s) when not previousl...
--
-- Readers cannot check `n`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
