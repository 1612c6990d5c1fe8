"""Dates as written -> `Date`: a day, a month or a year."""

from __future__ import annotations

import calendar
import datetime

from lexlogic.program.model import Date, Offset

LAST = datetime.date.max.toordinal()
"""The last day that has a date; the first is 1."""


def read_date(text: str) -> Date | None:
    """The date that `1988-11-03`, `1997-08` or `1964` means; none if there is no such day."""
    try:
        parts = [int(part) for part in text.split("-")]
        if len(parts) == 3:
            day = datetime.date(*parts).toordinal()
            return Date(day, day, text)
        if len(parts) == 2:
            year, month = parts
            first = datetime.date(year, month, 1).toordinal()
            last = datetime.date(year, month, calendar.monthrange(year, month)[1]).toordinal()
            return Date(first, last, text)
        year = parts[0]
        first = datetime.date(year, 1, 1).toordinal()
        return Date(first, datetime.date(year, 12, 31).toordinal(), text)
    except (ValueError, OverflowError):
        return None


def shift(ordinal: int, offset: Offset, sign: int) -> int:
    """The day `offset` after (`sign` 1) or before (-1) the day `ordinal`; month ends are kept
    within the month. Before the first year is a day before all others, after the last one the last.
    """
    if offset.unit == "days":
        return ordinal + sign * offset.amount
    known = min(max(1, ordinal), LAST)  # what has no date stands beside all that have
    day = datetime.date.fromordinal(known)
    months = offset.amount * (12 if offset.unit == "years" else 1)
    index = day.year * 12 + day.month - 1 + sign * months
    year, month = index // 12, index % 12 + 1
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return -1 if sign < 0 else LAST
    last = calendar.monthrange(year, month)[1]
    return datetime.date(year, month, min(day.day, last)).toordinal()


def reaching(day: int, offset: Offset, sign: int) -> int:
    """The first day that is not before `day` if counted on from by `offset` (`sign` 1) or back (-1); where the
    calendar ends before that, about so far away.
    """
    guess = shift(day, offset, -sign) - 4  # months are of different lengths
    return next((d for d in range(guess, guess + 9) if shift(d, offset, sign) >= day), guess)


def day_text(day: int) -> str:
    """`1988-11-03`; in words where the calendar has no such day."""
    if 1 <= day <= LAST:
        return datetime.date.fromordinal(day).isoformat()
    return "before every date" if day < 1 else "after every date"
