"""The ground theory of a program in a frame, complete for whatever has been asked of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from attrs import frozen

from lexlogic.program import model as m
from lexlogic.program.frame import DAY, Frame
from lexlogic.program.walk import merged_views, subformulas
from lexlogic.theory.components import Oracle
from lexlogic.theory.conflict import Registers
from lexlogic.theory.cycles import Entangled, unroll_recursion
from lexlogic.theory.deontic import Norms
from lexlogic.theory.ground import Grounder
from lexlogic.theory.model import Atom, AtomKind
from lexlogic.theory.priority import Priorities
from lexlogic.theory.texts import TextMemory, Texts
from lexlogic.theory.watch import Watch


@frozen
class Assumption:
    """A literal that a question takes as true, and the declaration it comes from."""

    literal: int
    kind: (
        str  # fact | stated | denied | standard | supposing | position | default | listed | absent
    )
    origin: Any
    text: str = ""


class Theory:
    """Grounder, norms, registers and priorities of one program in one frame."""

    def __init__(
        self,
        program: m.Program,
        frame: Frame,
        make_oracle: Callable[[Grounder], Oracle],
        memory: TextMemory | None = None,
        watch: Watch | None = None,
    ) -> None:
        self.program = program
        self.frame = frame
        self.g = Grounder(program, frame, watch)
        self.circuit = self.g.circuit
        self.norms = Norms(self.g)
        self.g.norms = self.norms
        self.registers = Registers(self.g, self.norms)
        self.norms.registers = self.registers
        self.registers.unroll = self._unroll
        self.priorities = Priorities(self.g, self.registers)
        self.g.texts = Texts(self.g, make_oracle, memory)
        self.registers.oracle = make_oracle(self.g)
        self.registers.wide = self._wide()
        self.constraints = self._constraints()
        self.broken_off = False  # grounding stopped half-way: nothing more can be asked of it

    def _wide(self) -> int:
        """The formula under which a permission may conflict with a duty; never, if nothing says so (D27)."""
        return self.circuit.disj([self.g.literal(f, {}, None) for f in self.program.wide_conflict])

    def literal(self, formula: m.Formula, tick: int | None) -> int:
        """The literal of a claim or finding, everything it reads defined."""
        literal = self.g.literal(formula, {}, tick)
        self.complete()
        return literal

    def claim(self, question: m.Question) -> int:
        """The literal of a question's claim. Its sets are those of the register asked about: before all
        conduct (`ex ante`), at its date (`ex nunc`), or else of their earliest member (D24)."""
        present = self.frame.present
        if question.point == "ante":
            self.g.point = min(self.frame.ticks)
        elif question.point == "nunc":
            self.g.point = present
        literal = self.g.literal(question.claim, {}, present)
        self.g.point = None
        self.complete()
        return literal

    def complete(self) -> None:
        """Define all that waits: rules, components, displacement. Raises `Entangled`."""
        while True:
            self.g.run()
            self._unroll()
            components = self.registers.close_pending()
            self.g.run()
            self._unroll()
            if not components:
                break
            for component in components:
                self.priorities.settle(component)
        self._unroll()

    def _unroll(self) -> None:
        circle = unroll_recursion(self.g)
        if circle is not None:
            atoms = tuple(self.g.atoms[v] for v in circle.variables)
            raise Entangled(circle, atoms)

    def _constraints(self) -> list[tuple[int, Any]]:
        """What binds every completion, whatever the view: groups, events, impossibilities (D4, D46)."""
        g = self.g
        found: list[tuple[int, Any]] = []
        for group in self.program.groups:
            members = [g.position(str(p)) for p in group.members]
            found += [(literal, group) for literal in self._exactly_one(members)]
        for event in self.frame.events:
            literals = [g.at(event.predicate, event.terms, tick) for tick in event.ticks]
            found += [(literal, event) for literal in self._exactly_one(literals)]
        for literal, _, origin in self.registers.constraints():
            found.append((literal, origin))
        return found

    def _exactly_one(self, literals: list[int]) -> list[int]:
        found = [self.circuit.disj(literals)]
        for i, one in enumerate(literals):
            for other in literals[i + 1 :]:
                found.append(self.circuit.disj((-one, -other)))
        return found

    def given(
        self, question: m.Question, literal: int, assumptions: list[Assumption]
    ) -> tuple[list[Assumption], list[Assumption], set[int]]:
        """All that binds a scenario of a question whose claim is the literal: what always does, then what
        this question takes as given, closed lists included; and every variable that any of it depends on."""
        order = self.begun_in_order()
        background = [
            *(Assumption(x, "constraint", origin) for x, origin in self.constraints),
            *(Assumption(x, "order", None) for x in order),
        ]
        bound = [a.literal for a in (*background, *assumptions)]
        cone = self.cone([literal, *bound]) | set(self.g.listed_atoms)
        listed = self.listed(cone) + self.unlisted(question, cone)
        return background, [*assumptions, *listed], cone

    def begun_in_order(self) -> list[int]:
        """A membership begun at one point of an uncertain period has begun at later ones; one ended has ended.

        All points of a period are tied, if one is read: so a scenario says of each whether it had begun.
        """
        points: dict[tuple[str, ...], set[int]] = {}
        for atom in self.g.atoms.values():
            if atom.kind is AtomKind.BASE and atom.name == "party" and atom.tick is not None:
                points.setdefault(atom.terms, set()).add(atom.tick)
        found = []
        for (state, source), read in sorted(points.items()):
            records = [p for p in self.g.sources[source].parties if p.state == state]
            for record in records:
                for date, sign in ((record.since, 1), (record.until, -1)):
                    if date is None or date.exact:
                        continue
                    low, high = date.first * DAY, (date.last + 1) * DAY
                    met = {t for t in read if low <= t < high}
                    if not met:
                        continue
                    inside = sorted(met.union(t for t in self.frame.ticks if low <= t < high))
                    begun = [
                        self.g.atom(Atom(AtomKind.BASE, "party", (state, source), t))
                        for t in inside
                    ]
                    for one, later in pairwise(begun):
                        found.append(self.circuit.disj((-sign * one, sign * later)))
        return found

    # ---- what a question assumes

    def assumptions(self, question: m.Question) -> list[Assumption]:
        """The findings, positions and supposition of a question, as literals (D4, D47, D48)."""
        found: list[Assumption] = []
        tick = None
        for finding in self.program.findings:
            found += self._finding(finding, "fact")
        views = merged_views(self.program, question.under)
        for view in views:
            for finding in view.states:
                found += self._finding(finding, "stated")
            for finding in view.denies:
                literal = self.literal(finding.body, tick)
                found.append(Assumption(-literal, "denied", finding))
        if question.supposing != m.Truth(True):
            for part in _parts(question.supposing):
                literal = self.literal(part, tick)
                found.append(Assumption(literal, "supposing", question))
        found += self._positions(views)
        return found

    def _finding(self, finding: m.Finding, kind: str) -> list[Assumption]:
        found = []
        for part in _parts(finding.body):
            standard = isinstance(part, m.Predication) and self._is_standard(part)
            literal = self.literal(part, None)
            label = "standard" if finding.assumed or standard else kind
            origin = m.Finding(part, finding.per, finding.assumed, finding.span)
            found.append(Assumption(literal, label, origin))
        return found

    def _is_standard(self, atom: m.Predication) -> bool:
        definition = self.g.predicates.get(str(atom.predicate))
        return definition is not None and definition.kind is m.PredicateKind.STANDARD

    def _positions(self, views: list[m.View]) -> list[Assumption]:
        found: list[Assumption] = []
        moved: set[str] = set()
        for view in views:
            for name in view.holds:
                found.append(Assumption(self.g.position(str(name)), "position", view, str(name)))
                moved.add(str(name))
            for name in view.rejects:
                found.append(Assumption(-self.g.position(str(name)), "position", view, str(name)))
                moved.add(str(name))
            moved |= {str(name) for name in view.leaves_open}
        for position in self.program.positions:
            if position.default is not None and str(position.name) not in moved:
                variable = self.g.position(str(position.name))
                literal = variable if position.default else -variable
                found.append(Assumption(literal, "default", position, str(position.name)))
        return found

    def listed(self, cone: set[int]) -> list[Assumption]:
        """Closed records the claim reads: listed memberships hold, other closed atoms as stated (D2)."""
        g = self.g
        found = []
        for variable in sorted(cone):
            atom = g.atoms.get(variable)
            if atom is None:
                continue
            if atom.kind is AtomKind.LISTED:
                found.append(Assumption(variable, "listed", g.listed_atoms[variable]))
        return found

    def unlisted(self, question: m.Question, cone: set[int]) -> list[Assumption]:
        """Closed atoms that neither the case nor the question's views list are false for this question."""
        g = self.g
        stated: set[tuple[str, tuple[str, ...]]] = set()
        formulas = [f.body for f in self.program.findings]
        for view in merged_views(self.program, question.under):
            formulas += [f.body for f in view.states]
        formulas += [question.supposing, *self.program.disputed]
        for formula in formulas:
            for part in subformulas(formula):
                if isinstance(part, m.Predication):
                    terms = tuple(t.name for t in part.terms if isinstance(t, m.Constant))
                    stated.add((str(part.predicate), terms))
        found = []
        for variable in sorted(cone):
            atom = g.atoms.get(variable)
            if atom is None or atom.kind is not AtomKind.BASE:
                continue
            definition = g.predicates.get(atom.name)
            closed = definition is not None and definition.kind is m.PredicateKind.RECORD
            if closed and (atom.name, atom.terms) not in stated:
                found.append(Assumption(-variable, "absent", definition))
        return found

    def known(self, values: Mapping[int, bool]) -> dict[int, bool]:
        """What an answer says of undefined variables; listed memberships it has not met hold."""
        found = {v: value for v, value in values.items() if v not in self.g.definitions}
        for variable in self.g.listed_atoms:
            found.setdefault(variable, True)
        return found

    def cone(self, literals: list[int]) -> set[int]:
        """Every variable the literals depend on, through definitions."""
        seen: set[int] = set()
        nodes: set[int] = set()
        stack = [abs(literal) for literal in literals]
        children = self.circuit.children
        while stack:
            node = stack.pop()
            if node in nodes:
                continue
            nodes.add(node)
            kids = children[node]
            if kids is None:
                seen.add(node)
                if node in self.g.definitions:
                    stack.append(abs(self.g.definitions[node]))
            else:
                stack.extend(abs(k) for k in kids)
        return seen


def _parts(formula: m.Formula) -> list[m.Formula]:
    if isinstance(formula, m.And):
        return [p for part in formula.parts for p in _parts(part)]
    return [formula]
