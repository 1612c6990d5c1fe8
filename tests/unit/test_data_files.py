"""Data files that lexlogic reads back: a class's answers, and what an audit kept. Whatever is in them, they are read
or refused in words.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from fuzz.checking import printable
from fuzz.importers import AUDITED, _kept, _quiz, saved_seed
from lexlogic.cli.audit import Kept
from lexlogic.cli.main import main
from lexlogic.instruments.audit import keeping
from lexlogic.instruments.quiz.grading import NotAnswers, grade
from lexlogic.rendering.page import Page
from lexlogic.rendering.quiz_page import render_marks
from lexlogic.text import MOST_BYTES


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b"\xff", "not UTF-8"),
        (b"\xff\xfea", "not UTF-8"),
        (b"[" * 100_000, "too deep"),
        (b'{"Ana": ' * 50_000, "too deep"),
        (b'{"Ana": [' + b"1" * 5000 + b"]}", "too long"),
        (b"{", "not JSON"),
        (b"name," + b"x" * 200_000, "field larger"),
        (b"name," + b"1" * 5_000, "first line"),
        ("name,\u0661\u0661".encode(), "first line"),
        (b"who,1", "first line"),
        (b"a" * (MOST_BYTES + 1), "more than"),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_answers_that_cannot_be_read_are_refused_in_words(data: bytes, why: str) -> None:
    with pytest.raises(NotAnswers, match=why):
        grade(_quiz(), data)


def test_odd_answers_are_marked_and_shown_as_text() -> None:
    odd = [
        "1" * 5_000,
        "\u0661",
        "\x1b[2J",
        "\u202e",
        "=1+1",
        {"a": [1]},
        [[1]],
        True,
        None,
        "\ud800",
    ]
    document = [{"name": f"S{n}\x1b", "answers": [value] * 3} for n, value in enumerate(odd)]
    document.append({"name": ["x"], "answers": {"1": "b", "\u0662": "b", "x": 1, "9" * 9999: 2}})  # type: ignore[dict-item]
    marks = grade(_quiz(), json.dumps(document).encode())
    assert [s.marks for s in marks.students] == [0] * len(odd) + [1]
    text = render_marks(_quiz(), marks, Page(80, False))
    printable(text)
    assert max(map(len, text.splitlines())) < 120


def test_what_an_audit_kept_is_read_back() -> None:
    _, kept, key = _kept()
    text = saved_seed()
    group = kept.find(key)
    assert group is not None
    assert keeping.write_group(group) == text


@pytest.mark.parametrize(
    "change",
    [
        {"norms": "nm"},
        {"norms": [1]},
        {"bounded": 1},
        {"name": None},
        {"more": 1},
        {"conflicts": {"a": 1}},
        {"conflicts": [{}]},
        {"circles": [["a"], "bc"]},
        {"key": "another"},
    ],
    ids=str,
)
def test_what_an_audit_did_not_write_is_looked_at_anew(change: dict[str, object]) -> None:
    _, kept, key = _kept()
    text = saved_seed()
    kept.file(key).write_text(json.dumps({**json.loads(text), **change}), "utf-8")
    assert kept.find(key) is None


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[" * 100_000, b"3", b"[]", b'"', b"1" * 9_999, b"null"]
)
def test_what_is_no_file_of_an_audit_is_looked_at_anew(data: bytes) -> None:
    assert keeping.read_group(data) is None


def test_damaged_files_of_an_audit_do_not_change_it(tmp_path: Path) -> None:
    file = tmp_path / "a.lex"
    file.write_text(AUDITED, encoding="utf-8")
    command = ["audit", str(file), "--resume", str(tmp_path / "kept")]
    first = CliRunner().invoke(main, command)
    (kept,) = (tmp_path / "kept").iterdir()
    whole = kept.read_bytes()
    for data in (whole[: len(whole) // 2], whole.replace(b"false", b"3"), b"", whole + whole):
        kept.write_bytes(data)
        again = CliRunner().invoke(main, command)
        assert (again.exit_code, again.output) == (first.exit_code, first.output)
        assert kept.read_bytes() == whole
    kept.unlink()
    kept.mkdir()
    assert CliRunner().invoke(main, command).exit_code == 2
    assert Kept(tmp_path / "kept").find("x") is None
