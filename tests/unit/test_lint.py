"""What the lint of law files finds, and that the library itself is clean."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from lexlogic.cli.library_program import case_documents, library
from lexlogic.cli.main import main
from lexlogic.pipeline import load_text
from lexlogic.program.lint import Lack, Remark, lint
from lexlogic.program.mentions import all_names
from lexlogic.syntax import tree
from tests.case_runner import ROOT

UNREAD_ON_PURPOSE = {
    "barred": "a case reads it: what bars reliance is stated here, whether a claim depends on it there",
    "exceeds_authority": "article 7 says that it does not matter: no rule reads it, and the prose says so",
    "act_approved": "article 11 asks for more than approval: no rule reads it, and the prose says so",
    "meets_criteria": "for norms of a case whose rank is argued by the criteria",
    "torture_ban_emerged": "for norms of a case whose rank has only the dates of the hypotheses",
    "escapes_custom": "for norms of a case that a persistent objector escapes",
}
"""Declarations of the library that none of its files reads, with the reason.

A concept is also right without a reader if it is a conclusion: something a case may ask, which a test case
or a case of the library does ask.
"""


def found(text: str, lack: Lack) -> list[str]:
    """The names remarked on for one reason, in a text that is correct."""
    loaded = load_text(text)
    assert loaded.ok, loaded.diagnostics
    remarks = lint(loaded.documents[-1:], loaded.documents[:-1])
    return [remark.name for remark in remarks if remark.lack is lack]


def test_the_library_is_clean() -> None:
    law = library().law
    asked = _asked()
    left = [r for r in lint(law, case_documents()) if not _excepted(r, asked)]
    assert left == [], "\n".join(f"{r.lack.title}: {r.name} ({r.span})" for r in left)


def test_what_is_excepted_is_in_the_library() -> None:
    names = {name for document in library().law for name in all_names(document.statements)}
    assert set(UNREAD_ON_PURPOSE) <= names


def _excepted(remark: Remark, asked: set[str]) -> bool:
    return remark.lack is Lack.USE and (remark.name in UNREAD_ON_PURPOSE or remark.name in asked)


def _asked() -> set[str]:
    """Every word of the test cases, where a conclusion is asked about or read."""
    texts = (p.read_text("utf-8") for p in sorted((ROOT / "tests/cases").rglob("*.lex")))
    return {word for text in texts for word in re.findall(r"\w+", text)}


CLEAN = """\
let A, B be State
conduct stop(s: State, t: State) "{s} stops {t}"
treaty T cite "1 UNTS 1"  adopted 1950-01-01
  party A, B since 1950-01-01 per "depositary"
norm T.1 of T art "1"  bearer s: State  for t: State  owed to each party
  forbids stop(s, t)  when Wide
position Wide "widely read"  held by "A" "p. 1"  opposed by "B" "p. 2"
"""


def test_a_clean_text_gives_no_remark() -> None:
    assert lint(load_text(CLEAN).documents) == ()


@pytest.mark.parametrize(
    ("lack", "text", "names"),
    [
        (Lack.CITATION, CLEAN.replace(' art "1"', ""), ["T.1"]),
        (Lack.CITATION, CLEAN.replace('cite "1 UNTS 1"', ""), ["T"]),
        (
            Lack.CITATION,
            "let A be State\nclosed fact a(s: State)\nfact b(s: State)\nconcept c(s: State)\n"
            'concept d(s: State)\n  when a(s)\nconcept e(s: State)\n  when a(s)\n  note "own term"\n'
            "rule bare for s: State\n  establishes c(s)\n  when b(s)\n"
            'rule titled "Award of 1990" for s: State\n  establishes c(s)\n  when d(s) and e(s)\n',
            ["d", "bare"],
        ),
        (Lack.PER, CLEAN.replace(' per "depositary"', ""), ["T"]),
        (Lack.HOLDER, CLEAN.replace('held by "A" "p. 1"  opposed by "B" "p. 2"', ""), ["Wide"]),
        (Lack.HOLDER, CLEAN.replace('held by "A" "p. 1"', ""), ["Wide"]),
        (Lack.HOLDER, CLEAN.replace('held by "A" "p. 1"', "no holder found"), []),
        (Lack.OPPONENT, CLEAN.replace('opposed by "B" "p. 2"', ""), ["Wide"]),
        (Lack.OPPONENT, CLEAN.replace('opposed by "B" "p. 2"', 'left open by "C"'), []),
        (
            Lack.OPPONENT,
            CLEAN.replace('held by "A" "p. 1"  opposed by "B" "p. 2"', "no holder found"),
            [],
        ),
        (Lack.USE, CLEAN + "fact idle(s: State)\ngiven idle(A)\n", ["idle"]),
        (
            Lack.SILENT,
            "fact a(s: State)\nstandard fair(s: State)\nrule r for s: State\n"
            "  establishes fair(s)\n  when a(s)\n",
            ["fair"],
        ),
        (
            Lack.QUOTATION,
            CLEAN.replace("forbids", f'quote "{"word " * 60}"\n  forbids'),
            [],
        ),
        (
            Lack.QUOTATION,
            CLEAN.replace("forbids", f'quote "{"word " * 61}"\n  forbids'),
            ["T.1"],
        ),
    ],
)
def test_each_lack_is_found(lack: Lack, text: str, names: list[str]) -> None:
    assert found(text, lack) == names


def test_a_rival_in_a_group_is_an_opponent() -> None:
    text = 'position P "p"  held by "A"\nposition Q "q"  held by "B"\nexactly one of P, Q\n'
    assert found(text, Lack.OPPONENT) == []


def test_a_long_quotation_in_prose_is_found_under_its_heading(tmp_path: Path) -> None:
    path = tmp_path / "law.lex.md"
    path.write_text(f"# T\n\n## Article 1\n\n> {'word ' * 61}\n\n```lex\nsort Ship\n```\n", "utf-8")
    result = CliRunner().invoke(main, ["norms", "--lint", str(path)])
    assert result.exit_code == 1
    assert "Article 1" in result.output
    assert "law.lex.md:5" in result.output


def test_a_name_read_in_another_file_is_used() -> None:
    law, case = load_text("fact calm(s: State)\n"), load_text("import core\n")
    reader = load_text("fact calm(s: State)\nlet A be State\nask q: calm(A)\n")
    assert isinstance(reader.documents[-1], tree.Document)
    assert [r.name for r in lint(law.documents, case.documents)] == ["calm"]
    assert lint(law.documents, reader.documents) == ()


def test_files_are_looked_over_by_name(tmp_path: Path) -> None:
    path = tmp_path / "mine.lex"
    path.write_text(CLEAN, "utf-8")
    result = CliRunner().invoke(main, ["norms", "--lint", str(path)])
    assert (result.exit_code, result.output) == (0, "1 file of law: nothing to remark.\n")
    path.write_text("norm", "utf-8")
    assert CliRunner().invoke(main, ["norms", "--lint", str(path)]).exit_code == 2
    assert CliRunner().invoke(main, ["norms", "--lint", "nowhere.lex"]).exit_code == 2
