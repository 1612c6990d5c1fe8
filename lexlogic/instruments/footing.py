"""What a scenario has to keep to: all that is stated, or all but some stated points departed from.

The points are what somebody asserted: given facts, standards taken as met, what a view states or denies. Law,
closed lists, and the readings that a view fixes are never departed from.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs
from attrs import define, field, frozen

from lexlogic.explanation.story import needed
from lexlogic.instruments.asking import Study
from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Event, Frame, Scenario
from lexlogic.program.openings import turn
from lexlogic.program.walk import subformulas
from lexlogic.solving.ask import Asker
from lexlogic.solving.residual import Residual
from lexlogic.solving.z3_backend import Answer, Sat, Unsat
from lexlogic.theory.build import Assumption, Theory
from lexlogic.theory.circuit import Circuit
from lexlogic.theory.model import Atom, AtomKind

STATED = ("fact", "stated", "denied", "standard")
"""The kinds of assumption that a scenario may depart from."""
UNDEFINED = (AtomKind.BASE, AtomKind.OPEN_PART)


@frozen
class Point:
    """A stated point: the literal that says it is so, and every place that states it."""

    literal: int
    stated: tuple[Assumption, ...]

    @property
    def events(self) -> tuple[m.Predication, ...]:
        """The happenings it states."""
        bodies = (a.origin.body for a in self.stated if a.kind != "denied")
        return tuple(b for b in bodies if isinstance(b, m.Predication))


@define
class Footing:
    """A question put to its theory, with some stated points to be kept and the rest departed from.

    While `departed` is none, every point may be kept or departed from.
    """

    asker: Asker
    points: tuple[Point, ...]
    departed: tuple[Point, ...] | None
    given: list[int] = field(factory=list)
    """All that every scenario has to keep to."""
    residual: Residual = field(init=False)

    def __attrs_post_init__(self) -> None:
        theory, asker = self.theory, self.asker
        kept = [p for p in self.points if p not in (self.departed or ())]
        stated = {p.literal for p in self.points}
        fixed = [*asker.background, *asker.assumptions]
        self.given = []
        for assumption in fixed:
            literal = assumption.literal
            if assumption.kind in STATED and literal in stated:
                continue
            if isinstance(assumption.origin, Event):
                literal = self._if_stated(assumption.origin, literal)
            self.given.append(literal)
        if self.departed is not None:
            self.given += [p.literal for p in kept] + [-p.literal for p in self.departed]
        self.given = list(dict.fromkeys(self.given))
        self.residual = Residual(theory.g, asker.budget, self.given)
        self._whole = self.circuit.conj(self.given)

    _whole: int = field(init=False, default=1)

    @property
    def theory(self) -> Theory:
        """The theory asked."""
        return self.asker.theory

    @property
    def circuit(self) -> Circuit:
        """What its formulas are written in."""
        return self.asker.theory.circuit

    def _if_stated(self, event: Event, literal: int) -> int:
        """That an undated happening falls on one day binds only if it is stated."""
        saying = [-p.literal for p in self.points if any(_is(b, event) for b in p.events)]
        return self.circuit.disj([literal, *saying])

    # ---- checks

    def check(self, extra: Iterable[int], values: bool = True) -> Answer:
        """Whether the literals can hold with what is kept."""
        return self.residual.check([self._whole, *extra], values)

    def forced(self, literal: int, extra: Iterable[int] = ()) -> bool:
        """Whether the literal holds in every scenario here."""
        return isinstance(self.check([*extra, -literal], False), Unsat)

    def holds(self, literal: int, answer: Sat) -> bool:
        """Whether a literal holds in an answer."""
        variable = abs(literal)
        if variable in self.theory.g.atoms and variable not in self.theory.g.definitions:
            return answer.values.get(variable, False) == (literal > 0)
        return self.theory.g.truth(literal, answer.values, {1: True})

    # ---- what may differ from scenario to scenario

    def variables(self) -> list[int]:
        """The undefined facts that the claim, or what binds it, reads."""
        atoms, definitions = self.theory.g.atoms, self.theory.g.definitions
        cone = self.asker.cone
        return sorted(
            v for v in cone if v in atoms and atoms[v].kind in UNDEFINED and v not in definitions
        )

    def unstated(self) -> list[int]:
        """The facts of which nothing is stated: neither they, nor a standard or happening they belong to."""
        stated = {abs(p.literal) for p in self.points}
        theory = self.theory
        standards = {
            (theory.g.atoms[abs(p.literal)].name, theory.g.atoms[abs(p.literal)].terms)
            for p in self.points
            if abs(p.literal) in theory.g.atoms
        }
        happening = {(e.predicate, e.terms) for e in theory.frame.events}
        happening |= {
            (str(body.predicate), tuple(str(getattr(t, "name", t)) for t in body.terms))
            for point in self.points
            for body in point.events
            if body.moment is None
        }
        absent = {abs(a.literal) for a in self.asker.assumptions if a.kind == "absent"}
        found = []
        for variable in self.variables():
            atom: Atom = theory.g.atoms[variable]
            key = (atom.name, atom.terms)
            if variable in stated or variable in absent or key in happening:
                continue
            if atom.kind is AtomKind.OPEN_PART and key in standards:
                continue
            found.append(variable)
        return found

    def literal(self, atom: BaseAtom) -> int:
        """The variable of a fact of a scenario, if this theory has met it."""
        kind = AtomKind.OPEN_PART if atom.open_part else AtomKind.BASE
        return self.theory.g.keys.get((kind, atom.predicate, atom.terms, atom.tick), 0)

    def scenario(self, answer: Sat) -> Scenario:
        """The scenario that an answer describes."""
        return self.asker.scenario(answer)

    # ---- what makes it so

    def needed(self, literals: list[int], target: int) -> list[int]:
        """Of the literals a smallest part that, with what is kept, makes the target so."""
        return needed(lambda x: self.check(x, False), literals, target)

    def carrying(self, literals: list[int], target: int) -> list[Assumption]:
        """Of what is kept a smallest part that makes the target so together with the literals.

        It is found over the whole theory, and solved again in a solver that has seen nothing else.
        """
        extra = [*literals, -target]
        found = self.asker.smallest(self.given, extra)
        self.asker.solve_again([*found, *extra])
        return self.named(found)

    def named(self, literals: Iterable[int]) -> list[Assumption]:
        """What the literals were taken from, in the order of the file."""
        wanted = set(literals)
        known: dict[int, Assumption] = {}
        for assumption in (*self.asker.assumptions, *self.asker.background):
            if assumption.literal in wanted:
                known.setdefault(assumption.literal, assumption)
        return list(known.values())

    def replay(self, scenario: Scenario, expected: bool) -> str:
        """Have the second evaluator look at a scenario, points departed from stated the other way."""
        if not self.departed:
            return self.asker.replay(scenario, expected)
        asker = self.asker
        if asker.second is None:
            return "scenario not replayed"
        program, frame = without(asker.theory.program, asker.theory.frame, self.departed)
        second = asker.second.at(program, frame)
        return asker.replay(scenario, expected, second)


def _is(body: m.Predication, event: Event) -> bool:
    terms = tuple(t.name for t in body.terms if isinstance(t, m.Constant))
    return str(body.predicate) == event.predicate and terms == event.terms


# ---- footings


def points_of(asker: Asker) -> tuple[Point, ...]:
    """The stated points, each once, in the order of the file. What belongs to a text is none of them."""
    places: dict[int, list[Assumption]] = {}
    for assumption in asker.assumptions:
        if assumption.kind in STATED and abs(assumption.literal) != 1:
            places.setdefault(assumption.literal, []).append(assumption)
    return tuple(Point(literal, tuple(found)) for literal, found in places.items())


def keeping(asker: Asker) -> Footing:
    """All that is stated is kept."""
    return Footing(asker, points_of(asker), ())


def built_in(asker: Asker) -> tuple[Point, ...]:
    """The points that were put into the theory when it worked out whose conduct is whose."""
    put_in = asker.theory.registers.acts.put_in
    return tuple(p for p in points_of(asker) if abs(p.literal) in put_in)


def loose(study: Study, program: m.Program, asker: Asker) -> Footing:
    """Every stated point may be departed from.

    If the theory has some built in, it is made again without them. Raises what making a theory raises:
    `Exhausted`, `TooManyAtoms`, `Entangled`.
    """
    built = built_in(asker)
    again, atoms = asker, dict[m.Predication, None]()
    while built:
        atoms |= {b: None for p in built for a in p.stated for b in _atoms(a.origin.body)}
        again = study.put_leaving_open(program, asker.question, tuple(atoms))
        built = built_in(again)
    if again is not asker:
        stated = [a for a in asker.assumptions if a.kind in STATED]
        put = [_put_again(again, a) for a in stated]
        again.assumptions = [*put, *(a for a in again.assumptions if a.kind not in STATED)]
    return Footing(again, points_of(again), None)


def _put_again(asker: Asker, assumption: Assumption) -> Assumption:
    """What is stated, as another theory has it."""
    literal = asker.theory.literal(assumption.origin.body, None)
    return attrs.evolve(assumption, literal=-literal if assumption.kind == "denied" else literal)


def tight(asker: Asker) -> Footing:
    """Every stated point may be departed from but those built in."""
    built = set(built_in(asker))
    return Footing(asker, tuple(p for p in points_of(asker) if p not in built), None)


def _atoms(formula: m.Formula) -> Iterable[m.Predication]:
    return (f for f in subformulas(formula) if isinstance(f, m.Predication))


def without(program: m.Program, frame: Frame, points: Iterable[Point]) -> tuple[m.Program, Frame]:
    """The program and frame in which the points are stated the other way."""
    points = tuple(points)
    stated = frozenset(a.origin.body for p in points for a in p.stated if a.kind != "denied")
    denied = frozenset(a.origin.body for p in points for a in p.stated if a.kind == "denied")
    events = tuple(e for e in frame.events if not any(_is(b, e) for p in points for b in p.events))
    return turn(program, stated, denied), attrs.evolve(frame, events=events)


__all__ = ["Footing", "Point", "built_in", "keeping", "loose", "points_of", "tight"]
