"""Which test runs which lines of the packages looked at, and how long each test takes: made once, on the sound tree."""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field, frozen

from tests.mutation.places import PACKAGES, ROOT

_FOLDERS = ("unit", "differential", "properties", "faults", "instruments")
GROUPS: tuple[tuple[str, ...], ...] = (
    ("tests/test_answers.py",),
    ("tests/test_cases.py", "-k", "not doctrine and not docs and not README"),
    ("tests/test_cases.py", "-k", "README"),
    ("tests/test_cases.py", "-k", "docs"),
    ("tests/test_cases.py", "-k", "doctrine"),
    *(
        (f"tests/{folder}/{path.name}",)
        for folder in _FOLDERS
        for path in sorted((ROOT / "tests" / folder).glob("test_*.py"))
    ),
)
"""What is mapped, in one process each. The library of law (tests/library) takes too long to be used."""


def target(folder: Path, group: tuple[str, ...]) -> Path:
    """Where the map of a group is kept."""
    return folder / f"{re.sub('[^a-z_A-Z]+', '-', ' '.join(group))}.json"


def digest(group: tuple[str, ...]) -> str:
    """Of the packages looked at and of the tests: where either has changed, the map is made anew."""
    found = hashlib.sha256()
    for package in PACKAGES:
        for path in sorted((ROOT / "lexlogic" / package).rglob("*.py")):
            found.update(path.read_bytes())
    for path in (ROOT / group[0], *sorted((ROOT / "tests" / "cases").rglob("*.lex"))):
        found.update(path.read_bytes())
    return found.hexdigest()


def fresh(path: Path, group: tuple[str, ...]) -> bool:
    """Whether a group is mapped as it is now."""
    return path.exists() and json.loads(path.read_text("utf-8")).get("digest") == digest(group)


def forget_texts() -> None:
    """Delete the comparisons of texts that an earlier test kept: they hide the code that makes them."""
    for path in Path(os.environ["LEXLOGIC_CACHE"]).glob("texts-*"):
        path.unlink(missing_ok=True)


@define(eq=False)
class _Tracer:
    """A plugin of pytest that notes lines and seconds test by test, and stops the clock between tests."""

    coverage: Any
    seconds: dict[str, float] = field(factory=dict)
    failed: set[str] = field(factory=set)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note the lines of one test, its set-up among them, under its name."""
        forget_texts()
        self.coverage.switch_context(item.nodeid)
        started = time.process_time()
        done = yield
        self.seconds[item.nodeid] = round(time.process_time() - started, 3)
        self.coverage.switch_context("")
        return done

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note what does not pass without any fault: it tells nothing of faults."""
        if not report.passed:
            self.failed.add(report.nodeid)


def trace(group: tuple[str, ...], goal: Path) -> None:
    """Run a group of tests in this process and write what they run."""
    from coverage import Coverage

    folders = [str(ROOT / "lexlogic" / package) for package in PACKAGES]
    coverage = Coverage(data_file=None, config_file=False, source=folders, messages=False)
    tracer = _Tracer(coverage)
    coverage.start()
    arguments = ["-q", "-p", "no:cacheprovider", "--rootdir", str(ROOT), *group]
    pytest.main(arguments, plugins=[tracer])
    coverage.stop()
    data = coverage.get_data()
    lines: dict[str, dict[str, list[int]]] = {}
    names = list(tracer.seconds)
    number = {name: i for i, name in enumerate(names)}
    for file in sorted(data.measured_files()):
        found = lines.setdefault(Path(file).relative_to(ROOT).as_posix(), {})
        for line, contexts in sorted(data.contexts_by_lineno(file).items()):
            found[str(line)] = sorted(number[c] for c in contexts if c in number)
    goal.parent.mkdir(parents=True, exist_ok=True)
    known = {
        "digest": digest(group),
        "tests": names,
        "seconds": tracer.seconds,
        "left out": sorted(tracer.failed),
    }
    goal.write_text(json.dumps({**known, "lines": lines}), "utf-8")


@frozen
class Map:
    """Seconds of each test, together and run by itself, and the tests that run each line."""

    seconds: dict[str, float]
    lines: dict[str, dict[int, frozenset[str]]]
    left_out: frozenset[str]
    alone: dict[str, float]

    def tests(self, module: str, lines: range | None) -> frozenset[str]:
        """The tests that run some of the lines of a module, or any line of it."""
        own = self.lines.get(module, {})
        wanted = own if lines is None else [n for n in lines if n in own]
        return frozenset().union(*(own[n] for n in wanted)) - self.left_out


def read_map(folder: Path) -> Map:
    """The map of all groups traced so far."""
    seconds: dict[str, float] = {}
    lines: dict[str, dict[int, frozenset[str]]] = {}
    left_out: set[str] = set()
    for path in sorted(folder.glob("*.json")):
        known = json.loads(path.read_text("utf-8"))
        names = known["tests"]
        seconds.update(known["seconds"])
        left_out.update(known["left out"])
        for module, found in known["lines"].items():
            own = lines.setdefault(module, {})
            for line, numbers in found.items():
                ran = frozenset(names[n] for n in numbers)
                own[int(line)] = own.get(int(line), frozenset()) | ran
    return Map(seconds, lines, frozenset(left_out), _alone(seconds))


def _alone(seconds: dict[str, float]) -> dict[str, float]:
    """Seconds of each test run by itself: those of the longest before it too, if its file keeps what it asks."""
    found: dict[str, float] = {}
    longest: dict[str, float] = {}
    for name, own in seconds.items():
        file = name.split("::")[0]
        if file not in longest:
            keeps = "\n@cache" in (ROOT / file).read_text("utf-8")
            longest[file] = 0.0 if keeps else -1.0
        before = longest[file]
        found[name] = own + max(before, 0.0)
        if before >= 0:
            longest[file] = max(before, own)
    return found
