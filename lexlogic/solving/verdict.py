"""The closed set of answers: a verdict with what it turns on, what it assumes, and its certificate (D49, D50)."""

from __future__ import annotations

import html
from enum import Enum
from typing import Any

from attrs import field, frozen

from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.theory.build import Assumption


class Outcome(Enum):
    """The overall verdict of a claim."""

    ENTAILED = "entailed"
    EXCLUDED = "excluded"
    OPEN = "open"
    INCONSISTENT = "inconsistent"
    UNDECIDED = "undecided"


@frozen
class Setting:
    """A value of an issue: a position held or rejected, a member of a group, a fact true or false."""

    issue: str
    value: str  # held | rejected | name of the member | true | false
    is_fact: bool = False
    atom: BaseAtom | None = None


@frozen
class Ground:
    """A minimal combination of settings that settles the question (D50)."""

    outcome: Outcome
    settings: tuple[Setting, ...]


@frozen
class ChoiceReport:
    """The status of a conflict set towards some creditors (D40)."""

    units: tuple[tuple[str, ...], ...]  # per member, the creditors
    status: str  # resolved | dissolved | carved | unresolved
    certain: bool  # the same in every completion in which the set is a conflict
    reason: str  # for unresolved: no vote | split votes | cycle | several minimal
    by: tuple[str, ...]  # for resolved: the principles
    prevails: str  # for resolved: the norm that prevails
    loser: str
    blocked: tuple[str, ...]  # principles whose votes lack consent


@frozen
class SetReport:
    """A conflict set the question is about."""

    members: tuple[m.NormRef | Any, ...]
    labels: tuple[str, ...]
    kind: str  # strict | wide
    when: str  # possible | entailed
    choices: tuple[ChoiceReport, ...]
    responsibility_to: tuple[str, ...]
    conditional: str = ""  # "" | contrary to duty | self-made (D28)

    @property
    def irresolvable(self) -> bool:
        """Unresolved towards all creditors under every doctrine of the view (D40)."""
        return bool(self.choices) and all(
            c.status == "unresolved" and c.certain for c in self.choices
        )


@frozen
class Certificate:
    """What makes the verdict checkable: scenarios replayed, and a refutation solved again."""

    holds: Scenario | None  # a scenario in which the claim holds
    fails: Scenario | None
    refuted_from: tuple[Assumption, ...]  # what carries an entailed or excluded verdict
    checked: tuple[str, ...]  # sentences: how each part was checked


@frozen
class Verdict:
    """The answer to a question."""

    question: m.Question
    outcome: Outcome
    profile: tuple[Outcome, ...] = ()  # fact verdicts over the admissible positions
    grounds: tuple[Ground, ...] = ()  # over positions
    combinations: tuple[Ground, ...] = ()  # over positions and open facts together
    combinations_complete: bool = True
    contested_on: tuple[str, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    sufficient: tuple[Assumption, ...] = ()  # minimal set that carries the verdict (D58)
    closed: tuple[str, ...] = ()  # closed lists relied on
    sets: tuple[SetReport, ...] = ()
    apparent: bool = False  # D30
    avoidable: bool = False  # D30
    silent: bool = False
    presumed: str = ""  # in adjudicative mode: entailed | excluded | "" (D52)
    divergent: bool = False  # entailed, but no one line of reasons serves every doctrine (R4)
    core: tuple[Assumption, ...] = ()  # of an inconsistency
    cause: str = ""  # of an undecided verdict
    certificate: Certificate | None = None
    path: tuple[str, ...] = ()  # how conflict was computed: fast path, components
    notes: tuple[str, ...] = ()  # stipulations the texts refute, comparisons that stay bounded
    theory: Any = field(default=None, eq=False, repr=False)
    literal: int = 0

    @property
    def settled(self) -> bool:
        """Whether all doctrines give the same fact verdict."""
        return len(self.profile) <= 1

    @property
    def open_on(self) -> str:
        """For an open verdict: fact, law or both (D49)."""
        if self.outcome is not Outcome.OPEN:
            return ""
        if self.settled:
            return "fact"
        return "both" if Outcome.OPEN in self.profile else "law"

    @property
    def word(self) -> str:
        return self.outcome.value

    def __str__(self) -> str:
        """One line, as the commands write it: `~ OPEN on law and fact, contested on IntentRequired`."""
        text = f"{_MARKS[self.outcome]} {self.outcome.name}"
        if self.open_on:
            text += " on law and fact" if self.open_on == "both" else f" on {self.open_on}"
        if self.contested_on:
            text += f", contested on {', '.join(self.contested_on)}"
        return f"{text}: {self.cause}" if self.cause else text

    def _repr_html_(self) -> str:
        """The same for a notebook, with the question above it."""
        asked = html.escape(self.question.title or " ".join(self.question.text.split()))
        return f"<p>{asked}<br><strong>{html.escape(str(self))}</strong></p>"


_MARKS = {
    Outcome.ENTAILED: "+",
    Outcome.EXCLUDED: "-",
    Outcome.OPEN: "~",
    Outcome.INCONSISTENT: "!",
    Outcome.UNDECIDED: "?",
}
