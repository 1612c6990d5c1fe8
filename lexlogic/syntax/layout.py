"""Words with places where a line may end -> lines of limited width.

A layout is a text, a sequence of layouts, or one of the two classes below. A `Group` stands on one
line if it fits; if not, its own breaks all become line ends, or with `fill` only those needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen


@frozen
class Break:
    """A place where a line may end; `flat` is what stands there if it does not."""

    flat: str = " "


@frozen
class Group:
    """What stands on one line if it fits; further lines are indented by `indent` more."""

    parts: tuple[Layout, ...]
    indent: int = 0
    fill: bool = False


Layout = str | Break | Group | tuple["Layout", ...]

SPACE = Break()
NOTHING = Break("")


def group(*parts: Layout, indent: int = 0, fill: bool = False) -> Group:
    """Return the parts as a group."""
    return Group(parts, indent, fill)


def joined(parts: Iterable[Layout], separator: Layout) -> tuple[Layout, ...]:
    """Return the parts with the separator between them."""
    result: list[Layout] = []
    for part in parts:
        if result:
            result.append(separator)
        result.append(part)
    return tuple(result)


def lay_out(layout: Layout, indent: int, width: int) -> str:
    """Return a layout as text whose lines are at most `width` columns, where its breaks allow it.

    The first line is not indented; further lines are, by `indent` and what the groups add.
    """
    out: list[str] = []
    column = indent
    # What is still to come, last first: indentation, whether breaks end lines, the layout.
    stack: list[tuple[int, str, Layout]] = [(indent, "flat", layout)]
    while stack:
        level, mode, item = stack.pop()
        if isinstance(item, str):
            out.append(item)
            column = _column(column, item)
        elif isinstance(item, tuple):
            stack.extend((level, mode, part) for part in reversed(item))
        elif isinstance(item, Group):
            mode = "flat" if _fits(item, stack, width - column) else "fill" if item.fill else "all"
            stack.extend((level + item.indent, mode, part) for part in reversed(item.parts))
        elif mode == "all" or (mode == "fill" and not _fits(item, stack, width - column)):
            out.append("\n" + " " * level)
            column = level
        else:
            out.append(item.flat)
            column += len(item.flat)
    return "".join(out)


def _column(column: int, text: str) -> int:
    _, newline, last = text.rpartition("\n")
    return len(last) if newline else column + len(last)


def _fits(item: Layout, rest: list[tuple[int, str, Layout]], room: int) -> bool:
    """Say whether an item on one line, and what must follow on that line, takes at most `room`."""
    for text in _up_to_break(item, rest):
        first, newline, _ = text.partition("\n")
        room -= len(first)
        if room < 0:
            return False
        if newline:
            return True
    return True


def _up_to_break(item: Layout, rest: list[tuple[int, str, Layout]]) -> Iterator[str]:
    """Yield the texts of `item` without line ends, then those up to the next possible one."""
    stack: list[tuple[bool, Layout]] = [(False, item)]
    following = len(rest)
    while stack or following:
        if stack:
            may_end, current = stack.pop()
        else:
            following -= 1
            _, mode, current = rest[following]
            may_end = mode != "flat"
        if isinstance(current, str):
            yield current
        elif isinstance(current, Break):
            if may_end:
                return
            yield current.flat
        else:
            parts = current if isinstance(current, tuple) else current.parts
            stack.extend((may_end, part) for part in reversed(parts))
