"""What is said about texts that cannot be meant: code, line and the words that help."""

import re
from collections import Counter
from pathlib import Path

import pytest

from lexlogic import library
from lexlogic.pipeline import load, load_text
from lexlogic.program.validate import validate
from lexlogic.rendering.terminal import render_diagnostics
from lexlogic.text import read_text

_BAD = sorted(Path(__file__).parent.parent.joinpath("cases/bad").glob("*.lex"))
_MARK = re.compile(r"--! (.*)")

WORLD = """sort Person
let China, DPRK be State
let Ryu be Person
conduct return(s: State, p: Person, d: State) "{s} returns {p} to {d}"
conduct inform(s: State, p: Person)
fact outside(p: Person) "{p} is outside the State"
concept refugee(p: Person) of RC art "1A(2)"
  when outside(p)
custom RC
"""
AFTER = WORLD.count("\n") + 1  # the line of the first line after it


def _shown(text: str) -> str:
    loaded = load_text(read_text("case.lex", text))
    return " ".join(render_diagnostics(loaded.diagnostics, limit=99).split())


@pytest.mark.parametrize("path", _BAD, ids=lambda path: path.stem)
def test_every_mark_is_reported_and_nothing_else(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    expected = Counter(
        (number, code)
        for number, line in enumerate(lines, 1)
        for mark in _MARK.findall(line)
        for code in mark.split()
    )
    assert expected
    loaded = load(path)
    found = Counter((d.span.line if d.span else 0, d.code) for d in loaded.diagnostics)
    assert found == expected
    assert not loaded.programs or loaded.ok


@pytest.mark.parametrize(
    ("text", "code", "line", "phrase"),
    [
        (
            "given return(Ryu, China, DPRK)",
            "E-SORT",
            0,
            "^^^ a Person; a State belongs here `return` reads: State returns Person to State. "
            "Write: given return(China, Ryu, DPRK)",
        ),
        (
            "given return(China, DPRK, Ryu) at 2010  -- they say",
            "E-SORT",
            0,
            "Write: given return(China, Ryu, DPRK) at 2010",
        ),
        (
            "given return(Ryu, Ryu, Ryu)",
            "E-SORT",
            0,
            "^^^ a Person; a State belongs here",
        ),
        ("given return(China)", "E-ARITY", 0, "is about 3 things; 1 stands here. It reads: State"),
        ("given refugees(Ryu)", "E-UNKNOWN", 0, "Did you mean `refugee` (RC 1A(2))?"),
        (
            "norm N of RC\n  bearer s: State\n  forbids inform(s, q)",
            "E-FREE",
            2,
            "`q` is never introduced. Write `for q: Person`",
        ),
        ("given outside(China)", "E-SORT", 0, "`outside` reads: Person is outside the State."),
        ("given China", "E-KIND", 0, "`China` is an individual (line 2)"),
        (
            "norm N of RC  bearer s: State  forbids inform(s, Ryu)\n"
            "norm N of RC  bearer s: State  forbids inform(s, Ryu)",
            "E-DUPLICATE",
            1,
            "If they are limbs, name them `Na` and `Nb`.",
        ),
        ("let governs be State", "E-RESERVED", 0, "has a meaning of its own"),
        (
            "treaty T  adopted 1984-12-10  in force 1978-06-26",
            "E-DATE",
            0,
            "in force from 1978-06-26 and to have been adopted only on 1984-12-10",
        ),
        (
            "treaty T  adopted 1984-12-10\n  party China since 1980-10-04",
            "E-PARTY",
            1,
            "`T` was adopted on 1984-12-10, and China is said to be a party since 1980-10-04",
        ),
        (
            "given outside(Ryu)\ngiven not outside(Ryu)",
            "E-CONTRADICTION",
            1,
            f"{AFTER} | given outside(Ryu)",
        ),
        (
            "impossible return(China, Ryu, DPRK) and not outside(Ryu)",
            "E-CONSEQUENCE",
            0,
            "possible return(China, Ryu, DPRK) only if outside(Ryu)",
        ),
        (
            "fact seen(p: Person)\n"
            "concept a(p: Person)\n  when seen(p) unless b(p)\n"
            "concept b(p: Person)\n  when seen(p) unless a(p)",
            "E-CYCLE",
            2,
            f"a ----unless----> b line {AFTER + 2}",
        ),
        ("possible outside(Ryu) only if refugee(Ryu)", "E-KIND", 0, "name a conduct"),
        (
            "presume outside(Ryu)\npresume (outside(Ryu) or refugee(Ryu))",
            "E-KIND",
            1,
            "a single fact or its opposite",
        ),
        (
            "norm N of RC\n  bearer s: State  for p: Person\n  obliges inform(s, p)\n"
            "  when refugee(p)\n  unless outside(p)",
            "W-NEVER-APPLIES",
            4,
            "`refugee(p)` is so only if `outside(p)` is. The two conditions exclude each other. "
            "So `N` binds nobody.",
        ),
        (
            "norm N of RC\n  bearer s: State  for p: Person\n  obliges inform(s, p)\n"
            "  when inform(s, p) and outside(p)",
            "W-NEVER-BREACHED",
            2,
            "A duty to do `inform` that arises only where `inform` is done is always kept.",
        ),
        (
            "norm N of RC\n  bearer s: State  for p: Person, t: State\n  forbids inform(t, p)",
            "W-NOT-CONDUCT",
            2,
            "nothing `s` does or leaves undone keeps or breaks it",
        ),
        (
            "norm N of RC\n  bearer s: State  for p: Person\n"
            "  obliges (inform(s, p) and not outside(p))",
            "W-NOT-CONDUCT",
            2,
            "A part of it names no conduct of its bearer",
        ),
        (
            'norm N\n  bearer s: State\n  forbids inform(s, Ryu)\n  summary "s"',
            "W-CITE",
            0,
            "Readers cannot check `N`. Add of Protocol",
        ),
        (
            "treaty T  adopted 1990\ngiven inform(China, Ryu)",
            "W-UNDATED",
            1,
            "given inform(China, Ryu) at 2010-03-15",
        ),
    ],
)
def test_what_is_said(text: str, code: str, line: int, phrase: str) -> None:
    loaded = load_text(read_text("case.lex", WORLD + text))
    found = [(d.code, d.span.line if d.span else 0) for d in loaded.diagnostics]
    assert found == [(code, AFTER + line)], loaded.diagnostics
    assert phrase in _shown(WORLD + text)


@pytest.mark.parametrize(
    "text",
    [
        "given inform(China, Ryu) at 2010\ngiven not inform(China, Ryu) at 2011",
        "given inform(China, Ryu) at 2010\ngiven not inform(China, Ryu) at 2010-03-15",
        "given inform(China, Ryu) at 2010\ngiven not inform(DPRK, Ryu)",
        "treaty T  adopted 1984 if P  adopted 1990 if Q\n  party China since 1985\n"
        "exactly one of P, Q",
        "treaty T  adopted 1984\n  party China since 1985 until 1990\n  party China since 1995",
        "treaty T  adopted 1984-12-10\n  party China since 1984\n  in force 1984-12",
        "impossible inform(China, Ryu) and inform(DPRK, Ryu)",
        "position P  held by A\nprinciple a for n: Duty, m: Duty\n  n yields to m when n != m\n"
        "principle b for n: Duty, m: Duty\n  n yields to m when n != m\n"
        "priority a over b if P\npriority b over a if not P",
        "norm N of RC\n  bearer s: State  for p: Person\n  obliges inform(s, p)\n"
        "  when inform(s, p) at 2010",
        "norm N of RC\n  bearer s: State  for d: State\n  forbids return(s, Ryu, d)\n"
        "  when d = China or d = DPRK",
        "concept safe(p: Person)\n  when some q: Person with (refugee(q) and not previously safe(q))",
        "standard grave(p: Person)\n  met when refugee(p)\n  unmet when not outside(p)",
        "standard grave(p: Person)\n  met when refugee(p)\n  unmet when inside(p)\n"
        "fact inside(p: Person)\nimpossible inside(p) and outside(p) for p: Person",
    ],
)
def test_what_may_be_meant_is_let_pass(text: str) -> None:
    codes = {d.code for d in load_text(WORLD + text).diagnostics}
    assert codes <= {"W-CITE"}


def test_warnings_about_a_library_are_not_repeated(tmp_path: Path) -> None:
    library_text = WORLD + 'norm N\n  bearer s: State\n  forbids inform(s, Ryu)\n  summary "s"\n'
    (tmp_path / "lib.lex").write_text(library_text, encoding="utf-8")
    case = tmp_path / "case.lex"
    case.write_text("import lib\nask Q: China breaches N\n", encoding="utf-8")
    assert [d.code for d in load(tmp_path / "lib.lex").diagnostics] == ["W-CITE"]
    assert load(case).diagnostics == ()
    (program,) = load(case).programs
    assert validate(program) == ()


def test_facts_that_an_import_leaves_behind(tmp_path: Path) -> None:
    (tmp_path / "lib.lex").write_text(
        WORLD + "standard grave(p: Person)\ngiven outside(Ryu)\ntaken as met grave(Ryu)\n"
        "case C\n  given outside(Ryu)\nend\n",
        encoding="utf-8",
    )
    case = tmp_path / "case.lex"
    case.write_text("import lib\nask Q: refugee(Ryu)\n", encoding="utf-8")
    loaded = load(case)
    (warning,) = (d for d in loaded.diagnostics if d.code == "W-DROPPED")
    assert warning.message.startswith("`case.lex` takes in the law of this file, not its facts")
    assert "nor of the 1 after it" in warning.message
    assert warning.span is not None
    assert warning.span.text == "given outside(Ryu)"
    assert loaded.programs[0].findings == ()


def test_a_warning_is_given_once_for_all_cases_and_variants() -> None:
    cases = (
        "norm N\n  bearer s: State\n  forbids (inform(s, Ryu) or return(s, Ryu, DPRK))\n"
        '  when refugee(Ryu)\n  summary "s"\n'
    )
    for name in "AB":
        cases += f"case {name}\n  given outside(Ryu)\n  ask Q: China breaches N\n"
        cases += "  variant V\n    given not outside(Ryu)\n    expect Q excluded\n  end\nend\n"
    loaded = load_text(WORLD + cases)
    assert [d.code for d in loaded.diagnostics] == ["W-CITE"]
    assert len(loaded.programs) == 4


def test_the_rival_of_a_position_that_is_read_is_used() -> None:
    text = (
        'position Held "h"  no holder found\nposition Rival "r"  no holder found\n'
        'position Idle "i"  no holder found\nposition Idler "j"  no holder found\n'
        "exactly one of Held, Rival\nexactly one of Idle, Idler\n"
        "view V  holds Rival\nask Q under V: Held\n"
    )
    unused = [d.span.text for d in load_text(text).diagnostics if d.span]
    assert unused == ["Idle", "Idler"]


def test_what_lacks_a_citation_is_said_of_each_and_of_many_together() -> None:
    norms = "".join(
        f'norm N{i}\n  bearer s: State\n  forbids inform(s, Ryu)\n  summary "s"\n'
        for i in range(1, 18)
    )
    loaded = load_text(WORLD + norms)
    assert [(d.code, d.span and d.span.line) for d in loaded.diagnostics] == [
        ("W-CITE", AFTER + 4 * i) for i in range(6)
    ]
    assert "check `N5`" in loaded.diagnostics[4].message
    assert loaded.diagnostics[5].message == (
        "12 more norms cannot be checked either: `N6`, `N7`, `N8`, `N9`, `N10`, `N11`, `N12`, `N13` "
        "and 4 more."
    )


def test_too_many_instances_are_counted_out() -> None:
    people = "".join(f"let P{i} be Person\n" for i in range(2_000))
    states = "".join(f"let S{i} be State\n" for i in range(191))
    norm = "norm N of RC\n  bearer s: State  for p: Person, d: State\n  forbids return(s, p, d)\n"
    shown = _shown(WORLD + people + states + norm)
    assert "E-LARGE" in shown
    assert (
        "Read for 2,001 persons and 193 States twice, this norm makes 74,535,249 duties; the limit "
        "is 1,000,000." in shown
    )
    assert "E-LARGE" not in _shown(WORLD + people + norm)


def test_a_statement_that_cannot_be_read_hides_no_other_mistake() -> None:
    text = WORLD + (
        "concept hidden(p: Person\n  when outside(p)\n"
        "given hidden(Ryu)\ngiven hiden(Ryu)\ngiven return(Ryu, China, DPRK)\n"
    )
    found = [(d.code, d.span.line) for d in load_text(text).diagnostics if d.span]
    assert [code for code, _ in found] == ["E-SYNTAX", "E-UNKNOWN", "E-SORT"]
    assert found[1:] == [("E-UNKNOWN", AFTER + 3), ("E-SORT", AFTER + 4)]


@pytest.mark.parametrize("unread", ['fact g(s: State "{s}"', 'event g(s: State) "{s}"'])
def test_names_of_a_statement_that_cannot_be_read_are_not_said_to_be_unknown(unread: str) -> None:
    text = f"let A be State\n{unread}\ncase X\n  given g(A)\n  ask q: g(A) and h(A)\nend\n"
    assert [d.code for d in load_text(text).diagnostics] == ["E-SYNTAX", "E-UNKNOWN"]


def test_names_of_a_missing_import_are_not_reported() -> None:
    text = "import nowhere\ngiven some_fact(SomeState)\nlet A be State\nlet A be State\n"
    assert [d.code for d in load_text(text).diagnostics] == ["E-IMPORT", "E-DUPLICATE"]


def test_two_repairs_that_differ_are_both_shown() -> None:
    text = WORLD + (
        "fact left(p: Person, d: State, s: State, n: Person)\ngiven left(China, Ryu, Ryu, DPRK)\n"
    )
    shown = load_text(text).diagnostics[0]
    assert shown.message.endswith("Choose one:")
    assert len(shown.help.splitlines()) == 2


def test_exceptions_reach_a_concept_in_its_own_letters() -> None:
    loaded = load_text(
        WORLD
        + "concept refugee(q: Person)\n  when outside(q)\n"
        + "exception criminals to refugee when outside(p)\nask Q: refugee(Ryu)\n"
    )
    assert loaded.ok, loaded.diagnostics
    (program,) = loaded.programs
    rules = [r for r in program.rules if r.name == "refugee"]
    assert [r.params[0].name for r in rules] == ["p", "q"]
    assert [str(e.terms[0].name) for r in rules for e in r.exceptions] == ["p", "q"]  # type: ignore[union-attr]


@pytest.mark.parametrize("path", library.norm_files(), ids=lambda path: path.name)
def test_the_library_loads(path: Path) -> None:
    loaded = load(path)
    assert loaded.ok, render_diagnostics(loaded.diagnostics)
