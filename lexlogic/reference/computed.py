"""Computed atoms (D44): statuses of norms, claims about sets, advice, engine predicates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING

from lexlogic.program.frame import Scenario
from lexlogic.program.model import (
    Advice,
    ConflictClaim,
    ConflictKind,
    NormStatus,
    SetStatus,
    Status,
)
from lexlogic.reference.conflict import ConflictSet
from lexlogic.reference.ground import Env
from lexlogic.reference.reading import Reading
from lexlogic.reference.refs import covered
from lexlogic.reference.values import Claim, Duty, Instance, Node, TooLarge, Value

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World

VECTORS = 2**12
"""Position vectors tried for apparent conflicts at most."""


class Computed:
    """Answers computed atoms from the parts of a world."""

    def __init__(self, world: World) -> None:
        """Ask the parts of the world."""
        self.world = world
        self.ground = world.ground
        self.point = ""
        self._table: dict[str, Callable[[tuple[Value, ...], int, Reading], bool]] = {
            "binds": self._binds,
            "more_specific": lambda a, t, r: self.world.texts.more_specific(a[0], a[1]),
            "conflicts_inevitably": lambda a, t, r: self.world.texts.inevitable(a[0], a[1]),
            "conflicts_possibly": lambda a, t, r: self.world.texts.possible(a[0], a[1]),
            "in_conflict": lambda a, t, r: self._in_conflict(a[0], a[1], t),
            "inconsistent": lambda a, t, r: self._inconsistent(a[0], a[1], t),
            "opposable": lambda a, t, r: self.world.texts.opposable(str(a[0]), str(a[1]), t),
            "applied": lambda a, t, r: self._applied(str(a[0]), t),
        }

    def answers(self, node: Node, reading: Reading) -> bool:
        """Say whether a computed engine atom is true; at an alternative it has its value at v."""
        name, args, tick = node
        if name not in self._table:
            return False
        at = self.ground.frame.now if tick is None else tick
        return self._table[name](args, at, reading)

    def holds(
        self,
        f: NormStatus | ConflictClaim | Advice,
        env: Env,
        tick: int | None,
        reading: Reading,
    ) -> bool:
        """Evaluate a status, a claim about sets, or advice."""
        if isinstance(f, NormStatus):
            return self._status(f, env, tick, reading)
        if isinstance(f, ConflictClaim):
            return self._conflict(f, env, tick)
        agent = str(self.ground.value(f.agent, env))
        since = min(self.ground.frame.asked) if tick is None else tick
        return self.world.registers.advice(agent, since, f.must, f.body, env, tick)

    # ---- statuses (decision 19)

    def _status(self, f: NormStatus, env: Env, tick: int | None, reading: Reading) -> bool:
        if f.status is Status.EXISTS:  # of the text, whoever bears it and when
            clauses = self.world.declarations.clauses(self.ground.value(f.ref.norm, env))
            return any(self.world.declarations.text_exists(n, reading) for n in clauses)
        unbounded = f.moment is None and tick is None
        ticks = None if unbounded else self.ground.ticks(f.moment, env, tick)
        for i, toward in covered(self.ground, f.ref, env, ticks):
            for creditor in self.world.norms.creditors(i):
                if toward in (None, creditor) and self.has(i, creditor, f.status, reading):
                    return True
        return False

    def has(self, i: Instance, creditor: str, status: Status, reading: Reading) -> bool:
        """Say whether an instance in force towards the creditor has the status."""
        world = self.world
        norms, priority = world.norms, world.priority
        claim = norms.claim_of(i, creditor)
        if claim is None:
            return False
        if status is Status.BREACHED:
            return norms.breach(i, creditor, reading)
        if status is Status.WRONGFUL:
            return norms.wrongful(i, creditor, reading)
        if status is Status.OPERATIVE:
            return priority.operative(claim)
        if status is Status.DISPLACED:
            return priority.displaced(claim)
        if status is Status.APPLICABLE:
            return norms.in_scope(i, reading)
        if status is Status.IMPOSSIBLE:
            return world.alternatives.impossible(i, world.alternatives.first(i))
        if status is Status.CARVED:
            return norms.carved(claim, world.actual)
        return True

    # ---- sets (D29, D30, decision 20)

    def _conflict(self, f: ConflictClaim, env: Env, tick: int | None) -> bool:
        if f.kind is ConflictKind.APPARENT:
            return self._apparent(ConflictClaim(ConflictKind.ANY, f.within, f.members), env, tick)
        ticks = None if tick is None or self.point else (tick,)
        return any(
            self._chosen(f, chosen, [i for i, _ in chosen])
            for chosen in self._together(f, env, ticks)
        )

    def _together(
        self, f: ConflictClaim, env: Env, ticks: tuple[int, ...] | None
    ) -> Iterator[tuple[tuple[Instance, str | None], ...]]:
        """Yield the ways to pick different instances of one bearer, in force towards those named."""
        claim_of = self.world.norms.claim_of
        for chosen in product(*(list(covered(self.ground, m, env, ticks)) for m in f.members)):
            instances = [i for i, _ in chosen]
            if len(set(instances)) < len(instances) or len({i.bearer for i in instances}) > 1:
                continue
            if all(toward is None or claim_of(i, toward) is not None for i, toward in chosen):
                yield chosen

    def _apparent(self, f: ConflictClaim, env: Env, tick: int | None) -> bool:
        """There is no such conflict, but there is on another reading or without exceptions (decision 34)."""
        if self._conflict(f, env, tick):
            return False
        if self.ignoring_exceptions(f, tick, env):
            return True
        for v in self.vectors():
            other = self._sibling(v)._computed
            other.point = self.point
            if other._conflict(f, env, tick):
                return True
        return False

    def ignoring_exceptions(
        self, f: ConflictClaim, tick: int | None, env: Env | None = None
    ) -> bool:
        """Some instances that the claim is about would be such a set if their exceptions did not
        count (D30)."""
        for chosen in self._together(f, env or {}, None if tick is None else (tick,)):
            instances = [i for i, _ in chosen]
            bold = self._sibling(self.world.scenario.held)
            bold.without_exceptions = frozenset(instances)
            kind = bold.conflicts.kind(instances, bold.conflicts.at(instances))
            if kind is not None and f.kind in (ConflictKind.ANY, kind):
                return True
        return False

    def _chosen(
        self,
        f: ConflictClaim,
        chosen: Sequence[tuple[Instance, str | None]],
        instances: list[Instance],
    ) -> bool:
        tick = self._point(instances)
        if f.kind is ConflictKind.INCOMPATIBLE:
            return self.world.conflicts.incompatible(instances, tick)
        for s in self._sets(f, instances, tick):
            if f.kind is not ConflictKind.ANY and s.kind is not f.kind:
                continue
            if f.status is None or self._has_choice(f.status, f.by, s, dict(chosen)):
                return True
        return False

    def _point(self, instances: Sequence[Instance]) -> int:
        frame = self.ground.frame
        if self.point == "ante":
            return min(frame.ticks)
        if self.point == "nunc" and frame.present is not None:
            return frame.present
        return self.world.conflicts.at(instances)

    def _sets(
        self, f: ConflictClaim, instances: list[Instance], tick: int
    ) -> Iterator[ConflictSet]:
        conflicts = self.world.conflicts
        if not f.within:
            kind = conflicts.kind(instances, tick)
            if kind is not None:
                yield ConflictSet(tuple(instances), kind, tick)
            return
        ticks = [tick] if self.point else [t for t in self.ground.frame.ticks if t <= tick]
        for at in ticks:
            for s in conflicts.containing(instances, at):
                if self.point or conflicts.at(s.members) == at:
                    yield s

    def _has_choice(
        self,
        status: SetStatus,
        by: str | None,
        s: ConflictSet,
        toward: dict[Instance, str | None],
    ) -> bool:
        for choice in self.world.registers.decided(s).choices:
            if choice.status is not status or (by is not None and by not in choice.principles):
                continue
            if all(_owed(c, toward.get(c.instance)) for c in choice.claims):
                return True
        return False

    def apparent(self, instances: list[Instance]) -> bool:
        """No conflict, but one if exceptions were ignored or other positions held (D30)."""
        if self._is_conflict(self.world, instances):
            return False
        bold = self._sibling(self.world.scenario.held)
        bold.without_exceptions = frozenset(instances)
        if self._is_conflict(bold, instances):
            return True
        return any(self._is_conflict(self._sibling(v), instances) for v in self.vectors())

    def avoidable(self, instances: list[Instance]) -> bool:
        """Some admissible vector makes it no conflict (D30)."""
        return any(not self._is_conflict(self._sibling(v), instances) for v in self.vectors())

    def _sibling(self, held: frozenset[str]) -> World:
        return self.world.sibling(Scenario(self.world.scenario.true, held))

    @staticmethod
    def _is_conflict(world: World, instances: list[Instance]) -> bool:
        return world.conflicts.kind(instances, world.conflicts.at(instances)) is not None

    def vectors(self) -> Iterator[frozenset[str]]:
        """Yield all admissible position vectors (D46)."""
        return vectors(self.world)

    # ---- engine predicates

    def _binds(self, args: tuple[Value, ...], tick: int, reading: Reading) -> bool:
        instances = self.ground.named(str(args[0]), str(args[1]))
        return any(i.tick == tick and self.world.norms.in_force(i) for i in instances)

    def _pairs(self, one: Value, other: Value, tick: int) -> Iterator[tuple[list[Instance], int]]:
        """Yield pairs of instances in force of the two, with the register to look in."""
        for i in self._instances(one):
            for j in self._instances(other):
                if i == j or i.bearer != j.bearer:
                    continue
                both = isinstance(one, Duty) and isinstance(other, Duty)
                if both or min(map(self.world.alternatives.first, (i, j))) >= tick:
                    yield [i, j], tick

    def _instances(self, value: Value) -> list[Instance]:
        if isinstance(value, Duty):
            return [value.instance]
        return list(self.ground.named(str(value)))

    def _in_conflict(self, one: Value, other: Value, tick: int) -> bool:
        conflicts = self.world.conflicts
        both = isinstance(one, Duty) and isinstance(other, Duty)
        return any(
            both or conflicts.at(s.members) == tick
            for pair, at in self._pairs(one, other, tick)
            for s in conflicts.containing(pair, at)
        )

    def _inconsistent(self, one: Value, other: Value, tick: int) -> bool:
        conflicts = self.world.conflicts
        both = isinstance(one, Duty) and isinstance(other, Duty)
        return any(
            (both or conflicts.at(pair) == tick) and conflicts.incompatible(pair, at)
            for pair, at in self._pairs(one, other, tick)
        )

    def _applied(self, principle: str, tick: int) -> bool:
        return any(
            self.world.conflicts.at(s.members) == tick
            and self._has_choice(SetStatus.RESOLVED, principle, s, {})
            for bearer in self.ground.bearers
            for s in self.world.conflicts.sets(bearer, tick)
        )


def _owed(claim: Claim, creditor: str | None) -> bool:
    return creditor is None or creditor in claim.unit


def vectors(world: World) -> Iterator[frozenset[str]]:
    """Yield all position vectors that respect the groups (D46)."""
    program = world.program
    grouped = {m for g in program.groups for m in g.members}
    free = [p.name for p in program.positions if p.name not in grouped]
    sizes = 2 ** len(free)
    for g in program.groups:
        sizes *= len(g.members)
    if sizes > VECTORS:
        raise TooLarge(f"{sizes} ways to take positions")
    options: list[list[tuple[str, ...]]] = [[(), (str(p),)] for p in free]
    options += [[(str(m),) for m in g.members] for g in program.groups]
    for choice in product(*options):
        held = frozenset(p for part in choice for p in part)
        if all(sum(m in held for m in g.members) == 1 for g in program.groups):
            yield held
