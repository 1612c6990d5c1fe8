"""Same input, same bytes: over hash seeds, versions of Python and of Z3, alone and beside another process.

    python -m tests.determinism --seeds 200 [--python PYTHON]... [--z3 PYTHON]... [--state FILE]

Each hash seed runs the commands of `EVERY_SEED` in fresh processes, on this Python and the other `--python`s in
turn; every fourth seed runs two processes at once, which share a cache that is empty at first. Every tenth seed,
each `--python` and each `--z3` also runs the commands of `WIDE` and `check --json` on all cases. The version lines
of Z3 are left out of the comparison. What has been run is kept in `--state`, so that a run broken off goes on. The
exit code is 1 if any two outputs differ.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from attrs import frozen

from tests.programs import make

ROOT = Path(__file__).parent.parent
DENSE = 6
"""Generated programs, so many that each construct of the language occurs, in one file."""
_RUN = "from lexlogic.cli.start import main; main()"
_VERSION = re.compile(r'^ *"z3": .*\n|, z3-solver [0-9.]+$', re.M)


def dense(count: int = DENSE) -> str:
    """Generated programs as cases of one file, each with names of its own."""
    texts = []
    for number in range(count):
        text = make(Random(f"same bytes {number}")).text
        texts.append(text.replace("case Made", f"case Made{number}", 1))
    return "\n".join(texts)


EVERY_SEED: tuple[tuple[str, ...], ...] = (
    ("check", "dense.lex", "--json"),
    ("explain", "demo", "torture"),
    ("explain", "dense.lex", "Made0/Q0"),
    ("explain", "dense.lex", "Made1/Q1"),
    ("check", "dense.lex", "--assumptions"),
    ("turns-on", "demo", "torture"),
)
"""What every hash seed runs: `dense.lex` is made of generated programs, the demo is the seed case."""
WIDE: tuple[tuple[str, ...], ...] = (
    ("demo",),
    ("check", "demo", "--assumptions"),
    ("explain", "demo", "conflict", "--full"),
    ("moot", "demo", "refugee", "--for", "China"),
    ("counterexample", "demo", "complicity"),
    ("scenarios", "demo", "S1"),
    ("quiz", "demo", "--seed", "3"),
    ("timeline", "demo", "torture"),
    ("compare", "demo", "--harmonise", "conflict"),
    ("explain", "c17_jurisdictional_immunities", "v2", "--full"),
    ("turns-on", "c03_saadi", "v1"),
    ("check", "demo", "--only", "torture,refugee", "--certify", "certificates"),
)
"""What other versions run besides."""


def on_all_cases() -> tuple[tuple[str, ...], ...]:
    """The answers to every question of every case that is shipped."""
    names = sorted(p.name.split(".")[0] for p in (ROOT / "norms" / "cases").glob("*.lex*"))
    return tuple(("check", name, "--json") for name in names)


@frozen
class Run:
    """A command in a process of its own."""

    python: str
    seed: int
    words: tuple[str, ...]
    twin: bool = False
    """Whether it runs beside another of the same, and both start with one empty cache."""

    @property
    def key(self) -> str:
        """What names the run among those kept."""
        return " ".join(
            (self.python, str(self.seed), "twin" if self.twin else "alone", *self.words)
        )


def outputs(run: Run, folder: Path) -> list[str]:
    """What each process of the run prints and writes, with its exit code; the version of Z3 left out."""
    name = f"cache-{hashlib.sha256(run.python.encode()).hexdigest()[:12]}"
    cache = Path(tempfile.mkdtemp(dir=folder)) if run.twin else folder / name
    cache.mkdir(mode=0o700, exist_ok=True)
    environment = {
        **os.environ,
        "PYTHONHASHSEED": str(run.seed),
        "PYTHONPATH": str(ROOT),
        "LEXLOGIC_CACHE": str(cache),
    }
    places = [Path(tempfile.mkdtemp(dir=folder)) for _ in range(2 if run.twin else 1)]
    started = []
    for place in places:
        shutil.copy(folder / "dense.lex", place)
        command = [run.python, "-c", _RUN, *run.words]
        started.append(
            subprocess.Popen(
                command, cwd=place, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        )
    found = []
    for process, place in zip(started, places, strict=True):
        out, err = process.communicate()
        assert b"Traceback" not in err, err.decode()
        written = [
            f"{path.relative_to(place).as_posix()}\n{path.read_text(encoding='utf-8')}"
            for path in sorted(place.rglob("*"))
            if path.is_file() and path.name != "dense.lex"
        ]
        whole = "\n".join([out.decode(), *written, f"[exit {process.returncode}]"])
        found.append(_VERSION.sub("", whole))
        shutil.rmtree(place)
    if run.twin:
        shutil.rmtree(cache)
    return found


def runs(seeds: int, pythons: list[str], z3s: list[str]) -> Iterator[Run]:
    """All that is compared with a first run: hash seed 0 on this Python."""
    own = [sys.executable, *pythons]
    wide = (*WIDE, *on_all_cases())
    for python in [*pythons, *z3s]:
        yield from (Run(python, 0, words) for words in (*EVERY_SEED, *wide))
    for seed in range(1, seeds):
        python = own[seed % len(own)]
        yield from (Run(python, seed, words, seed % 4 == 3) for words in EVERY_SEED)
        if seed % 10 == 0:
            words = wide[seed // 10 % len(wide)]
            yield Run(python, seed, words, seed % 20 == 0)


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.determinism",
        description=__doc__,
        formatter_class=argparse.RawTextHelpFormatter,
    )
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--python", action="append", default=[])
    parser.add_argument("--z3", action="append", default=[])
    parser.add_argument("--jobs", type=int, default=2, help="runs at a time")
    parser.add_argument("--state", type=Path)
    given = parser.parse_args()
    done: dict[str, str] = {}
    if given.state and given.state.is_file():
        done = json.loads(given.state.read_text())
    every = list(runs(given.seeds, given.python, given.z3))
    firsts: dict[tuple[str, ...], str] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "dense.lex").write_text(dense(), encoding="utf-8")

        def same(run: Run) -> tuple[Run, bool]:
            return run, all(found == firsts[run.words] for found in outputs(run, folder))

        for stage in (EVERY_SEED, (*WIDE, *on_all_cases())):
            left = [run for run in every if run.key not in done and run.words in stage]
            left.sort(key=lambda run: stage.index(run.words))
            for words in dict.fromkeys(run.words for run in left):
                firsts[words] = outputs(Run(sys.executable, 0, words), folder)[0]
            with ThreadPoolExecutor(given.jobs) as pool:
                for run, agrees in pool.map(same, left):
                    done[run.key] = "same" if agrees else "different"
                    if not agrees:
                        print(f"different: {run.key}", flush=True)
                    if given.state:
                        given.state.parent.mkdir(parents=True, exist_ok=True)
                        given.state.write_text(json.dumps(done, indent=0))
    print(table(every, done, given.z3))
    sys.exit(1 if any(done[run.key] != "same" for run in every) else 0)


def table(every: list[Run], done: dict[str, str], z3s: list[str]) -> str:
    """How many runs of each kind there were, and how many were the same."""
    kinds: dict[str, list[str]] = {}
    for run in every:
        where = "other Z3" if run.python in z3s else "this Python"
        if run.python not in (*z3s, sys.executable):
            where = "other Python"
        how = "two processes" if run.twin else "one process"
        kinds.setdefault(f"{where}, {how}", []).append(run.key)
    lines = []
    for kind, keys in sorted(kinds.items()):
        same = sum(done[key] == "same" for key in keys)
        lines.append(f"{kind:<30} {len(keys):>6} runs {same:>6} same")
    seeds = len({run.seed for run in every} | {0})
    return "\n".join([*lines, f"{seeds} hash seeds"])


if __name__ == "__main__":
    main()
