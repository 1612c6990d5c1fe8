"""Timelines -> text for a terminal: an axis of 80 columns, then the exact dates and what changed on them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from lexlogic.explanation.wording import cited
from lexlogic.instruments.timeline import Event, Interval, Row, Timeline
from lexlogic.program import model as m
from lexlogic.program.dates import day_text
from lexlogic.program.wording import listed
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.page import Page, wrapped
from lexlogic.rendering.terminal import display_width, escape
from lexlogic.theory.watch import Mark

_MARKS = {
    "entailed": "+",
    "excluded": "-",
    "open": "~",
    "inconsistent": "!",
    "undecided": "?",
    "in force": "=",
    "not in force": ".",
    "none": ".",
    "possible": "~",
}
_ENDED = {"unresolved": "x", "resolved": ">", "dissolved": ">", "carved": ">"}
_COLUMNS = (1, 3, 6, 12, 24, 60, 120, 240, 600)
"""Months that a column may stand for."""
_EVERY = 10


def render_timelines(found: Sequence[Timeline], page: Page, left: int = 0) -> str:
    """The timelines of some questions of a file on one axis; `left` questions were not asked."""
    lines: list[str] = []
    for moving in (True, False):
        group = [t for t in found if (t.anchor is not None) == moving]
        if group:
            lines += [*([""] if lines else []), *_group(group, page)]
    lines += ["", *_notes(found, page, left)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _group(found: Sequence[Timeline], page: Page) -> Iterator[str]:
    yield from wrapped(_heading(found), page.width)
    yield ""
    rows = _rows(found)
    yield from _axis(found, rows, page)
    for row in rows:
        yield ""
        yield from _table(row, page)


def _heading(found: Sequence[Timeline]) -> str:
    if found[0].anchor is None:
        return "Asked as of each date, the facts where they are stated:"
    dates = listed(dict.fromkeys(t.anchor.text for t in found if t.anchor is not None))
    return f"What is stated of {dates}, moved to each date; facts otherwise the same:"


def _rows(found: Iterable[Timeline]) -> list[Row]:
    """Questions first, then sources, then conflicts that are ever possible; equal ones once."""
    rows = [row for t in found for row in t.rows]
    order = ("question", "source", "conflict")
    first: dict[tuple[str, str], Row] = {}
    for row in rows:
        first.setdefault((row.kind, row.name), row)
    return sorted(first.values(), key=lambda r: order.index(r.kind))


# ---- the axis


@frozen
class _Scale:
    """Columns of so many months from a first month (counted from year 0)."""

    first: int
    months: int
    columns: int

    def last_day(self, column: int) -> int:
        """The last day a column stands for."""
        following = self.first + (column + 1) * self.months
        return _day(following) - 1

    def label(self, column: int) -> str:
        """The year, or year and month, a column begins with."""
        year, month = divmod(self.first + column * self.months, 12)
        return f"{year:04d}" if month == 0 and self.months >= 12 else f"{year:04d}-{month + 1:02d}"


def _day(month: int) -> int:
    year, rest = divmod(month, 12)
    if year > 9999:
        return datetime.date.max.toordinal() + 1
    return datetime.date(max(year, 1), rest + 1, 1).toordinal()


def _month(day: int) -> int:
    date = datetime.date.fromordinal(min(max(day, 1), datetime.date.max.toordinal()))
    return date.year * 12 + date.month - 1


def _scale(found: Sequence[Timeline], rows: Iterable[Row], room: int) -> _Scale:
    """From the first change to the last, to whole decades if it is long; or what was asked for."""
    since = found[0].since
    until = found[0].until
    days = [i.first for r in rows for i in r.intervals if i.first is not None]
    days += [t.anchor.first for t in found if t.anchor is not None]
    days += [r.reached for r in rows if r.reached is not None]
    if not days:
        days = [t.known_until for t in found if t.known_until is not None]
    low = _month(since if since is not None else min(days, default=1))
    high = _month(until if until is not None else max(days, default=1))
    unit = 120 if high - low > 240 else 12
    if since is None:
        low = (low - 1) // unit * unit
    if until is None:
        high = (high // unit + 1) * unit
    months = next((c for c in _COLUMNS if (high - low) // c < room), _COLUMNS[-1])
    return _Scale(low, months, min(room, (high - low) // months + 1))


def _axis(found: Sequence[Timeline], rows: Sequence[Row], page: Page) -> Iterator[str]:
    names = [_short(row) for row in rows]
    label = min(26, max(display_width(name) for name in names))
    scale = _scale(found, rows, page.width - label - 2 - 4)
    ticks = range(0, scale.columns, _EVERY)
    head = ruler = " " * (label + 2)
    for column in ticks:
        head = head.ljust(label + 2 + column) + scale.label(column)
        ruler = ruler.ljust(label + 2 + column) + "|"
    yield head
    yield ruler
    for row, name in zip(rows, names, strict=True):
        marks = "".join(_at(row, scale.last_day(c)) for c in range(scale.columns))
        short = name if display_width(name) <= label else name[: label - 2] + ".."
        yield f"{short}{' ' * (label - display_width(short))}  {marks}"
    yield " " * (label + 2) + f"a column is {_span(scale.months)}, shown as on its last day"


def _span(months: int) -> str:
    if months < 12:
        return "a month" if months == 1 else f"{months} months"
    return "a year" if months == 12 else f"{months // 12} years"


def _short(row: Row) -> str:
    if row.kind != "conflict":
        return escape(row.name)
    return escape(" / ".join(n.split(" by ")[0].split("[")[0] for n in row.name.split(" with ")))


def _at(row: Row, day: int) -> str:
    for interval in row.intervals:
        if (interval.first is None or interval.first <= day) and (
            interval.last is None or day <= interval.last
        ):
            return mark_of(interval)
    return " "


def mark_of(interval: Interval) -> str:
    """The mark of an interval's answer."""
    if interval.word == "entailed" and interval.status:
        return _ENDED.get(interval.status, "x")
    return _MARKS[interval.word]


# ---- the table


def _table(row: Row, page: Page) -> Iterator[str]:
    title = row.title or ""
    if row.kind == "conflict":
        yield from wrapped(f"Conflict of {row.name}", page.width)
    else:
        yield from wrapped(f"{row.name}: {title}" if title else row.name, page.width, "", "  ")
    for interval in row.intervals:
        first = day_text(interval.first) if interval.first else "..."
        last = day_text(interval.last) if interval.last else "..."
        said = page.marked(mark_of(interval), answer_text(row, interval))
        lead = f"  {first:<10}  {last:<10}  "
        plain = f"{mark_of(interval)} {answer_text(row, interval)}"
        why = event_text(interval) if interval.begins else ""
        if not why:
            yield lead + said
            continue
        column = len(lead) + 18
        lines = wrapped(why, page.width - column)
        pad = " " * max(1, column - len(lead) - display_width(plain))
        if display_width(plain) >= 18:
            yield lead + said
            yield from (" " * column + line for line in lines)
            continue
        yield lead + said + pad + lines[0]
        yield from (" " * column + line for line in lines[1:])


def answer_text(row: Row, interval: Interval) -> str:
    """The answer of an interval in words."""
    if row.kind == "question":
        return (interval.status or interval.word).upper()
    if row.kind == "conflict" and interval.word != "none":
        ended = interval.status if interval.status != "mixed" else "ends in several ways"
        return f"{'certain' if interval.word == 'entailed' else 'possible'}, {ended}"
    return interval.word


def event_text(interval: Interval) -> str:
    """What began an interval, with where it is stated."""
    event = interval.begins or Event((), (), False)
    parts = [_mark_text(mark) for mark in event.marks]
    for day in dict.fromkeys(event.facts):
        word = "the day" if day == interval.first else "past the day"
        parts.append(f"{word} of what is stated of {day_text(day)}")
    return "; ".join(parts)


def _mark_text(mark: Mark) -> str:
    vague = "" if mark.date.exact else f", some day in {mark.date.text}"
    begins = mark.side == "since"
    span = getattr(mark.origin, "span", None)
    at = f" ({_file(span.file.name)}:{span.line})" if span is not None else ""
    match mark.kind:
        case "party":
            per = mark.origin.per
            word = "binds" if begins else "no longer binds"
            text = f"{mark.owner} {word} {mark.origin.state}{vague}" + (f", {per}" if per else "")
        case "signatory":
            text = f"{mark.origin.state} signs {mark.owner}{vague}"
        case "source":
            text = f"{mark.owner} {'enters into force' if begins else 'ends'}{vague}"
        case "adoption":
            text = f"{mark.owner} adopted, on one reading{vague}"
            if len(mark.origin.adopted) == 1:
                text = f"{mark.owner} adopted{vague}"
        case "norm":
            article = f" ({mark.origin.sources[0]} {mark.origin.article})"
            named = article if mark.origin.sources and mark.origin.article else ""
            text = f"{mark.owner}{named} {'begins' if begins else 'ends'} to apply{vague}"
        case "emergence":
            text = f"{mark.owner} becomes peremptory{vague}"
        case _:
            cite = cited(mark.origin.citation) if isinstance(mark.origin, m.Rule) else ""
            text = f"the rule {mark.owner} begins{vague}" + (f", {cite}" if cite else "")
    return escape(text + at)


def _file(name: str) -> str:
    return name.rsplit("/", 1)[-1]


# ---- below


def _notes(found: Sequence[Timeline], page: Page, left: int) -> Iterator[str]:
    yield "Each date of a change is exact: the answer is the same on every day between"
    yield "two of them, and would not have changed had the event named come later."
    rows = [row for t in found for row in t.rows]
    for row in rows:
        if row.reached is not None:
            yield from wrapped(
                f"NOT ANSWERED for {row.name} after {day_text(row.reached)}: the work limit was reached. "
                "This is not a no. Allow more with --effort 10, or look closer with --from and --to.",
                page.width,
            )
        for interval in row.intervals:
            if interval.word == "undecided":
                yield from wrapped(
                    f"{row.name} is ? UNDECIDED for a time: the work limit was reached. "
                    "This is not a no. Allow more with --effort 10.",
                    page.width,
                )
                break
    events = [i.begins for r in rows for i in r.intervals if i.begins is not None]
    if any(not event.needed for event in events):
        yield from wrapped(
            "Where dates of facts are passed, all that was reached on that day is named.",
            page.width,
        )
    if any(not mark.date.exact for event in events for mark in event.marks):
        yield from wrapped(
            "Of an event dated by a month or year, the first and the last possible day are shown; what "
            "depends on the day between is open.",
            page.width,
        )
    known = [t.known_until for t in found if t.known_until is not None]
    if known:
        yield from wrapped(
            f"After {day_text(max(known))}, the last date the file knows, answers rest on its lists being "
            "closed: nothing it does not state has happened.",
            page.width,
        )
    if any(t.near for t in found):
        yield from wrapped(
            "Facts moved lie just a period of months apart; where a month is shorter, a day may differ.",
            page.width,
        )
    answers = [
        Answer(t.program, i.verdict, False)
        for t in found
        for i in t.row.intervals
        if i.verdict is not None
    ]
    ledger = make_ledger(tuple(answers))
    if ledger.entries:
        yield ""
        yield "Taken as given, not found"
        for entry in ledger.entries:
            lead = f"  {entry.label:<3} {entry.kind:<8}  "
            text = "what the question supposes, its dates moved"
            said = text if entry.kind == "supposed" else entry.text
            yield from wrapped(said, page.width, lead, " " * len(lead))
    if left:
        plural = "s" if left > 1 else ""
        yield ""
        yield f"{left} more question{plural} of the file: name those to look at."
