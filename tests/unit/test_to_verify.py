"""docs/to-verify.md lists every mark in the library; `--accept` writes it."""

import pytest

from lexlogic.text import TextFile
from tests.case_runner import ROOT
from tests.to_verify import Passage, passages, to_verify_page

PAGE = ROOT / "docs/to-verify.md"


def test_the_page_lists_what_is_to_verify(accept: bool) -> None:
    page = to_verify_page(ROOT)
    if accept:
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page, "run `make accept`, or this test with --accept"


@pytest.mark.parametrize(
    ("text", "line", "about", "sentence"),
    [
        (
            "First. Second (to verify:\nthe date). Third.\n",
            1,
            "",
            "Second (to verify: the date).",
        ),
        (
            "Above.\n\n- one\n- two, see [art](x.md)\n  to verify\n- three\n",
            5,
            "",
            "two, see art to verify",
        ),
        ("> To verify: wording.\n\nBelow.\n", 1, "", "To verify: wording."),
        (
            '```lex\ntreaty T\n  party A since 1990 per "to verify: the day"\n```\n',
            3,
            "`T`, party A since 1990",
            "to verify: the day",
        ),
        (
            '```lex\nnorm N\n  note "Clear. To verify: paras 3\n    and 4."\n```\n',
            3,
            "`N`",
            "To verify: paras 3 and 4.",
        ),
        ("```lex\nsort Ship -- to verify\n```\n", 2, "`Ship`", "to verify"),
    ],
)
def test_a_mark_is_given_with_its_sentence(text: str, line: int, about: str, sentence: str) -> None:
    assert list(passages(TextFile("t.lex.md", None, text))) == [Passage(line, about, sentence)]


def test_a_sentence_with_two_marks_is_listed_once() -> None:
    assert (
        len(list(passages(TextFile("t.lex.md", None, "This (to verify) and to verify that.")))) == 1
    )
