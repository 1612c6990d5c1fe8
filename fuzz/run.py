"""Drives the targets with libFuzzer, through atheris; goes on where the last run stopped.

    python -m fuzz.run STATE --inputs 100000 [TARGET...]

The inputs are shared out among the targets (`lanes.py`). STATE holds what was found: `corpus/TARGET/`,
`faults/TARGET/` (an input and the traceback for each place where one was raised), `counts/TARGET.json`. Each
target runs in processes of its own, so that one that hangs or is killed is reported like any other fault.
Several runs may work on one state, on different targets. Needs atheris and the packages of lexlogic, in any
environment.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from fuzz import counts
from fuzz.lanes import LANES

ROOT = Path(__file__).parent.parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m fuzz.run")
    parser.add_argument("state", type=Path)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(LANES))
    parser.add_argument("--inputs", type=int, default=100_000, help="inputs more, over all targets")
    parser.add_argument("--seconds", type=float, default=1e9, help="stop after this time")
    parser.add_argument("--table", action="store_true", help="only print what has been run")
    parser.add_argument("--child", type=int, default=0, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        from fuzz.child import fuzz

        fuzz(given.state, given.targets[0], given.child)
    elif not given.table:
        _drive(given.state, given.targets or list(LANES), given.inputs, given.seconds)
    print(counts.table(given.state))


def _drive(state: Path, targets: list[str], inputs: int, seconds: float) -> None:
    """Run the targets, a chunk at a time, whichever has the least of its share first."""
    whole = sum(LANES[t].share for t in targets)
    wanted = {t: max(1, inputs * LANES[t].share // whole) for t in targets}
    done = dict.fromkeys(targets, 0)
    started = time.monotonic()
    while time.monotonic() - started < seconds:
        left = [t for t in targets if done[t] < wanted[t]]
        if not left:
            return
        target = min(left, key=lambda t: done[t] / wanted[t])
        chunk = min(wanted[target] - done[target], LANES[target].chunk)
        done[target] += max(1, _chunk(state, target, chunk, seconds - time.monotonic() + started))


def _chunk(state: Path, target: str, inputs: int, seconds: float) -> int:
    """Run one process; return how many inputs it was given."""
    before = counts.of(state, target).inputs
    command = [sys.executable, "-m", "fuzz.run", str(state), target, "--child", str(inputs)]
    log = state / f"{target}.log"
    with log.open("wb") as stream:
        try:
            done = subprocess.run(
                command, cwd=ROOT, stdout=stream, stderr=stream, check=False, timeout=seconds
            )
        except subprocess.TimeoutExpired:
            return inputs
    if done.returncode:
        last = log.read_bytes()[-4000:].decode("utf-8", "replace")
        counts.report(state, target, b"", f"the process ended with {done.returncode}\n{last}")
    return counts.of(state, target).inputs - before


if __name__ == "__main__":
    main()
