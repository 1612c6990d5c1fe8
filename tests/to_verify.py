"""Makes docs/to-verify.md: every mark `to verify` in the norm library, with the sentence that carries it."""

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import attrs

from lexlogic.syntax.literate import fences
from lexlogic.text import TextFile, read

_MARK = re.compile(r"\bto\s+verify\b", re.IGNORECASE)
_PIECE = re.compile(r'--[^\n]*|"(?:\\.|[^"\\])*"')
"""Comments and quoted texts: where a program says something in words."""
_DECLARATION = re.compile(
    r"^\s*(?:closed |dated )?(?:sort|let|fact|conduct|power|list|concept|standard|exception|rule|treaty|custom"
    r"|decision|promise|judgment|instrument|norm|position|principle|case|variant|view|ask)\s+(?P<name>[\w.-]+)",
    re.MULTILINE,
)
_CLAUSE_TO_SHOW = re.compile(
    r"^\s*(?P<clause>(?:party|signatory|reservation|given|taken|in force)\b.*?)\s+per\s*$"
)
_APART = re.compile(r"^\s*(?:[-*#|>]|\d+\.)\s?")
"""What begins a unit of prose of its own: an item, a heading, a row, a quotation."""
_SENTENCE_END = re.compile(r"(?<!\bv)(?<!\bNo)(?<!\bcf)[.!?][)\"*_`]*\s+(?=[A-Z0-9(*`\"\[_])")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")

HEAD = """\
# To verify

What in the norm library rests on general knowledge, was taken from a summary, or could not be looked up: every
passage marked `to verify`, with the line on which its mark stands. Whoever checks one against its source deletes
the mark, or corrects the law. This page is made from the files of `norms/`; `make accept` makes it again.
"""


@attrs.frozen
class Passage:
    """A sentence with a mark: the line of the mark, of which declaration it is, the sentence."""

    line: int
    about: str
    text: str


def to_verify_page(root: Path) -> str:
    """The page for the library below `root`."""
    parts, marks, files = [HEAD], 0, 0
    for path in sorted((root / "norms").rglob("*.lex.md")):
        file = read(path, path.relative_to(root).as_posix())
        assert isinstance(file, TextFile)
        found = list(passages(file))
        if found:
            marks, files = marks + len(_MARK.findall(file.text)), files + 1
            parts.append(
                f"## [{file.name}](../{file.name})\n\n" + "\n".join(map(_item, found)) + "\n"
            )
    parts.insert(1, f"{marks} marks in {files} files.\n")
    return "\n".join(parts)


def passages(file: TextFile) -> Iterator[Passage]:
    """The marked sentences of a file, in its order, each once."""
    seen: set[tuple[int, int]] = set()
    blocks = [(f.start, f.end) for f in fences(file.text) if f.info.startswith("lex")]
    for mark in _MARK.finditer(file.text):
        block = next((b for b in blocks if b[0] <= mark.start() < b[1]), None)
        start, end, about = (
            _in_program(file.text, mark.start(), *block)
            if block
            else (
                *_paragraph(file.text, mark.start()),
                "",
            )
        )
        first, last = _sentence(file.text, start, end, mark.start())
        if (first, last) not in seen:
            seen.add((first, last))
            yield Passage(file.line_of(mark.start()), about, _plain(file.text[first:last]))


def _in_program(text: str, at: int, start: int, end: int) -> tuple[int, int, str]:
    """The quoted text or comment around a place, and what it is said of."""
    names = [m["name"] for m in _DECLARATION.finditer(text, start, at)]
    about = f"`{names[-1]}`" if names else ""
    for piece in _PIECE.finditer(text, start, end):
        if piece.start() <= at < piece.end():
            line = text[text.rfind("\n", 0, piece.start()) + 1 : piece.start()]
            if clause := _CLAUSE_TO_SHOW.match(line):
                about = ", ".join(filter(None, (about, clause["clause"])))
            quoted = piece[0][0] == '"'
            return piece.start() + (1 if quoted else 2), piece.end() - quoted, about
    return at, end, about


def _paragraph(text: str, at: int) -> tuple[int, int]:
    """The prose around a place, up to an empty line or something that stands apart."""
    lines = list(re.finditer(r"[^\n]*\n?", text))
    here = next(i for i, m in enumerate(lines) if m.start() <= at < m.end())
    first = here
    while first and not _APART.match(lines[first][0]) and lines[first - 1][0].strip():
        first -= 1
    last = here
    while last + 1 < len(lines) and lines[last + 1][0].strip():
        if _APART.match(lines[last + 1][0]):
            break
        last += 1
    return lines[first].start(), lines[last].end()


def _sentence(text: str, start: int, end: int, at: int) -> tuple[int, int]:
    """The sentence around a place, within a stretch of text."""
    for boundary in _SENTENCE_END.finditer(text, start, end):
        if boundary.end() <= at:
            start = boundary.end()
        elif boundary.start() > at:
            return start, boundary.end()
    return start, end


def _plain(text: str) -> str:
    """The text on one line, links as their words, without what began its unit."""
    text = _APART.sub("", re.sub(r"\n\s*>", "\n", text))
    return _LINK.sub(r"\1", " ".join(text.replace('\\"', '"').split()).strip(" |"))


def _item(passage: Passage) -> str:
    about = f"{passage.about}: " if passage.about else ""
    text = f"- line {passage.line}: {about}{passage.text}"
    return textwrap.fill(
        text, 110, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
