"""What is no conflict and is said beside a verdict (D26-D29): duties of different bearers, permissions used
with and without breach, what might have made a duty possible, sets the bearer's own conduct makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations, product
from typing import TYPE_CHECKING

from lexlogic.program import model as m
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import ATOM_LIMIT, Component, ConflictSet, TooManyAtoms
from lexlogic.theory.model import AtomKind, Instance

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers

CHANGES = 8
"""Settled acts of which all changes are tried, at most."""


class Beside:
    """What is no conflict and is said beside a verdict (D26-D29)."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.g = registers.g
        self.norms = registers.norms

    # ---- different bearers (D29)

    def between_bearers(self, instances: list[Instance]) -> int:
        """Duties of different bearers, all in force, that nothing these bearers do from the earliest on keeps
        together. Raises `TooManyAtoms`."""
        g, norms, acts = self.g, self.norms, self.registers.acts
        rows = [(norms.scope(i), norms.content(i)) for i in instances]
        g.run()
        tick = self.registers.claims.earliest(instances)
        if not all(self.registers.in_pool(i, tick) for i in instances):
            return FALSE
        for read in self.registers.define_all_carved():
            self.registers.pending.extend(n.number for n in read.members)
        self.registers.unroll()
        bearers = tuple(dict.fromkeys(i.bearer for i in instances))
        binding = dict.fromkeys(x for b in bearers for x in self.registers.binding(b))

        def own(literal: int) -> frozenset[int]:
            return frozenset().union(*(acts.own_support(literal, b, tick) for b in bearers))

        atoms = frozenset[int]().union(
            *(acts.instance_support(i, tick) for i in instances),
        )
        near: dict[int, frozenset[int]] = {}
        while True:
            near = {x: reach for x in binding if (reach := own(x)) & atoms}
            wider = atoms.union(*near.values())
            if wider == atoms:
                break
            atoms = wider
        if len(atoms) > ATOM_LIMIT:
            raise TooManyAtoms(" and ".join(bearers), len(atoms))
        ways = []
        for condition, varied in self._attributions(bearers, sorted(atoms)):
            settled = self.registers.acts.settled(condition)
            for bits in product((TRUE, FALSE), repeat=len(varied)):
                rewrite = g.cofactor(dict(zip(varied, bits, strict=True)), settled, atoms)
                parts = [condition, *(rewrite(x) for x in near)]
                parts += [g.circuit.disj((-rewrite(s), rewrite(c))) for s, c in rows]
                ways.append(g.circuit.conj(parts))
        forces = [norms.in_force(i) for i in instances]
        return g.circuit.conj((*forces, -g.circuit.disj(ways)))

    def _attributions(
        self, bearers: tuple[str, ...], atoms: list[int]
    ) -> list[tuple[int, list[int]]]:
        """The cases of attribution, with the acts that are the bearers' in each (D10)."""
        c = self.g.circuit
        whose: dict[tuple[str, int | None], int] = {}
        for variable in atoms:
            agent, tick = self.g.atoms[variable].terms[0], self.g.atoms[variable].tick
            agents = (self.registers.acts.agents(b, tick) for b in bearers)
            whose[agent, tick] = c.disj([found.get(agent, FALSE) for found in agents])
        uncertain = {agent: literal for agent, literal in whose.items() if literal != TRUE}
        cases = []
        for bits in product((True, False), repeat=len(uncertain)):
            chosen = dict(zip(uncertain, bits, strict=True))
            condition = c.conj([x if chosen[agent] else -x for agent, x in uncertain.items()])
            if condition != FALSE:
                who = ((v, self.g.atoms[v]) for v in atoms)
                own = [v for v, atom in who if chosen.get((atom.terms[0], atom.tick), True)]
                cases.append((condition, own))
        return cases

    # ---- partial permissions (D27)

    def partial(self, permission: Instance, duty: Instance) -> int:
        """The permission can be exercised with compliance with the duty, and without."""
        tick = self.registers.claims.earliest((permission, duty))
        joined = self.registers.claims.joined([permission, duty], tick)
        if joined is None:
            return FALSE
        used = joined.exercised[permission.number]
        kept = joined.complied[duty.number]
        possible = self.registers.alternatives.possible
        return self.g.circuit.conj(
            (possible(joined, [used, kept]), possible(joined, [used, [-x for x in kept]]))
        )

    # ---- why a duty is impossible (D26)

    def could_be_kept(self, component: Component, instance: Instance) -> int:
        """Some alternative complies with the duty, its force taken as it is."""
        scope, content = self.norms.scope(instance), self.norms.content(instance)
        row = [
            self.g.circuit.disj((-rewrite(scope), rewrite(content)))
            for rewrite in component.rewriters
        ]
        return self.registers.alternatives.possible(component, [row])

    def fixed(
        self,
        instance: Instance,
        values: Mapping[int, bool],
        literals: Iterable[int],
        all_free: bool,
    ) -> list[int]:
        """What stays as it is when it is asked what could have made a duty possible: positions, closed lists,
        what the bearer had done; unless `all_free`, everything but others' conduct."""
        g = self.g
        first = self.registers.acts.first(instance)
        found = []
        for variable in sorted(self._undefined(literals)):
            atom = g.atoms[variable]
            value = variable if values.get(variable, False) else -variable
            if atom.conduct:
                whose = self.registers.acts.agents(instance.bearer, atom.tick)
                own = g.truth(whose.get(atom.terms[0], FALSE), values, {1: True})
                earlier = None not in (first, atom.tick) and (atom.tick or 0) < (first or 0)
                if own and earlier and not all_free:
                    found.append(value)
            elif atom.kind is AtomKind.POSITION or self._closed(variable) or not all_free:
                found.append(value)
        return found

    def _undefined(self, literals: Iterable[int]) -> set[int]:
        seen: set[int] = set()
        stack = list(literals)
        while stack:
            for variable in self.g.circuit.variables(stack.pop()):
                if variable not in seen:
                    seen.add(variable)
                    if variable in self.g.definitions:
                        stack.append(self.g.definitions[variable])
        return {v for v in seen if v in self.g.atoms and v not in self.g.definitions}

    def _closed(self, variable: int) -> bool:
        atom = self.g.atoms[variable]
        if atom.kind is AtomKind.LISTED or atom.name == "party":
            return True
        known = self.g.predicates.get(atom.name)
        return known is not None and known.kind is m.PredicateKind.RECORD

    # ---- sets that only the bearer's earlier conduct makes (D28)

    def conditional(self, conflict: ConflictSet) -> int:
        """D28: the set is a conflict here and would not be one before all conduct of the bearer."""
        registers = self.registers
        earliest = min(
            (t for t in self.g.frame.ticks if self._acts_at(conflict.component.bearer, t)),
            default=None,
        )
        if earliest is None or conflict.wide or conflict.component.tick is None:
            return FALSE
        if earliest >= conflict.component.tick:
            return FALSE
        component = registers.component_at(conflict.members[0], earliest)
        numbers = {n.number for n in component.members} if component is not None else set()
        if component is None or not all(n.number in numbers for n in conflict.members):
            return conflict.holds
        registers.alternatives.prepare(component)
        before = registers.search.strict(component, list(conflict.members))
        return self.g.circuit.conj((conflict.holds, -before))

    def _acts_at(self, bearer: str, tick: int) -> bool:
        """Whether the bearer has a conduct atom at the point (D24)."""
        return any(
            atom.conduct
            and atom.tick == tick
            and atom.terms[0] in self.registers.acts.agents(bearer, tick)
            for atom in list(self.g.atoms.values())
        )

    def settled_conduct(self, conflict: ConflictSet) -> list[int]:
        """The bearer's acts before the point of the set that it depends on, also through force."""
        bearer, tick = conflict.component.bearer, conflict.component.tick
        found = []
        for variable in sorted(self._undefined([conflict.holds])):
            atom = self.g.atoms[variable]
            if not atom.conduct or tick is None or atom.tick is None or atom.tick >= tick:
                continue
            if atom.terms[0] in self.registers.acts.agents(bearer, atom.tick):
                found.append(variable)
        return found

    def breaches(self, bearer: str, settled: Iterable[int]) -> list[int]:
        """The bearer's breaches: of what has been looked at, and of what reads the acts."""
        for variable in settled:
            list(self.registers.neighbours.mentioning(self.g.atoms[variable], bearer))
        return [
            self.norms.breach(i, c)
            for i in list(self.norms.instances)
            if i.bearer == bearer
            for c in i.creditors
        ]

    def undoes_breach(
        self,
        conflict: ConflictSet,
        settled: list[int],
        breaches: list[int],
        values: Mapping[int, bool],
    ) -> bool:
        """Whether some subset-minimal change of settled conduct that dissolves the set undoes a breach (D28).

        A change is something the bearer could have done: the constraints on its conduct hold afterwards.
        """
        g = self.g
        binding = self.registers.binding(conflict.component.bearer)
        base = {v: value for v, value in values.items() if v not in g.definitions}
        now: dict[int, bool] = {1: True}
        before = [b for b in breaches if g.truth(b, base, now)]
        dissolving: list[frozenset[int]] = []
        for size in range(1, len(settled) + 1):
            for chosen in map(frozenset, combinations(settled, size)):
                if any(known <= chosen for known in dissolving):
                    continue
                changed = {**base, **{v: not base.get(v, False) for v in chosen}}
                after: dict[int, bool] = {1: True}
                if g.truth(conflict.holds, changed, after):
                    continue
                if not all(g.truth(x, changed, after) for x in binding):
                    continue
                dissolving.append(chosen)
                if not all(g.truth(b, changed, after) for b in before):
                    return True
        return False
