"""`lexlogic turns-on`: every smallest combination that settles a question, and which issue matters most."""

from __future__ import annotations

import click

from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import page, show, show_diagnostics, waiting

_SHOWN = 16


@click.command("turns-on", short_help="what would settle a question")
@click.argument("file")
@click.argument("question", required=False, default="")
@click.option("--view", default="", metavar="V", help="Ask on the case of view V.")
@click.option("--law", "law_only", is_flag=True, help="Positions alone; facts fall as they will.")
@click.option("--most", type=click.IntRange(1), metavar="N", help="List N combinations each way.")
@click.option("--independent", is_flag=True, help="List the issues that never matter.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@effort_option
def command(
    file: str,
    question: str,
    view: str,
    law_only: bool,
    most: int | None,
    independent: bool,
    as_json: bool,
    effort: float,
) -> None:
    """Show what QUESTION of FILE turns on: every smallest combination of open facts and positions
    that settles it, and which issue decides most often.

    FILE may be a case of the library (`demo`). A claim of your own may stand in place of the
    question. The exit code is 1 if a limit was reached before an answer.
    """
    from lexlogic.cli.asking import choose_question
    from lexlogic.session import NotReadable

    context = click.get_current_context()
    path, name = find_file(file)
    with waiting() as said:
        chosen = choose_question(path, name, question, view, effort, said)
        if chosen.session is None or chosen.program is None or chosen.question is None:
            show_diagnostics(chosen.diagnostics)
            context.exit(2)
        from lexlogic.instruments.turns_on import LISTED, turns_on

        limit = most or (LISTED if as_json else _SHOWN)
        try:
            record = turns_on(chosen.session, chosen.program, chosen.question, limit, law_only)
        except NotReadable as error:
            show_diagnostics(error.diagnostics)
            context.exit(2)
    if record.verdict.word == "inconsistent" and not as_json:
        from lexlogic.rendering.answers import Answer
        from lexlogic.rendering.verdicts import contradiction

        show_diagnostics((contradiction(Answer(chosen.program, record.verdict, False)),))
        context.exit(2)
    if as_json:
        from lexlogic.rendering.json_output import to_json
        from lexlogic.rendering.turns_on_json import turns_on_object

        show(to_json(turns_on_object(record, name)))
    else:
        from lexlogic.rendering.turns_on_page import render_turns_on

        show(render_turns_on(record, file, page(), independent))
    context.exit({"undecided": 1, "inconsistent": 2}.get(record.verdict.word, 0))
