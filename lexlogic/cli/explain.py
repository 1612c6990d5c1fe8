"""`lexlogic explain`: why an answer is so, or why it is not another."""

from __future__ import annotations

import click

from lexlogic.cli.files import find_files
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import page, show, show_diagnostics, waiting


@click.command("explain", short_help="why an answer is so")
@click.argument("file")
@click.argument("question", required=False, default="")
@click.option("--why-not", "other", default="", metavar="STATUS", help="Why it is not STATUS.")
@click.option("--view", default="", metavar="V", help="Ask on the case of view V.")
@effort_option
def command(file: str, question: str, other: str, view: str, effort: float) -> None:
    """Explain the answer to QUESTION of FILE: what carries it, step by step, with citations.

    FILE may be a case of the library (`demo`). A question in one variant of a case is written
    `question:Variant`, one of several cases `Case/question`. A claim of your own may stand in
    its place: "China breaches CAT.3.1".
    """
    from lexlogic.cli.asking import ask_question

    context = click.get_current_context()
    found = find_files(file)
    if len(found) != 1:
        raise click.UsageError(f"`{file}` is a folder. Name a file in it.")
    path, name = found[0]
    with waiting() as said:
        asked = ask_question(path, name, question, view, effort, said)
        if not asked.answers:
            show_diagnostics(asked.diagnostics)
            context.exit(2)
        said.say(f"explaining {question}")
        text = _text(asked.answers[0], asked.session, other)
    show(text)
    inconsistent = asked.answers[0].verdict.word == "inconsistent"
    context.exit(2 if inconsistent else 0)


def _text(answer, session, other: str) -> str:  # type: ignore[no-untyped-def]
    from lexlogic.explanation.derive import explain
    from lexlogic.rendering.explanation import render_explanation, render_why_not
    from lexlogic.rendering.terminal import render_diagnostics
    from lexlogic.rendering.verdicts import contradiction

    paper = page()
    program, question, verdict = answer.program, answer.question, answer.verdict
    if verdict.word == "inconsistent":
        return render_diagnostics((contradiction(answer),), paper.width, paper.colour)
    if not other:
        return render_explanation(explain(session, program, question, verdict), paper.width)
    from lexlogic.explanation.why_not import STATUSES, why_not

    if other not in STATUSES:
        raise click.UsageError(f"--why-not takes one of: {', '.join(STATUSES)}")
    return render_why_not(why_not(session, program, question, verdict, other), paper.width)
