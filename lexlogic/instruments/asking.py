"""What an instrument may ask of a file under study; `lexlogic.session.Session` is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from lexlogic.program import model as m
from lexlogic.program.frame import Frame, Scenario
from lexlogic.solving.ask import Asker
from lexlogic.solving.verdict import Verdict
from lexlogic.theory.watch import Watch


class Study(Protocol):
    """The programs of a file, and questions put to them."""

    effort: float

    @property
    def programs(self) -> tuple[m.Program, ...]:
        """The cases and variants of the file."""

    def apart(self, watch: Watch | None = None) -> Study:
        """A study of the same file that keeps no theory of this one, for a program that was changed."""

    @property
    def law(self) -> tuple[m.Program, ...]:
        """The programs; of a file that asks nothing, what it declares and takes in."""

    def put(self, program: m.Program, question: m.Question) -> Asker:
        """The question put to its theory: its literal, what is given, what is open."""

    def put_leaving_open(
        self, program: m.Program, question: m.Question, atoms: tuple[m.Predication, ...]
    ) -> Asker:
        """As `put`, at the same points in time, with nothing given of some atoms."""

    def answer(self, program: m.Program, question: m.Question, thorough: bool = True) -> Verdict:
        """The verdict on the question."""

    def look_again(
        self,
        program: m.Program,
        question: m.Question,
        frame: Frame,
        scenario: Scenario,
        expected: bool,
    ) -> str:
        """How the second evaluator confirmed a scenario of a program made from one of the file."""

    def covers(
        self,
        program: m.Program,
        frame: Frame,
        scenario: Scenario,
        norm: m.Norm,
        env: Mapping[str, str],
    ) -> bool | None:
        """Whether a norm's scope holds of its parameters in a scenario of texts, as the second evaluator
        reads it; none if it cannot tell."""
