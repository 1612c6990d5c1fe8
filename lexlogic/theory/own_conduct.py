"""What a bearer does itself, and when: own conduct, first(n) and fix(n) (D10, D16)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from lexlogic.program import model as m
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.model import AtomKind, Instance

if TYPE_CHECKING:
    from lexlogic.theory.conflict import Registers


class OwnConduct:
    """What a bearer does itself, and when: own conduct, first(n) and fix(n) (D10, D16)."""

    def __init__(self, registers: Registers) -> None:
        self.registers = registers
        self.g = registers.g
        self.norms = registers.norms
        self.firsts: dict[int, int | None] = {}
        self._given: dict[int, bool] | None = None
        self.put_in: set[int] = set()
        """The given atoms that were put in: with any of them otherwise, this theory would be another."""

    def agents(self, bearer: str, tick: int | None, since: int | None = None) -> dict[str, int]:
        """Whose conduct at a point is the bearer's, with the literal of attribution, on grounds that include none of
        its own conduct at or after `since`: that of the conduct itself, if not given (D10)."""
        g = self.g
        found = {bearer: TRUE}
        for actor in g.members.get(str(m.ACTOR), ()):
            literal = g.at("attributable", (actor, bearer), tick)
            if literal != FALSE:
                g.run()
                literal = self._apart_from(literal, bearer, tick if since is None else since)
                folded = self.fold(literal)
                if folded != FALSE:
                    found[actor] = TRUE if folded == TRUE else literal
        return found

    def _apart_from(self, literal: int, bearer: str, since: int | None) -> int:
        """The literal as if the bearer did nothing at or after a point; recursion is read from falsity (D8)."""
        g = self.g

        def late(variable: int) -> bool:
            atom = g.atoms[variable]
            when = None in (atom.tick, since) or (atom.tick or 0) >= (since or 0)
            return atom.conduct and atom.terms[0] == bearer and when

        if not any(late(v) for v in g.support(literal)):
            return literal
        return self._unfolded(literal, lambda v: FALSE if late(v) else None)

    def _unfolded(self, literal: int, value: Callable[[int], int | None]) -> int:
        """The literal with some atoms replaced and definitions of what is no conduct unfolded; no reason rests on
        itself (D8)."""
        g = self.g
        known: dict[int, int] = {}
        path: list[int] = []
        cut: set[int] = set()

        def leaf(variable: int) -> int:
            found = value(variable)
            if found is not None:
                return found
            if variable not in g.definitions or g.atoms[variable].conduct:
                return variable
            if variable in path:
                cut.add(variable)
                return FALSE
            if variable not in known:
                path.append(variable)
                found = g.circuit.rebuild(g.definitions[variable], leaf, {1: 1})
                path.pop()
                cut.discard(variable)
                if cut:
                    return found  # only as seen from here
                known[variable] = found
            return known[variable]

        return g.circuit.rebuild(literal, leaf, {1: 1})

    def settled(self, condition: int) -> dict[int, int]:
        """Of the attributions that make a case those that no conduct decides, with their value in it."""
        g = self.g
        found: dict[int, int] = {}
        for literal in (g.circuit.children[condition] if condition > 0 else ()) or (condition,):
            atom = g.atoms.get(abs(literal))
            if atom is not None and atom.name == "attributable" and not g.support(literal):
                found[abs(literal)] = TRUE if literal > 0 else FALSE
        return found

    def fold(self, literal: int) -> int:
        """The literal with what the case gives as true or false put in."""
        given = self.given()

        def value(variable: int) -> int | None:
            if variable not in given:
                return None
            self.put_in.add(variable)
            return TRUE if given[variable] else FALSE

        return self._unfolded(literal, value)

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
                and atom.terms[0] in self.agents(bearer, atom.tick, tick)
            ):
                found.append(variable)
        return frozenset(found)

    def first(self, instance: Instance) -> int | None:
        """first(n), D16: the earliest time of own conduct in the content."""
        if instance.number not in self.firsts:
            self.firsts[instance.number] = self._find_first(instance)
        return self.firsts[instance.number]

    def _find_first(self, instance: Instance) -> int | None:
        content = self.norms.content(instance)
        self.g.run()
        own = self.own_support(content, instance.bearer, None)
        ticks = [t for t in (self.g.atoms[v].tick for v in own) if t is not None]
        return min(ticks) if ticks else instance.tick

    def instance_support(self, instance: Instance, tick: int | None) -> frozenset[int]:
        both = (self.norms.scope(instance), self.norms.content(instance))
        self.g.run()
        found: frozenset[int] = frozenset()
        for literal in both:
            found |= self.own_support(literal, instance.bearer, tick)
        return found

    def fix(self, instance: Instance) -> int | None:
        """fix(n), D16: the latest own conduct that the instance's force reads; none if it reads none."""
        g = self.g
        stack = [force for _, force in self.norms.claims(instance)]
        g.run()
        seen: set[int] = set()
        latest: int | None = None
        while stack:
            for variable in g.circuit.variables(stack.pop()):
                if variable in seen:
                    continue
                seen.add(variable)
                atom = g.atoms[variable]
                if atom.conduct and atom.tick is not None:
                    if atom.terms[0] in self.agents(instance.bearer, atom.tick):
                        latest = atom.tick if latest is None else max(latest, atom.tick)
                elif variable in g.definitions:
                    stack.append(g.definitions[variable])
        return latest


def _literals(formula: m.Formula) -> Iterator[tuple[m.Predication, bool]]:
    match formula:
        case m.And(parts):
            for part in parts:
                yield from _literals(part)
        case m.Not(m.Predication() as atom):
            yield atom, False
        case m.Predication():
            yield formula, True
