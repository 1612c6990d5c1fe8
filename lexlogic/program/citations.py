"""W-CITE: norms, sources and positions of a file that a reader cannot check.

Each is warned of at its own place, so that one can go from one to the next; beyond a handful of a kind, the
others are named together, so that they do not hide what else is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.wording import heading, quoted
from lexlogic.text import Span

MOST = 5
"""Items of one kind that are warned of one by one."""
_MOST_NAMED = 8


@frozen
class _Kind:
    """What is missing from items of a kind: the heading, what it means, what it is of several."""

    title: str
    one: str
    several: str
    cure: str


_NORM = _Kind(
    "no citation",
    "Readers cannot check `{}`.",
    "{} more norms cannot be checked either: {}.",
    'Add  of Protocol art "7"  or  cite "...". If the text is not public, say so:  '
    'cite "unpublished; source"',
)
_SOURCE = _Kind(
    "no citation",
    "Readers cannot check `{}`: nothing says where the text is.",
    "Of {} more sources nothing says where the text is: {}.",
    'Add  cite "..."; if it is not public, say so:  cite "unpublished; source"',
)
_POSITION = _Kind(
    "held by nobody",
    "Nothing says who holds `{}`.",
    "Nor does anything say who holds {} more positions: {}.",
    "Add who does, with the place; if you have looked and found nobody, say so:  "
    'held by Author "p. 12"  or  no holder found',
)


def uncited(programs: Sequence[m.Program]) -> Iterator[Diagnostic]:
    """W-CITE for the programs of one file, each item once, whatever cases see it."""
    found: dict[_Kind, dict[int, tuple[str, Span]]] = {_NORM: {}, _SOURCE: {}, _POSITION: {}}
    for program in programs:
        for kind, name, span in _bare(program):
            if program.span is None or span.file == program.span.file:
                found[kind].setdefault(span.start, (name, span))
    for kind, items in found.items():
        in_order = [items[start] for start in sorted(items)]
        most = MOST if len(in_order) > MOST + 1 else len(in_order)
        for name, span in in_order[:most]:
            message = f"{kind.one.format(name)} {kind.cure}"
            yield Diagnostic("W-CITE", kind.title, heading(span), message)
        if rest := in_order[most:]:
            names = [name for name, _ in rest]
            listed = quoted(names)
            if len(names) > _MOST_NAMED + 1:
                shown = ", ".join(f"`{name}`" for name in names[:_MOST_NAMED])
                listed = f"{shown} and {len(names) - _MOST_NAMED} more"
            message = kind.several.format(len(rest), listed)
            yield Diagnostic("W-CITE", kind.title, heading(rest[0][1]), message)


def _bare(program: m.Program) -> Iterator[tuple[_Kind, str, Span]]:
    """The items without a citation, imported ones included."""
    for norm in program.norms:
        if norm.span and not (norm.sources or norm.cite or norm.article or norm.quote):
            yield _NORM, str(norm.name), norm.span
    for source in program.sources:
        named = source.kind is not m.SourceKind.CUSTOM and source.title
        if source.span and named and not source.cite:
            yield _SOURCE, str(source.name), source.span
    for position in program.positions:
        held = position.held_by or position.opposed_by or position.left_open_by or position.unheld
        if position.span and position.text and not held:
            yield _POSITION, str(position.name), position.span
