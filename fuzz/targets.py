"""What is done with an input. A target returns if all is well; whatever it raises is a fault of lexlogic."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from lexlogic.diagnostics import Diagnostic
from lexlogic.explanation.derive import explain
from lexlogic.pipeline import Loaded, load_text
from lexlogic.program.frames import make_frame
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.explanation import render_explanation
from lexlogic.rendering.json_output import check_object, to_json
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.page import Page
from lexlogic.rendering.terminal import render_diagnostics
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
_CLAIM = 200
_ALLOWED = frozenset("\n")


def syntax(data: bytes) -> None:
    """Bytes -> syntax tree and messages, of a plain and of a literate file, and of a claim by itself."""
    text = _text(data)
    for name in ("f.lex", "f.lex.md") if "```" in text else ("f.lex",):
        _shown(parse(read_text(name, text)).diagnostics)
    if len(text) < _CLAIM:
        _shown(parse_formula(read_text("<question>", text))[1])


def resolved(data: bytes) -> None:
    """Text -> programs and messages; the frames of their questions."""
    loaded = _load(data)
    for program in loaded.programs:
        for question in program.questions[:ASKED]:
            make_frame(program, question)


def verdict(data: bytes) -> None:
    """Text -> answers, shown as text and as JSON."""
    loaded = _load(data)
    answers, diagnostics = _answers(loaded)
    _printable(render_check("f.lex", answers, make_ledger(answers), 0, Page(80, False), True))
    _printable(to_json(check_object("f.lex", "", answers, diagnostics)), json=True)


def explained(data: bytes) -> None:
    """Text -> answers -> reasons."""
    loaded = _load(data)
    session = Session(loaded, EFFORT)
    for answer in _answers(loaded, session)[0]:
        if answer.verdict.outcome is Outcome.INCONSISTENT:
            continue
        told = explain(session, answer.program, answer.question, answer.verdict)
        _printable(render_explanation(told, 80))


def formatted(data: bytes) -> None:
    """The canonical form can be read, is its own canonical form, and says the same."""
    file = read_text("f.lex", _text(data))
    once = format_text(file)
    if once is None:
        return
    again = read_text("f.lex", once)
    assert format_text(again) == once, "formatting is not idempotent"
    assert parse(again).document.statements == parse(file).document.statements, "another tree"


def claimed(data: bytes) -> None:
    """A claim typed by hand about a small program."""
    session = Session(load_text(_PROGRAM), EFFORT)
    try:
        program, question = session.claim(_text(data))
        session.answer(program, question, thorough=False)
    except NotReadable as error:
        _shown(error.diagnostics)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "syntax": syntax,
    "resolved": resolved,
    "formatted": formatted,
    "verdict": verdict,
    "explained": explained,
    "claimed": claimed,
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


def _text(data: bytes) -> str:
    """As a file is read, but for what is no text: a file that is not UTF-8 has one message of its own."""
    return data.decode("utf-8", "replace")


def _load(data: bytes) -> Loaded:
    loaded = load_text(TextFile("f.lex", None, _text(data)))
    assert loaded.ok or not loaded.programs, "a program in spite of errors"
    _shown(loaded.diagnostics)
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
            _shown(error.diagnostics)
            diagnostics += error.diagnostics
    return tuple(answers), tuple(diagnostics)


def _shown(diagnostics: tuple[Diagnostic, ...]) -> None:
    for diagnostic in diagnostics:
        for span in (diagnostic.span, *(label.span for label in diagnostic.labels)):
            assert span is None or 0 <= span.start <= span.end <= len(span.file.text), "no place"
    _printable(render_diagnostics(diagnostics, limit=30))


def _printable(text: str, json: bool = False) -> None:
    """Nothing reaches a terminal that moves its cursor or hides text."""
    for character in text:
        if (character < " " and character not in _ALLOWED) or character in "\x7f\x9b\u202e":
            raise AssertionError(f"{'JSON' if json else 'text'} with {character!r}")
