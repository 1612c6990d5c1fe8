"""A statement that could not be parsed, and what can be tried on it.

A repair is tried by parsing the statement with it: only what helps is ever proposed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

import attrs
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.syntax.recovery import Slice
from lexlogic.text import Span, TextFile

Attempt = Callable[[str], UnexpectedInput | None]
"""Tries to parse a text and says where that fails."""

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|--[^\n]*|\d[\w./-]*\w|\d|[^\W\d]\w*(?:[.\-]\w+)*|!=|==|[^\s]', re.S
)
_MARKS = {
    "LPAR": "(",
    "RPAR": ")",
    "LSQB": "[",
    "RSQB": "]",
    "COMMA": ",",
    "COLON": ":",
    "EQUAL": "=",
    "DIFFERS": "!=",
}
_OPEN_CLASSES = frozenset({"NAME", "DATE", "INT", "STRING", "COMMENT", "WS", "$END"})


@attrs.frozen
class Token:
    """A word, sign or quotation, with its offsets in the file."""

    text: str
    start: int
    end: int


def literal(terminal: str) -> str | None:
    """Return how a token of the grammar is written; none if it can be written in many ways."""
    if terminal in _OPEN_CLASSES or terminal.startswith("__"):
        return None
    return _MARKS.get(terminal, terminal.lower())


@attrs.frozen
class Trouble:
    """Where a statement could not be read further, and what could have stood there."""

    file: TextFile
    piece: Slice
    start: int
    """Offset of what could not be read; at the end of the statement, of its end."""
    at_end: bool
    """Whether the statement stops too early."""
    expected: frozenset[str]
    """The tokens that could have stood there, by their names in the grammar."""
    attempt: Attempt

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the statement, without comments."""
        found = _TOKEN.finditer(self.file.text, self.piece.start, self.piece.end)
        listed = (Token(m[0], m.start(), m.end()) for m in found)
        return tuple(token for token in listed if not token.text.startswith("--"))

    @cached_property
    def token(self) -> Token:
        """What could not be read; at the end, an empty token after the last word."""
        for token in self.tokens:
            if token.end > self.start and not self.at_end:
                return token
        return Token("", self.before_end, self.before_end)

    @cached_property
    def before_end(self) -> int:
        """Offset after the last token of the statement."""
        return self.tokens[-1].end if self.tokens else self.piece.start

    @cached_property
    def previous(self) -> Token | None:
        """The token before what could not be read."""
        earlier = [token for token in self.tokens if token.end <= self.token.start]
        return earlier[-1] if earlier else None

    @property
    def words(self) -> tuple[str, ...]:
        """The keywords and signs that could have stood there."""
        return tuple(sorted(w for name in self.expected if (w := literal(name)) is not None))

    def rest(self) -> str:
        """Return the text from what could not be read to the end of the statement."""
        return self.file.text[self.token.start : self.piece.end]

    def span(self, token: Token | None = None) -> Span:
        """Return the place of a token, by default of the one that could not be read."""
        token = token or (self.token if self.token.text else self.previous) or self.token
        end = min(max(token.end, token.start + 1), len(self.file.text))
        return Span(self.file, token.start, end)

    def first_of_line(self, token: Token) -> bool:
        """Say whether a token is the first in its line."""
        before = self.file.text[: token.start].rpartition("\n")[2]
        return not before.strip()

    def edited(self, start: int, end: int, new: str) -> str:
        """Return the statement with a stretch of it replaced."""
        text = self.file.text
        return text[self.piece.start : start] + new + text[end : self.piece.end]

    def mends(self, start: int, end: int, new: str) -> bool:
        """Say whether with a replacement the statement can be read, at least to that line's end."""
        text = self.edited(start, end, new)
        error = self.attempt(text)
        if error is None:
            return True
        after = start - self.piece.start + len(new)
        line_end = text.find("\n", after)
        place = offset(error)
        return place is not None and line_end >= 0 and place > line_end

    def line_with(self, start: int, end: int, new: str) -> str:
        """Return the line of `start` with a stretch replaced, to be shown as what to write."""
        text = self.file.text
        begin = text.rfind("\n", 0, start) + 1
        finish = text.find("\n", end)
        finish = len(text) if finish < 0 else finish
        whole = text[begin:start] + new + text[end:finish]
        return re.sub(r"\s+--[^\n\"]*$", "", whole).strip()

    def says(
        self,
        title: str,
        message: str,
        span: Span | None = None,
        help: str = "",  # named as in Diagnostic
        code: str = "E-SYNTAX",
        label: str = "",
    ) -> Diagnostic:
        """Return a diagnostic about this statement."""
        where = span or self.span()
        labels = (Label(where, label),) if label else ()
        return Diagnostic(code, title, where, message, labels, help=help)


def offset(error: UnexpectedInput) -> int | None:
    """Return where parsing stopped; none at the end of the text."""
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        return None
    return error.pos_in_stream


def trouble_of(file: TextFile, piece: Slice, error: UnexpectedInput, attempt: Attempt) -> Trouble:
    """Return what an error of the parser says about a statement."""
    place = offset(error)
    expected: set[str] = set()
    if isinstance(error, UnexpectedToken):
        expected = set(error.accepts or error.expected or ())
    elif isinstance(error, UnexpectedCharacters):
        expected = set(error.allowed or ())
    at_end = place is None
    start = piece.end if place is None else place
    return Trouble(file, piece, start, at_end, frozenset(expected), attempt)
