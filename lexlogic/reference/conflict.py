"""Conflict sets by testing all subsets (D24-D29)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import combinations
from typing import TYPE_CHECKING

from attrs import frozen

from lexlogic.program.model import ConflictKind
from lexlogic.reference.alternatives import Atoms
from lexlogic.reference.values import Instance, TooLarge

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World

SUBSETS = 14
"""Instances of one component whose subsets are tested at most."""


@frozen
class ConflictSet:
    """A minimal set of instances that cannot all be complied with (D25), or exercised (D27)."""

    members: tuple[Instance, ...]
    kind: ConflictKind
    tick: int
    """The point at which it was computed."""


class Conflicts:
    """Conflict sets of a bearer at a point."""

    def __init__(self, world: World) -> None:
        """Look at the world's alternatives."""
        self.world = world
        self.ground = world.ground

    def wide_counts(self) -> bool:
        """Say whether the library counts wide sets (D27)."""
        formulas = self.ground.program.wide_conflict
        return self.world.once(
            ("wide",), lambda: any(self.world.actual.holds(f, {}, None) for f in formulas)
        )

    def kind(
        self, members: Sequence[Instance], tick: int, fresh: bool = False
    ) -> ConflictKind | None:
        """Say whether exactly these instances are a strict or wide conflict set at the point."""
        if not self._pooled(members, tick):
            return None
        rights = [i for i in members if not self.ground.norm(i).is_duty]
        duties = [i for i in members if self.ground.norm(i).is_duty]
        if len(rights) > 1 or len(members) < 2:
            return None
        atoms = self.world.alternatives.tied(members, tick)
        masks = [self.world.alternatives.mask(i, tick, atoms, fresh) for i in duties]
        if not rights:
            return ConflictKind.STRICT if self._strict(masks, atoms, members, tick) else None
        if not self.wide_counts():
            return None
        exercised = self.world.alternatives.mask(rights[0], tick, atoms, fresh)
        return ConflictKind.WIDE if _wide(exercised, masks) else None

    def _pooled(self, members: Sequence[Instance], tick: int) -> bool:
        return all(self.world.alternatives.lives(i, tick) for i in members)

    def joint(self, members: Sequence[Instance], tick: int) -> Atoms:
        """Return all own atoms that hang together with one of the instances."""
        alternatives = self.world.alternatives
        start: Atoms = frozenset()
        start = start.union(*(alternatives.unsettled(i, tick) for i in members))
        return alternatives.joined(members[0].bearer, tick, start)

    def _strict(
        self, masks: list[int], atoms: Atoms, members: Sequence[Instance], tick: int
    ) -> bool:
        if _all(masks) != 0:
            return False
        if not self.world.alternatives.readings(members[0].bearer, tick, atoms):
            return False  # nothing at all is possible: no conflict, but no completion either
        return all(_all(part) != 0 for part in combinations(masks, len(masks) - 1))

    def incompatible(self, members: Sequence[Instance], tick: int) -> bool:
        """Say whether the instances cannot all be complied with, minimal or not (D29)."""
        if not self._pooled(members, tick):
            return False
        rights = [i for i in members if not self.ground.norm(i).is_duty]
        if rights and not self.wide_counts():
            return False
        atoms = self.world.alternatives.tied(members, tick)
        return _all([self.world.alternatives.mask(i, tick, atoms) for i in members]) == 0

    # ---- registers (D24)

    def sets(self, bearer: str, tick: int) -> tuple[ConflictSet, ...]:
        """Return all conflict sets of Reg(b,τ)."""
        return self.world.once(
            ("sets", bearer, tick), lambda: tuple(self._sets(bearer, tick)), guarded=False
        )

    def _sets(self, bearer: str, tick: int) -> Iterator[ConflictSet]:
        for atoms in self.components(bearer, tick):
            members = self._telling(bearer, tick, atoms)
            if len(members) > SUBSETS:
                raise TooLarge(f"{len(members)} norms of {bearer} hang together")
            for size in range(2, len(members) + 1):
                for subset in combinations(members, size):
                    kind = self.kind(subset, tick)
                    if kind is not None:
                        yield ConflictSet(subset, kind, tick)

    def containing(self, pair: Sequence[Instance], tick: int) -> Iterator[ConflictSet]:
        """Yield the conflict sets of the register that have these members, small ones first."""
        kind = self.kind(pair, tick)
        if kind is not None:
            yield ConflictSet(tuple(pair), kind, tick)
            return  # no minimal set contains another
        if not self._pooled(pair, tick):
            return
        bearer, atoms = pair[0].bearer, self.joint(pair, tick)
        telling = self._telling(bearer, tick, atoms)
        if not all(i in telling for i in pair):
            return
        others = [i for i in telling if i not in pair]
        if len(others) > SUBSETS:
            raise TooLarge(f"{len(others)} norms of {bearer} hang together")
        for size in range(1, len(others) + 1):
            for more in combinations(others, size):
                kind = self.kind((*pair, *more), tick)
                if kind is not None:
                    yield ConflictSet((*pair, *more), kind, tick)

    def _telling(self, bearer: str, tick: int, atoms: Atoms) -> list[Instance]:
        """Leave out what every alternative complies with, or no alternative exercises."""
        members = self.world.alternatives.members(bearer, tick, atoms)
        return [i for i in members if self.telling(i, tick)]

    def at_peace(self, members: Sequence[Instance], tick: int) -> bool:
        """Say whether one of the obvious alternatives (nothing done, all done) complies with all duties; if
        permissions count, there is none. Then no set of these is a conflict."""
        world = self.world
        duties = [i for i in members if self.ground.norm(i).is_duty]
        if not duties or (len(duties) < len(members) and self.wide_counts()):
            return False
        atoms = self.joint(members, tick)
        return any(
            all(world.norms.complied(i, w) for i in duties)
            for w in world.alternatives.obvious(members[0].bearer, tick, atoms)
        )

    def telling(self, i: Instance, tick: int) -> bool:
        """Say whether not every alternative complies with it, or some exercises it."""
        alternatives = self.world.alternatives
        if not self.ground.norm(i).is_duty and not self.wide_counts():
            return False
        atoms = alternatives.tied((i,), tick)
        if not self.ground.norm(i).is_duty:
            return alternatives.mask(i, tick, atoms) != 0
        full = (1 << len(alternatives.readings(i.bearer, tick, atoms))) - 1
        return alternatives.mask(i, tick, atoms) != full

    def components(self, bearer: str, tick: int) -> list[Atoms]:
        """Return the components of the register; one, if the world runs uncut."""
        found: dict[Atoms, None] = {}
        for i in self.world.alternatives.live(bearer, tick):
            atoms = self.world.alternatives.component(i, tick)
            if atoms:
                found[atoms] = None
        return list(found)

    def at(self, members: Sequence[Instance]) -> int:
        """Return τ(S), the point at which a set is reported (D24)."""
        return min(self.world.alternatives.first(i) for i in members)


def _all(masks: Sequence[int]) -> int:
    return reduce(lambda a, b: a & b, masks, -1)


def _wide(exercised: int, masks: list[int]) -> bool:
    """D27: exercise possible, all duties possible, not both; and so for no fewer duties."""

    def clash(duties: Sequence[int]) -> bool:
        together = _all(duties)
        return exercised != 0 and together != 0 and together & exercised == 0

    if not clash(masks):
        return False
    smaller = (part for size in range(1, len(masks)) for part in combinations(masks, size))
    return not any(clash(part) for part in smaller)
