-- `previously` in a claim is seen from some point of the question, and looks at what was before the first of them, too.
dated fact d
dated fact e
case Once
  given d at 1950-01-01
  ask before: previously d
    expect open
  ask long_before: previously by 2 years d
    expect open
  ask after: afterwards d
    expect open
  variant Alone
    given not d before 1950-01-01 and not d after 1950-01-01
    expect before excluded
    expect long_before excluded
    expect after excluded
  end
end
case Twice
  given d at 1950-01-01
  given not d at 1960-01-01
  given e at 1960-01-01
  given not e at 1950-01-01
  ask before: previously d
    expect entailed
  ask long_before: previously by 11 years d
    expect open
  ask after: afterwards d
    expect open
  ask later: afterwards e
    expect entailed
  ask earlier: previously e
    expect open
  variant Alone
    given not d before 1950-01-01 and not d after 1950-01-01
    given not e before 1960-01-01
    expect long_before excluded
    expect after excluded
    expect earlier excluded
  end
end
case Undated
  let A, B be State
  dated fact f(s: State)
  conduct x(s: State)
  norm n bearer s: State owed to B forbids x(s) when not previously by 2 years f(s)
  given x(A)
  ask breach: A breaches n
    expect open
  ask long_before: previously by 2 years f(A)
    expect open
  variant Never
    given not f(A)
    expect breach entailed
    expect long_before excluded
  end
end
case First
  given d at 0001-06-01
  ask long_before: previously by 2 years d
    expect open
  ask last: afterwards d
    expect open
end

-- $ lexlogic check previously-in-a-claim.lex
-- previously-in-a-claim.lex   20 questions   as expected: 20
--
--   Once
--     before       ~ OPEN on fact              d
--     long_before  ~ OPEN on fact              d
--     after        ~ OPEN on fact              d
--
--   Once:Alone
--     before       - EXCLUDED                  law settled
--     long_before  - EXCLUDED                  law settled
--     after        - EXCLUDED                  law settled
--
--   Twice
--     before       + ENTAILED                  law settled
--     long_before  ~ OPEN on fact              d
--     after        ~ OPEN on fact              d + 1 more
--     later        + ENTAILED                  law settled
--     earlier      ~ OPEN on fact              e + 1 more
--
--   Twice:Alone
--     long_before  - EXCLUDED                  law settled
--     after        - EXCLUDED                  law settled
--     earlier      - EXCLUDED                  law settled
--
--   Undated
--     breach       ~ OPEN on fact              f(A)
--     long_before  ~ OPEN on fact              f(A)
--
--   Undated:Never
--     breach       + ENTAILED                  law settled
--     long_before  - EXCLUDED                  law settled
--
--   First
--     long_before  ~ OPEN on fact              d
--     last         ~ OPEN on fact              d
--
-- Assumptions: none.   Warnings: 1, below.
--
-- -- NO CITATION ---------------------- previously-in-a-claim.lex:46  W-CITE
-- 46 |   norm n bearer s: State owed to B forbids x(s) when not previousl...
--
-- Readers cannot check `n`. Add  of Protocol art "7"  or  cite "...". If
-- the text is not public, say so:  cite "unpublished; source"
