"""Registers: for a bearer and a decision point, which duties cannot all be complied with (D22-D30, D53-D56).

Work is done per component: the conduct atoms of the bearer that some instance or constraint ties together.
Everything here is a literal over circumstances, positions and settled conduct; the bearer's unsettled
conduct is expanded, assignment by assignment.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lexlogic.program import model as m
from lexlogic.theory.advising import Advising
from lexlogic.theory.alternatives import Alternatives
from lexlogic.theory.beside import Beside
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import Component, ConflictSet, Oracle
from lexlogic.theory.deontic import Norms
from lexlogic.theory.ground import Grounder
from lexlogic.theory.model import Atom, AtomKind, Claim, Instance, Reason
from lexlogic.theory.neighbours import Neighbours
from lexlogic.theory.own_conduct import OwnConduct
from lexlogic.theory.set_claims import SetClaims
from lexlogic.theory.set_search import SetSearch


class Registers:
    """All registers a question reaches."""

    def __init__(self, grounder: Grounder, norms: Norms) -> None:
        self.g = grounder
        self.norms = norms
        self.oracle: Oracle
        self.wide = TRUE
        self.refining = False  # whether components of many acts are looked into set by set
        self._by_instance: dict[int, Component] = {}
        self._elsewhere: dict[tuple[int, int | None], Component | None] = {}
        self._components: list[Component] = []
        self.pending: list[int] = []
        self._claims_seen: dict[tuple[int, tuple[str, ...], bool], int] = {}
        self._carved_seen: dict[tuple[int, tuple[str, ...], bool], int] = {}
        self._carved_waiting: list[tuple[tuple[int, tuple[str, ...], bool], int]] = []
        self._constraints: list[tuple[int, frozenset[int], Any]] | None = None
        self.conflicts: list[ConflictSet] = []
        self.acts = OwnConduct(self)
        self.neighbours = Neighbours(self)
        self.alternatives = Alternatives(self)
        self.search = SetSearch(self)
        self.claims = SetClaims(self)
        self.advising = Advising(self)
        self.beside = Beside(self)
        self.settle_component: Callable[[Component], None]
        self.may_prevail: Callable[[Instance, Component], bool]
        self.unroll: Callable[[], None]  # circles among definitions are unrolled or refused first

    def all_components(self) -> tuple[Component, ...]:
        """Every component found so far."""
        return tuple(self._components)

    # ---- what other parts ask of a claim

    def standing(self, claim: Claim) -> int:
        """Operative and not carved, given that the claim is in force."""
        return self.g.circuit.conj((-self.displaced(claim), -self.carved(claim)))

    def displaced(self, claim: Claim) -> int:
        """The variable that says the claim is displaced in the register of its instance."""
        key = (claim.instance, claim.unit, claim.integral)
        found = self._claims_seen.get(key)
        if found is None:
            instance = self.norms.instances[claim.instance]
            found = self.g.atom(
                Atom(AtomKind.DISPLACED, str(instance.norm.name), key, instance.tick)
            )
            self._claims_seen[key] = found
            self.pending.append(claim.instance)
        return found

    def carved(self, claim: Claim) -> int:
        """Carved(d, v): a permission that prevails over the claim is exercised (D37)."""
        instance = self.norms.instances[claim.instance]
        if not instance.norm.is_duty:
            return FALSE
        key = (claim.instance, claim.unit, claim.integral)
        found = self._carved_seen.get(key)
        if found is None:
            found = self.g.atom(Atom(AtomKind.CARVED, str(instance.norm.name), key, instance.tick))
            self._carved_seen[key] = found
            self._carved_waiting.append((key, found))
            self.pending.append(claim.instance)
        return found

    def prevails(self, permission: Instance, claim: Claim, component: Component) -> int:
        """The variable that says the permission prevails over the duty claim in a register (D37)."""
        key: tuple[Any, ...] = (permission.number, claim.instance, claim.unit, claim.integral)
        tick = permission.tick
        if self.component(self.norms.instances[claim.instance]) is not component:
            key, tick = (*key, component.tick), component.tick
        return self.g.atom(Atom(AtomKind.PREVAILS, str(permission.norm.name), key, tick))

    def displaced_in(self, component: Component, claim: Claim) -> int:
        """The variable of a claim's displacement in a given register."""
        instance = self.norms.instances[claim.instance]
        if self.component(instance) is component:
            return self.displaced(claim)
        key = (claim.instance, claim.unit, claim.integral, component.tick)
        return self.g.atom(Atom(AtomKind.DISPLACED, str(instance.norm.name), key, component.tick))

    def carved_in(self, component: Component, claim: Claim) -> int:
        """Carved(d, v) as a literal, by what prevails in a given register. Settle it first."""
        found = []
        if self.wide != FALSE and self.norms.instances[claim.instance].norm.is_duty:
            for permission in self.permissions(component, claim):
                prevails = self.prevails(permission, claim, component)
                if self.g.definitions.get(prevails, FALSE) != FALSE:
                    found.append(self.g.circuit.conj((prevails, self.exercise(permission))))
            self.g.run()
        return self.g.circuit.disj(found)

    def exercise(self, permission: Instance) -> int:
        """Ex(p, v): the permission is used."""
        norms = self.norms
        return self.g.circuit.conj(
            (norms.in_force(permission), norms.scope(permission), norms.content(permission))
        )

    def permissions(self, component: Component, claim: Claim) -> list[Instance]:
        """The permissions that may prevail over a duty claim: in this register, or in an earlier one if the
        duty is impossible here (D38)."""
        found = {n.number: n for n in component.members if not n.norm.is_duty}
        earlier = self.earlier(component, self.norms.instances[claim.instance])
        if earlier is not None:
            found |= {n.number: n for n in self.permissions(earlier, claim)}
        return list(found.values())

    def earlier(self, component: Component, instance: Instance) -> Component | None:
        """The register of the bearer's latest earlier decision point that joins the instance to more."""
        if component.tick is None or component.fast or not component.atoms:
            return None
        for tick in reversed([t for t in self.g.frame.ticks if t < component.tick]):
            found = self.component_at(instance, tick)
            if found is not None and any(
                (self.g.atoms[a].tick or 0) < component.tick for a in found.atoms
            ):
                return found
        return None

    # ---- components

    def component(self, instance: Instance) -> Component:
        """The component of an instance in its own register."""
        found = self._by_instance.get(instance.number)
        if found is None:
            found = self._build(instance, self.acts.first(instance))
        return found

    def component_at(self, instance: Instance, tick: int | None) -> Component | None:
        """The component of an instance in the register of another decision point; none if it is not in that pool."""
        key = (instance.number, tick)
        if key not in self._elsewhere:
            if self.acts.first(instance) == tick:
                self._elsewhere[key] = self.component(instance)
            elif not self.in_pool(instance, tick):
                self._elsewhere[key] = None
            else:
                self._elsewhere[key] = self._build(instance, tick)
        return self._elsewhere[key]

    def in_pool(self, instance: Instance, tick: int | None) -> bool:
        """D24: regulated conduct not before the point, force settled before it."""
        if tick is None:
            return True
        first = self.acts.first(instance)
        if first is not None and first < tick:
            return False
        fixed = self.acts.fix(instance)
        return fixed is None or fixed < tick

    def _build(self, seed: Instance, tick: int | None) -> Component:
        """The component of an instance at a point; where its force is not settled before, it is by itself (D24)."""
        support = self.acts.instance_support(seed, tick)
        component = self.gather(seed.bearer, tick, support, {seed.number: seed})
        if not self.in_pool(seed, tick):
            component = self.gather(seed.bearer, tick, support, {seed.number: seed}, True)
        self._components.append(component)
        for member in component.members:
            own = self.acts.first(member)
            if own == tick:
                self._by_instance.setdefault(member.number, component)
        if self.acts.first(seed) == tick:
            self._by_instance[seed.number] = component
        for member in component.members:
            self._elsewhere.setdefault((member.number, tick), component)
        return component

    def gather(
        self,
        bearer: str,
        tick: int | None,
        start: frozenset[int],
        members: dict[int, Instance],
        alone: bool = False,
    ) -> Component:
        """The component that grows from some acts of a bearer, and from instances that read them, unless those
        given are `alone`."""
        g = self.g
        atoms: set[int] = set()
        frontier = set(start)
        constrained = False
        tried: set[int] = set(members)
        while frontier:
            atoms |= frontier
            reached: set[int] = set()
            for literal, support, _ in self.constraints():
                if support & frontier:
                    constrained = True
                    reached |= self.acts.own_support(literal, bearer, tick)
            candidates = [
                candidate
                for variable in sorted(frontier)
                for candidate in self.neighbours.mentioning(g.atoms[variable], bearer)
                if not alone and candidate.number not in tried
            ]
            for candidate in candidates:
                self.norms.scope(candidate)
                self.norms.content(candidate)
            g.run()
            for candidate in candidates:
                if candidate.number in tried:
                    continue
                tried.add(candidate.number)
                support = self.acts.instance_support(candidate, tick)
                if not support & atoms:
                    tried.discard(candidate.number)
                    continue
                if not self.norms.claims(candidate) or not self.in_pool(candidate, tick):
                    continue
                members[candidate.number] = candidate
                reached |= support
            frontier = reached - atoms
        ordered = tuple(
            sorted(members.values(), key=lambda i: (i.clause, i.args, i.tick or 0, i.number))
        )
        return Component(bearer, tick, tuple(sorted(atoms)), ordered, constrained)

    # ---- constraints

    def constraints(self) -> list[tuple[int, frozenset[int], Any]]:
        """The ground constraints of D4 that bind alternatives: literal, support, declaration.

        `possible only if` binds the alternatives of the agent only; its literal is kept with the agent.
        """
        if self._constraints is None:
            self._constraints = []
            g = self.g
            made: list[tuple[int, Any]] = []
            ticks: tuple[int | None, ...] = g.frame.ticks
            for constraint in g.program.impossible:
                bounds = tuple(m.Bound(v) for v in constraint.params)
                for env in g.bindings(bounds, constraint.body, {}):
                    for tick in ticks:
                        made.append((-g.literal(constraint.body, env, tick), constraint))
            for condition in g.program.preconditions:
                bounds = tuple(m.Bound(v) for v in condition.params)
                for env in g.bindings(bounds, m.Truth(True), {}):
                    for tick in ticks:
                        act = g.literal(condition.conduct, env, tick)
                        if act == FALSE:
                            continue
                        needed = g.literal(condition.condition, env, tick)
                        made.append((g.circuit.disj((-act, needed)), condition))
            g.run()
            for literal, origin in made:
                if literal != TRUE:
                    self._constraints.append((literal, g.support(literal), origin))
        return self._constraints

    def binding(self, bearer: str) -> list[int]:
        """The constraints that bind the bearer's alternatives."""
        found = []
        for literal, support, origin in self.constraints():
            if isinstance(origin, m.Precondition):
                acts = {v for v in support if self.g.atoms[v].name == str(origin.conduct.predicate)}
                agents = {self.g.atoms[v].terms[0] for v in acts}
                if bearer not in agents and not any(
                    a in self.acts.agents(bearer, None) for a in agents
                ):
                    continue
            found.append(literal)
        return found

    # ---- impossible duties

    def impossible(self, instance: Instance, component: Component | None = None) -> int:
        """D26: in force and in scope, and no alternative complies; in its own register or another."""
        if not instance.norm.is_duty:
            return FALSE
        own = self.component(instance)
        component = component or own
        self.alternatives.prepare(component)
        key: tuple[Any, ...] = (instance.number,)
        if component is not own:
            key = (instance.number, component.tick)
        atom = Atom(AtomKind.IMPOSSIBLE, str(instance.norm.name), key, instance.tick)

        def make() -> list[Reason]:
            return [Reason(-self.alternatives.sat(component, [instance]), instance.norm)]

        return self.g.defined(atom, make)

    # ---- pending work

    def close_pending(self) -> list[Component]:
        """Find the components of claims asked about since the last call; define what is carved."""
        fresh: dict[int, Component] = {}
        while self.pending:
            number = self.pending.pop()
            component = self.component(self.norms.instances[number])
            if not component.settled:
                fresh[id(component)] = component
        for component in self.define_all_carved():
            fresh[id(component)] = component
        return list(fresh.values())

    def define_all_carved(self) -> list[Component]:
        """Define every carve-out read so far; the registers that have yet to say what prevails in them.

        An alternative reads it anew: what is carved out by an act is so where that act is done.
        """
        unsettled: dict[int, Component] = {}
        while True:
            if not self._carved_waiting:
                return list(unsettled.values())
            waiting, self._carved_waiting = self._carved_waiting, []
            for key, variable in waiting:
                if variable in self.g.definitions:
                    continue
                claim = Claim(*key)
                component = self.component(self.norms.instances[claim.instance])
                self._define_carved(variable, claim, component)
                if not component.settled:
                    unsettled[id(component)] = component
            self.g.run()
            self.g.forget_support()
            self.acts.firsts.clear()

    def _never_prevails(self, permission: Instance, claim: Claim, component: Component) -> bool:
        """Whether no duty of the register ever yields to a permission that depends on what is carved out: then
        it carves out nothing, and there is no circle (D45)."""
        earlier = self.earlier(component, self.norms.instances[claim.instance])
        if earlier is not None and permission in self.permissions(earlier, claim):
            return False
        return self._reads_carving(permission) and not self.may_prevail(permission, component)

    def _reads_carving(self, permission: Instance) -> bool:
        """Whether the exercise of a permission depends on what is carved out of a duty."""
        g = self.g
        stack, seen = [self.exercise(permission)], set[int]()
        g.run()
        while stack:
            for variable in g.circuit.variables(stack.pop()):
                if variable in seen:
                    continue
                seen.add(variable)
                if g.atoms[variable].kind is AtomKind.CARVED:
                    return True
                if variable in g.definitions:
                    stack.append(g.definitions[variable])
        return False

    def _define_carved(self, variable: int, claim: Claim, component: Component) -> None:
        g = self.g
        found = []
        if self.wide != FALSE:
            for member in self.permissions(component, claim):
                if self._never_prevails(member, claim, component):
                    continue
                prevails = self.prevails(member, claim, component)
                g.definitions.setdefault(prevails, FALSE)
                g.reasons.setdefault(prevails, [])
                body = g.circuit.conj((prevails, self.exercise(member)))
                found.append(Reason(body, member.norm))
        g.reasons[variable] = found
        g.definitions[variable] = g.circuit.disj([r.body for r in found])
