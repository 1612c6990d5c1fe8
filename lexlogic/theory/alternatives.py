"""What a bearer could have done: the assignments to the unsettled conduct of a component (D22, D23)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import TYPE_CHECKING

from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import ATOM_LIMIT, Alternative, Component, TooManyAtoms
from lexlogic.theory.model import Instance
from lexlogic.theory.refinement import Refinement

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers


FEW = 6
"""Acts beyond which, where components are refined, duties whose conditions read no conduct are not expanded."""


class Alternatives:
    """What a bearer could have done: the assignments to the unsettled conduct of a component (D22, D23)."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.g = registers.g
        self.norms = registers.norms

    def prepare(self, component: Component) -> None:
        """Expand the alternatives of a component and what complies in each (D22, D23)."""
        if component.rewriters or component.large is not None:
            return
        if len(component.atoms) > ATOM_LIMIT and not self.registers.refining:
            raise TooManyAtoms(component.bearer, len(component.atoms))
        g = self.g
        for member in component.members:
            self.norms.scope(member)
            self.norms.content(member)
        g.run()
        for read in self.registers.define_all_carved():
            self.registers.pending.extend(n.number for n in read.members)
        self.registers.unroll()
        cases = self._attributions(component)
        if len(component.atoms) > (FEW if self.registers.refining else ATOM_LIMIT):
            found = Refinement(self.registers, component)
            if found.plain or len(component.atoms) > ATOM_LIMIT:
                component.large = found
        if component.large is not None:
            if len(cases) > 1 or cases[0][0] != TRUE:
                raise TooManyAtoms(component.bearer, len(component.atoms))
            return
        binding = [
            literal
            for literal in self.registers.binding(component.bearer)
            if g.support(literal) & set(component.atoms)
        ]
        for condition, own in cases:
            settled = self.registers.acts.settled(condition)
            for bits in product((TRUE, FALSE), repeat=len(own)):
                values = dict(zip(own, bits, strict=True))
                rewrite = g.cofactor(values, settled, component.atoms)
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
        # At one time somebody's acts may be the bearer's, at another not.
        uncertain: dict[tuple[str, int | None], int] = {}
        for variable in component.atoms:
            agent, tick = g.atoms[variable].terms[0], g.atoms[variable].tick
            agents = self.registers.acts.agents(component.bearer, tick, component.tick)
            literal = agents.get(agent, FALSE)
            if literal != TRUE:
                uncertain[agent, tick] = literal
        cases: list[tuple[int, list[int]]] = []
        for bits in product((True, False), repeat=len(uncertain)):
            chosen = dict(zip(uncertain, bits, strict=True))
            condition = g.circuit.conj(
                [lit if chosen[agent] else -lit for agent, lit in uncertain.items()]
            )
            who = ((v, g.atoms[v]) for v in component.atoms)
            own = [v for v, atom in who if chosen.get((atom.terms[0], atom.tick), True)]
            if condition != FALSE:
                cases.append((condition, own))
        return cases

    def possible(self, component: Component, rows: list[list[int]]) -> int:
        """Some alternative makes every row true (rows: one literal per alternative)."""
        if component.large is not None:
            raise TooManyAtoms(component.bearer, len(component.atoms))
        circuit = self.g.circuit
        return circuit.disj(
            [
                circuit.conj((a.condition, a.feasible, *(row[i] for row in rows)))
                for i, a in enumerate(component.alternatives)
            ]
        )

    def sat(self, component: Component, members: Iterable[Instance]) -> int:
        """sat(T), D56."""
        if component.large is not None:
            return component.large.possible(list(members))
        return self.possible(component, [component.complied[n.number] for n in members])
