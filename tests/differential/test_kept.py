"""The programs of `tests/cases/drawn/`: verdicts are what brute force gives; `tests/test_cases.py` runs commands."""

from pathlib import Path
from random import Random

import pytest

from tests.campaign import broad
from tests.differential.comparing import Tally
from tests.generators import kept

FILES = sorted(kept.FOLDER.glob("*.lex"))


@pytest.mark.parametrize("path", FILES, ids=[p.stem for p in FILES])
def test_brute_force_agrees(path: Path) -> None:
    made, tally = kept.read(path), Tally()
    broad.compare_as_stated(made, tally, Random(path.stem))
    assert not tally.found, "\n\n".join(map(str, tally.found))
    assert tally.claims >= len(made.claims) > 0
    assert not tally.left_out


@pytest.mark.parametrize("path", FILES, ids=[p.stem for p in FILES])
def test_a_program_is_read_whole(path: Path) -> None:
    assert path.read_text("utf-8").startswith(f"{kept.read(path).text}\n-- $ lexlogic check ")
