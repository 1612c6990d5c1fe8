"""What an answer turns on: every smallest combination that settles it, and which issue matters most (D50)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from lexlogic.instruments.asking import Study
from lexlogic.instruments.rechecking import REPLAYED, Rechecker
from lexlogic.program import model as m
from lexlogic.solving.ask import Asker, cause_of
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.cubes import Cube, Cubes
from lexlogic.solving.diagram import ZERO, TooManyNodes
from lexlogic.solving.grounds import Issue, Minimal
from lexlogic.solving.turning import Swings, Turning, doctrine_choices, setting, turning
from lexlogic.solving.verdict import Certificate, Ground, Outcome, Setting, Verdict
from lexlogic.solving.z3_backend import Sat
from lexlogic.theory.components import TooManyAtoms

LISTED = 1000
"""Combinations listed each way, unless fewer are asked for."""

_SORTED = 20_000
"""Combinations put in order before the first are listed; of more, those with fewest parts come first."""

_SEARCHED = 120
"""Issues among which combinations are still searched for where they cannot all be compiled."""


@frozen
class Weight:
    """An issue, its values, and in how many settings of the other issues it alone changes the answer."""

    values: tuple[Setting, ...]
    changes: int | None  # none if not counted
    settings: int | None

    @property
    def name(self) -> str:
        """The issue."""
        return self.values[0].issue

    @property
    def is_fact(self) -> bool:
        """Whether it is a fact; a position or group of positions otherwise."""
        return self.values[0].is_fact


@frozen
class Ways:
    """Smallest combinations that have one outcome: those listed, and how many there are."""

    outcome: Outcome
    listed: tuple[Ground, ...]
    count: int
    exact: bool = True  # otherwise there may be more


@frozen
class TurnsOn:
    """What a question turns on."""

    program: m.Program
    verdict: Verdict
    entailed: Ways
    excluded: Ways
    law: tuple[Ways, Ways]
    """Over positions alone: what has the claim entailed, or excluded, whatever the facts."""
    issues: tuple[Weight, ...]
    """The issues in some combination: law first, then facts; among these, who decides most often first."""
    independent: tuple[Issue, ...]
    """Open issues in the reach of the question of which no value ever matters."""
    complete: bool
    """Whether every combination was found, and so independence proved and frequency counted."""
    tally: tuple[int, int, int] | None = None
    """In how many settings of the issues the claim is entailed, excluded and open."""
    choices: int | None = None
    """Of a settled answer: how many ways to decide the open positions it covers; none if not counted."""
    checked: tuple[str, ...] = ()
    law_only: bool = False

    @property
    def question(self) -> m.Question:
        """The question asked."""
        return self.verdict.question

    @property
    def ways(self) -> tuple[Ways, Ways]:
        """Both lists."""
        return (self.entailed, self.excluded)


def turns_on(
    study: Study,
    program: m.Program,
    question: m.Question,
    most: int = LISTED,
    law_only: bool = False,
) -> TurnsOn:
    """What the question turns on; `law_only` leaves the facts to fall as they may.

    A limit makes the verdict undecided or the record incomplete, and is said in it. Raises
    `NotReadable` if the program is circular.
    """
    try:
        asker = study.put(program, question)
        outcome = outcome_of(asker)
        if outcome is not Outcome.OPEN:
            return _settled(asker, study.answer(program, question, thorough=False), program)
        try:
            return _Exact(asker, program, most, law_only).record()
        except TooManyNodes:
            return _searched(asker, program, most, law_only)
    except (Exhausted, TooManyAtoms) as error:
        return _nothing(program, Verdict(question, Outcome.UNDECIDED, cause=cause_of(error)))


def outcome_of(asker: Asker) -> Outcome:
    """The bare outcome of a question that has been put. Raises `Exhausted`."""
    answers = [asker.check(extra, False) for extra in ([asker.literal], [-asker.literal])]
    for answer in answers:
        if cause := getattr(answer, "cause", ""):
            raise Exhausted(cause)
    match [isinstance(a, Sat) for a in answers]:
        case [True, True]:
            return Outcome.OPEN
        case [True, False]:
            return Outcome.ENTAILED
        case [False, True]:
            return Outcome.EXCLUDED
        case _:
            return Outcome.INCONSISTENT


def _nothing(program: m.Program, verdict: Verdict) -> TurnsOn:
    yes, no = _trivial(verdict.outcome)
    return TurnsOn(program, verdict, yes, no, (yes, no), (), (), False)


def _trivial(outcome: Outcome) -> tuple[Ways, Ways]:
    """A settled question has its outcome whatever the issues: the empty combination is enough."""
    found = []
    for kind in (Outcome.ENTAILED, Outcome.EXCLUDED):
        grounds = (Ground(kind, ()),) if kind is outcome else ()
        found.append(Ways(kind, grounds, len(grounds)))
    return found[0], found[1]


def _settled(asker: Asker, verdict: Verdict, program: m.Program) -> TurnsOn:
    if verdict.outcome not in (Outcome.ENTAILED, Outcome.EXCLUDED):
        return _nothing(program, verdict)
    yes, no = _trivial(verdict.outcome)
    choices: int | None
    try:
        choices = doctrine_choices(asker)
    except TooManyNodes:
        choices = None
    checked = verdict.certificate.checked if verdict.certificate else ()
    independent = tuple(asker.issues())
    return TurnsOn(
        program, verdict, yes, no, (yes, no), (), independent, True, None, choices, checked
    )


class _Exact:
    """What an open question turns on, by its decision diagrams."""

    def __init__(self, asker: Asker, program: m.Program, most: int, law_only: bool) -> None:
        self.asker = asker
        self.program = program
        self.most = most
        self.law_only = law_only
        self.whole = turning(asker)
        self.law = self.whole.over_law()
        self.rechecker = Rechecker(asker)

    def record(self) -> TurnsOn:
        law = self._ways(self.law, min(self.most, REPLAYED) if not self.law_only else self.most)
        chosen = self.law if self.law_only else self.whole
        yes, no = law if self.law_only else self._ways(self.whole, self.most)
        matters = chosen.matters()
        counted = chosen.swings(matters)
        weights = [_weight(self.asker, swings) for swings in counted]
        weights.sort(key=lambda w: (w.is_fact, -(w.changes or 0)))
        names = {self.whole.points[level].name for level in self.whole.matters()}
        universe = {issue.name: issue for issue in self.asker.issues()}
        independent = tuple(i for name, i in universe.items() if name not in names)
        verdict = self._verdict(yes, no, law)
        return TurnsOn(
            self.program,
            verdict,
            yes,
            no,
            law,
            tuple(weights),
            independent,
            True,
            chosen.counts(matters),
            checked=self._checked(yes, no),
            law_only=self.law_only,
        )

    def _ways(self, chosen: Turning, most: int) -> tuple[Ways, Ways]:
        found = []
        for outcome, target in self._targets():
            cubes = chosen.enough(outcome is Outcome.ENTAILED)
            count = chosen.cubes.count(cubes)
            listed = first(chosen, chosen.cubes, cubes, most)
            literals = [chosen.literals(c) for c in listed]
            for number, each in enumerate(literals):
                self.rechecker.combination(each, target, number < REPLAYED)
            if len(listed) == count and chosen is self.whole:
                self.rechecker.all_of(literals, target)
            grounds = tuple(Ground(outcome, chosen.settings(c)) for c in listed)
            found.append(Ways(outcome, grounds, count))
        return found[0], found[1]

    def _targets(self) -> tuple[tuple[Outcome, int], ...]:
        literal = self.asker.literal
        return ((Outcome.ENTAILED, literal), (Outcome.EXCLUDED, -literal))

    def _verdict(self, yes: Ways, no: Ways, law: tuple[Ways, Ways]) -> Verdict:
        d, chosen = self.law.diagrams, self.law
        profile = [w.outcome for w in law if w.count]
        if d.both(chosen.holds, chosen.fails) != ZERO:
            profile.append(Outcome.OPEN)
        contested: tuple[str, ...] = ()
        if len(profile) > 1:
            contested = tuple(chosen.points[i].name for i in chosen.ordered(chosen.matters()))
        return _open_verdict(
            self.asker, tuple(profile), (*law[0].listed, *law[1].listed), yes, no, contested
        )

    def _checked(self, yes: Ways, no: Ways) -> tuple[str, ...]:
        shown = len(yes.listed) + len(no.listed)
        if not shown:
            return ()
        what = "the combination" if shown == 1 else f"each of the {shown} combinations"
        found = [
            f"{what} was solved again over the whole theory: it is enough, it can be so, and with "
            "any entry dropped the answer may go the other way"
        ]
        if not self.law_only and shown == yes.count + no.count:
            found.append("no scenario escapes them all")
        for said in self.rechecker.replays:
            found.append(_replayed(said, max(len(yes.listed), len(no.listed))))
        return tuple(found)


def _replayed(said: str, longest: int) -> str:
    if "replayed by" not in said:
        return said
    of = "each" if longest <= REPLAYED else f"the first {REPLAYED} each way"
    return f"a scenario of {of} was replayed by the second evaluator"


def first(chosen: Turning, cubes: Cubes, one: int, most: int) -> list[Cube]:
    """The combinations of a set that are listed first: few parts, few facts, the order of the file."""
    found = []
    for cube in cubes.smallest(one):
        found.append(cube)
        if len(found) >= max(_SORTED, most):
            break
    found.sort(key=chosen.sized)
    return found[:most]


def _weight(asker: Asker, swings: Swings) -> Weight:
    return Weight(_values(asker, swings.issue), swings.changes, swings.settings)


def _values(asker: Asker, issue: Issue) -> tuple[Setting, ...]:
    return tuple(setting(asker, issue, index) for index in range(len(issue.values)))


def _open_verdict(
    asker: Asker,
    profile: tuple[Outcome, ...],
    law: tuple[Ground, ...],
    yes: Ways,
    no: Ways,
    contested: tuple[str, ...],
) -> Verdict:
    return Verdict(
        asker.question,
        Outcome.OPEN,
        profile,
        law,
        (*yes.listed, *no.listed),
        yes.exact and no.exact,
        contested,
        assumptions=asker.ledger(()),
        certificate=Certificate(None, None, (), ()),
        theory=asker.theory,
        literal=asker.literal,
    )


# ---- too large to be compiled


def _searched(asker: Asker, program: m.Program, most: int, law_only: bool) -> TurnsOn:
    """Some combinations, where there are too many issues for all: nothing is counted or proved of the rest."""
    issues = asker.switches() if law_only else asker.issues()
    checker = Rechecker(asker)
    ways = []
    for outcome, target in ((Outcome.ENTAILED, asker.literal), (Outcome.EXCLUDED, -asker.literal)):
        found: list[Ground] = []
        exact = True
        if len(issues) <= _SEARCHED:
            minimal = Minimal(asker.residual, asker.base, asker.other_leaves(issues), issues)
            settings = asker.settings(issues)
            for literals in minimal.run(target, most):
                checker.combination(list(literals), target, len(found) < REPLAYED)
                found.append(Ground(outcome, tuple(settings[x] for x in literals)))
            exact = minimal.complete
        else:
            exact = False
        ways.append(Ways(outcome, tuple(found), len(found), exact))
    yes, no = ways
    met = {s.issue for w in ways for g in w.listed for s in g.settings}
    weights = tuple(Weight(_values(asker, i), None, None) for i in issues if i.name in met)
    profile = (*(w.outcome for w in ways if w.listed and law_only), Outcome.OPEN)
    empty = (Ways(Outcome.ENTAILED, (), 0, False), Ways(Outcome.EXCLUDED, (), 0, False))
    law = (yes, no) if law_only else empty
    verdict = _open_verdict(asker, profile, (), yes, no, ())
    return TurnsOn(
        program,
        verdict,
        yes,
        no,
        law,
        weights,
        (),
        False,
        checked=checker.replays,
        law_only=law_only,
    )


def issues_of(grounds: Iterable[Ground]) -> tuple[str, ...]:
    """The issues that some combinations speak of, each once."""
    return tuple(dict.fromkeys(s.issue for g in grounds for s in g.settings))
