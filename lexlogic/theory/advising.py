"""What a bearer must and may do, all things considered (D43)."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from lexlogic.program import model as m
from lexlogic.theory.components import Component
from lexlogic.theory.ground import Env

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers


class Advising:
    """What a bearer must and may do, all things considered (D43)."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.g = registers.g
        self.norms = registers.norms

    def advice(self, formula: m.Advice, env: Env, tick: int | None) -> int:
        """D43: what holds in every (or some) alternative that complies as far as possible."""
        g = self.g
        bearer = str(g.value(formula.agent, env))
        body = g.literal(formula.body, env, tick)
        g.run()
        point = min(g.frame.asked) if tick is None else tick
        wanted = self.registers.acts.own_support(body, bearer, point)
        components: list[Component] = []
        for variable in sorted(wanted):
            if any(variable in c.atoms for c in components):
                continue
            joined = self.registers.gather(bearer, point, frozenset((variable,)), {})
            for member in joined.members:
                found = self.registers.component_at(member, point)
                assert found is not None
                self.registers.settle_component(found)
                if variable in found.atoms:
                    joined = found
                    break
            self.registers.alternatives.prepare(joined)
            components.append(joined)
        return self._best(components, body, formula.must)

    def _best(self, components: list[Component], body: int, must: bool) -> int:
        g = self.g
        circuit = g.circuit
        read = g.support(body)
        options = [self._told_apart(self._maximal(c), read) for c in components]
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

    def _told_apart(
        self, alternatives: list[tuple[dict[int, int], int]], read: frozenset[int]
    ) -> list[tuple[dict[int, int], int]]:
        """The alternatives that what is read tells apart, each with the literal that one of them is maximal."""
        found: dict[tuple[tuple[int, int], ...], list[int]] = {}
        for values, best in alternatives:
            found.setdefault(tuple((v, x) for v, x in values.items() if v in read), []).append(best)
        return [(dict(values), self.g.circuit.disj(best)) for values, best in found.items()]

    def _maximal(self, component: Component) -> list[tuple[dict[int, int], int]]:
        """Each alternative with the literal that it is maximal in operative duties complied with."""
        circuit = self.g.circuit
        duties = [n for n in component.members if n.norm.is_duty]
        rows: list[list[int]] = []
        for n in duties:
            for claim, force in self.norms.claims(n):
                operative = circuit.conj((force, -self.registers.displaced_in(component, claim)))
                carved = self.registers.carved_in(component, claim)
                row = []
                for index, rewrite in enumerate(component.rewriters):
                    done = circuit.disj((component.complied[n.number][index], rewrite(carved)))
                    row.append(circuit.disj((-operative, done)))
                rows.append(row)
        keeping = [tuple(row[i] for row in rows) for i in range(len(component.alternatives))]
        alike: dict[tuple[int, ...], list[int]] = {}
        for kept, a in zip(keeping, component.alternatives, strict=True):
            alike.setdefault(kept, []).append(circuit.conj((a.condition, a.feasible)))
        possible = {kept: circuit.disj(some) for kept, some in alike.items()}
        better = {kept: self._better(kept, possible) for kept in possible}
        found = []
        for kept, a in zip(keeping, component.alternatives, strict=True):
            best = circuit.conj((a.condition, a.feasible, -better[kept]))
            found.append((dict(a.values), best))
        return found

    def _better(self, kept: tuple[int, ...], possible: dict[tuple[int, ...], int]) -> int:
        """Some possible alternative complies wherever one that keeps so much does, and somewhere besides."""
        circuit = self.g.circuit
        found = []
        for more, feasible in possible.items():
            if more != kept:
                pairs = list(zip(kept, more, strict=True))
                keeps = [circuit.disj((-x, y)) for x, y in pairs]
                gains = circuit.disj([circuit.conj((-x, y)) for x, y in pairs])
                found.append(circuit.conj((feasible, *keeps, gains)))
        return circuit.disj(found)
