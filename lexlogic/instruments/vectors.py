"""All the ways in which several claims can fall together, each once, with the number of combinations that
have it: read off decision diagrams, or found one by one where there is no small diagram."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from lexlogic.solving.ask import Asker
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.diagram import ZERO, TooManyNodes
from lexlogic.solving.grounds import Issue
from lexlogic.solving.together import Together, together
from lexlogic.solving.z3_backend import Sat, Unknown

VECTORS = 20_000
"""Different ways that are told apart at most."""

Vector = tuple[bool, ...]


@frozen
class Ways:
    """The ways in which claims fall: each with the number of combinations of open points that have it.

    `issues`: the open points that matter to some claim. Not counted: `counts` and `issues` are none.
    """

    vectors: tuple[Vector, ...]
    counts: tuple[int, ...] | None
    issues: tuple[Issue, ...] | None
    complete: bool = True

    @property
    def combinations(self) -> int | None:
        """How many combinations of the points that matter there are; none if not counted."""
        return None if self.counts is None else sum(self.counts)


def ways(asker: Asker, literals: Sequence[int]) -> Ways:
    """All ways in which the literals fall in the completions of a question. Raises `Exhausted`."""
    try:
        made = together(asker, literals)
    except TooManyNodes:
        return _searched(asker, list(literals))
    if made.hidden & made.diagrams.support(*made.functions):
        return _searched(asker, list(literals))
    return _read(made)


def _read(made: Together) -> Ways:
    d = made.diagrams
    levels = d.support(*made.functions)
    try:
        left = d.some(made.possible, d.support(made.possible) - levels)
        found: list[tuple[Vector, int]] = [((), left)]
        for function in made.functions:
            against = d.negate(function)
            found = [
                ((*vector, so), part)
                for vector, where in found
                for so, own in ((False, against), (True, function))
                if (part := d.both(where, own)) != ZERO
            ]
            if len(found) > VECTORS:
                break
    except TooManyNodes as error:
        raise Exhausted("the combinations are too many to be told apart") from error
    complete = len(found) <= VECTORS
    if not complete:
        return Ways((), None, None, False)
    counts = tuple(d.count(part, levels) for _, part in found)
    issues = tuple(made.points[level] for level in sorted(levels))
    return Ways(tuple(v for v, _ in found), counts, issues)


def _searched(asker: Asker, literals: list[int]) -> Ways:
    """The same by asking, for each claim in turn, which ways are left."""
    found: list[Vector] = []

    def below(chosen: list[int], index: int) -> bool:
        if index == len(literals):
            found.append(tuple(x == y for x, y in zip(chosen, literals, strict=True)))
            return len(found) < VECTORS
        for literal in (-literals[index], literals[index]):
            if _possible(asker, [*chosen, literal]) and not below([*chosen, literal], index + 1):
                return False
        return True

    complete = below([], 0)
    return Ways(tuple(found), None, None, complete)


def _possible(asker: Asker, literals: list[int]) -> bool:
    answer = asker.check(literals, False)
    if isinstance(answer, Unknown):
        raise Exhausted(answer.cause)
    return isinstance(answer, Sat)
