"""Which dates a theory compared its points with while it was grounded.

Grounding reads the calendar only by asking whether a point is on or after a day. Whoever notes these
comparisons knows up to which day the same facts, moved in time, lead to the same theory (D51).
"""

from __future__ import annotations

from typing import Any

from attrs import define, field, frozen

from lexlogic.program import model as m
from lexlogic.program.frame import DAY


@frozen
class Mark:
    """A date written in a declaration: what begins or ends with it, and for whom."""

    kind: str
    """party | signatory | norm | source | adoption | emergence | rule | text"""
    owner: str
    """The source, norm or rule; nothing for a date inside a formula."""
    place: int
    """Which record of the owner it is."""
    side: str
    """since | until"""
    date: m.Date
    origin: Any = field(default=None, eq=False, repr=False)


@define
class Watch:
    """The comparisons of points with days, and the lengths of time counted from points."""

    compared: dict[tuple[int, int], dict[Mark, None]] = field(factory=dict)
    """(day of a point, day of a date) -> the dates so read; the point may be before the day, or not."""
    lengths: dict[tuple[m.Offset, int], None] = field(factory=dict)
    """Lengths of time, with the sign they are counted with."""

    def reads(self, tick: int | None, mark: Mark) -> None:
        """A point is compared with a date: with its first day, and if it is vague with the day after it."""
        if tick is None:
            return
        days = [mark.date.first]
        if not mark.date.exact or mark.kind == "text":
            days.append(mark.date.last + 1)
        for day in days:
            self.compared.setdefault((tick // DAY, day), {})[mark] = None
