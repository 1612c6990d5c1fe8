"""Two sides of a file, question by question: where they agree, on which side a claim is so more often, and the
smallest scenario for each difference; or a proof that there is none (D48, D49)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import attrs
from attrs import field, frozen

from lexlogic.instruments.asking import Study
from lexlogic.instruments.joint import Joint, Part, Point
from lexlogic.instruments.parting import Parting, partings, smallest_change
from lexlogic.instruments.sides import Asked, Side, questions
from lexlogic.program import model as m
from lexlogic.program.frame import Scenario
from lexlogic.solving.ask import cause_of
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.verdict import Outcome, Verdict
from lexlogic.solving.z3_backend import Unknown, Unsat
from lexlogic.theory.build import Theory
from lexlogic.theory.components import TooManyAtoms


class Relation(Enum):
    """How the first side stands to the second.

    Of a claim: tighter, if wherever it is so on the first it is so on the second, but not conversely.
    """

    EQUIVALENT = "equivalent"
    TIGHTER = "tighter"
    LOOSER = "looser"
    INCOMPARABLE = "incomparable"
    APART = "apart"  # no scenario is possible on both sides
    INCONSISTENT = "inconsistent"  # what one side states cannot all be so
    UNDECIDED = "undecided"


@frozen
class Difference:
    """A smallest scenario in which something is so on one side only, replayed on both."""

    only: str  # A | B
    points: tuple[Point, ...]
    smallest: bool
    first: Scenario = field(repr=False)
    second: Scenario = field(repr=False)
    checked: tuple[str, ...] = ()


@frozen
class Facet:
    """One thing a question is about: its claim, or one way in which its conflict may end."""

    status: str  # "" for the claim itself
    relation: Relation
    differences: tuple[Difference, ...] = ()
    checked: tuple[str, ...] = ()  # how an absence of differences was proved
    cause: str = ""


@frozen
class Compared:
    """A question on both sides."""

    name: str
    first: Verdict
    second: Verdict
    facets: tuple[Facet, ...]
    change: tuple[
        Parting, ...
    ] = ()  # moved in the first to where the second stands, it is another answer
    back: tuple[Parting, ...] = ()  # the same from the second

    @property
    def relation(self) -> Relation:
        """How the claim on the first side stands to that on the second."""
        return self.facets[0].relation

    @property
    def agrees(self) -> bool:
        """Whether no scenario tells the sides apart, in the claim or in how its conflict ends."""
        return all(f.relation is Relation.EQUIVALENT for f in self.facets)

    @property
    def decided(self) -> bool:
        """Whether every facet was compared."""
        return all(f.relation is not Relation.UNDECIDED for f in self.facets)


@frozen
class Comparison:
    """Two sides compared on the questions they share."""

    first: Side
    second: Side
    questions: tuple[Compared, ...]
    partings: tuple[Parting, ...]  # where they part, whatever the questions
    law: tuple[str, ...] = ()  # declarations that the two drafts do not share
    theory: Theory | None = field(default=None, eq=False, repr=False)


@frozen
class Sides:
    """Two sides compared: on the questions they share, and in what they ask of conduct as such."""

    questions: Comparison | None
    conduct: Any = None  # ConductCompared

    @property
    def decided(self) -> bool:
        """Whether nothing was cut short by a limit."""
        asked = self.questions.questions if self.questions is not None else ()
        acts = self.conduct.acts if self.conduct is not None else ()
        return all(q.decided for q in asked) and all(
            a.relation is not Relation.UNDECIDED for a in acts
        )


_ENDS = (m.SetStatus.RESOLVED, m.SetStatus.UNRESOLVED, m.SetStatus.DISSOLVED, m.SetStatus.CARVED)


def compare_sides(
    study: Study,
    first: Side,
    second: Side,
    view: str = "",
    only: tuple[str, ...] = (),
    say: Callable[[str], None] = lambda text: None,
) -> Comparison:
    """Compare two sides on the questions they share, or those named in `only`.

    Raises `Unlike` if they share none.
    """
    asked = questions(study.programs, first, second, view)
    chosen = [a for a in asked if not only or a.name in only or a.name.split("/")[-1] in only]
    found = []
    points: dict[Parting, None] = {}
    theory: Theory | None = None
    for index, each in enumerate(chosen, 1):
        say(f"question {index} of {len(chosen)}, {each.name}")
        compared, parted, theory = _compare(study, each)
        found.append(compared)
        points |= dict.fromkeys(parted)
    law = _law_apart(chosen[0]) if chosen else ()
    return Comparison(first, second, tuple(found), tuple(points), law, theory)


def _compare(study: Study, asked: Asked) -> tuple[Compared, tuple[Parting, ...], Theory | None]:
    one = study.answer(*asked.first, thorough=False)
    other = study.answer(*asked.second, thorough=False)
    outcomes = {one.outcome, other.outcome}
    for outcome, relation in (
        (Outcome.INCONSISTENT, Relation.INCONSISTENT),
        (Outcome.UNDECIDED, Relation.UNDECIDED),
    ):
        if outcome in outcomes:
            cause = one.cause or other.cause
            return Compared(asked.name, one, other, (Facet("", relation, cause=cause),)), (), None
    facets: list[Facet] = []
    change: tuple[Parting, ...] = ()
    back: tuple[Parting, ...] = ()
    points: tuple[Parting, ...] = ()
    theory: Theory | None = one.theory
    for status, pair in _facets(asked):
        try:
            joint = _join(study, pair)
            theory = joint.first.asker.theory
            facet = _facet(joint, status)
            points = points or _parted(joint, asked)
            if facet.differences and not change and asked.first[0] is asked.second[0]:
                change = smallest_change(joint, joint.first)
                back = smallest_change(joint, joint.second)
        except (Exhausted, TooManyAtoms) as error:
            cause = cause_of(error)
            facet = Facet(status, Relation.UNDECIDED, cause=cause)
        facets.append(facet)
    return Compared(asked.name, one, other, tuple(facets), change, back), points, theory


def _join(study: Study, asked: Asked) -> Joint:
    one = study.put(*asked.first)
    other = study.put(*asked.second)
    return Joint(one, other, Budget(study.effort))


def _parted(joint: Joint, asked: Asked) -> tuple[Parting, ...]:
    return partings(joint) if asked.first[0] is asked.second[0] else ()


def _facets(asked: Asked) -> Iterator[tuple[str, Asked]]:
    """The claim, and of a conflict also each way in which it may end (D40)."""
    yield "", asked
    claims = (asked.first[1].claim, asked.second[1].claim)
    for end in _ENDS:
        ended = []
        for claim in claims:
            if not isinstance(claim, m.ConflictClaim) or claim.status is not None:
                return
            if claim.kind in (m.ConflictKind.APPARENT, m.ConflictKind.INCOMPATIBLE):
                return
            ended.append(attrs.evolve(claim, status=end))
        pairs = [
            (program, attrs.evolve(question, claim=claim))
            for (program, question), claim in zip((asked.first, asked.second), ended, strict=True)
        ]
        yield end.value, Asked(asked.name, pairs[0], pairs[1])


def _facet(joint: Joint, status: str) -> Facet:
    """How the claim of one side stands to that of the other. Raises `Exhausted`."""
    possible = joint.check([])
    if isinstance(possible, Unknown):
        raise Exhausted(possible.cause)
    if isinstance(possible, Unsat):
        return Facet(status, Relation.APART)
    differences: list[Difference] = []
    checked: list[str] = []
    for part in (joint.first, joint.second):
        target = joint.only(part)
        pair = joint.pair(target)
        if pair is None:
            checked.append(joint.prove(part))
            continue
        scenarios = (
            joint.first.asker.scenario(pair.first),
            joint.second.asker.scenario(pair.second),
        )
        said = _replayed(joint, part, scenarios)
        differences.append(Difference(part.side, pair.points, pair.smallest, *scenarios, said))
    sides = {d.only for d in differences}
    relation = {
        frozenset[str](): Relation.EQUIVALENT,
        frozenset({"A"}): Relation.LOOSER,
        frozenset({"B"}): Relation.TIGHTER,
        frozenset({"A", "B"}): Relation.INCOMPARABLE,
    }[frozenset(sides)]
    return Facet(status, relation, tuple(differences), tuple(dict.fromkeys(checked)))


def _replayed(joint: Joint, part: Part, scenarios: tuple[Scenario, Scenario]) -> tuple[str, ...]:
    """Both completions before the second evaluator: the claim holds on this side only."""
    found = []
    for each, scenario in zip((joint.first, joint.second), scenarios, strict=True):
        found.append(each.asker.replay(scenario, each is part))
    return tuple(dict.fromkeys(found))


def _law_apart(asked: Asked) -> tuple[str, ...]:
    """The declarations of law and the findings that two programs of one case do not share."""
    one, other = asked.first[0], asked.second[0]
    found: dict[str, None] = {}
    groups = ("sources", "norms", "rules", "principles", "predicates")
    for group in groups:
        mine, theirs = (
            {(str(d.name), getattr(d, "clause", 0)): d for d in getattr(p, group)}
            for p in (one, other)
        )
        for key in (*mine, *theirs):
            if mine.get(key) != theirs.get(key):
                found[key[0]] = None
    return tuple(found)
