"""Individuals that may change places: swapped everywhere, the program is the same.

What is compared is law and facts; sentences, titles and notes are not. A swap that cannot be shown to leave the
program as it is does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

import attrs

from lexlogic.program import model as m
from lexlogic.program.openings import parts

_WORDS = frozenset(
    {"span", "title", "text", "gloss", "summary", "note", "cite", "quote", "per", "citation"}
    | {"held_by", "opposed_by", "left_open_by", "unheld", "alias", "expectations"}
)
_SETS = frozenset(
    {"parts", "parties", "reservations", "objections", "signatories", "exceptions", "members"}
    | {"states", "denies", "holds", "rejects", "leaves_open", "votes"}
)
_DECLARED = (
    "individuals", "predicates", "rules", "sources", "norms", "positions", "groups", "principles",
    "priorities", "presumptions", "impossible", "preconditions", "wide_conflict", "disputed",
)  # fmt: skip
_PAIRS = 200
"""Second swaps tried beside a first that is not enough by itself."""

Swap = Mapping[str, str]


def swaps(
    program: m.Program, views: Iterable[m.View], claims: Iterable[m.Formula]
) -> tuple[Swap, ...]:
    """Swaps of individuals named in the claims, alone or with another pair, that leave law, facts, views and
    the set of claims as they are."""
    claims = tuple(claims)
    statements = tuple(_statements(program, views))
    wanted = frozenset(shape(c) for c in claims)
    named = {s for c in claims for s in _strings(c)}
    kinds = {str(i.name): (i.sort, i.kind) for i in program.individuals}
    pairs = [(a, b) for a, b in combinations(kinds, 2) if kinds[a] == kinds[b]]
    found: list[Swap] = []
    mentions = [frozenset(_strings(s)) for s in statements]
    for a, b in pairs:
        if a not in named or b not in named:
            continue
        for swap in _with_others(a, b, pairs, mentions):
            if frozenset(shape(c, swap) for c in claims) == wanted and _same(
                statements, mentions, swap
            ):
                found.append(swap)
                break
    return tuple(found)


def shape(item: object, swap: Swap | None = None) -> Any:
    """What is said, whatever the order in which it does not matter, with individuals swapped."""
    return _shape(item, swap or {}, "")


def _shape(item: Any, swap: Swap, field: str) -> Any:
    if isinstance(item, str):
        return swap.get(item, str(item))
    if isinstance(item, tuple):
        kids = [_shape(each, swap, "") for each in item]
        return tuple(sorted(kids, key=repr)) if field in _SETS else tuple(kids)
    if attrs.has(type(item)):
        names = [f.name for f in attrs.fields(type(item)) if f.name not in _WORDS]
        return (type(item).__name__, *(_shape(getattr(item, n), swap, n) for n in names))
    return repr(item)


def _statements(program: m.Program, views: Iterable[m.View]) -> Iterator[object]:
    for name in _DECLARED:
        yield from getattr(program, name)
    for finding in program.findings:
        yield from parts(finding.body)
    yield from views


def _strings(item: Any) -> Iterator[str]:
    """The names in a definition."""
    if isinstance(item, str):
        yield str(item)
    elif isinstance(item, tuple):
        for each in item:
            yield from _strings(each)
    elif attrs.has(type(item)):
        for f in attrs.fields(type(item)):
            if f.name not in _WORDS:
                yield from _strings(getattr(item, f.name))


def _with_others(
    a: str, b: str, pairs: list[tuple[str, str]], mentions: list[frozenset[str]]
) -> Iterator[Swap]:
    """The swap alone; then with each other pair that stands in a statement with one of the two."""
    first = {a: b, b: a}
    yield first
    beside = {s for names in mentions if names & {a, b} for s in names}
    others = [p for p in pairs if not {a, b} & set(p) and set(p) <= beside]
    for c, d in others[:_PAIRS]:
        yield {**first, c: d, d: c}


def _same(statements: tuple[object, ...], mentions: list[frozenset[str]], swap: Swap) -> bool:
    """Whether what is stated of those swapped is the same after the swap."""
    touched = [s for s, names in zip(statements, mentions, strict=True) if names & swap.keys()]
    before = sorted((shape(s) for s in touched), key=repr)
    after = sorted((shape(s, swap) for s in touched), key=repr)
    return before == after
