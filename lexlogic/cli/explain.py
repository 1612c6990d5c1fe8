"""`lexlogic explain`: why an answer is so, or why it is not another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from attrs import frozen

from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import page, show, show_diagnostics, waiting

if TYPE_CHECKING:
    from lexlogic.rendering.answers import Answer


@click.command("explain", short_help="why an answer is so")
@click.argument("file")
@click.argument("question", required=False, default="")
@click.option("--why-not", "other", default="", metavar="STATUS", help="Why it is not STATUS.")
@click.option("--view", default="", metavar="V", help="Ask on the case of view V.")
@click.option("--short", is_flag=True, help="In ten lines.")
@click.option("--full", is_flag=True, help="Also what could have stood in the way, and did not.")
@click.option("--places", is_flag=True, help="File and line of each step in place of its citation.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@effort_option
def command(
    file: str,
    question: str,
    other: str,
    view: str,
    short: bool,
    full: bool,
    places: bool,
    as_json: bool,
    effort: float,
) -> None:
    """Explain the answer to QUESTION of FILE: what carries it, step by step, with citations.

    Labels say what is no fact: A a standard taken as met, P a position, V stated by a view, H supposed.

    FILE may be a case of the library (`demo`). A question in one variant of a case is written
    `question:Variant`, one of several cases `Case/question`. A claim of your own may stand in
    its place: "China breaches CAT.3.1".
    """
    from lexlogic.cli.asking import ask_question

    if short and (full or places):
        raise click.UsageError("--short leaves out what --full and --places show")
    context = click.get_current_context()
    path, name = find_file(file)
    with waiting() as said:
        asked = ask_question(path, name, question, view, effort, said)
        if not asked.answers:
            show_diagnostics(asked.diagnostics)
            context.exit(2)
        said.say(f"explaining {question}")
        forms = _Forms(short, full, places, as_json)
        text = _text(asked.answers[0], asked.session, other, forms, name)
    show(text)
    inconsistent = asked.answers[0].verdict.word == "inconsistent"
    context.exit(2 if inconsistent else 0)


@frozen
class _Forms:
    """How an explanation is to be shown."""

    short: bool
    full: bool
    places: bool
    as_json: bool


def _text(answer: Answer, session: object, other: str, forms: _Forms, file: str) -> str:
    from lexlogic.explanation.derive import explain
    from lexlogic.rendering.explain_json import explain_object, why_not_object
    from lexlogic.rendering.explanation import render_explanation, render_short, render_why_not
    from lexlogic.rendering.json_output import to_json
    from lexlogic.rendering.terminal import render_diagnostics
    from lexlogic.rendering.verdicts import contradiction

    paper = page()
    program, question, verdict = answer.program, answer.question, answer.verdict
    if verdict.word == "inconsistent" and not forms.as_json:
        return render_diagnostics((contradiction(answer),), paper.width, paper.colour)
    if not other:
        explanation = explain(session, program, question, verdict, forms.full)
        if forms.as_json:
            return to_json(explain_object(file, answer, explanation))
        if forms.short:
            return render_short(explanation, paper.width)
        return render_explanation(explanation, paper.width, forms.places)
    from lexlogic.explanation.why_not import STATUSES, why_not

    if other not in STATUSES:
        raise click.UsageError(f"--why-not takes one of: {', '.join(STATUSES)}")
    answered = why_not(session, program, question, verdict, other)
    if forms.as_json:
        return to_json(why_not_object(file, answer, answered))
    return render_why_not(answered, paper.width)
