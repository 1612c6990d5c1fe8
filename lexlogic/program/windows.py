"""W-NEVER-MET: a breach read at a time at which the norm cannot be breached.

`s breaches K` without a time is read at the time of the norm or rule it stands in (docs/decisions.md, 4 and
19). Dates written in the file may show that this time is never one of K's: then the condition is never met.
Where facts or questions give the dates, nothing is known here, and nothing is said.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.walk import subformulas
from lexlogic.program.wording import line_with

_BREACHES = (m.Status.BREACHED, m.Status.WRONGFUL)


@frozen
class Window:
    """The days from `first` up to but not including `end`, as ordinals, with the dates as written."""

    first: float = -math.inf
    end: float = math.inf
    first_text: str = ""
    end_text: str = ""
    on: bool = False  # a single day

    def meets(self, other: Window) -> bool:
        """Whether some day is in both."""
        return max(self.first, other.first) < min(self.end, other.end)

    def after(self, date: m.Date | None) -> Window:
        """The part on and after the first day of a date."""
        if date is None or date.first <= self.first:
            return self
        return Window(date.first, self.end, date.text, self.end_text)

    def before(self, date: m.Date | None) -> Window:
        """The part before the first day of a date."""
        if date is None or date.first >= self.end:
            return self
        return Window(self.first, date.first, self.first_text, date.text)

    @property
    def words(self) -> str:
        """The window in words."""
        if self.on:
            return f"on {self.first_text} only"
        if self.first_text and self.end_text:
            return f"from {self.first_text} to {self.end_text}"
        return f"from {self.first_text} on" if self.first_text else f"before {self.end_text}"


def never_met(
    program: m.Program, norms: Sequence[m.Norm], rules: Sequence[m.Rule]
) -> Iterator[Diagnostic]:
    """W-NEVER-MET in the norms and rules given."""
    sources = {s.name: s for s in program.sources}
    conduct = {str(p.name) for p in program.predicates if p.is_conduct}
    timed = {str(p.name) for p in program.predicates if p.timed}
    windows: dict[str, list[Window]] = {}
    for norm in program.norms:
        windows.setdefault(str(norm.name), []).append(_window(norm, sources, conduct, timed))
    for norm in norms:
        own = _window(norm, sources, conduct, timed)
        for formula in (norm.scope, *norm.exceptions):
            yield from _read(formula, str(norm.name), own, windows)
    for rule in rules:
        own = Window().after(rule.since)
        for formula in (rule.body, *rule.exceptions):
            yield from _read(formula, rule.name, own, windows)


def _window(
    norm: m.Norm, sources: Mapping[m.SourceId, m.Source], conduct: set[str], timed: set[str]
) -> Window:
    """The days on which there may be an instance in force."""
    window = Window().after(norm.valid_from).before(norm.valid_until)
    dated = [sources[name] for name in norm.sources if name in sources]
    kinds = (m.SourceKind.TREATY, m.SourceKind.CUSTOM)
    if dated and all(source.kind in kinds for source in dated):
        begins = [_begin(source) for source in dated]
        ends = [source.ended for source in dated]
        first = [date for date in begins if date is not None]
        last = [date for date in ends if date is not None]
        if len(first) == len(begins):
            window = window.after(min(first, key=lambda date: date.first))
        if len(last) == len(ends):
            window = window.before(max(last, key=lambda date: date.first))
    day = _day(norm.content, conduct, timed)
    if day is not None and window.first <= day.first < window.end:
        return Window(day.first, day.first + 1, day.text, day.text, True)
    return window


def _begin(source: m.Source) -> m.Date | None:
    """The first date on which it may be in force; none if that is not known."""
    if source.in_force is not None:
        return source.in_force
    return min((a.date for a in source.adopted), key=lambda date: date.first, default=None)


def _day(content: m.Formula, conduct: set[str], timed: set[str]) -> m.Date | None:
    """The day of the only instance of a content whose acts all carry their day (decision 8)."""
    days: list[m.Date] = []
    for part in subformulas(content):
        if isinstance(part, m.Predication) and str(part.predicate) in timed:
            moment = part.moment
            if str(part.predicate) not in conduct or moment is None:
                return None
            (date, *others) = moment.dates
            if moment.kind is not m.MomentKind.AT or others or not isinstance(date, m.DateTerm):
                return None
            if not date.date.exact:
                return None
            days.append(date.date)
        elif not isinstance(part, m.Predication | m.Not | m.And | m.Or):
            return None
    return min(days, key=lambda date: date.first, default=None)


def _read(
    formula: m.Formula, reader: str, own: Window, windows: Mapping[str, list[Window]]
) -> Iterator[Diagnostic]:
    """Breaches read at the time of the reader, which is never one of theirs."""
    match formula:
        case m.Not(body) | m.Exists(_, body):
            yield from _read(body, reader, own, windows)
        case m.And(parts) | m.Or(parts):
            for part in parts:
                yield from _read(part, reader, own, windows)
        case m.ForAll(_, guard, body):
            yield from _read(guard, reader, own, windows)
            yield from _read(body, reader, own, windows)
        case m.NormStatus(ref, status, None) if status in _BREACHES:
            theirs = windows.get(ref.norm.name, []) if isinstance(ref.norm, m.Constant) else []
            if theirs and not any(own.meets(window) for window in theirs):
                yield _never(ref, reader, own, theirs)
        case _:
            return


def _never(ref: m.NormRef, reader: str, own: Window, theirs: list[Window]) -> Diagnostic:
    assert isinstance(ref.norm, m.Constant)
    written = ref.span.text if ref.span is not None else f"... breaches {ref.norm.name}"
    past = all(window.end <= own.first for window in theirs)
    message = (
        f"This is read at the time of `{reader}`, which is {own.words}; `{ref.norm.name}` binds "
        f"{theirs[0].words}. So it is never met."
    )
    if past:
        message += " To ask about an earlier breach write:"
    else:
        message += " Correct a date, or say when the breach is:  previously, afterwards, ever"
    fixed = line_with(ref.span, f"previously ({written})") if past and ref.span else ""
    return Diagnostic("W-NEVER-MET", "never met at that time", ref.span, message, help=fixed)
