"""Reading and normalising text, and finding places in it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lexlogic.diagnostics import Diagnostic
from lexlogic.rendering.terminal import render_diagnostics
from lexlogic.text import Span, TextFile, guess_encoding, normalise, read, read_text


def _failure(path: Path, name: str | None = None) -> Diagnostic:
    result = read(path, name)
    assert isinstance(result, tuple)
    (diagnostic,) = result
    return diagnostic


def test_mark_line_ends_and_accents_are_normalised(tmp_path: Path) -> None:
    path = tmp_path / "a.lex"
    path.write_bytes(b"\xef\xbb\xbftreaty A\r\nlet Re\xcc\x81union be State\rend")
    file = read(path, "a.lex")
    assert isinstance(file, TextFile)
    assert file.text == "treaty A\nlet R\u00e9union be State\nend"
    assert (file.name, file.path) == ("a.lex", path)


def test_lines_and_columns_count_from_one() -> None:
    file = read_text("a.lex", "one\ntwo\n")
    assert file.lines == ("one", "two", "")
    assert [file.line_of(i) for i in range(9)] == [1, 1, 1, 1, 2, 2, 2, 2, 3]
    assert [file.column_of(i) for i in (0, 3, 4, 8)] == [1, 4, 1, 1]
    assert (file.line_text(2), file.line_start(2)) == ("two", 4)


@pytest.mark.parametrize("number", [0, -1, 2])
def test_there_is_no_line_zero_and_none_after_the_last(number: int) -> None:
    with pytest.raises(IndexError, match=r"a\.lex has no line"):
        read_text("a.lex", "one").line_text(number)


@given(st.text())
def test_every_offset_is_where_its_line_and_column_say(text: str) -> None:
    file = read_text("a.lex", text)
    assert normalise(file.text) == file.text or file.text.startswith("\ufeff")
    for offset in range(len(file.text) + 1):
        line, column = file.line_of(offset), file.column_of(offset)
        assert file.line_start(line) + column - 1 == offset
        assert 1 <= column <= len(file.line_text(line)) + 1


def test_a_span_says_where_it_is() -> None:
    file = read_text("case.lex", "let A\nbe State")
    span = Span(file, 4, 8)
    assert (span.text, span.line, span.column, span.end_line) == ("A\nbe", 1, 5, 2)
    assert str(span) == "case.lex:1"
    assert repr(span) == "Span(file='case.lex', start=4, end=8)"
    assert Span(file, 0, 6).end_line == 1  # a line end belongs to its line
    assert span == Span(read_text("case.lex", "other"), 4, 8)
    assert len({span, Span(read_text("case.lex", "other"), 4, 8)}) == 1


def test_a_file_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("repatriation.lex").write_text("", encoding="utf-8")
    assert render_diagnostics([_failure(Path("repatriaton.lex"))]) == (
        "-- NO SUCH FILE --------------------------------------------------- E-FILE\n"
        "`repatriaton.lex` is not here. There is `repatriation.lex`.\n"
        "Library cases need no path: lexlogic check demo\n"
    )
    assert "There is" not in _failure(Path("quite-different.lex")).message
    assert "There is" not in _failure(Path("nowhere/repatriation.lex")).message
    assert _failure(Path("bad\0name")).code == "E-FILE"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    diagnostic = _failure(tmp_path, "norms")
    assert diagnostic.code == "E-FILE"
    assert diagnostic.message == "`norms` is a folder. Name a file in it."


def test_text_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "case.lex"
    korean = '-- 1964\r\nlet R be P "\uac15\uc81c\uc1a1\ud658"\n'.encode("euc-kr")
    path.write_bytes(korean)
    assert render_diagnostics([_failure(path, "case.lex")]) == (
        "-- NOT UTF-8 TEXT ------------------------------------- case.lex:2  E-UTF8\n"
        "Byte 0xB0 at column 13 is not UTF-8 (it looks like EUC-KR). Save the\n"
        "file as UTF-8, or:\n"
        "     iconv -f EUC-KR -t UTF-8 case.lex > new.lex\n"
    )


@pytest.mark.parametrize(
    ("text", "codec", "guess"),
    [
        ("강제송환 금지의 원칙", "euc-kr", "EUC-KR"),
        ("ノン・ルフールマンの原則", "euc-jp", "EUC-JP"),
        ("ノン・ルフールマンの原則", "shift_jis", "SHIFT_JIS"),
        ("不推回原则", "gb2312", "GB18030"),
        ("Принцип невысылки", "cp1251", "WINDOWS-1251"),
        ("non-refoulement « établi »", "cp1252", "WINDOWS-1252"),
        ("non-refoulement", "utf-16", "UTF-16"),
    ],
)
def test_encodings_are_guessed(text: str, codec: str, guess: str) -> None:
    assert guess_encoding(text.encode(codec)) == guess


def test_no_guess_is_better_than_a_bad_one() -> None:
    assert guess_encoding(b"\x80\x81\x82\x83 \xff\xff\xff") is None


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_reported(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.lex")
        path.write_bytes(data)
        result = read(path, "x.lex")
    if isinstance(result, tuple):
        assert [d.code for d in result] == ["E-UTF8"]
        assert render_diagnostics(result).isascii()
