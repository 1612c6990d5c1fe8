"""What conduct a formula may read: through rules, attribution and breaches, at any binding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from attrs import frozen

from lexlogic.program.frame import BaseAtom
from lexlogic.program.model import (
    Advice,
    And,
    ConflictClaim,
    Constant,
    Equal,
    Exists,
    ForAll,
    Formula,
    NormStatus,
    Not,
    Offset,
    Or,
    PredicateKind,
    Predication,
    Rule,
    RuleKind,
    Shift,
    Shifted,
    SortId,
    Status,
    Truth,
)
from lexlogic.program.normal import substitute
from lexlogic.reference.declarations import OF_TEXT, Declarations
from lexlogic.reference.formulas import conjuncts, reads_computed
from lexlogic.reference.ground import Env, Ground
from lexlogic.reference.refs import covered
from lexlogic.reference.values import Instance, Node, Value, shifted, spelled


@frozen(cache_hash=True)
class Whenever:
    """A point seen from any other: the same, or those at which one looks from it, and so on."""

    steps: tuple[tuple[Shift, Offset | None], ...] = ()


NOW = Whenever()
Tick = int | Whenever | None
_Read = tuple[str, tuple[Value, ...], Tick]
_Found = tuple[bool, frozenset[Formula], set[_Read]]
_Kept = tuple[list[tuple[str, tuple[Value, ...]]], list[_Read]]


class Reads:
    """Collects atoms reached from formulas; `everything` also keeps circumstances, `acts_only` not even whose
    acts those of actors are."""

    def __init__(self, ground: Ground, everything: bool = False, acts_only: bool = False) -> None:
        """Prepare empty memories."""
        self.ground = ground
        self.everything, self.acts_only = everything, acts_only
        self._direct: dict[Node, frozenset[Node]] = {}
        self._closed: dict[Node, frozenset[BaseAtom]] = {}
        self._equal: dict[frozenset[BaseAtom], frozenset[BaseAtom]] = {}
        self._forces: dict[object, frozenset[BaseAtom]] = {}
        self._reach: dict[Node, frozenset[Node]] = {}
        self._open: set[Instance] = set()
        self._whenever: dict[object, list[_Found]] = {}
        self._same: dict[object, _Kept] = {}
        self._reached: dict[tuple[Whenever, int | None], frozenset[int | None]] = {}

    def conduct(self, f: Formula, env: Env, tick: int | None) -> frozenset[BaseAtom]:
        """Return the base atoms that the formula may depend on."""
        out: set[_Read] = set()
        self.scan(f, env, tick, out)
        return self._closure(out)

    def instance(self, i: Instance, kappa: bool = False) -> frozenset[BaseAtom]:
        """Return what scope and content of an instance read."""
        out: set[_Read] = set()
        self._scan_instance(i, out, kappa)
        return self._closure(out)

    def _closure(self, read: set[_Read]) -> frozenset[BaseAtom]:
        nodes = ((n, a, t) for n, a, t in read if not isinstance(t, Whenever))
        return frozenset().union(*{self.close(n) for n in nodes})

    def content(self, i: Instance) -> frozenset[BaseAtom]:
        """Return what the content of an instance reads."""
        norm, env = self.ground.norm(i), self.ground.env(i)
        return frozenset().union(
            *(self.conduct(norm.content, env, t) for t in window(self.ground, i))
        )

    def force(self, i: Instance) -> frozenset[BaseAtom]:
        """Return what the force of an instance reads (D16, D21)."""
        norm, env = self.ground.norm(i), self.ground.env(i)
        formulas = [norm.exists, *(o.gate for o in norm.owing)]
        for name in norm.sources:
            source = self.ground.sources[name]
            formulas += [source.exists, *(a.gate for a in source.adopted)]
            formulas += [r.insofar for r in source.reservations if norm.name in r.norms]
        reads = self._force_of_sources(i.name, norm.sources, i.bearer, i.tick)
        return reads.union(*(self.conduct(f, env, i.tick) for f in formulas))

    def _force_of_sources(
        self, norm: str, sources: tuple[str, ...], bearer: str, tick: int
    ) -> frozenset[BaseAtom]:
        key = (norm, sources, bearer, tick)
        if key not in self._forces:
            out: set[Node] = {("void_clause", (norm,), tick)}
            for name in sources:
                out |= {(ended, (name,), tick) for ended in ("void", "terminated")}
                for c in self.ground.bearers:
                    out |= {("bound", (c, name), tick), ("party", (c, name), tick)}
                    out |= {("suspended", (name, bearer, c), tick)}
                    out |= {("suspended", (name, c, bearer), tick)}
            out = {n for n in out if self.ground.reaches_conduct(n[0])}
            self._forces[key] = frozenset().union(*(self.close(n) for n in out))
        return self._forces[key]

    def close(self, start: Node) -> frozenset[BaseAtom]:
        """Return the base atoms reached from a ground atom.

        Atoms that reach one another reach the same; they are found together, what they read first (Tarjan).
        """
        number: dict[Node, int] = {}
        lowest: dict[Node, int] = {}
        path: list[Node] = []
        todo: list[tuple[Node, Iterator[Node]]] = []

        def enter(node: Node) -> None:
            number[node] = lowest[node] = len(number)
            path.append(node)
            todo.append((node, iter(self.direct(node))))

        if start not in self._closed:
            enter(start)
        while todo:
            node, unread = todo[-1]
            read = next((n for n in unread if n not in self._closed), None)
            if read is not None:
                if read not in number:
                    enter(read)
                else:
                    lowest[node] = min(lowest[node], number[read])
                continue
            todo.pop()
            if todo:
                above = todo[-1][0]
                lowest[above] = min(lowest[above], lowest[node])
            if lowest[node] == number[node]:
                first = path.index(node)
                together = path[first:]
                del path[first:]
                self._close_together(together)
        return self._closed[start]

    def _close_together(self, nodes: list[Node]) -> None:
        found = {atom for node in nodes for atom in self._own(node)}
        inside = set(nodes)
        below = {self._closed[n] for node in nodes for n in self.direct(node) - inside}
        if found or len(below) != 1:
            closed = frozenset(found).union(*below)  # most read the same, and are one set
            closed = self._equal.setdefault(closed, closed)
        else:
            (closed,) = below
        for node in nodes:
            self._closed[node] = closed

    def _own(self, node: Node) -> Iterator[BaseAtom]:
        """Yield the base atoms that the ground atom itself is or adds."""
        name = node[0]
        known = self.ground.predicates.get(name)
        if self.ground.opaque(name):
            yield self.ground.base(node)
        elif self.ground.is_base(name) and not self.ground.by_actors(node):
            if self.everything or self.ground.is_conduct(name):
                yield self.ground.base(node)
        elif self.everything and known and known.kind is PredicateKind.STANDARD:
            yield self.ground.base(node, open_part=True)
        elif self.everything and name in ("party", "bound"):
            yield self.ground.base(("party", node[1], node[2]))

    def direct(self, node: Node) -> frozenset[Node]:
        """Return the ground atoms in the bodies for an atom."""
        if node not in self._direct:
            out: set[Node] = set()
            name, args, tick = node
            if self.ground.opaque(name):
                return frozenset()
            if self.ground.by_actors(node):
                for actor in self.ground.actors:
                    out.add((name, (actor, *args[1:]), tick))
                    if not self.acts_only:
                        out.add(("attributable", (actor, args[0]), tick))
            if name == "bound":
                out.add(("party", args, tick))
            if name == "party":
                out.add(("withdrawn", args, tick))
            if name == "source_in_force":
                out |= {(ended, args, tick) for ended in ("void", "terminated")}
            out |= self._by_rules(node)
            self._direct[node] = frozenset(out)
        return self._direct[node]

    def _by_rules(self, node: Node) -> set[Node]:
        """Return what the rules for an atom read. Where one holds but for its exceptions whatever else is so,
        others with the same exceptions, and perhaps more, add nothing."""
        when = None if node[2] is None else NOW
        found: list[_Found] = []
        used: list[int] = []
        for rule, env in self.ground.applicable(node):
            if any(map(reads_computed, (rule.body, rule.gate, *rule.exceptions))):
                found += self._by_rule(rule, env, node[2])
                used.append(0)
                continue
            key = (id(rule), node[1], when)
            if key not in self._whenever:
                self._whenever[key] = list(self._by_rule(rule, env, when))
            found += self._whenever[key]
            used.append(id(rule))
        if not found:
            return set()
        if 0 in used:
            return self._seen(self._kept(found), node[2])
        kept = (*used, node[1], when)
        if kept not in self._same:
            self._same[kept] = self._kept(found)
        return self._seen(self._same[kept], node[2])

    def _kept(self, found: list[_Found]) -> _Kept:
        """Return what is read now, and what is read at points or from them."""
        # Evaluation goes through every rule: for cycles (D8) all that they read counts.
        enough = [but for sure, but, _ in found if sure and not self.everything]
        kept = [read for sure, but, read in found if sure or not any(e <= but for e in enough)]
        every = set().union(*kept)
        now = [(name, args) for name, args, tick in every if tick == NOW]
        return now, [read for read in every if read[2] != NOW]

    def _seen(self, kept: _Kept, tick: int | None) -> set[Node]:
        """Return the atoms meant, seen from a point."""
        now, others = kept
        out: set[Node] = {(name, args, tick) for name, args in now}
        for name, args, at in others:
            points = self._points(at, tick) if isinstance(at, Whenever) else (at,)
            out.update((name, args, t) for t in points)
        return out

    def _by_rule(self, rule: Rule, env: Env, tick: Tick) -> Iterator[_Found]:
        """Yield for each binding under which a rule may hold whether it surely does, but for which exceptions, and
        what it reads: at a point, or seen from any."""
        body = And((rule.body, rule.gate))
        tests = [*conjuncts(rule.body), *conjuncts(rule.gate)]
        rest = [p for p in rule.params if p.name not in env]
        for full in self.ground.bindings(rest, tests, env, self.may):
            read: set[_Read] = set()
            holds = self.scan(body, full, tick, read)
            blocks = {e: self.scan(e, full, tick, read) for e in rule.exceptions}
            if holds is not False and True not in blocks.values():
                but = self._written((e for e, value in blocks.items() if value is None), full)
                yield holds is True and rule.kind is not RuleKind.UNMET, but, read

    def _points(self, when: Whenever, tick: int | None) -> frozenset[int | None]:
        """Return the points meant, seen from a point."""
        key = (when, tick)
        if key not in self._reached:
            points = {tick}
            for shift, offset in when.steps:
                points = {t for p in points for t in self.ground.shifts(shift, offset, p)}
            self._reached[key] = frozenset(points)
        return self._reached[key]

    @staticmethod
    def _written(formulas: Iterable[Formula], env: Env) -> frozenset[Formula]:
        values = {name: Constant(spelled(value), SortId("")) for name, value in env.items()}
        return frozenset(substitute(f, values) for f in formulas)

    def may(self, test: Formula, env: Env) -> bool:
        """Say whether a test can hold in some scenario; true whenever that is not obvious."""
        return self.ground.cost(test) > 1 or self.scan(test, env, None, set()) is not False

    def component(self, node: Node) -> frozenset[Node]:
        """Return the atoms of the cycle the atom is on; none if it is on none (D8)."""
        name = node[0]
        if name not in self.ground.recursive:
            return frozenset()
        return frozenset(n for n in self._above(node) if node in self._above(n))

    def _above(self, node: Node) -> frozenset[Node]:
        """Return the atoms that an atom depends on, staying among mutually recursive predicates."""
        if node not in self._reach:
            group = self.ground.recursive[node[0]]
            seen: set[Node] = set()
            todo = [node]
            while todo:
                fresh = {n for n in self._any.direct(todo.pop()) if n[0] in group} - seen
                seen |= fresh
                todo.extend(fresh)
            self._reach[node] = frozenset(seen)
        return self._reach[node]

    @cached_property
    def _declarations(self) -> Declarations:
        return Declarations(self.ground)

    @cached_property
    def _any(self) -> Reads:
        return self if self.everything else Reads(self.ground, everything=True)

    def scan(self, f: Formula, env: Env, tick: Tick, out: set[_Read]) -> bool | None:
        """Add the atoms read to `out`; return the value if it is one in every scenario."""
        if isinstance(f, Truth):
            return f.value
        if isinstance(f, Equal):
            return self.ground.value(f.left, env) == self.ground.value(f.right, env)
        if isinstance(f, Predication):
            return self._predication(f, env, tick, out)
        if isinstance(f, Not):
            inner = self.scan(f.body, env, tick, out)
            return None if inner is None else not inner
        if isinstance(f, And | Or):
            return self._parts(f.parts, isinstance(f, Or), env, tick, out)
        if isinstance(f, Exists | ForAll):
            return self._quantified(f, env, tick, out)
        if self.ground.in_text and isinstance(f, NormStatus | ConflictClaim | Advice | Shifted):
            return None
        if isinstance(f, Shifted):
            seen: tuple[Tick, ...]
            if isinstance(tick, Whenever):
                seen = (Whenever((*tick.steps, (f.shift, f.offset))),)
            else:
                seen = self.ground.shifts(f.shift, f.offset, tick)
            for t in seen:
                self.scan(f.body, env, t, out)
            return None
        if isinstance(f, NormStatus):
            for i, _ in covered(self.ground, f.ref, env, self._moments(f, env, tick)):
                self._status(f.status, i, out)
            return None
        if isinstance(f, ConflictClaim):
            for member in f.members:
                for i, _ in covered(self.ground, member, env, None):
                    self._scan_instance(i, out)
            return None
        if isinstance(f, Advice):
            self.scan(f.body, env, tick, out)
        return None

    def _moments(self, f: NormStatus, env: Env, tick: Tick) -> tuple[int, ...] | None:
        if f.moment is None and tick is None:
            return None
        assert not isinstance(tick, Whenever)
        return self.ground.ticks(f.moment, env, tick)

    def _predication(self, f: Predication, env: Env, tick: Tick, out: set[_Read]) -> bool | None:
        if not self.everything and not self.ground.reaches_conduct(f.predicate):
            return self._listed(f, env)
        if f.predicate == "binds":
            return None
        name, args, _ = self.ground.node(f, env, None)
        ticks: tuple[Tick, ...] = (None,)
        if self.ground.timed(name):
            if isinstance(tick, Whenever):
                same = f.moment is None
                ticks = (tick,) if same else self.ground.ticks(f.moment, env, None, f.everywhere)
            else:
                ticks = self.ground.ticks(f.moment, env, tick, f.everywhere)
        out.update((name, args, t) for t in ticks)
        return self._listed(f, env)

    def _listed(self, f: Predication, env: Env) -> bool | None:
        """Return the value of an atom of a treaty's own list (D2), or of what the text says of a duty."""
        if f.predicate in OF_TEXT:
            return self._declarations.of_text(self.ground.node(f, env, None))
        known = self.ground.predicates.get(f.predicate)
        if known is None or known.kind is not PredicateKind.LIST:
            return None
        return self.ground.base(self.ground.node(f, env, None)).terms in self.ground.listed.get(
            f.predicate, frozenset()
        )

    def _parts(
        self, parts: tuple[Formula, ...], short: bool, env: Env, tick: Tick, out: set[_Read]
    ) -> bool | None:
        inside: set[_Read] = set()
        values = []
        for part in parts:
            values.append(self.scan(part, env, tick, inside))
            if values[-1] is short:
                return short
        out |= inside
        return None if None in values else not short

    def _quantified(self, f: Exists | ForAll, env: Env, tick: Tick, out: set[_Read]) -> bool | None:
        guard = f.guard if isinstance(f, ForAll) else f.body
        for full in self.ground.bindings(f.bounds, conjuncts(guard), env, self.may):
            self.scan(guard, full, tick, out)
            if isinstance(f, ForAll):
                self.scan(f.body, full, tick, out)
        return None

    def _status(self, status: Status, i: Instance, out: set[_Read]) -> None:
        if status is Status.EXISTS:
            return
        norm, env = self.ground.norm(i), self.ground.env(i)
        for owing in norm.owing:  # to whom it is owed: of force that alone is read anew (D21, M5)
            self.scan(owing.gate, env, i.tick, out)
        if status is Status.IN_FORCE:
            return
        if (
            i in self._open
        ):  # norms that read one another's breaches: what it reads is being collected
            return
        inside: set[_Read] = set()
        self._open.add(i)
        if status is Status.APPLICABLE:
            self._scan_scope(i, inside)
        else:
            self._scan_instance(i, inside, kappa=True)
        self._open.discard(i)
        if status in (Status.BREACHED, Status.WRONGFUL, Status.APPLICABLE, Status.CARVED):
            out |= inside
        else:  # what binds does not depend on what is done from then on (M5)
            out |= {n for n in inside if not isinstance(n[2], int) or n[2] < i.tick}

    def _scan_instance(self, i: Instance, out: set[_Read], kappa: bool = False) -> None:
        norm, env = self.ground.norm(i), self.ground.env(i)
        self._scan_scope(i, out)
        for t in window(self.ground, i):
            self.scan(norm.content, env, t, out)
        if kappa:
            self.scan(norm.breach_condition, env, i.tick, out)

    def _scan_scope(self, i: Instance, out: set[_Read]) -> None:
        norm, env = self.ground.norm(i), self.ground.env(i)
        for f in (norm.scope, *norm.exceptions):
            self.scan(f, env, i.tick, out)


def window(ground: Ground, i: Instance) -> tuple[int, ...]:
    """Return the points at one of which the content is required (decision 14)."""
    norm = ground.norm(i)
    if norm.within is None:
        return (i.tick,)
    end = shifted(i.tick, norm.within, 1)
    return tuple(t for t in ground.frame.ticks if i.tick <= t <= end) or (i.tick,)
