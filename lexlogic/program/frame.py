"""The frame of a question: who there is and which points in time count (D1, D3), and scenarios
over it.

A frame is data that both evaluators are given; it decides nothing about law.
"""

from __future__ import annotations

from attrs import field, frozen

from lexlogic.program.model import SortId

DAY = 1000
"""Ticks in a day; see docs/decisions.md, Time."""


@frozen
class Point:
    """A point in time: its tick, and how it is shown."""

    tick: int
    label: str
    beyond: bool = False
    """Whether only `previously`, `afterwards`, `ever` and what is denied of any time look at it."""


@frozen
class Event:
    """A stated atom that happens at exactly one of the ticks (D3)."""

    predicate: str
    terms: tuple[str, ...]
    ticks: tuple[int, ...]


@frozen
class Frame:
    """Individuals by sort (arbitrary members included), relevant points in order, undated
    events.
    """

    members: tuple[tuple[SortId, tuple[str, ...]], ...]
    points: tuple[Point, ...]
    events: tuple[Event, ...]
    present: int | None  # tick of `as of`
    now: int  # tick after every mentioned date; timed atoms outside any point are read here
    ticks: tuple[int, ...] = field(init=False, eq=False, repr=False)
    asked: tuple[int, ...] = field(init=False, eq=False, repr=False)
    """The points that a sentence which names no point is about: those not beyond."""

    @ticks.default
    def _ticks(self) -> tuple[int, ...]:
        return tuple(point.tick for point in self.points)

    @asked.default
    def _asked(self) -> tuple[int, ...]:
        return tuple(point.tick for point in self.points if not point.beyond)

    def of(self, sort: SortId) -> tuple[str, ...]:
        """The members of a sort in source order; Actor includes States and organizations
        nowhere.
        """
        for name, members in self.members:
            if name == sort:
                return members
        return ()


@frozen(order=True)
class BaseAtom:
    """An atom that a scenario decides: a fact, conduct, or the open part of a standard (D7).

    Also an unlisted or undated membership left open: predicate `party`.
    """

    predicate: str
    terms: tuple[str, ...]
    tick: int | None
    open_part: bool = False


@frozen
class Scenario:
    """A complete state of affairs: the base atoms that are true and the positions held. All others
    are false.
    """

    true: frozenset[BaseAtom]
    held: frozenset[str]
