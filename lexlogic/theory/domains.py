"""In which domains texts are compared (D18): the individuals they name, and as many unnamed ones as it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod

from attrs import define, field

from lexlogic.program import model as m
from lexlogic.program.frame import DAY
from lexlogic.theory.ground import Grounder

Members = tuple[tuple[m.SortId, tuple[str, ...]], ...]
"""The individuals of each sort."""

SIZES = 64
"""Domains of different sizes that two texts are compared in; where there are more, nothing is established."""


@define
class Domain:
    """What decides in which domains texts are compared (D18)."""

    named: dict[str, set[str]] = field(factory=dict)
    """The individuals that the texts name or list."""
    fresh: dict[str, int] = field(factory=dict)
    """As many unnamed ones as quantifiers and parameters can need."""
    everyone: set[str] = field(factory=set)
    """Sorts of whose members all may have to be some way."""
    exact: bool = False
    """Whether individuals are told apart, by equality or a list: then fewer of them may be what it takes."""

    dates: set[int] = field(factory=set)
    """The first and last days of the dates that the texts mention."""

    def choices(self) -> dict[str, range]:
        """Of which sorts fewer may matter, and how many: no sort is empty."""
        return {
            sort: range(self.fresh[sort], -1 if self.named.get(sort) else 0, -1)
            for sort in sorted(self.everyone)
            if self.exact and self.fresh.get(sort)
        }

    def sizes(self) -> Iterator[dict[str, int]]:
        """How many unnamed individuals of each sort: the most, then fewer where that may matter."""
        choices = self.choices()
        for chosen in product(*choices.values()):
            yield self.fresh | dict(zip(choices, chosen, strict=True))

    @property
    def too_many(self) -> bool:
        """Whether there are more sizes than are looked at."""
        return prod(map(len, self.choices().values())) > SIZES


def points(dates: set[int]) -> tuple[int, ...]:
    """A point for each day named and one in each gap (D18); one point, if none is named."""
    if not dates:
        return (0,)
    named = (tick for day in sorted(dates) for tick in (DAY * day, DAY * day + 1))
    return (DAY * (min(dates) - 1), *named)


def named_day(tick: int, points: tuple[int, ...]) -> bool:
    """Whether a point of texts is a day that they name, not one between days."""
    return tick != points[0] and tick % DAY == 0


def members(g: Grounder, named: Mapping[str, set[str]], fresh: Mapping[str, int]) -> Members:
    """The domain with those of each sort that are named, in the order of the program, and so many unnamed ones."""
    found = []
    for declared in g.program.sorts:
        name = str(declared.name)
        order = g.members.get(name, ())
        if declared.name not in (m.SOURCE, m.NORM, m.PRINCIPLE, m.RANK):
            known = [x for x in order if x in named.get(name, ())]
            order = (*known, *(f"{name}#{i + 1}" for i in range(fresh.get(name, 0))))
        found.append((declared.name, tuple(order)))
    return tuple(found)
