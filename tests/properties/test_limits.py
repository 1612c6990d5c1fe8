"""Programs that are too large are answered by a limit that says what it is, soon and in little memory."""

import time
from pathlib import Path

import pytest

from lexlogic import pipeline
from lexlogic.pipeline import load, load_text
from lexlogic.program.validate import MOST_QUESTIONS
from lexlogic.session import NotReadable, open_text
from lexlogic.solving.verdict import Outcome
from lexlogic.text import MOST_BYTES
from lexlogic.theory import circuit

_SECONDS = 20  # of processor time
_PERSONS = "sort Person\nlet {} be Person\nfact f(p: Person)\n"


def _persons(count: int) -> str:
    return _PERSONS.format(", ".join(f"p{i}" for i in range(count)))


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        (
            _persons(40) + "case C\nask q: every a: Person, b: Person, c: Person, d: Person "
            "satisfies (f(a) or f(b) or f(c) or f(d))\nend",
            "combinations of individuals",
        ),
        (
            _persons(200) + "let A, B be State\nconduct x(s: State, p: Person, q: Person)\n"
            "norm n bearer s: State for p: Person, q: Person owed to B obliges x(s, p, q)\n"
            "case C\nask q: A breaches n\nend",
            "duties",
        ),
        (
            "let A, B be State\n"
            + "".join(f"conduct x{i}(s: State)\n" for i in range(15))
            + "".join(
                f"norm n{i} bearer s: State owed to B obliges (x{i}(s) or x{i + 1}(s))\n"
                for i in range(14)
            )
            + "case C\nask q: A breaches n3\nend",
            "hang together",
        ),
        (
            "let A, B be State\n"
            + "".join(f"conduct x{i}(s: State)\n" for i in range(17))
            + "norm m bearer s: State owed to B forbids x0(s)\n"
            + "norm n bearer s: State owed to B obliges any of ("
            + ", ".join(f"x{i}(s)" for i in range(17))
            + ")\ncase C\nask q: conflicts_possibly(n, m)\nend",
            "acts in two texts",
        ),
    ],
    ids=["individuals", "duties", "acts", "texts"],
)
def test_what_is_too_large_is_undecided(text: str, limit: str) -> None:
    started = time.process_time()
    verdict = open_text(text).ask("q")
    assert verdict.outcome is Outcome.UNDECIDED
    assert limit in verdict.cause
    assert time.process_time() - started < _SECONDS


def test_a_rule_for_too_many_is_an_error() -> None:
    text = _persons(1100) + "concept near(p: Person, q: Person)\n  when f(p) and f(q)\n"
    with pytest.raises(NotReadable) as caught:
        open_text(text + "case C\nask q: some p: Person with near(p, p)\nend")
    assert [d.code for d in caught.value.diagnostics] == ["E-LARGE"]


def test_too_many_questions_are_an_error() -> None:
    asks = "".join(f" ask q{i}: f(A)\n" for i in range(MOST_QUESTIONS // 2 + 1))
    text = f"let A be State\nfact f(s: State)\ncase X\n{asks}end\n"
    assert not [d for d in load_text(text).diagnostics if d.is_error]
    found = load_text(text + text[text.index("case") :].replace("X", "Y")).diagnostics
    assert [(d.code, d.title) for d in found if d.is_error] == [("E-LARGE", "too many questions")]


def test_a_long_chain_of_concepts_is_answered() -> None:
    rules = "".join(f"concept f{i}\n  when f{i - 1}\n" for i in range(1, 1500))
    verdict = open_text(f"fact f0\n{rules}case C\nask q: f1499\nend").ask("q")
    assert verdict.outcome is Outcome.OPEN
    assert verdict.certificate is not None
    assert "too large for the second evaluator" in verdict.certificate.checked[0]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "big.lex").write_bytes(b"-" * (MOST_BYTES + 1))
    assert [d.code for d in load(tmp_path / "big.lex").diagnostics] == ["E-LARGE"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_file_without_end_is_not_read_to_its_end() -> None:
    assert [d.code for d in load("/dev/zero").diagnostics] == ["E-LARGE"]


def _imports(folder: Path, count: int) -> Path:
    """Files each of which imports the next."""
    for n in range(count):
        further = f"import f{n + 1}\n" if n + 1 < count else ""
        (folder / f"f{n}.lex").write_text(f"{further}fact a{n}\n", encoding="utf-8")
    return folder / "f0.lex"


def test_files_that_import_one_another_in_a_long_chain_are_an_error(tmp_path: Path) -> None:
    assert load(_imports(tmp_path, pipeline.DEEPEST_IMPORT)).ok
    (found,) = load(_imports(tmp_path, 1500)).diagnostics
    assert found.code == "E-LARGE"
    assert f"more than {pipeline.DEEPEST_IMPORT} deep. Import directly" in found.message


@pytest.mark.parametrize(
    ("limit", "value", "words"),
    [("MOST_FILES", 5, "More than 5 files"), ("MOST_CHARACTERS", 40, "more than 40 characters")],
)
def test_too_many_imports_are_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int, words: str
) -> None:
    _imports(tmp_path, 9)
    everything = tmp_path / "all.lex"
    everything.write_text(
        "import " + ", ".join(f"f{n}" for n in range(8, -1, -1)), encoding="utf-8"
    )
    assert load(everything).ok
    monkeypatch.setattr(pipeline, limit, value)
    (found,) = load(everything).diagnostics
    assert found.code == "E-LARGE"
    assert words in found.message
    assert "Import fewer" in found.message


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        (
            f"fact f\nconcept c when {'ever (' * 101}f{')' * 101}",
            "E-SYNTAX",
            "more than 100 deep. Give a part",
        ),
        (f"fact f\nconcept c when {'(' * 9_999}f{')' * 9_999}", "", ""),
        (f"fact f\nconcept c when {'not ' * 101}f", "E-SYNTAX", "more than 100 deep. Give a part"),
        ("".join(f"case c{n}\n" for n in range(21)) + "end\n" * 21, "E-NEST", "more than 20 deep"),
        (f"fact {'x' * MOST_BYTES}", "", ""),
    ],
    ids=["moments", "brackets", "denials", "cases", "one long name"],
)
def test_what_is_nested_too_deep_is_an_error(text: str, code: str, words: str) -> None:
    started = time.process_time()
    found = load_text(text).diagnostics
    assert time.process_time() - started < _SECONDS
    if code:
        assert any(d.code == code and words in d.message for d in found), found
    else:
        assert not found


def test_too_many_formulas_are_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = "".join(f"fact f{n}\n" for n in range(30))
    claim = " or ".join(f"(f{n} and f{n + 1})" for n in range(29))
    session = open_text(f"{facts}case C\nask q: {claim}\nend")
    monkeypatch.setattr(circuit, "MOST_NODES", 20)
    verdict = session.ask("q")
    assert verdict.outcome is Outcome.UNDECIDED
    assert "formulas" in verdict.cause
    assert "lexlogic help E-LARGE" in verdict.cause


def test_what_is_said_many_times_is_read_once() -> None:
    text = "let A be State\nfact f(s: State)\n" + "given f(A)\n" * 4_000
    started = time.process_time()
    assert load_text(text).ok
    assert (
        time.process_time() - started < _SECONDS / 4
    )  # it took half a minute when each was held against all
