"""Where the grammar and the norm library are, and what an import means."""

from pathlib import Path

import pytest

from lexlogic import library


@pytest.fixture
def norms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "norms"
    for name in ("vclt/vclt.lex", "treaties/cat.lex.md", "one/same.lex", "two/same.lex", "a.b.lex"):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    monkeypatch.setattr(library, "norms_root", lambda: root)
    return root.resolve()


def test_the_grammar_is_found() -> None:
    assert library.grammar_path().is_file()
    with pytest.raises(FileNotFoundError, match="missing"):
        library.grammar_path("nothing.lark")


def test_names_and_paths_in_the_library(norms: Path) -> None:
    assert library.find_import("vclt") == norms / "vclt/vclt.lex"
    assert library.find_import("vclt.vclt") == norms / "vclt/vclt.lex"
    assert library.find_import("cat") == norms / "treaties/cat.lex.md"
    assert library.find_import("treaties.cat") == norms / "treaties/cat.lex.md"
    assert library.find_import("a.b") == norms / "a.b.lex"
    assert library.find_import("two.same") == norms / "two/same.lex"


def test_a_name_of_two_files_means_neither(norms: Path) -> None:
    assert library.find_import("same") is None


def test_a_file_beside_the_importing_one_comes_first(norms: Path, tmp_path: Path) -> None:
    mine = tmp_path / "work/cat.lex"
    mine.parent.mkdir()
    mine.write_text("", encoding="utf-8")
    case = mine.with_name("case.lex")
    assert library.find_import("cat", case) == mine.resolve()
    assert library.find_import("cat", mine) == norms / "treaties/cat.lex.md"  # not itself


@pytest.mark.parametrize("name", ["..secret", "../secret", "/etc/passwd", "", ".", "a/b", "x\\y"])
def test_no_import_leads_out(norms: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.lex").write_text("", encoding="utf-8")
    assert library.find_import(name, norms / "vclt/vclt.lex") is None


def test_a_link_that_leads_out_does_not_count(norms: Path, tmp_path: Path) -> None:
    outside = tmp_path / "secret.lex"
    outside.write_text("", encoding="utf-8")
    try:
        (norms / "secret.lex").symlink_to(outside)
    except OSError:
        pytest.skip("no symbolic links here")
    assert library.find_import("secret") is None
