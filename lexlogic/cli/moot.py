"""`lexlogic moot`: one side's case on a question: ways to win, what answers them, what to concede."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import page, show, show_diagnostics, waiting

if TYPE_CHECKING:
    from lexlogic.program import model as m
    from lexlogic.solving.verdict import Outcome


@click.command("moot", short_help="one side's case: ways to win, and what answers them")
@click.argument("file")
@click.argument("question", required=False, default="")
@click.option("--for", "state", required=True, metavar="STATE", help="The side that argues.")
@click.option(
    "--wants",
    type=click.Choice(["entailed", "excluded"]),
    help="What it wants of the claim, if the claim does not say.",
)
@click.option("--view", default="", metavar="V", help="Ask on the case of view V.")
@click.option("--most", type=click.IntRange(1), metavar="N", help="List N ways of each side.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@effort_option
def command(
    file: str,
    question: str,
    state: str,
    wants: str | None,
    view: str,
    most: int | None,
    as_json: bool,
    effort: float,
) -> None:
    """Argue QUESTION of FILE for STATE: its ways to win, what the other side must answer, what
    may be conceded and what need not be argued.

    With --view, the points of that view are taken as stated, and those that do no work are named.
    The exit code is 1 if a limit was reached before an answer.
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
        _check_side(state, chosen.program)
        outcome, reason = _wanted(state, wants, chosen.question)
        from lexlogic.instruments.moot import LISTED, moot

        limit = most or (1000 if as_json else LISTED)
        try:
            record = moot(
                chosen.session, chosen.program, chosen.question, state, outcome, reason, limit
            )
        except NotReadable as error:
            show_diagnostics(error.diagnostics)
            context.exit(2)
    verdict = record.turns.verdict
    if verdict.word == "inconsistent" and not as_json:
        from lexlogic.rendering.answers import Answer
        from lexlogic.rendering.verdicts import contradiction

        show_diagnostics((contradiction(Answer(chosen.program, verdict, False)),))
        context.exit(2)
    if as_json:
        from lexlogic.rendering.json_output import to_json
        from lexlogic.rendering.moot_json import moot_object

        show(to_json(moot_object(record, name)))
    else:
        from lexlogic.rendering.moot_page import render_moot

        show(render_moot(record, file, page()))
    context.exit({"undecided": 1, "inconsistent": 2}.get(verdict.word, 0))


def _check_side(state: str, program: m.Program) -> None:
    """A side is a State or organization of the case."""
    import difflib

    names = [str(i.name) for i in program.individuals if i.sort in ("State", "Organization")]
    if state in names:
        return
    close = difflib.get_close_matches(state, names, n=1)
    guess = f" Did you mean `{close[0]}`?" if close else ""
    if not close and names:
        more = f" and {len(names) - 12} more" if len(names) > 12 else ""
        guess = f" There are: {', '.join(names[:12])}{more}."
    raise click.UsageError(f"no State or organization of this case is called `{state}`.{guess}")


def _wanted(state: str, wants: str | None, question: m.Question) -> tuple[Outcome, str]:
    from lexlogic.instruments.moot import wanted_by
    from lexlogic.solving.verdict import Outcome

    if wants is not None:
        return Outcome(wants), ""
    found = wanted_by(state, question.claim)
    if found is None:
        raise click.UsageError(
            f"what does {state} want of `{question.name}`? The claim is not that somebody breaches "
            "a norm, so say it: --wants entailed (that it is so) or --wants excluded (that it is not)."
        )
    return found
