"""Laws of the formatter: nothing is lost, and formatting twice changes nothing more."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lexlogic import library
from lexlogic.rendering.terminal import render_diagnostics
from lexlogic.syntax import tree
from lexlogic.syntax.literate import blocks
from lexlogic.syntax.parser import Parsed, parse
from lexlogic.syntax.printer import format_document, format_text
from lexlogic.syntax.recovery import comment_spans
from lexlogic.text import TextFile, read, read_text
from tests import strategies

_CASES = sorted(Path(__file__).parent.parent.joinpath("cases/language").glob("*.lex"))
_SHIPPED = [*library.norm_files(), *_CASES]


def _read(text: str, name: str = "made.lex") -> Parsed:
    parsed = parse(read_text(name, text))
    assert not parsed.diagnostics, (text, parsed.diagnostics)
    return parsed


def _formatted(text: str, name: str = "made.lex") -> str:
    result = format_text(read_text(name, text))
    assert result is not None
    return result


@given(strategies.document)
def test_what_is_printed_reads_as_the_same_tree(document: tree.Document) -> None:
    text = format_document(document)
    assert _read(text).document == document
    assert _formatted(text) == text
    quotations = any('"' in line for line in text.split("\n") if len(line) > 100)
    assert all(len(line) <= 100 for line in text.split("\n")) or quotations


@settings(max_examples=settings().max_examples // 2)
@given(strategies.document, st.data())
def test_a_damaged_text_is_reported_and_never_crashes(
    document: tree.Document, data: st.DataObject
) -> None:
    text = format_document(document)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 10)))
    added = data.draw(st.text("()[],.:;=\"'#/“ab1- \n", max_size=4) | st.sampled_from(_SNIPPETS))
    file = read_text("made.lex", text[:start] + added + text[end:])
    parsed = parse(file)
    for diagnostic in parsed.diagnostics:
        assert diagnostic.span is not None
        assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(file.text) + 1
    assert render_diagnostics(parsed.diagnostics).count("--") >= len(parsed.diagnostics[:10])


_SNIPPETS = [
    " and ",
    " or ",
    "\nend\n",
    "\ncase X\n",
    "\nnorm ",
    " shall not ",
    "\nvariant V\n",
    '"',
]


def _comments(parsed: Parsed) -> list[str]:
    return [comment.text for comment in parsed.document.comments]


@settings(max_examples=settings().max_examples // 3)
@given(strategies.document, st.data())
def test_comments_and_blank_lines_survive_anywhere(
    document: tree.Document, data: st.DataObject
) -> None:
    text = _scattered(format_document(document), data)
    parsed = _read(text)
    assert parsed.document == document
    formatted = _formatted(text)
    again = _read(formatted)
    assert again.document == document
    assert _comments(again) == _comments(parsed)
    assert _formatted(formatted) == formatted
    assert "\n\n\n" not in formatted


def _scattered(text: str, data: st.DataObject) -> str:
    """Put comments and blank lines between the words of a text, away from its quotations."""
    spaces = [i for i, c in enumerate(text) if c in " \n" and _outside(text, i)]
    chosen = data.draw(st.lists(st.sampled_from(spaces), max_size=4, unique=True)) if spaces else []
    for number, place in enumerate(sorted(chosen, reverse=True)):
        added = data.draw(
            st.sampled_from(["  -- c{}\n", "\n-- c{}\n", "\n\n\n-- c{}\n\n", "\n\n\n"])
        )
        text = text[:place] + added.format(number) + text[place:].removeprefix(" ")
    return text


def _outside(text: str, place: int) -> bool:
    """Say whether a place is in no quotation: a comment there would be one."""
    return (place + 1, place + 5) in comment_spans(
        f"{text[:place]} --xx\n{text[place:]}", 0, place + 6
    )


@pytest.mark.parametrize("path", _SHIPPED, ids=lambda path: path.name)
def test_shipped_files_keep_their_meaning(path: Path) -> None:
    file = read(path)
    assert isinstance(file, TextFile)
    before = _read(file.text, path.name)
    formatted = _formatted(file.text, path.name)
    after = _read(formatted, path.name)
    assert after.document == before.document
    assert _comments(after) == _comments(before)
    assert _formatted(formatted, path.name) == formatted
    literate = path.name.endswith(".md")
    assert _prose(formatted, literate) == _prose(file.text, literate)


def _prose(text: str, literate: bool) -> list[str]:
    """Return what lies between the blocks of formal text."""
    places = [0, *(place for block in blocks(text, literate) for place in block), len(text)]
    return [text[a:b] for a, b in zip(places[::2], places[1::2], strict=True)]


def test_every_class_has_a_strategy() -> None:
    source = Path(strategies.__file__).read_text(encoding="utf-8")
    classes = {n for n, c in vars(tree).items() if isinstance(c, type) and issubclass(c, tree.Node)}
    missing = {name for name in classes if f"tree.{name}" not in source}
    assert missing == {"Node", "Comment", "EndMark"}
