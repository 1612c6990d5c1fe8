"""What has been run and found so far, kept in a folder."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import attrs
from attrs import define


@define
class Counts:
    """Of one target."""

    inputs: int = 0
    """Inputs made and put through; those it started from are not counted."""
    different: int = 0
    """As many of them as differed from all others of the same process."""
    through: int = 0
    """Inputs that were not refused with a message on the way."""
    seconds: float = 0.0
    """Processor time."""
    slowest: float = 0.0
    """Seconds of the one that took longest."""
    longest: int = 0
    """Bytes of the longest."""
    megabytes: int = 0
    """Memory of the largest process."""


def of(state: Path, target: str) -> Counts:
    """What has been run of a target."""
    path = state / "counts" / f"{target}.json"
    return Counts(**json.loads(path.read_text())) if path.is_file() else Counts()


def keep(state: Path, target: str, counts: Counts) -> None:
    """Write it, whole."""
    path = state / "counts" / f"{target}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(json.dumps(attrs.asdict(counts)))
    part.replace(path)


def report(state: Path, target: str, data: bytes, what: str) -> None:
    """Keep the first input for each place where something is raised."""
    places = [line.strip() for line in what.splitlines() if line.lstrip().startswith("File ")]
    last = what.strip().splitlines()[-1][:60] if not places else ""
    key = hashlib.sha256("\n".join((target, *places[-3:], last[:20])).encode()).hexdigest()[:12]
    folder = state / "faults" / target
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / f"{key}.txt").exists():
        (folder / f"{key}.bin").write_bytes(data)
        (folder / f"{key}.txt").write_text(what, encoding="utf-8", errors="backslashreplace")


def table(state: Path) -> str:
    """All of it, as a table."""
    rows = [
        "| target | inputs | different | through | seconds | slowest, ms | longest, bytes | peak, MB | faults |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    total = 0
    for path in sorted((state / "counts").glob("*.json")):
        c = of(state, path.stem)
        total += c.inputs
        faults = len(list((state / "faults" / path.stem).glob("*.txt")))
        rows.append(
            f"| {path.stem} | {c.inputs:,} | {c.different:,} | {c.through:,} | {c.seconds:,.0f} "
            f"| {1000 * c.slowest:,.0f} | {c.longest:,} | {c.megabytes:,} | {faults} |"
        )
    return "\n".join([*rows, f"{total:,} inputs in all"])
