"""Cutting a text into statements, so that one bad statement does not hide the errors of the next.

A statement begins at a declaration keyword that is the first word of a line. Strings and comments
are passed over. Inside `variant ... end` the clauses that restate a case begin statements too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from attrs import frozen


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


DECLARATION_KEYWORDS = words(
    "import sort let closed dated fact conduct power list exactly standard concept exception rule "
    "treaty custom decision promise judgment instrument norm position principle priority presume "
    "impossible possible permissions governed given taken disputed view ask variant case end"
)
VARIANT_KEYWORDS = words("holds rejects leaves withdraw expect")
OUTSIDE_VARIANTS = words("import sort exception view ask variant case")
FORMULA_WORDS = words(
    "not all any some every ever previously afterwards strict wide apparent conflict incompatible "
    "by best result"
)
RESERVED = DECLARATION_KEYWORDS | words("and or not when unless if")
"""Words that are never the name of anything."""

# A formula in brackets may follow these; after any other, `(` shows that the word is a name.
_BEFORE_FORMULA = words("given impossible possible presume")
_WITH_FORMULA = words("when unless forbids obliges permits states denies")
_NAME = r"[^\W\d]\w*(?:[.\-]\w+)*"
_SCAN = re.compile(rf'"(?:[^"\\]|\\.)*"|--[^\n]*|({_NAME})|"', re.S)
_STARTING = DECLARATION_KEYWORDS | VARIANT_KEYWORDS
_CALLED = re.compile(r"[ \t]*\(")
_AFTER_MANNER = re.compile(r"\b(?:closed|dated|on)\s*\Z")
_CONTINUING = {
    "custom": re.compile(r"\band\s*\Z"),
    **dict.fromkeys(("fact", "conduct", "power", "list"), _AFTER_MANNER),
}
_OPEN_END = re.compile(r"(?:[,(]|\b(?:and|or|not|with|satisfies))\s*\Z")
_INSIDE = re.compile(rf'\n[ \t]*({_NAME})[ \t]+(?=[\w"])')


@frozen
class Slice:
    """The offsets of one statement (or of several on one line), and whether a variant holds it."""

    start: int
    end: int
    in_variant: bool


def statements(
    text: str, start: int, end: int, depth: list[str], unclosed: Collection[int] = ()
) -> list[Slice]:
    """Return the slices of text[start:end] that hold statements, in order.

    `depth` holds the cases and variants open before `start`, and afterwards those open at `end`.
    Quotation marks at the offsets `unclosed` are taken to end with their line. Text before the
    first declaration keyword, if it holds anything but comments, is a slice of its own, so that
    the parser reports it.
    """
    starts = list(_starts(text, start, end, depth, unclosed))
    first = starts[0][0] if starts else end
    slices = []
    if re.sub(r"--[^\n]*", "", text[start:first]).strip():
        slices.append(Slice(start, first, False))
    for index, (begin, in_variant) in enumerate(starts):
        finish = starts[index + 1][0] if index + 1 < len(starts) else end
        slices.append(Slice(begin, finish, in_variant))
    return slices


def _starts(
    text: str, start: int, end: int, depth: list[str], unclosed: Collection[int]
) -> Iterator[tuple[int, bool]]:
    for match in _scan(text, start, end, unclosed):
        word = match[1]
        if word is None or word not in _STARTING:
            continue
        in_variant = bool(depth) and depth[-1] == "variant"
        if _begins(text, start, match, in_variant):
            if in_variant and word in OUTSIDE_VARIANTS:
                depth.pop()  # its `end` is missing
                in_variant = False
            yield match.start(), in_variant or word == "variant"
        if word in ("case", "variant"):
            depth.append(word)
        elif word == "end" and depth:
            depth.pop()


def _begins(text: str, start: int, match: re.Match[str], in_variant: bool) -> bool:
    """Say whether a keyword begins a statement: it comes first in its line, and is no name."""
    word = match[1]
    line = max(start, text.rfind("\n", 0, match.start()) + 1)
    if text[line : match.start()].strip():
        return False
    called = _CALLED.match(text, match.end()) is not None
    before = re.sub(r"--[^\n]*", "", text[max(start, match.start() - 300) : match.start()])
    if word in _CONTINUING and _CONTINUING[word].search(before):
        return False
    if word in DECLARATION_KEYWORDS:
        return not called or word in _BEFORE_FORMULA
    return in_variant and not called and not _OPEN_END.search(before)


def clause_starts(text: str, piece: Slice, clause_words: frozenset[str]) -> list[int]:
    """Return the offsets in a slice at which a line begins with one of these words and it is no name."""
    found = []
    for match in _scan(text, piece.start, piece.end, ()):
        word = match[1]
        if word not in clause_words or match.start() == piece.start:
            continue
        line = text.rfind("\n", 0, match.start()) + 1
        called = _CALLED.match(text, match.end()) is not None and word not in _WITH_FORMULA
        before = re.sub(
            r"--[^\n]*", "", text[max(piece.start, match.start() - 300) : match.start()]
        )
        if not text[line : match.start()].strip() and not called and not _OPEN_END.search(before):
            found.append(match.start())
    return found


def _scan(text: str, start: int, end: int, unclosed: Collection[int]) -> Iterator[re.Match[str]]:
    """Yield the strings, the comments and the first words of lines of text[start:end]."""
    place = start
    while (match := _SCAN.search(text, place, end)) is not None:
        yield match
        place = match.end()
        if match[0].startswith('"') and (match.start() in unclosed or match[0] == '"'):
            line_end = text.find("\n", match.start(), end)
            place = end if line_end < 0 else line_end


def swallowing_quote(text: str, piece: Slice) -> int | None:
    """Return the first quotation mark of a slice that seems to swallow a later declaration."""
    for match in _scan(text, piece.start, piece.end, ()):
        if not match[0].startswith('"'):
            continue
        if any(inner[1] in DECLARATION_KEYWORDS for inner in _INSIDE.finditer(match[0])):
            return match.start()
    return None


def comment_spans(
    text: str, start: int, end: int, unclosed: Collection[int] = ()
) -> list[tuple[int, int]]:
    """Return the offsets of the comments in text[start:end], those inside strings not counted."""
    found = _scan(text, start, end, unclosed)
    return [match.span() for match in found if match[0].startswith("--")]
