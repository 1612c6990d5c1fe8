"""The minimal sets of a component that cannot all be complied with (D24-D27, D55)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING

from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import Component, ConflictSet, Large
from lexlogic.theory.model import Atom, AtomKind, Instance

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers


class SetSearch:
    """The minimal sets of a component that cannot all be complied with (D24-D27, D55)."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.g = registers.g
        self.norms = registers.norms

    def enumerate(self, component: Component) -> None:
        """All possible conflict sets of a component, strict and wide."""
        self.registers.alternatives.prepare(component)
        if self._is_fast(component):
            component.fast = True
            self._pairs(component)
            return
        duties = [n for n in component.members if n.norm.is_duty]
        if component.large is None and self._covers(component, duties):
            return
        for found in self._minimal_sets(component, duties, None):
            if len(found) > 1:
                holds = self.strict(component, found)
                self._add(component, tuple(found), False, holds)
        if self.registers.wide == FALSE:
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
        conflict = ConflictSet(component, members, wide, holds, len(self.registers.conflicts))
        self.registers.conflicts.append(conflict)
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
        if self.registers.wide == FALSE:
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
                    holds = c.conj((self.registers.wide, exercised, *parts))
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
                    self._add(
                        component, pair, True, g.circuit.conj((self.registers.wide, *applies))
                    )

    def strict(self, component: Component, members: list[Instance]) -> int:
        """D25 for a set: jointly impossible, every proper subset possible."""
        if component.large is not None:
            plain = component.large.holds(members)
            if plain is not None:
                return plain
        parts = [-self.registers.alternatives.sat(component, members)]
        for index in range(len(members)):
            parts.append(
                self.registers.alternatives.sat(component, members[:index] + members[index + 1 :])
            )
        return self.g.circuit.conj(parts)

    def _wide(self, component: Component, permission: Instance, duties: list[Instance]) -> int:
        """D27 for a permission and a set of duties."""
        if component.large is not None:
            return self._wide_among_many(component.large, permission, duties)
        exercise = component.exercised[permission.number]
        rows = {n.number: component.complied[n.number] for n in duties}
        parts = [
            self.registers.wide,
            self.registers.alternatives.possible(component, [exercise]),
            self.registers.alternatives.sat(component, duties),
        ]
        parts.append(-self.registers.alternatives.possible(component, [exercise, *rows.values()]))
        for index in range(len(duties)):
            rest = [rows[n.number] for i, n in enumerate(duties) if i != index]
            if rest:
                parts.append(self.registers.alternatives.possible(component, [exercise, *rest]))
        return self.g.circuit.conj(parts)

    def _wide_among_many(self, large: Large, permission: Instance, duties: list[Instance]) -> int:
        """D27, each part expanded over the acts it reads."""
        parts = [
            self.registers.wide,
            large.possible([permission]),
            large.possible(duties),
            -large.possible([permission, *duties]),
        ]
        for duty in duties:
            rest = [n for n in duties if n is not duty]
            if rest:
                parts.append(large.possible([permission, *rest]))
        return self.g.circuit.conj(parts)

    def _minimal_sets(
        self, component: Component, duties: list[Instance], permission: Instance | None
    ) -> Iterator[list[Instance]]:
        """Every set of duties that is, in some state of affairs, minimal among those that cannot all be
        complied with (while the permission is exercised, if one is given). D56, by refinement."""
        if component.large is not None:
            yield from component.large.sets(duties, permission)
            return
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
            clauses.append(self.registers.alternatives.possible(component, [exercise]))
        wanted = sorted({v for clause in clauses for v in circuit.variables(clause)})
        while True:
            values = self.registers.oracle.find(clauses, wanted)
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
            together = self.registers.alternatives.possible(component, rows)
            clauses.append(circuit.disj([-selectors[n.number] for n in minimal] + [together]))


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
