"""Formulas and rules read at one total assignment (D6-D8): the perfect model, on demand.

A `Reading` belongs to a host, which answers what is not a matter of rules: positions, attributes of
declarations, and the computed atoms of D44.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from lexlogic.program.frame import BaseAtom
from lexlogic.program.model import (
    Advice,
    And,
    Bound,
    ConflictClaim,
    Equal,
    Exists,
    ForAll,
    Formula,
    NormStatus,
    Not,
    Or,
    PositionAtom,
    PredicateKind,
    Predication,
    Rule,
    RuleKind,
    Shifted,
    Truth,
    Variable,
)
from lexlogic.reference.formulas import conjuncts
from lexlogic.reference.ground import Env, Ground
from lexlogic.reference.reads import Reads
from lexlogic.reference.values import Entangled, Node


class Host(Protocol):
    """What a reading asks of the world it is in."""

    ground: Ground
    reads: Reads
    taint: int
    """Grows when an assumption is used, so that nothing found under it is remembered."""

    def held(self, position: str) -> bool:
        """Say whether a position is held."""

    def given(self, node: Node, reading: Reading) -> bool:
        """Say whether an atom is true apart from rules and base atoms."""

    def computed(
        self,
        f: NormStatus | ConflictClaim | Advice | Shifted,
        env: Env,
        tick: int | None,
        reading: Reading,
    ) -> bool:
        """Return the value of a computed atom (D44)."""


class Reading:
    """One assignment, and what follows from it."""

    def __init__(self, host: Host, truth: Callable[[BaseAtom], bool], actual: bool = True) -> None:
        """Read at the assignment `truth`; `actual` unless it is an alternative (D22)."""
        self.host = host
        self.ground = host.ground
        self.truth = truth
        self.actual = actual
        self._known: dict[Node, bool] = {}
        self._busy: set[Node] = set()
        self._tentative: dict[Node, bool] = {}
        self._sealed: frozenset[Node] = frozenset()

    # ---- formulas

    def holds(self, f: Formula, env: Env, tick: int | None) -> bool:
        """Say whether the formula is true here; at no tick, timed atoms are read at some point."""
        if isinstance(f, Truth):
            return f.value
        if isinstance(f, Predication):
            if not self.ground.timed(f.predicate):
                return self.atom(self.ground.node(f, env, None))
            ticks = self.ground.ticks(f.moment, env, tick, f.everywhere)
            return any(self.atom(self.ground.node(f, env, t)) for t in ticks)
        if isinstance(f, PositionAtom):
            return self.host.held(f.position)
        if isinstance(f, Equal):
            return self.ground.value(f.left, env) == self.ground.value(f.right, env)
        if isinstance(f, Not):
            return not self.holds(f.body, env, tick)
        if isinstance(f, And):
            return all(self.holds(p, env, tick) for p in self.ground.ordered(f))
        if isinstance(f, Or):
            return any(self.holds(p, env, tick) for p in self.ground.ordered(f))
        if isinstance(f, Exists):
            found = self._bindings(f.bounds, conjuncts(f.body), env, tick)
            return next(found, None) is not None
        if isinstance(f, ForAll):
            found = self._bindings(f.bounds, conjuncts(f.guard), env, tick)
            return all(self.holds(f.body, e, tick) for e in found)
        if isinstance(f, Shifted) and not self.ground.in_text:
            ticks = self.ground.shifts(f.shift, f.offset, tick)
            return any(self.holds(f.body, env, t) for t in ticks)
        return self.apart(lambda: self.host.computed(f, env, tick, self))

    def _bindings(
        self,
        bounds: Iterable[Bound | Variable],
        tests: Iterable[Formula],
        env: Env,
        tick: int | None,
    ) -> Iterator[Env]:
        return self.ground.bindings(bounds, tests, env, lambda f, e: self.holds(f, e, tick))

    # ---- atoms

    def atom(self, node: Node) -> bool:
        """Return the truth value of a ground atom."""
        if node in self._known:
            return self._known[node]
        if node in self._tentative:
            return self._tentative[node]
        if node in self._busy or node in self._sealed:
            raise Entangled(node)
        before = self.host.taint
        self._busy.add(node)
        try:
            component = self._component(node)
            value = self._fixpoint(component, node) if component else self._once(node)
        finally:
            self._busy.discard(node)
        if self.host.taint == before:
            self._known[node] = value
        return value

    def apart(self, ask: Callable[[], bool]) -> bool:
        """What is computed does not see values that a recursion only tries: if it asks for one, it hangs on
        itself (D45)."""
        if not self._tentative:
            return ask()
        tentative, sealed = self._tentative, self._sealed
        self._tentative, self._sealed = {}, sealed.union(tentative)
        try:
            return ask()
        finally:
            self._tentative, self._sealed = tentative, sealed

    def _component(self, node: Node) -> frozenset[Node]:
        """Return the ground atoms that depend on the atom and on which it depends (D8)."""
        return self.host.reads.component(node)

    def _fixpoint(self, component: frozenset[Node], wanted: Node) -> bool:
        """Return the value in the least model: begin with all false, repeat until all is stable."""
        outer = self._tentative
        self._tentative = {**outer, **dict.fromkeys(component, False)}
        try:
            for _ in range(len(component) + 1):
                values = {n: self._tentative[n] or self._once(n) for n in component}
                if all(self._tentative[n] == v for n, v in values.items()):
                    break
                self._tentative.update(values)
            result = self._tentative
        finally:
            self._tentative = outer
        return result[wanted]

    def _once(self, node: Node) -> bool:
        """Evaluate an atom from what it directly depends on."""
        name, args, tick = node
        known = self.ground.predicates.get(name)
        if self.ground.opaque(name):
            return self.truth(self.ground.base(node))
        if self.ground.is_base(name):
            if self.ground.by_actors(node):
                return any(
                    self.atom((name, (actor, *args[1:]), tick))
                    and self.atom(("attributable", (actor, args[0]), tick))
                    for actor in sorted(self.ground.actors)
                )
            if self.truth(self.ground.base(node)):
                return True
        if name == "party" and self.atom(("withdrawn", args, tick)):
            return False  # whatever the membership rests on
        if self.host.given(node, self):
            return True
        if known is not None and known.kind is PredicateKind.STANDARD:
            return self._standard(node)
        return any(self.fires(rule, env, tick) for rule, env in self.ground.applicable(node))

    def _standard(self, node: Node) -> bool:
        """A standard is met if met or its open part holds, and never if unmet (D7, R14)."""
        rules = list(self.ground.applicable(node))
        if any(r.kind is RuleKind.UNMET and self.fires(r, env, node[2]) for r, env in rules):
            return False
        if any(r.kind is not RuleKind.UNMET and self.fires(r, env, node[2]) for r, env in rules):
            return True
        return self.truth(self.ground.base(node, open_part=True))

    def fires(self, rule: Rule, env: Env, tick: int | None) -> bool:
        """Say whether the body of a rule holds for some values of its other variables (D6)."""
        rest = [p for p in rule.params if p.name not in env]
        tests = [*conjuncts(rule.gate), *conjuncts(rule.body)]
        tests += [Not(e) for e in rule.exceptions]
        return next(self._bindings(rest, tests, env, tick), None) is not None
