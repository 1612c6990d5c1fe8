"""Claims about conflict sets: exactly these norms, within more, resolved, apparent, avoidable (D29, D30)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import TYPE_CHECKING

from lexlogic.program import model as m
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.components import ATOM_LIMIT, Component, ConflictSet, TooManyAtoms
from lexlogic.theory.ground import DutyValue, Env
from lexlogic.theory.model import Atom, AtomKind, Instance

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers


class SetClaims:
    """Claims about conflict sets: exactly these norms, within more, resolved, apparent, avoidable (D29, D30)."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.g = registers.g
        self.norms = registers.norms

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
                first = self.registers.acts.first(instance)
                points = (first,)
                if within and first is not None:  # an earlier member may be one that is not named
                    points = [t for t in self.g.frame.ticks if t <= first]
            for tick in points:
                component = self.registers.component_at(instance, tick)
                if component is not None:
                    self.registers.settle_component(component)
        for conflict in self.registers.conflicts:
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
        firsts = [self.registers.acts.first(n) for n in conflict.members]
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
        instance = self.norms.instances[number]
        return self.g.circuit.disj([f for _, f in self.norms.claims_of(instance, creditors)])

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
            owed = [
                self._towards(i.number, names[i.number])
                for i, names in zip(instances, creditors, strict=True)
            ]
            found.append(
                self.g.circuit.conj((*owed, self._clash(instances, self._point(instances))))
            )
        return self.g.circuit.disj(found)

    def _point(self, instances: list[Instance]) -> int | None:
        """Where a question decides: at its own point if it says one, else at that of the earliest (D24)."""
        return self.earliest(instances) if self.g.point is None else self.g.point

    def _clash(self, instances: list[Instance], point: int | None) -> int:
        """No alternative at a point complies with the instances, all in force; if all are in its pool."""
        joined = self.joined(instances, point)
        if joined is None:
            return FALSE
        rows = [joined.complied.get(i.number) or joined.exercised[i.number] for i in instances]
        parts = [self.norms.in_force(i) for i in instances]
        if any(not i.norm.is_duty for i in instances):
            parts.append(self.registers.wide)
        return self.g.circuit.conj((*parts, -self.registers.alternatives.possible(joined, rows)))

    def earliest(self, instances: Iterable[Instance]) -> int | None:
        firsts = [self.registers.acts.first(i) for i in instances]
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

    def joined(
        self, instances: list[Instance], point: int | None, bare: bool = False
    ) -> Component | None:
        """All that hangs together with some instances at a point; none if one of them is not in that pool.
        `bare`: their exceptions do not count."""
        for instance in instances:
            self.norms.content(instance)
            self.norms.scope(instance)
        self.g.run()
        if not all(self.registers.in_pool(i, point) for i in instances):
            return None
        start: frozenset[int] = frozenset()
        for instance in instances:
            start |= self.registers.acts.instance_support(instance, point)
            if bare:
                condition = self.norms.condition(instance)
                start |= self.registers.acts.own_support(condition, instance.bearer, point)
        members = {i.number: i for i in instances}
        joined = self.registers.gather(instances[0].bearer, point, start, members)
        self.registers.alternatives.prepare(joined)
        if joined.large is not None:
            raise TooManyAtoms(joined.bearer, len(joined.atoms))
        return joined

    def _apparent(self, covered: list[list[tuple[Instance, tuple[str, ...]]]], actual: int) -> int:
        """D30: no conflict, but one if exceptions were ignored or on another reading."""
        without = self.ignoring_exceptions(covered, m.ConflictKind.ANY)
        elsewhere = self.on_some_reading(actual)
        return self.g.circuit.conj((-actual, self.g.circuit.disj((without, elsewhere))))

    def ignoring_exceptions(
        self, covered: list[list[tuple[Instance, tuple[str, ...]]]], kind: m.ConflictKind
    ) -> int:
        """Some instances covered would be in conflict, of the kind asked about, if their exceptions did not
        count."""
        creditors = [{i.number: names for i, names in group} for group in covered]
        found = []
        for instances in self._together(covered):
            rights = sum(not i.norm.is_duty for i in instances)
            if len(instances) < 2 or rights > 1:
                continue
            if kind is not m.ConflictKind.ANY and (kind is m.ConflictKind.WIDE) != (rights == 1):
                continue
            owed = [
                self._towards(i.number, names[i.number])
                for i, names in zip(instances, creditors, strict=True)
            ]
            found.append(self.g.circuit.conj((*owed, self._ignoring_exceptions(instances))))
        return self.g.circuit.disj(found)

    def _ignoring_exceptions(self, instances: list[Instance]) -> int:
        """The instances would be in conflict if their exceptions did not count."""
        g = self.g
        component = self.joined(instances, self._point(instances), True)
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
        parts = [-self.registers.alternatives.possible(component, rows)]
        for index in range(len(rows)):
            parts.append(
                self.registers.alternatives.possible(component, rows[:index] + rows[index + 1 :])
            )
        if any(not i.norm.is_duty for i in instances):
            parts.append(self.registers.wide)
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

    def elsewhere(self, literal: int) -> tuple[int, dict[str, int]]:
        """As `on_some_reading`, where only a yes is asked for: the other choice of positions is a second set
        of variables, by the names of the positions."""
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
        return g.circuit.conj(parts), fresh

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
                component = self.registers.component_at(instances[0], point)
                if component is None:
                    continue
                self.registers.settle_component(component)
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
                if both or self.earliest(instances) == point:
                    found.append(self._clash(instances, point))
        return self.g.circuit.disj(found)

    def applied(self, principle: str, tick: int | None) -> int:
        """Some conflict reported at the point (if there is one) is resolved by the principle."""
        for name in self.norms.by_name:
            ref = m.NormRef(m.Constant(name, m.NORM), None)
            for instance, _ in list(self.norms.matching(ref, {}, None)):
                if self.norms.claims(instance) and tick in (None, self.earliest((instance,))):
                    self.registers.settle_component(self.registers.component(instance))
        found = []
        for conflict in self.registers.conflicts:
            if tick not in (None, conflict.component.tick) or not self.reported(conflict):
                continue
            for choice in conflict.choices:
                literal = choice.status_literal(m.SetStatus.RESOLVED, principle)
                found.append(self.g.circuit.conj((conflict.holds, literal)))
        return self.g.circuit.disj(found)


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
