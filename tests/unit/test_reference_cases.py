"""The worked cases, decided by brute force where they are small enough."""

from pathlib import Path

import pytest

from lexlogic.pipeline import load
from lexlogic.program.frames import make_frame
from lexlogic.program.model import Question
from lexlogic.reference import TooLarge, base_atoms, verdict
from lexlogic.session import open_text

CASES = sorted(Path(__file__).parent.parent.joinpath("cases/semantics").glob("x*.lex"))
ATOMS = 5
"""Open atoms of which all combinations are tried at most."""


def expected(question: Question) -> str | None:
    """Return the verdict that a question expects, if it says."""
    for e in question.expectations:
        if e.kind == "word" and e.word in ("entailed", "excluded", "open"):
            return e.word
        if e.kind == "open_on":
            return "open"
    return None


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_verdicts(path: Path) -> None:
    """M2: what a case expects is what holds in all its completions."""
    loaded = load(path)
    assert loaded.ok, loaded.diagnostics
    for program in loaded.programs:
        for question in program.questions:
            word = expected(question)
            frame = make_frame(program, question)
            atoms = base_atoms(program, question, frame)
            if word is not None and len(atoms.either) <= ATOMS:
                found = verdict(program, question, frame, atoms.either, always=atoms.always)
                assert found.overall == word, (program.variant, question.name)


def test_more_scenarios_than_can_be_tried_are_refused() -> None:
    """Sixteen open atoms, or fewer with positions: one more is too many."""
    for positions in (0, 2):
        atoms = 16 - positions
        text = "let A be State\nfact f(s: State)\n"
        text += "".join(f"position P{i}\n" for i in range(positions))
        program, question = open_text(f"{text}case C\n  ask q: f(A)\nend\n").find(
            "q"
        ) or pytest.fail("no such question")
        frame = make_frame(program, question)
        open_atoms = base_atoms(program, question, frame).either
        with pytest.raises(TooLarge, match=f"{atoms + 1} atoms and {2**positions} ways"):
            verdict(program, question, frame, open_atoms[:1] * (atoms + 1))
