"""Every command written in a file beside its output: see docs/testing.md."""

from pathlib import Path

import pytest

from tests.case_runner import run_file


def test_case(
    case_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accept: bool
) -> None:
    main = pytest.importorskip("lexlogic.cli.main").main
    monkeypatch.chdir(tmp_path)
    run_file(case_file, tmp_path, main, accept)
