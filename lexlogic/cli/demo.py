"""`lexlogic demo`: the first questions of the case that comes with lexlogic, on one screen."""

from __future__ import annotations

import click

from lexlogic.cli.asking import ask_file
from lexlogic.cli.check import exit_code
from lexlogic.cli.files import DEMO, find_files
from lexlogic.cli.screen import page, show, show_diagnostics, waiting

_HEADLINES = 5


@click.command("demo", short_help="a first look: five questions about one case")
@click.option("--json", "as_json", is_flag=True, help="Print all answers of the case as JSON.")
def command(as_json: bool) -> None:
    """Answer the first questions of the case that comes with lexlogic, and explain them."""
    from lexlogic.rendering.demo import render_demo
    from lexlogic.rendering.json_output import check_object, to_json
    from lexlogic.rendering.ledger import make_ledger

    path, name = find_files(DEMO)[0]
    with waiting() as said:
        asked = ask_file(path, name, first=None if as_json else _HEADLINES, waiting=said)
    context = click.get_current_context()
    if as_json:
        show(to_json(check_object(name, asked.case, asked.answers, asked.diagnostics)))
        context.exit(exit_code(asked))
    if not asked.readable:
        show_diagnostics(asked.diagnostics)
        context.exit(2)
    title = asked.answers[0].program.title or asked.case
    prose = asked.prose
    open_one = next((a for a in asked.answers if a.verdict.open_on), asked.answers[0])
    view = next((str(a.question.under[0]) for a in asked.answers if a.question.under), "")
    following = [(f"lexlogic turns-on demo {open_one.question.name}", "what would settle it")]
    if view:
        following.append((f"lexlogic check demo --view {view}", "all questions on that case"))
    following.append(("lexlogic help open", "what a word claims"))
    ledger = make_ledger(asked.answers)
    show(render_demo(title, prose, asked.answers, ledger, tuple(following), page()))
    context.exit(exit_code(asked))
