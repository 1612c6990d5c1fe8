"""The faults: what cosmic-ray's operators make of the packages, and which of them change what runs."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from functools import cache
from random import Random

from attrs import frozen

from tests.mutation.places import PACKAGES, ROOT

KEPT_OUT = ("VariableInserter", "VariableReplacer", "RemoveDecorator")
"""Operators that ask for arguments, or that undo `frozen` and `cached_property`."""


@frozen
class Place:
    """An operator applied at one place of a module."""

    module: str
    operator: str
    occurrence: int

    @property
    def package(self) -> str:
        """The package the module is in."""
        return self.module.split("/")[1]


@frozen
class Fault:
    """A change of a module: the function (`` outside of any; `f (2)` if `f` has the line a second time), the
    lines as they are, and as they become.
    """

    place: Place
    function: str
    first: int
    last: int
    line: str
    becomes: str
    text: str

    @property
    def name(self) -> tuple[str, str, str, str]:
        """What the fault is known by when lines above it move."""
        return self.place.module, self.function, self.line, self.becomes


def places(package: str) -> Iterator[Place]:
    """Every place of a package, in the order of files, operators and places."""
    for path in sorted((ROOT / "lexlogic" / package).rglob("*.py")):
        yield from _in_module(path.relative_to(ROOT).as_posix())


def _in_module(module: str) -> Iterator[Place]:
    from cosmic_ray import plugins  # type: ignore[import-untyped]
    from cosmic_ray.ast import ast_nodes, get_ast_from_path  # type: ignore[import-untyped]

    nodes = list(ast_nodes(get_ast_from_path(ROOT / module)))
    for name in plugins.operator_names():
        if name.rsplit("/", 1)[-1] in KEPT_OUT:
            continue
        operator = plugins.get_operator(name)()
        number = sum(1 for node in nodes for _ in operator.mutation_positions(node))
        yield from (Place(module, name, n) for n in range(number))


def drawn(number: int, seed: int, packages: tuple[str, ...] = PACKAGES) -> Iterator[Fault]:
    """`number` faults drawn at random, of each package in proportion to the places it has."""
    every = {package: list(places(package)) for package in packages}
    total = sum(len(found) for found in every.values())
    chosen: list[tuple[float, Fault]] = []
    for package, found in every.items():
        random = Random(f"{seed} {package}")
        random.shuffle(found)
        wanted = round(number * len(found) / total)
        real = (fault for place in found if (fault := made(place)) is not None)
        own = [fault for _, fault in zip(range(wanted), real, strict=False)]
        chosen += [((n + 0.5) / len(own), fault) for n, fault in enumerate(own)]
    yield from (fault for _, fault in sorted(chosen, key=lambda c: c[0]))


def made(place: Place) -> Fault | None:
    """The fault at a place; none if the module would not compile or run as before."""
    from cosmic_ray import plugins
    from cosmic_ray.mutating import mutate_code  # type: ignore[import-untyped]

    source = _source(place.module)
    changed = mutate_code(source, plugins.get_operator(place.operator)(), place.occurrence)
    if changed is None:
        return None
    try:
        running = _running(changed)
    except SyntaxError:
        return None
    if running == _running_sound(place.module):
        return None
    old, new = source.split("\n"), changed.split("\n")
    first, last, after = _difference(old, new)
    return Fault(
        place,
        _numbered(_function(_tree(place.module), first + 1), place.module, first, last),
        first + 1,
        last,
        " ".join("\n".join(old[first:last]).split()),
        " ".join("\n".join(new[first:after]).split()),
        changed,
    )


def again(module: str, operator: str, name: tuple[str, str, str, str]) -> Fault | None:
    """The fault of this name, if the module still has it."""
    for place in _in_module(module):
        if place.operator == operator:
            fault = made(place)
            if fault is not None and fault.name == name:
                return fault
    return None


def _difference(old: list[str], new: list[str]) -> tuple[int, int, int]:
    changes = [
        c for c in difflib.SequenceMatcher(None, old, new, False).get_opcodes() if c[0] != "equal"
    ]
    return changes[0][1], changes[-1][2], changes[-1][4]


def _numbered(function: str, module: str, first: int, last: int) -> str:
    """The function, with a number if the same lines stand in it before."""
    lines = _source(module).split("\n")
    size = last - first
    number = 1
    for start in range(first):
        same = [x.strip() for x in lines[start : start + size]] == [
            x.strip() for x in lines[first:last]
        ]
        number += same and _function(_tree(module), start + 1) == function
    return function if number == 1 else f"{function} ({number})"


@cache
def _source(module: str) -> str:
    return (ROOT / module).read_text("utf-8")


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse(_source(module))


@cache
def _running_sound(module: str) -> str:
    return _running(_source(module))


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


def _function(tree: ast.AST, line: int, outer: str = "") -> str:
    """The innermost function or class a line stands in."""
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            continue
        inside = getattr(node, "lineno", line) <= line <= getattr(node, "end_lineno", line)
        if inside and isinstance(node, ast.FunctionDef | ast.ClassDef):
            return _function(node, line, f"{outer}.{node.name}".removeprefix("."))
        if inside and (found := _function(node, line, outer)) != outer:
            return found
    return outer


def statement(module: str, line: int) -> range:
    """The lines of the innermost simple statement, or head of a compound one, that a line belongs to."""
    best = range(line, line + 1)
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            start, end = _lines(node)
            if start <= line <= end:
                best = range(start, end + 1)
    return best


def _lines(node: ast.AST) -> tuple[int, int]:
    """The first and last line of a statement without the statements in it."""
    start = getattr(node, "lineno", 0) or node.pattern.lineno  # type: ignore[attr-defined]
    inner = getattr(node, "body", None)
    if not isinstance(inner, list):
        return start, getattr(node, "end_lineno", start)
    return start, max(start, inner[0].lineno - 1)
