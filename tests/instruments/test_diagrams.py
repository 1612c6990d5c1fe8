"""Decision diagrams and sets of partial settings, against tables of all settings."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexlogic.solving.cubes import Cubes
from lexlogic.solving.diagram import ONE, ZERO, Diagrams, TooManyNodes

_DEEP = settings().max_examples > 100
Setting = tuple[int, ...]


def drawn(dice: Random) -> tuple[Diagrams, list[Setting], set[Setting], set[Setting]]:
    """A store, all settings of its switches, and two sets of settings."""
    widths = [dice.choice([2, 2, 2, 3]) for _ in range(dice.randint(1, 6))]
    every = list(product(*(range(w) for w in widths)))
    share = dice.random()
    one = {s for s in every if dice.random() < share}
    among = {s for s in every if dice.random() < dice.choice([0.4, 0.9, 1.1])}
    return Diagrams(widths), every, one, among


def built(d: Diagrams, wanted: set[Setting]) -> int:
    return d.any_of(d.all_of(d.value(i, v) for i, v in enumerate(s)) for s in wanted)


def smallest(d: Diagrams, every: list[Setting], one: set[Setting], among: set[Setting]) -> set:
    """By definition: partial settings, few parts first, that only settings in `one` extend."""
    found: set[frozenset] = set()
    options = [[None, *range(w)] for w in d.widths]
    parts = sorted(product(*options), key=lambda p: sum(x is not None for x in p))
    for part in parts:
        cube = frozenset((i, v) for i, v in enumerate(part) if v is not None)
        if any(g <= cube for g in found):
            continue
        extended = [s for s in every if all(s[i] == v for i, v in cube)]
        if all(s in one for s in extended) and any(s in among for s in extended):
            found.add(cube)
    return found


@settings(max_examples=4000 if _DEEP else 150)
@given(st.integers(0, 2**32))
def test_smallest_settings_are_all_there_is_and_each_once(seed: int) -> None:
    d, every, one, among = drawn(Random(seed))
    cubes = Cubes(d)
    found = cubes.primes(built(d, one), built(d, among))
    listed = [frozenset(c) for c in cubes.smallest(found)]
    assert len(listed) == len(set(listed)) == cubes.count(found)
    assert set(listed) == smallest(d, every, one, among)
    assert [len(c) for c in listed] == sorted(len(c) for c in listed)
    assert cubes.support(found) == {i for c in listed for i, _ in c}


@settings(max_examples=4000 if _DEEP else 150)
@given(st.integers(0, 2**32))
def test_functions_are_what_their_tables_say(seed: int) -> None:
    dice = Random(seed)
    d, every, one, other = drawn(dice)
    f, g = built(d, one), built(d, other)
    place = [dict(enumerate(s)) for s in every]
    assert [d.holds(f, p) for p in place] == [s in one for s in every]
    assert d.differ(f, g) == built(d, one ^ other)  # equal functions are one number
    assert d.count(f, range(len(d.widths))) == len(one)
    level = dice.randrange(len(d.widths))
    for value, left in enumerate(d.under(f, level)):
        assert left == built(d, {s for s in every if (*s[:level], value, *s[level + 1 :]) in one})
    some = d.some(f, {level})
    assert some == d.any_of(d.under(f, level))
    others = [i for i in range(len(d.widths)) if i != level]
    assert d.count(some, others) == len({(*s[:level], *s[level + 1 :]) for s in one})


def test_nothing_is_kept_of_a_function_that_never_holds() -> None:
    d = Diagrams([2, 2])
    cubes = Cubes(d)
    assert cubes.count(cubes.primes(ZERO, ONE)) == 0
    assert list(cubes.smallest(cubes.primes(ONE, ONE))) == [()]
    assert cubes.count(cubes.primes(ONE, ZERO)) == 0


def test_a_function_too_large_is_given_up() -> None:
    d = Diagrams([2] * 20, limit=10)
    with pytest.raises(TooManyNodes):
        d.any_of(d.both(d.value(i, 0), d.value(i + 10, 0)) for i in range(10))
