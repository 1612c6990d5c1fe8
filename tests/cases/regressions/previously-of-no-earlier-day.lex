-- What `previously` and `afterwards` look for need not be of a day that is named: nothing said of earlier days is not
-- a denial. It was excluded, "law settled".
case Dated
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  conduct z(s: State)
  norm after_y  bearer s: State  owed to B  cite "example"  forbids x(s)  when previously y(s)
  norm before_y  bearer s: State  owed to B  cite "example"  forbids x(s)  when afterwards y(s)
  norm after_a_year  bearer s: State  owed to B  cite "example"  forbids x(s)  when previously by 12 months y(s)
  norm chain  bearer s: State  owed to B  cite "example"  forbids x(s)
    when previously all of (y(s), previously z(s))
  given x(A) at 2001-01-01
  ask earlier: A breaches after_y  expect open
  ask later: A breaches before_y  expect open
  ask year: A breaches after_a_year  expect open
  ask both: A breaches chain  expect open
  variant Not-before
    given not y(A) before 2001-01-01
    expect earlier excluded
    expect year excluded
    expect both excluded
    expect later open
  end
  variant Never
    given not y(A)
    expect earlier excluded
    expect later excluded
    expect both excluded
  end
end
-- No duty is asked about on a day that is there only to look at what was earlier.
case Kept
  let A, B be State
  conduct x(s: State)
  conduct z(s: State)
  norm n  bearer s: State  owed to B  cite "example"  forbids x(s)  when previously x(s)
  norm always  bearer s: State  owed to B  cite "example"  obliges z(s)
  given z(A) at 2001-01-01
  ask duty: A breaches always  expect excluded
  ask earlier as of 2001-01-01: previously A breaches always  expect open
end
case In-between "z was done long ago; y may have been done since"
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  conduct z(s: State)
  norm chain  bearer s: State  owed to B  cite "example"  forbids x(s)
    when previously all of (y(s), previously z(s))
  given z(A) at 1999-01-01 and x(A) at 2001-01-01
  given not y(A) before 1999-01-02
  ask both: A breaches chain  expect open
end
case Undated
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  norm n  bearer s: State  owed to B  cite "example"  forbids x(s)  when previously y(s)
  given x(A) and y(A)
  ask q "at the same time, as far as it is told": A breaches n  expect open
end
case Member
  let A be State
  treaty T  adopted 1970-01-01  party A since 1980-01-01 until 1990-01-01
  ask was as of 2001-01-01: previously party(A, T)  expect entailed
  ask is as of 2001-01-01: party(A, T)  expect excluded
  ask was_not as of 1985-01-01: previously not party(A, T)  expect entailed
  ask will as of 1975-01-01: afterwards party(A, T)  expect entailed
end
case Stated
  let A be State
  conduct x(s: State)
  conduct y(s: State)
  given any of (x(A), y(A))
  ask same: any of (x(A), y(A))  expect entailed
  ask told: previously x(A)  expect open
end

-- $ lexlogic check previously-of-no-earlier-day.lex
-- previously-of-no-earlier-day.lex   21 questions   as expected: 21
--
--   Dated
--     earlier  ~ OPEN on fact              y(A) + 1 more
--     later    ~ OPEN on fact              y(A)
--     year     ~ OPEN on fact              y(A) + 1 more
--     both     ~ OPEN on fact              y(A) + 1 more
--
--   Dated:Not-before
--     earlier  - EXCLUDED                  law settled
--     later    ~ OPEN on fact              y(A)
--     year     - EXCLUDED                  law settled
--     both     - EXCLUDED                  law settled
--
--   Dated:Never
--     earlier  - EXCLUDED                  law settled
--     later    - EXCLUDED                  law settled
--     both     - EXCLUDED                  law settled
--
--   Kept
--     duty     - EXCLUDED                  law settled
--     earlier  ~ OPEN on fact              z(A)
--
--   In-between
--     both     ~ OPEN on fact              y(A) + 1 more
--
--   Undated
--     q        ~ OPEN on fact              y(A)
--
--   Member
--     was      + ENTAILED                  law settled
--     is       - EXCLUDED                  nothing speaks to it
--     was_not  + ENTAILED                  law settled
--     will     + ENTAILED                  law settled
--
--   Stated
--     same     + ENTAILED                  law settled
--     told     ~ OPEN on fact              x(A)
--
-- Assumptions: none.   Warnings: none.
