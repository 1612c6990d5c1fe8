"""Drives the targets with libFuzzer, through atheris; goes on where the last run stopped.

    python -m fuzz.run STATE --inputs 100000 [TARGET...]

STATE holds what was found: `corpus/TARGET/`, `faults/TARGET/` (an input and the traceback for each place where
one was raised), `counts.json`. Each target runs in processes of its own, so that one that hangs or is killed
is reported like any other fault. Needs atheris and the packages of lexlogic, in any environment.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import subprocess
import sys
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).parent.parent
SECONDS = 10.0
"""Processor time that no input may take."""
MEGABYTES = 1024
"""Memory that no process may take, whatever it has been given."""
LONGEST = {"claimed": 300}
"""Bytes of an input; else 2,000 for whole programs and 1,200 for parts of them."""
_CHUNK = {"syntax": 20_000, "resolved": 20_000, "formatted": 20_000, "claimed": 10_000}
_WHOLE = ("verdict", "explained")
_EVERY = 100


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m fuzz.run")
    parser.add_argument("state", type=Path)
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--inputs", type=int, default=10_000, help="inputs more for each target")
    parser.add_argument("--seconds", type=float, default=1e9, help="stop after this time")
    parser.add_argument("--child", type=int, default=0, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _fuzz(given.state, given.targets[0], given.child)
        return
    from fuzz.targets import TARGETS

    _drive(given.state, given.targets or list(TARGETS), given.inputs, given.seconds)


def _drive(state: Path, targets: list[str], inputs: int, seconds: float) -> None:
    """Run each target in turn, a chunk at a time, until each has had its inputs."""
    left = dict.fromkeys(targets, inputs)
    started = time.monotonic()
    while any(n > 0 for n in left.values()) and time.monotonic() - started < seconds:
        for target in targets:
            if left[target] <= 0 or time.monotonic() - started > seconds:
                continue
            chunk = min(left[target], _CHUNK.get(target, 2_000))
            done = _chunk(state, target, chunk)
            left[target] -= max(done, 1)
            _count(state, target, done)


def _chunk(state: Path, target: str, inputs: int) -> int:
    counter = state / f"counter-{target}"
    counter.unlink(missing_ok=True)
    command = [sys.executable, "-m", "fuzz.run", str(state), target, "--child", str(inputs)]
    log = state / f"{target}.log"
    with log.open("ab") as stream:
        done = subprocess.run(command, cwd=ROOT, stdout=stream, stderr=stream, check=False)
    counted = int(counter.read_text()) if counter.is_file() else 0
    if done.returncode:
        with log.open("rb") as stream:
            stream.seek(max(0, log.stat().st_size - 4000))
            last = stream.read().decode("utf-8", "replace")
        _report(state, target, b"", f"the process ended with {done.returncode}\n{last}")
    return counted


def _count(state: Path, target: str, done: int) -> None:
    path = state / "counts.json"
    counts = json.loads(path.read_text()) if path.is_file() else {}
    counts[target] = counts.get(target, 0) + done
    path.write_text(json.dumps(counts, indent=1, sort_keys=True) + "\n")
    print(json.dumps(counts, sort_keys=True), flush=True)


def _fuzz(state: Path, name: str, inputs: int) -> None:
    """Be the process that fuzzes: never returns, libFuzzer ends it."""
    import atheris

    os.environ.setdefault("LEXLOGIC_CACHE", str((state / "cache").resolve()))
    (state / "cache").mkdir(mode=0o700, exist_ok=True)
    with atheris.instrument_imports(include=["lexlogic"]):
        from fuzz.targets import TARGETS
    from fuzz.mutation import mutate
    from lexlogic import pipeline

    pipeline.find_import = lambda *_: None  # reading the library would be most of the work

    corpus = state / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    seeds = state / "seeds" / ("programs" if name in _WHOLE else "parts")
    others = tuple(p.read_text(encoding="utf-8") for p in sorted(seeds.glob("*")))
    target, counter = TARGETS[name], state / f"counter-{name}"
    seen = 0

    def one(data: bytes) -> None:
        nonlocal seen
        seen += 1
        if seen % _EVERY == 0:
            counter.write_text(str(seen))
        before, peak = time.process_time(), _peak()
        try:
            target(data)
        except BaseException as error:
            _report(state, name, data, "".join(traceback.format_exception(error)))
        if (taken := time.process_time() - before) > SECONDS:
            _report(state, name, data, f"took {taken:.0f} seconds")
        if _peak() - peak > MEGABYTES / 2:
            _report(state, name, data, f"took {_peak() - peak} megabytes")

    def vary(data: bytes, size: int, seed: int) -> bytes:
        if seed % 6 == 0:
            return bytes(atheris.Mutate(data, size))
        return mutate(data, size, seed, others)

    longest = LONGEST.get(name, 2_000 if name in _WHOLE else 1_200)
    options = [
        sys.argv[0], str(corpus), str(seeds), f"-runs={inputs}", f"-seed={time.time_ns() % 2**31}",
        f"-max_len={longest}", f"-rss_limit_mb={MEGABYTES}", "-timeout=120",
        f"-artifact_prefix={state}/faults/{name}-", "-reload=0", "-print_final_stats=1",
    ]  # fmt: skip
    (state / "faults").mkdir(exist_ok=True)
    atheris.Setup(options, one, custom_mutator=vary)
    atheris.Fuzz()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _report(state: Path, target: str, data: bytes, what: str) -> None:
    """Keep the first input for each place where something is raised."""
    places = [line.strip() for line in what.splitlines() if line.lstrip().startswith("File ")]
    last = what.strip().splitlines()[-1][:60] if not places else ""
    key = hashlib.sha256("\n".join((target, *places[-3:], last[:20])).encode()).hexdigest()[:12]
    folder = state / "faults" / target
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / f"{key}.txt").exists():
        (folder / f"{key}.bin").write_bytes(data)
        (folder / f"{key}.txt").write_text(what, encoding="utf-8")


if __name__ == "__main__":
    main()
