"""What a program contains, read off its syntax tree, against everything the language has.

A form is a class of the tree (one to a grammar rule), each of its optional parts left out or there, each value of a
word, a list with several items; beside these every engine predicate read, every one a rule may establish, every status.
"""

from __future__ import annotations

import inspect
import re
import types
import typing
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from lexlogic.program import model as m
from lexlogic.syntax import tree
from lexlogic.syntax.parser import parse
from lexlogic.text import read_text

EXCLUDED = {
    r"Import.*": "which file a statement stands in: settled before either evaluator begins"
    " (tests/unit/test_library.py)",
    r"(Comment|Document).*|EndMark": "no statements of their own",
    r"\w*(Outcome|Expect\w*)\b.*|AskDecl.expectations.*": "what an answer is compared with: nothing"
    " is computed from it (tests/cases)",
    r"CaseOpen\..*|CaseDecl.*": "one case holds each drawn program",
}
"""Forms that drawn programs need not have, each with its reason."""


def forms(text: str) -> frozenset[str]:
    """The forms in a program's text."""
    document = parse(read_text("drawn.lex", text)).document
    return frozenset(_of(document)) if document is not None else frozenset()


def _of(node: object) -> Iterator[str]:
    if isinstance(node, tuple):
        for part in node:
            yield from _of(part)
    if not isinstance(node, tree.Node):
        return
    name = type(node).__name__
    yield name
    yield from _words(node)
    for part in attrs.fields(type(node)):
        if part.name != "span":
            value = getattr(node, part.name)
            yield from _field(f"{name}.{part.name}", value)
            yield from _of(value)


def _field(name: str, value: object) -> Iterator[str]:
    if value is None or value is False or value == ():
        yield f"{name} left out"
    elif isinstance(value, str):
        yield f"{name}: {value}"
    else:
        yield name
        if isinstance(value, tuple) and len(value) > 1:
            yield f"{name} several"


def _words(node: tree.Node) -> Iterator[str]:
    """Names with a meaning: engine predicates, what rules establish, statuses."""
    match node:
        case tree.RuleDecl():
            yield f"rule establishes {node.head.name.text}"
        case tree.Predication():
            yield f"predicate {node.name.text}"
        case tree.Status() | tree.Conflict() if node.word is not None:
            yield f"{type(node).__name__} is {node.word.text}"


# ---- what there is


@cache
def language() -> frozenset[str]:
    """Every form the language has, but for those excluded."""
    found = {form for cls in _classes() for form in _expected(cls)}
    found |= {f"predicate {p.name}" for p in m.ENGINE_PREDICATES}
    found |= {f"rule establishes {p.name}" for p in m.ENGINE_PREDICATES if p.hook}
    found |= {f"Status is {s.value}" for s in m.Status} | {"Status is void", "Status is terminated"}
    found |= {f"Conflict is {s.value}" for s in m.SetStatus}
    return frozenset(f for f in found if not any(re.fullmatch(x, f) for x in EXCLUDED))


def _classes() -> list[type]:
    known = inspect.getmembers(tree, inspect.isclass)
    return [c for _, c in known if issubclass(c, tree.Node) and c is not tree.Node]


def _expected(cls: type) -> Iterator[str]:
    name, hints = cls.__name__, typing.get_type_hints(cls)
    yield name
    for part in attrs.fields(cls):
        if part.name == "span":
            continue
        kind, optional = _plain(hints[part.name])
        if optional or kind is bool:
            yield f"{name}.{part.name} left out"
        if kind is str:
            for value in _values(cls, part.name):
                yield f"{name}.{part.name}: {value}"
        elif typing.get_origin(kind) is tuple:
            yield from (f"{name}.{part.name}", f"{name}.{part.name} several")
        else:
            yield f"{name}.{part.name}"


def _plain(hint: Any) -> tuple[Any, bool]:
    """The type of a field, and whether it may be left out."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        parts = [a for a in typing.get_args(hint) if a is not type(None)]
        return (parts[0] if len(parts) == 1 else hint), len(parts) < len(typing.get_args(hint))
    return hint, False


def _values(cls: type, name: str) -> list[str]:
    """The words a field may hold, as its comment in the tree lists them."""
    line = re.search(rf"^    {name}: str.*?# (.+)$", inspect.getsource(cls), re.M)
    if line is None:
        return []
    found = [w.strip().strip('"') for w in line[1].split("|")]
    return [w for w in found if w != "None"]
