"""Parts of the engine and of the second evaluator by themselves, against tables of all there is."""

from __future__ import annotations

import calendar
import datetime
from itertools import combinations, product
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexlogic.explanation.denial import deny
from lexlogic.explanation.wording import m_date
from lexlogic.program.dates import shift
from lexlogic.program.frame import DAY, Frame, Point
from lexlogic.program.model import Offset
from lexlogic.reference.values import Claim, Duty, Instance, shifted, spelled
from lexlogic.session import open_text
from lexlogic.solving.canonical import first_assignment, first_core
from lexlogic.solving.z3_backend import Answer, Sat, Unsat
from lexlogic.theory.circuit import FALSE, TRUE, Circuit
from lexlogic.theory.elimination import minimal_sets
from lexlogic.theory.ground import Grounder
from lexlogic.theory.set_search import _minimal_covers

_DEEP = settings().max_examples > 100
seeds = st.integers(0, 2**32)


class Drawn:
    """A circuit of some variables, and for some of its literals a table: under which assignments it holds."""

    def __init__(self, dice: Random, variables: int, nodes: int) -> None:
        self.circuit = Circuit()
        self.variables = [self.circuit.variable() for _ in range(variables)]
        self.every = [
            dict(zip(self.variables, values, strict=True))
            for values in product((False, True), repeat=variables)
        ]
        self.tables = {TRUE: (True,) * len(self.every)}
        for v in self.variables:
            self.tables[v] = tuple(a[v] for a in self.every)
        for _ in range(nodes):
            self.draw(dice)

    def table(self, literal: int) -> tuple[bool, ...]:
        own = self.tables[abs(literal)]
        return own if literal > 0 else tuple(not x for x in own)

    def any(self, dice: Random) -> int:
        return dice.choice([1, -1]) * dice.choice(list(self.tables))

    def draw(self, dice: Random) -> None:
        """One more literal, and what it must be by definition."""
        c = self.circuit
        parts = [self.any(dice) for _ in range(dice.randint(0, 4))]
        a, b, d = (self.any(dice) for _ in range(3))
        rows = list(zip(*map(self.table, parts), strict=True)) or [()] * len(self.every)
        triples = list(zip(self.table(a), self.table(b), self.table(d), strict=True))
        made, wanted = dice.choice(
            [
                (c.conj(parts), tuple(all(r) for r in rows)),
                (c.disj(parts), tuple(any(r) for r in rows)),
                (c.ite(a, b, d), tuple(y if x else z for x, y, z in triples)),
                (c.iff(a, b), tuple(x == y for x, y, _ in triples)),
            ]
        )
        own = wanted if made > 0 else tuple(not x for x in wanted)
        assert self.tables.setdefault(abs(made), own) == own


@settings(max_examples=2000 if _DEEP else 80)
@given(seeds)
def test_a_circuit_is_what_its_parts_make_it(seed: int) -> None:
    dice = Random(seed)
    drawn = Drawn(dice, 4, 25)
    c = drawn.circuit
    for node in drawn.tables:
        for literal in (node, -node):
            found = tuple(c.evaluate(literal, a, {1: True}) for a in drawn.every)
            assert found == drawn.table(literal)
            reads = c.variables(literal)
            assert reads == {v for v, _ in c.signed_variables(literal)}
            moved = {
                v
                for v in drawn.variables
                for a, x in zip(drawn.every, found, strict=True)
                if c.evaluate(literal, a | {v: not a[v]}, {1: True}) != x
            }
            assert moved <= reads <= set(drawn.variables)


@settings(max_examples=2000 if _DEEP else 80)
@given(seeds)
def test_definitions_in_a_circle_have_their_least_values(seed: int) -> None:
    """Each atom asked about, in any order and with what was found for others kept."""
    dice = Random(seed)
    source = "let A be State\nconduct c(s: State)\ncase X\n ask q: c(A)\nend\n"
    g = Grounder(open_text(source).programs[0], Frame((), (Point(0, ""),), (), None, 0))
    c = g.circuit
    known = {c.variable(): dice.random() < 0.4 for _ in range(4)}
    defined = [c.variable() for _ in range(5)]
    ways = {
        v: [
            (dice.choice([1, 1, -1]) * dice.choice(list(known)), dice.sample(defined, size))
            for size in (dice.randint(0, 2) for _ in range(dice.randint(1, 3)))
        ]
        for v in defined
    }
    for v, some in ways.items():
        g.definitions[v] = c.disj([c.conj((fact, *others)) for fact, others in some])
    least: set[int] = set()
    while more := {
        v
        for v in set(defined) - least
        if any(known[abs(x)] == (x > 0) and least.issuperset(others) for x, others in ways[v])
    }:
        least |= more
    memo = {1: True}
    dice.shuffle(defined)
    assert {v for v in defined if g.truth(v, known, memo)} == least


@settings(max_examples=1000 if _DEEP else 40)
@given(seeds)
def test_a_rebuilt_circuit_has_the_leaves_put_in(seed: int) -> None:
    dice = Random(seed)
    drawn = Drawn(dice, 4, 20)
    c = drawn.circuit
    leaves = {v: drawn.any(dice) for v in drawn.variables}
    for node in list(drawn.tables):
        for literal in (node, -node):
            made = c.rebuild(literal, lambda v: leaves[v], {1: 1})
            for a in drawn.every:
                inner = {v: c.evaluate(leaves[v], a, {1: True}) for v in drawn.variables}
                assert c.evaluate(made, a, {1: True}) == c.evaluate(literal, inner, {1: True})


@settings(max_examples=3000 if _DEEP else 120)
@given(seeds)
def test_minimal_sets_are_all_there_are(seed: int) -> None:
    """Of formulas that cannot hold together with the constraints; by trying every set of them."""
    dice = Random(seed)
    drawn = Drawn(dice, dice.randint(1, 4), dice.randint(2, 20))
    formulas = [drawn.any(dice) for _ in range(dice.randint(0, 5))]
    constraints = [drawn.any(dice) for _ in range(dice.choice([0, 0, 1, 2]))]
    wanted: list[tuple[int, ...]] = []
    for size in range(len(formulas) + 1):
        for chosen in combinations(range(len(formulas)), size):
            if any(set(w) <= set(chosen) for w in wanted):
                continue
            rows = [drawn.table(x) for x in (*constraints, *(formulas[i] for i in chosen))]
            if not any(all(row) for row in zip(*rows, strict=True)) and (rows or not drawn.every):
                wanted.append(chosen)
    assert minimal_sets(drawn.circuit, formulas, constraints) == wanted


class _Member(NamedTuple):
    number: int


@settings(max_examples=2000 if _DEEP else 100)
@given(seeds)
def test_minimal_covers_are_all_there_are(seed: int) -> None:
    """In the order of the members, each once, over as many alternatives as twelve acts have, too."""
    dice = Random(seed)
    bits = dice.sample(range(dice.choice([6, 80, 4096])), 5)
    everything = sum(1 << b for b in bits)
    members = [_Member(n) for n in range(dice.randint(0, 6))]
    masks = {m.number: sum(1 << b for b in bits if dice.random() < 0.45) for m in members}
    wanted = []
    for size in range(1, len(members) + 1):
        for chosen in combinations(members, size):
            unions = [_union(masks, [x for x in chosen if x is not m]) for m in (None, *chosen)]
            if unions[0] == everything and everything not in unions[1:]:
                wanted.append(list(chosen))
    found = list(_minimal_covers(members, masks, everything))  # type: ignore[arg-type]
    assert found == sorted(wanted)


def _union(masks: dict[int, int], members: list[_Member]) -> int:
    union = 0
    for member in members:
        union |= masks[member.number]
    return union


class _Tables:
    """Checks by table, with a core that is not minimal, and values as the dice fall."""

    def __init__(self, drawn: Drawn, dice: Random) -> None:
        self.drawn, self.dice = drawn, dice
        self.fixed: dict[int, bool] = {}

    def check(self, assumptions: list[int], values: bool = True, wanted: object = None) -> Answer:
        tables = [self.drawn.table(x) for x in assumptions]
        every = self.drawn.every
        good = [a for i, a in enumerate(every) if all(t[i] for t in tables)]
        if good:
            return Sat(self.dice.choice(good))
        core = list(assumptions)
        for x in self.dice.sample(core, self.dice.randint(0, len(core))):
            rest = [y for y in core if y != x]
            if not any(all(self.drawn.table(y)[i] for y in rest) for i in range(len(every))):
                core = rest
        return Unsat(tuple(core))


@settings(max_examples=2000 if _DEEP else 100)
@given(seeds)
def test_what_comes_first_is_the_same_whatever_the_solver_finds(seed: int) -> None:
    dice = Random(seed)
    drawn = Drawn(dice, 4, 12)
    literals = list(dict.fromkeys(drawn.any(dice) for _ in range(6)))
    extra = [drawn.any(dice) for _ in range(dice.randint(0, 2))]
    found = [first_core(_Tables(drawn, Random(n)).check, literals, extra) for n in range(4)]
    bad = [
        s
        for size in range(len(literals) + 1)
        for s in combinations(range(len(literals)), size)
        if isinstance(_Tables(drawn, dice).check([*(literals[i] for i in s), *extra]), Unsat)
    ]
    smallest = [s for s in bad if not any(set(t) < set(s) for t in bad)]
    best = min(smallest, key=lambda s: s[::-1]) if smallest else None
    wanted = None if best is None else [literals[i] for i in best]
    assert all(f == wanted for f in found)

    order = [dice.choice([1, -1]) * v for v in drawn.variables]
    if isinstance(_Tables(drawn, dice).check(literals[:2]), Sat):
        good = [
            a for i, a in enumerate(drawn.every) if all(drawn.table(x)[i] for x in literals[:2])
        ]
        most = max(good, key=lambda a: [a[abs(x)] == (x > 0) for x in order])
        for n in range(4):
            assert first_assignment(_Tables(drawn, Random(n)), literals[:2], order) == most


# ---- dates


def _months_later(day: datetime.date, months: int) -> datetime.date:
    """Month by month, so slow and obvious."""
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month == 13:
            year, month = year + 1, 1
        if month == 0:
            year, month = year - 1, 12
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@settings(max_examples=2000 if _DEEP else 200)
@given(
    st.dates(datetime.date(1800, 1, 1), datetime.date(2100, 12, 31)),
    st.integers(0, 400),
    st.sampled_from([("days", 0), ("months", 1), ("years", 12)]),
    st.sampled_from([1, -1]),
    st.integers(0, DAY - 1),
)
def test_a_date_is_shifted(
    day: datetime.date, amount: int, unit: tuple[str, int], sign: int, inside: int
) -> None:
    amount = min(amount, 60) if unit[1] == 12 else amount
    offset = Offset(amount, unit[0])
    if unit[1]:
        wanted = _months_later(day, sign * amount * unit[1]).toordinal()
    else:
        wanted = (day + datetime.timedelta(days=sign * amount)).toordinal()
    assert shift(day.toordinal(), offset, sign) == wanted
    assert shifted(day.toordinal() * DAY + inside, offset, sign) == wanted * DAY


@pytest.mark.parametrize("unit", ["months", "years"])
def test_dates_shifted_out_of_the_calendar_stand_at_its_ends(unit: str) -> None:
    last, far = datetime.date.max.toordinal(), Offset(200_000, unit)
    assert shift(700_000, far, -1) == -1
    assert shift(700_000, far, 1) == last
    assert shifted(700_000 * DAY, far, -1) == -DAY
    assert shifted(700_000 * DAY, far, 1) == last * DAY
    near = Offset(1, unit)
    assert shift(last, near, 1) == last
    assert shift(1, near, -1) == -1
    assert shift(-5, near, 1) == shift(1, near, 1)  # what has no date stands before all that have
    assert shifted(-5 * DAY, near, 1) == shift(1, near, 1) * DAY


def test_what_cannot_hold_is_a_minimal_set_by_itself() -> None:
    c = Circuit()
    x, y = c.variable(), c.variable()
    assert minimal_sets(c, [FALSE, x, -x, y], []) == [(0,), (1, 2)]
    assert minimal_sets(c, [x, FALSE, y], [c.disj((-x, -y))]) == [(1,), (0, 2)]


def test_days_of_ticks_that_are_no_points() -> None:
    assert m_date(DAY * datetime.date(2001, 3, 4).toordinal()) == "2001-03-04"
    assert m_date(DAY * datetime.date(2001, 3, 4).toordinal() + 7) == "2001-03-04"
    assert m_date(0) == "at any time"


def test_values_are_spelled() -> None:
    day = datetime.date(1990, 12, 31).toordinal()
    one = Instance("N", 2, "A", ("x", 3), 5)
    assert [spelled(v) for v in ("A", day * DAY, day * DAY + 1, 0, DAY)] == [
        "A",
        "1990-12-31",
        str(day * DAY + 1),
        "0",
        "0001-01-01",
    ]
    assert spelled(Duty(one, "B")) == "N.2[A, x, 3]@5->B"
    assert str(Claim(Instance("N", 0, "A", (), 5), ("B", "C"))) == "N[A]@5->B+C"


# ---- denials


@pytest.mark.parametrize(
    ("gloss", "denied"),
    [
        ("{s} sends {p} away", "{s} does not send {p} away"),
        ("{s} denies it", "{s} does not deny it"),
        ("{s} lies", "{s} does not lie"),
        ("{s} carries {p}", "{s} does not carry {p}"),
        ("{s} passes {d}", "{s} does not pass {d}"),
        ("{s} goes to {d}", "{s} does not go to {d}"),
        ("{s} teaches", "{s} does not teach"),
        ("{s} pushes {p}", "{s} does not push {p}"),
        ("{s} fixes a date", "{s} does not fix a date"),
        ("{s} is poor", "{s} is not poor"),
        ("{s} can leave", "{s} cannot leave"),
        ("{s} has left", "{s} has not left"),
        ("{s} has a camp", "{s} does not have a camp"),
        ("there is a war", "there is no war"),
        ("{s} has a camp where {t} has a tent", "{s} does not have a camp where {t} has a tent"),
    ],
)
def test_denials_are_plain(gloss: str, denied: str) -> None:
    assert deny(gloss) == denied


@pytest.mark.parametrize("gloss", ["every {s} is poor", "{s} was and is poor", "nobody sends {p}"])
def test_what_cannot_be_turned_plainly_is_denied_whole(gloss: str) -> None:
    assert deny(gloss) not in (gloss, "")
    assert deny(gloss).endswith(gloss)
