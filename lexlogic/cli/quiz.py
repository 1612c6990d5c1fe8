"""`lexlogic quiz`: exercises from a case, on the screen or on paper, with a key, and a class marked."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import Waiting, page, show, show_diagnostics, waiting
from lexlogic.diagnostics import Diagnostic
from lexlogic.text import MOST_BYTES

if TYPE_CHECKING:
    from lexlogic.instruments.quiz import Quiz

_KINDS = ("contrast", "conflict", "position", "order")
_DIFFICULTIES = ("easy", "medium", "hard")
_MOST = 100


@click.command("quiz", short_help="exercises from a case, with a key")
@click.argument("file")
@click.argument("question", required=False, default="")
@click.option(
    "--seed", type=int, default=1, metavar="N", help="Another set; the same N, the same set."
)
@click.option(
    "--number",
    type=click.IntRange(1, _MOST),
    default=5,
    metavar="N",
    help="How many exercises (5 if not said).",
)
@click.option(
    "--kind", type=click.Choice(_KINDS), multiple=True, help="Only this kind; may be repeated."
)
@click.option(
    "--difficulty", type=click.Choice(_DIFFICULTIES), help="Only easy, medium or hard ones."
)
@click.option("--take", is_flag=True, help="Answer here, one after another.")
@click.option("--paper", is_flag=True, help="The exercises, and a key on a sheet of its own.")
@click.option("--key", is_flag=True, help="The key only.")
@click.option(
    "--grade", "answers", default="", metavar="ANSWERS", help="Mark a class: CSV or JSON."
)
@click.option("--view", default="", metavar="V", help="Ask every question on the case of view V.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@effort_option
def command(
    file: str,
    question: str,
    seed: int,
    number: int,
    kind: tuple[str, ...],
    difficulty: str | None,
    take: bool,
    paper: bool,
    key: bool,
    answers: str,
    view: str,
    as_json: bool,
    effort: float,
) -> None:
    """Make exercises from FILE, or from one QUESTION of it.

    Every answer is decided by the engine, and every other option refuted. The same seed makes the same set, so
    a key may be printed later, and a class marked: `--grade answers.csv`, whose first line is
    `name,1,2,3` and whose rows are `Ana,a,c,3 1 2`.
    """
    context = click.get_current_context()
    chosen = [name for name, on in (("--take", take), ("--paper", paper), ("--key", key)) if on]
    chosen += ["--grade"] if answers else []
    if len(chosen) > 1:
        raise click.UsageError(f"{' and '.join(chosen)} do not go together: choose one.")
    data = _read(answers) if answers else b""
    if data is None:
        context.exit(2)
    path, name = find_file(file)
    with waiting() as said:
        quiz = _make(
            path, name, question, seed, number, kind or _KINDS, difficulty or "", view, effort, said
        )
    if quiz is None:
        context.exit(2)
    if answers:
        context.exit(_grade(quiz, data, answers, as_json))
    if as_json:
        from lexlogic.rendering.json_output import to_json
        from lexlogic.rendering.quiz_json import quiz_object

        show(to_json(quiz_object(quiz)))
    elif take:
        _take(quiz)
    else:
        from lexlogic.rendering.quiz_page import render_quiz

        show(render_quiz(quiz, page(), key or paper, not key))
        if not (key or paper) and quiz.exercises:
            show(_next(file, question, seed, number, kind, difficulty or "", view))
    context.exit(0 if quiz.exercises else 1)


def _make(
    path: Path,
    name: str,
    wanted: str,
    seed: int,
    number: int,
    kinds: tuple[str, ...],
    difficulty: str,
    view: str,
    effort: float,
    said: Waiting,
) -> Quiz | None:
    """The set; none if the file or what was named in it cannot be read, which has then been said."""
    from lexlogic.cli.asking import questions_of

    said.say(f"reading {name}")
    asked = questions_of(path, name, wanted, view, effort)
    if asked.session is None:
        show_diagnostics(asked.diagnostics)
        return None
    from lexlogic.session import NotReadable

    try:
        return asked.session.quiz(
            asked.questions, number, seed, kinds, difficulty, say=said.say, file=Path(name).name
        )
    except NotReadable as error:
        show_diagnostics(error.diagnostics)
        return None


def _read(name: str) -> bytes | None:
    path = Path(name)
    if path.is_file():
        with path.open("rb") as stream:
            return stream.read(MOST_BYTES + 1)  # one more is refused as too many
    message = (
        f"`{name}` is not here. A class's answers are a CSV file:\n  name,1,2,3\n  Ana,a,c,3 1 2"
    )
    show_diagnostics((Diagnostic("E-FILE", "no such file", None, message),))
    return None


def _grade(quiz: Quiz, data: bytes, name: str, as_json: bool) -> int:
    from lexlogic.instruments.quiz.grading import NotAnswers, grade

    try:
        marks = grade(quiz, data)
    except NotAnswers as error:
        message = f"`{name}` cannot be marked: {error}"
        show_diagnostics((Diagnostic("E-FILE", "not a file of answers", None, message),))
        return 2
    if as_json:
        from lexlogic.rendering.json_output import to_json
        from lexlogic.rendering.quiz_json import marks_object

        show(to_json(marks_object(quiz, marks)))
    else:
        from lexlogic.rendering.quiz_page import render_marks

        show(render_marks(quiz, marks, page()))
    return 1 if marks.trouble else 0


def _take(quiz: Quiz) -> None:
    """Ask the exercises one after another; the end of the input or Ctrl-C ends with the marks so far."""
    from lexlogic.instruments.quiz.grading import mark
    from lexlogic.rendering.quiz_page import exercise_lines, feedback, heading, marks_line

    paper = page()
    show(f"{heading(quiz, paper)}\n\n")
    show("Type a letter, or numbers such as `3 1 2`. Enter alone: see the answer. q: stop.\n\n")
    right = answered = 0
    for number, exercise in enumerate(quiz.exercises, 1):
        show("\n".join(exercise_lines(quiz, number, exercise, paper)) + "\n")
        while True:
            given = _answer()
            if given is None or given.strip().lower() in ("q", "quit", "exit"):
                show(f"\n{marks_line(right, answered, len(quiz.exercises))}")
                return
            try:
                verdict = mark(exercise, given)
                break
            except ValueError as error:
                text = str(error)
                show(f"{text[:1].upper()}{text[1:]}, or q to stop.\n")
        right += verdict is True
        answered += verdict is not None
        show(feedback(exercise, given, verdict, paper) + "\n")
    show(marks_line(right, answered, len(quiz.exercises)))


def _answer() -> str | None:
    """A line typed; none at the end of the input."""
    show("> ")
    sys.stdout.flush()
    try:
        line = sys.stdin.readline()
    except (KeyboardInterrupt, EOFError):
        return None
    if not line:
        return None
    if not sys.stdin.isatty():
        show(line if line.endswith("\n") else f"{line}\n")  # what a terminal would have shown
    return line.strip()


def _next(
    file: str,
    question: str,
    seed: int,
    number: int,
    kinds: tuple[str, ...],
    difficulty: str,
    view: str,
) -> str:
    """How to answer, print the key, and mark a class, for this very set."""
    same = [file, *([question] if question else [])]
    same += [] if seed == 1 else ["--seed", str(seed)]
    same += [] if number == 5 else ["--number", str(number)]
    same += [x for kind in kinds for x in ("--kind", kind)]
    same += ["--difficulty", difficulty] if difficulty else []
    same += ["--view", view] if view else []
    import shlex

    text = "lexlogic quiz " + shlex.join(same)
    rows = (
        (f"{text} --take", "answer here"),
        (f"{text} --key", "the answers, with reasons"),
        (f"{text} --grade answers.csv", "mark a class"),
    )
    width = max(len(left) for left, _ in rows)
    lead = "Next   "
    lines = []
    for left, right in rows:
        lines.append(f"{lead}{left:<{width}}   {right}" if width < 50 else f"{lead}{left}")
        lead = " " * 7
    return "\n" + "\n".join(lines) + "\n"
