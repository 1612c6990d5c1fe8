"""A case in which nothing is given: any State, party to any treaty or not, any person, any facts, any doctrine.

States that the norms name, or that a closed list of two parties names, stand for themselves; all others are
replaced by as many as the norms can tell apart. Everybody is taken to have joined a treaty, if at all, when it
came into force, and all texts to be in force together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from attrs import frozen

from lexlogic.instruments.audit.groups import JOINING, Reach, texts_of
from lexlogic.program import model as m
from lexlogic.program.frame import DAY, Frame, Point
from lexlogic.program.frames import make_frame
from lexlogic.program.walk import subformulas
from lexlogic.theory.model import Instance

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_HOOKS = ("void", "void_clause", "bound", "governs", "more_specific")
ANY_TREATIES = ("TreatyX", "TreatyY")
_DECLARED = (m.SOURCE, m.NORM, m.DUTY, m.PRINCIPLE, m.RANK, m.DATE)


@frozen
class Generic:
    """The case of one group: program, frame, who may bear its norms, and who is interchangeable."""

    program: m.Program
    frame: Frame
    clauses: tuple[int, ...]
    bearers: tuple[str, ...]
    unnamed: tuple[str, ...]
    bounded: bool

    @property
    def members(self) -> str:
        """Among whom is searched, in words."""
        found = []
        for sort, names in self.frame.members:
            if sort not in _DECLARED and names:
                found.append(f"{sort} {', '.join(names)}")
        return "; ".join(found)


def generic(
    program: m.Program, clauses: tuple[int, ...], gaps: Iterable[m.Formula] = (), least: int = 1
) -> Generic:
    """The generic case of some clauses of a program; at least `least` unnamed members of each sort."""
    return _Maker(program, clauses, tuple(gaps), least).make()


class _Maker:
    def __init__(
        self,
        program: m.Program,
        clauses: tuple[int, ...],
        gaps: tuple[m.Formula, ...],
        least: int,
    ) -> None:
        self.program = program
        self.clauses = clauses
        self.norms = [program.norms[i] for i in clauses]
        self.reach = Reach(program)
        own = [f for n in self.norms for f in (*texts_of(n), n.exists, n.breach_condition)]
        constraints = [c.body for c in program.impossible]
        constraints += [f for c in program.preconditions for f in (c.conduct, c.condition)]
        self.formulas = self.reach.formulas([*own, *constraints, *gaps])
        self.background = self.reach.formulas(self._law())
        self.gaps = gaps
        self.least = least

    def make(self) -> Generic:
        kept = self._kept()
        named = [i for i in self.program.individuals if str(i.name) in kept]
        unnamed = self._unnamed({str(i.name) for i in named})
        individuals = [
            m.Individual(m.IndividualId(name), sort, m.IndividualKind.NAMED)
            for sort, names in unnamed
            for name in names
        ]
        individuals += named
        bearers = [str(i.name) for i in individuals if i.sort in m.BEARER_SORTS]
        predicates = tuple(
            attrs.evolve(p, kind=m.PredicateKind.FACT)
            if p.kind is m.PredicateKind.RECORD and not any(v.sort in _DECLARED for v in p.params)
            else p
            for p in self.program.predicates
        )
        norms = tuple(attrs.evolve(n, valid_until=None) for n in self._kept_norms())
        own = {(str(n.name), n.clause) for n in self.norms}
        clauses = tuple(i for i, n in enumerate(norms) if (str(n.name), n.clause) in own)
        program = attrs.evolve(
            self.program,
            individuals=tuple(individuals),
            predicates=(*predicates, *self._signing()),
            sources=self._sources(bearers, kept),
            positions=tuple(attrs.evolve(p, default=None) for p in self.program.positions),
            norms=norms,
            rules=tuple(r for r in self.program.rules if self._speaks_of(r, kept)),
            findings=(),
            disputed=(),
            views=(),
            questions=(),
            presumptions=(),
        )
        names = tuple(name for _, found in unnamed for name in found)
        bearing = [
            str(i.name) for i in individuals if any(i.sort == n.bearer.sort for n in self.norms)
        ]
        shown = [b for b in bearing if b not in names]
        shown += [
            next(n for n in found if n in bearing)
            for sort, found in unnamed
            if any(n in bearing for n in found)
        ]
        return Generic(program, self._frame(program), clauses, tuple(shown), names, self._bounded())

    def _law(self) -> list[m.Formula]:
        """What decides on force and priority, whatever the norms: validity, and the principles."""
        program = self.program
        found = [f for name in _HOOKS for r in self.reach.rules.get(name, []) for f in _texts(r)]
        found += [f for p in program.principles for f in (p.gate, *(v.body for v in p.votes))]
        return [*found, *program.wide_conflict, *(p.gate for p in program.priorities)]

    def _named(self, sort: m.SortId) -> set[str]:
        """The declarations of a sort that something in reach calls by name."""
        return {
            t.name
            for f in (*self.formulas, *self.background)
            for part in subformulas(f)
            for t in terms_of(part)
            if isinstance(t, m.Constant) and t.sort == sort
        }

    def _sources(self, bearers: list[str], kept: set[str]) -> tuple[m.Source, ...]:
        """The sources of the norms and those called by name; for norms about any treaty, two more."""
        names = {str(s) for n in self._kept_norms() for s in n.sources} | self._named(m.SOURCE)
        for source in self.program.sources:
            if str(source.name) in names and source.authority is not None:
                names |= {
                    str(s)
                    for n in self.program.norms
                    if n.name == source.authority[1]
                    for s in n.sources
                }
        found = [self._source(s, bearers, kept) for s in self.program.sources if s.name in names]
        if any(v.sort == m.SOURCE for n in self.norms for v in n.params):
            found += [_any_treaty(name, bearers) for name in ANY_TREATIES]
        return tuple(found)

    def _kept_norms(self) -> list[m.Norm]:
        own = {str(n.name) for n in self.norms} | self._named(m.NORM)
        own |= {str(s.authority[1]) for s in self.program.sources if s.authority is not None}
        return [n for n in self.program.norms if str(n.name) in own]

    # ---- who there is

    def _kept(self) -> set[str]:
        """The individuals the norms speak of by name, and the parties to treaties of two."""
        found: set[str] = set()
        formulas = [*self.formulas]
        for norm in self.norms:
            for owing in norm.owing:
                found |= {t.name for t in owing.named if isinstance(t, m.Constant)}
                formulas.append(owing.gate)
            for name in norm.sources:
                source = self._declared(str(name))
                if source is not None and _closed(source):
                    found |= {str(p.state) for p in source.parties}
                if source is not None and source.authority is not None:
                    found.add(str(source.authority[0]))
        for formula in formulas:
            for part in subformulas(formula):
                found |= {t.name for t in terms_of(part) if isinstance(t, m.Constant)}
        return found

    def _declared(self, name: str) -> m.Source | None:
        return next((s for s in self.program.sources if s.name == name), None)

    def _unnamed(self, taken: set[str]) -> list[tuple[m.SortId, tuple[str, ...]]]:
        used = set(taken) | {str(n.name) for n in self.program.norms}
        used |= {str(s.name) for s in self.program.sources}
        named = {i.sort for i in self.program.individuals if str(i.name) in taken}
        found = []
        for sort in self.program.sorts:
            if sort.name in _DECLARED:
                continue
            count = self._count(sort.name, sort.name in named)
            names: list[str] = []
            letters = _letters(sort.name)
            while len(names) < count:
                name = next(letters)
                if name not in used:
                    names.append(name)
                    used.add(name)
            if names:
                found.append((sort.name, tuple(names)))
        return found

    def _count(self, sort: m.SortId, named: bool) -> int:
        """As many as the parameters of one norm or constraint, or a formula's quantifiers, can tell apart."""
        most = 0
        for norm in self.norms:
            own = [*norm.params, *([norm.bearer] if sort != m.ACTOR else [])]
            most = max(most, sum(1 for v in own if v.sort == sort))
        for constraint in self._constraints():
            if self.reach.conduct(_bodies(constraint)):
                most = max(most, sum(1 for v in constraint.params if v.sort == sort))
        mentioned = any(self._asks_for(f, sort) for f in self.formulas)
        if sort == m.STATE:
            return max(most, 2 if named else 3, self.least)
        if sort == m.ACTOR or sort == m.ORGANIZATION:
            return max(most, self.least) if most or mentioned else 0
        return max(most, self.least) if most or mentioned else 0

    def _constraints(self) -> list[m.Impossible | m.Precondition]:
        return [*self.program.impossible, *self.program.preconditions]

    def _asks_for(self, formula: m.Formula, sort: m.SortId) -> bool:
        for part in subformulas(formula):
            if isinstance(part, m.Exists | m.ForAll) and any(
                b.variable.sort == sort for b in part.bounds
            ):
                return True
            if isinstance(part, m.Predication):
                definition = self.reach.predicates.get(str(part.predicate))
                if definition is not None and any(v.sort == sort for v in definition.params):
                    return True
        return False

    def _bounded(self) -> bool:
        """Whether a condition asks for someone or everyone, so that more members might show more."""
        sorts = {
            s.name
            for s in self.program.sorts
            if s.name not in (m.SOURCE, m.NORM, m.PRINCIPLE, m.RANK, m.DATE)
        }
        for formula in self.formulas:
            for part in subformulas(formula):
                if isinstance(part, m.Exists | m.ForAll) and any(
                    b.variable.sort in sorts for b in part.bounds
                ):
                    return True
                if isinstance(part, m.Predication):
                    for rule in self.reach.rules.get(str(part.predicate), []):
                        head = set(rule.head.terms)
                        if any(v.sort in sorts and v not in head for v in rule.params):
                            return True
        return any(c.params and self.reach.conduct(_bodies(c)) for c in self._constraints())

    # ---- what is declared

    def _signing(self) -> tuple[m.Predicate, ...]:
        """Who has signed what is open too."""
        params = (m.Variable("x", m.STATE), m.Variable("t", m.SOURCE))
        gloss = "{x} has signed {t}"
        return (m.Predicate(m.PredicateId("signatory"), m.PredicateKind.FACT, params, True, gloss),)

    def _source(self, source: m.Source, bearers: list[str], kept: set[str]) -> m.Source:
        since = source.in_force or _day_after(source.adopted)
        names = bearers
        if _closed(source):
            names = [str(p.state) for p in source.parties if str(p.state) in bearers]
        elif source.kind is m.SourceKind.CUSTOM:
            names = []
        parties = tuple(m.Membership(m.IndividualId(n), since, None, "") for n in names)
        return attrs.evolve(
            source,
            parties=parties,
            signatories=(),
            ended=None,
            reservations=tuple(r for r in source.reservations if str(r.state) in kept),
            objections=tuple(
                o for o in source.objections if str(o.state) in kept and str(o.to) in kept
            ),
        )

    def _speaks_of(self, rule: m.Rule, kept: set[str]) -> bool:
        """Whether a rule can speak of somebody there is, and not of how one joins or leaves a treaty, since
        everybody may be party to it or not."""
        if str(rule.head.predicate) in JOINING:
            return False
        gone = {str(i.name) for i in self.program.individuals} - kept
        return not any(isinstance(t, m.Constant) and t.name in gone for t in rule.head.terms)

    # ---- time

    def _frame(self, program: m.Program) -> Frame:
        """One point after every date; two, where a text looks back or ahead."""
        asked = m.Question("audit", "", (), "", None, m.Truth(True), m.Truth(True), (), "")
        frame = make_frame(program, asked)
        frame = attrs.evolve(frame, points=tuple(p for p in frame.points if not p.beyond))
        two = any(n.within is not None for n in self.norms) or any(
            isinstance(p, m.Shifted) for f in self.formulas for p in subformulas(f)
        )
        dated = {p.tick for p in frame.points if p.tick != frame.now}
        if dated:
            return frame
        points = [Point(frame.now, "now")]
        if two:
            points = [
                Point(frame.now, "at first"),
                Point(frame.now + self._longest() * DAY, "later"),
            ]
        return attrs.evolve(frame, points=tuple(points))

    def _longest(self) -> int:
        """Days that are longer than any length of time a text speaks of."""
        lengths = [n.within for n in self.norms if n.within is not None]
        for formula in self.formulas:
            for part in subformulas(formula):
                if isinstance(part, m.Shifted) and part.offset is not None:
                    lengths.append(part.offset)
        days = {"days": 1, "months": 31, "years": 366}
        return 2 + max((o.amount * days.get(o.unit, 366) for o in lengths), default=0)


def constant_terms(instance: Instance) -> tuple[m.Term, ...]:
    """The parameters of an instance as terms."""
    sorts = [p.sort for p in instance.norm.params]
    return tuple(m.Constant(a, s) for a, s in zip(instance.args, sorts, strict=True))


def _texts(rule: m.Rule) -> tuple[m.Formula, ...]:
    return (rule.body, rule.gate, *rule.exceptions)


def _any_treaty(name: str, bearers: list[str]) -> m.Source:
    """A treaty of which nothing is known, open to all."""
    day = m.Date(1 + ANY_TREATIES.index(name), 1 + ANY_TREATIES.index(name), "long ago")
    return m.Source(
        name=m.SourceId(name),
        kind=m.SourceKind.TREATY,
        title="any treaty",
        cite="",
        adopted=(m.Adoption(day, m.Truth(True)),),
        in_force=day,
        ended=None,
        parties=tuple(m.Membership(m.IndividualId(n), day, None, "") for n in bearers),
        partial=False,
        signatories=(),
        reservations=(),
        objections=(),
        exists=m.Truth(True),
        rank="",
        prevails_over=(),
        yields_to=(),
        authority=None,
    )


def _closed(source: m.Source) -> bool:
    """Whether the list of parties is closed and names two at most."""
    return not source.partial and 0 < len({p.state for p in source.parties}) <= 2


def _day_after(adopted: tuple[m.Adoption, ...]) -> m.Date:
    """The day after a text was adopted: nobody is bound by it sooner."""
    if not adopted:
        return m.Date(1, 1, "always")
    day = adopted[0].date.last + 1
    return m.Date(day, day, "the day after adoption")


def _bodies(c: m.Impossible | m.Precondition) -> list[m.Formula]:
    return [c.body] if isinstance(c, m.Impossible) else [c.conduct, c.condition]


def terms_of(part: m.Formula) -> tuple[Any, ...]:
    """The terms that stand in a formula itself."""
    match part:
        case m.Predication(_, terms, _):
            return terms
        case m.Equal(left, right):
            return (left, right)
        case m.NormStatus(ref, _, _):
            return (*(ref.terms or ()), ref.by, ref.toward)
        case _:
            return ()


def _letters(sort: m.SortId) -> Iterator[str]:
    """Names for unnamed members: States are A, B, C; of other sorts P, P2, P3."""
    if sort == m.STATE:
        yield from _LETTERS
    initial = str(sort)[:1].upper() or "X"
    yield initial
    number = 2
    while True:
        yield f"{initial}{number}"
        number += 1
