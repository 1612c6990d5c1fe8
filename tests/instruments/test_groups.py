"""That tests which share large cases share a process: without it each asks them again, and nothing says so."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.case_runner import ROOT

_FILE = """
import pytest

@pytest.mark.parametrize("number", range(8))
def test_one(number):
    pass
"""


def test_tests_of_a_file_are_run_in_one_process(tmp_path: Path) -> None:
    """Two files in a folder like this one, with its conftest, in two processes."""
    folder = tmp_path / "instruments"
    folder.mkdir()
    shutil.copy(Path(__file__).parent / "conftest.py", folder)
    for name in ("test_a.py", "test_b.py"):
        (folder / name).write_text(_FILE, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-v", "-n", "2", "--dist", "loadgroup", "."]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr
    run: dict[str, set[str]] = {"test_a": set(), "test_b": set()}
    for line in found.stdout.splitlines():
        for name, workers in run.items():
            if line.startswith("[gw") and name in line:
                workers.add(line.split("]")[0])
    assert {name: len(workers) for name, workers in run.items()} == {"test_a": 1, "test_b": 1}


def test_the_suite_is_run_by_groups() -> None:
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").split("\ntest: setup\n")[1]
    assert "--dist loadgroup" in recipe.split("\n\n")[0]
