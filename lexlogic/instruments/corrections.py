"""What would have to fall for a settled answer to be open again: smallest sets of points to unseat (D58)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field, frozen

from lexlogic.solving.ask import Asker
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.z3_backend import Sat, Unsat
from lexlogic.theory.build import Assumption

CHECKS = 300
HELD = 400
"""Checks made, and candidate sets held, before the search stops and says so."""


@frozen
class Corrections:
    """Smallest sets of stated points without which the answer is no longer forced; whether these are all."""

    sets: tuple[tuple[Assumption, ...], ...]
    complete: bool


def corrections(asker: Asker, target: int, most: int = 24) -> Corrections:
    """The smallest sets of points to unseat so that `target`, now impossible, may be so. Raises `Exhausted`."""
    return _Search(asker, target).run(most)


@define
class _Search:
    """Hitting sets of the refutations found so far; each is tried, and gives a further refutation or is one."""

    asker: Asker
    target: int
    place: dict[int, int] = field(factory=dict)
    checks: int = 0

    def run(self, most: int) -> Corrections:
        order = [a.literal for a in self.asker.assumptions]
        self.place = {literal: i for i, literal in reversed(list(enumerate(order)))}
        waiting: list[frozenset[int]] = [frozenset()]
        found: list[frozenset[int]] = []
        while waiting and len(found) < most and len(waiting) <= HELD and self.checks <= CHECKS:
            one = min(waiting, key=self._key)
            refutation = self._refutation(one)
            if refutation is None:
                found.append(one)
                waiting.remove(one)
                continue
            soft = [x for x in refutation if x in self.place]
            waiting = self._hit([*waiting, *found], soft)
            waiting = [w for w in waiting if w not in found]
        named = tuple(tuple(self._named(one)) for one in sorted(found, key=self._key))
        return Corrections(named, not waiting)

    def _key(self, one: frozenset[int]) -> tuple[int, list[int]]:
        return len(one), sorted(self.place[x] for x in one)

    def _hit(self, sets: list[frozenset[int]], refutation: list[int]) -> list[frozenset[int]]:
        """The smallest sets that also meet a further refutation."""
        kept = [s for s in sets if s.intersection(refutation)]
        longer = [s | {x} for s in sets if not s.intersection(refutation) for x in refutation]
        found = list(kept)
        for one in sorted(set(longer), key=self._key):
            if not any(k <= one for k in found):
                found.append(one)
        return found

    def _refutation(self, without: frozenset[int]) -> list[int] | None:
        """A smallest refutation of the target that does without some points; none if there is none."""
        base = [x for x in self.asker.base if x not in without]
        core = self._core(base)
        if core is None:
            return None
        for literal in sorted(core, key=lambda x: -self.place.get(x, -1)):
            if literal in self.place and literal in core:
                less = self._core([x for x in core if x != literal])
                core = core if less is None else less
        return core

    def _core(self, literals: Iterable[int]) -> list[int] | None:
        self.checks += 1
        answer = self.asker.solver.check([*literals, self.target], False)
        match answer:
            case Sat():
                return None
            case Unsat(core):
                return [x for x in core if x != self.target]
            case _:
                raise Exhausted(answer.cause)

    def _named(self, one: frozenset[int]) -> list[Assumption]:
        named = self.asker.named(one)
        return sorted(named, key=lambda a: self.place[a.literal])
