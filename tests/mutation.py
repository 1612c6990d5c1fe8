"""Small faults put into the engine one at a time: does the test-suite notice?

    python -m tests.mutation --state DIR [--number N] [--seed S] [--packages theory,solving]

Draws N faults at random from all that cosmic-ray's operators make of the packages (a comparison turned, a
number moved, `and` for `or`, a loop that never runs ...), puts each into a copy of the tree, and runs the tests
there, quick ones first, until one fails. A fault that changes annotations only is no fault and is not
drawn. What is found is kept in DIR, so that a run may be broken off and gone on with; `--report` prints
the score and each fault that no test noticed.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from attrs import frozen

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("theory", "solving", "reference", "explanation")
KEPT_OUT = ("VariableInserter", "VariableReplacer", "RemoveDecorator")
"""Operators that ask for arguments, or that undo `frozen`, which no test can see."""

_QUICK = "not doctrine and not docs and not README and not norms"
STAGES: tuple[tuple[str, ...], ...] = (
    ("tests/test_answers.py", "tests/test_cases.py", "-k", _QUICK),
    ("tests/unit", "--deselect", "tests/unit/test_library_program.py"),
    ("tests/properties", "tests/differential"),
    ("tests/test_cases.py", "-k", "doctrine or docs or README"),
    ("tests/instruments",),
)
"""What is run, one stage after another, until a test fails."""
SECONDS = 900.0


@frozen
class Fault:
    """An operator applied at one place of a module."""

    module: str
    operator: str
    occurrence: int
    line: int

    @property
    def key(self) -> str:
        """What names the fault in the file of results."""
        return f"{self.module}:{self.operator}:{self.occurrence}"


def faults(packages: tuple[str, ...]) -> Iterator[Fault]:
    """Every fault of the packages, in the order of files, operators and places."""
    from cosmic_ray import plugins
    from cosmic_ray.ast import ast_nodes, get_ast_from_path

    names = [n for n in plugins.operator_names() if n.rsplit("/", 1)[-1] not in KEPT_OUT]
    for package in packages:
        for path in sorted((ROOT / "lexlogic" / package).rglob("*.py")):
            tree = get_ast_from_path(path)
            nodes = list(ast_nodes(tree))
            for name in names:
                operator = plugins.get_operator(name)()
                places = (p for node in nodes for p in operator.mutation_positions(node))
                for occurrence, (start, _) in enumerate(places):
                    module = path.relative_to(ROOT).as_posix()
                    yield Fault(module, name, occurrence, start[0])


def mutated(fault: Fault) -> str | None:
    """The module with the fault in it; none if that changes nothing that runs."""
    from cosmic_ray import plugins
    from cosmic_ray.mutating import mutate_code

    source = (ROOT / fault.module).read_text("utf-8")
    operator = plugins.get_operator(fault.operator)()
    changed = mutate_code(source, operator, fault.occurrence)
    if changed is None or _running(changed) == _running(source):
        return None
    return str(changed)


def _running(source: str) -> str:
    """What of a module runs: annotations are never looked at."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef():
                node.returns = None
            case ast.arg():
                node.annotation = None
            case ast.AnnAssign():
                node.annotation = ast.Constant(None)
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                node.body = [ast.Pass()]
            case _:
                continue
    return ast.dump(tree)


def copy(folder: Path) -> Path:
    """A copy of what the tests need, in which faults are put."""
    place = folder / "tree"
    shutil.rmtree(place, ignore_errors=True)
    for name in ("lexlogic", "grammars", "norms", "tests", "docs", "bench"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "Makefile"):
        shutil.copy(ROOT / name, place / name)
    return place


def noticed(place: Path) -> str:
    """The stage at which the tests notice the fault in the copy; nothing if none does."""
    settings = {
        **os.environ,
        "PYTHONPATH": str(place),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LEXLOGIC_CACHE": "off",
    }
    for number, stage in enumerate(STAGES, 1):
        if not (place / stage[0]).exists():
            continue
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *stage]
        try:
            done = subprocess.run(
                command, cwd=place, env=settings, capture_output=True, timeout=SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            return f"stage {number}: no end"
        if done.returncode not in (0, 5):
            return f"stage {number}"
    return ""


def run(state: Path, number: int, seed: int, packages: tuple[str, ...]) -> None:
    """Look at faults until `number` of the drawn ones have been looked at."""
    state.mkdir(parents=True, exist_ok=True)
    results = state / "faults.jsonl"
    known = {r["key"] for r in read(results)}
    every = list(faults(packages))
    Random(seed).shuffle(every)
    print(f"{len(every)} faults possible; {len(known)} looked at before")
    place = copy(state)
    if why := noticed(place):
        raise SystemExit(f"the tests fail without any fault ({why})")
    looked = 0
    for fault in every:
        if looked >= number:
            break
        text = mutated(fault)
        if text is None:
            continue
        looked += 1
        if fault.key in known:
            continue
        target = place / fault.module
        target.write_text(text, "utf-8")
        try:
            stage = noticed(place)
        finally:
            shutil.copy(ROOT / fault.module, target)
        line = {"key": fault.key, "module": fault.module, "line": fault.line, "noticed": stage}
        with results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        print(
            f"{looked}/{number} {fault.key} line {fault.line}: {stage or 'NOT NOTICED'}", flush=True
        )


def read(results: Path) -> list[dict[str, Any]]:
    """What was found so far."""
    if not results.exists():
        return []
    return [json.loads(line) for line in results.read_text("utf-8").splitlines()]


def report(state: Path) -> str:
    """The score of each package, and the faults that no test noticed."""
    found = read(state / "faults.jsonl")
    lines = []
    for package in PACKAGES:
        own = [r for r in found if r["module"].startswith(f"lexlogic/{package}/")]
        caught = sum(bool(r["noticed"]) for r in own)
        if own:
            lines.append(
                f"{package:<12} {caught:>5} of {len(own):>5}  {100 * caught / len(own):.0f} %"
            )
    caught = sum(bool(r["noticed"]) for r in found)
    if found:
        lines.append(
            f"{'all':<12} {caught:>5} of {len(found):>5}  {100 * caught / len(found):.0f} %"
        )
    lines += [f"  not noticed: {r['key']} line {r['line']}" for r in found if not r["noticed"]]
    return "\n".join(lines)


def main() -> None:
    """Run or report, as the arguments say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--number", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--packages", default=",".join(PACKAGES))
    parser.add_argument("--report", action="store_true")
    given = parser.parse_args()
    if not given.report:
        run(given.state, given.number, given.seed, tuple(given.packages.split(",")))
    print(report(given.state))


if __name__ == "__main__":
    main()
