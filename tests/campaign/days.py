"""What was so on which day: programs whose record is complete, against all days of some years gone through one by one.

Both evaluators are given the same points (D3). Here there are none: a set of days is a number with a bit for each day
from 1980 to 1999, and what is stated of a month or a year is tried on every day of it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise, product
from random import Random

from attrs import frozen

from lexlogic.program.dates import read_date, shift
from lexlogic.program.model import Date, Offset
from tests.differential.comparing import Disagreement, Tally, engine_word, opened
from tests.generators.made import Made

_FIRST = datetime.date(1980, 1, 1).toordinal()
_DAYS = datetime.date(2000, 1, 1).toordinal() - _FIRST
_ALL = (1 << _DAYS) - 1
_EXACT = ("1990-01-01", "1990-03-31", "1990-04-01", "1990-06-15", "1990-12-31", "1991-01-01")
_VAGUE = ("1990", "1990-06", "1990-01", "1990-12", "1991-01")
_OFFSETS = (Offset(6, "months"), Offset(1, "years"), Offset(1, "days"), Offset(30, "days"))


def _since(day: int) -> int:
    """All days from one on."""
    return _ALL & ~((1 << min(max(day - _FIRST, 0), _DAYS)) - 1)


def _between(first: int, last: int) -> int:
    return _since(first) & ~_since(last + 1)


@frozen
class Said:
    """A condition: its words, and the days on which it holds, given the days of each conduct."""

    words: str
    kind: str
    parts: tuple[Said, ...] = ()
    name: str = ""
    time: Time | None = None
    offset: Offset | None = None

    def days(self, done: dict[str, int]) -> int:
        inside = [part.days(done) for part in self.parts]
        match self.kind:
            case "done":  # or party to the treaty
                own = done[self.name]
                return own if self.time is None else _ALL if own & self.time.days else 0
            case "concept":
                at = inside[0] if self.time is None else inside[0] & self.time.days
                return at if self.time is None else _ALL if at else 0
            case "ever":
                return _ALL if inside[0] else 0
            case "not":
                return _ALL & ~inside[0]
            case "all":
                return inside[0] & inside[1]
            case "any":
                return inside[0] | inside[1]
            case "later":  # before the last of its days
                last = inside[0].bit_length() - 1
                return _ALL if last == _DAYS - 1 else (1 << max(last, 0)) - 1
            case _:  # earlier: after the first of its days, or so long after it
                if not inside[0] or inside[0] & 1:
                    return _ALL if inside[0] else 0
                first = _FIRST + (inside[0] & -inside[0]).bit_length() - 1
                if self.offset is None:
                    return _since(first + 1)
                day = first
                while shift(day, self.offset, -1) < first:
                    day += 1
                return _since(day)


@frozen
class Time:
    """A time: its words, and its days."""

    words: str
    days: int


def _date(dice: Random) -> Date:
    found = read_date(dice.choice((*_EXACT, *_VAGUE)))
    assert found is not None
    return found


def _time(dice: Random) -> Time:
    one = _date(dice)
    match dice.choice(("at", "at", "before", "after", "since", "between")):
        case "at":
            return Time(f"at {one.text}", _between(one.first, one.last))
        case "before":
            return Time(f"before {one.text}", _ALL & ~_since(one.first))
        case "after":
            return Time(f"after {one.text}", _since(one.last + 1))
        case "since":
            return Time(f"since {one.text}", _since(one.first))
        case _:
            other = _date(dice)
            one, other = sorted((one, other), key=lambda date: (date.first, date.last))
            if other.last < one.last:
                other = one
            return Time(f"between {one.text} and {other.text}", _between(one.first, other.last))


_KINDS = ("done", "done", "concept", "not", "all", "any", *("earlier",) * 4, "later", "ever")


def _said(dice: Random, concepts: list[Said], deep: int) -> Said:
    """A condition about `s`; a concept is read on the day of its reader."""
    kind = dice.choice(_KINDS)
    if deep == 0 or kind == "done" or (kind == "concept" and not concepts):
        name = dice.choice(("act", "late", "act", "late", "party"))
        time = _time(dice) if dice.random() < 0.2 else None
        atom = "party(s, T)" if name == "party" else f"{name}(s)"
        return Said(f"{atom}{' ' + time.words if time else ''}", "done", (), name, time)
    if kind == "concept":
        number = dice.randrange(len(concepts))
        time = _time(dice) if dice.random() < 0.3 else None
        words = f"c{number}(s){' ' + time.words if time else ''}"
        return Said(words, "concept", (concepts[number],), time=time)
    one = _said(dice, concepts, deep - 1)
    if kind in ("all", "any"):
        other = _said(dice, concepts, deep - 1)
        return Said(f"{kind} of ({one.words}, {other.words})", kind, (one, other))
    if kind == "not":
        return Said(f"not ({one.words})", kind, (one,))
    if kind in ("later", "ever"):
        word = "afterwards" if kind == "later" else "ever"
        return Said(f"{word} ({one.words})", kind, (one,))
    offset = dice.choice(_OFFSETS) if dice.random() < 0.5 else None
    by = f"by {offset.amount} {offset.unit} " if offset else ""
    return Said(f"previously {by}({one.words})", kind, (one,), offset=offset)


def _told(dice: Random, concepts: list[Said], deep: int) -> Said:
    """A condition that looks for no membership through two looks: that is not followed (docs/assurance.md)."""
    while True:
        found = _said(dice, concepts, deep)
        if not _far(found, 0):
            return found


def _far(said: Said, looks: int) -> bool:
    if said.name == "party" and said.time is None:
        return looks > 1
    more = looks + (said.kind in ("earlier", "later", "ever"))
    return any(_far(part, more) for part in said.parts)


def _record(dice: Random, name: str, vague: bool) -> tuple[list[str], list[Date]]:
    """What is stated of a conduct, and that it was done at no other time."""
    found: list[Date] = []
    for _ in range(dice.choice((0, 1, 1, 2))):
        date = _span(dice) if vague and dice.random() < 0.3 else _date(dice)
        while not (date.exact or vague):
            date = _date(dice)
        if all(date.last < other.first or other.last < date.first for other in found):
            found.append(date)
            vague = vague and date.exact
    found.sort(key=lambda date: date.first)
    if not found:
        return [f"given not {name}(A)"], []
    lines = [f"given {name}(A) {_at(date)}" for date in found]
    lines.append(f"given not {name}(A) before {_text(found[0].first)}")
    lines.append(f"given not {name}(A) after {_text(found[-1].last)}")
    for one, other in pairwise(found):
        first, last = _text(one.last + 1), _text(other.first - 1)
        if first <= last:
            lines.append(f"given not {name}(A) between {first} and {last}")
    return lines, found


def _span(dice: Random) -> Date:
    """Some weeks between two days."""
    first, last = sorted((_date(dice).first, _date(dice).last))
    return Date(first, last, f"{_text(first)} and {_text(last)}" if first < last else _text(first))


def _at(date: Date) -> str:
    return f"{'between' if 'and' in date.text else 'at'} {date.text}"


def _text(day: int) -> str:
    return datetime.date.fromordinal(day).isoformat()


@frozen
class Asked:
    """A claim, and what it asks for on some day: a concept, a breach, or that a duty applies."""

    words: str
    condition: Said
    breach: str
    time: int
    within: Offset

    def holds(self, done: dict[str, int]) -> bool:
        days = self.condition.days(done) & self.time
        match self.breach:
            case "":
                return bool(days)
            case "n":
                return bool(days & done["late"])
            case _:
                ends = ((day, shift(day, self.within, 1)) for day in _each(days))
                return any(not done["act"] & _between(day, end) for day, end in ends)


def _each(days: int) -> Iterator[int]:
    while days:
        yield _FIRST + (days & -days).bit_length() - 1
        days &= days - 1


@frozen
class Dated:
    """A program with the days its conduct may have been done on, and what is asked."""

    made: Made
    records: tuple[tuple[str, tuple[Date, ...]], ...]
    asked: tuple[Asked, ...]
    bound: Time
    """When A is party to the treaty."""

    def ways(self) -> Iterator[dict[str, int]]:
        """All ways in which what is stated may have happened."""
        every = [(name, date) for name, dates in self.records for date in dates]
        spans = [range(date.first, date.last + 1) for _, date in every]
        for days in product(*spans):
            done = {"party": self.bound.days, **{name: 0 for name, _ in self.records}}
            for (name, _), day in zip(every, days, strict=True):
                done[name] |= 1 << (day - _FIRST)
            yield done

    def word(self, asked: Asked) -> str:
        """The outcome."""
        found = set()
        for done in self.ways():
            found.add(asked.holds(done))
            if len(found) == 2:
                return "open"
        return "entailed" if found == {True} else "excluded"


def dated(dice: Random) -> Dated:
    """A program of two acts on record, some concepts, a prohibition, and claims with times."""
    lines = ["let A, B be State", "conduct act(s: State)", "conduct late(s: State)"]
    concepts: list[Said] = []
    for number in range(dice.randint(1, 3)):
        body = _told(dice, concepts, 2)
        concepts.append(body)
        lines.append(f"concept c{number}(s: State) when {body.words}")
    scope = _told(dice, concepts, 1)
    lines.append(
        f'norm n bearer s: State owed to B cite "drawn" forbids late(s) when {scope.words}'
    )
    within = dice.choice(_OFFSETS)
    due = _told(dice, concepts, 1)
    lines.append(
        f'norm m bearer s: State owed to B cite "drawn" obliges act(s) '
        f"within {within.amount} {within.unit} when {due.words}"
    )
    first, last = sorted((dice.choice(_EXACT), dice.choice(_EXACT)))
    until = f" until {last}" if first < last and dice.random() < 0.7 else ""
    lines.append(f"treaty T adopted 1980-01-01 party A since {first}{until}")
    bound = Time("", _since(_day(first)) & ~(_since(_day(last)) if until else 0))
    vague = dice.random() < 0.7
    records = []
    for name in ("act", "late"):
        stated, found = _record(dice, name, vague)
        vague = vague and all(date.exact for date in found)
        lines += stated
        records.append((name, tuple(found)))
    asked = tuple(_asked(dice, concepts, scope, due, within) for _ in range(6))
    claims = tuple(a.words for a in asked)
    return Dated(Made(tuple(lines), claims, frozenset()), tuple(records), asked, bound)


def _asked(dice: Random, concepts: list[Said], scope: Said, due: Said, within: Offset) -> Asked:
    number = dice.randrange(len(concepts))
    what, condition, breach = dice.choice(
        (
            (f"c{number}(A)", concepts[number], ""),
            (f"c{number}(A)", concepts[number], ""),
            ("A breaches n", scope, "n"),
            ("A breaches m", due, "m"),
            ("n by A is applicable", scope, ""),
        )
    )
    if dice.random() < 0.3:
        day = dice.choice(_EXACT)
        on = _between(_day(day), _day(day))
        return Asked(f" as of {day}: {what}", condition, breach, on, within)
    if not breach and what[0] == "c" and dice.random() < 0.2:
        return Asked(f": some d: Date with {what} at d", condition, breach, _ALL, within)
    time = _time(dice)
    return Asked(f": {what} {time.words}", condition, breach, time.days, within)


def _day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def compare(drawn: Dated, tally: Tally) -> None:
    """Ask each claim, and look at every day."""
    session = opened(drawn.made)
    if session is None:
        tally.leave("refused")
        return
    tally.programs += 1
    for number, asked in enumerate(drawn.asked):
        program, question = session.wanted(f"Q{number}")
        found = engine_word(session, program, question).partition(":")[0]
        if found == "undecided":
            tally.leave("too large")
            continue
        expected = drawn.word(asked)
        tally.count(expected)
        if found != expected:
            tally.found.append(Disagreement(asked.words, found, expected, drawn.made))
