"""`lexlogic counterexample`: the smallest scenario that refutes a claim, or the claim's proof."""

from __future__ import annotations

import click

from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import page, show, show_diagnostics, waiting
from lexlogic.solving.verdict import Outcome


@click.command("counterexample", short_help="the smallest scenario that refutes a claim")
@click.argument("file")
@click.argument("claim", required=False, default="")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--view", default="", metavar="V", help="Ask on the case of view V.")
@effort_option
def command(file: str, claim: str, as_json: bool, view: str, effort: float) -> None:
    """Refute CLAIM by the smallest scenario of FILE in which it fails, or show it proved.

    CLAIM is the name of a question, or a claim written out:
    "every p: Person with return(China, p, DPRK) satisfies China breaches CAT.3.1[p, DPRK]".
    FILE may be a case of the library (`demo`). The exit code is 0 if it was answered, 1 if a limit
    was reached, 2 if something cannot be read or be so.
    """
    from lexlogic.cli.asking import choose_question
    from lexlogic.instruments.counterexample import counterexample
    from lexlogic.session import NotReadable

    context = click.get_current_context()
    path, name = find_file(file)
    with waiting() as said:
        chosen = choose_question(path, name, claim, view, effort, said)
        session, program, question = chosen.session, chosen.program, chosen.question
        if session is None or program is None or question is None:
            show_diagnostics(chosen.diagnostics)
            context.exit(2)
        said.say(f"{name}: looking for what refutes {question.name}")
        try:
            found = counterexample(session, program, question)
        except NotReadable as error:
            show_diagnostics(error.diagnostics)
            context.exit(2)
    if found.outcome is Outcome.INCONSISTENT:
        from lexlogic.rendering.answers import Answer
        from lexlogic.rendering.verdicts import contradiction

        show_diagnostics((contradiction(Answer(program, found.verdict)),))
        context.exit(2)
    if as_json:
        from lexlogic.rendering.counterexample_json import counterexample_object
        from lexlogic.rendering.json_output import to_json

        show(to_json(counterexample_object(name, found)))
    else:
        from lexlogic.rendering.counterexample_page import render_counterexample

        show(render_counterexample(found, page(), _next(file, claim, view, found.outcome)))
    context.exit(1 if found.outcome is Outcome.UNDECIDED else 0)


def _next(file: str, claim: str, view: str, outcome: Outcome) -> list[tuple[str, str]]:
    """The commands that go on from here, as they may be pasted."""
    import shlex

    asked = f"{shlex.quote(file)} {shlex.quote(claim)}" + (f" --view {view}" if view else "")
    rows = [(f"lexlogic explain {asked}", "why the answer is so")]
    if outcome is Outcome.OPEN:
        rows.insert(0, (f"lexlogic turns-on {asked}", "all that it turns on"))
    return rows
