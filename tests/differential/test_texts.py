"""How texts relate (D16-D19), on drawn norms: the engine and the second evaluator say the same of each pair."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from tests.campaign import broad
from tests.differential.comparing import Tally
from tests.generators.made import Made

RELATIONS = ("more_specific", "conflicts_possibly", "conflicts_inevitably")
_SHARED = (
    "conduct give(s: State)",
    "conduct keep(s: State)",
    "conduct send(s: State, t: State)",
    "fact near(s: State, t: State)",
    "fact poor(s: State)",
    "closed fact rich(s: State)",
    "list ally(s: State)",
    "position P",
    "concept friend(s: State, t: State) when near(s, t) unless poor(t)",
    "concept needy(s: State) when any of (poor(s), all of (P, some u: State with near(s, u)))",
    "exception spared to needy when rich(s)",
    "given ally(A)",
)
_ONE = ("poor(s)", "needy(s)", "rich(s)", "ally(s)", "friend(s, s)", "near(s, A)", "P", "s = A")
_TWO = (
    "near(s, t)",
    "near(t, s)",
    "friend(s, t)",
    "poor(t)",
    "needy(t)",
    "s = t",
    "t = B",
    "ally(t)",
)
_BOUND = (
    "(some u: State with near(s, u))",
    "(every u: State satisfies near(s, u))",
    "(some u: State with all of (near(s, u), not poor(u)))",
    "(every u: State satisfies any of (u = s, near(s, u)))",
    "(some u: State with all of (u != s, near(u, s)))",
    "(every u: State satisfies ally(u))",
    "(some u: State with all of (not ally(u), poor(u)))",
)
_ACTS = (
    "give(s)",
    "keep(s)",
    "send(A, s)",
    "keep(s) at 2001-01-01",
    "give(s) since 2002-01-01",
    "ever keep(s)",
)
_DAYS = ("2001-01-01", "2002-01-01")


def condition(dice: Random, two: bool, deep: int = 2) -> str:
    """What a norm is conditional on."""
    if deep and dice.random() < 0.35:
        parts = [condition(dice, two, deep - 1) for _ in range(dice.randint(2, 3))]
        return f"{dice.choice(['all', 'any'])} of ({', '.join(parts)})"
    if dice.random() < 0.2:
        found = dice.choice(_BOUND)
    elif dice.random() < 0.12:
        found = dice.choice(_ACTS)
    else:
        found = dice.choice(_ONE + _TWO * two)
    return f"not {found}" if dice.random() < 0.3 else found


def content(dice: Random, two: bool, mode: str, dated: bool) -> str:
    """What a norm is about."""
    acts = [
        "give(s)",
        "keep(s)",
        *(["send(s, t)", "send(s, t)", "send(t, s)"] if two else ["send(s, s)"]),
    ]
    if mode == "obliges" and dice.random() < 0.35:
        some = [dice.choice(["", "", "not "]) + a for a in dice.sample(acts, 2)]
        return f"{dice.choice(['all', 'any'])} of ({', '.join(some)})"
    at = f" at {dice.choice(_DAYS)}" if dated and dice.random() < 0.8 else ""
    return dice.choice(acts) + at


def drawn(dice: Random) -> Made:
    """Three norms and every relation between two of them."""
    lines = ["let A, B be State", *_SHARED]
    dated = dice.random() < 0.25
    for name in ("n", "m", "o"):
        two = dice.random() < 0.6
        mode = dice.choice(["obliges", "obliges", "forbids", "forbids", "permits"])
        parts = [f"norm {name} bearer s: State", *(["for t: State"] * two), "owed to B", mode]
        parts.append(content(dice, two, mode, dated))
        if dice.random() < 0.65:
            parts.append(f"when {condition(dice, two)}")
        if dice.random() < 0.3:
            parts.append(f"unless {condition(dice, two, 0)}")
        lines.append(" ".join(parts))
    if dice.random() < 0.5:
        lines.append("impossible give(s) and keep(s) for s: State")
    if dice.random() < 0.25:
        lines.append("possible give(s) only if poor(s) for s: State")
    if dice.random() < 0.25:
        lines.append("impossible near(s, t) and poor(s) for s: State, t: State")
    for held in dice.sample(["view Y holds P", "view N rejects P"], dice.randint(0, 2)):
        lines.append(held)
    pairs = [(a, b) for a in "nmo" for b in "nmo" if a != b]
    claims = [
        f": {relation}({a}, {b})"
        for relation in RELATIONS
        for a, b in pairs
        if relation == "more_specific" or a < b
    ]
    views = [line.split()[1] for line in lines if line.startswith("view ")]
    if views:
        under = [f" under {dice.choice(views)}{c}" for c in claims]
        claims = [dice.choice(pair) for pair in zip(claims, under, strict=True)]
    return Made(tuple(lines), tuple(claims), frozenset())


COUNT = 40


@pytest.mark.parametrize("part", range(8))
def test_texts_relate_alike(part: int) -> None:
    tally = Tally()
    for seed in range(part, COUNT, 8):
        broad.compare(drawn(Random(f"texts {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert not tally.left_out, tally.left_out
    assert len(tally.outcomes) > 1


def test_every_relation_is_found() -> None:
    """So that the comparison has something to compare."""
    found = Counter[str]()
    for seed in range(0, COUNT, 3):
        tally = Tally()
        broad.compare(drawn(Random(f"texts {seed}")), tally, Random(seed))
        found.update(tally.outcomes)
    assert min(found["entailed"], found["excluded"]) > 5, found
    assert any(word.startswith("open") for word in found), found
