"""Five deliberate faults, each of a kind that would make verdicts wrong, and the quick tests that must notice.

    python -m tests.deliberate

Each fault is put alone into a copy of the tree. The tests named must pass without it and fail with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parent.parent
_COPIED = ("lexlogic", "grammars", "norms", "tests", "pyproject.toml")
_CAMPAIGN = "tests/differential/test_campaign.py"


@frozen
class Fault:
    """A text of a file, what stands there instead, and the tests that must fail."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


FAULTS = (
    Fault(
        "a wrong sign in displacement",
        "lexlogic/theory/priority.py",
        "c.conj((r.active, *(c.conj((b.force, -values[b])) for b in r.body)))",
        "c.conj((r.active, *(c.conj((b.force, values[b])) for b in r.body)))",
        (f"{_CAMPAIGN}::test_truth_tables_agree[triples]",),
    ),
    Fault(
        "a swapped label in the report",
        "lexlogic/solving/reports.py",
        "by, prevails, loser, blocked)",
        "by, loser, prevails, blocked)",
        ("tests/test_answers.py",),
    ),
    Fault(
        "a dropped exception",
        "lexlogic/theory/deontic.py",
        "for e in instance.norm.exceptions]\n        return self.g.circuit.disj(parts)",
        "for e in instance.norm.exceptions[1:]]\n        return self.g.circuit.disj(parts)",
        (f"{_CAMPAIGN}::test_truth_tables_agree[pairs]",),
    ),
    Fault(
        "an unsound recursion",
        "lexlogic/theory/cycles.py",
        "current = dict.fromkeys(group, FALSE)",
        "current = dict.fromkeys(group, -FALSE)",
        ("tests/differential/test_clingo.py::test_drawn_rules",),
    ),
    Fault(
        "an unminimised core",
        "lexlogic/solving/ask.py",
        'raise InternalError("a refutation could not be repeated")\n        return found',
        'raise InternalError("a refutation could not be repeated")\n        return list(given)',
        ("tests/properties/test_metatheorems.py", "-k", "m13"),
    ),
)


def _failing(tree: Path, tests: tuple[str, ...]) -> tuple[bool, str]:
    """Whether some test fails in a tree, and what pytest says last."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode not in (0, 1):
        raise SystemExit(run.stdout + run.stderr)
    failed = [line for line in run.stdout.splitlines() if line.startswith("FAILED")]
    return run.returncode == 1, (failed or run.stdout.splitlines())[-1]


def main() -> int:
    """Put each fault into a copy of the tree; 1 if some fault goes unnoticed."""
    unnoticed = 0
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        tree.mkdir()
        for name in _COPIED:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, tree / name)
        for fault in FAULTS:
            file = tree / fault.file
            sound = file.read_text(encoding="utf-8")
            if sound.count(fault.old) != 1:
                raise SystemExit(f"{fault.name}: the text to change is not in {fault.file} once")
            if _failing(tree, fault.tests)[0]:
                raise SystemExit(f"{fault.name}: {' '.join(fault.tests)} fail without the fault")
            file.write_text(sound.replace(fault.old, fault.new), encoding="utf-8")
            noticed, said = _failing(tree, fault.tests)
            file.write_text(sound, encoding="utf-8")
            unnoticed += not noticed
            print(
                f"{'noticed  ' if noticed else 'UNNOTICED'}  {fault.name}\n           {said}",
                flush=True,
            )
    return 1 if unnoticed else 0


if __name__ == "__main__":
    raise SystemExit(main())
