"""How texts relate (D16-D19), on drawn norms: the engine and the second evaluator say the same of each pair."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from tests.campaign import broad
from tests.differential.comparing import Tally
from tests.generators.relations import related

COUNT = 24


@pytest.mark.parametrize("part", range(4))
def test_texts_relate_alike(part: int) -> None:
    tally = Tally()
    for seed in range(part, COUNT, 4):
        broad.compare(related(Random(f"texts {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert sum(tally.left_out.values()) < tally.claims / 10, tally.left_out
    assert len(tally.outcomes) > 1


def test_every_relation_is_found() -> None:
    """So that the comparison has something to compare."""
    found = Counter[str]()
    for seed in range(1, 40, 3):
        tally = Tally()
        broad.compare(related(Random(f"texts {seed}")), tally, Random(seed))
        for word, times in tally.outcomes.items():
            found[word.removeprefix("drawn: ")] += times
    assert min(found["entailed"], found["excluded"]) > 3, found
    assert any(word.startswith("open") for word in found), found
