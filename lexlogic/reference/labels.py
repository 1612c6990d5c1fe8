"""Why a duty cannot be performed (D26), and whether a set is of the bearer's own making (D28)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import TYPE_CHECKING

from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.program.model import ConflictKind, PredicateKind
from lexlogic.program.remarks import Cause, Label
from lexlogic.reference.alternatives import NEVER, Atoms, Bar
from lexlogic.reference.conflict import ConflictSet
from lexlogic.reference.reads import Reads
from lexlogic.reference.values import Instance, TooLarge

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World

CHANGES = 10
"""Atoms whose changes are tried at most."""

_CLOSED = (PredicateKind.RECORD, PredicateKind.LIST)


def cause(world: World, i: Instance) -> Cause:
    """Return why the duty is impossible at first(n) (D26, decision 32)."""
    alternatives = world.alternatives
    first = alternatives.first(i)
    for tick in world.frame.ticks:
        if alternatives.fix(i) < tick < first and not alternatives.impossible(i, tick):
            return Cause.SETTLED
    others, near = _around(world, i, others_only=True)
    if _could(world, i, others, near):
        return Cause.OUT_OF_CONTROL
    anything, near = _around(world, i, others_only=False)
    return Cause.SUPERVENING if _could(world, i, anything, near) else Cause.DEFECTIVE


def _around(world: World, i: Instance, others_only: bool) -> tuple[Atoms, list[Bar]]:
    """Return the atoms that may be otherwise: others' conduct, or all that the bearer does not decide
    from first(n) on; and the constraints they hang together with."""
    reads = Reads(world.ground, everything=True)
    alternatives = world.alternatives
    first = alternatives.first(i)

    def free(a: BaseAtom) -> bool:
        known = world.ground.predicates.get(a.predicate)
        if known is None or known.kind in _CLOSED:
            return False
        if not world.ground.is_conduct(a.predicate):
            return not others_only
        if alternatives.owns(i.bearer, a, NEVER):
            return not others_only and a.tick is not None and a.tick < first
        return True

    def later(a: BaseAtom) -> bool:
        return a.tick is not None and a.tick >= first and alternatives.owns(i.bearer, a, first)

    waiting = [(bar, reads.conduct(bar.formula, bar.env, bar.tick)) for bar in world.bars]
    own = alternatives.tied((i,), first)
    found = frozenset(filter(free, reads.instance(i)))
    near: list[Bar] = []
    while True:
        joined = [(bar, read) for bar, read in waiting if read & (found | own)]
        if not joined:
            return found, near
        waiting = [pair for pair in waiting if pair not in joined]
        near += [bar for bar, _ in joined]
        found = found.union(*(filter(free, read) for _, read in joined))
        own = own.union(*(filter(later, read) for _, read in joined))


def _could(world: World, i: Instance, atoms: Atoms, near: list[Bar]) -> bool:
    """Say whether some change of the atoms makes the duty possible, force being as it is (D23)."""
    return any(_possible(changed, i, near) for _, changed in _changes(world, atoms))


def _possible(world: World, i: Instance, near: list[Bar]) -> bool:
    alternatives, norms = world.alternatives, world.norms
    first = alternatives.first(i)
    readings = alternatives.readings(i.bearer, first, alternatives.tied((i,), first))
    if not any(not norms.in_scope(i, w) or norms.content(i, w) for w in readings):
        return False
    own = frozenset(
        a
        for bar in near
        for a in bar.reads
        if a.tick is not None and a.tick >= first and alternatives.owns(i.bearer, a, first)
    )
    readings = alternatives.readings(i.bearer, first, alternatives.joined(i.bearer, first, own))
    return any(all(w.holds(b.formula, b.env, b.tick) for b in near) for w in readings)


def label(world: World, s: ConflictSet) -> Label | None:
    """Return the label of a conditional set; none for others (D28, decision 33)."""
    tick = world.conflicts.at(s.members)
    start = min(world.frame.ticks)
    if s.kind is not ConflictKind.STRICT or tick == start:
        return None
    if world.conflicts.kind(s.members, start) is ConflictKind.STRICT:
        return None
    bearer = s.members[0].bearer
    before = _breaches(world, bearer)
    for changed in _dissolving(world, _settled(world, s, bearer, tick), s, tick):
        if not before <= _breaches(changed, bearer):
            return Label.CONTRARY_TO_DUTY
    return Label.SELF_MADE


def _settled(world: World, s: ConflictSet, bearer: str, tick: int) -> Atoms:
    """Return the bearer's conduct before the point; if that is much, what the set reads of it."""
    ground = world.ground
    nodes = (
        (str(p.name), values, t)
        for p in world.program.predicates
        if p.is_conduct
        for values in product(*(ground.domain(v) for v in p.params))
        for t in world.frame.ticks
        if t < tick
    )
    every = (ground.base(n) for n in nodes if not ground.by_actors(n))
    own = frozenset(a for a in every if world.alternatives.owns(bearer, a, NEVER))
    if len(own) <= CHANGES:
        return own
    joint = world.alternatives.tied(s.members, tick)
    read = frozenset[BaseAtom]().union(
        *(world.reads.instance(i) | world.reads.force(i) for i in s.members),
        *(b.reads for b, atoms in world.alternatives.bars(bearer, tick) if atoms & joint),
    )
    return own & read


def _breaches(world: World, bearer: str) -> frozenset[tuple[Instance, str]]:
    return frozenset(
        (i, c)
        for i in world.ground.borne_by(bearer)
        for c in world.norms.creditors(i)
        if world.norms.breach(i, c, world.actual)
    )


def _dissolving(
    world: World, settled: Iterable[BaseAtom], s: ConflictSet, tick: int
) -> Iterator[World]:
    """Yield the worlds after the subset-minimal changes that dissolve the set.

    A change is something the bearer could have done: its constraints hold afterwards (D22).
    """
    found: list[Atoms] = []
    bearer = s.members[0].bearer
    bars = [bar for bar, _ in world.alternatives.bars(bearer, NEVER)]
    for change, changed in _changes(world, settled):
        if any(f <= change for f in found):
            continue
        if not all(changed.holds(b.formula, b.env, b.tick) for b in bars):
            continue
        if changed.conflicts.kind(s.members, tick) is not s.kind:
            found.append(change)
            yield changed


def _changes(world: World, atoms: Iterable[BaseAtom]) -> Iterator[tuple[Atoms, World]]:
    """Yield every non-empty change of the atoms with the world after it, small changes first."""
    order = sorted(atoms, key=str)
    if len(order) > CHANGES:
        raise TooLarge(f"{len(order)} atoms to change")
    for size in range(1, len(order) + 1):
        for some in combinations(order, size):
            change = frozenset(some)
            yield change, world.sibling(Scenario(world.scenario.true ^ change, world.scenario.held))
