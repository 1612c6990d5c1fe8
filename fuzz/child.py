"""The process that fuzzes one target: libFuzzer, guided by the coverage of the modules named in its lane."""

from __future__ import annotations

import gc
import os
import random
import resource
import signal
import sys
import time
import traceback
from pathlib import Path

import atheris

from fuzz import counts
from fuzz.lanes import LANES
from fuzz.mutation import mutate, vary

SECONDS = 10.0
"""Processor time that no input may take."""
MEGABYTES = 1_024
"""Memory that no process may take, whatever it has been given."""


def fuzz(state: Path, name: str, inputs: int) -> None:
    """Be the process that fuzzes: never returns, libFuzzer ends it."""
    lane = LANES[name]
    os.environ.setdefault("LEXLOGIC_CACHE", str((state / "cache").resolve()))
    (state / "cache").mkdir(mode=0o700, exist_ok=True)
    with atheris.instrument_imports(include=["lexlogic"], exclude=_unguided(lane.guide)):
        from fuzz.targets import TARGETS
    from lexlogic import pipeline

    pipeline.find_import = lambda *_: None  # reading the library would be most of the work

    corpus, seeds = state / "corpus" / name, state / "seeds" / lane.seeds
    for folder in (corpus, seeds, state / "faults"):
        folder.mkdir(parents=True, exist_ok=True)
    starts = [p.read_bytes() for folder in (corpus, seeds) for p in sorted(folder.glob("*"))]
    others = tuple(p.read_text("utf-8", "replace") for p in sorted(seeds.glob("*")))
    longest = random.choice(lane.longest)
    whole = tuple(text for text in others if len(text) < longest - 20)
    known = {hash(data) for data in starts}
    target, kept, made = TARGETS[name], counts.of(state, name), set[int]()
    went = 0  # through, since memory was last given back
    gc.freeze()
    signal.signal(signal.SIGPROF, _stop)
    began = [time.process_time(), kept.seconds, 0.0]

    def one(data: bytes) -> None:
        nonlocal went
        before, peak = time.process_time(), _peak()
        through = False
        try:
            signal.setitimer(signal.ITIMER_PROF, 2 * SECONDS)
            through = target(data)
            signal.setitimer(signal.ITIMER_PROF, 0)
        except BaseException as error:
            signal.setitimer(signal.ITIMER_PROF, 0)
            counts.report(state, name, data, "".join(traceback.format_exception(error)))
        after, higher = time.process_time(), _peak()
        if after - before > SECONDS:
            counts.report(state, name, data, f"took {after - before:.0f} seconds")
        if higher - peak > MEGABYTES / 2:
            counts.report(state, name, data, f"took {higher - peak} megabytes")
        went += through
        if lane.collect and went >= lane.collect:
            went = 0
            gc.collect()
        if (key := hash(data)) not in made:
            return
        kept.inputs += 1
        kept.different += key not in known
        kept.through += through
        known.add(key)
        kept.slowest = max(kept.slowest, after - before)
        kept.longest = max(kept.longest, len(data))
        kept.megabytes = max(kept.megabytes, higher)
        kept.seconds = began[1] + after - began[0]
        if after - began[2] > 0.5:
            began[2] = after
            counts.keep(state, name, kept)

    def changed(data: bytes, size: int, seed: int) -> bytes:
        if seed % (2 if lane.data else 6) == 0:
            found = bytes(atheris.Mutate(data, size))
        elif whole and seed % 100 < lane.mild:
            found = vary(seed, whole, size)
        else:
            found = mutate(data, size, seed, others, lane.words)
        made.clear()
        made.add(hash(found))
        return found

    options = [
        sys.argv[0], str(corpus), str(seeds), f"-runs={inputs + len(starts)}", f"-seed={time.time_ns() % 2**31}",
        f"-max_len={longest}", f"-rss_limit_mb={MEGABYTES}", "-timeout=3600",
        f"-artifact_prefix={state}/faults/{name}-", "-reload=0",
        "-report_slow_units=100000", "-len_control=0", "-print_final_stats=1", "-verbosity=0",
    ]  # fmt: skip
    atheris.Setup(options, one, custom_mutator=changed)
    atheris.Fuzz()


def _unguided(guide: tuple[str, ...]) -> list[str]:
    """Every module of lexlogic but those that guide."""
    root = Path(__file__).parent.parent
    files = (root / "lexlogic").rglob("*.py")
    found = {
        ".".join(f.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for f in files
    }
    wanted = tuple(f"lexlogic.{name}." for name in guide)
    return sorted(m for m in found if not f"{m}.".startswith(wanted))


def _stop(*_: object) -> None:
    raise TimeoutError("the input takes too long")


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
