"""Why a duty cannot be performed (D26), and whether a set is of the bearer's own making (D28)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.program.model import ConflictKind
from lexlogic.reference.alternatives import NEVER, Atoms
from lexlogic.reference.conflict import ConflictSet
from lexlogic.reference.reads import Reads
from lexlogic.reference.values import Instance, TooLarge

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World

CHANGES = 10
"""Atoms whose changes are tried at most."""


def cause(world: World, i: Instance) -> str:
    """Return why the duty is impossible at first(n), in the words of D26."""
    alternatives = world.alternatives
    first = alternatives.first(i)
    for tick in world.frame.ticks:
        if alternatives.fix(i) < tick < first and not alternatives.impossible(i, tick):
            return "SETTLED"
    reads = Reads(world.ground, everything=True)
    own = alternatives.component(i, first)
    atoms = reads.instance(i).union(
        *(reads.conduct(b.formula, b.env, b.tick) for b in world.bars if b.reads & own)
    )
    conduct = {a for a in atoms if world.ground.is_conduct(a.predicate)}
    others = {a for a in conduct if not alternatives.owns(i.bearer, a, NEVER)}

    def possible(changed: World) -> bool:
        return not changed.alternatives.impossible(i, first)

    if _some(world, others, possible):
        return "OUT_OF_CONTROL"
    return "SUPERVENING" if _some(world, atoms - conduct, possible) else "DEFECTIVE"


def label(world: World, s: ConflictSet) -> str:
    """Return `CONTRARY_TO_DUTY` or `SELF_MADE` for a conditional set; nothing for others (D28)."""
    tick = world.conflicts.at(s.members)
    start = min(world.frame.ticks)
    if s.kind is not ConflictKind.STRICT or tick == start:
        return ""
    if world.conflicts.kind(s.members, start) is ConflictKind.STRICT:
        return ""
    bearer = s.members[0].bearer
    read = frozenset[BaseAtom]().union(
        *(world.reads.instance(i) | world.reads.force(i) for i in s.members)
    )
    settled = {
        a
        for a in read
        if a.tick is not None and a.tick < tick and world.alternatives.owns(bearer, a, NEVER)
    }
    before = {(i, c) for i, c in world.breaches() if i.bearer == bearer}
    for changed in _dissolving(world, settled, s, tick):
        if not before <= changed.breaches():
            return "CONTRARY_TO_DUTY"
    return "SELF_MADE"


def _dissolving(
    world: World, settled: Iterable[BaseAtom], s: ConflictSet, tick: int
) -> Iterator[World]:
    """Yield the worlds after the subset-minimal changes that dissolve the set."""
    found: list[Atoms] = []
    for change, changed in _changes(world, settled):
        if any(f <= change for f in found):
            continue
        if changed.conflicts.kind(s.members, tick) is not s.kind:
            found.append(change)
            yield changed


def _some(world: World, atoms: Iterable[BaseAtom], test: Callable[[World], bool]) -> bool:
    return any(test(changed) for _, changed in _changes(world, atoms))


def _changes(world: World, atoms: Iterable[BaseAtom]) -> Iterator[tuple[Atoms, World]]:
    """Yield every non-empty change of the atoms with the world after it, small changes first."""
    order = sorted(atoms, key=str)
    if len(order) > CHANGES:
        raise TooLarge(f"{len(order)} atoms to change")
    for size in range(1, len(order) + 1):
        for some in combinations(order, size):
            change = frozenset(some)
            yield change, world.sibling(Scenario(world.scenario.true ^ change, world.scenario.held))
