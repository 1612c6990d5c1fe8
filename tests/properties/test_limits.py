"""Programs that are too large are answered by a limit that says what it is, soon and in little memory."""

import time
from pathlib import Path

import pytest

from lexlogic.pipeline import load
from lexlogic.session import NotReadable, open_text
from lexlogic.solving.verdict import Outcome
from lexlogic.text import MOST_BYTES

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
    ],
    ids=["individuals", "duties", "acts"],
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
