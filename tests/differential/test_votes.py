"""Votes that read what duties come to towards whom (D31, D54): the engine and the second evaluator say the same."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import settings

from tests.campaign import broad
from tests.differential.comparing import Tally
from tests.generators.votes import voting

_DEEP = settings().max_examples > 100


@pytest.mark.parametrize("part", range(2))
def test_votes_that_read_what_a_duty_comes_to(part: int) -> None:
    tally = Tally()
    for seed in range(part, 800 if _DEEP else 80, 2):
        broad.compare(voting(Random(f"votes {seed}")), tally, Random(seed))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert sum(tally.left_out.values()) < 5  # circles that D45 refuses
    assert tally.claims > 200
    assert {"entailed", "excluded", "open: open"} <= {*tally.outcomes}
