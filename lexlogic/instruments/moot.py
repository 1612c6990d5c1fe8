"""One side's case on a question: its ways to win, what answers them, what it may give up (D50, D58)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from lexlogic.instruments.asking import Study
from lexlogic.instruments.corrections import Corrections, corrections
from lexlogic.instruments.turns_on import TurnsOn, Ways, first, outcome_of, turns_on
from lexlogic.program import model as m
from lexlogic.program.walk import merged_views
from lexlogic.solving.ask import Asker
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.cubes import Cube
from lexlogic.solving.diagram import TooManyNodes
from lexlogic.solving.turning import Turning, turning
from lexlogic.solving.verdict import Ground, Outcome, Setting
from lexlogic.theory.build import Assumption
from lexlogic.theory.components import TooManyAtoms

LISTED = 12
_REBUTTALS = 6  # shown to one way
_BESIDE = 4  # other questions looked at
_COMPARED = 4000  # combinations compared to see whether an argument does any work


@frozen
class Way:
    """A smallest combination on which a side wins, and the smallest ones that defeat this way."""

    settings: tuple[Setting, ...]
    rebuttals: tuple[tuple[Setting, ...], ...]
    more_rebuttals: int = 0

    @property
    def law_only(self) -> bool:
        """Whether it needs no fact."""
        return not any(s.is_fact for s in self.settings)


@frozen
class Concession:
    """A value of an issue that the other side wants, given up to it: the ways this loses, and those left."""

    setting: Setting
    lost: int
    left: int
    lost_of_listed: tuple[int, ...]  # numbers of the ways listed, from 1


@frozen
class Argument:
    """A point of the side's own case, and whether it does any work.

    `idle`: with all idle ones dropped together, the same combinations settle the question.
    `harms`: left open, it would give the side a way; as it stands it gives it none.
    """

    assumption: Assumption
    idle: bool
    harms: bool


@frozen
class Beside:
    """Another question settled against the side, and what it would have to unseat."""

    question: m.Question
    outcome: Outcome
    unseat: Corrections


@frozen
class Moot:
    """One side's case."""

    program: m.Program
    state: str
    wants: Outcome
    reason: str
    """Why this outcome is taken to be wanted; nothing if it was said."""
    turns: TurnsOn
    ways: tuple[Way, ...] = ()
    against: tuple[Way, ...] = ()
    must: tuple[Setting, ...] = ()
    """In every way of the side: without one of these it has no way left."""
    must_against: tuple[Setting, ...] = ()
    concessions: tuple[Concession, ...] = ()
    arguments: tuple[Argument, ...] = ()
    arguments_examined: bool = True
    unseat: Corrections | None = None
    """Of a settled question: what the side that lost it must unseat."""
    beside: tuple[Beside, ...] = ()

    @property
    def own(self) -> Ways:
        """All ways of the side."""
        return self.turns.ways[0 if self.wants is Outcome.ENTAILED else 1]

    @property
    def other(self) -> Ways:
        """All ways of the other side."""
        return self.turns.ways[1 if self.wants is Outcome.ENTAILED else 0]


def wanted_by(state: str, claim: m.Formula) -> tuple[Outcome, str] | None:
    """The outcome a State wants of a claim that it, or another, breaches a norm; none for other claims."""
    match claim:
        case m.NormStatus(ref, m.Status.BREACHED | m.Status.WRONGFUL) if isinstance(
            ref.by, m.Constant
        ):
            if str(ref.by.name) == state:
                return Outcome.EXCLUDED, f"the claim is that {state} breaches"
            return Outcome.ENTAILED, f"the claim is that {ref.by.name} breaches, not {state}"
        case m.Not(body):
            found = wanted_by(state, body)
            if found is None:
                return None
            flipped = {Outcome.ENTAILED: Outcome.EXCLUDED, Outcome.EXCLUDED: Outcome.ENTAILED}
            return flipped[
                found[0]
            ], f"it denies that {found[1].removeprefix('the claim is that ')}"
        case m.And(parts) | m.Or(parts):
            every = [wanted_by(state, part) for part in parts]
            outcomes = {e[0] if e else None for e in every}
            return every[0] if len(outcomes) == 1 else None
        case m.Exists(_, body) | m.ForAll(_, _, body):
            return wanted_by(state, body)
        case _:
            return None


def moot(
    study: Study,
    program: m.Program,
    question: m.Question,
    state: str,
    wants: Outcome,
    reason: str = "",
    most: int = LISTED,
) -> Moot:
    """The case of a side that wants an outcome of the question; its views are those the question is asked on.

    Raises `NotReadable` if the program is circular.
    """
    turns = turns_on(study, program, question, most)
    bare = Moot(program, state, wants, reason, turns)
    if turns.verdict.outcome in (Outcome.UNDECIDED, Outcome.INCONSISTENT):
        return bare
    try:
        asker = study.put(program, question)
        if turns.verdict.outcome is Outcome.OPEN:
            if not turns.complete:
                return bare
            return _Sides(study, asker, bare, most).record()
        literal = asker.literal if turns.verdict.outcome is Outcome.EXCLUDED else -asker.literal
        arguments, examined = _arguments(asker, wants)
        return Moot(
            program,
            state,
            wants,
            reason,
            turns,
            arguments=arguments,
            arguments_examined=examined,
            unseat=corrections(asker, literal),
        )
    except (Exhausted, TooManyAtoms, TooManyNodes):
        return bare


class _Sides:
    """Both sides of an open question."""

    def __init__(self, study: Study, asker: Asker, bare: Moot, most: int) -> None:
        self.study = study
        self.asker = asker
        self.bare = bare
        self.most = most
        self.whole = turning(asker)
        self.levels = self.whole.matters()
        entailed = bare.wants is Outcome.ENTAILED
        self.mine = self.whole.enough(entailed)
        self.theirs = self.whole.enough(not entailed)

    def record(self) -> Moot:
        bare = self.bare
        arguments, examined = _arguments(self.asker, bare.wants)
        listed = first(self.whole, self.whole.cubes, self.mine, self.most)
        return Moot(
            bare.program,
            bare.state,
            bare.wants,
            bare.reason,
            bare.turns,
            tuple(self._way(c) for c in listed),
            tuple(
                self._way(c) for c in first(self.whole, self.whole.cubes, self.theirs, self.most)
            ),
            tuple(self._always(self.mine)),
            tuple(self._always(self.theirs)),
            tuple(self._concessions(listed)),
            arguments,
            examined,
            None,
            tuple(_beside(self.study, bare)),
        )

    def _way(self, cube: Cube) -> Way:
        found = self.whole.against(cube, self.levels)
        shown = first(self.whole, self.whole.cubes, found, _REBUTTALS)
        count = self.whole.cubes.count(found)
        rebuttals = tuple(self.whole.settings(c) for c in shown)
        return Way(self.whole.settings(cube), rebuttals, count - len(shown))

    def _always(self, cubes: int) -> Iterator[Setting]:
        """Values that every combination of a set has."""
        count = self.whole.cubes.count(cubes)
        for level in self.whole.ordered(self.levels):
            for index, having in enumerate(self.whole.cubes.counts_at(cubes, level)):
                if count and having == count:
                    yield self.whole.setting(level, index)

    def _concessions(self, listed: list[Cube]) -> list[Concession]:
        """What may be given up, what costs fewest ways first; then what decides less often."""
        count = self.whole.cubes.count(self.mine)
        changes = {s.issue.name: s.changes for s in self.whole.swings(self.levels)}
        found = []
        for place, level in enumerate(self.whole.ordered(self.levels)):
            having = self.whole.cubes.counts_at(self.mine, level)
            wanted = self.whole.cubes.counts_at(self.theirs, level)
            for index in range(len(having)):
                lost = sum(having) - having[index]
                if not lost or not wanted[index]:
                    continue
                numbers = tuple(
                    number
                    for number, cube in enumerate(listed, 1)
                    if dict(cube).get(level, index) != index
                )
                point = self.whole.points[level]
                key = (lost, changes[point.name], not point.is_fact, place, index)
                setting = self.whole.setting(level, index)
                found.append((key, Concession(setting, lost, count - lost, numbers)))
        return [concession for _, concession in sorted(found, key=lambda f: f[0])]


# ---- the side's own case


def own_points(asker: Asker) -> list[Assumption]:
    """What the views that the question is asked on hold, reject, state and deny."""
    views = merged_views(asker.theory.program, asker.question.under)
    stated = {f.span for v in views for f in v.states}
    found = []
    for assumption in asker.assumptions:
        named = assumption.kind in ("position", "stated", "denied")
        taken = assumption.kind == "standard" and assumption.origin.span in stated
        if named or (taken and assumption.origin.span is not None):
            found.append(assumption)
    return found


def _arguments(asker: Asker, wants: Outcome) -> tuple[tuple[Argument, ...], bool]:
    """Each point of the case, and whether it does any work; false if that could not be examined."""
    points = own_points(asker)
    if not points:
        return (), True
    try:
        before = _combinations(turning(asker))
        harms = {p.literal for p in points if _harms(asker, p.literal, wants)}
        dropped: list[int] = []
        for point in reversed(points):
            if _combinations(turning(asker, [*dropped, point.literal])) == before:
                dropped.append(point.literal)
    except TooManyNodes:
        return tuple(Argument(p, False, False) for p in points), False
    idle = set(dropped)
    return tuple(Argument(p, p.literal in idle, p.literal in harms) for p in points), True


def _combinations(whole: Turning) -> tuple[frozenset[frozenset[int]], ...]:
    """All smallest combinations each way, as literals. Raises `TooManyNodes` if there are too many to compare."""
    found = []
    for entailed in (True, False):
        cubes = whole.enough(entailed)
        if whole.cubes.count(cubes) > _COMPARED:
            raise TooManyNodes
        listed = whole.cubes.smallest(cubes)
        found.append(frozenset(frozenset(whole.literals(c)) for c in listed))
    return tuple(found)


def _harms(asker: Asker, literal: int, wants: Outcome) -> bool:
    """Whether the point, left open, is in no way of the side while its opposite is in one."""
    left = turning(asker, [literal])
    used = {x for c in _combinations(left)[0 if wants is Outcome.ENTAILED else 1] for x in c}
    return -literal in used and literal not in used


# ---- the questions beside it


def _beside(study: Study, bare: Moot) -> Iterator[Beside]:
    """Other breaches asked about on the same case that are settled against the side."""
    question, looked = bare.turns.question, 0
    for other in bare.program.questions:
        if other.name == question.name or other.under != question.under or looked >= _BESIDE:
            continue
        if not isinstance(other.claim, m.NormStatus):
            continue
        wanted = wanted_by(bare.state, other.claim)
        if wanted is None:
            continue
        looked += 1
        asker = study.put(bare.program, other)
        outcome = outcome_of(asker)
        if outcome in (Outcome.OPEN, Outcome.INCONSISTENT, wanted[0]):
            continue
        target = asker.literal if outcome is Outcome.EXCLUDED else -asker.literal
        yield Beside(other, outcome, corrections(asker, target))


def grounds_of(ways: Iterable[Way], outcome: Outcome) -> list[Ground]:
    """The ways as combinations."""
    return [Ground(outcome, w.settings) for w in ways]
