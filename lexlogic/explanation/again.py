"""A question asked again of the same theory: with the same points given, or some changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import define, field

from lexlogic.program import model as m
from lexlogic.solving.budget import Budget
from lexlogic.solving.canonical import first_assignment
from lexlogic.solving.reports import report_sets
from lexlogic.solving.residual import Residual
from lexlogic.solving.verdict import SetReport, Verdict
from lexlogic.solving.z3_backend import Answer, Sat, Unsat
from lexlogic.theory.build import Assumption, Theory


@define
class Again:
    """What a question assumes, and solvers that have seen nothing else."""

    theory: Theory
    question: m.Question
    literal: int
    assumptions: list[Assumption]
    background: list[Assumption]
    effort: float = 1.0
    _solvers: dict[frozenset[int], Residual] = field(factory=dict)
    met: int = 0  # how many listed memberships had been met

    @property
    def g(self) -> Any:
        """The ground theory."""
        return self.theory.g

    def refresh(self) -> None:
        """Take as listed what was met since the question was first put."""
        met = set(self.theory.g.listed_atoms)
        if len(met) != self.met:
            self.met = len(met)
            known = {a.literal for a in self.assumptions}
            self.assumptions += [a for a in self.theory.listed(met) if a.literal not in known]
            self._solvers.clear()

    def literals(self, without: frozenset[int] = frozenset()) -> list[int]:
        """All that is assumed, but for some variables."""
        self.refresh()
        found = [a.literal for a in (*self.background, *self.assumptions)]
        return [x for x in dict.fromkeys(found) if abs(x) not in without]

    def check(
        self, extra: Iterable[int], without: frozenset[int] = frozenset(), values: bool = False
    ) -> Answer:
        """Whether the literals can hold with what is assumed."""
        given = self.literals(without)
        solver = self._solvers.get(without)
        if solver is None:
            solver = self._solvers[without] = Residual(self.g, Budget(self.effort), given)
        return solver.check([self.theory.circuit.conj(given), *extra], values)

    def forced(
        self, literal: int, extra: Iterable[int] = (), without: frozenset[int] = frozenset()
    ) -> bool:
        """Whether the literal holds in every completion."""
        return isinstance(self.check([*extra, -literal], without), Unsat)

    def sets(
        self, extra: tuple[int, ...] = (), without: frozenset[int] = frozenset()
    ) -> tuple[SetReport, ...]:
        """The conflict sets of the question, with their statuses."""
        answer = self.first(extra, without)
        if answer is None:
            return ()
        return report_sets(_Changed(self, extra, without), answer)  # type: ignore[arg-type]

    def first(self, extra: Iterable[int], without: frozenset[int]) -> Sat | None:
        """The first completion in which the literals hold; none if there is none."""
        literals = [*extra]
        answer = self.check(literals, without, True)
        if not isinstance(answer, Sat):
            return None
        atoms, definitions = self.g.atoms, self.g.definitions
        order = sorted(
            (-v for v in answer.values if v in atoms and v not in definitions), reverse=True
        )
        solver = self._solvers[without]
        given = [self.theory.circuit.conj(self.literals(without)), *literals]
        values = first_assignment(solver, given, order)
        told = self.check([*literals, *(v if x else -v for v, x in values.items())], without, True)
        return told if isinstance(told, Sat) else None


@define
class _Changed:
    """The part of an asker that reports of sets need."""

    again: Again
    extra: tuple[int, ...]
    without: frozenset[int]

    @property
    def theory(self) -> Theory:
        return self.again.theory

    @property
    def g(self) -> Any:
        return self.again.theory.g

    @property
    def question(self) -> m.Question:
        return self.again.question

    def refresh(self) -> None:
        """Reports ask for this after they have met more of the theory."""
        self.again.refresh()

    def witness(self, literal: int) -> Sat | None:
        """A completion in which the literal holds."""
        return self.again.first([*self.extra, literal], self.without)

    def remarked(self, *_: object) -> None:
        """What is remarked was looked at again when the question was first answered."""

    def check(self, extra: Iterable[int], values: bool = True) -> Answer:
        return self.again.check([*self.extra, *extra], self.without, values)


def ask_again(verdict: Verdict, effort: float = 1.0) -> Again:
    """The question of a verdict, ready to be asked again."""
    theory: Theory = verdict.theory
    question = verdict.question
    assumptions = theory.assumptions(question)
    fixed = [x for x, _ in theory.constraints] + theory.begun_in_order()
    cone = theory.cone([verdict.literal, *fixed, *(a.literal for a in assumptions)])
    background = [
        *(Assumption(x, "constraint", origin) for x, origin in theory.constraints),
        *(Assumption(x, "order", None) for x in theory.begun_in_order()),
    ]
    assumptions += theory.listed(cone) + theory.unlisted(question, cone)
    return Again(theory, question, verdict.literal, assumptions, background, effort)
