"""norms/README.md says what the library holds: its files, its positions, what the engine reads."""

import re

from lexlogic.cli.library_program import import_name, law_files, library_program
from lexlogic.library import norms_root
from lexlogic.program.formulas import ENGINE
from tests.case_runner import ROOT

README = (ROOT / "norms/README.md").read_text(encoding="utf-8")


def rows(heading: str) -> list[str]:
    """The rows of the tables below a heading."""
    section = README.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return [line for line in section.splitlines() if line.startswith("|")]


def test_every_law_file_is_in_the_layout() -> None:
    layout = "\n".join(rows("Layout"))
    for path in law_files():
        place = path.relative_to(norms_root()).as_posix()
        assert f"[{import_name(path)}]({place})" in layout, path.name


def test_every_position_is_listed_beside_its_file() -> None:
    for position in library_program().positions:
        assert position.span is not None
        file = position.span.file.name.removesuffix(".md").removesuffix(".lex")
        listed = [row for row in rows("Positions") if f"`{position.name}`" in row]
        assert len(listed) == 1, position.name
        assert file in [cell.strip() for cell in listed[0].split("|")], position.name


def test_every_p_name_of_the_table_is_an_alias_and_every_alias_is_there() -> None:
    aliases = {str(p.name): p.alias for p in library_program().positions if p.alias}
    listed = {}
    for row in rows("Positions"):
        cells = [cell.strip() for cell in row.split("|")[1:-1]]
        if len(cells) == 3 and cells[1].startswith("P-") and cells[1] != "P-name":
            listed[cells[0].split("`")[1]] = cells[1]
    assert listed == aliases


def test_no_position_is_listed_that_there_is_not() -> None:
    program = library_program()
    names = {str(p.name) for p in program.positions} | {g.name for g in program.groups}
    listed = {name for row in rows("Positions") for name in re.findall(r"`(\w+)`", row)}
    assert listed - names == set()


def test_every_hook_the_law_establishes_is_in_the_table() -> None:
    table = "\n".join(rows("What the engine reads from here"))
    for rule in library_program().rules:
        if rule.head.predicate in ENGINE:
            assert f"`{rule.head.predicate}(" in table, rule.name
