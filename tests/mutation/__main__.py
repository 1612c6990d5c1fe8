"""Draw faults, put each into a process of its own, and run the tests that run its line until one fails.

    python -m tests.mutation --state DIR [--number N] [--seed S]

Each fault is made by an operator of cosmic-ray (a comparison turned, a number moved, `and` for `or`, a loop that
never runs ...). A fault that changes nothing that runs is not drawn. What is found is kept in DIR, so that a run
may be broken off and gone on with. `--report` prints what was found, `--again` tries what no test noticed
and nobody judged once more, on the tree as it is now; `--controls N` tries N sequences of tests without any fault.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import pickle
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from attrs import define, field

from tests.mutation.faults import Fault, again, drawn, statement
from tests.mutation.hunting import SECONDS, Hunter, Result, collect
from tests.mutation.judging import accepted, read, report
from tests.mutation.mapping import GROUPS, Map, fresh, read_map, target
from tests.mutation.places import PACKAGES, ROOT

_DENSE = ("cases/corners/", "cases/semantics/", "::test_regressions[")
"""Tests that ask a great deal of things that seldom matter."""


@define
class Order:
    """Which tests are run for a fault, and in which order: cheap ones, different ones, keen ones first."""

    map: Map
    noticed: Counter[tuple[str, str]] = field(factory=Counter)

    def tests(self, fault: Fault) -> list[str]:
        """The tests that run the statement changed; of a fault outside of functions, those of its module."""
        module = fault.place.module
        name = fault.function.split(" ")[0].rsplit(".", 1)[-1]
        if not name or name.lstrip("_")[0].isupper():
            return self.sorted(module, self.map.tests(module, None))
        start, end = statement(module, fault.first), statement(module, fault.last)
        return self.sorted(module, self.map.tests(module, range(start.start, end.stop)))

    def sorted(self, module: str, tests: frozenset[str]) -> list[str]:
        """Cheapest first; each test that runs makes the others of its file less pressing."""
        before: Counter[str] = Counter()
        cost: dict[str, float] = {}
        for test in sorted(tests, key=lambda t: (self.map.alone[t], t)):
            file = test.split("::")[0]
            before[file] += 1
            keen = 1 + 3 * self.noticed[module, test] + 3 * any(x in test for x in _DENSE)
            cost[test] = (0.02 + self.map.alone[test]) * before[file] / keen
        return sorted(cost, key=lambda t: (cost[t], t))


@define
class Run:
    """Faults tried one after another, and what came of them, kept in a file."""

    hunter: Hunter
    order: Order
    results: Path
    out: Any
    until: float
    sound: dict[str, bool] = field(factory=dict)

    def one(self, fault: Fault) -> Result:
        """Try a fault; a test that fails just so without it is left out from then on."""
        while True:
            known = [t for t in self.order.tests(fault) if t in self.hunter.items]
            tests = [t for t in known if self.sound.get(t, True)]
            result = self.hunter.try_fault(fault, tests)
            test = result.test
            if test not in tests or result.how == "no end" or self.sound.get(test):
                return result
            control = self.hunter.try_fault(None, tests[: tests.index(test) + 1])
            self.sound[test] = not control.test
            if control.test:
                self.say(f"fails without any fault: {control.test}: {control.how}")
                self.sound[control.test] = False

    def keep(self, fault: Fault, result: Result) -> None:
        """Add what came of a fault to the file."""
        if result.test:
            self.order.noticed[fault.place.module, result.test] += 1
        line = {
            "name": fault.name,
            "operator": fault.place.operator,
            "line": fault.first,
            "test": result.test,
            "how": result.how,
            "seconds": result.seconds,
            "tests": result.tests,
        }
        with self.results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def say(self, text: str) -> None:
        """Print a line of progress."""
        print(text, file=self.out, flush=True)


def _mapped(state: Path) -> Map:
    """The map of all groups of tests, made where it is not there yet."""
    for group in GROUPS:
        path = target(state / "map", group)
        if not fresh(path, group):
            print(f"finding out what {group[0]} runs", flush=True)
            code = (
                "from pathlib import Path; from tests.mutation.mapping import trace; "
                f"trace({group!r}, Path({str(path)!r}))"
            )
            subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)
    return read_map(state / "map")


def _drawn(given: argparse.Namespace) -> list[Fault]:
    """The faults drawn; kept, so that a run that is gone on with need not draw them again."""
    digest = hashlib.sha256(str(given.number).encode())
    for package in PACKAGES:
        for path in sorted((ROOT / "lexlogic" / package).rglob("*.py")):
            digest.update(path.read_bytes())
    kept: Path = given.state / f"drawn-{given.seed}-{digest.hexdigest()[:16]}.pickle"
    if not kept.exists():
        kept.write_bytes(pickle.dumps(list(drawn(given.number, given.seed))))
    found: list[Fault] = pickle.loads(kept.read_bytes())
    return found


def _hunt(run: Run, faults: list[Fault]) -> None:
    known = {tuple(r["name"]): r for r in read(run.results)}
    for earlier in known.values():
        if earlier["test"]:
            run.order.noticed[earlier["name"][0], earlier["test"]] += 1
    for number, fault in enumerate(faults, 1):
        if fault.name in known:
            continue
        if time.monotonic() > run.until:
            break
        result = run.one(fault)
        run.keep(fault, result)
        said = result.test or f"NOT NOTICED by {result.tests} tests"
        run.say(
            f"{number}/{len(faults)} {fault.place.module}:{fault.first} {result.seconds} s: {said}"
        )


def _again(run: Run) -> None:
    judged = accepted()
    for result in read(run.results):
        if result["test"] or tuple(result["name"]) in judged or time.monotonic() > run.until:
            continue
        module, function, line, becomes = result["name"]
        fault = again(module, result["operator"], (module, function, line, becomes))
        if fault is None:
            run.say(f"gone: {result['name']}")
            continue
        found = run.one(fault)
        run.keep(fault, found)
        run.say(f"{module}:{fault.first} {found.seconds} s: {found.test or 'NOT NOTICED'}")


def _controls(run: Run, number: int) -> None:
    random = Random(number)
    lines = [(m, n) for m, found in sorted(run.order.map.lines.items()) for n in sorted(found)]
    failed = 0
    for module, line in random.sample(lines, number):
        tests = run.order.map.tests(module, range(line, line + 1))
        found = run.hunter.try_fault(None, run.order.sorted(module, tests))
        failed += bool(found.test)
        run.say(
            f"control {module}:{line} {found.tests} tests {found.seconds} s {found.test} {found.how}"
        )
    run.say(f"{number} controls, {failed} of them with a test that fails")


def main() -> None:
    """Run or report, as the arguments say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--number", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="processor time for a fault")
    parser.add_argument("--minutes", type=float, default=1e9, help="stop after this time")
    parser.add_argument("--report", action="store_true")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--controls", type=int, default=0)
    parser.add_argument("--mapped", action="store_true", help="use what is mapped so far")
    given = parser.parse_args()
    results = given.state / f"seed-{given.seed}.jsonl"
    if not given.report:
        _run(given, results)
    print(report(read(results)))


def _run(given: argparse.Namespace, results: Path) -> None:
    cache = given.state.resolve() / "cache"
    cache.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ["LEXLOGIC_CACHE"] = str(cache)
    known = read_map(given.state / "map") if given.mapped else _mapped(given.state)
    out = os.fdopen(os.dup(1), "w")
    faults = [] if given.again or given.controls else _drawn(given)

    def work(hunter: Hunter) -> None:
        run = Run(hunter, Order(known), results, out, time.monotonic() + 60 * given.minutes)
        if given.controls:
            _controls(run, given.controls)
        elif given.again:
            _again(run)
        else:
            _hunt(run, faults)

    saved, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    collect(Hunter(work, known, given.seconds))
    os.dup2(saved, 1)


if __name__ == "__main__":
    main()
