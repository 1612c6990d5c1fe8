"""What is told of a claim refuted or proved: scenarios in words, and where they differ."""

from __future__ import annotations

from attrs import field, frozen

from lexlogic.explanation.model import Explanation, GivenPoint, Step
from lexlogic.explanation.wording import Words
from lexlogic.program import model as m
from lexlogic.program.frame import Scenario
from lexlogic.solving.verdict import Ground, Outcome, Verdict


@frozen
class Reading:
    """A reading of open law: the position, whether it is held, and who holds it or does not."""

    name: str
    held: bool
    text: str
    holders: str
    opponents: str


@frozen
class Fact:
    """Something that is so, or not, in a scenario, in words. `judged`: an open-textured standard."""

    text: str
    so: bool
    judged: bool = False


@frozen
class Tale:
    """A scenario as it is told: only what makes the answer so."""

    scenario: Scenario
    departures: int
    """How many stated points are otherwise in it."""
    individuals: tuple[str, ...]
    """Of whom it makes something so that nobody states."""
    unstated: int
    """How many facts it makes so that nobody states."""
    readings: tuple[Reading, ...]
    surely_fewest: bool
    """Whether no scenario with as few departures, individuals and facts needs fewer readings."""
    points: tuple[GivenPoint, ...]
    """The story, labelled: points of the kinds `departure`, `happens`, `fails` and `reading`; then, of what
    is stated, a smallest part that with these makes the answer so."""
    steps: tuple[Step, ...]
    checked: tuple[str, ...]


@frozen
class Difference:
    """Where the nearest scenario differs: stated points kept or departed from, facts, readings."""

    restored: tuple[GivenPoint, ...]
    departed: tuple[GivenPoint, ...]
    """What is so instead of what is stated, with the place that states it."""
    facts: tuple[Fact, ...]
    readings: tuple[Reading, ...]

    def __len__(self) -> int:
        return len(self.restored) + len(self.departed) + len(self.facts) + len(self.readings)


@frozen
class Reach:
    """For how many individuals the answer is so. `kind`: `named`, `all sizes` or `bounded`."""

    kind: str
    open_sorts: tuple[str, ...]
    closed_sorts: tuple[tuple[str, tuple[str, ...]], ...]
    notes: tuple[str, ...]


@frozen
class Counterexample:
    """What was found of a claim."""

    program: m.Program
    question: m.Question
    headline: str
    outcome: Outcome
    verdict: Verdict
    """For what is taken as given; of an entailed claim also why it is so."""
    refuted: Tale | None = None
    law_alone: bool = False
    """Entailed, and whatever is stated otherwise could not refute it."""
    holds: Scenario | None = None
    difference: Difference | None = None
    never_holds: bool = False
    """Excluded, and whatever is stated otherwise could not make it hold."""
    proof: Explanation | None = None
    repairs: tuple[Ground, ...] = ()
    repairs_complete: bool = True
    fixed: tuple[GivenPoint, ...] = ()
    """Points that were not departed from: the theory could not be made without them."""
    reach: Reach | None = None
    words: Words | None = field(default=None, eq=False, repr=False)
    checked: tuple[str, ...] = ()
    cause: str = ""
