"""The faults that no test notices and need not, each with its reason; the score."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterable
from math import sqrt
from pathlib import Path
from typing import Any

from tests.mutation.places import PACKAGES, ROOT

ACCEPTED = ROOT / "tests" / "mutation" / "accepted.toml"
KINDS = ("equivalent", "accepted")
"""Equivalent: no run can tell the two apart. Accepted: one can, and it does not matter, for the reason given."""

Name = tuple[str, str, str, str]


def accepted() -> dict[Name, dict[str, str]]:
    """The faults judged, by module, function, line and what becomes of it."""
    found = {}
    for entry in tomllib.loads(ACCEPTED.read_text("utf-8"))["fault"]:
        if entry["kind"] not in KINDS or not entry["why"]:
            raise ValueError(f"no kind or no reason: {entry}")
        name = entry["module"], entry["function"], entry["line"], entry["becomes"]
        if name in found:
            raise ValueError(f"listed twice: {name}")
        found[name] = entry
    return found


def stale() -> list[Name]:
    """The faults judged whose line the module no longer has."""
    texts: dict[str, str] = {}
    for module in {name[0] for name in accepted()}:
        path = ROOT / module
        texts[module] = " ".join(path.read_text("utf-8").split()) if path.exists() else ""
    return [name for name in accepted() if name[2] not in texts[name[0]]]


def read(results: Path) -> list[dict[str, Any]]:
    """What was found, the last finding on each fault."""
    if not results.exists():
        return []
    lines = [json.loads(line) for line in results.read_text("utf-8").splitlines()]
    return list({tuple(r["name"]): r for r in lines}.values())


def interval(part: int, whole: int) -> str:
    """Where a share lies with 95 % confidence (Wilson)."""
    if not whole:
        return "-"
    z, p = 1.96, part / whole
    middle = (p + z * z / (2 * whole)) / (1 + z * z / whole)
    width = z * sqrt(p * (1 - p) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return f"{100 * (middle - width):.1f}-{100 * (middle + width):.1f}"


def report(found: list[dict[str, Any]]) -> str:
    """The score of each package and of all, and each fault that no test noticed, with its reason."""
    judged = accepted()
    lines = [
        f"{'':<12} {'faults':>6} {'noticed':>7} {'%':>6} {'95 %':>10}"
        f" {'equivalent':>10} {'% of others':>11} {'95 %':>10} {'accepted':>8} {'neither':>7}"
    ]
    for package in (*PACKAGES, "all"):
        own = [r for r in found if package in ("all", r["name"][0].split("/")[1])]
        if own:
            lines.append(_row(package, own, judged))
    ways = Counter(_way(r) for r in found if r["test"])
    lines.append("noticed by: " + ", ".join(f"{n} {w}" for w, n in ways.most_common()))
    lines += _survivors(found, judged)
    return "\n".join(lines)


def _row(package: str, own: list[dict[str, Any]], judged: dict[Name, dict[str, str]]) -> str:
    caught = sum(bool(r["test"]) for r in own)
    kinds = Counter(
        judged[name]["kind"] if (name := tuple(r["name"])) in judged else "neither"
        for r in own
        if not r["test"]
    )
    others = len(own) - kinds["equivalent"]
    return (
        f"{package:<12} {len(own):>6} {caught:>7} {100 * caught / len(own):>6.1f}"
        f" {interval(caught, len(own)):>10} {kinds['equivalent']:>10}"
        f" {100 * caught / others:>11.1f} {interval(caught, others):>10}"
        f" {kinds['accepted']:>8} {kinds['neither']:>7}"
    )


def _way(result: dict[str, Any]) -> str:
    if result["how"] == "no end":
        return "(no end)"
    if result["how"].startswith("the process died"):
        return "(the process died)"
    return str(result["test"].split("::")[0])


def _survivors(found: Iterable[dict[str, Any]], judged: dict[Name, dict[str, str]]) -> list[str]:
    lines = []
    for result in found:
        if result["test"]:
            continue
        module, function, line, becomes = name = tuple(result["name"])
        why = f"{judged[name]['kind']}: {judged[name]['why']}" if name in judged else "NOT JUDGED"
        ran = "no test runs it" if not result["tests"] else f"{result['tests']} tests run"
        lines += [f"{module} {function} ({ran})", f"  - {line}", f"  + {becomes}", f"    {why}"]
    return lines
