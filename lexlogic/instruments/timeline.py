"""The verdict, the force of sources and conflicts as functions of the date (D51)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

import attrs
from attrs import field, frozen

from lexlogic.instruments.asking import Study
from lexlogic.instruments.moving import anchor, movable
from lexlogic.instruments.sweeping import Asked, Moment, Reading, references, walk
from lexlogic.program import model as m
from lexlogic.program.normal import dates
from lexlogic.program.walk import subformulas
from lexlogic.solving.ask import InternalError
from lexlogic.solving.verdict import Outcome, Verdict
from lexlogic.theory.watch import Mark

MOMENTS = 600
"""Days at which a question is asked at most, for an effort of 1."""
_EVENTS = 16
"""Dates reached on one day that are tried one by one."""


@frozen
class Event:
    """What begins an interval.

    `marks`: the dates of declarations reached on that day; if `needed`, had any of them come a day later, the
    answer would not have changed yet, and all the others reached on that day may come later without that.
    `facts`: the days of stated facts passed, where no declaration alone explains the change.
    """

    marks: tuple[Mark, ...]
    facts: tuple[int, ...]
    needed: bool


@frozen
class Interval:
    """Days on which the answer is the same: from `first` (none: as far back as the file knows) to `last`."""

    first: int | None
    last: int | None
    word: str
    """The verdict's word; for a source `in force`, `not in force`, `open`; for a conflict `possible` ..."""
    status: str = ""
    """For a certain conflict how it ends."""
    begins: Event | None = None
    verdict: Verdict | None = field(default=None, eq=False, repr=False)
    """For a question: the answer in full on its first day, every scenario replayed."""


@frozen
class Row:
    """One thing over time."""

    kind: str
    """question | source | conflict"""
    name: str
    title: str
    intervals: tuple[Interval, ...]
    reached: int | None = None
    """If not all days were looked at: the last one that was."""


@frozen
class Timeline:
    """A question over time."""

    program: m.Program = field(repr=False)
    question: m.Question = field(repr=False)
    anchor: m.Date | None
    """The date of the conduct moved to each date; none if the question is asked as of each date."""
    since: int | None
    until: int | None
    rows: tuple[Row, ...]
    known_from: int | None
    known_until: int | None
    """The first and the last date the file knows of."""
    moments: int
    """At how many days the question was asked."""
    near: bool = False
    """Facts moved lie just a period of months apart, which is not always as many days."""

    @property
    def row(self) -> Row:
        """The row of the question itself."""
        return self.rows[0]


def timeline(
    study: Study,
    program: m.Program,
    question: m.Question,
    as_of: bool = False,
    since: int | None = None,
    until: int | None = None,
    reporting: Callable[[int], None] = lambda day: None,
) -> Timeline:
    """The answer to a question at every date.

    What happens is moved to each date, all dated facts by the same number of days, under the law of that
    date; or with `as_of`, or if the question is about no dated conduct, the facts stay where they are and
    the claim is asked as of each date. `since` and `until` are days (ordinals), both included.
    Raises `NotReadable` if the program is circular at some date, `InternalError` if evaluators disagree.
    """
    start = None if as_of else anchor(program, question)
    asked = Asked(study, program, question, start, clashing=True, reporting=reporting)
    moments, reached = _moments(asked, study.effort, since, until)
    rows = [_question_row(asked, moments, reached, since, until)]
    rows += _conflict_rows(asked, moments, reached, since, until)
    for source, states in _sources(program, question):
        rows.append(_source_row(asked, source, states, since, until))
    known = [x for d in dates(program) for x in (d.first, d.last)]
    return Timeline(
        program,
        question,
        start,
        since,
        until,
        tuple(rows),
        min(known, default=None),
        max(known, default=None),
        len(moments),
        any(moment.near for moment in moments),
    )


def _moments(
    asked: Asked, effort: float, since: int | None, until: int | None
) -> tuple[list[Moment], int | None]:
    limit = max(1, int(MOMENTS * effort))
    found = list(islice(walk(asked, since, until), limit + 1))
    if len(found) <= limit:
        return found, None
    return found[:limit], found[limit].day - 1


def _question_row(
    asked: Asked,
    moments: Sequence[Moment],
    reached: int | None,
    since: int | None,
    until: int | None,
) -> Row:
    def value(moment: Moment) -> Reading:
        return moment.reading

    intervals = []
    for first, last, reading, event in _runs(asked, moments, value, since, until, reached):
        day = moments[0].day if first is None else first
        verdict = _in_full(asked, day, reading)
        word = reading.outcome.value
        intervals.append(Interval(first, last, word, reading.status, event, verdict))
    question = asked.question
    return Row("question", question.name, question.title, tuple(intervals), reached)


def _in_full(asked: Asked, day: int, reading: Reading) -> Verdict:
    """The answer at a day with its certificate; it must be the one found on the way."""
    program, question = asked.put(day)
    verdict = asked.study.apart().answer(program, question, thorough=False)
    found = (verdict.outcome, reading.outcome)
    if Outcome.UNDECIDED not in found and found[0] is not found[1]:
        raise InternalError("an answer on a timeline is not the one given to the same question")
    return verdict


def _conflict_rows(
    asked: Asked,
    moments: Sequence[Moment],
    reached: int | None,
    since: int | None,
    until: int | None,
) -> Iterator[Row]:
    for labels in dict.fromkeys(names for moment in moments for names, _ in moment.clashes):

        def value(moment: Moment, names: tuple[str, ...] = labels) -> Any:
            return dict(moment.clashes).get(names)

        intervals = []
        for first, last, clash, event in _runs(asked, moments, value, since, until, reached):
            word = "none" if clash is None else clash.when
            status = "" if clash is None else clash.status
            intervals.append(Interval(first, last, word, status, event))
        yield Row("conflict", " with ".join(labels), "", tuple(intervals), reached)


def _runs(
    asked: Asked,
    moments: Sequence[Moment],
    value: Callable[[Moment], Any],
    since: int | None,
    until: int | None,
    reached: int | None,
) -> Iterator[tuple[int | None, int | None, Any, Event | None]]:
    """Days in a row with equal values, and what begins each but the first."""
    starts = [0]
    for index in range(1, len(moments)):
        if value(moments[index]) != value(moments[index - 1]):
            starts.append(index)
    for number, index in enumerate(starts):
        first = moments[index].day if index else since
        last = moments[starts[number + 1]].day - 1 if number + 1 < len(starts) else until
        if last is None or reached is not None:
            last = last if number + 1 < len(starts) else reached or until
        event = _event(asked, moments[index - 1], moments[index], value) if index else None
        yield first, last, value(moments[index]), event


def _event(asked: Asked, before: Moment, now: Moment, value: Callable[[Moment], Any]) -> Event:
    """What changed the answer: the fewest dates reached that must have come later to keep it as it was."""
    marks = tuple(k for k in before.marks if movable(k))
    old = value(before)

    def kept(chosen: list[Mark]) -> bool:
        return bool(value(asked.at(now.day, frozenset(chosen))) == old)

    if not marks or len(marks) > _EVENTS or not kept(list(marks)):
        written = tuple(k.date.first for k in before.marks if not movable(k))
        facts = tuple(sorted({*before.facts, *written}))
        return Event(marks, facts, False)
    needed = sorted(marks, key=lambda k: _named(asked.question, k))
    for mark in list(needed):
        rest = [k for k in needed if k is not mark]
        if rest and kept(rest):
            needed = rest
    return Event(tuple(k for k in marks if k in needed), (), True)


def _named(question: m.Question, mark: Mark) -> int:
    """How near a date is to the question: those of others are tried first."""
    state = getattr(mark.origin, "state", None)
    names = {
        t.name
        for part in subformulas(question.claim)
        for t in _terms(part)
        if isinstance(t, m.Constant)
    }
    return 2 if state in names else 1 if state is None else 0


def _terms(part: m.Formula) -> Iterator[m.Term | None]:
    if isinstance(part, m.Predication):
        yield from part.terms
    refs = [part.ref] if isinstance(part, m.NormStatus) else []
    refs += list(part.members) if isinstance(part, m.ConflictClaim) else []
    for ref in refs:
        yield from (ref.norm, ref.by, ref.toward, *(ref.terms or ()))


# ---- the force of sources


def _sources(
    program: m.Program, question: m.Question
) -> Iterator[tuple[m.Source, tuple[str, ...]]]:
    """The sources that bear on a question, and the States named whose duties they hold."""
    refs = references(question.claim)
    for part in subformulas(question.claim):
        refs += part.members if isinstance(part, m.ConflictClaim) else ()
    bearers: dict[str, dict[str, None]] = {}
    for ref in refs:
        for norm in program.norms:
            if isinstance(ref.norm, m.Constant) and str(norm.name) == ref.norm.name:
                for known in norm.sources:
                    states = bearers.setdefault(str(known), {})
                    if isinstance(ref.by, m.Constant):
                        states[ref.by.name] = None
    for part in subformulas(question.claim):
        for term in _terms(part):
            if isinstance(term, m.Constant) and term.sort == m.SOURCE:
                bearers.setdefault(term.name, {})
    for source in program.sources:
        if str(source.name) in bearers and source.kind is not m.SourceKind.INSTRUMENT:
            yield source, tuple(bearers[str(source.name)])


def _source_row(
    asked: Asked,
    source: m.Source,
    states: tuple[str, ...],
    since: int | None,
    until: int | None,
) -> Row:
    """When a source is in force, for the States named."""
    program, question = asked.program, asked.question
    name = m.Constant(str(source.name), m.SOURCE)
    parts: list[m.Formula] = [m.Predication(m.PredicateId("source_in_force"), (name,))]
    sorts = {str(i.name): i.sort for i in program.individuals}
    for state in states:
        who = m.Constant(state, sorts[state])
        parts.append(m.Predication(m.PredicateId("bound"), (who, name)))
    claim = attrs.evolve(
        question,
        claim=m.And(tuple(parts)),
        supposing=m.Truth(True),
        as_of=asked.anchor,
        expectations=(),
        point="",
    )
    asked = Asked(asked.study, program, claim, asked.anchor, reporting=asked.reporting)
    moments, reached = _moments(asked, asked.study.effort, since, until)
    words = {"entailed": "in force", "excluded": "not in force"}
    intervals = []
    runs = _runs(asked, moments, lambda moment: moment.reading, since, until, reached)
    for first, last, reading, event in runs:
        word = words.get(reading.outcome.value, reading.outcome.value)
        intervals.append(Interval(first, last, word, "", event))
    label = str(source.name) + (f" for {' and '.join(states)}" if states else "")
    return Row("source", label, source.title, tuple(intervals), reached)


__all__ = ["Event", "Interval", "Row", "Timeline", "timeline"]
