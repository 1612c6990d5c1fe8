"""Literate files: the fenced blocks of a Markdown file that hold formal text.

A block counts when its info string is `lex`. Offsets are those of the whole file, so every message
points at the line the reader sees.
"""

from __future__ import annotations

import re

from attrs import frozen

_FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*)")


@frozen
class Fence:
    """A fenced block: its info string, and the offsets of what is between the fences."""

    info: str
    start: int
    end: int


def fences(text: str) -> tuple[Fence, ...]:
    """Return the fenced blocks of a Markdown text, in order; one never closed runs to the end."""
    found: list[Fence] = []
    opened: tuple[str, str, int] | None = None
    place = 0
    for line in re.findall(r"[^\n]*\n|[^\n]+", text):
        match = _FENCE.fullmatch(line.rstrip("\n"))
        after = place + len(line)
        if opened is None:
            if match is not None:
                opened = (match["mark"], match["info"].strip(), after)
        elif (
            match is not None and not match["info"].strip() and match["mark"].startswith(opened[0])
        ):
            found.append(Fence(opened[1], opened[2], place))
            opened = None
        place = after
    if opened is not None:
        found.append(Fence(opened[1], opened[2], len(text)))
    return tuple(found)


def blocks(text: str, literate: bool) -> tuple[tuple[int, int], ...]:
    """Return where formal text is: all of a plain file, the `lex` blocks of a literate one."""
    if not literate:
        return ((0, len(text)),)
    return tuple((fence.start, fence.end) for fence in fences(text) if fence.info == "lex")
