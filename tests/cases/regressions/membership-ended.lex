-- A membership that ends on some day of a year has ended for good: it is not there again later in that year.

let A, B be State
treaty U
  adopted 1988-01-01
  party A since 1990-01-01 until 1997
  party B since 1990-01-01

ask back: not party(A, U) at 1997-03-01 and party(A, U) at 1997-06-01
  expect excluded
ask gone: party(A, U) at 1997-03-01 and not party(A, U) at 1997-06-01
  expect open on fact
