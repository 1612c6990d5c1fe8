"""All legally different scenarios of a case: distinct in chosen consequences, not in names.

Two states of affairs, each with a reading of open law, are one scenario if every consequence is the same in
both, or the same after individuals of whom the same is said change places.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import prod

import attrs
from attrs import frozen

from lexlogic.explanation.givens import label_points
from lexlogic.explanation.model import GivenPoint
from lexlogic.explanation.wording import Words
from lexlogic.instruments.asking import Study
from lexlogic.instruments.consequences import Chosen, Consequence
from lexlogic.instruments.fewest import found
from lexlogic.instruments.footing import keeping
from lexlogic.instruments.smallest import Found, in_order, smallest
from lexlogic.instruments.vectors import Vector, ways
from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.program.swaps import Swap, shape, swaps
from lexlogic.program.walk import merged_views
from lexlogic.solving.ask import Asker, InternalError, cause_of
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.grounds import Issue
from lexlogic.solving.verdict import Outcome, Setting, Verdict
from lexlogic.solving.z3_backend import Unsat
from lexlogic.theory.build import Assumption
from lexlogic.theory.components import TooManyAtoms
from lexlogic.theory.model import AtomKind

REPLAYED = 64
"""Scenarios of which a state of affairs is looked at a second time."""
SHOWN = 40
"""Ways of which it is said what they need."""


@frozen
class Row:
    """A scenario: the word of each consequence, and how many combinations have it."""

    number: int
    words: tuple[str, ...]
    combinations: int | None
    renamed: int
    """How many more there are that differ only in who is who."""
    vector: Vector


@frozen
class Told:
    """The smallest state of affairs of a scenario, as it is told."""

    row: Row
    scenario: Scenario
    points: tuple[GivenPoint, ...]
    """What has to be added to what is stated: facts that are so, facts that are not, readings."""
    stated: tuple[GivenPoint, ...]
    """Of what is stated, a smallest part that with these carries the outcomes."""
    individuals: tuple[str, ...]
    checked: tuple[str, ...]


@frozen
class Factor:
    """Consequences that vary together, whatever the others: where they stand, and the ways they fall."""

    columns: tuple[int, ...]
    ways: tuple[tuple[str, ...], ...]
    counts: tuple[int | None, ...]
    first: tuple[int, ...]
    """The number of the first scenario of each way."""
    needs: tuple[tuple[Setting, ...] | None, ...] = ()
    """What open points have to be for each way; none if it was not asked."""


@frozen
class Scenarios:
    """What was found. `outcome`: open, or inconsistent or undecided."""

    chosen: Chosen
    outcome: Outcome
    verdict: Verdict
    rows: tuple[Row, ...] = ()
    complete: bool = True
    combinations: int | None = None
    issues: tuple[Issue, ...] | None = None
    """The open points that matter; none if not counted."""
    swaps: tuple[Swap, ...] = ()
    factors: tuple[Factor, ...] = ()
    told: Told | None = None
    replayed: int = 0
    """Of how many scenarios a state of affairs was replayed."""
    checked: tuple[str, ...] = ()
    words: Words | None = None
    cause: str = ""

    @property
    def positions(self) -> int:
        """How many open readings matter, groups as one."""
        return sum(not i.is_fact for i in self.issues or ())

    @property
    def facts(self) -> int:
        """How many open facts matter."""
        return sum(i.is_fact for i in self.issues or ())

    @property
    def settled(self) -> tuple[int, ...]:
        """The consequences that are the same in all scenarios."""
        return tuple(
            i
            for i in range(len(self.chosen.consequences))
            if len({row.words[i] for row in self.rows}) == 1
        )


def scenarios(
    study: Study, chosen: Chosen, tell: int | None = None, count_only: bool = False
) -> Scenarios:
    """The legally different scenarios of the questions chosen; that of number `tell` is told as well.

    A limit reached is said (`Outcome.UNDECIDED`). Raises `NotReadable` if the program is circular,
    `IndexError` if there is no scenario of that number.
    """
    try:
        return _scenarios(study, chosen, tell, count_only)
    except (Exhausted, TooManyAtoms) as error:
        cause = cause_of(error)
        verdict = Verdict(chosen.question, Outcome.UNDECIDED, cause=cause)
        return Scenarios(chosen, Outcome.UNDECIDED, verdict, complete=False, cause=cause)


def _scenarios(study: Study, chosen: Chosen, tell: int | None, count_only: bool) -> Scenarios:
    asker = study.put(chosen.program, chosen.question)
    if isinstance(asker.check([], False), Unsat):
        verdict = study.answer(chosen.program, chosen.question)
        return Scenarios(chosen, Outcome.INCONSISTENT, verdict)
    literals = [asker.theory.literal(f, asker.theory.frame.present) for f in _formulas(chosen)]
    asker.attend(literals)  # the claim may come to nothing, where outcomes exclude one another
    fallen = ways(asker, literals)
    counts = fallen.counts or (None,) * len(fallen.vectors)
    views = merged_views(chosen.program, chosen.views)
    exchanged = swaps(chosen.program, views, [c.question.claim for c in chosen.consequences])
    rows = _rows(chosen.consequences, dict(zip(fallen.vectors, counts, strict=True)), exchanged)
    if tell is not None and not 1 <= tell <= len(rows):
        raise IndexError(len(rows))
    verdict = Verdict(
        chosen.question,
        Outcome.OPEN,
        assumptions=asker.ledger(()),
        theory=asker.theory,
        literal=asker.literal,
    )
    record = Scenarios(
        chosen,
        Outcome.OPEN,
        verdict,
        rows,
        fallen.complete,
        fallen.combinations,
        fallen.issues,
        exchanged,
        _factors(rows, len(chosen.consequences)),
        words=Words(asker.theory),
    )
    if count_only:
        return record
    return _Teller(asker, chosen, literals).told(record, tell)


def _formulas(chosen: Chosen) -> tuple[m.Formula, ...]:
    return tuple(f for c in chosen.consequences for f in c.formulas)


# ---- rows


def _rows(
    consequences: tuple[Consequence, ...],
    counts: dict[Vector, int | None],
    exchanged: tuple[Swap, ...],
) -> tuple[Row, ...]:
    """One row for all vectors that swaps make of one another, in the order of the first."""
    orbit = _orbits(consequences, tuple(counts), exchanged)
    members: dict[Vector, list[Vector]] = {}
    for vector in counts:
        members.setdefault(orbit[vector], []).append(vector)
    found = []
    for number, (vector, alike) in enumerate(members.items(), 1):
        own = [counts[v] for v in alike]
        total = None if None in own else sum(c for c in own if c is not None)
        words = tuple(
            c.word(part) for c, part in zip(consequences, _split(consequences, vector), strict=True)
        )
        found.append(Row(number, words, total, len(alike) - 1, vector))
    return tuple(found)


def _split(consequences: tuple[Consequence, ...], vector: Vector) -> list[Vector]:
    ends = [0]
    for c in consequences:
        ends.append(ends[-1] + len(c.formulas))
    return [vector[a:b] for a, b in pairwise(ends)]


def _orbits(
    consequences: tuple[Consequence, ...], vectors: tuple[Vector, ...], exchanged: tuple[Swap, ...]
) -> dict[Vector, Vector]:
    """For each vector the first that swaps make of it."""
    formulas = [f for c in consequences for f in c.formulas]
    place = {shape(f): i for i, f in enumerate(formulas)}
    moves = [[place[shape(f, swap)] for f in formulas] for swap in exchanged]
    first: dict[Vector, Vector] = {}
    for start in vectors:
        waiting = [start] if start not in first else []
        while waiting:
            vector = waiting.pop()
            if vector in first:
                continue
            first[vector] = start
            for move in moves:
                image = list(vector)
                for index, to in enumerate(move):
                    image[to] = vector[index]
                waiting.append(tuple(image))
    return first


def _factors(rows: tuple[Row, ...], width: int) -> tuple[Factor, ...]:
    """The consequences that vary, in groups of which each falls as it may whatever the others do."""
    varying = [i for i in range(width) if len({r.words[i] for r in rows}) > 1]
    groups: list[tuple[int, ...]] = [(i,) for i in varying]

    def distinct(columns: Iterable[int]) -> int:
        chosen = tuple(columns)
        return len({tuple(r.words[i] for i in chosen) for r in rows})

    merged = True
    while merged:
        merged = False
        for i, one in enumerate(groups):
            for other in groups[i + 1 :]:
                if distinct((*one, *other)) < distinct(one) * distinct(other):
                    rest = [g for g in groups if g not in (one, other)]
                    groups = sorted([*rest, tuple(sorted((*one, *other)))])
                    merged = True
                    break
            if merged:
                break
    if prod(distinct(g) for g in groups) != len({r.words for r in rows}):
        groups = [tuple(varying)]
    return tuple(_factor(rows, g) for g in groups)


def _factor(rows: tuple[Row, ...], columns: tuple[int, ...]) -> Factor:
    counts: dict[tuple[str, ...], int | None] = {}
    first: dict[tuple[str, ...], int] = {}
    for row in rows:
        way = tuple(row.words[i] for i in columns)
        first.setdefault(way, row.number)
        before = counts.get(way, 0)
        known = before is not None and row.combinations is not None
        counts[way] = (before or 0) + (row.combinations or 0) if known else None
    return Factor(columns, tuple(first), tuple(counts[w] for w in first), tuple(first.values()))


# ---- telling


class _Teller:
    """What scenarios need, in words; each looked at a second time, claim by claim."""

    def __init__(self, asker: Asker, chosen: Chosen, literals: list[int]) -> None:
        self.asker, self.chosen, self.literals = asker, chosen, literals
        self.formulas = _formulas(chosen)
        self.footing = keeping(asker)
        self.words = Words(asker.theory)

    def told(self, record: Scenarios, tell: int | None) -> Scenarios:
        """The record, told: one scenario, or what each way needs."""
        if tell is not None:
            return attrs.evolve(record, told=self._tell(record.rows[tell - 1]))
        checked: dict[str, None] = {}
        for row in record.rows[:REPLAYED]:
            answer = found(self.asker.check(self._signed(row)))
            if answer is None:
                raise InternalError("a scenario could not be found again")
            checked |= dict.fromkeys(self._replay(self.asker.scenario(answer), row))
        factors = tuple(self._with_needs(f, record.rows) for f in record.factors)
        replayed = min(len(record.rows), REPLAYED)
        return attrs.evolve(record, factors=factors, replayed=replayed, checked=tuple(checked))

    def _signed(self, row: Row, columns: Iterable[int] | None = None) -> list[int]:
        """The outcomes of a scenario as literals, of some columns only if any are named."""
        wanted = None if columns is None else set(columns)
        found, index = [], 0
        for column, consequence in enumerate(self.chosen.consequences):
            for _ in consequence.formulas:
                if wanted is None or column in wanted:
                    found.append(self.literals[index] * (1 if row.vector[index] else -1))
                index += 1
        return found

    def _replay(self, scenario: Scenario, row: Row) -> list[str]:
        said = []
        for formula, so in zip(self.formulas, row.vector, strict=True):
            question = attrs.evolve(self.asker.question, claim=formula)
            said.append(self.asker.replay(scenario, so, question=question))
        return said

    def _smallest(self, literals: list[int]) -> Found:
        found = smallest(self.footing, self.asker.g.circuit.conj(literals))
        if found is None:
            raise InternalError("a scenario could not be found again")
        return found

    def _with_needs(self, factor: Factor, rows: tuple[Row, ...]) -> Factor:
        needs: list[tuple[Setting, ...] | None] = []
        for number in factor.first[:SHOWN]:
            found = self._smallest(self._signed(rows[number - 1], factor.columns))
            needs.append(tuple(self._setting(x) for x in self._needed(found)))
        needs += [None] * (len(factor.first) - len(needs))
        return attrs.evolve(factor, needs=tuple(needs))

    def _setting(self, literal: int) -> Setting:
        atom = self.asker.g.atoms[abs(literal)]
        if atom.kind is AtomKind.POSITION:
            return Setting(atom.name, "held" if literal > 0 else "rejected")
        base = BaseAtom(atom.name, atom.terms, atom.tick, atom.kind is AtomKind.OPEN_PART)
        return Setting(f"#{abs(literal)}", "true" if literal > 0 else "false", True, base)

    def _needed(self, found: Found) -> list[int]:
        """What is added to what is stated: readings, then what is so, then what is not."""
        footing, atoms = found.footing, self.asker.g.atoms
        reach = footing.theory.cone([abs(found.target)])
        values = [
            v if footing.holds(v, found.answer) else -v
            for v in in_order(footing, footing.variables())
            if v in reach
        ]
        values.sort(key=lambda x: x > 0)
        kept = footing.needed([*values, *found.readings], found.target)

        def key(literal: int) -> tuple[bool, bool, int]:
            atom = atoms[abs(literal)]
            return atom.kind is not AtomKind.POSITION, literal < 0, atom.tick or 0

        return sorted(kept, key=key)

    def _tell(self, row: Row) -> Told:
        found = self._smallest(self._signed(row))
        told = [self._assumption(x) for x in self._needed(found)]
        carrying = found.footing.carrying([a.literal for a in told], found.target)
        given = [a for a in carrying if a.kind not in ("constraint", "order")]
        labelled = [p for _, p in label_points(self.words, (*told, *given))]
        checked = tuple(dict.fromkeys(self._replay(found.scenario, row)))
        return Told(
            row,
            found.scenario,
            tuple(labelled[: len(told)]),
            tuple(labelled[len(told) :]),
            found.individuals,
            checked,
        )

    def _assumption(self, literal: int) -> Assumption:
        """An open point as it is in the scenario."""
        atom = self.asker.g.atoms[abs(literal)]
        text = self.words.told(atom, literal > 0)
        if atom.kind is AtomKind.POSITION:
            return Assumption(literal, "reading", None, text)
        if atom.kind is AtomKind.OPEN_PART:
            text = f"as judged, {text}"
        return Assumption(literal, "happens" if literal > 0 else "fails", None, text)
