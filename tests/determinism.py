"""Same input, same bytes: over hash seeds, versions of Python and of Z3, and 1 and 2 processes.

    python -m tests.determinism --seeds 200 [--python PYTHON]... [--z3 PYTHON]... [--state FILE]

Every `--python` is an interpreter that has the packages lexlogic needs; of a `--z3` the version lines are left
out of the comparison. What has been run is kept in `--state`, so that a run broken off goes on. The exit code
is 1 if any two outputs differ.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from tests.programs import make

ROOT = Path(__file__).parent.parent
DENSE = 6
"""Generated programs, so many that each construct of the language occurs, in one file."""
_RUN = "from lexlogic.cli.start import main; main()"
_VERSION = re.compile(r'^ *"z3": .*\n', re.M)


def dense(count: int = DENSE) -> str:
    """Generated programs as cases of one file, each with names of its own."""
    texts = []
    for number in range(count):
        text = make(Random(f"same bytes {number}")).text
        texts.append(text.replace("case Made", f"case Made{number}", 1))
    return "\n".join(texts)


def commands(file: str, wide: bool) -> list[tuple[str, ...]]:
    """What is run: on the dense file, and if `wide` on a case of the library."""
    found: list[tuple[str, ...]] = [
        ("check", file, "--json"),
        ("check", file, "--assumptions"),
        ("explain", file, "Made0/Q0"),
        ("explain", file, "Made1/Q1"),
    ]
    if wide:
        found += [
            ("check", "demo", "--json", "--only", "torture,complicity"),
            ("explain", "demo", "torture"),
            ("turns-on", "demo", "torture"),
            ("demo",),
            ("check", "c17_jurisdictional_immunities", "--json"),
        ]
    return found


def output(python: str, seed: int, folder: Path, words: tuple[str, ...]) -> str:
    """What a command prints, and its exit code, in a fresh process with a fresh cache."""
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT)}
    environment["LEXLOGIC_CACHE"] = str(
        folder / f"cache-{hashlib.md5(python.encode()).hexdigest()}"
    )
    Path(environment["LEXLOGIC_CACHE"]).mkdir(mode=0o700, exist_ok=True)
    done = subprocess.run(
        [python, "-c", _RUN, *words], cwd=folder, env=environment, capture_output=True, check=False
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return f"{done.stdout.decode()}[exit {done.returncode}]"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.determinism")
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--python", action="append", default=[])
    parser.add_argument("--z3", action="append", default=[])
    parser.add_argument("--wide", action="store_true", help="also cases of the library")
    parser.add_argument("--state", type=Path)
    given = parser.parse_args()
    done: dict[str, str] = {}
    if given.state and given.state.is_file():
        done = json.loads(given.state.read_text())
    differing = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "dense.lex").write_text(dense(), encoding="utf-8")
        for words in commands("dense.lex", given.wide):
            first = _VERSION.sub("", output(sys.executable, 0, folder, words))
            pairs = [(p, s) for p in [sys.executable, *given.python] for s in range(given.seeds)]
            pairs += [(p, 0) for p in given.z3]
            different = []
            for python, seed in pairs:
                key = " ".join((python, str(seed), *words))
                if key not in done:
                    found = _VERSION.sub("", output(python, seed, folder, words))
                    done[key] = "same" if found == first else "different"
                    if given.state:
                        given.state.write_text(json.dumps(done, indent=0))
                if done[key] == "different":
                    different.append(f"{Path(python).parent.parent.name} seed {seed}")
            differing += len(different)
            said = f"{len(different)} differ: {', '.join(different[:5])}" if different else "same"
            print(f"{' '.join(words):<60} {len(pairs)} runs, {said}", flush=True)
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
