"""What is done with an input. Whatever a target raises is a fault of lexlogic.

A target returns whether the input got to the end of the path: a text without errors, an answer, a table of marks.
An input that did not was refused with a message.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import islice

from fuzz import importers
from fuzz.checking import printable, shown
from lexlogic.diagnostics import Diagnostic
from lexlogic.explanation.derive import explain
from lexlogic.pipeline import Loaded, load_text
from lexlogic.program.frames import make_frame
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.explanation import render_explanation
from lexlogic.rendering.json_output import check_object, to_json
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.page import Page
from lexlogic.rendering.verdicts import render_check
from lexlogic.session import NotReadable, Session
from lexlogic.solving.verdict import Outcome
from lexlogic.syntax.parser import parse, parse_formula
from lexlogic.syntax.printer import format_text
from lexlogic.text import TextFile, read_text

EFFORT = 0.02
"""Of the usual work: the path is the same, and an answer that takes long is `undecided` sooner."""
ASKED = 3
"""Questions of a program that are answered."""


def syntax(data: bytes) -> bool:
    """Bytes -> syntax tree and messages, of a plain or of a literate file."""
    text = _text(data)
    parsed = parse(read_text("f.lex.md" if "```" in text else "f.lex", text))
    shown(parsed.diagnostics)
    return not parsed.diagnostics


def typed(data: bytes) -> bool:
    """A claim typed by hand -> formula or messages."""
    formula, diagnostics = parse_formula(read_text("<question>", _text(data)))
    shown(diagnostics)
    return formula is not None


def resolved(data: bytes) -> bool:
    """Text -> programs and messages; the frames of their questions."""
    loaded = _load(data)
    for program in loaded.programs:
        for question in program.questions[:ASKED]:
            make_frame(program, question)
    return bool(loaded.programs)


def verdict(data: bytes) -> bool:
    """Text -> answers, shown as text and as JSON."""
    loaded = _load(data)
    answers, diagnostics = _answers(loaded)
    printable(render_check("f.lex", answers, make_ledger(answers), 0, Page(80, False), True))
    printable(to_json(check_object("f.lex", "", answers, diagnostics)), ascii=True)
    return bool(answers)


def explained(data: bytes) -> bool:
    """Text -> answers -> reasons."""
    loaded = _load(data)
    session = Session(loaded, EFFORT)
    answers = [
        a for a in _answers(loaded, session)[0] if a.verdict.outcome is not Outcome.INCONSISTENT
    ]
    for answer in answers:
        told = explain(session, answer.program, answer.question, answer.verdict)
        printable(render_explanation(told, 80))
    return bool(answers)


def formatted(data: bytes) -> bool:
    """The canonical form can be read, is its own canonical form, and says the same."""
    file = read_text("f.lex", _text(data))
    once = format_text(file)
    if once is None:
        return False
    again = read_text("f.lex", once)
    assert format_text(again) == once, "formatting is not idempotent"
    assert parse(again).document.statements == parse(file).document.statements, "another tree"
    return True


def claimed(data: bytes) -> bool:
    """A claim typed by hand about a small program."""
    session = Session(_small(), EFFORT)
    try:
        program, question = session.claim(_text(data))
        session.answer(program, question, thorough=False)
    except NotReadable as error:
        shown(error.diagnostics)
        return False
    return True


TARGETS: dict[str, Callable[[bytes], bool]] = {
    "syntax": syntax,
    "typed": typed,
    "resolved": resolved,
    "formatted": formatted,
    "verdict": verdict,
    "explained": explained,
    "claimed": claimed,
    "raw": importers.raw,
    "answers": importers.answers,
    "saved": importers.saved,
    "scenario": importers.scenario,
}

_PROGRAM = """
sort Person
let A, B be State
let p, q be Person
position Strict
conduct give(s: State, p: Person)
fact asked(s: State)
closed fact child(p: Person, q: Person)
standard real(p: Person)  met when asked(A)
concept near(p: Person)  when child(p, q) or asked(B)
treaty T  party A, B since 1950
norm n of T  bearer s: State  for p: Person  owed to each party  obliges give(s, p)
norm m of T  bearer s: State  for p: Person  owed to each party  forbids give(s, p)  when Strict
principle later for x: Duty, y: Duty  x yields to y when source(x, T) and asked(A)
case C
  given child(p, q)
  given give(A, p) at 1960-01-01
  view V holds Strict
end
"""


@cache
def _small() -> Loaded:
    return load_text(_PROGRAM)


def _text(data: bytes) -> str:
    """As a file is read, but for what is no text: a file that is not UTF-8 has one message of its own."""
    return data.decode("utf-8", "replace")


def _load(data: bytes) -> Loaded:
    loaded = load_text(TextFile("f.lex", None, _text(data)))
    assert loaded.ok or not loaded.programs, "a program in spite of errors"
    shown(loaded.diagnostics)
    return loaded


def _answers(
    loaded: Loaded, session: Session | None = None
) -> tuple[tuple[Answer, ...], tuple[Diagnostic, ...]]:
    session = session or Session(loaded, EFFORT)
    asked = ((p, q) for p in loaded.programs for q in p.questions)
    answers: list[Answer] = []
    diagnostics = list(loaded.diagnostics)
    for program, question in islice(asked, ASKED):
        try:
            answers.append(Answer(program, session.answer(program, question)))
        except NotReadable as error:
            shown(error.diagnostics)
            diagnostics += error.diagnostics
    return tuple(answers), tuple(diagnostics)
