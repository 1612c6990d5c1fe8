"""Laying lines out: widths, wrapping, colour that only repeats what words say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from lexlogic.rendering.terminal import display_width, escape

_WORD = re.compile(r"\S+")
_PAINTS = {"+": "\x1b[32m", "-": "\x1b[36m", "~": "\x1b[33m", "!": "\x1b[31m", "x": "\x1b[31m"}
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


@frozen
class Page:
    """How wide the paper is, and whether it takes colour."""

    width: int = 80
    colour: bool = False

    def marked(self, mark: str, word: str) -> str:
        """A mark and its word, coloured by the mark."""
        text = f"{mark} {word}"
        if not self.colour:
            return text
        return f"{_BOLD}{_PAINTS.get(mark, '')}{text}{_PLAIN}"

    def bold(self, text: str) -> str:
        """A heading."""
        return f"{_BOLD}{text}{_PLAIN}" if self.colour else text

    def rule(self, title: str, right: str = "") -> str:
        """A heading across the page: `-- TITLE -------- case.lex:12`."""
        right = f" {escape(right)}" if right else ""
        width = min(self.width, 74)
        dashes = "-" * max(2, width - display_width(f"-- {title} {right}"))
        return f"-- {self.bold(title)} {dashes}{right}"


def plain_width(text: str) -> int:
    """Columns a text takes; what changes its colour takes none."""
    return display_width(re.sub(r"\x1b\[\d+m", "", text))


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """The text in lines of at most `width` columns: `first`, then lines that begin with `rest`."""
    rest = " " * len(first) if rest is None else rest
    lines: list[str] = []
    line, empty = first, True
    for word in _WORD.findall(escape(text)):
        if not empty and display_width(f"{line} {word}") > width:
            lines.append(line.rstrip())
            line, empty = rest, True
        line += word if empty else f" {word}"
        empty = False
    lines.append(line.rstrip())
    return lines


def shortened(text: str, room: int) -> str:
    """The text; if it is wider than `room`, its first and last words with dots between them."""
    text = escape(text)
    if display_width(text) <= room:
        return text
    words = text.split(" ")
    head, tail = [words.pop(0)], [words.pop()] if words else []
    while words:
        longer = [*head, words[0]] if len(head) <= len(tail) else head
        later = tail if longer is not head else [words[-1], *tail]
        if display_width(" ".join([*longer, "...", *later])) > room:
            break
        words = words[1:] if longer is not head else words[:-1]
        head, tail = longer, later
    return " ".join([*head, "...", *tail])


def next_lines(rows: Sequence[tuple[str, str]], page: Page) -> Iterator[str]:
    """Commands to go on with, and what for where there is room."""
    yield ""
    broad = max(len(command) for command, _ in rows)
    for number, (command, purpose) in enumerate(rows):
        line = f"{'Next' if not number else '':<7}{escape(command):<{broad}}  {purpose}"
        yield (
            line
            if display_width(line) <= page.width
            else f"{'Next' if not number else '':<7}{escape(command)}"
        )
