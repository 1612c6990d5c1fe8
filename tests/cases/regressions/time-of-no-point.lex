-- A time before, after or between dates has a point of its own, and one of which nothing is said by date (D3).
case Within
  let A, B be State
  conduct give(s: State) "{s} gives"
  norm early cite "made up"  bearer s: State  owed to B  obliges give(s) before 2002-01-01
  norm late cite "made up"  bearer s: State  owed to B  obliges give(s) after 2002-01-01
  norm on cite "made up"  bearer s: State  owed to B  obliges give(s) since 2002-01-01
  norm three cite "made up"  bearer s: State  owed to B  obliges give(s) between 2001-12-31 and 2002-01-02
  norm two cite "made up"  bearer s: State  owed to B  obliges give(s) between 2001-12-31 and 2002-01-01
  norm not_early cite "made up"  bearer s: State  owed to B  forbids give(s) before 2002-01-01
  norm not_late cite "made up"  bearer s: State  owed to B  forbids give(s) after 2002-01-01
  ask early: A breaches early  expect open on fact
  ask late: A breaches late  expect open on fact
  ask not_early: A breaches not_early  expect open on fact
  ask not_late: A breaches not_late  expect open on fact
  ask some_time supposing give(A): A breaches not_late  expect open on fact
  ask otherwise supposing give(A): A breaches not_early  expect open on fact
  case Otherwise
    given not give(A) at 2002-01-01 and not give(A) at 2001-12-31
    ask a_day_more: A breaches three  expect open on fact
    ask no_day_more: A breaches two  expect entailed
    ask later: A breaches on  expect open on fact
    ask earlier: A breaches early  expect open on fact
  end
end

case Asked
  let A, B be State
  conduct give(s: State) "{s} gives"
  treaty T cite "made up"  adopted 1980-01-01  party A, B since 1990-01-01 until 1995-01-01
  norm n of T  bearer s: State  owed to all parties  obliges give(s)
  norm m of T  bearer s: State  owed to all parties  forbids give(s) before 2002-01-01
  ask party_before: party(A, T) before 2002-01-01  expect entailed
  ask party_after: party(A, T) after 1985-01-01  expect entailed
  ask party_late: party(A, T) after 1996-01-01  expect excluded
  ask ever: ever party(A, T)  expect entailed
  ask force_before: n by A is in force before 2002-01-01  expect entailed
  ask force_early: n by A is in force before 1990-01-01  expect excluded
  ask breach_before: A breaches n before 2002-01-01  expect open on fact
  ask breach_after: A breaches n after 1990-02-02  expect open on fact
  ask done: give(A) after 1985-01-01  expect open on fact
  ask while_party supposing give(A) at 1992-01-01: A breaches m  expect entailed
  ask too_early supposing give(A) at 1989-01-01: A breaches m  expect open on fact
end

-- $ lexlogic check time-of-no-point.lex
-- time-of-no-point.lex   21 questions   as expected: 21
--
--   Within
--     early          ~ OPEN on fact              give(A)
--     late           ~ OPEN on fact              give(A)
--     not_early      ~ OPEN on fact              give(A)
--     not_late       ~ OPEN on fact              give(A)
--     some_time      ~ OPEN on fact              give(A) + 1 more
--     otherwise      ~ OPEN on fact              give(A) + 1 more
--
--   Otherwise
--     a_day_more     ~ OPEN on fact              give(A)
--     no_day_more    + ENTAILED                  law settled
--     later          ~ OPEN on fact              give(A)
--     earlier        ~ OPEN on fact              give(A)
--
--   Asked
--     party_before   + ENTAILED                  law settled
--     party_after    + ENTAILED                  law settled
--     party_late     - EXCLUDED                  nothing speaks to it
--     ever           + ENTAILED                  law settled
--     force_before   + ENTAILED                  law settled
--     force_early    - EXCLUDED                  nothing speaks to it
--     breach_before  ~ OPEN on fact              give(A)
--     breach_after   ~ OPEN on fact              give(A)
--     done           ~ OPEN on fact              give(A) + 4 more
--     while_party    + ENTAILED                  law settled
--     too_early      ~ OPEN on fact              give(A)
--
-- Assumptions: A1 (--assumptions lists them).   Warnings: none.
