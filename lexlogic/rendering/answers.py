"""What the commands show: questions of a file with their verdicts, and how each is named."""

from __future__ import annotations

from attrs import frozen

from lexlogic.program import model as m
from lexlogic.solving.expectation import as_expected
from lexlogic.solving.verdict import Outcome, Setting, Verdict
from lexlogic.theory.build import Assumption


@frozen
class Answer:
    """A question of a program with its verdict.

    `judged`: whether its expectations apply; not if it is asked on another view than its own.
    """

    program: m.Program
    verdict: Verdict
    judged: bool = True

    @property
    def question(self) -> m.Question:
        return self.verdict.question

    @property
    def case(self) -> str:
        """The case as the user may write it: `Ryu`, or `Ryu:NoDanger` for a variant."""
        name = self.program.name
        return f"{name}:{self.program.variant}" if self.program.variant else name

    @property
    def address(self) -> str:
        """What `explain` takes, whatever else stands in the file: `Ryu:NoDanger/torture`."""
        return f"{self.case}/{self.question.name}" if self.case else self.question.name

    @property
    def as_expected(self) -> bool | None:
        """Whether the answer is what the file expects; none if it expects nothing."""
        return as_expected(self.verdict) if self.judged else None

    @property
    def recorded(self) -> tuple[str, ...]:
        """What a body decided, as the file records it."""
        return tuple(e.word for e in self.question.expectations if e.kind == "recorded")


def conflict_status(verdict: Verdict) -> str:
    """How a certain conflict ends: the status all choices of creditors share, or `mixed`.

    `none` if it is excluded; empty if it is open or the question is about something else.
    """
    claim = verdict.question.claim
    if not isinstance(claim, m.ConflictClaim) or claim.status is not None:
        return ""
    if verdict.outcome is Outcome.EXCLUDED:
        return "none"
    if verdict.outcome is not Outcome.ENTAILED:
        return ""
    found = {c.status: None for s in verdict.sets for c in s.choices}
    return next(iter(found)) if len(found) == 1 else "mixed" if found else ""


def rests_on(verdict: Verdict) -> tuple[Assumption, ...]:
    """What an answer takes as given: what carries it.

    All in its reach if it is open, or if it also says how a conflict ends.
    """
    if verdict.sets or not verdict.sufficient:
        return verdict.assumptions
    return verdict.sufficient


def issues(verdict: Verdict) -> tuple[Setting, ...]:
    """The issues an open verdict turns on, each once with its first setting.

    Doctrines come first, and first among them those that settle it with the least help.
    """
    grounds = (*verdict.grounds, *verdict.combinations)
    settings = [s for g in grounds for s in g.settings]
    law = {s.issue: s for s in reversed(settings) if not s.is_fact}
    order = list(dict.fromkeys((*verdict.contested_on, *law)))
    size = {
        name: min(len(g.settings) for g in grounds if any(s.issue == name for s in g.settings))
        for name in law
    }
    order = sorted((n for n in order if n in law), key=size.__getitem__)
    facts = {s.issue: s for s in settings if s.is_fact}
    return (*(law[name] for name in order), *facts.values())
