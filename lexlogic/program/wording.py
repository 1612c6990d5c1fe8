"""How messages speak of predicates and lists of things: readings, articles, repaired atoms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import permutations

from lexlogic.program import model as m
from lexlogic.text import Span

_MOST_PERMUTED = 6
_COMMENT = re.compile(r"\s*--[^\"]*\Z")
KINDS = {
    m.PredicateKind.FACT: "a fact",
    m.PredicateKind.RECORD: "a closed fact",
    m.PredicateKind.LIST: "a list",
    m.PredicateKind.CONDUCT: "conduct",
    m.PredicateKind.POWER: "a power",
    m.PredicateKind.CONCEPT: "a concept",
    m.PredicateKind.STANDARD: "a standard",
    m.PredicateKind.ENGINE: "decided by the engine",
}
"""The kinds of predicates, in words."""


def article(word: str) -> str:
    """`a` or `an`, as the word needs it."""
    return "an" if word[:1] in "AEIOU" else "a"


def a_sort(sort: str) -> str:
    """A sort with its article: `a State`, `an Organization`."""
    return f"{article(sort)} {sort}"


def listed(things: Iterable[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    words = list(things)
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def quoted(things: Iterable[str], last: str = "and") -> str:
    """As `listed`, each thing in backticks."""
    return listed((f"`{thing}`" for thing in things), last)


def reading(name: str, params: Sequence[m.Variable], gloss: str) -> str:
    """What a predicate says, with sorts in place of things: `State returns Person to State`."""
    if gloss:
        for param in params:
            gloss = gloss.replace("{" + param.name + "}", str(param.sort))
        return gloss
    return f"{name}({', '.join(f'{p.name}: {p.sort}' for p in params)})"


def repaired(
    written: Sequence[str], fits: Callable[[int, int], bool]
) -> tuple[tuple[str, ...], ...]:
    """The orders of `written` in which each fits its place, those that move fewest things.

    `fits(i, place)` says whether thing `i` may stand at `place`. Empty if there is no such order.
    """
    if not 1 < len(written) <= _MOST_PERMUTED:
        return ()
    best: list[tuple[str, ...]] = []
    fewest = len(written) + 1
    for order in permutations(range(len(written))):
        moved = sum(1 for place, index in enumerate(order) if place != index)
        if moved > fewest or not all(fits(index, place) for place, index in enumerate(order)):
            continue
        if moved < fewest:
            best, fewest = [], moved
        best.append(tuple(written[index] for index in order))
    return tuple(dict.fromkeys(best))


def line_with(span: Span, replacement: str) -> str:
    """The line that holds `span` with `replacement` in its place; if it has several, only that."""
    if span.line != span.end_line:
        return replacement
    line = span.file.line_text(span.line)
    start = span.column - 1
    rest = _COMMENT.sub("", line[start + len(span.text) :])
    return (line[:start] + replacement + rest).strip()


def heading(span: Span | None) -> Span | None:
    """The first line of a declaration of several lines, without a comment after it."""
    if span is None:
        return None
    first = _COMMENT.sub("", span.text.split("\n", 1)[0]).rstrip()
    return Span(span.file, span.start, span.start + len(first))


def shown(formula: m.Formula) -> str:
    """An atom as it is written, without its date; other formulas are not spelt out."""
    match formula:
        case m.Predication(predicate, terms, _):
            inside = ", ".join(t.date.text if isinstance(t, m.DateTerm) else t.name for t in terms)
            return f"`{predicate}({inside})`" if terms else f"`{predicate}`"
        case m.PositionAtom(position):
            return f"`{position}`"
        case _:
            return "The same thing"
