"""A question of the file, put so that what is given may be left out, turned, or added to.

Everything is asked of the one theory the question has. What a question takes as given is kept as a list of
elements, in the order of the file; a fact pattern is some of them. A pattern is told whole: what it does not
say is open (D58), but for the closed lists (D2).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

import attrs
from attrs import define, field, frozen

from lexlogic.instruments.asking import Study
from lexlogic.program import model as m
from lexlogic.program.dates import LAST, day_text
from lexlogic.program.frame import DAY
from lexlogic.program.walk import subformulas
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.residual import Residual
from lexlogic.solving.verdict import Setting
from lexlogic.solving.z3_backend import Sat, Solver, Unknown, Unsat
from lexlogic.theory.build import Assumption
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.model import AtomKind

FACTS = ("fact", "stated", "denied", "standard", "supposing", "open")
LAW = ("position", "default", "law")


@frozen
class Element:
    """Something a fact pattern may say, or a position it may take: a literal and where it comes from.

    `formula` says it, for facts; `name` is the position. `turns`: it may be told the other way.
    """

    literal: int
    kind: str
    formula: m.Formula | None = field(default=None, eq=False)
    name: str = ""
    assumption: Assumption | None = field(default=None, eq=False, repr=False)
    turns: bool = False
    leaf: int = 0
    """Of an open fact the undefined variable it depends on: for a standard, its open part."""

    @property
    def is_fact(self) -> bool:
        return self.kind in FACTS

    def turned(self) -> Element:
        """The same, the other way round."""
        formula = self.formula
        if formula is not None:
            formula = formula.body if isinstance(formula, m.Not) else m.Not(formula)
        return attrs.evolve(self, literal=-self.literal, formula=formula)


@frozen
class Pattern:
    """What a case of an exercise says: facts in the order of the file, positions, and law relied on."""

    facts: tuple[Element, ...]
    law: tuple[Element, ...]
    """Positions, memberships and closed lists."""

    @property
    def literals(self) -> tuple[int, ...]:
        return tuple(e.literal for e in (*self.facts, *self.law))


@define(eq=False)
class Matter:
    """A question with its elements. `put` makes one; it raises what `Study.put` raises."""

    study: Study
    program: m.Program
    question: m.Question
    asker: Any
    elements: list[Element]
    base: list[int]
    residual: Residual
    outcome: str = ""
    parted: Any = None
    """Found once by `turning`: pairs of combinations that part on one element."""
    _verdicts: dict[tuple[int, ...], bool] = field(factory=dict)

    @classmethod
    def put(cls, study: Study, program: m.Program, question: m.Question) -> Matter:
        """The question, with everything it takes as given as an element of its own."""
        asker = study.put(program, question)
        base = [a.literal for a in asker.background]
        base += [e for e in _definitional(asker) if e not in base]
        made = cls(study, program, question, asker, [], base, Residual(asker.g, asker.budget, base))
        made.elements = list(_elements(made))
        made.outcome = made._outcome()
        return made

    @property
    def given(self) -> list[Element]:
        """What the file and the views asked under say; not what is open."""
        return [e for e in self.elements if e.kind not in ("open", "law")]

    @property
    def literal(self) -> int:
        """The claim."""
        found: int = self.asker.literal
        return found

    def element_of(self, setting: Setting) -> Element | None:
        """The element that a setting of an issue is, as it is set; none if it cannot be told."""
        g = self.asker.g
        if setting.is_fact and setting.atom is not None:
            wanted = setting.atom
            for element in self.elements:
                atom = g.atoms.get(element.leaf)
                if atom is None or (atom.name, atom.terms, atom.tick) != (
                    wanted.predicate,
                    wanted.terms,
                    wanted.tick,
                ):
                    continue
                return element if setting.value == "true" else element.turned()
            return None
        name = setting.issue if setting.value in ("held", "rejected") else setting.value
        for element in self.elements:
            if element.name == name and element.kind == "law":
                return element.turned() if setting.value == "rejected" else element
        return None

    # ---- asking

    def sat(self, literals: Iterable[int]) -> Sat | None:
        """A completion of the literals and of what always binds; raises `Exhausted` at the limit."""
        answer = self.residual.check([*self.base, *literals])
        if isinstance(answer, Unknown):
            raise Exhausted(answer.cause)
        return answer if isinstance(answer, Sat) else None

    def possible(self, literals: Iterable[int]) -> bool:
        """Whether the literals can hold together."""
        key = tuple(literals)
        found = self._verdicts.get(key)
        if found is None:
            answer = self.residual.check([*self.base, *key], False)
            if isinstance(answer, Unknown):
                raise Exhausted(answer.cause)
            found = self._verdicts[key] = isinstance(answer, Sat)
        return found

    def follows(self, literals: Sequence[int], target: int) -> bool:
        """Whether the literals settle the target as true."""
        return not self.possible((*literals, -target))

    def settled(self, literals: Sequence[int]) -> bool | None:
        """True or false if the literals settle the claim; none if it stays open."""
        if self.follows(literals, self.literal):
            return True
        return False if self.follows(literals, -self.literal) else None

    def _outcome(self) -> str:
        given = [e.literal for e in self.given]
        if not self.possible(given):
            return "inconsistent"
        word = {True: "entailed", False: "excluded", None: "open"}
        return word[self.settled(given)]

    def smallest(
        self, wanted: int, among: Sequence[Element], always: Sequence[int] = ()
    ) -> tuple[Element, ...]:
        """Of the elements a subset-minimal part that settles the target, earlier ones preferred (D58).

        The same whatever the solver answers first: halves are tried in the order of the file. Assumes that all
        of them settle it.
        """
        bad = (*always, -wanted)
        if not self.possible(bad):
            return ()
        found = self._halve((), False, tuple(among), bad)
        return tuple(e for e in among if e in found)

    def _halve(
        self, kept: tuple[Element, ...], grew: bool, rest: tuple[Element, ...], bad: tuple[int, ...]
    ) -> tuple[Element, ...]:
        if grew and not self.possible((*bad, *(e.literal for e in kept))):
            return ()
        if len(rest) <= 1:
            return rest
        middle = len(rest) // 2
        one, other = rest[:middle], rest[middle:]
        later = self._halve((*kept, *one), True, other, bad)
        earlier = self._halve((*kept, *later), bool(later), one, bad)
        return (*earlier, *later)

    # ---- a pattern as a program of its own

    def told(
        self, pattern: Pattern, about: str = ""
    ) -> tuple[m.Program, m.Question, tuple[int, ...]]:
        """The program and question that say the pattern and nothing else, and the literals that hold there.

        Its facts stand in place of the file's findings, its positions in a view of their own.
        """
        supposed = tuple(e.formula for e in pattern.facts if e.kind == "supposing" and e.formula)
        findings = tuple(
            m.Finding(e.formula, "", e.kind == "standard")
            for e in pattern.facts
            if e.formula is not None and e.kind != "supposing"
        )
        kept = tuple(f for f in self.program.findings if _is_definition(self.asker, f.body))
        taken = {e.name: e.literal > 0 for e in pattern.law if e.name}
        view = m.View(
            _VIEW,
            "",
            (),
            tuple(m.PositionId(n) for n, held in taken.items() if held),
            tuple(m.PositionId(n) for n, held in taken.items() if not held),
            tuple(p.name for p in self.program.positions if str(p.name) not in taken),
            (),
            (),
        )
        told = (findings, view.holds, view.rejects, supposed)
        digest = hashlib.sha256(repr(told).encode()).hexdigest()[:12]
        program = attrs.evolve(
            self.program,
            variant=f"{self.program.variant}: {about} {digest}",
            findings=(*kept, *findings),
            disputed=(),
            views=(view,),
            questions=(),
        )
        supposing: m.Formula = m.Truth(True)
        if supposed:
            supposing = supposed[0] if len(supposed) == 1 else m.And(supposed)
        question = attrs.evolve(self.question, under=(_VIEW,), supposing=supposing, expectations=())
        program = attrs.evolve(program, questions=(question,))
        return program, question, tuple(self._silent(findings, supposing))

    def _silent(self, findings: Iterable[m.Finding], supposing: m.Formula) -> Iterable[int]:
        """Memberships listed hold, closed facts the pattern does not state do not (D2)."""
        g = self.asker.g
        stated = {
            (str(part.predicate), tuple(t.name for t in part.terms if isinstance(t, m.Constant)))
            for body in (*(f.body for f in findings), supposing)
            for part in subformulas(body)
            if isinstance(part, m.Predication)
        }
        for variable in sorted({*self.asker.cone, *g.listed_atoms}):
            atom = g.atoms.get(variable)
            if atom is None or atom.name == "party":
                continue
            if atom.kind is AtomKind.LISTED:
                yield variable
            elif atom.kind is AtomKind.BASE:
                definition = g.predicates.get(atom.name)
                closed = definition is not None and definition.kind is m.PredicateKind.RECORD
                if closed and (atom.name, atom.terms) not in stated:
                    yield -variable

    def scenario(self, pattern: Pattern, holds: bool, about: str = "") -> Any:
        """A scenario of the pattern in which the claim holds, or does not; none if there is none.

        The second evaluator has looked at it: `too large` is said in `checked`, a disagreement is raised.
        """
        program, question, silent = self.told(pattern, about)
        target = self.literal if holds else -self.literal
        wanted = (*silent, *pattern.literals, target)
        if not self.possible(wanted):
            return None
        answer = self.sat((*wanted, *self._sober(wanted)))
        if answer is None:
            return None
        found = self.asker.scenario(answer)
        checked = self.study.look_again(program, question, self.asker.theory.frame, found, holds)
        return answer, found, checked

    def _sober(self, wanted: tuple[int, ...]) -> list[int]:
        """Doctrines for a scenario: all rejected that may be, so that as few texts as can be must be compared."""
        g = self.asker.g
        found: list[int] = []
        for position in self.program.positions:
            variable = g.position(str(position.name))
            if variable not in self.asker.cone:
                continue
            rejected = self.possible((*wanted, *found, -variable))
            found.append(-variable if rejected else variable)
        return found

    def refuted_again(self, literals: Sequence[int], target: int) -> bool:
        """Whether a solver that has seen nothing else finds as well that the literals settle the target."""
        fresh = Solver(self.asker.g, self.asker.budget, shared=True)
        return isinstance(fresh.check([*self.base, *literals, -target], False), Unsat)


_VIEW = m.ViewId("Told")


def _is_definition(asker: Any, body: m.Formula) -> bool:
    """Whether a finding is a text's own closed list, which is no fact of the case."""
    return any(
        isinstance(part, m.Predication)
        and (d := asker.g.predicates.get(str(part.predicate))) is not None
        and d.kind is m.PredicateKind.LIST
        for part in subformulas(body)
    )


def _definitional(asker: Any) -> list[int]:
    return [
        a.literal
        for a in asker.assumptions
        if isinstance(a.origin, m.Finding) and _is_definition(asker, a.origin.body)
    ]


def _elements(matter: Matter) -> Iterable[Element]:
    asker = matter.asker
    seen: set[int] = set()
    parts = _supposed(matter.question.supposing)
    for assumption in asker.assumptions:
        literal, origin = assumption.literal, assumption.origin
        if literal == TRUE or abs(literal) in seen:
            if assumption.kind == "supposing" and parts:
                parts.pop(0)
            continue
        seen.add(abs(literal))
        match assumption.kind:
            case "fact" | "stated" | "standard" | "denied":
                body = m.Not(origin.body) if assumption.kind == "denied" else origin.body
                yield Element(
                    literal, assumption.kind, body, "", assumption, _may_turn(asker, body)
                )
            case "supposing":
                body = parts.pop(0)
                yield Element(literal, "supposing", body, "", assumption, _may_turn(asker, body))
            case "position" | "default":
                name = assumption.text
                yield Element(literal, assumption.kind, None, name, assumption, True)
            case _:
                yield Element(literal, assumption.kind, None, "", assumption)
    for issue in asker.issues():
        if issue.is_fact:
            yield from _open_fact(asker, abs(issue.values[0][1]), seen)
            continue
        for _, literal in issue.values:
            if abs(literal) not in seen:
                seen.add(abs(literal))
                name = asker.g.atoms[abs(literal)].name
                yield Element(abs(literal), "law", None, name, None, True)


def _open_fact(asker: Any, variable: int, seen: set[int]) -> Iterable[Element]:
    """An open fact, as the language would state it; a standard in place of its open part."""
    atom = asker.g.atoms[variable]
    literal = variable
    if atom.kind is AtomKind.OPEN_PART:
        literal = asker.g.at(atom.name, atom.terms, atom.tick)
    if atom.kind is AtomKind.LISTED or abs(literal) in seen or literal in (TRUE, FALSE):
        return
    moment = None
    if atom.tick is not None:
        day, rest = divmod(atom.tick, DAY)
        if rest or not 1 <= day <= LAST:
            return  # no day of the calendar
        date = m.Date(day, day, day_text(day))
        moment = m.Moment(m.MomentKind.AT, (m.DateTerm(date),))
    definition = asker.g.predicates.get(atom.name)
    if definition is None:
        return
    terms = tuple(
        m.Constant(str(t), p.sort) for t, p in zip(atom.terms, definition.params, strict=False)
    )
    seen.add(abs(literal))
    body = m.Predication(definition.name, terms, moment)
    yield Element(literal, "open", body, "", None, True, variable)


def _supposed(formula: m.Formula) -> list[m.Formula]:
    if formula == m.Truth(True):
        return []
    if isinstance(formula, m.And):
        return [p for part in formula.parts for p in _supposed(part)]
    return [formula]


def _may_turn(asker: Any, body: m.Formula) -> bool:
    """Whether a fact is a single statement about named things, which may as well be told the other way."""
    atom = body.body if isinstance(body, m.Not) else body
    if not isinstance(atom, m.Predication):
        return False
    if not all(isinstance(t, m.Constant | m.DateTerm) for t in atom.terms):
        return False
    definition = asker.g.predicates.get(str(atom.predicate))
    kinds = (
        m.PredicateKind.FACT,
        m.PredicateKind.RECORD,
        m.PredicateKind.CONDUCT,
        m.PredicateKind.STANDARD,
    )
    return definition is not None and definition.kind in kinds and bool(definition.gloss)
