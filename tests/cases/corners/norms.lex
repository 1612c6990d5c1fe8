-- Norms in time: from, until, within; dates that a quantifier ranges over; own dates in the content.
case Time
  let A, B be State
  conduct act(s: State) "{s} acts"
  norm Window  bearer s: State  owed to B  forbids act(s)  from 2000-01-01  until 2001-01-01
  norm Vague  bearer s: State  owed to B  forbids act(s)  from 2010  until 2012
  given not act(B)
  given all of (act(A) at 1999-12-31, act(A) at 2000-01-01, act(A) at 2000-12-31, act(A) at 2001-01-01)
  given all of (act(A) at 2009-12-31, act(A) at 2010-06-01, act(A) at 2012-01-01, act(A) at 2012-12-31)
  given all of (act(A) at 2013-01-01, not act(A) before 1999-12-31, not act(A) after 2013-01-01)
  given not act(A) between 2000-01-02 and 2000-12-30
  given not act(A) between 2001-01-02 and 2009-12-30
  given not act(A) between 2010-01-01 and 2010-05-31
  given not act(A) between 2010-06-02 and 2011-12-31
  given not act(A) between 2012-01-02 and 2012-12-30

  ask day_before: A breaches Window at 1999-12-31  expect excluded
  ask first_day: A breaches Window at 2000-01-01  expect entailed
  ask last_day: A breaches Window at 2000-12-31  expect entailed
  ask ended: A breaches Window at 2001-01-01  expect excluded
  ask some_time: A breaches Window  expect entailed
  ask vague_before: A breaches Vague at 2009-12-31  expect excluded
  ask vague_first: A breaches Vague at 2010-06-01  expect entailed
  ask vague_last: A breaches Vague at 2012-01-01  expect excluded
  ask vague_in: A breaches Vague at 2012-12-31  expect excluded
  ask vague_after: A breaches Vague at 2013-01-01  expect excluded
  ask in_force_first: Window by A is in force at 2000-01-01  expect entailed
  ask in_force_end: Window by A is in force at 2001-01-01  expect excluded
  ask in_force_day_before: Window by A is in force at 1999-12-31  expect excluded
  ask operative_first: Window by A is operative at 2000-01-01  expect entailed
  ask operative_end: Window by A is operative at 2001-01-01  expect excluded
  ask exists_always: Window by A is operative  expect entailed

  ask breach_in_year: A breaches Window at 2000  expect entailed
  ask breach_in_month: A breaches Window at 2000-12  expect entailed
  ask no_breach_in_month: A breaches Window at 2000-11  expect excluded
  ask no_breach_in_year: A breaches Window at 2002  expect excluded
  ask breach_since: A breaches Window since 2000-12-31  expect entailed
  ask breach_after: A breaches Window after 2000-12-31  expect excluded
  ask in_force_in_year: Window by A is in force at 2000  expect entailed
  ask in_force_in_month: Window by A is in force at 2000-02  expect entailed
  ask not_in_force_in_year: Window by A is in force at 2002  expect excluded
  ask in_force_before: Window by A is in force before 2000-01-01  expect excluded
  ask in_force_between: Window by A is in force between 1999-01-01 and 2000-01-01  expect entailed

  ask since_bound: some d: Date since 2000-12-31 until 2001-01-01 with act(A) at d  expect entailed
  ask none_between: some d: Date since 2002 until 2008 with act(A) at d  expect excluded
  ask until_excluded: some d: Date since 2001-01-02 until 2009-12-30 with act(A) at d  expect excluded
  ask until_included: some d: Date since 2001-01-02 until 2009-12-31 with act(A) at d  expect entailed
  ask every_day: every d: Date since 1999-12-31 until 2000-01-01 satisfies act(A) at d  expect entailed
  ask same_day: some d: Date since 2012-01-01 until 2012 with all of (act(A) at d, d = 2012-01-01)  expect entailed
  ask other_day: some d: Date since 2012-01-02 until 2012 with all of (act(A) at d, d = 2012-12-31)  expect entailed
  ask not_that: every d: Date since 2012-01-01 until 2012-01-31 satisfies any of (not act(A) at d, d = 2012-01-01)  expect entailed
end

-- A deadline counts from the day of the norm, that day and the last one included; months end on the last day of a short one.
case LastDay
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 10 days  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-01-31, not told(A) before 2001-01-31, not told(A) after 2001-01-31)
  given all of (pay(A) at 2001-02-10, not pay(A) before 2001-02-10, not pay(A) after 2001-02-10)
  ask breach: A breaches Due  expect excluded
  ask that_day: A breaches Due at 2001-01-31  expect excluded
end

case FirstDay
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 10 days  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-01-31, not told(A) before 2001-01-31, not told(A) after 2001-01-31)
  given all of (pay(A) at 2001-01-31, not pay(A) before 2001-01-31, not pay(A) after 2001-01-31)
  ask breach: A breaches Due  expect excluded
end

case DayTooLate
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 10 days  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-01-31, not told(A) before 2001-01-31, not told(A) after 2001-01-31)
  given all of (pay(A) at 2001-02-11, not pay(A) before 2001-02-11, not pay(A) after 2001-02-11)
  ask breach: A breaches Due  expect entailed
  ask that_day: A breaches Due at 2001-01-31  expect entailed
  ask later: A breaches Due at 2001-02-11  expect excluded
end

case DayTooEarly
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 10 days  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-01-31, not told(A) before 2001-01-31, not told(A) after 2001-01-31)
  given all of (pay(A) at 2001-01-30, not pay(A) before 2001-01-30, not pay(A) after 2001-01-30)
  ask breach: A breaches Due  expect entailed
end

case ShortMonth
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 1 months  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-01-31, not told(A) before 2001-01-31, not told(A) after 2001-01-31)
  given all of (pay(A) at 2001-02-28, not pay(A) before 2001-02-28, not pay(A) after 2001-02-28)
  ask breach: A breaches Due  expect excluded
end

case PastShortMonth
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 1 months  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-01-31, not told(A) before 2001-01-31, not told(A) after 2001-01-31)
  given all of (pay(A) at 2001-03-01, not pay(A) before 2001-03-01, not pay(A) after 2001-03-01)
  ask breach: A breaches Due  expect entailed
end

case Years
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 2 years  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2000-02-29, not told(A) before 2000-02-29, not told(A) after 2000-02-29)
  given all of (pay(A) at 2002-02-28, not pay(A) before 2002-02-28, not pay(A) after 2002-02-28)
  ask breach: A breaches Due  expect excluded
end

case PastYears
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 2 years  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2000-02-29, not told(A) before 2000-02-29, not told(A) after 2000-02-29)
  given all of (pay(A) at 2002-03-01, not pay(A) before 2002-03-01, not pay(A) after 2002-03-01)
  ask breach: A breaches Due  expect entailed
end

case YearEnd
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 2 months  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-11-15, not told(A) before 2001-11-15, not told(A) after 2001-11-15)
  given all of (pay(A) at 2002-01-15, not pay(A) before 2002-01-15, not pay(A) after 2002-01-15)
  ask breach: A breaches Due  expect excluded
end

case PastYearEnd
  let A, B be State
  conduct pay(s: State) "{s} pays"
  dated fact told(s: State) "{s} is told"
  norm Due  bearer s: State  owed to B  obliges pay(s)  within 2 months  when told(s)
  given all of (not told(B), not pay(B))
  given all of (told(A) at 2001-11-15, not told(A) before 2001-11-15, not told(A) after 2001-11-15)
  given all of (pay(A) at 2002-01-16, not pay(A) before 2002-01-16, not pay(A) after 2002-01-16)
  ask breach: A breaches Due  expect entailed
end

-- Quantifiers over what is declared: sources, norms, duties, principles, ranks.
case Declared
  let A, B be State
  conduct act(s: State) "{s} acts"
  treaty T  in force 2000-01-01  party A, B since 2000-01-01  rank high
  treaty U  in force 2000-01-01  party A since 2000-01-01
  custom V
  norm T.1 of T  bearer s: State  owed to each party  forbids act(s)
  norm V.1 of V  bearer s: State  owed to each state  permits act(s)
  given act(A) at 2001-01-01
  concept of_two(s: Source)  when all of (party(A, s), party(B, s))

  ask some_source: some s: Source with all of (is_treaty(s), party(B, s))  expect entailed
  ask every_source: every s: Source satisfies party(A, s)  expect excluded
  ask every_treaty: every s: Source with is_treaty(s) satisfies party(A, s)  expect entailed
  ask some_norm: some n: Norm with is_permission(n)  expect entailed
  ask every_norm: every n: Norm satisfies is_duty(n)  expect excluded
  ask some_duty: some d: Duty with all of (of_norm(d, T.1), bearer(d, A), owed(d, B))  expect entailed
  ask own_duty: some d: Duty with all of (of_norm(d, T.1), bearer(d, A), owed(d, A))  expect excluded
  ask duty_of_u: some d: Duty with source(d, U)  expect excluded
  ask high_rank: some r: Rank with ranked(T.1, r)  expect entailed
  ask no_rank: some r: Rank with ranked(V.1, r)  expect excluded
  ask same: some s: Source with all of (s = T, of_two(s))  expect entailed
  ask other: every s: Source satisfies any of (s != T, of_two(s))  expect entailed
  ask breached_by_some: some s: State with s breaches T.1  expect entailed
  ask breached_by_all: every s: State satisfies s breaches T.1  expect open
end
