"""What was so when (D3, D6, D9, D21): the engine and the second evaluator say the same, over drawn programs."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import settings

from tests.campaign import broad, unrelated
from tests.differential.comparing import Tally
from tests.generators.times import timed

_DEEP = settings().max_examples > 100


@pytest.mark.parametrize("part", range(3))
def test_what_was_so_when(part: int) -> None:
    tally = Tally()
    for seed in range(part, 480 if _DEEP else 36, 3):
        broad.compare(timed(Random(f"times {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert tally.claims > 12
    assert {"entailed", "excluded"} <= {word.removeprefix("drawn: ") for word in tally.outcomes}


@pytest.mark.parametrize("part", range(2))
def test_what_is_unrelated_changes_no_answer(part: int) -> None:
    """Nor is the answer settled only because no sentence names another day."""
    tally = Tally()
    for seed in range(part, 300 if _DEEP else 30, 2):
        unrelated.compare(timed(Random(f"unrelated {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert tally.claims > 50
    assert {"entailed", "excluded", "open"} <= {*tally.outcomes}
