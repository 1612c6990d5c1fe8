"""The days with which a stretch of time begins in which nothing changes that a question may ask about (D3).

A stretch is looked at on one of its days. See docs/decisions.md, Time.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Sequence

from lexlogic.program import model as m
from lexlogic.program.dates import reaching, shift
from lexlogic.program.looking import CHAIN, Looking, stated
from lexlogic.program.normal import dates
from lexlogic.program.walk import of_the_law, subformulas


def changes(looking: Looking) -> set[int]:
    """The days on which membership or force may change, or a time begins within which conduct is looked at; those on
    which something stated or asked begins and is over; and the days on which what looks at other times turns.
    """
    program, question = looking.program, looking.question
    parts: list[object] = [
        *program.sources,
        *(n.valid_from for n in program.norms if n.valid_from),
        *(n.valid_until for n in program.norms if n.valid_until),
        *(e.since for n in program.norms for e in n.peremptory if e.since),
        *(r.since for r in program.rules if r.since),
    ]
    days = set(begun(dates(tuple(parts))))
    for formula in (*of_the_law(program, program.rules), question.claim):
        for part in subformulas(formula):
            if isinstance(part, m.Predication) and looking.happens(part):
                days.update(_edges(part.moment))
    said = list(stated(program, question))
    told = [date for body in said for date in dates(body)]
    asked = [*dates(question.claim), *([question.as_of] if question.as_of else ())]
    exact = bool(looking.offsets or looking.deep(m.Shift.EARLIER) or looking.deep(m.Shift.LATER))
    for date in (*told, *asked):
        days.update(begun((date,)))
    if exact:
        days |= {date.last + 1 for date in asked}
        days |= {d.last + 1 for b in said for part in _told(b) for d in dates(part)}
        days |= turns(looking, looking.looked)
    if looking.at_membership:
        begins, ends = looking.memberships()
        days |= turning(looking, [*begins, *ends], CHAIN)
    named = {day for date in (*told, *asked) for day in (date.first, date.last)}
    days |= {shift(day, offset, -1) + 1 for day in named for offset in looking.offsets}
    for length in {n.within for n in program.norms if n.within is not None}:
        days |= {shift(day, length, 1) + 1 for day in named}
        days |= {shift(day, length, -1) for day in named}
    return days


def turns(looking: Looking, names: Collection[str], depth: int = CHAIN) -> set[int]:
    """The days on which something turns since something of these names is stated of a day, or of another at which it
    looks: directly, or through so many looks.
    """
    return turning(looking, _dates_told(looking, names), depth)


def _dates_told(looking: Looking, names: Collection[str]) -> list[m.Date]:
    said = stated(looking.program, looking.question)
    told = (part for body in said for part in _told(body) if str(part.predicate) in names)
    return [date for part in told for date in dates(part)]


def due(looking: Looking) -> set[int]:
    """Of the norms with a term of performance that a claim reads: the day after each day of which something is stated,
    and the last day on which such a term begins too early to reach it.
    """
    if all(norm.within is None for norm in looking.program.norms):
        return set()
    claim = looking.question.claim
    lengths = {norm.within for norm in looking.norms(claim) if norm.within is not None}
    return {
        day
        for date in _dates_told(looking, looking.names(claim))
        for length in lengths
        for day in (date.last + 1, reaching(date.first, length, 1) - 1)
    }


def turning(looking: Looking, told: Sequence[m.Date], depth: int) -> set[int]:
    """The days on which something begins or is over, and those on which what looks at it turns."""
    found = {day for date in told for day in (date.first, date.last, *begun((date,)))}
    edge = {date.last for date in told}
    counted = {date.first for date in told}
    for _ in range(min(depth, looking.deep(m.Shift.EARLIER))):
        later = {reaching(day, o, -1) for day in edge | counted for o in looking.offsets}
        edge, counted = {day + 1 for day in edge} | later, set[int]()
        found |= edge
    edge = {date.first for date in told}
    for _ in range(min(depth, looking.deep(m.Shift.LATER))):
        edge = {day - 1 for day in edge}
        found |= edge
    return found


def _told(formula: m.Formula) -> Iterator[m.Predication]:
    """What a statement says is so."""
    match formula:
        case m.Predication():
            yield formula
        case m.And(parts):
            for part in parts:
                yield from _told(part)
        case _:
            return


def begun(found: Iterable[m.Date]) -> Iterator[int]:
    """The days on which what is so since a date may have begun: the first, and the first on which it surely has."""
    for date in found:
        yield date.first
        if not date.exact:
            yield date.last + 1


def _edges(moment: m.Moment | None) -> Iterator[int]:
    """The days with which a time begins, and on which it is over."""
    found = [t.date for t in moment.dates if isinstance(t, m.DateTerm)] if moment else []
    if moment is None or not found or (moment.kind is m.MomentKind.AT and found[0].exact):
        return
    if moment.kind is not m.MomentKind.AFTER:
        yield found[0].first
    if moment.kind in (m.MomentKind.AT, m.MomentKind.AFTER, m.MomentKind.BETWEEN):
        yield found[-1].last + 1


def span(moment: m.Moment) -> tuple[float, float]:
    """The first and the last day of a time with dates of its own."""
    found = [t.date for t in moment.dates if isinstance(t, m.DateTerm)]
    match moment.kind:
        case m.MomentKind.BEFORE:
            return -math.inf, found[0].first - 1
        case m.MomentKind.AFTER:
            return found[-1].last + 1, math.inf
        case m.MomentKind.SINCE:
            return found[0].first, math.inf
        case _:
            return found[0].first, found[-1].last
