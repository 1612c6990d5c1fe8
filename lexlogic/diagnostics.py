"""What is said to someone whose text is wrong: `Diagnostic`, with its labels and severity.

A diagnostic is data. `rendering/terminal.py` lays it out, `codes.py` explains its code.
Messages speak to a law student: they say what was read, then what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

import attrs

from lexlogic.text import Span, TextFile


class Severity(Enum):
    """Whether a diagnostic stops the work."""

    ERROR = "error"
    """Nothing is answered until it is mended."""
    WARNING = "warning"
    """Answers are given, and the warning stands beside them."""


@attrs.frozen
class Label:
    """A few words beside a stretch of the user's text."""

    span: Span
    """The text the words are about."""
    text: str = ""
    """The words; may be empty where marking the place is enough."""


def _known_letter(_: Diagnostic, __: attrs.Attribute[str], code: str) -> None:
    if not code.startswith(("E-", "W-")):
        raise ValueError(f"a code begins with E- or W-, unlike {code!r}")


@attrs.frozen
class Diagnostic:
    """One thing that is wrong, or doubtful, in what the user wrote.

    Raises `ValueError` if the code begins with neither `E-` nor `W-`.
    """

    code: str = attrs.field(validator=_known_letter)
    """A code of `codes.py`, such as `E-SORT`."""
    title: str
    """A few words for the heading, such as `wrong kind`."""
    span: Span | None
    """The place; none if no place in a text is meant."""
    message: str
    """What it means for a reader. Lines that begin with a blank are shown as they stand."""
    labels: tuple[Label, ...] = ()
    """Words at the place itself (a label with the same span) and further places, in order."""
    help: str = ""
    """Text to paste, possibly of several lines; empty if the message says it all."""
    notes: tuple[str, ...] = ()
    """Further sentences, each a paragraph of its own."""
    shows_source: bool = True
    """False if the line itself is not quoted, as when the message draws a circle."""

    @property
    def severity(self) -> Severity:
        """Error or warning, from the first letter of the code."""
        return Severity.ERROR if self.code.startswith("E-") else Severity.WARNING

    @property
    def is_error(self) -> bool:
        """Whether it stops the work."""
        return self.severity is Severity.ERROR


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Say whether any of them stops the work."""
    return any(d.is_error for d in diagnostics)


def in_file_order(
    diagnostics: Iterable[Diagnostic], files: Sequence[TextFile] = ()
) -> tuple[Diagnostic, ...]:
    """Return them sorted by file and then by place, each only once.

    Files come in the order of `files`; others after them, in the order they first appear.
    Diagnostics without a place come first. Those at one place keep the order they came in.
    """
    unique = tuple(dict.fromkeys(diagnostics))
    order: dict[str, int] = {}
    for name in [f.name for f in files] + [d.span.file.name for d in unique if d.span]:
        order.setdefault(name, len(order))

    def key(diagnostic: Diagnostic) -> tuple[int, int]:
        span = diagnostic.span
        return (-1, 0) if span is None else (order[span.file.name], span.start)

    return tuple(sorted(unique, key=key))
