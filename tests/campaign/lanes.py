"""The lanes of a campaign: what is compared with what."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from random import Random

from tests.campaign import days, whole
from tests.campaign.families import FAMILIES, SWITCHED, Family, Spec
from tests.campaign.runner import Lane, Tally
from tests.campaign.small import Bench, Outcome
from tests.differential import comparing
from tests.differential.test_clingo import check, rules


@lru_cache
def _bench(name: str) -> Bench:
    return Bench(FAMILIES[name])


@lru_cache
def _switched_bench(name: str) -> Bench:
    return Bench(SWITCHED[name])


def _family(name: str, tables: bool) -> Lane:
    """A family against truth tables, or against the reference."""
    family = FAMILIES[name]

    def run(start: int, count: int, seed: int) -> Tally:
        tally = Tally()
        bench = _bench(name)
        for number in range(start, start + count):
            spec = family.spec(number)
            if spec is None or (tables and bench.reads_breach(spec)):
                continue
            found = bench.tabulate(spec) if tables else bench.compare(spec)
            tally.count(found.word, found.seen)
            tally.values += found.values
            if found.word == "differ":
                text = "\n".join(family.statements(spec))
                tally.differ.append(f"{name} {number}: {found.detail}\n{text}")
        return tally

    what = "tables" if tables else "reference"
    return Lane(
        f"{what}-{name}",
        f"{family.about}; against {'truth tables' if tables else 'the reference'}",
        run,
        500 if tables else 100,
        0.12 if tables else 0.02,
        family.numbers,
    )


def _switched(name: str) -> Lane:
    """The bases of a family with every vote a position: each vector of positions is a theory."""
    family = SWITCHED[name]

    def run(start: int, count: int, seed: int) -> Tally:
        tally = Tally()
        bench = _switched_bench(name)
        for number in range(start, start + count):
            spec = family.spec(number)
            if spec is None or bench.reads_breach(spec):
                continue
            found = bench.tabulate(spec)
            tally.count(found.word, times=found.theories)
            tally.values += found.values
            if found.word == "differ":
                text = "\n".join(family.statements(spec))
                tally.differ.append(f"{name} {number}: {found.detail}\n{text}")
        return tally

    return Lane(
        f"switched-{name}", f"{family.about}; against truth tables", run, 50, 0.8, family.numbers
    )


_ONE_TIME = tuple(name for name in FAMILIES if name != "staged")


def _across(name: str, about: str, compare: Callable[[Bench, Spec], Outcome], chunk: int) -> Lane:
    """The families of one time in turn, against something that knows no breach in a scope."""

    def run(start: int, count: int, seed: int) -> Tally:
        tally = Tally()
        for number in range(start, start + count):
            which, place = _ONE_TIME[number % len(_ONE_TIME)], number // len(_ONE_TIME)
            family: Family = FAMILIES[which]
            bench = _bench(which)
            spec = family.spec((place + seed) % family.numbers)
            if spec is None or bench.reads_breach(spec):
                continue
            found = compare(bench, spec)
            tally.count(found.word, found.seen)
            tally.values += found.values
            if found.word == "differ":
                text = "\n".join(family.statements(spec))
                tally.differ.append(f"{name} {number}: {found.detail}\n{text}")
        return tally

    return Lane(name, about, run, chunk, 0.01)


def _rules(start: int, count: int, seed: int) -> Tally:
    """Rules with exceptions and recursion against clingo."""
    tally = Tally()
    for number in range(start, start + count):
        made = rules(Random(f"{seed} {number}"))
        try:
            tally.values += check(made)
            tally.count("agree")
        except AssertionError as error:
            tally.count("differ")
            tally.differ.append(f"rules {number}: {error}")
    return tally


def _days(start: int, count: int, seed: int) -> Tally:
    """Programs whose record is complete, against every day of some years."""
    tally = Tally()
    for number in range(start, start + count):
        drawn, one = days.dated(Random(f"{seed} {number}")), comparing.Tally()
        try:
            with whole.limited(20.0):
                days.compare(drawn, one)
        except whole.Slow:
            tally.count("too slow")
            continue
        word = "differ" if one.found else "agree" if one.claims else "left out"
        tally.count(word, frozenset(one.outcomes))
        tally.values += one.claims
        tally.differ += [f"days {number}: {found}" for found in one.found]
    return tally


def _law(start: int, count: int, seed: int) -> Tally:
    """The metatheorems in turn; `vacuous` where a law found nothing to be tested on in a few programs."""
    from tests.properties import laws, test_metatheorems

    assert test_metatheorems.__doc__
    tally = Tally()
    order = sorted(laws.LAWS)
    for number in range(start, start + count):
        law = laws.LAWS[order[number % len(order)]]
        place = seed * 10**6 + number // len(order)
        try:
            with whole.limited(20.0):
                word = "agree" if law.test(place) else "vacuous"
        except whole.Slow:
            word = "too slow"
        except AssertionError as error:
            word = "differ"
            tally.differ.append(f"{law.name} {place}: {error}")
        tally.count(word, frozenset({law.name[5:8].upper()} if word == "agree" else ()))
    return tally


_ALL = [
    *map(_switched, SWITCHED),
    *(_family(name, tables) for tables in (True, False) for name in FAMILIES),
    _across("clingo-defeat", "conflict, displacement and breach against clingo", Bench.argue, 50),
    _across("quantified", "strict conflict against Z3 with quantifiers", Bench.quantify, 50),
    Lane("clingo-rules", "rules, exceptions, recursion against clingo", _rules, 20, 0.005),
    Lane("days", "what was so on which day, against all days of some years", _days, 5, 0.002),
    Lane("laws", "the metatheorems M1-M25, deep", _law, 25, 0.002),
    *(
        Lane(name, about, run, chunk, whole.SHARES.get(name, 0.002))
        for name, (run, chunk, about) in whole.LANES.items()
    ),
]
LANES = {lane.name: lane for lane in _ALL}
