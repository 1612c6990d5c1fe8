"""Registers: for a bearer and a decision point, which duties cannot all be complied with (D22-D30, D53-D56).

Work is done per component: the conduct atoms of the bearer that some instance or constraint ties together.
Everything here is a literal over circumstances, positions and settled conduct; the bearer's unsettled
conduct is expanded, assignment by assignment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, product
from typing import Any, Protocol

from attrs import define, field, frozen

from lexlogic.program import model as m
from lexlogic.program.frames import subformulas
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.deontic import Norms
from lexlogic.theory.ground import DutyValue, Env, Grounder
from lexlogic.theory.model import Atom, AtomKind, Claim, Instance, Reason

ATOM_LIMIT = 12
"""Unsettled conduct atoms of one component beyond which alternatives are not expanded (D53)."""


class Oracle(Protocol):
    """Something that finds assignments; the theory does not know what."""

    def find(
        self, literals: Iterable[int], wanted: Iterable[int] | None = None
    ) -> dict[int, bool] | None:
        """Values of variables (of the `wanted` ones) under which all literals and the background hold;
        none if there are none."""

    def core(self, literals: Iterable[int]) -> tuple[int, ...]:
        """Among literals that cannot hold together, some that cannot."""

    def feasible(self, literals: Iterable[int]) -> bool:
        """Whether the literals and the background can hold together."""


class TooManyAtoms(Exception):
    """A component joins more conduct atoms than the engine expands."""

    def __init__(self, bearer: str, count: int) -> None:
        super().__init__(f"{count} acts of {bearer} hang together")
        self.bearer = bearer
        self.count = count


@frozen
class Alternative:
    """One assignment to the unsettled conduct of a component, under one case of attribution."""

    condition: int  # attribution as this case has it
    values: tuple[tuple[int, int], ...]
    feasible: int


@define(eq=False)
class Component:
    """The instances of a bearer that share unsettled conduct at a point, and their alternatives."""

    bearer: str
    tick: int | None
    atoms: tuple[int, ...]
    members: tuple[Instance, ...]
    constrained: bool
    alternatives: list[Alternative] = field(factory=list)
    complied: dict[int, list[int]] = field(
        factory=dict
    )  # per instance, one literal per alternative
    exercised: dict[int, list[int]] = field(factory=dict)  # permissions
    rewriters: list[Callable[[int], int]] = field(factory=list)
    sets: list[ConflictSet] = field(factory=list)
    fast: bool = False
    settled: bool = False


@define(eq=False)
class ConflictSet:
    """A possible conflict set of a register: `holds` is true where it is one (D25, D27)."""

    component: Component
    members: tuple[Instance, ...]  # the permission first, in a wide set
    wide: bool
    holds: int
    number: int
    choices: list[Any] = field(factory=list)  # priority.Choice


class Registers:
    """All registers a question reaches."""

    def __init__(self, grounder: Grounder, norms: Norms) -> None:
        self.g = grounder
        self.norms = norms
        self._firsts: dict[int, int | None] = {}
        self.oracle: Oracle
        self.wide = TRUE
        self._by_instance: dict[int, Component] = {}
        self._elsewhere: dict[tuple[int, int | None], Component | None] = {}
        self._components: list[Component] = []
        self._pending: list[int] = []
        self._claims_seen: dict[tuple[int, tuple[str, ...], bool], int] = {}
        self._carved_seen: dict[tuple[int, tuple[str, ...], bool], int] = {}
        self._reach: dict[str, frozenset[str]] = {}
        self._constraints: list[tuple[int, frozenset[int], Any]] | None = None
        self.conflicts: list[ConflictSet] = []
        self.settle_component: Callable[[Component], None]
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
            self._pending.append(claim.instance)
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
            self._pending.append(claim.instance)
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

    # ---- own conduct

    def agents(self, bearer: str, tick: int | None) -> dict[str, int]:
        """Whose conduct is the bearer's, with the literal of attribution."""
        g = self.g
        found = {bearer: TRUE}
        for actor in g.members.get(str(m.ACTOR), ()):
            literal = g.at("attributable", (actor, bearer), tick)
            if literal != FALSE:
                g.run()
                folded = self.fold(literal)
                if folded != FALSE:
                    found[actor] = TRUE if folded == TRUE else literal
        return found

    def fold(self, literal: int) -> int:
        """The literal with what the case gives as true or false put in."""
        given = self.given()
        memo: dict[int, int] = {1: 1}
        g = self.g

        def leaf(variable: int) -> int:
            if variable in given:
                return TRUE if given[variable] else FALSE
            if variable in g.definitions and not g.atoms[variable].conduct:
                if variable in active:
                    return variable
                active.add(variable)
                found = g.circuit.rebuild(g.definitions[variable], leaf, memo)
                active.discard(variable)
                return found
            return variable

        active: set[int] = set()
        return g.circuit.rebuild(literal, leaf, memo)

    def given(self) -> dict[int, bool]:
        """Base atoms the case gives, whatever the view."""
        if self._given is None:
            self._given = {}
            for finding in self.g.program.findings:
                for atom, value in _literals(finding.body):
                    if atom.moment is None and not self._timed(atom):
                        variable = self.g.literal(atom, {}, None)
                        if abs(variable) > 1 and self.g.atoms[abs(variable)].kind is AtomKind.BASE:
                            self._given[abs(variable)] = value == (variable > 0)
        return self._given

    _given: dict[int, bool] | None = None

    def _timed(self, atom: m.Predication) -> bool:
        definition = self.g.predicates.get(str(atom.predicate))
        return definition is None or definition.timed

    def own_support(self, literal: int, bearer: str, tick: int | None) -> frozenset[int]:
        """The bearer's unsettled conduct atoms that the literal reads."""
        found = []
        for variable in self.g.support(literal):
            atom = self.g.atoms[variable]
            if tick is not None and atom.tick is not None and atom.tick < tick:
                continue
            if atom.terms[0] == bearer or (
                self.g.sort_of.get(atom.terms[0]) == m.ACTOR
                and atom.terms[0] in self.agents(bearer, atom.tick)
            ):
                found.append(variable)
        return frozenset(found)

    def first(self, instance: Instance) -> int | None:
        """first(n), D16: the earliest time of own conduct in the content."""
        if instance.number not in self._firsts:
            self._firsts[instance.number] = self._find_first(instance)
        return self._firsts[instance.number]

    def _find_first(self, instance: Instance) -> int | None:
        content = self.norms.content(instance)
        self.g.run()
        own = self.own_support(content, instance.bearer, None)
        ticks = [t for t in (self.g.atoms[v].tick for v in own) if t is not None]
        return min(ticks) if ticks else instance.tick

    def _instance_support(self, instance: Instance, tick: int | None) -> frozenset[int]:
        both = (self.norms.scope(instance), self.norms.content(instance))
        self.g.run()
        found: frozenset[int] = frozenset()
        for literal in both:
            found |= self.own_support(literal, instance.bearer, tick)
        return found

    # ---- components

    def component(self, instance: Instance) -> Component:
        """The component of an instance in its own register."""
        found = self._by_instance.get(instance.number)
        if found is None:
            found = self._build(instance, self.first(instance))
        return found

    def component_at(self, instance: Instance, tick: int | None) -> Component | None:
        """The component of an instance in the register of another decision point; none if it is not in that pool."""
        key = (instance.number, tick)
        if key not in self._elsewhere:
            if self.first(instance) == tick:
                self._elsewhere[key] = self.component(instance)
            elif not self._in_pool(instance, tick):
                self._elsewhere[key] = None
            else:
                self._elsewhere[key] = self._build(instance, tick)
        return self._elsewhere[key]

    def _in_pool(self, instance: Instance, tick: int | None) -> bool:
        """D24: regulated conduct not before the point, force settled before it."""
        if tick is None:
            return True
        first = self.first(instance)
        if first is not None and first < tick:
            return False
        fixed = self.fix(instance)
        return fixed is None or fixed < tick

    def fix(self, instance: Instance) -> int | None:
        """fix(n), D16: the latest own conduct that the instance's force reads; none if it reads none."""
        g = self.g
        stack = [force for _, force in self.norms.claims(instance)]
        g.run()
        seen: set[int] = set()
        latest: int | None = None
        agents: dict[str, int] | None = None
        while stack:
            for variable in g.circuit.variables(stack.pop()):
                if variable in seen:
                    continue
                seen.add(variable)
                atom = g.atoms[variable]
                if atom.conduct and atom.tick is not None:
                    if agents is None:
                        agents = self.agents(instance.bearer, atom.tick)
                    if atom.terms[0] in agents:
                        latest = atom.tick if latest is None else max(latest, atom.tick)
                elif variable in g.definitions:
                    stack.append(g.definitions[variable])
        return latest

    def _build(self, seed: Instance, tick: int | None) -> Component:
        component = self._gather(
            seed.bearer, tick, self._instance_support(seed, tick), {seed.number: seed}
        )
        self._components.append(component)
        for member in component.members:
            own = self.first(member)
            if own == tick:
                self._by_instance.setdefault(member.number, component)
        if self.first(seed) == tick:
            self._by_instance[seed.number] = component
        for member in component.members:
            self._elsewhere.setdefault((member.number, tick), component)
        return component

    def _gather(
        self,
        bearer: str,
        tick: int | None,
        start: frozenset[int],
        members: dict[int, Instance],
    ) -> Component:
        """The component that grows from some acts of a bearer, and from instances that read them."""
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
                    reached |= self.own_support(literal, bearer, tick)
            candidates = [
                candidate
                for variable in sorted(frontier)
                for candidate in self._mentioning(g.atoms[variable], bearer)
                if candidate.number not in tried
            ]
            for candidate in candidates:
                self.norms.scope(candidate)
                self.norms.content(candidate)
            g.run()
            for candidate in candidates:
                if candidate.number in tried:
                    continue
                tried.add(candidate.number)
                support = self._instance_support(candidate, tick)
                if not support & atoms:
                    tried.discard(candidate.number)
                    continue
                if not self.norms.claims(candidate) or not self._in_pool(candidate, tick):
                    continue
                members[candidate.number] = candidate
                reached |= support
            frontier = reached - atoms
        ordered = tuple(
            sorted(members.values(), key=lambda i: (i.clause, i.args, i.tick or 0, i.number))
        )
        return Component(bearer, tick, tuple(sorted(atoms)), ordered, constrained)

    def _mentioning(self, atom: Atom, bearer: str) -> Iterator[Instance]:
        """The instances of the bearer that may read a conduct atom."""
        sort = self.g.sort_of.get(bearer)
        for clause, norm in enumerate(self.norms.clauses):
            if norm.bearer.sort != sort or atom.name not in self._clause_reach(clause):
                continue
            bindings = self._unify(norm, atom, bearer)
            ticks = self._clause_ticks(clause, atom)
            for args in bindings:
                for tick in ticks:
                    yield from self.norms.instance(clause, bearer, args, tick)

    def _clause_ticks(self, clause: int, atom: Atom) -> tuple[int | None, ...]:
        norm = self.norms.clauses[clause]
        if norm.within is not None or self._shifts(norm):
            return self.g.frame.ticks
        return (atom.tick,)

    def _shifts(self, norm: m.Norm) -> bool:
        for formula in (norm.content, norm.scope, *norm.exceptions):
            for part in subformulas(formula):
                if isinstance(part, m.Shifted):
                    return True
                moment = getattr(part, "moment", None)
                if moment is not None:
                    return True
                if isinstance(part, m.Predication):
                    definition = self.g.predicates.get(str(part.predicate))
                    if (
                        definition is not None
                        and definition.kind in (m.PredicateKind.CONCEPT, m.PredicateKind.STANDARD)
                        and self._reaches(str(part.predicate))
                    ):
                        return True
        return False

    def _unify(self, norm: m.Norm, atom: Atom, bearer: str) -> Iterable[tuple[str, ...]]:
        """Parameters under which the norm may read the atom."""
        direct: list[dict[str, str]] = []
        params = {p.name for p in norm.params}
        for formula in (norm.content, norm.scope, *norm.exceptions):
            for part in subformulas(formula):
                if isinstance(part, m.Predication) and str(part.predicate) == atom.name:
                    found = self._match(part, atom, norm, bearer, params)
                    if found is not None:
                        direct.append(found)
                elif self._indirect(part, atom.name):
                    return list(product(*(self.g.individuals(p.sort) for p in norm.params)))
        result: dict[tuple[str, ...], None] = {}
        for found in direct:
            choices = [
                (found[p.name],) if p.name in found else self.g.individuals(p.sort)
                for p in norm.params
            ]
            for args in product(*choices):
                result.setdefault(args)
        return list(result)

    def _match(
        self, part: m.Predication, atom: Atom, norm: m.Norm, bearer: str, params: set[str]
    ) -> dict[str, str] | None:
        found: dict[str, str] = {}
        actor = self.g.sort_of.get(atom.terms[0]) == m.ACTOR
        for index, (term, value) in enumerate(zip(part.terms, atom.terms, strict=True)):
            if index == 0 and actor and not (isinstance(term, m.Constant) and term.sort == m.ACTOR):
                continue
            match term:
                case m.Constant(name, _):
                    if name != value:
                        return None
                case m.Variable(name, _) if name == norm.bearer.name:
                    if value != bearer:
                        return None
                case m.Variable(name, sort) if name in params:
                    if found.setdefault(name, value) != value:
                        return None
                    if value not in self.g.individuals(sort):
                        return None
        return found

    def _indirect(self, part: m.Formula, name: str) -> bool:
        """Whether an atom that is not the predicate itself may read it."""
        match part:
            case m.Predication(predicate, _, _):
                return str(predicate) != name and name in self._reaches(str(predicate))
            case m.NormStatus(ref, _, _):
                return name in self._norm_reach(ref)
            case m.ConflictClaim():
                return any(name in self._norm_reach(r) for r in part.members)
            case _:
                return False

    def _clause_reach(self, clause: int) -> frozenset[str]:
        key = f"#{clause}"
        if key not in self._reach:
            norm = self.norms.clauses[clause]
            self._reach[key] = frozenset()
            found: set[str] = set()
            for formula in (norm.content, norm.scope, *norm.exceptions):
                found |= self._formula_reach(formula)
            self._reach[key] = frozenset(found)
        return self._reach[key]

    def _norm_reach(self, ref: m.NormRef) -> frozenset[str]:
        if isinstance(ref.norm, m.Constant):
            clauses = self.norms.by_name.get(ref.norm.name, [])
        else:
            clauses = list(range(len(self.norms.clauses)))
        found: frozenset[str] = frozenset()
        for clause in clauses:
            found |= self._clause_reach(clause)
        return found

    def _formula_reach(self, formula: m.Formula) -> set[str]:
        found: set[str] = set()
        for part in subformulas(formula):
            match part:
                case m.Predication(predicate, _, _):
                    found |= self._reaches(str(predicate))
                case m.NormStatus(ref, _, _):
                    found |= self._norm_reach(ref)
                case m.ConflictClaim():
                    for r in part.members:
                        found |= self._norm_reach(r)
        return found

    def _reaches(self, predicate: str) -> frozenset[str]:
        """The conduct predicates that atoms of a predicate may depend on."""
        found = self._reach.get(predicate)
        if found is not None:
            return found
        definition = self.g.predicates.get(predicate)
        if definition is not None and definition.is_conduct:
            self._reach[predicate] = frozenset((predicate,))
            return self._reach[predicate]
        seen: set[str] = set()
        reach: set[str] = set()
        stack = [predicate]
        while stack:
            name = stack.pop()
            if name in seen:
                continue
            seen.add(name)
            inner = self.g.predicates.get(name)
            if inner is not None and inner.is_conduct:
                reach.add(name)
                continue
            for rule in self.g.rules.get(name, []):
                for formula in (rule.body, *rule.exceptions):
                    for part in subformulas(formula):
                        match part:
                            case m.Predication(p, _, _):
                                stack.append(str(p))
                            case m.NormStatus(ref, _, _):
                                self._reach.setdefault(predicate, frozenset())
                                reach |= self._norm_reach(ref)
        self._reach[predicate] = frozenset(reach)
        return self._reach[predicate]

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

    def _binding(self, bearer: str) -> list[int]:
        """The constraints that bind the bearer's alternatives."""
        found = []
        for literal, support, origin in self.constraints():
            if isinstance(origin, m.Precondition):
                acts = {v for v in support if self.g.atoms[v].name == str(origin.conduct.predicate)}
                agents = {self.g.atoms[v].terms[0] for v in acts}
                if bearer not in agents and not any(a in self.agents(bearer, None) for a in agents):
                    continue
            found.append(literal)
        return found

    # ---- alternatives

    def prepare(self, component: Component) -> None:
        """Expand the alternatives of a component and what complies in each (D22, D23)."""
        if component.rewriters:
            return
        if len(component.atoms) > ATOM_LIMIT:
            raise TooManyAtoms(component.bearer, len(component.atoms))
        g = self.g
        for member in component.members:
            self.norms.scope(member)
            self.norms.content(member)
        g.run()
        for read in self._define_all_carved():
            self._pending.extend(n.number for n in read.members)
        self.unroll()
        cases = self._attributions(component)
        binding = [
            literal
            for literal in self._binding(component.bearer)
            if g.support(literal) & set(component.atoms)
        ]
        for condition, own in cases:
            for bits in product((TRUE, FALSE), repeat=len(own)):
                values = dict(zip(own, bits, strict=True))
                rewrite = g.cofactor(values)
                feasible = g.circuit.conj([rewrite(literal) for literal in binding])
                if feasible == FALSE:
                    continue
                component.alternatives.append(
                    Alternative(condition, tuple(values.items()), feasible)
                )
                component.rewriters.append(rewrite)
        for member in component.members:
            force = self.norms.in_force(member)
            scope, content = self.norms.scope(member), self.norms.content(member)
            for rewrite in component.rewriters:
                if member.norm.is_duty:
                    literal = g.circuit.disj((-force, -rewrite(scope), rewrite(content)))
                    component.complied.setdefault(member.number, []).append(literal)
                else:
                    literal = g.circuit.conj((force, rewrite(scope), rewrite(content)))
                    component.exercised.setdefault(member.number, []).append(literal)

    def _attributions(self, component: Component) -> list[tuple[int, list[int]]]:
        """The cases of attribution with the own atoms in each (own(b, v) depends on it)."""
        g = self.g
        uncertain: dict[str, int] = {}
        for variable in component.atoms:
            agent = g.atoms[variable].terms[0]
            literal = self.agents(component.bearer, g.atoms[variable].tick).get(agent, FALSE)
            if literal != TRUE:
                uncertain[agent] = literal
        cases: list[tuple[int, list[int]]] = []
        for bits in product((True, False), repeat=len(uncertain)):
            chosen = dict(zip(uncertain, bits, strict=True))
            condition = g.circuit.conj(
                [lit if chosen[agent] else -lit for agent, lit in uncertain.items()]
            )
            own = [v for v in component.atoms if chosen.get(g.atoms[v].terms[0], True)]
            if condition != FALSE:
                cases.append((condition, own))
        return cases

    def possible(self, component: Component, rows: list[list[int]]) -> int:
        """Some alternative makes every row true (rows: one literal per alternative)."""
        circuit = self.g.circuit
        return circuit.disj(
            [
                circuit.conj((a.condition, a.feasible, *(row[i] for row in rows)))
                for i, a in enumerate(component.alternatives)
            ]
        )

    def sat(self, component: Component, members: Iterable[Instance]) -> int:
        """sat(T), D56."""
        return self.possible(component, [component.complied[n.number] for n in members])

    # ---- conflict sets

    def enumerate(self, component: Component) -> None:
        """All possible conflict sets of a component, strict and wide."""
        self.prepare(component)
        if self._is_fast(component):
            component.fast = True
            self._pairs(component)
            return
        duties = [n for n in component.members if n.norm.is_duty]
        if self._covers(component, duties):
            return
        for found in self._minimal_sets(component, duties, None):
            if len(found) > 1:
                holds = self._strict(component, found)
                self._add(component, tuple(found), False, holds)
        if self.wide == FALSE:
            return
        for permission in component.members:
            if permission.norm.is_duty:
                continue
            for found in self._minimal_sets(component, duties, permission):
                if found:
                    holds = self._wide(component, permission, found)
                    self._add(component, (permission, *found), True, holds)

    def _add(
        self, component: Component, members: tuple[Instance, ...], wide: bool, holds: int
    ) -> None:
        if holds == FALSE:
            return
        conflict = ConflictSet(component, members, wide, holds, len(self.conflicts))
        self.conflicts.append(conflict)
        component.sets.append(conflict)

    def _covers(self, component: Component, duties: list[Instance]) -> bool:
        """Find the sets without solving where each duty, if it applies at all, forbids fixed alternatives.

        Then a set is impossible where its members apply and their forbidden alternatives cover all; the
        minimal covers are the conflict sets. False if some duty, permission or constraint is not so simple.
        """
        if any(a.condition != TRUE or a.feasible != TRUE for a in component.alternatives):
            return False
        everything = (1 << len(component.alternatives)) - 1
        masks: dict[int, tuple[int, int]] = {}
        for n in component.members:
            if n.norm.is_duty:
                rows, free = component.complied[n.number], TRUE
            else:
                rows, free = component.exercised[n.number], FALSE
            others = {x for x in rows if x != free}
            if len(others) > 1:
                return False
            mask = sum(1 << i for i, x in enumerate(rows) if x != free)
            masks[n.number] = (mask, others.pop() if others else free)
        c = self.g.circuit
        binding = [n for n in duties if masks[n.number][0] and masks[n.number][1] != TRUE]
        for found in _minimal_covers(
            binding, {n.number: masks[n.number][0] for n in binding}, everything
        ):
            if len(found) > 1:
                holds = c.conj([-masks[n.number][1] for n in found])
                self._add(component, tuple(found), False, holds)
        if self.wide == FALSE:
            return True
        for permission in component.members:
            if permission.norm.is_duty:
                continue
            used, exercised = masks[permission.number]
            if not used or exercised == FALSE:
                continue
            inside = {n.number: masks[n.number][0] & used for n in binding}
            for found in _minimal_covers(binding, inside, used):
                together = 0
                for n in found:
                    together |= masks[n.number][0]
                if found and together != everything:
                    parts = [-masks[n.number][1] for n in found]
                    holds = c.conj((self.wide, exercised, *parts))
                    self._add(component, (permission, *found), True, holds)
        return True

    def _is_fast(self, component: Component) -> bool:
        """D55: one act, every content the act or its omission, nothing reads or constrains the act."""
        if len(component.atoms) != 1 or component.constrained:
            return False
        (atom,) = component.atoms
        if len(component.alternatives) != 2 or component.alternatives[0].condition != TRUE:
            return False
        return all(
            abs(self.norms.content(n)) == atom and atom not in self.g.support(self.norms.scope(n))
            for n in component.members
        )

    def _pairs(self, component: Component) -> None:
        """D55 (i): the conflict sets are the pairs of instances with opposite contents."""
        g = self.g
        for_act = [n for n in component.members if self.norms.content(n) > 0]
        against = [n for n in component.members if self.norms.content(n) < 0]
        for one in for_act:
            for other in against:
                duties = (one.norm.is_duty, other.norm.is_duty)
                if not any(duties):
                    continue
                applies = [self.norms.in_force(one), self.norms.in_force(other)]
                applies += [self.norms.scope(one), self.norms.scope(other)]
                if all(duties):
                    pair = (one, other) if one.clause <= other.clause else (other, one)
                    self._add(component, pair, False, g.circuit.conj(applies))
                else:
                    pair = (other, one) if duties[0] else (one, other)
                    self._add(component, pair, True, g.circuit.conj((self.wide, *applies)))

    def _strict(self, component: Component, members: list[Instance]) -> int:
        """D25 for a set: jointly impossible, every proper subset possible."""
        parts = [-self.sat(component, members)]
        for index in range(len(members)):
            parts.append(self.sat(component, members[:index] + members[index + 1 :]))
        return self.g.circuit.conj(parts)

    def _wide(self, component: Component, permission: Instance, duties: list[Instance]) -> int:
        """D27 for a permission and a set of duties."""
        exercise = component.exercised[permission.number]
        rows = {n.number: component.complied[n.number] for n in duties}
        parts = [self.wide, self.possible(component, [exercise]), self.sat(component, duties)]
        parts.append(-self.possible(component, [exercise, *rows.values()]))
        for index in range(len(duties)):
            rest = [rows[n.number] for i, n in enumerate(duties) if i != index]
            if rest:
                parts.append(self.possible(component, [exercise, *rest]))
        return self.g.circuit.conj(parts)

    def _minimal_sets(
        self, component: Component, duties: list[Instance], permission: Instance | None
    ) -> Iterator[list[Instance]]:
        """Every set of duties that is, in some state of affairs, minimal among those that cannot all be
        complied with (while the permission is exercised, if one is given). D56, by refinement."""
        g = self.g
        circuit = g.circuit
        selectors = {n.number: circuit.variable() for n in duties}
        for variable in selectors.values():
            g.atoms[variable] = Atom(AtomKind.TEXT, "selected", (variable,), None)
        exercise = None if permission is None else component.exercised[permission.number]
        clauses: list[int] = []
        for index, a in enumerate(component.alternatives):
            possible = [a.condition, a.feasible]
            if exercise is not None:
                possible.append(exercise[index])
            failing = [
                circuit.conj((selectors[n.number], -component.complied[n.number][index]))
                for n in duties
            ]
            clauses.append(circuit.disj([-p for p in possible] + failing))
        if exercise is not None:
            clauses.append(self.possible(component, [exercise]))
        wanted = sorted({v for clause in clauses for v in circuit.variables(clause)})
        while True:
            values = self.oracle.find(clauses, wanted)
            if values is None:
                return
            selected = [n for n in duties if values.get(selectors[n.number], False)]
            memo: dict[int, bool] = {1: True}

            def holds(literal: int) -> bool:
                return circuit.evaluate(literal, values, memo)  # noqa: B023

            live = [
                i
                for i, a in enumerate(component.alternatives)
                if holds(a.condition)
                and holds(a.feasible)
                and (exercise is None or holds(exercise[i]))
            ]

            def impossible(chosen: list[Instance]) -> bool:
                return not any(
                    all(holds(component.complied[n.number][i]) for n in chosen)
                    for i in live  # noqa: B023
                )

            minimal = list(selected)
            for member in selected:
                rest = [n for n in minimal if n is not member]
                if impossible(rest):
                    minimal = rest
            yield minimal
            rows = [component.complied[n.number] for n in minimal]
            if exercise is not None:
                rows.append(exercise)
            together = self.possible(component, rows)
            clauses.append(circuit.disj([-selectors[n.number] for n in minimal] + [together]))

    # ---- impossible duties

    def impossible(self, instance: Instance, component: Component | None = None) -> int:
        """D26: in force and in scope, and no alternative complies; in its own register or another."""
        if not instance.norm.is_duty:
            return FALSE
        own = self.component(instance)
        component = component or own
        self.prepare(component)
        key: tuple[Any, ...] = (instance.number,)
        if component is not own:
            key = (instance.number, component.tick)
        atom = Atom(AtomKind.IMPOSSIBLE, str(instance.norm.name), key, instance.tick)

        def make() -> list[Reason]:
            return [Reason(-self.sat(component, [instance]), instance.norm)]

        return self.g.defined(atom, make)

    # ---- pending work

    def close_pending(self) -> list[Component]:
        """Find the components of claims asked about since the last call; define what is carved."""
        fresh: dict[int, Component] = {}
        while self._pending:
            number = self._pending.pop()
            component = self.component(self.norms.instances[number])
            if not component.settled:
                fresh[id(component)] = component
        for component in self._define_all_carved():
            fresh[id(component)] = component
        return list(fresh.values())

    def _define_all_carved(self) -> list[Component]:
        """Define every carve-out read so far; the registers that have yet to say what prevails in them.

        An alternative reads it anew: what is carved out by an act is so where that act is done.
        """
        unsettled: dict[int, Component] = {}
        while True:
            waiting = [
                (key, variable)
                for key, variable in self._carved_seen.items()
                if variable not in self.g.definitions
            ]
            if not waiting:
                return list(unsettled.values())
            for key, variable in waiting:
                claim = Claim(*key)
                component = self.component(self.norms.instances[claim.instance])
                self._define_carved(variable, claim, component)
                if not component.settled:
                    unsettled[id(component)] = component
            self.g.run()
            self.g.forget_support()
            self._firsts.clear()

    def _define_carved(self, variable: int, claim: Claim, component: Component) -> None:
        g = self.g
        found = []
        if self.wide != FALSE:
            for member in self.permissions(component, claim):
                prevails = self.prevails(member, claim, component)
                g.definitions.setdefault(prevails, FALSE)
                g.reasons.setdefault(prevails, [])
                body = g.circuit.conj((prevails, self.exercise(member)))
                found.append(Reason(body, member.norm))
        g.reasons[variable] = found
        g.definitions[variable] = g.circuit.disj([r.body for r in found])

    # ---- sets that only the bearer's earlier conduct makes

    def conditional(self, conflict: ConflictSet) -> int:
        """D28: the set is a conflict here and would not be one before all conduct of the bearer."""
        earliest = min(
            (t for t in self.g.frame.ticks if self._acts_at(conflict.component.bearer, t)),
            default=None,
        )
        if earliest is None or conflict.wide or conflict.component.tick is None:
            return FALSE
        if earliest >= conflict.component.tick:
            return FALSE
        component = self.component_at(conflict.members[0], earliest)
        numbers = {n.number for n in component.members} if component is not None else set()
        if component is None or not all(n.number in numbers for n in conflict.members):
            return conflict.holds
        self.prepare(component)
        before = self._strict(component, list(conflict.members))
        return self.g.circuit.conj((conflict.holds, -before))

    def _acts_at(self, bearer: str, tick: int) -> bool:
        """Whether the bearer has a conduct atom at the point (D24)."""
        return any(
            atom.conduct and atom.tick == tick and atom.terms[0] in self.agents(bearer, tick)
            for atom in list(self.g.atoms.values())
        )

    def settled_conduct(self, conflict: ConflictSet) -> tuple[list[int], list[int]]:
        """The bearer's settled conduct that the set reads, and the breaches that conduct bears on."""
        g = self.g
        bearer, tick = conflict.component.bearer, conflict.component.tick
        settled = sorted(
            v
            for v in g.support(conflict.holds)
            if tick is not None
            and (g.atoms[v].tick or 0) < tick
            and g.atoms[v].terms[0] in self.agents(bearer, g.atoms[v].tick)
        )[:8]
        breaches: list[int] = []
        for variable in settled:
            for instance in list(self._mentioning(g.atoms[variable], bearer)):
                breaches += [self.norms.breach(instance, c) for c in instance.creditors]
        return settled, breaches

    def undoes_breach(
        self,
        conflict: ConflictSet,
        settled: list[int],
        breaches: list[int],
        values: dict[int, bool],
    ) -> bool:
        """Whether a smallest change of settled conduct that dissolves the set undoes a breach (D28)."""
        g = self.g
        now: dict[int, bool] = {1: True}
        for size in range(1, len(settled) + 1):
            undone = []
            for chosen in combinations(settled, size):
                changed = {v: FALSE if values.get(v, False) else TRUE for v in chosen}
                rewrite = g.cofactor(changed)
                after: dict[int, bool] = {1: True}
                if not g.truth(rewrite(conflict.holds), values, after):
                    undone.append(
                        any(
                            g.truth(b, values, now) and not g.truth(rewrite(b), values, after)
                            for b in breaches
                        )
                    )
            if undone:
                return any(undone)
        return False

    # ---- claims about sets

    def covering(
        self, refs: Iterable[m.NormRef | DutyValue], env: Env, tick: int | None
    ) -> list[list[tuple[Instance, tuple[str, ...]]]]:
        """The instances each reference covers."""
        found: list[list[tuple[Instance, tuple[str, ...]]]] = []
        for ref in refs:
            if isinstance(ref, DutyValue):
                found.append([(self.norms.instances[ref[0]], (ref[1],))])
            else:
                found.append(list(self.norms.matching(ref, env, tick)))
        return found

    def sets_for(
        self, covered: list[list[tuple[Instance, tuple[str, ...]]]], within: bool
    ) -> list[tuple[ConflictSet, dict[int, tuple[str, ...]]]]:
        """The possible sets that have an instance of each reference, with the creditors asked about."""
        found: list[tuple[ConflictSet, dict[int, tuple[str, ...]]]] = []
        wanted = [{i.number: creditors for i, creditors in group} for group in covered]
        seen: set[int] = set()
        point = self.g.point
        for number in sorted({n for group in wanted for n in group}):
            instance = self.norms.instances[number]
            points: Iterable[int | None] = (point,)
            if point is None:
                first = self.first(instance)
                points = (first,)
                if within and first is not None:  # an earlier member may be one that is not named
                    points = [t for t in self.g.frame.ticks if t <= first]
            for tick in points:
                component = self.component_at(instance, tick)
                if component is not None:
                    self.settle_component(component)
        for conflict in self.conflicts:
            if conflict.number in seen:
                continue
            if not (self.reported(conflict) if point is None else conflict.component.tick == point):
                continue
            numbers = [n.number for n in conflict.members]
            if not within and len(numbers) != len(wanted):
                continue
            assigned = _assign(numbers, wanted)
            if assigned is not None:
                seen.add(conflict.number)
                found.append((conflict, assigned))
        return found

    def reported(self, conflict: ConflictSet) -> bool:
        """D24: a set is reported at the earliest first(n) of its members."""
        firsts = [self.first(n) for n in conflict.members]
        return min((f for f in firsts if f is not None), default=None) == conflict.component.tick

    def claim(self, formula: m.ConflictClaim, env: Env, tick: int | None) -> int:
        """The literal of a claim about conflict (D29, D30, D40)."""
        covered = self.covering(formula.members, env, tick if self.g.point is None else None)
        if formula.kind is m.ConflictKind.INCOMPATIBLE:
            return self._incompatible(covered)
        found = []
        for conflict, creditors in self.sets_for(covered, formula.within):
            if formula.kind is m.ConflictKind.STRICT and conflict.wide:
                continue
            if formula.kind is m.ConflictKind.WIDE and not conflict.wide:
                continue
            if formula.kind is m.ConflictKind.APPARENT:
                found.append(conflict.holds)
                continue
            if formula.status is None:
                owed = [self._towards(number, names) for number, names in creditors.items()]
                found.append(self.g.circuit.conj((conflict.holds, *owed)))
                continue
            found.append(self._with_status(conflict, creditors, formula))
        if formula.kind is m.ConflictKind.APPARENT:
            return self._apparent(covered, self.g.circuit.disj(found))
        return self.g.circuit.disj(found)

    def _towards(self, number: int, creditors: tuple[str, ...]) -> int:
        """The instance is in force towards one of the creditors."""
        return self.g.circuit.disj(
            [
                force
                for claim, force in self.norms.claims(self.norms.instances[number])
                if any(c in claim.unit for c in creditors)
            ]
        )

    def _with_status(
        self, conflict: ConflictSet, creditors: dict[int, tuple[str, ...]], formula: m.ConflictClaim
    ) -> int:
        g = self.g
        found = []
        for choice in conflict.choices:
            if not choice.admits(creditors):
                continue
            found.append(choice.status_literal(formula.status, formula.by))
        return g.circuit.conj((conflict.holds, g.circuit.disj(found)))

    def _incompatible(self, covered: list[list[tuple[Instance, tuple[str, ...]]]]) -> int:
        """D29: in force, and no alternative at the point of the earliest complies with them all."""
        creditors = [{i.number: names for i, names in group} for group in covered]
        found = []
        for instances in self._together(covered):
            point = self._earliest(instances) if self.g.point is None else self.g.point
            owed = [
                self._towards(i.number, names[i.number])
                for i, names in zip(instances, creditors, strict=True)
            ]
            found.append(self.g.circuit.conj((*owed, self._clash(instances, point))))
        return self.g.circuit.disj(found)

    def _clash(self, instances: list[Instance], point: int | None) -> int:
        """No alternative at a point complies with the instances, all in force; if all are in its pool."""
        joined = self._joined(instances, point)
        if joined is None:
            return FALSE
        rows = [joined.complied.get(i.number) or joined.exercised[i.number] for i in instances]
        parts = [self.norms.in_force(i) for i in instances]
        if any(not i.norm.is_duty for i in instances):
            parts.append(self.wide)
        return self.g.circuit.conj((*parts, -self.possible(joined, rows)))

    def _earliest(self, instances: Iterable[Instance]) -> int | None:
        firsts = [self.first(i) for i in instances]
        return min((f for f in firsts if f is not None), default=None)

    def _together(
        self, covered: list[list[tuple[Instance, tuple[str, ...]]]]
    ) -> Iterator[list[Instance]]:
        """The ways to pick different instances of one bearer, one for each reference."""
        for combination in product(*covered):
            instances = [i for i, _ in combination]
            distinct = len({i.number for i in instances}) == len(instances)
            if distinct and len({i.bearer for i in instances}) == 1:
                yield instances

    def _joined(
        self, instances: list[Instance], point: int | None, bare: bool = False
    ) -> Component | None:
        """All that hangs together with some instances at a point; none if one of them is not in that pool.
        `bare`: their exceptions do not count."""
        for instance in instances:
            self.norms.content(instance)
            self.norms.scope(instance)
        self.g.run()
        if not all(self._in_pool(i, point) for i in instances):
            return None
        start: frozenset[int] = frozenset()
        for instance in instances:
            start |= self._instance_support(instance, point)
            if bare:
                condition = self.norms.condition(instance)
                start |= self.own_support(condition, instance.bearer, point)
        members = {i.number: i for i in instances}
        joined = self._gather(instances[0].bearer, point, start, members)
        self.prepare(joined)
        return joined

    def _apparent(self, covered: list[list[tuple[Instance, tuple[str, ...]]]], actual: int) -> int:
        """D30: no conflict, but one if exceptions were ignored or on another reading."""
        without = self.ignoring_exceptions(covered)
        elsewhere = self.on_some_reading(actual)
        return self.g.circuit.conj((-actual, self.g.circuit.disj((without, elsewhere))))

    def ignoring_exceptions(self, covered: list[list[tuple[Instance, tuple[str, ...]]]]) -> int:
        """Some instances covered would be in conflict if their exceptions did not count."""
        return self.g.circuit.disj(
            [
                self._ignoring_exceptions(instances)
                for instances in self._together(covered)
                if len(instances) > 1 and sum(not i.norm.is_duty for i in instances) < 2
            ]
        )

    def _ignoring_exceptions(self, instances: list[Instance]) -> int:
        """The instances would be in conflict if their exceptions did not count."""
        g = self.g
        component = self._joined(instances, self._earliest(instances), True)
        if component is None:
            return FALSE
        rows = []
        for instance in instances:
            force = self.norms.in_force(instance)
            scope, content = self.norms.condition(instance), self.norms.content(instance)
            g.run()
            row = []
            for rewrite in component.rewriters:
                if instance.norm.is_duty:
                    row.append(g.circuit.disj((-force, -rewrite(scope), rewrite(content))))
                else:
                    row.append(g.circuit.conj((force, rewrite(scope), rewrite(content))))
            rows.append(row)
        parts = [-self.possible(component, rows)]
        for index in range(len(rows)):
            parts.append(self.possible(component, rows[:index] + rows[index + 1 :]))
        if any(not i.norm.is_duty for i in instances):
            parts.append(self.wide)
        return g.circuit.conj(parts)

    def _expanded(self, literal: int) -> int:
        """The literal in terms of undefined variables. Claims that are decided in a circle stay as they are."""
        g = self.g
        memo: dict[int, int] = {1: 1}
        on_path: set[int] = set()

        def leaf(variable: int) -> int:
            if variable not in g.definitions or variable in on_path:
                return variable
            on_path.add(variable)
            found = g.circuit.rebuild(g.definitions[variable], leaf, memo)
            on_path.discard(variable)
            return found

        return g.circuit.rebuild(literal, leaf, memo)

    def elsewhere(self, literal: int) -> int:
        """As `on_some_reading`, where only a yes is asked for: the other choice of positions is a second set
        of variables."""
        g = self.g
        current = self._expanded(literal)
        fresh: dict[str, int] = {}

        def other(name: str) -> int:
            if name not in fresh:
                fresh[name] = g.circuit.variable()
                g.atoms[fresh[name]] = Atom(AtomKind.TEXT, "selected", (fresh[name],), None)
            return fresh[name]

        def leaf(variable: int) -> int:
            atom = g.atoms[variable]
            return other(atom.name) if atom.kind is AtomKind.POSITION else variable

        parts = [g.circuit.rebuild(current, leaf, {1: 1})]
        for group in g.program.groups:
            if any(str(p) in fresh for p in group.members):
                members = [other(str(p)) for p in group.members]
                parts.append(g.circuit.disj(members))
                parts += [g.circuit.disj((-x, -y)) for x, y in combinations(members, 2)]
        return g.circuit.conj(parts)

    def on_some_reading(self, literal: int) -> int:
        """The literal holds with the facts as they are on some admissible choice of positions."""
        g = self.g
        current = self._expanded(literal)
        names = [
            g.atoms[v].name
            for v in sorted(g.circuit.variables(current))
            if g.atoms[v].kind is AtomKind.POSITION
        ]
        groups = [
            tuple(str(p) for p in group.members)
            for group in g.program.groups
            if any(str(p) in names for p in group.members)
        ]
        grouped = {p for group in groups for p in group}
        if len(groups) + len([n for n in names if n not in grouped]) > ATOM_LIMIT:
            raise TooManyAtoms("the readings", len(names))
        for group in groups:
            current = g.circuit.disj(
                [self._fix(current, {p: p == chosen for p in group}) for chosen in group]
            )
        for name in names:
            if name not in grouped:
                current = g.circuit.disj(
                    [self._fix(current, {name: True}), self._fix(current, {name: False})]
                )
        return current

    def _fix(self, literal: int, values: dict[str, bool]) -> int:
        g = self.g
        fixed = {g.position(name): TRUE if value else FALSE for name, value in values.items()}
        memo: dict[int, int] = {1: 1}
        return g.circuit.rebuild(literal, lambda v: fixed.get(v, v), memo)

    def in_conflict(
        self, one: m.NormRef | DutyValue, other: m.NormRef | DutyValue, tick: int | None
    ) -> int:
        """Some set of the register at a point contains instances of both (D44); two duties: whichever
        point it is reported at."""
        found = []
        both = isinstance(one, DutyValue) and isinstance(other, DutyValue)
        for instances in self._together(self.covering((one, other), {}, None)):
            for point in self.g.frame.ticks if tick is None else (tick,):
                component = self.component_at(instances[0], point)
                if component is None:
                    continue
                self.settle_component(component)
                found += [
                    s.holds
                    for s in component.sets
                    if all(i in s.members for i in instances) and (both or self.reported(s))
                ]
        return self.g.circuit.disj(found)

    def jointly_impossible(
        self, one: m.NormRef | DutyValue, other: m.NormRef | DutyValue, tick: int | None
    ) -> int:
        """Instances of the two cannot both be complied with."""
        found = []
        both = isinstance(one, DutyValue) and isinstance(other, DutyValue)
        for instances in self._together(self.covering((one, other), {}, None)):
            for point in self.g.frame.ticks if tick is None else (tick,):
                if both or self._earliest(instances) == point:
                    found.append(self._clash(instances, point))
        return self.g.circuit.disj(found)

    def applied(self, principle: str, tick: int | None) -> int:
        """Some conflict reported at the point (if there is one) is resolved by the principle."""
        for name in self.norms.by_name:
            ref = m.NormRef(m.Constant(name, m.NORM), None)
            for instance, _ in list(self.norms.matching(ref, {}, None)):
                if self.norms.claims(instance) and tick in (None, self._earliest((instance,))):
                    self.settle_component(self.component(instance))
        found = []
        for conflict in self.conflicts:
            if tick not in (None, conflict.component.tick) or not self.reported(conflict):
                continue
            for choice in conflict.choices:
                literal = choice.status_literal(m.SetStatus.RESOLVED, principle)
                found.append(self.g.circuit.conj((conflict.holds, literal)))
        return self.g.circuit.disj(found)

    # ---- advice

    def advice(self, formula: m.Advice, env: Env, tick: int | None) -> int:
        """D43: what holds in every (or some) alternative that complies as far as possible."""
        g = self.g
        bearer = str(g.value(formula.agent, env))
        body = g.literal(formula.body, env, tick)
        g.run()
        point = min(g.frame.ticks) if tick is None else tick
        wanted = self.own_support(body, bearer, point)
        components: list[Component] = []
        for variable in sorted(wanted):
            if any(variable in c.atoms for c in components):
                continue
            joined = self._gather(bearer, point, frozenset((variable,)), {})
            for member in joined.members:
                found = self.component_at(member, point)
                assert found is not None
                self.settle_component(found)
                if variable in found.atoms:
                    joined = found
                    break
            self.prepare(joined)
            components.append(joined)
        return self._best(components, body, formula.must)

    def _best(self, components: list[Component], body: int, must: bool) -> int:
        g = self.g
        circuit = g.circuit
        options = [self._maximal(component) for component in components]
        found = []
        for combination in product(*options):
            values: dict[int, int] = {}
            conditions = []
            for part, condition in combination:
                values |= part
                conditions.append(condition)
            inside = g.cofactor(values)(body)
            if must:
                found.append(circuit.disj([-c for c in conditions] + [inside]))
            else:
                found.append(circuit.conj([*conditions, inside]))
        return circuit.conj(found) if must else circuit.disj(found)

    def _maximal(self, component: Component) -> list[tuple[dict[int, int], int]]:
        """Each alternative with the literal that it is maximal in operative duties complied with."""
        circuit = self.g.circuit
        duties = [n for n in component.members if n.norm.is_duty]
        rows: list[list[int]] = []
        for n in duties:
            for claim, force in self.norms.claims(n):
                operative = circuit.conj((force, -self.displaced_in(component, claim)))
                carved = self.carved_in(component, claim)
                row = []
                for index, rewrite in enumerate(component.rewriters):
                    kept = circuit.disj((component.complied[n.number][index], rewrite(carved)))
                    row.append(circuit.disj((-operative, kept)))
                rows.append(row)
        found = []
        for index, a in enumerate(component.alternatives):
            better = []
            for other, b in enumerate(component.alternatives):
                if other == index:
                    continue
                keeps = [circuit.disj((-row[index], row[other])) for row in rows]
                gains = circuit.disj([circuit.conj((-row[index], row[other])) for row in rows])
                better.append(circuit.conj((b.condition, b.feasible, *keeps, gains)))
            best = circuit.conj((a.condition, a.feasible, *(-x for x in better)))
            found.append((dict(a.values), best))
        return found


def _literals(formula: m.Formula) -> Iterator[tuple[m.Predication, bool]]:
    match formula:
        case m.And(parts):
            for part in parts:
                yield from _literals(part)
        case m.Not(m.Predication() as atom):
            yield atom, False
        case m.Predication():
            yield formula, True


def _assign(
    numbers: list[int], wanted: list[dict[int, tuple[str, ...]]]
) -> dict[int, tuple[str, ...]] | None:
    """A way to give each reference an instance of its own among the members."""
    if not wanted:
        return {}
    first, *rest = wanted
    for number in numbers:
        if number in first:
            others = [n for n in numbers if n != number]
            found = _assign(others, rest)
            if found is not None:
                return {number: first[number], **found}
    return None


def _minimal_covers(
    members: list[Instance], masks: dict[int, int], everything: int
) -> Iterator[list[Instance]]:
    """The minimal sets of members whose masks together are everything, in the order of the members."""
    by_mask: dict[int, list[Instance]] = {}
    for member in members:
        if masks[member.number]:
            by_mask.setdefault(masks[member.number], []).append(member)
    distinct = sorted(by_mask)
    found: list[tuple[int, ...]] = []

    def extend(start: int, chosen: tuple[int, ...], union: int) -> None:
        if union == everything:
            for drop in range(len(chosen)):
                rest = 0
                for i, mask in enumerate(chosen):
                    if i != drop:
                        rest |= mask
                if rest == everything:
                    return
            found.append(chosen)
            return
        for index in range(start, len(distinct)):
            if distinct[index] | union != union:
                extend(index + 1, (*chosen, distinct[index]), union | distinct[index])

    extend(0, (), 0)
    order = {m_.number: i for i, m_ in enumerate(members)}
    covers = [
        sorted(combination, key=lambda n: order[n.number])
        for chosen in found
        for combination in product(*(by_mask[mask] for mask in chosen))
    ]
    yield from sorted(covers, key=lambda cover: [order[n.number] for n in cover])
