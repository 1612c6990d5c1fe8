"""Files and texts -> `TextFile`: the one place where text is read and normalised.

Everything after this module counts in offsets of the normalised text, so a byte-order
mark, a Windows line end or an accent typed as two characters never shifts a message.
"""

from __future__ import annotations

import difflib
import shlex
import unicodedata
from bisect import bisect_right
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from lexlogic.diagnostics import Diagnostic

_SUFFIXES = (".lex", ".md")
MOST_BYTES = 500_000
"""Bytes of a file; the largest of the norm library has some 60,000."""


def normalise(text: str) -> str:
    r"""Return `text` without a byte-order mark, with `\n` as line end, in Unicode form NFC.

    >>> normalise("a\r\nb\rc")
    'a\nb\nc'
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


@attrs.frozen
class TextFile:
    """A named text. Two text files are equal if their names and texts are.

    Lines and columns count from 1, offsets from 0. Columns count characters.
    """

    name: str
    """What the user is shown: the path as typed, or a word such as `<text>`."""
    path: Path | None = attrs.field(default=None, eq=False)
    """Where it was read from; none for a text that is in no file."""
    text: str = attrs.field(default="", converter=normalise, repr=False)
    """The whole text; normalised whatever is passed in."""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines without their line ends. An empty text has one empty line."""
        return tuple(self.text.split("\n"))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts = [0]
        for line in self.lines[:-1]:
            starts.append(starts[-1] + len(line) + 1)
        return tuple(starts)

    def line_of(self, offset: int) -> int:
        """Return the number of the line that holds `offset`; beyond the end, the last line."""
        return max(1, bisect_right(self._starts, offset))

    def column_of(self, offset: int) -> int:
        """Return the column of `offset` in its line, in characters."""
        return offset - self._starts[self.line_of(offset) - 1] + 1

    def line_start(self, number: int) -> int:
        """Return the offset at which line `number` begins.

        Raises `IndexError` if there is no such line.
        """
        self._require_line(number)
        return self._starts[number - 1]

    def line_text(self, number: int) -> str:
        """Return line `number` without its line end.

        Raises `IndexError` if there is no such line.
        """
        self._require_line(number)
        return self.lines[number - 1]

    def _require_line(self, number: int) -> None:
        if not 1 <= number <= len(self.lines):
            raise IndexError(f"{self.name} has no line {number}")


def _name_of(file: TextFile) -> str:
    return file.name


def _quoted_name_of(file: TextFile) -> str:
    return repr(file.name)


@attrs.frozen
class Span:
    """A stretch of a text, from `start` up to but not including `end`."""

    file: TextFile = attrs.field(eq=_name_of, repr=_quoted_name_of)
    """The text it lies in; compared and shown by name only."""
    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last character; equal to `start` for a point between two characters."""

    @property
    def line(self) -> int:
        """The line it begins on."""
        return self.file.line_of(self.start)

    @property
    def column(self) -> int:
        """The column it begins at."""
        return self.file.column_of(self.start)

    @property
    def end_line(self) -> int:
        """The line of its last character."""
        return self.file.line_of(max(self.start, self.end - 1))

    @property
    def text(self) -> str:
        """The characters it covers."""
        return self.file.text[self.start : self.end]

    def __str__(self) -> str:
        """Return the place as people write it, such as `case.lex:12`."""
        return f"{self.file.name}:{self.line}"


def read_text(name: str, text: str) -> TextFile:
    """Return `text` as a text file shown to the user as `name`."""
    return TextFile(name, None, text)


def read(path: str | Path, name: str | None = None) -> TextFile | tuple[Diagnostic, ...]:
    """Read the file at `path`; `name` is what the user is shown, by default the path as given.

    Returns diagnostics instead, never an exception, if there is no such file or it cannot
    be opened (E-FILE), if it is too large (E-LARGE) or if it is not UTF-8 text (E-UTF8).
    """
    where = Path(path)
    shown = str(path) if name is None else name
    try:
        with where.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        return (_unreadable(where, shown, error),)
    return decoded(where, shown, data)


def decoded(where: Path, shown: str, data: bytes) -> TextFile | tuple[Diagnostic, ...]:
    """The text file that bytes read from a file are, or what is wrong with them (E-LARGE, E-UTF8)."""
    if len(data) > MOST_BYTES:
        return (too_large(shown),)
    try:
        return TextFile(shown, where, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return (_not_utf8(where, shown, data, error.start),)


def too_large(shown: str) -> Diagnostic:
    """The message about a file of more than `MOST_BYTES`."""
    from lexlogic.diagnostics import Diagnostic

    message = f"`{shown}` has more than {MOST_BYTES:,} bytes. Divide it, and import the parts."
    return Diagnostic("E-LARGE", "too large a file", None, message)


def _unreadable(path: Path, shown: str, error: OSError | ValueError) -> Diagnostic:
    from lexlogic.diagnostics import Diagnostic

    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        message = f"`{shown}` is not here.{_suggestion(path)}"
        message += "\nLibrary cases need no path: lexlogic check demo"
        return Diagnostic("E-FILE", "no such file", None, message)
    if path.is_dir():
        message = f"`{shown}` is a folder. Name a file in it."
        return Diagnostic("E-FILE", "a folder, not a file", None, message)
    message = f"`{shown}` is there, but this computer does not let lexlogic read it."
    return Diagnostic("E-FILE", "cannot be opened", None, message)


def _suggestion(path: Path) -> str:
    try:
        names = sorted(p.name for p in path.parent.iterdir() if p.suffix in _SUFFIXES)
    except (OSError, ValueError):
        return ""
    close = difflib.get_close_matches(path.name, names, n=1)
    close = close or [n for n in names if n.removesuffix(".md") == path.name + ".lex"]
    return f" There is `{path.with_name(close[0])}`." if close else ""


def _not_utf8(path: Path, shown: str, data: bytes, place: int) -> Diagnostic:
    from lexlogic.diagnostics import Diagnostic

    prefix = normalise(data[:place].decode("utf-8"))
    guess = guess_encoding(data)
    pasted = (
        guess and str(path).isprintable()
    )  # a name that is not could not be typed as it is shown
    rest = data[place:].decode(guess or "latin-1", errors="replace")
    file = TextFile(shown, path, prefix + rest)
    start = min(len(prefix), len(file.text))
    span = Span(file, start, min(start + 1, len(file.text)))
    looks = f" (it looks like {guess})" if guess else ""
    message = f"Byte 0x{data[place]:02X} at column {span.column} is not UTF-8{looks}. "
    message += "Save the file as UTF-8" + (", or:" if pasted else ".")
    command = f"iconv -f {guess} -t UTF-8 {shlex.quote(shown)} > new.lex" if pasted else ""
    return Diagnostic("E-UTF8", "not UTF-8 text", span, message, help=command, shows_source=False)


def guess_encoding(data: bytes) -> str | None:
    """Return the name of the encoding `data` is most likely in, given that it is not UTF-8.

    Answers none rather than a bad guess. The names are those `iconv` knows.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    if _high_bytes_stand_alone(data):
        return "WINDOWS-1252"
    for encoding, scripts, share in _CANDIDATES:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        foreign = [c for c in text if ord(c) > 127]
        inside = sum(1 for c in foreign if any(low <= c <= high for low, high in scripts))
        if foreign and inside >= share * len(foreign):
            return encoding
    return None


_HANGUL = (("\uac00", "\ud7a3"),)
_KANA = (("\u3041", "\u30ff"),)
_HAN = (("\u4e00", "\u9fff"), ("\u3001", "\u3011"), ("\uff01", "\uff5e"))
_CYRILLIC = (("\u0410", "\u044f"),)
# Encoding, the letters its texts are made of, and the share of them that convinces.
_CANDIDATES = (
    ("EUC-KR", _HANGUL, 0.85),
    ("EUC-JP", _KANA, 0.3),
    ("SHIFT_JIS", _KANA, 0.3),
    ("GB18030", _HAN, 0.9),
    ("BIG5", _HAN, 0.9),
    ("WINDOWS-1251", _CYRILLIC, 0.9),
)


def _high_bytes_stand_alone(data: bytes) -> bool:
    """Say whether bytes above 127 are single accents or quotation marks between plain letters."""
    high = [i for i, byte in enumerate(data) if byte > 127]
    if any(b - a == 1 for a, b in pairwise(high)):
        return False
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return True
