"""What an exercise is: a story, a question, options of which one is right, and why. Said in no medium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from lexlogic.explanation.model import Step
from lexlogic.text import Span


@frozen
class Told:
    """A sentence of a fact pattern, or a point of law it is told on, with the place it comes from."""

    text: str
    kind: str
    """fact, standard, position, membership, list or rule."""
    citation: str = ""
    """On whose word; of a position who holds it."""
    name: str = ""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen
class Case:
    """A fact pattern: the first is told whole, each further one by what is otherwise in it."""

    number: int
    facts: tuple[Told, ...]
    changed: tuple[Told, ...] = ()
    """For a further case: what it says in place of the first."""


@frozen
class Option:
    """An answer to choose, whether it is right, and what proves that it is or is not."""

    letter: str
    text: str
    right: bool
    proof: str


@frozen
class Argued:
    """Why the claim is so, or not so, on a pattern: steps from an explanation."""

    heading: str
    """`In case 1 it is so`."""
    steps: tuple[Step, ...]
    """All of them; `shown` are the numbers of those a key tells."""
    shown: tuple[int, ...]


@frozen
class Proof:
    """A pattern as a program and question of its own, and the verdict that the key rests on.

    Asking the question anew must give `verdict`: entailed, excluded or open.
    """

    about: str
    program: Any = field(eq=False, repr=False)
    question: Any = field(eq=False, repr=False)
    verdict: str
    checked: tuple[str, ...]


@frozen
class Size:
    """How much an answer takes: the steps of the explanation, its positions, and the exceptions it passes."""

    steps: int
    positions: int
    exceptions: int

    @property
    def count(self) -> int:
        return self.steps + self.positions + self.exceptions

    @property
    def word(self) -> str:
        """easy, medium or hard."""
        if self.count <= EASY:
            return "easy"
        return "medium" if self.count <= MEDIUM else "hard"


LONGEST, LARGEST = 18, 30
"""How many facts and points of law an exercise tells, and how large its explanation is, at most: longer ones
cannot be kept in mind."""
EASY, MEDIUM = 8, 15
"""The largest counts that are called easy and medium; what is above is hard."""


@frozen(kw_only=True)
class Exercise:
    """One exercise with its key."""

    kind: str
    """contrast, conflict, position or order."""
    question: str
    """The question of the file it was made from, as `explain` takes it."""
    asked: str
    """What is asked, as a sentence."""
    claim: str
    cases: tuple[Case, ...]
    law: tuple[Told, ...]
    norms: tuple[str, ...] = ()
    """Norms to choose from, each with what it asks; empty for other kinds."""
    options: tuple[Option, ...] = ()
    """Empty where sentences are to be put in order."""
    sentences: tuple[str, ...] = ()
    """What is to be put in order, numbered from 1 as it is printed."""
    before: tuple[tuple[int, int], ...] = ()
    """Pairs of sentences, the first of which must come before the second."""
    orders: int = 0
    """How many orders of the sentences are right."""
    example: tuple[int, ...] = ()
    """One right order."""
    idle: str = ""
    """A fact that is changed as well and makes no difference; empty if there is none."""
    deciding: str
    """The fact, position or norms the answer turns on, in words."""
    argued: tuple[Argued, ...]
    size: Size
    assumed: tuple[Told, ...]
    """What the cases take as given beyond facts: standards as met, positions, lists."""
    proofs: tuple[Proof, ...] = field(eq=False, repr=False)
    alike: frozenset[str] = field(eq=False, repr=False)
    """Two exercises that share an entry are equivalent; never both in one set."""

    @property
    def answer(self) -> str:
        """The right letter, or one right order as `2 1 3`."""
        if self.options:
            return next(o.letter for o in self.options if o.right)
        return " ".join(map(str, self.example))


def texts_of(exercise: Exercise) -> Iterator[str]:
    """All that a student is shown of an exercise, and the reasons of its key."""
    yield from (exercise.asked, exercise.claim, *exercise.norms, *exercise.sentences)
    yield from (o.text for o in exercise.options)
    for case in exercise.cases:
        yield from (f.text for f in (*case.facts, *case.changed))
    yield from (t.text for t in exercise.law)
    for argued in exercise.argued:
        yield from (f"{s.sentence} {s.citation}" for s in argued.steps)


@frozen
class Quiz:
    """A set of exercises, and what kept it from being larger."""

    file: str
    case: str
    seed: int
    wanted: int
    exercises: tuple[Exercise, ...]
    names: tuple[tuple[str, str], ...] = ()
    """Short names of sources that the exercises use, with their titles."""
    shortfall: str = ""
    """Why there are fewer than were wanted; empty if there are as many."""
    notes: tuple[str, ...] = ()
    """Questions of the file that could not be used, and why."""
