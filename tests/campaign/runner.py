"""Runs lanes chunk by chunk, keeps their state on disk, and goes on where a run was broken off."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from pathlib import Path
from typing import Any

from attrs import asdict, define, field

from tests.generators.constructs import language
from tests.generators.shares import ENOUGH, HAPPENS, RARE, short_forms, short_of

FORM = "form "
"""Before a form of the language, among what was seen."""

TOLD_EVERY = 20.0
"""Seconds between words on how far a run has come."""

KEPT = 50
"""Disagreements kept with their text, for each lane."""


@define
class Tally:
    """What a lane has done: theories, what came of them, what was in them, where they differ."""

    theories: int = 0
    outcomes: dict[str, int] = field(factory=dict)
    values: int = 0
    seen: dict[str, int] = field(factory=dict)
    seconds: float = 0.0
    differ: list[str] = field(factory=list)

    def count(self, word: str, features: frozenset[str] = frozenset(), times: int = 1) -> None:
        """Count a theory, or so many at once, with the outcome and what was in it."""
        self.theories += times
        self.outcomes[word] = self.outcomes.get(word, 0) + times
        for feature in features:
            self.seen[feature] = self.seen.get(feature, 0) + 1

    def add(self, other: Tally) -> None:
        """Add what another chunk did."""
        self.theories += other.theories
        self.values += other.values
        self.seconds += other.seconds
        self.outcomes = dict(Counter(self.outcomes) + Counter(other.outcomes))
        self.seen = dict(Counter(self.seen) + Counter(other.seen))
        self.differ = (self.differ + other.differ)[:KEPT]


@define
class Lane:
    """One kind of comparison: theories by number. `total` is none where there is no end of them."""

    name: str
    about: str
    run: Callable[[int, int, int], Tally]
    """Compares the theories from a number on, so many, with a seed."""
    chunk: int
    share: float
    """Of the theories of a campaign, how many are this lane's."""
    total: int | None = None


@define
class State:
    """How far a lane has come; written to `DIR/<lane>.json` after every chunk."""

    path: Path
    seed: int
    next: int = 0
    tally: Tally = field(factory=Tally)

    @classmethod
    def read(cls, folder: Path, lane: str, seed: int) -> State:
        """The state on disk, or a new one. A state of another seed is not gone on with."""
        path = folder / f"{lane}.json"
        if not path.exists():
            return cls(path, seed)
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if kept["seed"] != seed:
            raise SystemExit(
                f"{path} was run with seed {kept['seed']}: use that, or another folder"
            )
        return cls(path, seed, kept["next"], Tally(**kept["tally"]))

    def write(self) -> None:
        """Write the state whole, or not at all."""
        kept = {"seed": self.seed, "next": self.next, "tally": asdict(self.tally)}
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(kept), encoding="utf-8")
        os.replace(new, self.path)


def _timed(lane: str, start: int, count: int, seed: int) -> Tally:
    from tests.campaign.lanes import LANES

    before = time.process_time()
    found = LANES[lane].run(start, count, seed)
    found.seconds = time.process_time() - before
    return found


def run(lanes: list[Lane], programs: int, seed: int, folder: Path, jobs: int, until: float) -> None:
    """Run each lane to its share of the programs asked for, chunk by chunk in turn."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = sum(lane.share for lane in lanes)
    states = {lane.name: State.read(folder, lane.name, seed) for lane in lanes}
    wanted = {lane.name: round(programs * lane.share / whole) for lane in lanes}

    def waiting() -> Iterator[tuple[Lane, int, int]]:
        """The chunks in order: of the lane that is furthest behind."""
        begun = {name: state.next for name, state in states.items()}
        while time.monotonic() < until:
            left = []
            for lane in lanes:
                ended = lane.total is not None and begun[lane.name] >= lane.total
                if not ended and states[lane.name].tally.theories < wanted[lane.name]:
                    left.append(lane)
            if not left:
                return
            lane = min(left, key=lambda x: states[x.name].tally.theories / wanted[x.name])
            start = begun[lane.name]
            count = lane.chunk if lane.total is None else min(lane.chunk, lane.total - start)
            begun[lane.name] += count
            yield lane, start, count

    told = time.monotonic()

    def done(lane: Lane, count: int, tally: Tally) -> None:
        nonlocal told
        state = states[lane.name]
        state.next += count
        state.tally.add(tally)
        state.write()
        if time.monotonic() - told > TOLD_EVERY:
            told = time.monotonic()
            count = sum(s.tally.theories for s in states.values())
            print(f"{count:,} theories so far, last {lane.name}", file=sys.stderr)

    if jobs == 1:
        for lane, start, count in waiting():
            done(lane, count, _timed(lane.name, start, count, seed))
    else:
        _spread(waiting(), done, jobs, seed)


def _spread(
    chunks: Iterator[tuple[Lane, int, int]],
    done: Callable[[Lane, int, Tally], None],
    jobs: int,
    seed: int,
) -> None:
    """Run chunks in several processes; they are counted in their order, so that a state is a beginning."""
    with ProcessPoolExecutor(jobs) as pool:
        queues: dict[str, list[tuple[Lane, int, Future[Tally]]]] = {}
        running: set[Future[Tally]] = set()
        ended = False
        while running or not ended:
            while not ended and len(running) < jobs:
                chunk = next(chunks, None)
                if chunk is None:
                    ended = True
                    break
                lane, start, count = chunk
                future = pool.submit(_timed, lane.name, start, count, seed)
                running.add(future)
                queues.setdefault(lane.name, []).append((lane, count, future))
            _, running = wait(running, return_when=FIRST_COMPLETED) if running else (set(), running)
            for queue in queues.values():
                while queue and queue[0][2].done():
                    lane, count, future = queue.pop(0)
                    done(lane, count, future.result())


def _short(lanes: list[Lane], folder: Path) -> list[str]:
    """What the programs of `broad` have too little of, once there are enough of them to tell."""
    path = folder / "broad.json"
    if not path.exists() or not any(lane.name == "broad" for lane in lanes):
        return []
    tally = Tally(**json.loads(path.read_text(encoding="utf-8"))["tally"])
    programs = tally.outcomes.get("agree", 0) + tally.outcomes.get("differ", 0)
    if programs < ENOUGH:
        return []
    forms = {k[len(FORM) :]: v for k, v in tally.seen.items() if k.startswith(FORM)}
    found = [*short_forms(forms, programs, RARE), *short_of(tally.seen, HAPPENS, programs)]
    return ["", f"too few in `broad`: {len(found)}", *(f"  {line}" for line in found)]


def _forms(seen: dict[str, int]) -> list[str]:
    """How much of the language the programs of `broad` and `large` had in them."""
    if not seen:
        return []
    wanted = language()
    there = [f for f in wanted if f in seen]
    rarest = sorted(wanted, key=lambda f: (seen.get(f, 0), f))[:6]
    words = ", ".join(f"{f} {seen.get(f, 0):,}" for f in rarest)
    return ["", f"forms of the language: {len(there)} of {len(wanted)}; rarest: {words}"]


def table(lanes: list[Lane], folder: Path) -> str:
    """What has been compared, lane by lane."""
    lines = [f"{'lane':<20} {'theories':>10} {'of':>10} {'values':>12} {'seconds':>9}  outcomes"]
    total = Tally()
    for lane in lanes:
        path = folder / f"{lane.name}.json"
        if not path.exists():
            continue
        kept = json.loads(path.read_text(encoding="utf-8"))
        tally = Tally(**kept["tally"])
        of = "" if lane.total is None else f"{kept['next'] / lane.total:.1%}"
        words = ", ".join(f"{w} {n:,}" for w, n in sorted(tally.outcomes.items()))
        lines.append(
            f"{lane.name:<20} {tally.theories:>10,} {of:>10} {tally.values:>12,} {tally.seconds:>9,.0f}  {words}"
        )
        total.add(tally)
    lines.append(
        f"{'all':<20} {total.theories:>10,} {'':>10} {total.values:>12,} {total.seconds:>9,.0f}"
    )
    seen = {k: v for k, v in total.seen.items() if not k.startswith(FORM)}
    lines += ["", "what was in them, or true in some completion of them:"]
    for feature, count in sorted(seen.items(), key=lambda x: -x[1]):
        lines.append(f"  {feature:<26} {count:>10,}")
    lines += _short(lanes, folder)
    lines += _forms({k[len(FORM) :]: v for k, v in total.seen.items() if k.startswith(FORM)})
    lines += ["", f"disagreements: {len(total.differ)}", *total.differ]
    return "\n".join(lines)
