"""What a bearer could have done: own conduct, alternatives, pools (D10, D16, D22-D24).

Joint compliance is decided by writing down, for every instance, on which alternatives it is
complied with (a mask: one bit for each alternative).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import TYPE_CHECKING

from attrs import frozen

from lexlogic.program.frame import BaseAtom
from lexlogic.program.model import Formula, Impossible, Not, Or, Precondition
from lexlogic.reference.formulas import conjuncts
from lexlogic.reference.ground import Env
from lexlogic.reference.reading import Reading
from lexlogic.reference.values import Instance, TooLarge

if TYPE_CHECKING:
    from lexlogic.reference.evaluate import World

LIMIT = 14
"""Own atoms that are enumerated at most."""

NEVER = -(10**12)
"""Before all time."""

Atoms = frozenset[BaseAtom]


@frozen
class Bar:
    """A ground constraint on conduct: the formula must hold; `agent` only for preconditions."""

    formula: Formula
    env: Env
    tick: int | None
    agent: str | None
    reads: Atoms
    name: str


class Alternatives:
    """Alt(b,τ,v) and what instances make of it."""

    def __init__(self, world: World) -> None:
        """Vary the world's assignment."""
        self.world = world
        self.ground = world.ground

    # ---- own conduct and times (D10, D16)

    def owns(self, bearer: str, atom: BaseAtom, since: int) -> bool:
        """Say whether the atom is own(b,v): by b, or by an actor whose acts are b's (D10)."""
        agent = atom.terms[0]
        if agent == bearer:
            return True
        if agent not in self.ground.actors or atom.tick is None:
            return False
        key = ("attributable", agent, bearer, atom.tick, since)
        return self.world.once(key, lambda: self._attributable(agent, bearer, atom.tick, since))

    def _attributable(self, agent: str, bearer: str, tick: int | None, since: int) -> bool:
        truth = self.world.truth

        def without(a: BaseAtom) -> bool:
            late = a.tick is not None and a.tick >= since
            if late and a.terms and a.terms[0] == bearer and self.ground.is_conduct(a.predicate):
                return False
            return truth(a)

        reading = Reading(self.world, without, actual=False)
        return reading.atom(("attributable", (agent, bearer), tick))

    def own_ticks(self, bearer: str, atoms: Atoms) -> list[int]:
        """Return the times of the bearer's own atoms among them."""

        def compute() -> list[int]:
            return [a.tick for a in atoms if a.tick is not None and self.owns(bearer, a, a.tick)]

        return self.world.once(("own ticks", bearer, atoms), compute)

    def first(self, i: Instance) -> int:
        """first(n): the earliest time of own conduct in the content (decision 8)."""

        def compute() -> int:
            return min(self.own_ticks(i.bearer, self.world.reads.content(i)), default=i.tick)

        return self.world.once(("first", i), compute)

    def fix(self, i: Instance) -> int:
        """fix(n): the latest time of own conduct that its force reads."""

        def compute() -> int:
            return max(self.own_ticks(i.bearer, self.world.reads.force(i)), default=NEVER)

        return self.world.once(("fix", i), compute)

    def pool(self, bearer: str, tick: int) -> tuple[Instance, ...]:
        """Pool(b,τ): instances regulating conduct from τ on, with force settled by then (D24)."""
        return self.world.once(
            ("pool", bearer, tick),
            lambda: tuple(
                i
                for i in self.ground.borne_by(bearer)
                if self.first(i) >= tick and self.fix(i) < tick
            ),
        )

    def live(self, bearer: str, tick: int) -> tuple[Instance, ...]:
        """Return the pool without the instances that are not in force: those regulate nothing."""

        every = self.ground.borne_by(bearer)
        return self.world.once(
            ("live", bearer, tick), lambda: tuple(i for i in every if self.lives(i, tick))
        )

    def lives(self, i: Instance, tick: int) -> bool:
        """Say whether the instance is in the pool of its bearer and in force."""
        return self.first(i) >= tick and self.world.norms.in_force(i) and self.fix(i) < tick

    # ---- components: plain cutting to what shares conduct (D45, D53)

    def unsettled(self, i: Instance, tick: int) -> Atoms:
        """Return the own atoms at or after the point that scope and content read."""
        return self.world.once(
            ("unsettled", i, tick),
            lambda: self._own(i.bearer, self.world.reads.instance(i), tick),
        )

    def _own(self, bearer: str, atoms: Atoms, tick: int) -> Atoms:
        return frozenset(
            a for a in atoms if a.tick is not None and a.tick >= tick and self.owns(bearer, a, tick)
        )

    def bars(self, bearer: str, tick: int) -> list[tuple[Bar, Atoms]]:
        """Return the constraints on alternatives of b, with the own unsettled atoms they read."""

        def compute() -> list[tuple[Bar, Atoms]]:
            found = []
            for bar in self.world.bars:
                if bar.agent is not None and bar.agent != bearer:
                    acts = self.ground.actors
                    if bar.agent not in acts or not self._own(bearer, bar.reads, tick):
                        continue
                own = self._own(bearer, bar.reads, tick)
                if own:
                    found.append((bar, own))
            return found

        return self.world.once(("bars", bearer, tick), compute)

    def component(self, i: Instance, tick: int) -> Atoms:
        """Return the own atoms joined with those of the instance, directly or through a chain."""
        return self.joined(i.bearer, tick, self.unsettled(i, tick))

    def joined(self, bearer: str, tick: int, start: Atoms) -> Atoms:
        """Return the atoms joined with the given ones through instances and constraints."""
        bars = [own for _, own in self.bars(bearer, tick)]
        if self.world.uncut:
            return start.union(*bars, *(self.unsettled(i, tick) for i in self.live(bearer, tick)))
        atoms, grown = start, True
        while grown:
            near = [
                read
                for i, read in self.regulating(bearer, tick, atoms)
                if not read <= atoms and not self.idle(i) and self.lives(i, tick)
            ]
            wider = atoms.union(*near, *(own for own in bars if own & atoms))
            grown, atoms = wider != atoms, wider
        return atoms

    def regulating(self, bearer: str, tick: int, atoms: Atoms) -> Iterator[tuple[Instance, Atoms]]:
        """Yield the instances, in force or not, that read some of the atoms, with all they read."""
        names = {a.predicate for a in atoms}
        for norm in self.ground.program.norms:
            if bearer not in self.ground.bearing(norm) or not self.ground.may_act(norm, names):
                continue
            for i in self.ground.of_bearer(norm, bearer):
                read = self.unsettled(i, tick)
                if read & atoms:
                    yield i, read

    def tied(self, members: Sequence[Instance], tick: int) -> Atoms:
        """Return the own atoms that bear on whether the instances can be complied with together: those
        they read, and what constraints tie to them. Other norms constrain no alternative (D22).

        An instance that reads a breach also reads what carves it out, so all of its component counts.
        """
        bearer = members[0].bearer
        start: Atoms = frozenset().union(*(self.unsettled(i, tick) for i in members))
        if self.world.uncut or not all(self._plain(i) for i in members):
            return self.joined(bearer, tick, start)
        atoms = start
        while True:
            wider = atoms.union(*(own for _, own in self.bars(bearer, tick) if own & atoms))
            if wider == atoms:
                return atoms
            atoms = wider

    def _plain(self, i: Instance) -> bool:
        """Say whether nothing computed is read, by the clause or through rules (D44)."""
        norm = self.ground.norm(i)
        return not any(
            self.ground.may_read_computed(f) for f in (norm.scope, *norm.exceptions, norm.content)
        )

    def idle(self, i: Instance) -> bool:
        """Say whether its scope fails by circumstances alone, so that it asks for nothing in any alternative."""

        def compute() -> bool:
            norm, env = self.ground.norm(i), self.ground.env(i)
            holds = self.world.actual.holds
            return any(
                self._fixed(f) and not holds(f, env, i.tick) for f in conjuncts(norm.scope)
            ) or any(self._fixed(e) and holds(e, env, i.tick) for e in norm.exceptions)

        return i not in self.world.without_exceptions and self.world.once(("idle", i), compute)

    def _fixed(self, f: Formula) -> bool:
        """Say whether the formula plainly has one value in all alternatives."""
        return self.ground.cost(f) < 3 and not self.ground.may_read_conduct(f)

    def members(self, bearer: str, tick: int, atoms: Atoms) -> tuple[Instance, ...]:
        """Return the live instances of the pool that read those atoms."""
        if self.world.uncut:
            return self.live(bearer, tick)
        near = self.regulating(bearer, tick, atoms)
        return tuple(i for i, _ in near if self.lives(i, tick))

    # ---- alternatives (D22)

    def readings(self, bearer: str, tick: int, atoms: Atoms, fresh: bool = False) -> list[Reading]:
        """Return a reading for every alternative, varying the given atoms."""
        key = ("alternatives", bearer, tick, atoms)
        allowed: list[Atoms] = self.world.once(key, lambda: self._allowed(bearer, tick, atoms))
        if fresh:
            return [self._at(atoms, done) for done in allowed]
        return self.world.once(
            ("readings", bearer, tick, atoms),
            lambda: [self._at(atoms, done) for done in allowed],
        )

    def _at(self, atoms: Atoms, done: Atoms) -> Reading:
        truth = self.world.truth
        return Reading(self.world, lambda a: a in done if a in atoms else truth(a), actual=False)

    def _allowed(self, bearer: str, tick: int, atoms: Atoms) -> list[Atoms]:
        if len(atoms) > LIMIT:
            raise TooLarge(f"{len(atoms)} acts of {bearer} hang together")
        order = sorted(atoms, key=lambda a: (a.tick or 0, a.predicate, a.terms))
        bars = [bar for bar, own in self.bars(bearer, tick) if own & atoms]
        found = []
        for choice in product((False, True), repeat=len(order)):
            done = frozenset(a for a, yes in zip(order, choice, strict=True) if yes)
            reading = self._at(atoms, done)
            if all(reading.holds(b.formula, b.env, b.tick) for b in bars):
                found.append(done)
        return found

    def obvious(self, bearer: str, tick: int, atoms: Atoms) -> list[Reading]:
        """Return the alternatives in which none or all of the acts are done, where constraints allow it."""
        bars = [bar for bar, own in self.bars(bearer, tick) if own & atoms]
        readings = [self._at(atoms, done) for done in (frozenset[BaseAtom](), atoms)]
        return [r for r in readings if all(r.holds(b.formula, b.env, b.tick) for b in bars)]

    def mask(self, i: Instance, tick: int, atoms: Atoms, fresh: bool = False) -> int:
        """Return the alternatives that comply with it (a permission: exercise it), as bits."""
        norms = self.world.norms
        test = norms.complied if self.ground.norm(i).is_duty else norms.exercised

        def compute() -> int:
            readings = self.readings(i.bearer, tick, atoms, fresh)
            return sum(1 << k for k, w in enumerate(readings) if test(i, w))

        return self.world.once(("mask", i, tick, atoms, fresh), compute, guarded=False)

    def impossible(self, i: Instance, tick: int) -> bool:
        """A duty in force that no alternative complies with (D26)."""
        if not self.ground.norm(i).is_duty or not self.world.norms.in_force(i):
            return False

        def compute() -> bool:
            return self.mask(i, tick, self.tied((i,), tick)) == 0

        return self.world.once(("impossible", i, tick), compute)


def ground_bars(world: World) -> list[Bar]:
    """Return the instances of `impossible` and `possible only if`, at each point (decision 4)."""
    ground, program = world.ground, world.ground.program
    found = []
    constraints: list[Impossible | Precondition] = [*program.impossible, *program.preconditions]
    for number, c in enumerate(constraints, 1):
        for env in ground.bindings(c.params, (), {}, lambda f, e: True):
            for tick in ground.frame.ticks:
                if isinstance(c, Impossible):
                    formula: Formula = Not(c.body)
                    agent = None
                else:
                    formula = Or((Not(c.conduct), c.condition))
                    agent = str(ground.value(c.conduct.terms[0], env))
                reads = world.reads.conduct(formula, env, tick)
                kind = "impossible" if isinstance(c, Impossible) else "possible only if"
                name = c.span.text if c.span else f"{kind} {number}"
                found.append(Bar(formula, env, tick, agent, reads, name))
    return found
