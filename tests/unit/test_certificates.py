"""Certificates are checked with the files alone: a scenario by its checker, a refutation by other solvers."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cvc5
import pytest
import z3
from click.testing import CliRunner, Result

from lexlogic.cli.main import main
from lexlogic.rendering import certificate_check

CHECKER = Path(certificate_check.__file__).read_text("utf-8")
HOSTILE = """
let A, B be State
conduct x(s: State) "{s} acts\u2028(assert false) ; or does it"
fact f(s: State) "it is so;
(assert false)"
concept c(s: State) when f(s)
position P "the first reading"  no holder found
norm n "..."  bearer s: State  owed to B  forbids x(s)  when f(s)
norm m "..."  bearer s: State  owed to B  obliges x(s)  when P
case Bundle
  given x(A) and f(A)
  ask breach: A breaches n
  ask kept: A breaches m
  ask clash: conflict among (n by A, m by A)
  variant Twisted
    given not f(A)
    expect breach excluded
  end
end
case Broken
  given f(A) and not c(A)
  ask any: A breaches n
end
"""


def certify(folder: Path, text: str, *options: str) -> Result:
    """Run `check --certify` on a text, below `folder`."""
    file = folder / "case.lex"
    file.write_text(text, encoding="utf-8")
    arguments = ["check", str(file), "--certify", str(folder / "out"), *options]
    return CliRunner().invoke(main, arguments)


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificates of three questions of the seed case."""
    folder = tmp_path_factory.mktemp("seed")
    found = CliRunner().invoke(
        main, ["check", "demo", "--only", "torture,refugee,conflict", "--certify", str(folder)]
    )
    assert found.exit_code == 0, found.output
    return folder / "Repatriation"


def by_z3(text: str) -> str:
    solver = z3.Solver()
    solver.from_string(text)
    return str(solver.check())


def by_cvc5(text: str) -> str:
    solver = cvc5.Solver(cvc5.TermManager())
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "refutation")
    symbols = parser.getSymbolManager()
    answer = ""
    while not (command := parser.nextCommand()).isNull():
        answer = command.invoke(solver, symbols) or answer
    return answer.strip()


def checked(folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    """Run the checker of the bundle with nothing of ours in its reach."""
    return subprocess.run(
        [sys.executable, "-I", "-S", "check_scenario.py", name],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def scenarios(folder: Path) -> Iterator[Path]:
    return (p for p in sorted(folder.rglob("scenario-*.json")))


def test_other_solvers_refute_what_the_seed_case_excludes(seed: Path) -> None:
    found = sorted(seed.rglob("refutation.smt2"))
    assert [p.parent.name for p in found] == ["conflict", "torture"]
    for path in found:
        text = path.read_text("utf-8")
        assert by_z3(text) == by_cvc5(text) == "unsat"


def test_each_point_given_is_needed(seed: Path) -> None:
    text = (seed / "torture" / "refutation.smt2").read_text("utf-8")
    points = re.findall(r"^\(assert \(! .* :named given\d+\)\)$", text, re.MULTILINE)
    assert len(points) > 3
    for point in points:
        assert by_cvc5(text.replace(point, "")) == "sat"
    assert by_cvc5(re.sub(r"^\(assert .* :named claim\)\)$", "", text, flags=re.MULTILINE)) == "sat"


def test_what_settles_an_open_answer_is_refuted_and_minimal(seed: Path) -> None:
    folder = seed / "refugee"
    files = sorted(folder.glob("settles-*.smt2"))
    assert len(files) == 7
    said = (folder / "README.md").read_text("utf-8")
    for path in files:
        text = path.read_text("utf-8")
        assert by_z3(text) == by_cvc5(text) == "unsat", path
        points = re.findall(r"^\(assert \(! .* :named \w+\)\)$", text, re.MULTILINE)
        assert sum(":named settled" in p for p in points) >= 1
        for point in points:
            assert by_cvc5(text.replace(point, "")) == "sat", point
        end = "does not hold" if "; The claim.\n" in text else "holds"
        assert f"`{path.name}`: the claim {end} if " in said


def test_the_checker_accepts_the_scenarios_of_the_seed_case(seed: Path) -> None:
    found = list(scenarios(seed))
    assert len(found) == 4
    for path in found:
        result = checked(path.parent, path.name)
        assert result.returncode == 0, result.stdout + result.stderr
        assert ("does not hold" in result.stdout) == ("fails" in path.name)


def test_the_checker_finds_each_kind_of_fault(tmp_path: Path) -> None:
    certify(tmp_path, HOSTILE)
    folder = tmp_path / "out" / "Bundle" / "clash"
    name = "scenario-holds.json"
    good = json.loads((folder / name).read_text("utf-8"))
    defined = next(iter(good["definitions"]))
    literal = good["given"][0]["literal"]
    faults = [
        ("values", {**good["values"], defined: not good["values"][defined]}),
        ("values", {**good["values"], str(abs(literal)): literal < 0}),
        ("claim", {**good["claim"], "holds": False}),
        ("definitions", {**good["definitions"], defined: -good["definitions"][defined]}),
    ]
    for key, value in faults:
        (folder / name).write_text(json.dumps({**good, key: value}), encoding="utf-8")
        assert checked(folder, name).returncode == 1, key
    (folder / name).write_text(json.dumps(good), encoding="utf-8")
    assert checked(folder, name).returncode == 0


_TRUE = {
    "values": {"2": True},
    "gates": {"4": [2]},
    "definitions": {},
    "given": [{"literal": 4, "says": "so"}],
    "claim": {"literal": 2, "holds": True},
}


@pytest.mark.parametrize(
    "change",
    [
        {"values": {"1": False, "2": True}},  # truth itself
        {"values": {"2": True, "4": True}},  # a gate has no value of its own
        {"values": {"2": 1}},
        {"values": {"2": False, "02": True}},
        {"values": {"2": True, "-3": True}},
        {"gates": {"1": [-2], "4": [2]}},
        {"gates": {"4": [5], "5": [4]}},  # a circle
        {"gates": {"4": [9]}},
        {"claim": {"literal": 2, "holds": 1}},
        {"claim": {"literal": "2", "holds": True}},
        {"given": 3},
        {"given": [{"literal": 2.0, "says": "\x1b[2J"}]},
    ],
    ids=str,
)
def test_the_checker_is_not_deceived(tmp_path: Path, change: dict[str, object]) -> None:
    (tmp_path / "check_scenario.py").write_text(CHECKER, encoding="utf-8")
    for document, code in ((_TRUE, 0), ({**_TRUE, **change}, 1)):
        (tmp_path / "s.json").write_text(json.dumps(document), encoding="utf-8")
        found = checked(tmp_path, "s.json")
        assert (found.returncode, found.stderr) == (code, ""), found.stdout
        assert found.stdout.isascii()
        assert "\x1b" not in found.stdout


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"values": 1, "values": 2}', "1" * 9999])
def test_the_checker_refuses_what_is_no_scenario(tmp_path: Path, text: str) -> None:
    (tmp_path / "check_scenario.py").write_text(CHECKER, encoding="utf-8")
    (tmp_path / "s.json").write_text(text, encoding="utf-8")
    found = checked(tmp_path, "s.json")
    assert (found.returncode, found.stderr) == (1, "")
    assert "no scenario" in found.stdout


def test_every_kind_of_verdict_has_its_files(tmp_path: Path) -> None:
    found = certify(tmp_path, HOSTILE)
    assert found.exit_code == 2  # one case contradicts itself
    out = tmp_path / "out"
    files = {
        p.relative_to(out).as_posix(): sorted(f.name for f in p.iterdir())
        for p in out.rglob("*")
        if p.is_dir() and any(f.is_file() for f in p.iterdir())
    }
    both = ["README.md", "check_scenario.py", "scenario-fails.json", "scenario-holds.json"]
    settling = ["settles-1.smt2", "settles-2.smt2"]
    assert files == {
        "Bundle/breach": [
            "README.md",
            "check_scenario.py",
            "refutation.smt2",
            "scenario-holds.json",
        ],
        "Bundle/kept": ["README.md", "check_scenario.py", "refutation.smt2", "scenario-fails.json"],
        "Bundle/clash": both + settling,
        "Bundle/Twisted/breach": [
            "README.md",
            "check_scenario.py",
            "refutation.smt2",
            "scenario-fails.json",
        ],
        "Broken/any": ["README.md", "refutation.smt2"],
    }
    for path in scenarios(out):
        assert checked(path.parent, path.name).returncode == 0
    for path in out.rglob("*.smt2"):
        text = path.read_text("utf-8")
        assert by_z3(text) == by_cvc5(text) == "unsat", path


def test_what_a_file_says_cannot_end_a_comment(tmp_path: Path) -> None:
    certify(tmp_path, HOSTILE)
    text = (tmp_path / "out/Bundle/breach/refutation.smt2").read_text("utf-8")
    assert "assert false" in text
    assert all(line.startswith(";") for line in text.splitlines() if "assert false" in line)
    without = re.sub(r"^\(assert .* :named claim\)\)$", "", text, flags=re.MULTILINE)
    assert by_cvc5(without) == "sat"


def test_the_same_bytes_each_time(tmp_path: Path) -> None:
    folder = tmp_path / "out/Bundle/clash"
    texts = []
    for _ in range(2):
        certify(tmp_path, HOSTILE)
        texts.append({p.name: p.read_bytes() for p in folder.iterdir()})
    assert texts[0] == texts[1]


def test_a_file_in_the_way_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    found = certify(tmp_path, HOSTILE)
    assert found.exit_code == 2
    assert (tmp_path / "out").read_text("utf-8") == "mine"
    assert "Traceback" not in found.output
