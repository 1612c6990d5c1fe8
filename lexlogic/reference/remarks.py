"""Remarks beside a verdict, looked at again in the scenario in which they are made (D26-D30)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import TYPE_CHECKING

from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.program.model import ConflictClaim, ConflictKind, Question
from lexlogic.program.remarks import Named, Remark, RemarkKind
from lexlogic.reference.alternatives import LIMIT, Atoms, Bar
from lexlogic.reference.conflict import ConflictSet
from lexlogic.reference.reading import Reading
from lexlogic.reference.values import Instance, TooLarge

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World


def confirms(world: World, question: Question, remark: Remark) -> bool:
    """Say whether what is remarked is so in the world."""
    if remark.kind in (RemarkKind.APPARENT, RemarkKind.AVOIDABLE):
        claim = question.claim
        if not isinstance(claim, ConflictClaim):
            return False
        if remark.kind is RemarkKind.AVOIDABLE:
            return avoidable(world, claim, remark.reading)
        return apparent(world, claim, remark.reading)
    members = [_find(world, n) for n in remark.about]
    if remark.kind is RemarkKind.BETWEEN_BEARERS:
        return between_bearers(world, members)
    if remark.kind is RemarkKind.PARTIAL:
        return partial(world, members)
    if remark.kind is RemarkKind.CAUSE:
        (i,) = members
        first = world.alternatives.first(i)
        return world.impossible(i, first) and world.cause(i) == remark.says
    tick = world.conflicts.at(members)
    s = ConflictSet(tuple(members), ConflictKind.STRICT, tick)
    strict = world.conflicts.kind(members, tick) is ConflictKind.STRICT
    return strict and world.label(s) == remark.says


def _find(world: World, named: Named) -> Instance:
    (found,) = (
        i
        for i in world.ground.named(named.norm, named.bearer)
        if i.clause == named.clause
        and tuple(map(str, i.args)) == named.args
        and named.tick in (None, i.tick)
    )
    return found


# ---- D29


def between_bearers(world: World, members: Sequence[Instance]) -> bool:
    """Duties of several bearers, each in its bearer's pool at the earliest; nothing they do keeps all."""
    alternatives = world.alternatives
    bearers = tuple(dict.fromkeys(i.bearer for i in members))
    tick = world.conflicts.at(members)
    if len(bearers) < 2 or not all(world.ground.norm(i).is_duty for i in members):
        return False
    if not all(alternatives.lives(i, tick) for i in members):
        return False
    atoms: Atoms = frozenset().union(*(alternatives.unsettled(i, tick) for i in members))
    bars = [
        (bar, own)
        for bar in world.bars
        if (own := _own(world, bearers, bar, tick)) and _binds(world, bearers, bar, tick)
    ]
    while True:
        wider = atoms.union(*(own for _, own in bars if own & atoms))
        if wider == atoms:
            break
        atoms = wider
    if len(atoms) > LIMIT:
        raise TooLarge(f"{len(atoms)} acts of {' and '.join(bearers)} hang together")
    near = [bar for bar, own in bars if own & atoms]
    order = sorted(atoms, key=str)
    return not any(
        all(w.holds(b.formula, b.env, b.tick) for b in near)
        and all(world.norms.complied(i, w) for i in members)
        for choice in product((False, True), repeat=len(order))
        for w in (_varied(world, dict(zip(order, choice, strict=True))),)
    )


def _own(world: World, bearers: Sequence[str], bar: Bar, tick: int) -> Atoms:
    return frozenset(
        a
        for a in bar.reads
        if a.tick is not None
        and a.tick >= tick
        and any(world.alternatives.owns(b, a, tick) for b in bearers)
    )


def _binds(world: World, bearers: Sequence[str], bar: Bar, tick: int) -> bool:
    """Say whether the constraint binds the alternatives of one of them (D4)."""
    return any(bar is known for b in bearers for known, _ in world.alternatives.bars(b, tick))


def _varied(world: World, values: dict[BaseAtom, bool]) -> Reading:
    truth = world.truth
    return Reading(world, lambda a: values[a] if a in values else truth(a), actual=False)


# ---- D27


def partial(world: World, members: Sequence[Instance]) -> bool:
    """A permission and a duty: it can be exercised with compliance, and without."""
    rights = [i for i in members if not world.ground.norm(i).is_duty]
    duties = [i for i in members if world.ground.norm(i).is_duty]
    if len(rights) != 1 or len(duties) != 1 or rights[0].bearer != duties[0].bearer:
        return False
    tick = world.conflicts.at(members)
    if not all(world.alternatives.lives(i, tick) for i in members):
        return False
    atoms = world.alternatives.tied(members, tick)
    exercised = world.alternatives.mask(rights[0], tick, atoms)
    complied = world.alternatives.mask(duties[0], tick, atoms)
    return exercised & complied != 0 and exercised & ~complied != 0


# ---- D30


def bare(claim: ConflictClaim) -> ConflictClaim:
    """Return the claim that there is such a conflict, whatever becomes of it."""
    return ConflictClaim(claim.kind, claim.within, claim.members)


def avoidable(world: World, claim: ConflictClaim, reading: frozenset[str] | None) -> bool:
    """On the other reading, the facts as they are, there is no such conflict."""
    other = _elsewhere(world, reading)
    return other is not None and not other.holds(bare(claim), tick=world.frame.present)


def apparent(world: World, claim: ConflictClaim, reading: frozenset[str] | None) -> bool:
    """There is no such conflict, but there is on the other reading, or were it not for exceptions."""
    present = world.frame.present
    if world.holds(bare(claim), tick=present):
        return False
    other = _elsewhere(world, reading)
    if other is not None:
        return other.holds(bare(claim), tick=present)
    return world.ignoring_exceptions(claim)


def _elsewhere(world: World, reading: frozenset[str] | None) -> World | None:
    """Return the world on another reading, if it is one: of a group exactly one position is held."""
    if reading is None:
        return None
    if any(sum(m in reading for m in g.members) != 1 for g in world.program.groups):
        return None
    return world.sibling(Scenario(world.scenario.true, reading))
