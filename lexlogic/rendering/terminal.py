"""Diagnostics -> text for a terminal.

    -- WRONG KIND ---------------------------------------- case.lex:23  E-SORT
    23 | fact true return(Ryu, China, DPRK)
                          ^^^ a Person; a State belongs here
    `return` reads: State returns Person to State. Write:
         fact true return(China, Ryu, DPRK)

Frames are plain ASCII; the same input gives the same bytes; colour repeats what words say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

import attrs

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.text import Span

_FRAME = 74  # width of a heading, where the terminal has room for it
_PROSE = 72  # and of running text
_NARROWEST = 20
_TAB = "    "
_WORD = re.compile(r"( *)((?:`[^`]*`|[^ `])+|`)")  # text in backticks stays on one line
_QUOTED = re.compile(r"`([^`]*)`")
_OBEYED = re.compile(r"(\n|\x1b\[(?:0|1|3[1236])m)")
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_RED, _YELLOW, _BOLD, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[0m"


def render_diagnostics(
    diagnostics: Iterable[Diagnostic], width: int = 80, colour: bool = False, limit: int = 10
) -> str:
    """Return the diagnostics as text, in the order given, with a blank line between them.

    The first `limit` are shown in full, the rest as one line each. Lines are at most `width`
    columns wide, except where text to paste would have to be broken. The result is empty if
    there are no diagnostics; otherwise it ends with a line end.
    """
    listed = tuple(diagnostics)
    page = _Page(max(_NARROWEST, min(width, _FRAME)), colour)
    blocks = ["\n".join(_block(d, page)) for d in listed[:limit]]
    if listed[limit:]:
        blocks.append("\n".join(_remainder(listed[limit:], page)))
    return "\n\n".join(blocks) + "\n" if blocks else ""


def escape(text: str) -> str:
    r"""Return `text` safe to print: a tab as blanks, what is invisible as `\x1b` or `\u202e`.

    >>> escape("a\x1b[2J")
    'a\\x1b[2J'
    """
    return text if _is_plain(text) else "".join(map(_visible, text))


def harmless(text: str, colour: bool = False) -> str:
    """Return a whole output with nothing in it that a terminal obeys but line ends and, if it is in `colour`,
    the colours used here. What is written into it has been escaped before; this is the second look.
    """
    if _is_plain(text.replace("\n", "")):
        return text
    parts = _OBEYED.split(text)  # every other one is a line end or a colour
    return "".join(
        part if index % 2 and (colour or part == "\n") else escape(part)
        for index, part in enumerate(parts)
    )


def display_width(text: str) -> int:
    """Return how many columns `text`, already escaped, takes on a terminal."""
    return len(text) if _is_plain(text) else sum(map(_columns, text))


def fitting(text: str, room: int) -> str:
    """Return the longest beginning of `text`, already escaped, that takes so many columns at most."""
    width = 0
    for index, character in enumerate(text):
        width += _columns(character)
        if width > room:
            return text[:index]
    return text


@attrs.frozen
class _Page:
    """The paper written on."""

    width: int
    colour: bool

    def painted(self, text: str, paint: str) -> str:
        return f"{paint}{text}{_PLAIN}" if self.colour and text else text


def _block(diagnostic: Diagnostic, page: _Page) -> Iterator[str]:
    yield _heading(diagnostic, page)
    gutter = 2
    if diagnostic.span is not None and diagnostic.shows_source:
        excerpts = _excerpts(diagnostic.span, diagnostic.labels)
        gutter = max(2, *(len(str(e.span.line)) for e in excerpts))
        shown_file = diagnostic.span.file.name
        for excerpt in excerpts:
            if excerpt.span.file.name != shown_file:
                shown_file = excerpt.span.file.name
                yield f"in {escape(shown_file)}:"
            yield from _source(excerpt, gutter, _paint(diagnostic), page)
    yield from _prose(diagnostic.message, page)
    for line in diagnostic.help.splitlines():
        yield " " * (gutter + 3) + escape(line)
    for note in diagnostic.notes:
        yield from _prose(note, page)


def _paint(diagnostic: Diagnostic) -> str:
    return _RED if diagnostic.is_error else _YELLOW


def _heading(diagnostic: Diagnostic, page: _Page) -> str:
    title = _capitals(escape(diagnostic.title))
    code = diagnostic.code
    place = escape(str(diagnostic.span)) + "  " if diagnostic.span else ""
    room = page.width - display_width(f"-- {title} -- {code}")
    place = _shortened(place, room)
    dashes = "-" * max(2, 2 + room - display_width(place))
    paint = _BOLD + _paint(diagnostic)
    return f"-- {page.painted(title, paint)} {dashes} {place}{page.painted(code, paint)}"


def _capitals(title: str) -> str:
    """Put a title into capitals, except words of the user's own, which stand in backticks."""
    parts = _QUOTED.split(title)
    return "".join(p if i % 2 else p.upper() for i, p in enumerate(parts))


def _shortened(place: str, room: int) -> str:
    """Cut folders from the left of a place that does not fit; its last name always stays."""
    while display_width(place) > room and "/" in place.removeprefix(".../"):
        place = ".../" + place.removeprefix(".../").partition("/")[2]
    return place


def _remainder(diagnostics: Sequence[Diagnostic], page: _Page) -> Iterator[str]:
    title = f"-- {len(diagnostics)} MORE "
    yield title + "-" * (page.width - len(title))
    places = [escape(str(d.span)) if d.span else "" for d in diagnostics]
    broad = max(map(display_width, places))
    code = max(len(d.code) for d in diagnostics)
    for diagnostic, place in zip(diagnostics, places, strict=True):
        gap = " " * (broad - display_width(place) + 2 * bool(broad))
        yield f"{place}{gap}{diagnostic.code:<{code}}  {escape(diagnostic.title)}"


def _excerpts(span: Span, labels: Sequence[Label]) -> tuple[Label, ...]:
    """Return what is to be quoted: the place itself, with its words if it has any, then others."""
    here = next((label.text for label in labels if label.span == span), "")
    others = tuple(label for label in labels if label.span != span)
    return (Label(span, here), *others)


def _source(excerpt: Label, gutter: int, paint: str, page: _Page) -> Iterator[str]:
    """Yield a numbered line and, below it, carets where part of it is meant, with the words.

    The words stand beside the carets, or beside a line meant as a whole, if they fit there.
    """
    span, words = excerpt.span, escape(excerpt.text)
    line = span.file.line_text(span.line)
    start, end = _within_line(span, line)
    prefix = f"{span.line:>{gutter}} | "
    shown, start, end = _cut(line.rstrip(), start, end, page.width - len(prefix))
    quoted = (prefix + escape(shown)).rstrip()
    if _is_whole(line, span):
        below, beside = " " * len(prefix), quoted + " " * 8 + words
        if display_width(beside) <= page.width:
            yield beside.rstrip()
            return
    else:
        carets = "^" * max(1, display_width(escape(shown[start:end])))
        below = " " * (len(prefix) + display_width(escape(shown[:start])))
        beside = f"{below}{carets} {words}".rstrip()
        yield quoted
        if display_width(beside) <= page.width:
            yield f"{below}{page.painted(carets, paint)} {words}".rstrip()
            return
        quoted = below + page.painted(carets, paint)
    yield quoted
    for line in _wrapped(words, page.width - len(prefix)):
        yield " " * len(prefix) + line


def _within_line(span: Span, line: str) -> tuple[int, int]:
    """Return where the span starts and ends in its first line, counted from 0."""
    start = span.column - 1
    end = min(len(line.rstrip()), start + span.end - span.start)
    return start, max(start, end)


def _is_whole(line: str, span: Span) -> bool:
    """Say whether the span covers all of its first line, so that marking it would say nothing."""
    start, end = _within_line(span, line)
    return (
        bool(line.strip()) and not line[:start].strip() and not line[end:].strip() and end > start
    )


def _cut(line: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """Shorten a line too long to show, keeping what is marked; return it and the new place."""
    if display_width(escape(line)) <= room:
        return line, start, end
    first = max(0, min(start - room // 3, end - room + 6)) if end > room - 4 else 0
    first = min(first, start)
    left = "..." if first else ""
    last, columns = first, display_width(left)
    for character in line[first:]:
        columns += display_width(_visible(character))
        if columns > room - 3:
            break
        last += 1
    right = "..." if last < len(line) else ""
    shift = len(left) - first
    text = left + line[first:last] + right
    return text, start + shift, min(end + shift, len(text) - len(right))


def _prose(text: str, page: _Page) -> Iterator[str]:
    """Yield a message line by line: wrapped, except for lines that begin with a blank."""
    for line in text.split("\n") if text else ():
        if line.startswith(" "):
            yield escape(line).rstrip()
        else:
            yield from _wrapped(escape(line), min(page.width, _PROSE))


def _wrapped(text: str, width: int) -> Iterator[str]:
    """Yield `text` in lines of at most `width` columns; a longer word has a line of its own."""
    line = ""
    for gap, word in _WORD.findall(text):
        if line and display_width(line + gap + word) > width:
            yield line
            line = word
        else:
            line += gap + word
    yield line


def _is_plain(text: str) -> bool:
    """Whether every character is one column wide and shown as it is, which most text is."""
    return text.isascii() and text.isprintable()


def _visible(character: str) -> str:
    if character == "\t":
        return _TAB
    if unicodedata.category(character) not in _INVISIBLE:
        return character
    number = ord(character)
    return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}"


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
