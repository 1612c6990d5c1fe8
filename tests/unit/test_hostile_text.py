"""What a file says, and what files are called, comes out as text in every form of output: no terminal obeys it, no
page of Markdown, no script of SMT-LIB, and no shell that is given a command shown.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from lexlogic.cli import main as cli
from lexlogic.cli import screen
from lexlogic.cli.certify import folder_name
from lexlogic.rendering import terminal
from lexlogic.rendering.markdown import code

SIGNS = "\x1b[2J\x1b]0;t\x07\x9b31m\x00\x7f\r\u202a\u202e\u2066\u2069\u200b\u200f\u2028\ufeff"
TEXT = f"a{SIGNS}z<script>](javascript:1)`|` *b* ;\\\\ =cmd()\n# c\n(assert false)"
NAME = "q\x1b[2J\u202e\n`|<script>$(id);'.lex"
PROGRAM = f'''
let A, B be State
position P "{TEXT} is law"  held by "{TEXT}" "{TEXT}"
fact f(s: State) "{{s}} did {TEXT}"
standard t(s: State) "{{s}} is {TEXT}"  met when f(s)
conduct x(s: State) "{{s}} acts {TEXT}"
governed x(s) for s: State when t(s)
principle later "{TEXT}" of T art "{TEXT}" for a: Duty, b: Duty  a yields to b when source(b, T)
treaty T "{TEXT}"  cite "{TEXT}"  adopted 1950-01-01  party A, B since 1950-01-01 per "{TEXT}"  note "{TEXT}"
norm n "{TEXT}" of T art "{TEXT}"  bearer s: State  owed to B  forbids x(s)  when f(s)  quote "{TEXT}"
norm m "{TEXT}" of T art "2"  bearer s: State  owed to B  obliges x(s)  when P  summary "{TEXT}"
case C "{TEXT}"
  given x(A) at 1960-01-01 per "{TEXT}"
  given f(A) per "{TEXT}"
  ask breach: A breaches n
  ask duty: A breaches m
  ask clash: conflict among (n by A, m by A)
  ask met: t(B)
  view V "{TEXT}" holds P
end
'''
COMMANDS = (
    "check FILE --assumptions",
    "check FILE --only breach,clash --certify 'out\x1b[2J'",
    "explain FILE breach",
    "explain FILE breach --full",
    "explain FILE clash --short",
    "explain FILE met --places",
    "explain FILE breach --why-not excused",
    "turns-on FILE met",
    "scenarios FILE",
    "scenarios FILE S1",
    "timeline FILE breach",
    "moot FILE breach --for B",
    "counterexample FILE breach",
    "compare FILE P 'not P' --only breach,duty",
    "compare FILE --harmonise clash",
    "audit FILE",
    "quiz FILE --number 2 --paper",
    "quiz FILE --number 2 --grade ANSWERS",
    "fmt --check FILE",
    "norms '\x1b[2J\u202e'",
    "norms --lint FILE",
    # what cannot be done
    "check '\x1b[2J\u202e.lex'",
    "check --only '\x1b[2J\u202e' FILE",
    "check --\x1b[2J FILE",
    "explain FILE 'A breaches \x1b[2J\u202e'",
    "explain FILE '\x9bK'",
    "compare FILE '\x1b[2J' P",
    "\x1b[2J\u202e",
    "new '\x1b[2J\u202e'",
    "new 'a\"\x1b[2J\n given x.lex' --states 'A\x1b'",
    "fmt LATIN",
    "check BROKEN",
    "audit FILE --save FILE/x",
    "quiz FILE --grade '\x1b[2J'",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder of hostile files, called by hostile names."""
    place = tmp_path_factory.mktemp("hostile")
    try:
        (place / NAME).write_text(PROGRAM, encoding="utf-8")
    except (OSError, ValueError):
        pytest.skip("no such names here")
    (place / f"b{NAME}").write_text(PROGRAM.replace("holds P", "hoIds P"), encoding="utf-8")
    (place / f"l{NAME}").write_bytes(b'fact f "caf\xe9 \x1b[2J and na\xefve"')
    (place / f"{NAME}.csv").write_text(f'name,1,2,{SIGNS}\n"A{SIGNS}",{SIGNS},b\n', "utf-8")
    before = Path.cwd()
    os.chdir(place)
    yield place
    os.chdir(before)


def arguments(command: str) -> list[str]:
    """The command as a list, with the names of the files put in."""
    names = {"FILE": NAME, "BROKEN": f"b{NAME}", "LATIN": f"l{NAME}", "ANSWERS": f"{NAME}.csv"}
    names["FILE/x"] = f"{NAME}/x"
    return [names.get(word, word) for word in shlex.split(command)]


@pytest.mark.parametrize("command", COMMANDS, ids=ascii)
def test_no_terminal_obeys_it(folder: Path, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each renderer by itself: the second look at whole outputs is put out of work."""
    monkeypatch.setattr(screen, "harmless", lambda text, colour=False: text)
    found = CliRunner().invoke(cli.main, arguments(command))
    assert found.output.strip()
    obeyed = {c for c in found.output if c != "\n" and unicodedata.category(c) in INVISIBLE}
    assert not obeyed, found.output
    assert "\n`|<script>$" not in found.output  # a name does not begin a line of its own
    assert "INTERNAL" not in found.output
    assert "Traceback" not in found.output
    assert found.exit_code in (0, 1, 2)


INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
JSON = [
    c
    for c in COMMANDS
    if re.match("check|explain|turns|scen|time|moot|count|comp|audit|quiz|norms", c)
]


@pytest.mark.parametrize("command", [c for c in COMMANDS[:20] if "fmt" not in c], ids=ascii)
def test_json_is_ascii(folder: Path, command: str) -> None:
    found = CliRunner().invoke(cli.main, [*arguments(command), "--json"])
    assert found.stdout.isascii()
    assert not set(found.stdout) & {chr(n) for n in (*range(10), *range(11, 32), 127)}
    if found.stdout:
        json.loads(found.stdout)


def test_the_second_look_lets_colours_through_and_nothing_else() -> None:
    text = f"\x1b[1ma\x1b[0m\n{SIGNS}"
    coloured = terminal.harmless(text, colour=True)
    assert coloured.startswith("\x1b[1ma\x1b[0m\n\\x1b[2J\\x1b]0;t\\x07\\x9b31m\\x00\\x7f")
    assert not set(terminal.harmless(text)) - {"\n", *map(chr, range(32, 127))}
    assert terminal.harmless("plain é\n") == "plain é\n"


def test_certificates_stay_in_their_folder_and_say_it_as_text(folder: Path) -> None:
    CliRunner().invoke(cli.main, ["check", NAME, "--only", "met", "--certify", "given"])
    places = sorted(
        p.relative_to(folder / "given").as_posix() for p in (folder / "given").rglob("*.md")
    )
    assert places == ["C/met/README.md"]
    for path in (folder / "given/C/met").iterdir():
        text = path.read_text("utf-8")
        assert not {c for c in text if c != "\n" and unicodedata.category(c) in INVISIBLE}, path
    page = (folder / "given/C/met/README.md").read_text("utf-8")
    told = page.split("This folder lets you")[0]
    assert "<script>" in told.replace("\\", "")
    assert not re.search(r"(?<!\\)[<>|`\]]", told), told
    assert "\n#" not in page
    assert f"- {code(NAME)}, SHA-256" in page
    CliRunner().invoke(cli.main, ["check", NAME, "--only", "breach", "--certify", "given"])
    script = (folder / "given/C/breach/refutation.smt2").read_text("utf-8")
    assert "assert false" in script
    assert not [s for s in script.splitlines() if "assert false" in s and not s.startswith(";")]


def test_a_command_shown_can_be_pasted(folder: Path) -> None:
    for name, offered in (("x; $(id) `id` 'q'.lex", True), (NAME, False)):
        (folder / name).write_bytes(b'fact f "caf\xe9"')
        found = CliRunner().invoke(cli.main, ["check", name])
        shown = [line for line in found.output.splitlines() if "iconv" in line]
        assert bool(shown) == offered
        for line in shown:
            command = ["iconv", "-f", "WINDOWS-1252", "-t", "UTF-8", name, ">", "new.lex"]
            assert shlex.split(line) == command
    (folder / NAME).write_text(PROGRAM, encoding="utf-8")


@pytest.mark.parametrize(
    "name",
    [
        "CON",
        "con",
        "Nul.x",
        "aux",
        "LPT9",
        "com1",
        "..",
        ".",
        "",
        "a/b",
        "a\\b",
        "a:b",
        "a<b>|?*",
        "x ",
        "x.",
        "\x1b",
        "y" * 400,
    ],
)
def test_folders_have_names_that_every_system_takes(name: str) -> None:
    found = folder_name(name)
    assert found
    assert len(found.encode("utf-8")) < 255
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*]', found)
    assert found[-1] not in ". "
    assert found not in (".", "..")
    assert found.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


def test_questions_that_differ_in_case_only_have_folders_of_their_own(tmp_path: Path) -> None:
    text = "fact f\ncase CON\n  given f\n  ask aux: f\n  ask Q: f\n  ask q: not f\nend\n"
    (tmp_path / "c.lex").write_text(text, encoding="utf-8")
    found = CliRunner().invoke(
        cli.main, ["check", str(tmp_path / "c.lex"), "--certify", str(tmp_path / "out")]
    )
    assert found.exit_code == 0, found.output
    assert sorted(p.parent.name for p in tmp_path.rglob("README.md")) == ["Q", "_aux", "q-2"]
