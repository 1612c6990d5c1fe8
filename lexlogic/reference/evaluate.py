"""A world: one scenario, evaluated completely (D5, D8, D29, D44, D48)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeVar, cast

from lexlogic.program.frame import BaseAtom, Frame, Scenario
from lexlogic.program.model import (
    Advice,
    ConflictClaim,
    Finding,
    Formula,
    NormStatus,
    PredicateKind,
    Program,
    Question,
    Shifted,
    Status,
    View,
    ViewId,
)
from lexlogic.program.remarks import Cause, Label, Remark
from lexlogic.reference import labels, remarks
from lexlogic.reference.alternatives import Alternatives, Bar, ground_bars
from lexlogic.reference.computed import Computed
from lexlogic.reference.conflict import Conflicts, ConflictSet
from lexlogic.reference.declarations import Declarations, within
from lexlogic.reference.ground import Env, Ground
from lexlogic.reference.norms import Norms
from lexlogic.reference.priority import Fate, Priority
from lexlogic.reference.reading import Reading
from lexlogic.reference.reads import Reads
from lexlogic.reference.registers import Register, Registers
from lexlogic.reference.texts import Texts
from lexlogic.reference.values import Claim, Entangled, Instance, Node, TooLarge, Value
from lexlogic.reference.votes import Votes

T = TypeVar("T")

Compared = dict[Hashable, list[tuple[tuple[tuple[str, bool], ...], object]]]
"""What comparisons of texts found, each with the positions it asked for and how they fell."""


class Theory:
    """What worlds over one program and frame share."""

    def __init__(self, program: Program, frame: Frame) -> None:
        """Index the program."""
        self.ground = Ground(program, frame)
        self.reads = Reads(self.ground)
        self.bars: list[Bar] | None = None
        self.texts: Compared = {}
        self.allowed: int | None = None
        """Values that may still be computed before `TooLarge` is raised; no limit if none."""

    def spend(self) -> None:
        """Count a value computed. Raises `TooLarge`."""
        if self.allowed is not None:
            self.allowed -= 1
            if self.allowed < 0:
                raise TooLarge("values computed")


class World:
    """Everything that is so in a scenario."""

    def __init__(
        self,
        program: Program,
        frame: Frame,
        scenario: Scenario,
        *,
        uncut: bool = False,
        theory: Theory | None = None,
    ) -> None:
        """Evaluate the program at the scenario; `uncut` takes no component apart (D53)."""
        self.theory = theory or Theory(program, frame)
        self.program, self.frame, self.scenario, self.uncut = program, frame, scenario, uncut
        self.ground = self.theory.ground
        self.reads = self.theory.reads
        self.taint = 0
        self.assumed: dict[tuple[Claim, int], Fate] = {}
        self._assumptions: frozenset[object] = frozenset()
        self.without_exceptions: frozenset[Instance] = frozenset()
        self._memory: dict[Hashable, object] = {}
        self._busy: set[Hashable] = set()
        self.actual = Reading(self, self.truth)
        self.declarations = Declarations(self.ground)
        self.norms = Norms(self)
        self.alternatives = Alternatives(self)
        self.conflicts = Conflicts(self)
        self.votes = Votes(self)
        self.priority = Priority(self)
        self.registers = Registers(self)
        self.texts = Texts(self)
        self._computed = Computed(self)

    # ---- as host of readings

    def once(self, key: Hashable, compute: Callable[[], T], guarded: bool = True) -> T:
        """Compute once. A guarded value asked for while it is computed is `Entangled`."""
        if key in self._memory:
            return cast(T, self._memory[key])
        if self.assumed and (key, self._assumptions) in self._memory:
            self.taint += 1
            return cast(T, self._memory[key, self._assumptions])
        if guarded and key in self._busy:
            raise Entangled(key)
        self.theory.spend()
        before = self.taint
        if guarded:
            self._busy.add(key)
        try:
            value = compute()
        finally:
            self._busy.discard(key)
        self._memory[key if self.taint == before else (key, self._assumptions)] = value
        return value

    @contextmanager
    def assuming(self, claim: Claim, tick: int, fate: Fate) -> Iterator[None]:
        """Take the fate of a claim as given; what is found with its help is kept apart."""
        outer = self._assumptions
        self.assumed[claim, tick] = fate
        self._assumptions = frozenset(self.assumed.items())
        try:
            yield
        finally:
            del self.assumed[claim, tick]
            self._assumptions = outer

    def truth(self, atom: BaseAtom) -> bool:
        """Say whether a base atom is true; closed ones are if listed (D2)."""
        if atom in self.scenario.true:
            return True
        known = self.ground.predicates.get(atom.predicate)
        if known is None or known.kind not in (PredicateKind.RECORD, PredicateKind.LIST):
            return False
        listed = self.ground.found if known.kind is PredicateKind.RECORD else self.ground.listed
        return not known.timed and atom.terms in listed.get(atom.predicate, ())

    def held(self, position: str) -> bool:
        """Say whether the position is held."""
        return position in self.scenario.held

    def given(self, node: Node, reading: Reading) -> bool:
        """Say whether a declaration or the engine makes an atom true."""
        return self.declarations.answers(node, reading) or reading.apart(
            lambda: self._computed.answers(node, reading)
        )

    def computed(
        self,
        f: NormStatus | ConflictClaim | Advice | Shifted,
        env: Env,
        tick: int | None,
        reading: Reading,
    ) -> bool:
        """Return the value of a computed atom."""
        assert not isinstance(f, Shifted)
        return self._computed.holds(f, env, tick, reading)

    @property
    def bars(self) -> list[Bar]:
        """The constraints of D4, ground."""
        if self.theory.bars is None:
            self.theory.bars = ground_bars(self)
        return self.theory.bars

    # ---- questions

    def holds(
        self, formula: Formula, env: Mapping[str, Value] | None = None, tick: int | None = None
    ) -> bool:
        """Say whether a formula is true in this scenario."""
        return self.actual.holds(formula, env or {}, tick)

    def claim(self, question: Question) -> bool:
        """Say whether the claim of a question is true in this scenario (D29, decision 4)."""
        self._computed.point = question.point
        try:
            return self.actual.holds(question.claim, {}, self.frame.present)
        finally:
            self._computed.point = ""

    def admissible(self, question: Question | None = None) -> tuple[str, ...]:
        """Return what the scenario violates; if nothing, it is a completion (D5)."""
        return tuple(dict.fromkeys(self._violations(question)))

    def _violations(self, question: Question | None) -> Iterator[str]:
        for number, finding in enumerate(self.program.findings, 1):
            if not self.holds(finding.body):
                yield _named(finding, f"given {number}")
        yield from self._view_violations(question)
        for group in self.program.groups:
            if sum(self.held(m) for m in group.members) != 1:
                yield f"exactly one of {group.name}"
        if question is not None and not self.holds(question.supposing):
            yield "supposing"
        for bar in self.bars:
            if not self.holds(bar.formula, bar.env, bar.tick):
                yield bar.name
        for event in self.frame.events:
            atoms = [BaseAtom(event.predicate, event.terms, t) for t in event.ticks]
            if sum(a in self.scenario.true for a in atoms) != 1:
                yield f"event {event.predicate}({', '.join(event.terms)})"
        yield from self._record_violations(question)

    def _view_violations(self, question: Question | None) -> Iterator[str]:
        views = followed(self.program, question.under if question is not None else ())
        settled = set()
        for view in views:
            settled |= {*view.holds, *view.rejects, *view.leaves_open}
            for position in view.holds:
                if not self.held(position):
                    yield f"{view.name} holds {position}"
            for position in view.rejects:
                if self.held(position):
                    yield f"{view.name} rejects {position}"
            for number, finding in enumerate(view.states, 1):
                if not self.holds(finding.body):
                    yield _named(finding, f"{view.name} states {number}")
            for number, finding in enumerate(view.denies, 1):
                if self.holds(finding.body):
                    yield _named(finding, f"{view.name} denies {number}")
        for p in self.program.positions:
            default = p.default is not None and p.name not in settled
            if default and self.held(p.name) != p.default:
                yield f"default of {p.name}"

    def _record_violations(self, question: Question | None) -> Iterator[str]:
        """Unlisted closed atoms are false; membership once begun lasts, once ended is over."""
        listed = self.ground.listed
        if question is not None:
            views = followed(self.program, question.under)
            stated = [f.body for v in views for f in v.states]
            listed = self.ground.spoken_of((*stated, question.supposing))
        for atom in sorted(self.scenario.true, key=str):
            known = self.ground.predicates.get(atom.predicate)
            closed = known and known.kind in (PredicateKind.RECORD, PredicateKind.LIST)
            if closed and atom.terms not in listed.get(atom.predicate, ()):
                yield f"{atom.predicate}({', '.join(atom.terms)}) is not listed"
        for source in self.program.sources:
            for m in source.parties:
                for date, begun in ((m.since, True), (m.until, False)):
                    if date is None or date.exact:
                        continue
                    ticks = [t for t in self.frame.ticks if within(date, t)]
                    values = [
                        self.declarations.party(m.state, source, t, self.actual) for t in ticks
                    ]
                    if values != sorted(values, reverse=not begun):
                        yield f"membership of {m.state} in {source.name}"

    # ---- results

    def register(self, bearer: str, tick: int) -> Register:
        """Return the conflict sets of a bearer at a point, with their statuses (D24, D40)."""
        return self.registers.register(bearer, tick)

    def breaches(self) -> frozenset[tuple[Instance, str]]:
        """Return the instances breached, each with the creditor wronged (D41)."""
        return frozenset(
            (i, c)
            for i in self.ground.instances
            for c in self.norms.creditors(i)
            if self.norms.breach(i, c, self.actual)
        )

    def displaced(self, instance: Instance, unit: tuple[str, ...]) -> bool:
        """Say whether the claim is displaced, judged at first(n) (D36)."""
        return self.priority.displaced(Claim(instance, unit))

    def operative(self, instance: Instance, unit: tuple[str, ...]) -> bool:
        """Say whether the claim is in force and not displaced."""
        return self.priority.operative(Claim(instance, unit))

    def carved(self, instance: Instance, unit: tuple[str, ...]) -> bool:
        """Say whether a permission that prevails over the claim is exercised (D37)."""
        return self.norms.carved(Claim(instance, unit), self.actual)

    def impossible(self, instance: Instance, tick: int) -> bool:
        """Say whether no alternative at the point complies with the duty (D26)."""
        return self.alternatives.impossible(instance, tick)

    def sibling(self, scenario: Scenario) -> World:
        """Return the world of another scenario over the same program."""
        return World(self.program, self.frame, scenario, uncut=self.uncut, theory=self.theory)

    def cause(self, instance: Instance) -> Cause:
        """Return why an impossible duty is impossible (D26)."""
        return labels.cause(self, instance)

    def label(self, s: ConflictSet) -> Label | None:
        """Return whether a set was made by the bearer's earlier conduct (D28)."""
        return labels.label(self, s)

    def apparent(self, members: Sequence[Instance]) -> bool:
        """Say whether the instances are only apparently in conflict (D30)."""
        return self._computed.apparent(list(members))

    def avoidable(self, members: Sequence[Instance]) -> bool:
        """Say whether some reading avoids the conflict (D30)."""
        return self._computed.avoidable(list(members))

    def ignoring_exceptions(self, claim: ConflictClaim) -> bool:
        """Say whether there were such a conflict if the exceptions of its members did not count (D30)."""
        return self._computed.ignoring_exceptions(claim, self.frame.present)

    def confirms(self, question: Question, remark: Remark) -> bool:
        """Say whether a remark beside the verdict is so in this scenario."""
        return remarks.confirms(self, question, remark)

    def status(self, instance: Instance, creditor: str, status: Status) -> bool:
        """Say whether the instance has the status towards the creditor."""
        return self._computed.has(instance, creditor, status, self.actual)


def _named(finding: Finding, name: str) -> str:
    return finding.span.text if finding.span else name


def followed(program: Program, names: Iterable[ViewId]) -> list[View]:
    """Return the views and those they follow (D47)."""
    wanted = set(names)
    todo = list(wanted)
    while todo:
        name = todo.pop()
        fresh = {f for v in program.views if v.name == name for f in v.follows} - wanted
        wanted |= fresh
        todo.extend(fresh)
    return [v for v in program.views if v.name in wanted]
