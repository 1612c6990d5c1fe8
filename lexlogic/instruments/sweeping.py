"""A question at one day after another: only at days on which something it reads can change (D3, D51).

Grounding compares points in time with dates. Those it compared, seen from the day asked about, say up to
which later day all comparisons come out the same: until then the theory is the same, and so is the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, cast

import attrs
from attrs import define, field, frozen

from lexlogic.explanation.conflicts import status_word
from lexlogic.instruments.asking import Study
from lexlogic.instruments.moving import later, moved, postponed
from lexlogic.program import model as m
from lexlogic.program.dates import LAST, day_text, reaching, shift
from lexlogic.program.frame import DAY, Frame
from lexlogic.program.frames import make_frame
from lexlogic.program.looking import CHAIN
from lexlogic.program.normal import dates
from lexlogic.program.walk import merged_views, quantified_sorts, subformulas
from lexlogic.solving.ask import Asker, cause_of
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.reports import label_of, report_sets
from lexlogic.solving.verdict import Outcome
from lexlogic.solving.z3_backend import Answer, Sat, Unknown, Unsat
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.components import ConflictSet, TooManyAtoms
from lexlogic.theory.watch import Mark, Watch

FIRST = 1
"""The first day a calendar has: 0001-01-01."""
_MONTHS = {"months": 1, "years": 12}
_STEPS = (1, 9)
"""How many days later one looks to see which points stay: the next day, and one past those next to each other."""


@frozen
class Reading:
    """The answer at a day: the verdict's word, and how a certain conflict ends."""

    outcome: Outcome
    status: str = ""
    cause: str = field(default="", eq=False)


@frozen
class Clash:
    """A conflict set of a norm asked about: possible or entailed, and how it ends."""

    when: str
    status: str


@frozen
class Moment:
    """A question at a day."""

    day: int
    reading: Reading
    clashes: tuple[tuple[tuple[str, ...], Clash], ...]
    until: int | None
    """The next day on which something read may change; none if nothing does any more."""
    marks: tuple[Mark, ...]
    """The dates reached on that day."""
    facts: tuple[int, ...]
    """The days of stated facts reached on that day."""
    near: bool
    """A length of months lies just between two of the facts moved."""


@define
class Asked:
    """A question that can be asked at any day: by moving what happens, or `as of` the day."""

    study: Study
    program: m.Program
    question: m.Question
    anchor: m.Date | None
    """The date that moves to the day asked about; none if the question is asked as of the day."""
    clashing: bool = False
    """Whether the conflicts of the norms asked about are looked at too."""
    reporting: Callable[[int], None] = field(default=lambda day: None)
    _known: dict[tuple[int, frozenset[Mark]], Moment] = field(factory=dict)
    _changes: list[int] = field(factory=list)

    def put(self, day: int) -> tuple[m.Program, m.Question]:
        """The program and the question as they are asked at a day."""
        if self.anchor is None:
            when = m.Date(day, day, day_text(day))
            return self.program, attrs.evolve(self.question, as_of=when)
        return moved(self.program, self.question, day - self.anchor.first)

    def at(self, day: int, without: frozenset[Mark] = frozenset()) -> Moment:
        """The answer at a day; `without` some dates, which are put off by a day."""
        found = self._known.get((day, without))
        if found is None:
            self.reporting(day)
            program, question = self.put(day)
            if without:
                program = postponed(program, sorted(without, key=str))
            found = self._known[day, without] = self._ask(program, question, day)
        return found

    def _ask(self, program: m.Program, question: m.Question, day: int) -> Moment:
        watch = Watch()
        try:
            asker = self.study.apart(watch).put(program, question)
            reading, clashes = self._read(asker, day)
        except (Exhausted, TooManyAtoms) as error:
            cause = cause_of(error)
            reading, clashes = Reading(Outcome.UNDECIDED, cause=cause), ()
            next_day = min((d for d in self.everywhere() if d > day), default=None)
            return Moment(day, reading, clashes, next_day, (), (), False)
        moving = self._moving(asker.theory.frame, program, question, day)
        until, marks, facts, near = self._next(asker, watch, day, moving)
        return Moment(day, reading, clashes, until, marks, facts, near)

    def _read(
        self, asker: Asker, day: int
    ) -> tuple[Reading, tuple[tuple[tuple[str, ...], Clash], ...]]:
        reading = read(asker)
        clashes = tuple(_clashes(asker)) if self.clashing else ()
        if reading.outcome is Outcome.INCONSISTENT:
            clashes = ()
        return reading, clashes

    # ---- the next day on which something may change

    def moving_days(self) -> list[m.Date]:
        """The dates that move with the day asked about, as they are stated."""
        if self.anchor is None:
            return []
        one, other = moved(self.program, self.question, 1), (self.program, self.question)
        before, after = (list(_dates(*pair)) for pair in (other, one))
        return list(dict.fromkeys(b for b, a in zip(before, after, strict=True) if a != b))

    def _carried(self, day: int) -> set[m.Date]:
        """The dates written in formulas that move to the day asked about, and are no date of the law."""
        if self.anchor is None:
            return set()
        program = self.program
        still = {d for view in program.views for d in _dates_of(view)} | set(
            dates((program.findings, program.disputed))
        )
        still -= set(self.moving_days())
        law = attrs.evolve(program, findings=(), disputed=(), views=(), questions=())
        still |= set(_written(law))
        found = {later(d, day - self.anchor.first) for d in self.moving_days()}
        return found - still

    def everywhere(self) -> list[int]:
        """Every day on which anything could change, whatever the question reads."""
        if not self._changes:
            offsets = self._offsets()
            fixed = {x for d in dates(self.program) for x in (d.first, d.last + 1)}
            self._changes = sorted({c - o for c in fixed for o in (*offsets, -1)})
        return self._changes

    def _offsets(self) -> list[int]:
        """How far each date that moves lies from the day asked about."""
        if self.anchor is None:
            return [0]
        start = self.anchor.first
        found = {
            x - start
            for d in self.moving_days()
            for x in ((d.first,) if d.exact else (d.first, d.last, d.last + 1))
        }
        return sorted({0, *found})

    def _next(
        self, asker: Asker, watch: Watch, day: int, offsets: list[int]
    ) -> tuple[int | None, tuple[Mark, ...], tuple[int, ...], bool]:
        frame = asker.theory.frame
        moving = {day + o: o for o in offsets}
        flips: dict[int, dict[Mark, None]] = {}
        crossings: dict[int, dict[int, None]] = {}
        carried = self._carried(day)
        for (point, date), marks in watch.compared.items():
            still = [k for k in marks if k.kind != "text" or k.date not in carried]
            if point in moving and date > point and still:
                flips.setdefault(date - moving[point], {}).update(dict.fromkeys(still))
        fixed = {t // DAY for t in frame.ticks if t // DAY not in moving}
        if self._coarse(asker):
            fixed |= {x for d in dates(self.program) for x in (d.first, d.last + 1)}
        for other in fixed:
            for offset in offsets:
                for crossed in (other - offset, other - offset + 1):
                    if crossed > day:
                        crossings.setdefault(crossed, {})[other] = None
        for length, sign in watch.lengths:
            for other in fixed:
                for edge in _edges(other, length, sign):
                    for offset in offsets:
                        if edge - offset > day:
                            crossings.setdefault(edge - offset, {})[other] = None
        near = any(_near(offsets, length) for length, _ in watch.lengths)
        until = min((d for d in (*flips, *crossings) if d <= LAST), default=None)
        if until is None:
            return None, (), (), near
        reached = tuple(sorted(flips.get(until, ()), key=_mark_order))
        return until, reached, tuple(sorted(crossings.get(until, ()))), near

    def _moving(
        self, frame: Frame, program: m.Program, question: m.Question, day: int
    ) -> list[int]:
        """How far from a day the points lie that move with it: what is stated, what lies beyond it, and the days
        on which that turns, by some days more or less, as months differ.
        """
        offsets = [*self._offsets(), *_beyond(frame, day, self.slack)]
        known = {x for d in dates(program) for x in (d.first, d.last, d.last + 1)}
        unknown = {t // DAY for t in frame.ticks} - {day + o for o in offsets} - known
        for days in _STEPS if unknown else ():
            if self.anchor is not None:
                other = moved(program, question, days)
            else:
                as_of = m.Date(day + days, day + days, day_text(day + days))
                other = program, attrs.evolve(question, as_of=as_of)
            stays = {t // DAY for t in make_frame(*other).ticks}
            for gone in unknown - stays:
                offsets += _about(gone - day, self.slack)
            unknown &= stays
        return offsets

    @cached_property
    def slack(self) -> int:
        """By how many days the lengths of time that the program counts differ: whole years by one, months by three."""
        months = (x.amount * _MONTHS.get(x.unit, 0) for x in _lengths(self.program))
        return 3 if any(amount % 12 for amount in months) else 1

    def _coarse(self, asker: Asker) -> bool:
        """Whether points stand for whole intervals, so that every change counts."""
        vague = any(not d.exact for d in self.moving_days())
        ranged = m.DATE in set(quantified_sorts(self.question.claim))
        return bool(asker.theory.frame.events) or vague or ranged

    def first_day(self) -> int:
        """A day before anything the file knows of, with all that moves."""
        known = [x for d in dates(self.program) for x in (d.first, d.last)]
        offsets = self._offsets()
        low = min(known, default=FIRST) - max(offsets) - 2 - self._longest()
        return min(max(low, FIRST - min(offsets) + 1), LAST)

    def _longest(self) -> int:
        """The longest length of time the program counts, in days."""
        found = [0]
        for item in _lengths(self.program):
            found.append(item.amount * {"days": 1, "months": 31}.get(item.unit, 366))
        return max(found)


def _beyond(frame: Frame, day: int, slack: int) -> Iterator[int]:
    """How far from a day the points beyond a question's lie that move with it; by some days more or less, where a
    length is counted in months."""
    first, last = min(frame.asked) // DAY, max(frame.asked) // DAY
    if frame.asked != frame.ticks:
        yield from (-1, 1)  # days next to each other have none between them
    for point in frame.points:
        own = point.tick // DAY - day
        before = own < 0 if first == day else own == -1 and last == day
        after = own > 0 if last == day else own == 1 and first == day
        if point.beyond and (before or after):
            yield from _about(own, slack)


def _about(own: int, slack: int) -> Iterable[int]:
    """How far a day that is so far now may be."""
    return (own,) if abs(own) <= CHAIN else range(own - slack, own + slack + 1)


def read(asker: Asker) -> Reading:
    """The verdict of a question put to its theory, without what it turns on."""
    with_claim, without = asker.check([asker.literal], False), asker.check([-asker.literal], False)
    for answer in (with_claim, without):
        if isinstance(answer, Unknown):
            return Reading(Outcome.UNDECIDED, cause=answer.cause)
    if isinstance(with_claim, Unsat):
        both = isinstance(without, Unsat)
        return Reading(Outcome.INCONSISTENT if both else Outcome.EXCLUDED)
    if not isinstance(without, Unsat):
        return Reading(Outcome.OPEN)
    return Reading(Outcome.ENTAILED, _status(asker))


def _status(asker: Asker) -> str:
    """How a certain conflict ends (D40), if the question is about one."""
    claim = asker.question.claim
    if not isinstance(claim, m.ConflictClaim) or claim.status is not None:
        return ""
    answer: Answer = asker.check([asker.literal])
    return status_word(report_sets(asker, answer)) if isinstance(answer, Sat) else ""


def _clashes(asker: Asker) -> Iterator[tuple[tuple[str, ...], Clash]]:
    """The conflict sets that contain a duty the claim names, and how each ends."""
    theory = asker.theory
    named: set[int] = set()
    for ref in references(asker.question.claim):
        covered = theory.norms.matching(ref, {}, theory.frame.present)
        named |= {instance.number for instance, _ in covered}
    claims = theory.registers.claims
    chosen = [
        conflict
        for conflict in list(theory.registers.conflicts)
        if claims.reported(conflict) and any(n.number in named for n in conflict.members)
    ]
    found: dict[tuple[str, ...], Clash] = {}
    for conflict in chosen:
        clash = _clash(asker, conflict)
        if clash is None:
            continue
        labels = tuple(label_of(n) for n in conflict.members)
        other = found.get(labels)
        if other is None or (clash.when == "entailed" and other.when != "entailed"):
            found[labels] = clash
    yield from sorted(found.items())


def _clash(asker: Asker, conflict: ConflictSet) -> Clash | None:
    if conflict.holds == FALSE:
        return None
    statuses = {}
    for name in ("resolved", "dissolved", "carved", "unresolved"):
        literals = [asker.g.circuit.conj((c.chosen, _ended(c, name))) for c in conflict.choices]
        statuses[name] = asker.g.circuit.disj(literals)
    asker.theory.complete()
    asker.refresh()
    if not isinstance(asker.check([conflict.holds], False), Sat):
        return None
    entailed = isinstance(asker.check([-conflict.holds], False), Unsat)
    possible = [
        name
        for name, literal in statuses.items()
        if literal != FALSE and isinstance(asker.check([conflict.holds, literal], False), Sat)
    ]
    word = possible[0] if len(possible) == 1 else "mixed"
    return Clash("entailed" if entailed else "possible", word)


def _ended(choice: object, name: str) -> int:
    match name:
        case "resolved":
            return int(choice.any_resolved())  # type: ignore[attr-defined]
        case "dissolved":
            return int(choice.dissolved())  # type: ignore[attr-defined]
        case "carved":
            return int(choice.is_carved())  # type: ignore[attr-defined]
        case _:
            return int(choice.unresolved())  # type: ignore[attr-defined]


def references(claim: m.Formula) -> list[m.NormRef]:
    """The norms a claim names by their names."""
    found = []
    for part in subformulas(claim):
        if isinstance(part, m.NormStatus) and not _open(part.ref):
            found.append(part.ref)
    return found


def _open(ref: m.NormRef) -> bool:
    terms = (ref.norm, ref.by, ref.toward, *(ref.terms or ()))
    return any(isinstance(t, m.Variable) for t in terms)


# ---- days


def _dates(program: m.Program, question: m.Question) -> Iterator[m.Date]:
    for view in merged_views(program, question.under):
        yield from dates((view.states, view.denies))
    yield from dates((program.findings, program.disputed))
    yield from dates((question.supposing, question.claim))
    if question.as_of is not None:
        yield question.as_of


def _dates_of(view: m.View) -> Iterator[m.Date]:
    yield from dates((view.states, view.denies))


def _edges(day: int, length: m.Offset, sign: int) -> Iterator[int]:
    """The days from which on a point is so far from `day`, counted from either of the two."""
    yield shift(day, length, sign) + 1
    yield reaching(day, length, sign)


def _near(offsets: list[int], length: m.Offset) -> bool:
    """Whether two dates that move are about as far apart as a length of months or years."""
    if length.unit == "days":
        return False
    months = length.amount * (12 if length.unit == "years" else 1)
    low, high = months * 30.4 - 3, months * 30.5 + 3
    return any(low <= b - a <= high for a in offsets for b in offsets if b > a)


def _lengths(item: object) -> Iterator[m.Offset]:
    if isinstance(item, m.Offset):
        yield item
    elif isinstance(item, tuple):
        for part in item:
            yield from _lengths(part)
    elif attrs.has(type(item)):
        for attribute in attrs.fields(cast(Any, type(item))):
            yield from _lengths(getattr(item, attribute.name))


def _written(item: object) -> Iterator[m.Date]:
    """The dates that stand in formulas."""
    if isinstance(item, m.DateTerm):
        yield item.date
    elif isinstance(item, m.Bound):
        yield from (d for d in (item.since, item.until) if d is not None)
    elif isinstance(item, tuple):
        for part in item:
            yield from _written(part)
    elif attrs.has(type(item)):
        for attribute in attrs.fields(cast(Any, type(item))):
            yield from _written(getattr(item, attribute.name))


def _mark_order(mark: Mark) -> tuple[str, ...]:
    return (mark.kind, mark.owner, str(mark.place), mark.side, mark.date.text)


def walk(asked: Asked, since: int | None, until: int | None) -> Iterator[Moment]:
    """The question at each day on which something it reads may have changed, in order."""
    day = asked.first_day() if since is None else since
    while True:
        moment = asked.at(day)
        yield moment
        if moment.until is None or (until is not None and moment.until > until):
            return
        day = moment.until
