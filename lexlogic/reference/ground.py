"""What does not depend on a scenario: domains, rules by head, instances, what a formula may read.

`Ground.reads` walks a formula through all rules and all bindings, so it over-approximates what an
evaluation would look at; it is used for the times of D16, votes not cast (D31) and for cutting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import product

from lexlogic.program.frame import BaseAtom, Frame
from lexlogic.program.model import (
    ACTOR,
    DATE,
    DUTY,
    ENGINE_PREDICATES,
    NORM,
    ORGANIZATION,
    PRINCIPLE,
    RANK,
    SOURCE,
    STATE,
    And,
    Bound,
    Constant,
    DateTerm,
    Equal,
    Formula,
    Moment,
    MomentKind,
    Norm,
    Not,
    Offset,
    Or,
    OwingKind,
    Predicate,
    PredicateKind,
    Predication,
    Program,
    Rule,
    Shift,
    SortId,
    SourceKind,
    Term,
    Truth,
    Variable,
)
from lexlogic.reference.dependencies import BUILT_IN, COSTLY, bodies, reaching, recursive
from lexlogic.reference.formulas import conjuncts, free, mentions, reads_computed
from lexlogic.reference.values import (
    Duty,
    Instance,
    Node,
    Value,
    first_tick,
    last_tick,
    shifted,
    spelled,
)

Env = Mapping[str, Value]


class Ground:
    """Program and frame, indexed."""

    in_text = False
    """Whether texts are compared, so that computed atoms are left open (D17)."""

    def __init__(self, program: Program, frame: Frame) -> None:
        """Index the program over the individuals and points of the frame."""
        self.program = program
        self.frame = frame
        self.predicates: dict[str, Predicate] = {p.name: p for p in program.predicates}
        self.engine = {p.name: p for p in ENGINE_PREDICATES}
        self.rules: dict[str, list[Rule]] = {}
        for rule in program.rules:
            self.rules.setdefault(rule.head.predicate, []).append(rule)
        self.norms: dict[str, list[Norm]] = {}
        for norm in program.norms:
            self.norms.setdefault(norm.name, []).append(norm)
        self._clauses = {(str(n.name), n.clause): n for n in program.norms}
        self.sources = {s.name: s for s in program.sources}
        self.principles = {p.name: p for p in program.principles}
        self.positions = {p.name: p for p in program.positions}
        self.actors = frozenset(frame.of(ACTOR))
        self.bearers = (*frame.of(STATE), *frame.of(ORGANIZATION))
        self._instances: dict[tuple[str, int, str], tuple[Instance, ...]] = {}
        self._borne: dict[str, tuple[Instance, ...]] = {}
        self._creditor: dict[tuple[str, ...], bool] = {}
        self._read: dict[tuple[str, int], set[str] | None] = {}
        self._scopes: dict[tuple[str, int], tuple[Formula, ...]] = {}
        self._costs: dict[int, tuple[Formula, int]] = {}
        self._ordered: dict[int, tuple[Formula, tuple[Formula, ...]]] = {}

    # ---- individuals

    def domain(self, bound: Bound | Variable) -> tuple[Value, ...]:
        """Return what a variable ranges over."""
        variable = bound.variable if isinstance(bound, Bound) else bound
        if variable.sort == DATE:
            ticks = self.frame.asked
            if isinstance(bound, Bound) and bound.since is not None:
                ticks = tuple(t for t in ticks if t >= first_tick(bound.since))
            if isinstance(bound, Bound) and bound.until is not None:
                ticks = tuple(t for t in ticks if t <= last_tick(bound.until))
            return ticks
        return self.of(variable.sort)

    def of(self, sort: SortId) -> tuple[Value, ...]:
        """Return the members of a sort; declarations are individuals of theirs (D1)."""
        if sort == SOURCE:
            return tuple(self.sources)
        if sort == NORM:
            return tuple(self.norms)
        if sort == PRINCIPLE:
            return tuple(self.principles)
        if sort == RANK:
            return tuple(dict.fromkeys(s.rank for s in self.sources.values() if s.rank))
        if sort == DUTY:
            return tuple(Duty(i, c) for i in self.instances for c in self._addressed(i))
        return self.frame.of(sort)

    def value(self, term: Term, env: Env) -> Value:
        """Return what a term stands for."""
        if isinstance(term, Variable):
            return env[term.name]
        if isinstance(term, Constant):
            return term.name
        assert isinstance(term, DateTerm)
        return first_tick(term.date)

    def node(self, p: Predication, env: Env, tick: int | None) -> Node:
        """Return the ground atom of a predication at a tick; adopted by 1970: by its last day."""
        if p.predicate == "adopted_by" and isinstance(p.terms[1], DateTerm):
            return (p.predicate, (self.value(p.terms[0], env), last_tick(p.terms[1].date)), tick)
        return (p.predicate, tuple(self.value(t, env) for t in p.terms), tick)

    def bindings(
        self,
        bounds: Iterable[Bound | Variable],
        tests: Iterable[Formula],
        env: Env,
        passes: Callable[[Formula, Env], bool],
    ) -> Iterator[Env]:
        """Yield the extensions of `env` on which every test passes, cheap tests first.

        A test is made as soon as its variables are bound.
        """
        todo = list(bounds)
        waiting = sorted(tests, key=self.cost)
        if not todo:
            if all(passes(test, env) for test in waiting):
                yield env
            return
        names = {(b.variable if isinstance(b, Bound) else b).name for b in todo}

        def step(env: Env, left: int, waiting: list[Formula]) -> Iterator[Env]:
            unbound = names - env.keys() if left else set()
            later = []
            for test in waiting:
                if free(test) & unbound:
                    later.append(test)
                elif not passes(test, env):
                    return
            if not left:
                yield env
                return
            bound = todo[len(todo) - left]
            variable = bound.variable if isinstance(bound, Bound) else bound
            for value in self.domain(bound):
                yield from step({**env, variable.name: value}, left - 1, later)

        outer = {k: v for k, v in env.items() if k not in names}
        yield from step(outer, len(todo), waiting)

    def ordered(self, f: And | Or) -> tuple[Formula, ...]:
        """Return the parts, those that are little work first."""
        known = self._ordered.get(id(f))
        if known is None or known[0] is not f:
            known = (f, tuple(sorted(f.parts, key=self.cost)))
            self._ordered[id(f)] = known
        return known[1]

    def cost(self, f: Formula) -> int:
        """Rank a formula by how much work evaluating it may be."""
        known = self._costs.get(id(f))
        if known is None or known[0] is not f:
            known = (f, self._find_cost(f))
            self._costs[id(f)] = known
        return known[1]

    def _find_cost(self, f: Formula) -> int:
        if isinstance(f, Truth | Equal):
            return 0
        if reads_computed(f):
            return 4
        names = {p.predicate for p in mentions(f)}
        if names & COSTLY:
            return 3
        return 2 if any(n in self.rules for n in names) else 1

    # ---- time

    def timed(self, predicate: str) -> bool:
        """Say whether atoms of the predicate carry a point."""
        if predicate in self.predicates:
            return self.predicates[predicate].timed
        return self.engine[predicate].timed

    def ticks(
        self, moment: Moment | None, env: Env, tick: int | None, everywhere: bool = False
    ) -> tuple[int, ...]:
        """Return the points at which an atom with that time phrase is read, one being enough; those beyond the
        question's too, if it is denied everywhere."""
        points = self.frame.ticks if everywhere else self.frame.asked
        if moment is None:
            return points if tick is None else (tick,)
        low, high = self._span(moment.dates[0], env)
        if moment.kind is MomentKind.AT and low == high:
            return (low,)
        last = self._span(moment.dates[-1], env)[1]
        inside: dict[MomentKind, Callable[[int], bool]] = {
            MomentKind.AT: lambda t: low <= t <= high,
            MomentKind.BEFORE: lambda t: t < low,
            MomentKind.AFTER: lambda t: t > high,
            MomentKind.SINCE: lambda t: t >= low,
            MomentKind.BETWEEN: lambda t: low <= t <= last,
        }
        return tuple(t for t in points if inside[moment.kind](t))

    def _span(self, term: Term, env: Env) -> tuple[int, int]:
        if isinstance(term, DateTerm):
            return first_tick(term.date), last_tick(term.date)
        value = self.value(term, env)
        assert isinstance(value, int)
        return value, value

    def shifts(self, shift: Shift, offset: Offset | None, tick: int | None) -> tuple[int, ...]:
        """Return the points that `ever`, `earlier` or `later` looks at from a point."""
        every = self.frame.ticks
        if shift is Shift.EVER:
            return every
        if tick is None:
            return tuple({t for s in self.frame.asked for t in self.shifts(shift, offset, s)})
        if offset is not None:
            edge = shifted(tick, offset, -1 if shift is Shift.EARLIER else 1)
            return tuple(t for t in every if (t <= edge if shift is Shift.EARLIER else t >= edge))
        return tuple(t for t in every if (t < tick if shift is Shift.EARLIER else t > tick))

    # ---- rules

    def applicable(self, node: Node) -> Iterator[tuple[Rule, Env]]:
        """Yield the rules whose head matches the atom, with the variables that fixes."""
        for rule in self.rules.get(node[0], ()):
            moment = rule.head.moment
            if moment is not None and node[2] not in self.ticks(moment, {}, node[2]):
                continue
            env = self._match(rule.head.terms, node[1])
            if env is not None and self._begun(rule, node[2]):
                yield rule, env

    def _match(self, terms: tuple[Term, ...], args: tuple[Value, ...]) -> Env | None:
        env: dict[str, Value] = {}
        for term, arg in zip(terms, args, strict=True):
            if isinstance(term, Variable):
                if env.setdefault(term.name, arg) != arg:
                    return None
                if isinstance(arg, str) and self._sorts.get(arg, term.sort) != term.sort:
                    return None  # a rule about States says nothing of an organization
            elif self.value(term, {}) != arg:
                return None
        return env

    def _begun(self, rule: Rule, tick: int | None) -> bool:
        if rule.since is None:
            return True
        at = tick
        if at is None:
            at = self.frame.now if self.frame.present is None else self.frame.present
        return at >= first_tick(rule.since)

    def is_base(self, predicate: str) -> bool:
        """Say whether scenarios decide atoms of the predicate."""
        known = self.predicates.get(predicate)
        return known is not None and known.kind not in (
            PredicateKind.CONCEPT,
            PredicateKind.STANDARD,
            PredicateKind.ENGINE,
        )

    def opaque(self, predicate: str) -> bool:
        """Say whether atoms are left open, whatever the rules say: so with some in texts (D17)."""
        return False

    def is_conduct(self, predicate: str) -> bool:
        """Say whether it is conduct or a power."""
        known = self.predicates.get(predicate)
        return known is not None and known.is_conduct

    def by_actors(self, node: Node) -> bool:
        """Say whether the atom is a bearer's through the actors attributable to it (D10)."""
        known = self.predicates.get(node[0])
        if known is None or not known.is_conduct or known.params[0].sort != ACTOR:
            return False
        return node[1][0] not in self.actors

    # ---- instances

    @cached_property
    def instances(self) -> tuple[Instance, ...]:
        """All instances, in force or not (decision 8)."""
        return tuple(i for name in self.norms for i in self.named(name))

    def bearing(self, norm: Norm) -> tuple[str, ...]:
        """Return those who may bear the clause."""
        return tuple(str(b) for b in self.of(norm.bearer.sort))

    def borne_by(self, bearer: str) -> tuple[Instance, ...]:
        """Return the instances of a bearer."""
        if bearer not in self._borne:
            norms = (n for n in self.program.norms if bearer in self.bearing(n))
            self._borne[bearer] = tuple(i for n in norms for i in self.of_bearer(n, bearer))
        return self._borne[bearer]

    def named(self, name: str, bearer: str | None = None) -> Iterator[Instance]:
        """Yield the instances of a norm, all limbs together (decision 11)."""
        for norm in self.norms.get(name, ()):
            for b in self.bearing(norm):
                if bearer in (None, b):
                    yield from self.of_bearer(norm, b)

    def of_bearer(self, norm: Norm, bearer: str) -> tuple[Instance, ...]:
        """Return the instances of a clause that somebody bears."""
        key = (str(norm.name), norm.clause, bearer)
        if key not in self._instances:
            dated = self.dated(norm)
            self._instances[key] = tuple(
                Instance(*key, args, tick)
                for args in product(*(self.domain(p) for p in norm.params))
                for tick in self._ticks_of(norm, bearer, args, dated)
            )
        return self._instances[key]

    @cached_property
    def _sorts(self) -> dict[str, SortId]:
        return {name: sort for sort, names in self.frame.members for name in names}

    @cached_property
    def listed(self) -> dict[str, frozenset[tuple[str, ...]]]:
        """The tuples that findings and views list of each predicate (D2)."""
        return self.spoken_of(f.body for v in self.program.views for f in v.states)

    @cached_property
    def found(self) -> dict[str, frozenset[tuple[str, ...]]]:
        """The tuples that findings state outright, whatever the view."""
        return self._tuples(c for f in self.program.findings for c in conjuncts(f.body))

    def spoken_of(self, more: Iterable[Formula]) -> dict[str, frozenset[tuple[str, ...]]]:
        """Return the tuples that findings, disputes and further formulas speak of (decision 30)."""
        bodies = [*(f.body for f in self.program.findings), *self.program.disputed, *more]
        return self._tuples(p for body in bodies for p in mentions(body))

    def _tuples(self, literals: Iterable[Formula]) -> dict[str, frozenset[tuple[str, ...]]]:
        found: dict[str, set[tuple[str, ...]]] = {}
        for literal in literals:
            if isinstance(literal, Predication) and not free(literal):
                terms = self.base(self.node(literal, {}, None)).terms
                found.setdefault(literal.predicate, set()).add(terms)
        return {name: frozenset(tuples) for name, tuples in found.items()}

    def _ticks_of(
        self, norm: Norm, bearer: str, args: tuple[Value, ...], dated: bool
    ) -> tuple[int, ...]:
        if not dated:
            return self.frame.ticks
        probe = Instance(norm.name, norm.clause, bearer, args, 0)
        ticks = set(self._due(norm.content, self.env(probe), frozenset()))
        return (min(ticks),) if ticks else self.frame.ticks

    def _due(self, f: Formula, env: Env, seen: frozenset[str]) -> Iterator[int]:
        """Yield when the conduct in it is to be done: at its date, or at the end of its time if that has one."""
        for p in mentions(f):
            if not self.reaches_conduct(p.predicate):
                continue
            if p.moment is not None:
                ticks = self.ticks(p.moment, env, None)
                ending = p.moment.kind in (MomentKind.BEFORE, MomentKind.BETWEEN)
                yield from ticks[-1:] if ending else ticks
            elif p.predicate not in seen:
                for r in self.rules.get(p.predicate, ()):
                    for inner in bodies(r):
                        yield from self._due(inner, {}, seen | {str(p.predicate)})

    def dated(self, norm: Norm) -> bool:
        """Say whether a clause has one instance, at the earliest date of its content (decision 8)."""
        return self._dated(norm.content, set())

    def _dated(self, f: Formula, seen: set[str]) -> bool:
        """Say whether there is conduct in it and all of it carries its own date."""
        found = False
        for p in mentions(f):
            if not self.reaches_conduct(p.predicate):
                continue
            if p.moment is not None:
                found = True
            elif self.timed(p.predicate):
                return False
            elif p.predicate not in seen:
                inner = [
                    self._dated(r.body, seen | {p.predicate})
                    for r in self.rules.get(p.predicate, ())
                ]
                if not all(inner):
                    return False
                found = found or bool(inner)
        return found

    def reaches_conduct(self, predicate: str) -> bool:
        """Say whether some atom of the predicate may depend on conduct."""
        return predicate in self._reaching

    @cached_property
    def _reaching(self) -> frozenset[str]:
        conduct = (str(p.name) for p in self.program.predicates if p.is_conduct)
        return reaching(self.rules, {*conduct, "binds"})

    @cached_property
    def recursive(self) -> dict[str, frozenset[str]]:
        """For each predicate that depends on itself through rules, those on a cycle with it."""
        return recursive(self.rules)

    def may_act(self, norm: Norm, names: set[str]) -> bool:
        """Say whether scope or content of a clause may read conduct of those names, going by names only."""
        key = (str(norm.name), norm.clause)
        if key not in self._read:
            self._read[key] = self._names_read((norm.scope, *norm.exceptions, norm.content))
        found = self._read[key]
        return found is None or bool(found & names)

    def asks_creditor(self, formula: Formula) -> bool:
        """Say whether the formula may ask to whom a duty is owed or what it comes to, itself or by a rule."""
        key = tuple(sorted({str(p.predicate) for p in mentions(formula)}))
        if reads_computed(formula):
            return True
        if key not in self._creditor:
            seen, todo, computed = set(key), list(key), False
            while todo:
                read = [b for rule in self.rules.get(todo.pop(), ()) for b in bodies(rule)]
                fresh = {str(p.predicate) for b in read for p in mentions(b)} - seen
                computed = computed or any(map(reads_computed, read))
                seen |= fresh
                todo += fresh
            self._creditor[key] = computed or "owed" in seen
        return self._creditor[key]

    def _names_read(self, formulas: Iterable[Formula]) -> set[str] | None:
        """Return the predicates that formulas may read; none if it may be any, by way of another norm."""
        read: set[str] = set()
        todo = list(formulas)
        while todo:
            f = todo.pop()
            if reads_computed(f):
                return None
            fresh = {str(p.predicate) for p in mentions(f)} - read
            while fresh:
                name = fresh.pop()
                read.add(name)
                if name in COSTLY:
                    return None
                fresh |= {below for above, below in BUILT_IN if above == name} - read
                if self.is_conduct(name) and self.predicates[name].params[0].sort == ACTOR:
                    fresh |= {"attributable"} - read
                todo += [b for rule in self.rules.get(name, ()) for b in bodies(rule)]
        return read

    def may_read_conduct(self, f: Formula) -> bool:
        """Say whether the formula may depend on conduct."""
        return reads_computed(f) or any(self.reaches_conduct(p.predicate) for p in mentions(f))

    def within_scope(self, norm: Norm) -> tuple[Formula, ...]:
        """Return what must hold for the norm to apply (D15), that which is little work first."""
        key = (str(norm.name), norm.clause)
        if key not in self._scopes:
            tests = [*conjuncts(norm.scope), *(Not(e) for e in norm.exceptions)]
            self._scopes[key] = tuple(sorted(tests, key=self.cost))
        return self._scopes[key]

    def may_read_computed(self, f: Formula) -> bool:
        """Say whether the formula may depend on a status of a norm, a conflict or advice."""
        return reads_computed(f) or any(p.predicate in self._on_computed for p in mentions(f))

    @cached_property
    def _on_computed(self) -> frozenset[str]:
        return reaching(self.rules, set())

    def norm(self, instance: Instance) -> Norm:
        """Return the clause it is an instance of."""
        return self._clauses[instance.name, instance.clause]

    def env(self, instance: Instance) -> dict[str, Value]:
        """Return the values of the clause's variables."""
        norm = self.norm(instance)
        env: dict[str, Value] = {norm.bearer.name: instance.bearer}
        env.update(zip((p.name for p in norm.params), instance.args, strict=True))
        return env

    def _addressed(self, i: Instance) -> Iterator[str]:
        """Yield those other than the bearer of whom an owing clause of the norm speaks, in force or not (D12)."""
        norm, env = self.norm(i), self.env(i)
        own = [self.sources[s].kind for s in norm.sources]
        beyond_states = any(kind is not SourceKind.CUSTOM for kind in own)
        for c in self.bearers:
            if c != i.bearer and any(
                c in {self.value(t, env) for t in owing.named}
                if owing.kind is OwingKind.NAMED
                else c in self.frame.of(STATE)
                or (beyond_states and owing.kind in (OwingKind.EACH_PARTY, OwingKind.ALL_PARTIES))
                for owing in norm.owing
            ):
                yield c

    def base(self, node: Node, open_part: bool = False) -> BaseAtom:
        """Return the base atom of a node."""
        return BaseAtom(node[0], tuple(spelled(v) for v in node[1]), node[2], open_part)
