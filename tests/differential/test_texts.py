"""How texts relate (D16-D19), on drawn norms: the engine and the second evaluator say the same of each pair."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from tests.campaign import broad
from tests.differential.comparing import Tally
from tests.generators.relations import on_record, related

COUNT = 40


@pytest.mark.parametrize("part", range(8))
def test_texts_relate_alike(part: int) -> None:
    tally = Tally()
    for seed in range(part, COUNT, 8):
        broad.compare(related(Random(f"texts {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert sum(tally.left_out.values()) <= 2, tally.left_out
    assert len(tally.outcomes) > 1


@pytest.mark.parametrize("part", range(4))
def test_texts_on_record_relate_alike(part: int) -> None:
    tally = Tally()
    for seed in range(part, COUNT // 4, 4):
        broad.compare(on_record(Random(f"on record {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert len(tally.outcomes) > 1


def test_every_relation_is_found() -> None:
    """So that the comparison has something to compare."""
    found = Counter[str]()
    for seed in range(0, COUNT, 3):
        tally = Tally()
        broad.compare(related(Random(f"texts {seed}")), tally, Random(seed))
        found.update(tally.outcomes)
    assert min(found["entailed"], found["excluded"]) > 5, found
    assert any(word.startswith("open") for word in found), found
