"""The worked examples and known problems are answered as their files expect, or refused as they say."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from lexlogic.cli.main import main
from tests.case_runner import ROOT

FILES = [
    p
    for area in ("semantics", "known")
    for p in sorted((ROOT / "tests/cases" / area).glob("*.lex"))
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_answers(path: Path) -> None:
    """A file that names an error code in its first line is refused with it; any other is as expected."""
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    refused = re.search(r"E-[A-Z]+", first)
    result = CliRunner().invoke(main, ["check", str(path)])
    assert result.exit_code == (2 if refused else 0), result.output
    if refused:
        assert refused.group() in result.output
