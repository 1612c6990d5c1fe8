"""Drawn programs that are kept, with what the commands print on them: `tests/cases/drawn/`.

    python -m tests.generators.kept --candidates 450 --keep 150

draws candidates, leaves out those that brute force cannot settle, and keeps those that together go through the engine
and the second evaluator most often and in most ways for the time they take. `make accept` then writes what is printed.
Each was compared by brute force when drawn, and is again by `tests/differential/test_kept.py`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from tests.campaign import broad
from tests.campaign.whole import Slow, limited
from tests.case_runner import ROOT
from tests.differential.comparing import Tally
from tests.generators import whole
from tests.generators.made import Made

FOLDER = ROOT / "tests/cases/drawn"
TIMES = 6
"""How often each way through the code is to be gone, where so many candidates go it."""
_PACKAGES = ("theory", "solving", "reference", "explanation")
_ASKED = re.compile(r"  ask Q\d+(?P<claim>.*)")


def read(path: Path) -> Made:
    """The program of a file, with its claims apart."""
    program = path.read_text("utf-8").split("\n-- $ ")[0]
    stated: list[str] = []
    claims: list[str] = []
    for line in program.split("\n")[1:-2]:
        if found := _ASKED.fullmatch(line):
            claims.append(found["claim"])
        elif line.startswith("  "):
            stated.append(line[2:])
        else:  # the end of a variant
            stated[-1] += f"\n{line}"
    return Made(tuple(stated), tuple(claims), frozenset())


def made(number: int) -> Made:
    """A candidate, with findings added until few completions are left."""
    dice = Random(f"kept {number}")
    return broad.settled(whole.broad(dice), dice)


def commands(made: Made, name: str) -> Iterator[str]:
    """What is asked of a program kept: every verdict and its explanation, in other forms in turn."""
    yield f"check {name}"
    for number, claim in enumerate(made.claims):
        question = f"explain {name} Made/Q{number}"
        yield question
        breach = " breaches " in claim or " is breached" in claim
        yield from (
            f"{question} --why-not {s}" for s in ("displaced", "carved", "excused") if breach
        )
    yield f"explain {name} Made/Q0 --full"
    yield f"explain {name} Made/Q2 --short"
    if any(s.startswith("variant Other") for s in made.statements):
        number = next(n for n in range(3) if f"expect Q{n} " in made.text)
        yield f"explain {name} Q{number}:Other"
    yield f"turns-on {name} Made/Q1"


def _measured(number: int) -> dict[str, Any] | None:
    """Which ways a candidate goes through the code, and in what time; none if it cannot be settled."""
    from coverage import Coverage

    candidate, tally = made(number), Tally()
    started = time.process_time()
    broad.compare_as_stated(candidate, tally, Random(number))
    seconds = time.process_time() - started
    if tally.found:
        raise SystemExit(f"they disagree, of number {number}: {tally.found[0]}")
    if tally.left_out or not tally.claims:
        return None
    folders = [str(ROOT / "lexlogic" / package) for package in _PACKAGES]
    coverage = Coverage(
        data_file=None, config_file=False, source=folders, messages=False, branch=True
    )
    coverage.start()
    broad.compare_as_stated(candidate, Tally(), Random(number))
    _explained(candidate)
    coverage.stop()
    data = coverage.get_data()
    ways = [
        f"{Path(file).relative_to(ROOT).as_posix()} {start} {end}"
        for file in sorted(data.measured_files())
        for start, end in sorted(data.arcs(file) or ())
    ]
    return {"number": number, "seconds": seconds, "ways": ways}


def _explained(candidate: Made) -> None:
    from click.testing import CliRunner

    from lexlogic.cli.main import main

    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("made.lex").write_text(candidate.text, "utf-8")
        for command in commands(candidate, "made.lex"):
            CliRunner().invoke(main, command.split())


def chosen(found: list[dict[str, Any]], keep: int) -> list[int]:
    """Those that add most ways not yet gone `TIMES` times, a rare way counting for more."""
    rare = Counter(way for one in found for way in one["ways"])
    gone: Counter[str] = Counter()
    left, kept = list(found), []
    while left and len(kept) < keep:
        worth = {
            one["number"]: sum(1 / rare[w] for w in one["ways"] if gone[w] < TIMES)
            / (0.3 + one["seconds"])
            for one in left
        }
        best = max(left, key=lambda one: (worth[one["number"]], -one["number"]))
        if not worth[best["number"]]:
            break
        gone.update(best["ways"])
        left.remove(best)
        kept.append(best["number"])
    return sorted(kept)


def main() -> None:
    """Measure candidates, going on where it stopped; write those chosen."""
    parser = argparse.ArgumentParser(prog="python -m tests.generators.kept")
    parser.add_argument("--candidates", type=int, default=450)
    parser.add_argument("--keep", type=int, default=150)
    parser.add_argument("--state", type=Path, default=Path("build/kept.jsonl"))
    parser.add_argument("--every", type=int, nargs=2, default=(0, 1), metavar=("PART", "OF"))
    asked = parser.parse_args()
    asked.state.parent.mkdir(parents=True, exist_ok=True)
    lines = asked.state.read_text("utf-8").splitlines() if asked.state.exists() else []
    known = {one["number"]: one for one in map(json.loads, lines)}
    for number in range(asked.every[0], asked.candidates, asked.every[1]):
        if number in known:
            continue
        try:
            with limited(20.0):
                one = _measured(number)
        except Slow:
            one = None
        known[number] = one or {"number": number, "seconds": 0.0, "ways": []}
        with asked.state.open("a", encoding="utf-8") as file:
            file.write(json.dumps(known[number]) + "\n")
    if not asked.keep:
        return
    FOLDER.mkdir(exist_ok=True)
    for number in chosen([one for one in known.values() if one["ways"]], asked.keep):
        program, name = made(number), f"d{number:04}.lex"
        asks = "\n".join(f"-- $ lexlogic {command}\n--" for command in commands(program, name))
        (FOLDER / name).write_text(f"{program.text}\n{asks}\n", "utf-8")


if __name__ == "__main__":
    main()
