"""The commands: exit codes, JSON by its schema, and how they behave on what is wrong."""

import ctypes
import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click import Context
from click.testing import CliRunner, Result

import lexlogic
from lexlogic.cli import start
from lexlogic.cli.main import Commands, main
from lexlogic.rendering.json_output import schema

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {"COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb"}

RYU = """\
sort Person
let China, DPRK be State
let Ryu be Person
conduct return(s: State, p: Person, d: State) "{s} returns {p} to {d}"
standard at_risk(p: Person) "{p} would be in danger"
position Wide "the ban covers everybody"
  held by "A scholar" "Handbook, 1"
treaty CAT  adopted 1984-12-10  party China, DPRK since 1988-11-03
norm CAT.3 "no return" of CAT art "3"
  bearer s: State  for p: Person, d: State  owed to each party
  forbids return(s, p, d)
  when at_risk(p) or Wide
  summary "No State returns a person in danger."
norm Border "return of crossers" of CAT art "9"
  bearer s: State  for p: Person  owed to DPRK
  obliges return(s, p, DPRK)
given return(China, Ryu, DPRK) at 2010-03-15 per "stated"
view Applicant "the applicant"
  holds Wide
case Ryu "May China send Ryu back?"
  taken as met at_risk(Ryu) per "asserted"
  ask breach "Does China breach CAT 3?": China breaches CAT.3[Ryu, DPRK]
    expect entailed
  ask clash: strict conflict among (CAT.3[Ryu, DPRK] by China, Border[Ryu] by China)
    expect entailed, unresolved for no vote
  ask kept: China breaches Border[Ryu]
    expect excluded
end
case Han "And Han?"
  let Han be Person
  given return(China, Han, DPRK) at 2010-03-15
  ask breach: China breaches CAT.3[Han, DPRK]
    expect open on both, contested on Wide, recorded not reached
  variant Safe
    given not at_risk(Han)
    expect breach open on law
  end
end
"""
WRONG = """\
sort Person
let China be State
let Ryu be Person
conduct return(s: State, p: Person)
fact a(p: Person)
norm N
  bearer s State
  forbids return(s, Ryu)
given return(Ryu, China)
given refugee(Ryu)
given a(Ryu) and a(Ryu) or a(Ryu)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with `ryu.lex` in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ryu.lex").write_text(RYU, encoding="utf-8")
    return tmp_path


def run(*args: str, input: str | None = None) -> Result:
    """Run a command as a user would, without a terminal."""
    return CliRunner().invoke(
        main, list(args), input=input, env=ENVIRONMENT, prog_name="lexlogic", catch_exceptions=False
    )


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("", ""), 0),
        (("expect excluded", "expect entailed"), 1),
        (("expect excluded", ""), 0),
        (("bearer s: State  for p: Person  owed", "bearer s State  for p: Person  owed"), 2),
        (("given return(China, Han, DPRK) at", "given not a_thing(Han) at"), 2),
    ],
)
def test_exit_code_says_whether_all_is_as_expected(
    folder: Path, change: tuple[str, str], code: int
) -> None:
    (folder / "ryu.lex").write_text(RYU.replace(*change), encoding="utf-8")
    assert run("check", "ryu.lex").exit_code == code


def test_an_unexpected_answer_is_shown_with_what_was_found(folder: Path) -> None:
    (folder / "ryu.lex").write_text(RYU.replace("expect excluded", "expect entailed"), "utf-8")
    result = run("check", "ryu.lex", "--only", "kept")
    assert "NOT AS EXPECTED" in result.output
    assert "expected  entailed" in result.output
    assert "found     - EXCLUDED" in result.output


def test_json_obeys_the_schema_and_is_the_same_each_time(folder: Path) -> None:
    first, second = run("check", "ryu.lex", "--json"), run("check", "ryu.lex", "--json")
    assert first.output == second.output
    found = json.loads(first.output)
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(found, schema())
    assert [q["id"] for q in found["questions"]] == ["breach", "clash", "kept", "breach", "breach"]
    assert [q["as_expected"] for q in found["questions"]] == [True] * 5
    assert found["questions"][3]["contested_on"] == ["Wide"]
    assert found["questions"][3]["recorded"] == ["not reached"]
    assert found["questions"][4]["variant"] == "Safe"
    assert found["conflicts"][0]["status"] == "unresolved"
    assert found["conflicts"][0]["reason"] == "no vote"
    assert found["questions"][0]["citations"][0]["article"] == "3"


def test_json_of_wrong_input_and_of_several_files_obeys_the_schema(folder: Path) -> None:
    (folder / "wrong.lex").write_text(WRONG, encoding="utf-8")
    result = run("check", "wrong.lex", "nowhere.lex", "--json")
    assert result.exit_code == 2
    found = json.loads(result.output)
    jsonschema.validate(found, schema())
    assert [f["questions"] for f in found] == [[], []]
    assert all(f["diagnostics"] for f in found)


def test_all_mistakes_are_shown_in_one_run(folder: Path) -> None:
    (folder / "wrong.lex").write_text(WRONG, encoding="utf-8")
    result = run("check", "wrong.lex")
    assert result.exit_code == 2
    for code in ("E-SYNTAX", "E-SORT", "E-UNKNOWN", "E-MIXED"):
        assert code in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "nowhere.lex"),
        ("check", "ryu.lex", "--view", "Nobody"),
        ("check", "ryu.lex", "--only", "nothing"),
        ("explain", "ryu.lex", "nothing"),
        ("explain", "ryu.lex", "China breaches Nothing"),
        ("explain", "ryu.lex", "breach", "--why-not", "anything"),
        ("fmt", "nowhere.lex"),
        ("help", "nothing-of-the-kind"),
        ("new", "case.txt"),
        ("new", "ryu.lex"),
        ("chek",),
        ("check",),
    ],
)
def test_what_cannot_be_understood_is_said_and_exits_with_2(
    folder: Path, arguments: tuple[str, ...]
) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.output.strip()
    assert "Traceback" not in result.output


def test_a_near_miss_is_guessed(folder: Path) -> None:
    assert "Did you mean `check`" in run("chek").output
    assert "There is `ryu.lex`" in run("check", "ryo.lex").output
    assert "Did you mean `clash`" in run("explain", "ryu.lex", "clas").output


def test_contradictory_facts_answer_nothing(folder: Path) -> None:
    text = RYU.replace("taken as met", "impossible at_risk(Ryu)\n  taken as met")
    (folder / "ryu.lex").write_text(text, encoding="utf-8")
    result = run("check", "ryu.lex", "--only", "Ryu/breach")
    assert "! INCONSISTENT" in result.output
    assert "E-CONTRADICTION" in result.output


def test_a_view_is_asked_about_without_its_expectations(folder: Path) -> None:
    result = run("check", "ryu.lex", "--view", "Applicant", "--only", "Han/breach")
    assert result.exit_code == 0
    assert "+ ENTAILED" in result.output
    assert "as expected" not in result.output


def test_variants_are_called_by_case_or_by_question(folder: Path) -> None:
    one = run("explain", "ryu.lex", "breach:Safe")
    other = run("explain", "ryu.lex", "Han:Safe/breach")
    assert one.exit_code == 0
    assert one.output == other.output


def test_a_claim_can_be_typed(folder: Path) -> None:
    result = run("explain", "ryu.lex", "China breaches CAT.3[Ryu, DPRK]")
    assert result.exit_code == 0
    assert "ENTAILED" in result.output


def test_the_ledger_lists_what_is_assumed(folder: Path) -> None:
    result = run("check", "ryu.lex", "--assumptions")
    assert re.search(r"A1 +standard +Ryu would be in danger", result.output)


def test_a_folder_means_all_cases_below(folder: Path) -> None:
    (folder / "sub").mkdir()
    shutil.copy("ryu.lex", folder / "sub" / "other.lex")
    result = run("check", ".")
    assert "ryu.lex" in result.output
    assert "sub/other.lex" in result.output
    assert run("check", "sub", "--only", "kept").exit_code == 0


def test_output_is_plain_and_narrow(folder: Path) -> None:
    for arguments in (
        ("check", "ryu.lex", "--assumptions"),
        ("explain", "ryu.lex", "clash"),
        ("explain", "ryu.lex", "Han/breach"),
        ("norms",),
        ("norms", "CAT.3.1"),
        ("norms", "jus", "cogens"),
        ("norms", "--help"),
        ("help",),
        ("help", "open"),
        ("help", "E-MIXED"),
    ):
        result = run(*arguments)
        assert result.exit_code == 0
        assert "\x1b" not in result.output
        assert [x for x in result.output.splitlines() if len(x) > 80] == []


_BANNED = re.compile(r"\b(core|model|SAT|unsat|unknown|solver)\b")


def test_output_uses_no_word_of_the_trade(folder: Path) -> None:
    pages = [run("check", "ryu.lex", "--assumptions"), run("--help"), run("help")]
    pages += [run("explain", "ryu.lex", q) for q in ("Ryu/breach", "clash", "Han/breach")]
    pages += [run("help", word) for word in ("open", "entailed", "undecided", "unresolved", "A1")]
    for page in pages:
        assert _BANNED.findall(page.output) == []


def test_help_lists_only_commands_there_are() -> None:
    listed = re.findall(
        r"^(?:Start|Ask|Argue|Draft|Teach|Connect) +(.+)$", run("--help").output, re.MULTILINE
    )
    names = [name for line in listed for name in line.split()]
    assert isinstance(main, Commands)
    assert [*names, "help"] == main.list_commands(Context(main))
    assert {"demo", "new", "norms", "check", "explain", "fmt"} <= set(names)
    for name in (*names, "help"):
        assert run(name, "--help").exit_code == 0
        assert run("help", name).exit_code == 0


def test_an_internal_error_is_explained(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lexlogic.session import Session
    from lexlogic.solving.ask import InternalError

    def fail(*_: object, **__: object) -> None:
        raise InternalError("the second evaluator does not confirm a scenario")

    monkeypatch.setattr(Session, "answer", fail)
    result = run("check", "ryu.lex")
    assert result.exit_code == 3
    assert "gives no answer" in result.output
    assert "Traceback" not in result.output


def test_an_interrupt_ends_in_one_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lexlogic.session import Session

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "answer", stop)
    result = run("check", "ryu.lex")
    assert result.exit_code == 130
    assert result.output == "Stopped.\n"


def test_what_a_call_into_z3_makes_of_an_interrupt_is_one_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while ctypes converts an argument comes out as `ArgumentError: argument 2: KeyboardInterrupt`."""
    from lexlogic.session import Session

    def heard(*_: object, **__: object) -> None:
        with pytest.raises(KeyboardInterrupt):
            start._hear()
        raise ctypes.ArgumentError("argument 2: KeyboardInterrupt: ")

    monkeypatch.setattr(start, "_heard", False)
    monkeypatch.setattr(Session, "answer", heard)
    result = run("check", "ryu.lex")
    assert result.exit_code == 130
    assert result.output == "Stopped.\n"


def test_fmt_writes_checks_and_pipes(folder: Path) -> None:
    messy = "let  A   be State\nfact f\nask q :  f\n"
    (folder / "m.lex").write_text(messy, encoding="utf-8")
    assert run("fmt", "--check", "m.lex").exit_code == 1
    assert (folder / "m.lex").read_text("utf-8") == messy
    piped = run("fmt", "-", input=messy)
    assert run("fmt", "m.lex").exit_code == 0
    assert (folder / "m.lex").read_text("utf-8") == piped.output
    assert run("fmt", "--check", "m.lex").exit_code == 0


def test_new_writes_a_case_that_checks(folder: Path) -> None:
    options = "--states Laos,DPRK --treaties CAT --persons Han --date 2013-06-01"
    act = "return(Laos, Han, DPRK)"
    result = run("new", "transit.lex", *options.split(), "--act", act)
    assert result.exit_code == 0
    assert "Wrote transit.lex" in result.output
    assert run("fmt", "--check", "transit.lex").exit_code == 0
    typed = "Laos, DPRK\n?\ncat\nHan\nreturn(Laos)\nreturn(Laos, Han, DPRK)\nsome day\n2013-06-01\n"
    asked = run("new", "other.lex", input=typed)
    assert asked.exit_code == 0
    same = (folder / "transit.lex").read_text("utf-8").replace("ransit", "ther")
    assert (folder / "other.lex").read_text("utf-8") == same.replace("Tther", "Other").replace(
        "tther", "other"
    )


def test_new_without_answers_says_what_is_missing(folder: Path) -> None:
    result = run("new", "transit.lex", input="")
    assert result.exit_code == 2
    assert "Which States?" in result.output


def test_the_demonstration_fits_a_screen() -> None:
    """The README shows it, and the cases check that it is what is printed."""
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = readme.split("$ lexlogic demo\n", 1)[1].split("```", 1)[0].splitlines()
    assert len(shown) <= 40
    assert max(map(len, shown)) <= 80
    assert _BANNED.findall("\n".join(shown)) == []


def test_the_package_loads_asks_and_prints(folder: Path) -> None:
    case = lexlogic.load("ryu.lex")
    verdict = case.ask("Han/breach")
    assert isinstance(verdict, lexlogic.Verdict)
    assert str(verdict) == "~ OPEN on law and fact, contested on Wide"
    assert "<strong>" in verdict._repr_html_()
    assert str(case.ask("Han/breach", under="Applicant")) == "+ ENTAILED"
    with pytest.raises(lexlogic.NotReadable):
        lexlogic.loads(WRONG)


def test_help_and_fmt_do_not_load_the_solver() -> None:
    code = "import sys, lexlogic, lexlogic.cli.main, lexlogic.cli.fmt; print('z3' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "False\n"


def test_the_example_in_the_package_is_true() -> None:
    assert doctest.testmod(lexlogic).failed == 0
    assert doctest.testmod(lexlogic).attempted > 0


def test_the_hash_seed_changes_nothing(folder: Path) -> None:
    outputs = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "COLUMNS": "80"}
        command = [sys.executable, "-m", "lexlogic", "check", "ryu.lex", "--json"]
        found = subprocess.run(command, capture_output=True, env=environment, check=True)
        outputs.append(found.stdout)
    assert outputs[0] == outputs[1]


def test_fmt_does_not_guess_at_other_encodings(folder: Path) -> None:
    result = CliRunner().invoke(main, ["fmt", "-"], input=b"let A be State -- \xb0\n")
    assert result.exit_code == 2
    assert "E-UTF8" in result.output


def test_a_limit_reached_is_no_answer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from lexlogic.program import model as m
    from lexlogic.session import Session

    def give_up(_: Session, __: m.Program, question: m.Question) -> lexlogic.Verdict:
        return lexlogic.Verdict(question, lexlogic.Outcome.UNDECIDED, cause="work limit")

    monkeypatch.setattr(Session, "answer", give_up)
    result = run("check", "ryu.lex")
    assert result.exit_code == 1
    assert "? UNDECIDED" in result.output
    assert "This is not a no." in result.output
    assert "--effort 10" in result.output
    jsonschema.validate(json.loads(run("check", "ryu.lex", "--json").output), schema())
    assert "This is not a no." in run("explain", "ryu.lex", "clash").output


def test_explain_without_a_question_lists_them(folder: Path) -> None:
    result = run("explain", "ryu.lex")
    assert result.exit_code == 2
    assert "Its questions: breach, clash, kept" in result.output
