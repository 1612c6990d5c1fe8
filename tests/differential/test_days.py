"""What was so on which day: the engine, which looks at some points, against all days (D3)."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import settings

from tests.campaign.days import compare, dated
from tests.differential.comparing import Tally

_DEEP = settings().max_examples > 100


@pytest.mark.parametrize("part", range(3))
def test_points_stand_for_all_days(part: int) -> None:
    tally = Tally()
    for seed in range(part, 600 if _DEEP else 45, 3):
        compare(dated(Random(f"days {seed}")), tally)
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert tally.claims > 40
    assert {"entailed", "excluded", "open"} <= {*tally.outcomes}
