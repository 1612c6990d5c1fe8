"""The points beyond a question's own, at which only `previously`, `afterwards`, `ever` and denials look (D3).

What is not on record may have been done before all that a question speaks of, after it, or between. See
docs/decisions.md, Time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator

from lexlogic.program import model as m
from lexlogic.program.dates import shift
from lexlogic.program.frame import DAY, Point
from lexlogic.program.looking import CHAIN, READ_BY, Looking
from lexlogic.program.turns import span, turns

INNER = 2
"""Days on which a look inside another turns that are looked at: the last ones."""


def beyond(
    looking: Looking, ticks: Collection[int], label: Callable[[int], str]
) -> Iterator[Point]:
    """The points to add to those of a question, if something in it or in the law looks at other times.

    Before all as many as such looks are inside one another, and the day before the last; likewise after all, and the
    day after the first. If membership or force is looked at, days on which it was otherwise; if one look is inside
    another, days on which what is looked at turns.
    """
    days = sorted({tick // DAY for tick in ticks})
    first, last = days[0], days[-1]
    back, ahead = looking.deep(m.Shift.EARLIER), looking.deep(m.Shift.LATER)
    ever = bool(looking.ever)
    if looking.program.dated and any(map(looking.happens, looking.ever)):  # some other day will do
        back = max(back, 1)
    if any(isinstance(part, m.Shifted) for part in looking.ever):
        ahead = max(ahead, 1)
    alone = len(days) == 1 and m.Shift.EARLIER in looking.at_membership
    if looking.deep(m.Shift.EARLIER) and (alone or last - days[-2:][0] > 1):
        yield Point((last - 1) * DAY, label((last - 1) * DAY), True)
    if ahead and len(days) > 1 and days[1] - first > 1:
        yield Point((first + 1) * DAY, label((first + 1) * DAY), True)
    members = _memberships(looking, days)
    for day in members:
        if ever or (back and day < last) or (ahead and day > first):
            yield Point(day * DAY, label(day * DAY), True)
    if ahead and looking.offsets and max(members, default=last) > last:
        # what begins later is looked back at from later still
        yield Point((last + 1) * DAY, label((last + 1) * DAY), True)
        last = max(members)
    inner = sorted(turns(looking, looking.inner, CHAIN - 1) - {*days})
    for day in (*inner[-INNER:], *_in_times(looking)):
        yield Point(day * DAY, label(day * DAY), True)
    for nth in range(back):
        first = min([first - 1, *(shift(first, offset, -1) for offset in looking.offsets)])
        yield Point(first * DAY, _nth(_EARLIER, nth), True)
    for nth in range(ahead):
        last = max([last + 1, *(shift(last, offset, 1) for offset in looking.offsets)])
        yield Point(last * DAY, _nth(_LATER, nth), True)


_EARLIER, _LATER = "earlier", "later"


def _memberships(looking: Looking, days: Collection[int]) -> set[int]:
    """The last day before each membership ends, where one looks back at it, and the first day of each, where one looks
    ahead or they are few; and the other way round, where it is denied. Where one looks back so far, the latest day that
    counts.
    """
    begins, ends = looking.memberships()
    denied = looking.denies_membership
    past = future = counted = set[int]()
    if looking.at_membership & {m.Shift.EARLIER, m.Shift.EVER}:
        past = {d.first - 1 for d in (*ends, *(begins if denied else ()))}
        past |= {d.last for d in begins} if looking.changes_seldom else set()
        counted = {shift(day, offset, -1) for day in days for offset in looking.offsets}
    if looking.at_membership & {m.Shift.LATER, m.Shift.EVER}:
        future = {d.last for d in (*begins, *(ends if denied else ()))}
    return past | counted | future


def _in_times(looking: Looking) -> Iterator[int]:
    """The first and the last day of each time in which the law looks for a membership or a concept, and the days in it
    on which that turns."""
    for part in looking.windows:
        assert part.moment is not None
        low, high = span(part.moment)
        days = {*turns(looking, looking.names(part)), low, high}
        if str(part.predicate) in READ_BY:
            source = part.terms[-1]
            named = source.name if isinstance(source, m.Constant) else ""
            begins, ends = looking.memberships(named)
            days |= {x for d in begins for x in (d.first, d.last)}
            days |= {x for d in ends for x in (d.first - 1, d.first, d.last + 1)}
        days = {day for day in days if low <= day <= high and math.isfinite(day)}
        if low == -math.inf and len(days) > 1:  # before the first on which it turns
            days.add(min(days) - 1)
        yield from map(int, days)


def _nth(word: str, nth: int) -> str:
    return word if nth == 0 else f"{word} still"
