"""Whatever is done to a text, loading it ends, says what is wrong, and never raises."""

import random
import re
import time
from pathlib import Path

import pytest
from hypothesis import settings

from lexlogic import library
from lexlogic.diagnostics import Diagnostic
from lexlogic.pipeline import Loaded, load_text
from lexlogic.program.frames import make_frame
from lexlogic.rendering.terminal import render_diagnostics
from lexlogic.syntax.literate import blocks
from lexlogic.text import read, read_text

_CASES = Path(__file__).parent.parent / "cases"
_FILES = sorted([*library.norm_files(), *_CASES.rglob("*.lex")])
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|[\w.\-]+|\s+|.', re.S)
_ROUNDS = settings().max_examples // 40
_SECONDS = 20


def _formal(path: Path) -> str:
    """Return the formal text of a file, without prose and without imports of the library."""
    file = read(path)
    assert not isinstance(file, tuple)
    parts = [file.text[a:b] for a, b in blocks(file.text, path.name.endswith(".md"))]
    return "\n".join(parts)


def _mutated(text: str, chance: random.Random) -> str:
    """Delete, double, exchange or misplace a few words or lines of a text."""
    for _ in range(chance.randint(1, 4)):
        by_line = chance.random() < 0.4
        parts = text.splitlines(keepends=True) if by_line else _PIECE.findall(text)
        solid = [i for i, part in enumerate(parts) if part.strip()]
        if len(solid) < 2:
            return text
        a, b = chance.sample(solid, 2)
        kind = chance.randrange(5)
        if kind == 0:
            del parts[a]
        elif kind == 1:
            parts.insert(a, parts[a] if by_line else f"{parts[a]} ")
        elif kind == 2:
            parts[a], parts[b] = parts[b], parts[a]
        elif kind == 3:
            parts[a] = parts[b]
        else:
            parts.insert(a, parts[b] if by_line else f" {parts[b]} ")
        text = "".join(parts)
    return text


def _sound(loaded: Loaded) -> None:
    """Check what every result promises: programs only without errors, messages that can be
    shown.
    """
    assert loaded.ok or not loaded.programs
    assert render_diagnostics(loaded.diagnostics)[-1:] in ("", "\n")
    for diagnostic in loaded.diagnostics:
        assert diagnostic.message or diagnostic.help
        _placed(diagnostic)
    for program in loaded.programs:
        for question in program.questions[:2]:
            make_frame(program, question)


def _placed(diagnostic: Diagnostic) -> None:
    for span in (diagnostic.span, *(label.span for label in diagnostic.labels)):
        assert span is None or 0 <= span.start <= span.end <= len(span.file.text)


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_mutated_texts_are_answered(path: Path) -> None:
    chance = random.Random(path.name)
    text = _formal(path)
    for _ in range(_ROUNDS):
        mutated = _mutated(text, chance)
        started = time.monotonic()
        _sound(load_text(read_text("mutated.lex", mutated)))
        assert time.monotonic() - started < _SECONDS, mutated


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "ask",
        "ask Q:",
        "end",
        "given " + "(" * 400 + "x" + ")" * 400,
        "given " + "not " * 400 + "x",
        "fact x\ngiven " + " and ".join(["x"] * 2000),
        "let \u00b2A be State",
        "let A be State\nfact f(s: State)\ngiven f(\u00b2)",
        "let A be State\nfact f(s: State)\ngiven f(7)",
        "fact x\nask Q: previously by 99999999999999999999 days x",
        "fact x\nask Q: previously by " + "9" * 5000 + " years x",
        "norm N bearer s: State obliges pay(s) within " + "9" * 5000 + " days",
        "presume x rank " + "9" * 5000,
        "import " + "a.b." * 200 + "c",
        "view V follows V holds V",
        "exactly one of A",
        "case C\nvariant V\ncase D\nend",
        "\x00",
        "treaty T adopted 0000-00-00",
        "treaty T adopted 9999-12-31 in force 0001-01-01",
        "sort Person open\nclosed fact f(p: Person)\nask Q: some p: Person with f(p)",
        "sort A\nsort A\nsort State\nlet x be A\nlet x be A",
        "concept c(p: Q)\n  when c(p)\nconcept c(p: Q, r: Q)\n  when c(p, r)",
        "rule r for s: State establishes r(s) when r(s)\nask Q: some s: State with r(s)",
        "norm N obliges N\nask Q: N breaches N",
        "norm N bearer N: N forbids N when N unless N",
        "principle p for n: Duty n yields to n when p\npriority p over p",
        "position P held by P opposed by P default on default off",
        "exception e to e when e",
        "standard s met when s unmet when s",
    ],
    ids=lambda text: repr(text[:20]),
)
def test_odd_texts_are_answered(text: str) -> None:
    _sound(load_text(read_text("odd.lex", text)))
