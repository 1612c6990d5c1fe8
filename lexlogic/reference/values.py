"""Values the reference evaluator computes with: instances, claims, dates, its two refusals."""

from __future__ import annotations

import calendar
import datetime

from attrs import frozen

from lexlogic.program.frame import DAY
from lexlogic.program.model import Date, Offset

LAST = datetime.date.max.toordinal()


class Entangled(Exception):
    """A computed atom was asked for while it was being computed; accepted programs never do."""

    def __init__(self, key: object) -> None:
        """Name what was asked for."""
        super().__init__(str(key))
        self.key = key


class TooLarge(Exception):
    """Enumerating would take too long; the caller says so instead of answering."""


@frozen(cache_hash=True)
class Instance:
    """A clause with bearer, parameters and time fixed, for all its creditors (D13)."""

    name: str
    clause: int
    bearer: str
    args: tuple[Value, ...]
    tick: int

    def __str__(self) -> str:
        """Return it as `N.2[A, x]@5`."""
        clause = f".{self.clause}" if self.clause else ""
        inside = ", ".join([self.bearer, *map(str, self.args)])
        return f"{self.name}{clause}[{inside}]@{self.tick}"


@frozen(cache_hash=True)
class Claim:
    """An instance and one of its units: a creditor, or all of them jointly (D12, D13)."""

    instance: Instance
    unit: tuple[str, ...]

    def __str__(self) -> str:
        """Return it as `N[A]@5->B+C`."""
        return f"{self.instance}->{'+'.join(self.unit)}"


@frozen(cache_hash=True)
class Duty:
    """What a variable of sort Duty stands for: an instance and one creditor."""

    instance: Instance
    creditor: str


Value = str | int | Duty
"""An individual or declaration by name, a date by its tick, a duty."""

Node = tuple[str, tuple[Value, ...], int | None]
"""A ground atom: predicate, arguments, tick."""


def first_tick(date: Date) -> int:
    """Return the tick of the first day."""
    return DAY * date.first


def last_tick(date: Date) -> int:
    """Return the tick of the last day."""
    return DAY * date.last


def shifted(tick: int, offset: Offset, sign: int) -> int:
    """Return the tick of the day so much later (`sign` 1) or earlier (-1)."""
    ordinal = tick // DAY
    if offset.unit.startswith("day"):
        return DAY * (ordinal + sign * offset.amount)
    months = offset.amount * (12 if offset.unit.startswith("year") else 1)
    day = datetime.date.fromordinal(min(max(1, ordinal), LAST))
    count = day.year * 12 + day.month - 1 + sign * months
    year, month = divmod(count, 12)
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return -DAY if sign < 0 else DAY * LAST
    last = calendar.monthrange(year, month + 1)[1]
    return DAY * datetime.date(year, month + 1, min(day.day, last)).toordinal()


def spelled(value: Value) -> str:
    """Return a value as it stands in a base atom; dates as `1990-12-31`."""
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        day, rest = divmod(value, DAY)
        if rest or not 1 <= day <= LAST:
            return str(value)
        return datetime.date.fromordinal(day).isoformat()
    return f"{value.instance}->{value.creditor}"
