"""Wrong input -> a sentence that says what is wrong and what to write.

`explain` looks at where the parser stopped and what it could have accepted there. Common mistakes are
recognised first; otherwise the expected words are listed under names a reader knows.
"""

from __future__ import annotations

from collections.abc import Callable

from lark import Token
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from lexlogic.diagnostics import Diagnostic
from lexlogic.syntax.recovery import RESERVED, Slice
from lexlogic.text import Span, TextFile

_HUMAN = {
    "NAME": "a name",
    "DATE": "a date such as 1988-11-03",
    "INT": "a number",
    "STRING": "a text in quotation marks",
    "LPAR": "`(`",
    "RPAR": "`)`",
    "LSQB": "`[`",
    "RSQB": "`]`",
    "COMMA": "a comma",
    "COLON": "a colon",
    "EQUAL": "`=`",
    "$END": "the end of the statement",
}


Attempt = Callable[[str], UnexpectedInput | None]
"""Tries to parse a text and says where that fails."""


def explain(file: TextFile, piece: Slice, error: UnexpectedInput, attempt: Attempt) -> Diagnostic:
    """The diagnostic for a statement that could not be parsed."""
    if isinstance(error, UnexpectedCharacters):
        return _characters(file, error)
    if isinstance(error, UnexpectedToken):
        return _token(file, piece, error)
    end = Span(file, max(piece.start, piece.end - 1), piece.end)
    return Diagnostic("E-SYNTAX", "unfinished", end, "The statement stops before it is complete.")


def _characters(file: TextFile, error: UnexpectedCharacters) -> Diagnostic:
    place = error.pos_in_stream or 0
    char = file.text[place : place + 1]
    span = Span(file, place, place + 1)
    if char == '"':
        return Diagnostic(
            "E-SYNTAX",
            "quotation mark",
            span,
            'A quotation begins here and does not end. Close it with a second `"`; inside it write \\" for a '
            "quotation mark.",
        )
    if char in "“”„«»‘’":
        return Diagnostic(
            "E-SYNTAX", "curly quotation mark", span, f'Use the plain mark `"` instead of `{char}`.'
        )
    if file.text[place : place + 2] == "//" or char == "#":
        return Diagnostic(
            "E-SYNTAX", "comment", span, "A comment begins with two hyphens: `-- like this`."
        )
    expected = _expected(error.allowed or set())
    return Diagnostic(
        "E-SYNTAX",
        "unexpected character",
        span,
        f"`{char}` has no meaning here. {expected}".strip(),
    )


def _token(file: TextFile, piece: Slice, error: UnexpectedToken) -> Diagnostic:
    token = error.token
    expected = set(error.accepts or error.expected or ())
    span = _place(file, piece, token)
    if token.type in ("OR", "AND") and {"AND", "OR"} & expected:
        return Diagnostic(
            "E-MIXED",
            "and with or",
            span,
            "Two readings. Say with brackets which one is meant:\n"
            "  (a and b) or c      c alone suffices\n"
            "  a and (b or c)      a is always needed",
        )
    word = str(token)
    if word in RESERVED and "NAME" in expected:
        return Diagnostic(
            "E-RESERVED",
            "reserved word",
            span,
            f"`{word}` has a meaning of its own in the language. Another name will do, such as `{word}_1` or "
            f"`the_{word}`.",
        )
    if "COLON" in expected and len(expected) == 1:
        return Diagnostic(
            "E-SYNTAX",
            "missing word",
            span,
            "A colon belongs before this, between the name and what it stands for, as in `s: State`.",
        )
    if token.type == "$END":
        return Diagnostic(
            "E-SYNTAX",
            "unfinished",
            span,
            f"The statement stops before it is complete. {_expected(expected)}",
        )
    return Diagnostic(
        "E-SYNTAX",
        "not understood",
        span,
        f"`{word}` cannot stand here. {_expected(expected)}".strip(),
    )


def _place(file: TextFile, piece: Slice, token: Token) -> Span:
    if token.type == "$END" or token.start_pos is None:
        text = file.text[piece.start : piece.end].rstrip()
        end = piece.start + len(text)
        return Span(file, max(piece.start, end - 1), end)
    return Span(file, token.start_pos, token.start_pos + max(1, len(token)))


def _expected(names: set[str]) -> str:
    words = sorted(
        {_HUMAN.get(name, f"`{name.lower()}`") for name in names if not name.startswith("__")}
    )
    if not words:
        return ""
    if len(words) > 8:
        words = [*words[:7], "..."]
    return "Here I expected " + (" or ".join(words) if len(words) < 3 else ", ".join(words)) + "."
