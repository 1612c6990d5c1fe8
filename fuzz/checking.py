"""What every output must be: characters that no terminal obeys, and messages about places in the text."""

from __future__ import annotations

import unicodedata

from lexlogic.diagnostics import Diagnostic
from lexlogic.rendering.terminal import render_diagnostics

_OBEYED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def printable(text: str, ascii: bool = False) -> None:
    """Nothing in the text moves the cursor of a terminal, hides what it shows or turns its order about."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return
    assert not ascii, "not ASCII"
    for character in text:
        bad = unicodedata.category(character) in _OBEYED and character != "\n"
        assert not bad, f"text with {character!r}"


def shown(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Messages are about places in their files, and can be printed."""
    for diagnostic in diagnostics:
        for span in (diagnostic.span, *(label.span for label in diagnostic.labels)):
            assert span is None or 0 <= span.start <= span.end <= len(span.file.text), "no place"
    printable(render_diagnostics(diagnostics, limit=30))
