"""What is so in some completion of a program, by the reference evaluator: that the hard things drawn really happen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lexlogic.program import model as m
from lexlogic.program.model import ConflictKind, SetStatus
from lexlogic.reference import Entangled, TooLarge, World
from lexlogic.reference.registers import Decided
from lexlogic.reference.values import Instance

LOOKED_AT = 3
"""Completions looked at in each program; of their points those of the question, since nobody asks of duties beyond."""

TOGETHER = 9
"""Acts that hang together, at most, where conflicts are looked at: all ways to act are gone through."""


def found_in(worlds: Sequence[World]) -> frozenset[str]:
    """What is so in some of the completions."""
    found: set[str] = set()
    step = max(1, len(worlds) // LOOKED_AT)
    for world in worlds[::step][:LOOKED_AT]:
        for look in (_norms, _conflicts, _sources, _recursion, _attribution):
            try:
                found.update(look(world))
            except (Entangled, TooLarge):
                found.add("not looked at")
    return frozenset(found)


def _norms(world: World) -> Iterator[str]:
    for i in world.ground.instances:
        norm, claims = world.ground.norm(i), world.norms.claims(i)
        if not claims:
            continue
        if any(len(c.unit) > 1 for c in claims):
            yield "owed to several jointly"
        if len(claims) > 1:
            yield "owed to several severally"
        if any(world.priority.displaced(c) for c in claims):
            yield "displaced"
            yield from ("displaced, of a treaty" for s in norm.sources if s.startswith("T"))
        if norm.is_duty and any(world.norms.carved(c, world.actual) for c in claims):
            yield "carved"
        if norm.is_duty and any(
            world.norms.breach(i, c, world.actual) for c in world.norms.creditors(i)
        ):
            yield "breached"
            yield from _of_breaches(world, i)
        if norm.within is not None:
            yield "term of performance in force"


def _of_breaches(world: World, i: Instance) -> Iterator[str]:
    """What the condition of a norm that is breached rested upon."""
    norm = world.ground.norm(i)
    read = {s.ref.norm.name for s in _statuses(norm.scope) if isinstance(s.ref.norm, m.Constant)}
    if read:
        yield "breach of a duty that another's breach brings about"
    if str(norm.name) in read:
        yield "recursion through breach"


def _conflicts(world: World) -> Iterator[str]:
    for bearer in world.ground.bearers:
        for tick in world.frame.asked:
            live = world.alternatives.live(bearer, tick)
            together = (len(world.alternatives.component(i, tick)) for i in live)
            if max(together, default=0) > TOGETHER:
                yield "not looked at"
                continue
            register = world.register(bearer, tick)
            for decided in register.sets:
                yield from _set(decided)
            if register.residual:
                yield "every way out breaches a duty"
            if register.impossible:
                yield "impossible duty"


def _set(decided: Decided) -> Iterator[str]:
    found = decided.set
    size = "three or more" if len(found.members) > 2 else "two"
    yield f"{'strict' if found.kind is ConflictKind.STRICT else 'wide'} conflict of {size}"
    if len({c.status for c in decided.choices}) > 1:
        yield "statuses that differ among creditors"
    for choice in decided.choices:
        yield f"set {choice.status.value}"
        if choice.status is SetStatus.UNRESOLVED:
            yield f"unresolved: {choice.reason}"
        if choice.blocked:
            yield "vote that consent blocks"
        for principle in choice.principles:
            yield f"resolved by {principle}"


def _sources(world: World) -> Iterator[str]:
    for source in world.program.sources:
        for tick in world.frame.asked:
            for word in ("void", "terminated"):
                if world.actual.atom((word, (source.name,), tick)):
                    yield f"{word} source"
        between = source.reservations and [
            i
            for n in world.program.norms
            if source.name in n.sources
            for r in source.reservations
            if n.name in r.norms
            for i in world.ground.named(str(n.name))
            if i.bearer == r.state and world.holds(r.insofar, world.ground.env(i), i.tick)
        ]
        if between:
            yield "reservation at work"


def _recursion(world: World) -> Iterator[str]:
    """A concept on a circle of concepts is so; perhaps one that a breach brings about."""
    for name, group in world.ground.recursive.items():
        known = world.ground.predicates.get(name)
        if known is None or known.kind is not m.PredicateKind.CONCEPT:
            continue
        params = [str(i.name) for i in world.program.individuals if i.sort == m.STATE]
        if len(known.params) != 1 or known.params[0].sort != m.STATE:
            continue
        ticks = world.frame.ticks if known.timed else (None,)
        if any(world.actual.atom((name, (p,), t)) for p in params for t in ticks):
            yield "positive recursion"
            rules = [r for r in world.program.rules if str(r.head.predicate) in group]
            if any(next(_statuses(r.body), None) for r in rules):
                yield "recursion through breach"


def _attribution(world: World) -> Iterator[str]:
    for p in world.program.predicates:
        if p.is_conduct and p.params and p.params[0].sort == m.ACTOR and len(p.params) == 1:
            for bearer in world.ground.bearers:
                for tick in world.frame.asked:
                    if world.actual.atom((str(p.name), (bearer,), tick)):
                        yield "conduct of a State through an actor"


def _statuses(formula: m.Formula) -> Iterator[m.NormStatus]:
    """The statuses of norms that a formula reads."""
    match formula:
        case m.NormStatus():
            yield formula
        case m.Not(body) | m.Exists(_, body) | m.Shifted(_, _, body):
            yield from _statuses(body)
        case m.And(parts) | m.Or(parts):
            for part in parts:
                yield from _statuses(part)
        case m.ForAll(_, guard, body):
            yield from _statuses(guard)
            yield from _statuses(body)
        case _:
            return
