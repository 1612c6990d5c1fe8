"""Program and question -> frame: the individuals and the points in time that count (D1, D3).

See docs/decisions.md, Time.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import attrs
from attrs import define, field

from lexlogic.program import model as m
from lexlogic.program.beyond import beyond
from lexlogic.program.dates import LAST, day_text
from lexlogic.program.formulas import ENGINE
from lexlogic.program.frame import DAY, Event, Frame, Point
from lexlogic.program.looking import CHAIN, READ_BY, STEPS, Looking
from lexlogic.program.normal import dates
from lexlogic.program.turns import begun, changes, due, span, turning, turns
from lexlogic.program.walk import merged_views, of_the_law, quantified_sorts, subformulas


def make_frame(program: m.Program, question: m.Question) -> Frame:
    """The frame in which the question is asked."""
    return _Framer(program, question, Looking(program, question)).frame()


@define
class _Framer:
    program: m.Program
    question: m.Question
    looking: Looking
    ticks: set[int] = field(factory=set)
    events: list[Event] = field(factory=list)
    days: list[int] = field(factory=list)
    changes: list[int] = field(factory=list)
    turns: set[int] = field(factory=set)
    windows: list[m.Moment] = field(factory=list)
    times: list[tuple[float, float]] = field(factory=list)
    """The first and the last day on which each event may be."""
    undated: list[m.Predication] = field(factory=list)
    """What is stated of no day: of a month, a year, another time, or none."""
    pinned: set[int] = field(factory=set)
    """The days of which something is said by date."""
    denied: list[tuple[float, float]] = field(factory=list)
    """First and last days of the months, years and other times of which something is denied."""

    def frame(self) -> Frame:
        program, question = self.program, self.question
        members = self._members()
        if not program.dated:
            self.ticks.add(0)
            return Frame(members, self._points(), (), None, 0)
        self.days = sorted(
            {
                d
                for date in dates(program)
                for d in (date.first, date.last + 1)
                if not (date.exact and d == date.last + 1)
            }
        )
        self.changes = sorted(changes(self.looking))
        self.turns = turns(self.looking, self.looking.names(question.claim)) | due(self.looking)
        views = merged_views(program, question.under)
        stated = [f.body for f in program.findings]
        stated += [f.body for view in views for f in view.states]
        stated.append(question.supposing)
        for formula in stated:
            self._stated(formula, True)
        for formula in [f.body for view in views for f in view.denies]:
            self._stated(m.Not(formula), True)
        for atom in program.disputed:
            self._mentioned(atom)
        self._mentioned(question.claim, days=self._days_in(question.claim), asked=True)
        for norm in program.norms:
            if norm.during is not None:
                self._moment_points(norm.during, self._days_of(norm.sources, ()))
        for formula in of_the_law(program, program.rules):
            self._mentioned(formula, norms=True)
        for impossible in program.impossible:
            self._mentioned(impossible.body, norms=True)
        for needed in program.preconditions:
            for formula in (needed.conduct, needed.condition):
                self._mentioned(formula, norms=True)
        present = None
        if question.as_of is not None:
            present = question.as_of.last * DAY
            self.ticks.add(present)
        for atom in self.undated:
            self._happens(atom)
        now = (self.days[-1] if self.days else 0) * DAY + 1
        if not self.ticks:
            self.ticks.add(now)
        for moment in self.windows:
            self._leave_room(moment)
        self._orders()
        points = self._points()
        return Frame(members, points, tuple(self._anywhere(points)), present, now)

    def _points(self) -> tuple[Point, ...]:
        known = beyond(self.looking, self.ticks, self.label)
        found = {point.tick: point for point in known}
        found |= {t: Point(t, self.label(t) if self.program.dated else "") for t in self.ticks}
        return tuple(found[tick] for tick in sorted(found))

    def _members(self) -> tuple[tuple[m.SortId, tuple[str, ...]], ...]:
        """Named members, and of open sorts unnamed ones: for each variable over which the claim quantifies,
        as written or by leaving out what a norm is about, and one if the law asks for someone or everyone.
        """
        claim = self.question.claim
        fresh = Counter(quantified_sorts(claim))
        fresh.update(_left_out(self.program, claim))
        fresh.update(set(sorts_of_law(self.program)))
        found = []
        for sort in self.program.sorts:
            names = [str(i.name) for i in self.program.individuals if i.sort == sort.name]
            arbitrary = [
                i
                for i in self.program.individuals
                if i.sort == sort.name and i.kind is m.IndividualKind.ARBITRARY
            ]
            if sort.is_open:
                for index in range(max(0, fresh.get(sort.name, 0) - len(arbitrary))):
                    names.append(f"{str(sort.name).lower()}#{index + 1}")
            if sort.name == m.SOURCE:
                names = [str(s.name) for s in self.program.sources]
            elif sort.name == m.NORM:
                names = list(dict.fromkeys(str(n.name) for n in self.program.norms))
            elif sort.name == m.PRINCIPLE:
                names = [str(p.name) for p in self.program.principles]
            elif sort.name == m.RANK:
                names = list(dict.fromkeys(s.rank for s in self.program.sources if s.rank))
            found.append((sort.name, tuple(names)))
        return tuple(found)

    def intervals(self, first: int | None, last: int | None) -> list[int]:
        """One tick for each interval on which membership and force are constant, within the days
        given.
        """
        days = self.changes
        low = first if first is not None else (days[0] - 1 if days else 0)
        chosen = [low] + [d for d in days if d > low and (last is None or d <= last)]
        return [d * DAY for d in chosen if last is None or d <= last]

    def range(self, moment: m.Moment) -> list[int]:
        """The ticks that a moment with fixed dates may mean."""
        found = [term.date for term in moment.dates if isinstance(term, m.DateTerm)]
        if len(found) < len(moment.dates):
            return []
        date = found[0]
        match moment.kind:
            case m.MomentKind.AT:
                return [date.first * DAY] if date.exact else self.intervals(date.first, date.last)
            case m.MomentKind.BEFORE:
                return self.intervals(None, date.first - 1)
            case m.MomentKind.AFTER:
                return self.intervals(date.last + 1, None)
            case m.MomentKind.SINCE:
                return self.intervals(date.first, None)
            case m.MomentKind.BETWEEN:
                return self.intervals(date.first, found[1].last)

    def _stated(self, formula: m.Formula, positive: bool) -> None:
        """Make events of stated atoms; collect the points that other formulas mention."""
        match formula:
            case m.And(parts) if positive:
                for part in parts:
                    self._stated(part, True)
            case m.Predication() if (
                positive
                and self.looking.happens(formula)
                and all(isinstance(t, m.Constant) for t in formula.terms)
            ):
                if formula.moment is not None and formula.moment.is_day:
                    self._pin(formula.moment)
                    self.ticks.update(self.range(formula.moment))
                else:
                    self.undated.append(formula)
            case m.Not(m.Predication(_, _, m.Moment() as moment)) if (
                positive and moment.kind is not m.MomentKind.AT
            ):  # denied at whatever points of that time there are
                self._deny(moment)
                self.ticks.update(
                    t.date.first * DAY for t in moment.dates if isinstance(t, m.DateTerm)
                )
            case m.Not(m.Predication(_, _, m.Moment() as moment)) if positive:
                self._deny(moment)
                self._mentioned(formula)
            case _:
                self._mentioned(formula)

    def _happens(self, atom: m.Predication) -> None:
        """Make an event of what is stated of no day: it is on one day of each stretch of its time, or, if something is
        said of all of these by date, on one of which nothing is."""
        moment = atom.moment
        ticks = self.intervals(None, None) if moment is None else self.range(moment)
        named = self.pinned | self._days_asked()
        low, high = -math.inf, math.inf
        if moment is not None:
            low, high = span(moment)
        if {tick // DAY for tick in ticks} <= named:
            near = {day + step for day in named for step in (-1, 1)}
            free = max((day for day in near - named if low <= day <= high), default=None)
            ticks = sorted({*ticks, *([free * DAY] if free is not None else ())})
        self.ticks.update(ticks)
        terms = tuple(t.name for t in atom.terms if isinstance(t, m.Constant))
        if len(ticks) != 1 and not self._by_actors(atom):
            self.events.append(Event(str(atom.predicate), terms, tuple(ticks)))
            self.times.append((low, high))

    def _days_asked(self) -> set[int]:
        """The days of which the question asks by date."""
        as_of = self.question.as_of
        found = {d.first for d in dates(self.question.claim) if d.exact}
        return found | ({as_of.last} if as_of is not None else set())

    def _by_actors(self, atom: m.Predication) -> bool:
        """Whether it is conduct of a State through its actors: then theirs are the events (D10)."""
        known = {p.name: p for p in self.program.predicates}[atom.predicate]
        return (
            known.is_conduct
            and bool(known.params)
            and known.params[0].sort == m.ACTOR
            and isinstance(atom.terms[0], m.Constant)
            and atom.terms[0].sort != m.ACTOR
        )

    def _mentioned(
        self,
        formula: m.Formula,
        norms: bool = False,
        days: Sequence[int] = (),
        asked: bool = False,
    ) -> None:
        """Collect the points at which a formula mentions something timed with a date of its own."""
        for part in subformulas(formula):
            match part:
                case m.Predication(predicate, _, moment) if moment is not None:
                    happens = self.looking.happens(part)
                    if not norms or happens or (moment.is_day and str(predicate) not in ENGINE):
                        self._moment_points(moment, days, asked and not happens)
                    if happens:
                        self._pin(moment)
                        self.windows.append(moment)
                    if str(predicate) in ENGINE:
                        self._both_ends(moment)
                case m.Shifted(m.Shift.EVER) if days:
                    self.ticks.update(d * DAY for d in (days[0] - 1, *days))
                case m.NormStatus(_, _, moment) if moment is not None:
                    self._moment_points(moment, days, asked)
                case m.Exists(bounds, _) | m.ForAll(bounds, _, _):
                    for bound in bounds:
                        if bound.variable.sort == m.DATE and not norms:
                            self.ticks.update(
                                self.intervals(
                                    bound.since.first if bound.since else None,
                                    bound.until.last if bound.until else None,
                                )
                            )

    def _moment_points(self, moment: m.Moment, days: Sequence[int], asked: bool = False) -> None:
        """The dates named; and of a time before, after or between them its beginning, its end, and the days in it on
        which something changes.
        """
        found = [t.date for t in moment.dates if isinstance(t, m.DateTerm)]
        if moment.kind is m.MomentKind.AT or len(found) < len(moment.dates):
            self.ticks.update(self.range(moment))
            return
        low, high = span(moment)
        turned = [day for day in self.turns if low <= day <= high] if asked else []
        if low == -math.inf:
            low = min((*days, found[0].first, *turned)) - 1
        inside = {low, high, *days, *turned, *(date.first for date in found)} - {math.inf}
        self.ticks.update(int(d) * DAY for d in inside if low <= d <= high or d == found[0].first)

    def _days_in(self, claim: m.Formula) -> list[int]:
        """The days on which membership or force changes of the sources that a claim is about."""
        parts = list(subformulas(claim))
        named = {str(t) for f in parts if isinstance(f, m.Predication) for t in map(_name, f.terms)}
        for part in parts:
            refs = [part.ref] if isinstance(part, m.NormStatus) else []
            refs += part.members if isinstance(part, m.ConflictClaim) else ()
            for ref in refs:
                named |= {_name(t) for t in (ref.norm, ref.by, ref.toward)}
        norms = [n for n in self.program.norms if str(n.name) in named]
        sources = {x for n in norms for x in n.sources}
        sources |= {s.name for s in self.program.sources if str(s.name) in named}
        for part in self.looking.reached(claim):
            if isinstance(part, m.Predication) and str(part.predicate) in READ_BY:
                about = part.terms[-1]
                anything = not isinstance(about, m.Constant)
                every = self.program.sources
                sources |= {s.name for s in every if anything or str(s.name) == _name(about)}
        valid = (d for n in norms for d in (n.valid_from, n.valid_until) if d)
        days = {*self._days_of(sources, named), *begun(valid)}
        if self.looking.at_membership:
            found = [m.Date(day, day, "") for day in days]
            days |= {day - 1 for day in days} | turning(self.looking, found, CHAIN)
        return sorted(days)

    def _days_of(self, sources: Collection[object], named: Collection[object]) -> list[int]:
        """The days on which membership or force of some sources changes; of many, those of whom is named, and the
        last.
        """
        about = [s for s in self.program.sources if s.name in sources]
        days = {d for s in about for d in begun(dates(s))}
        if len(days) > STEPS:
            records = [r for s in about for r in s.parties if r.state in named]
            own = [attrs.evolve(s, parties=()) for s in about]
            days = {max(days)} | {d for part in (*records, *own) for d in begun(dates(part))}
        return sorted(days)

    def _pin(self, moment: m.Moment | None) -> None:
        if moment is not None and moment.kind is m.MomentKind.AT:
            exact = (t.date for t in moment.dates if isinstance(t, m.DateTerm) and t.date.exact)
            self.pinned.update(date.first for date in exact)

    def _deny(self, moment: m.Moment) -> None:
        found = [t.date for t in moment.dates if isinstance(t, m.DateTerm)]
        if len(found) == len(moment.dates):
            self.denied.append(span(moment))

    def _leave_room(self, moment: m.Moment) -> None:
        """Within a time, a point of which nothing is said by date, and which is not the one asked about, if the time
        has such a day (D3: in each gap).
        """
        found = [t.date for t in moment.dates if isinstance(t, m.DateTerm)]
        if moment.kind is m.MomentKind.AT or len(found) < len(moment.dates):
            return
        low, high = span(moment)
        as_of = self.question.as_of
        pinned = self.pinned | ({as_of.last} if as_of is not None else set())
        edges = {day for span in self.denied for day in span if math.isfinite(day)} | pinned
        days = {int(d) for d in (low, high, *edges) if math.isfinite(d)}
        days |= {day + step for day in days for step in (-1, 1)}

        def free(day: int) -> bool:
            told = day in pinned or any(a <= day <= b for a, b in self.denied)
            return low <= day <= high and not told

        if not any(free(tick // DAY) for tick in self.ticks):
            chosen = max(filter(free, days), default=None)
            if chosen is not None:
                self.ticks.add(chosen * DAY)

    def _both_ends(self, moment: m.Moment) -> None:
        """The first and the last day of a month or year at which membership or force is asked for: it may have
        begun in between."""
        for term in moment.dates if moment.kind is m.MomentKind.AT else ():
            if isinstance(term, m.DateTerm) and not term.date.exact:
                self.ticks.update((term.date.first * DAY, term.date.last * DAY))

    def _orders(self) -> None:
        """As many points between two dates as there are undated events in that gap (D3)."""
        gaps: dict[int, int] = {}
        for event in self.events:
            for tick in event.ticks:
                if tick % DAY == 0:
                    gaps[tick] = gaps.get(tick, 0) + 1
        starts = {*self.changes, *(day - 1 for day in self.changes[:1])}
        for tick, count in gaps.items():
            if count > 1 and tick // DAY in starts:
                extra = [tick + j for j in range(1, count)]
                self.ticks.update(extra)
                self.events = [
                    Event(e.predicate, e.terms, tuple(sorted((*e.ticks, *extra))))
                    if tick in e.ticks
                    else e
                    for e in self.events
                ]

    def _anywhere(self, points: Sequence[Point]) -> Iterator[Event]:
        """An event is at one of the points of its time and at no other; if it has none, at one that is asked about."""
        for event, (low, high) in zip(self.events, self.times, strict=True):
            timeless = math.isinf(low) and math.isinf(high)
            looked = (p.tick for p in points if not (timeless and p.beyond))
            inside = {tick for tick in looked if low <= tick // DAY <= high}
            yield attrs.evolve(event, ticks=tuple(sorted({*event.ticks, *inside})))

    def label(self, tick: int) -> str:
        """How a point is shown."""
        day, rest = divmod(tick, DAY)
        text = day_text(day)
        if rest == 0 or not 1 <= day <= LAST:
            return text
        later = [d for d in self.days if d > day]
        return f"after {text}" if not later else f"soon after {text}"


def _name(term: m.Term | None) -> str:
    return term.name if isinstance(term, m.Constant) else ""


def sorts_of_law(program: m.Program) -> Iterator[m.SortId]:
    """The sorts over which norms, what they depend on and constraints quantify."""
    for rule in program.rules:
        heads = {t.name for t in rule.head.terms if isinstance(t, m.Variable)}
        yield from (v.sort for v in rule.params if v.name not in heads)
    formulas = [*of_the_law(program, program.rules), *(c.body for c in program.impossible)]
    formulas += [f for n in program.preconditions for f in (n.conduct, n.condition)]
    for formula in formulas:
        yield from quantified_sorts(formula)


def _left_out(program: m.Program, claim: m.Formula) -> Iterator[m.SortId]:
    """The sorts of the parameters that a claim about norms leaves out: some instance is asked for."""
    for part in subformulas(claim):
        refs: tuple[m.NormRef, ...] = ()
        match part:
            case m.NormStatus():
                refs = (part.ref,)
            case m.ConflictClaim():
                refs = part.members
            case _:
                continue
        for ref in refs:
            named = (n for n in program.norms if str(n.name) == getattr(ref.norm, "name", ""))
            norm = next(named, None)
            if norm is not None and ref.terms is None:
                yield from (v.sort for v in norm.params)
