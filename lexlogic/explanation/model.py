"""What an explanation is: what is given, and how the answer follows from it step by step.

Every sentence carries the span of the declaration it rests on; nothing is laid out for a medium.
"""

from __future__ import annotations

from attrs import field, frozen

from lexlogic.text import Span


@frozen
class GivenPoint:
    """A stated point the answer rests on: `F1`; `A1`, `P1`, `V1`, `H1` if it is no fact (givens.py)."""

    label: str
    text: str
    origin: str
    """The file and line, or nothing if it is declared nowhere."""
    citation: str
    """On whose word: the `per` of a fact, the holder of a position."""
    kind: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Step:
    """A sentence and what it follows from: labels of given points and numbers of earlier steps."""

    number: int
    sentence: str
    premises: tuple[str, ...]
    citation: str
    assuming: tuple[str, ...] = ()
    """What this step supposes, where the answer is the same either way."""
    rests_on: tuple[str, ...] = ()
    """The labels of all that is no fact on which it rests, through whatever steps."""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Turn:
    """A minimal combination that settles an open question, in words."""

    outcome: str
    conditions: tuple[str, ...]


@frozen
class Issue:
    """A position an answer turns on: what it says, who holds it and who does not."""

    name: str
    text: str
    held_by: tuple[str, ...]
    opposed_by: tuple[str, ...]
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Attempt:
    """A principle and why it does not settle a conflict."""

    principle: str
    title: str
    word: str
    """silent, blocked, split, outranked or votes."""
    reason: str
    citation: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class ConflictTold:
    """A conflict set in words."""

    members: tuple[str, ...]
    kind: str
    when: str
    """possible or entailed."""
    statuses: tuple[str, ...]
    witnesses: tuple[str, ...]
    """Conduct that complies with each proper subset: the set is as small as it can be."""
    attempts: tuple[Attempt, ...]
    responsibility_to: tuple[str, ...]


@frozen
class Story:
    """A scenario in plain words."""

    title: str
    law: tuple[str, ...]
    facts: tuple[str, ...]


@frozen
class Explanation:
    """Why a verdict is so."""

    headline: str
    word: str
    status: str
    """For a question about conflict: unresolved, resolved, ..., or nothing."""
    law: str
    owed_to: tuple[str, ...] = ()
    given: tuple[GivenPoint, ...] = ()
    steps: tuple[Step, ...] = ()
    turns: tuple[Turn, ...] = ()
    issues: tuple[Issue, ...] = ()
    """The positions named in the turns and stories, in the order of the file."""
    conflicts: tuple[ConflictTold, ...] = ()
    stories: tuple[Story, ...] = ()
    notes: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    rests_on: tuple[GivenPoint, ...] = ()
    """For an open answer: the standards taken as met and the positions fixed in its reach."""
    pruned: int = 0
    """Steps left out: what could have stood in the way and did not, whatever is given."""


@frozen
class Change:
    """A single change that would make the status so."""

    text: str
    effect: str
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class WhyNot:
    """What could have given another answer, and why it did not."""

    headline: str
    word: str
    status: str
    asked: str
    attempts: tuple[Attempt, ...] = ()
    changes: tuple[Change, ...] | None = None
    """None where no change was looked for."""
    turns: tuple[Turn, ...] = ()
    """For an open question: what would, together, make it so."""
    story: Story | None = None
    """A scenario in which it is not so."""
    retractions: tuple[tuple[GivenPoint, ...], ...] = ()
    """Smallest sets of stated points one of which would have to be retracted for it to be possible (D58)."""
    retractions_complete: bool = True
    carried_by: tuple[GivenPoint, ...] = ()
    """For a settled question: the points one of which would have to fall."""
    rests_on: tuple[GivenPoint, ...] = ()
    notes: tuple[str, ...] = ()
