"""The norm library as one program: it loads, and its law files can be imported together."""

from pathlib import Path

import pytest

from lexlogic import library as places
from lexlogic.cli.library_program import (
    case_documents,
    case_files,
    import_name,
    law_files,
    library_program,
    load_law,
    problem,
)


def test_no_two_law_files_use_a_name_for_different_things() -> None:
    errors = [problem(d) for d in load_law().diagnostics if d.is_error]
    assert errors == [], "\n".join(errors)


def test_the_law_is_one_program_without_the_cases() -> None:
    program = library_program()
    files = {n.span.file.name for n in program.norms if n.span}
    assert "cat.lex.md" in files
    assert not files & {path.name for path in case_files()}
    assert program.findings == ()


def test_each_file_can_be_imported_by_its_name() -> None:
    for path in (*law_files(), *case_files()):
        assert places.find_import(import_name(path)) == path.resolve(), path


def test_cases_and_seeds_are_case_files() -> None:
    folders = {path.parent.name for path in case_files()}
    assert folders == {"cases", "seeds"}
    assert len(case_documents()) == len(case_files())


def test_a_clash_is_told_with_both_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (("one", "sort Ship\n"), ("two", "\nsort Ship\n")):
        (tmp_path / f"{name}.lex").write_text(text, encoding="utf-8")
    monkeypatch.setattr(places, "norms_root", lambda: tmp_path)
    monkeypatch.setattr("lexlogic.cli.library_program.norms_root", lambda: tmp_path)
    errors = [problem(d) for d in load_law().diagnostics if d.is_error]
    assert errors == ["two.lex:2: same name twice `Ship`, first used: one.lex:1"]
