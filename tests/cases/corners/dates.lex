-- Moments and dates of a month or a year: the first and the last day of each (D6, D9).
case Moments
  let A, B, C be State
  conduct act(s: State) "{s} acts"
  given act(A) at 2001-01-31
  given not act(A) before 2001-01-31
  given not act(A) after 2001-01-31

  ask on_day: act(A) at 2001-01-31  expect entailed
  ask on_other_day: act(A) at 2001-01-30  expect excluded
  ask in_month: act(A) at 2001-01  expect entailed
  ask in_month_before: act(A) at 2000-12  expect excluded
  ask in_month_after: act(A) at 2001-02  expect excluded
  ask in_year: act(A) at 2001  expect entailed
  ask in_year_before: act(A) at 2000  expect excluded
  ask before_day: act(A) before 2001-01-31  expect excluded
  ask before_next_day: act(A) before 2001-02-01  expect entailed
  ask before_month: act(A) before 2001-01  expect excluded
  ask before_next_month: act(A) before 2001-02  expect entailed
  ask after_day: act(A) after 2001-01-31  expect excluded
  ask after_day_before: act(A) after 2001-01-30  expect entailed
  ask after_month: act(A) after 2001-01  expect excluded
  ask after_year: act(A) after 2000  expect entailed
  ask since_day: act(A) since 2001-01-31  expect entailed
  ask since_next_day: act(A) since 2001-02-01  expect excluded
  ask since_month: act(A) since 2001-01  expect entailed
  ask since_year: act(A) since 2001  expect entailed
  ask since_next_year: act(A) since 2002  expect excluded
  ask between_days: act(A) between 2001-01-31 and 2001-01-31  expect entailed
  ask between_months: act(A) between 2000-12 and 2001-01  expect entailed
  ask between_months_before: act(A) between 2000-11 and 2000-12  expect excluded
  ask between_years: act(A) between 1999 and 2001  expect entailed
  ask between_later: act(A) between 2001-02-01 and 2002  expect excluded
  ask between_found: some d: Date since 2001-01-31 until 2001-01-31 with act(A) between 2001-01-31 and d  expect entailed
end

-- Earlier and later: at all, or at a distance of days, months or years, which end on the last day of a short month.
case Distance
  let A be State
  conduct act(s: State) "{s} acts"
  dated fact calm(s: State) "{s} is calm"
  given act(A) at 2001-01-31
  given not act(A) before 2001-01-31
  given not act(A) after 2001-01-31
  concept was(s: State)  when previously act(s)
  concept will(s: State)  when afterwards act(s)
  concept once(s: State)  when ever act(s)
  concept ten_days_ago(s: State)  when previously by 10 days act(s)
  concept month_ago(s: State)  when previously by 1 months act(s)
  concept year_ago(s: State)  when previously by 1 years act(s)

  ask was_then as of 2001-01-31: was(A)  expect excluded
  ask was_next as of 2001-02-01: was(A)  expect entailed
  ask will_before as of 2001-01-30: will(A)  expect entailed
  ask will_then as of 2001-01-31: will(A)  expect excluded
  ask once_before as of 2000-01-01: once(A)  expect entailed
  ask nine as of 2001-02-09: ten_days_ago(A)  expect excluded
  ask ten as of 2001-02-10: ten_days_ago(A)  expect entailed
  ask eleven as of 2001-02-11: ten_days_ago(A)  expect entailed
  ask feb_27 as of 2001-02-27: month_ago(A)  expect excluded
  ask feb_28 as of 2001-02-28: month_ago(A)  expect excluded
  ask mar_1 as of 2001-03-01: month_ago(A)  expect entailed
  ask year_less as of 2002-01-30: year_ago(A)  expect excluded
  ask year_whole as of 2002-01-31: year_ago(A)  expect entailed
end
