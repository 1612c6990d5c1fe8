"""`lexlogic timeline`: the answer as a function of the date."""

from __future__ import annotations

from typing import Any

import click

from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import page, show, show_diagnostics, waiting

_FIRST = 3


class _Day(click.ParamType[int]):
    """A day, month or year; `last` takes its last day."""

    name = "date"

    def __init__(self, last: bool = False) -> None:
        self.last = last

    def convert(self, value: Any, param: Any, ctx: Any) -> int:
        """The ordinal of the day."""
        from lexlogic.program.dates import read_date

        date = read_date(str(value))
        if date is None:
            self.fail(f"`{value}` is no date such as 1988-11-03, 1988-11 or 1988", param, ctx)
        return date.last if self.last else date.first


@click.command("timeline", short_help="the answer at every date")
@click.argument("file")
@click.argument("questions", nargs=-1, metavar="[QUESTION]...")
@click.option("--as-of", is_flag=True, help="Leave the facts at their dates; ask as of each date.")
@click.option("--from", "since", type=_Day(), default=None, metavar="DATE", help="Not before.")
@click.option("--to", "until", type=_Day(True), default=None, metavar="DATE", help="Not after.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--view", default="", metavar="V", help="Ask on the case of view V.")
@effort_option
def command(
    file: str,
    questions: tuple[str, ...],
    as_of: bool,
    since: int | None,
    until: int | None,
    as_json: bool,
    view: str,
    effort: float,
) -> None:
    """Show the answers to some questions of FILE at every date, and what changes them.

    Of a question about conduct with a date, the conduct is moved to every date, facts otherwise the
    same. Other questions are asked as of every date. Without QUESTION, the first few of the file.
    The exit code is 1 if a limit was reached, 2 if the file cannot be read.
    """
    from lexlogic.cli.asking import choose_question
    from lexlogic.instruments.timeline import timeline
    from lexlogic.session import NotReadable

    context = click.get_current_context()
    if since is not None and until is not None and until < since:
        raise click.UsageError("--to lies before --from")
    path, name = find_file(file)
    left = 0
    with waiting() as said:
        if not questions:
            questions, left = _some(path, name)
        found = []
        case = ""
        session = None
        for wanted in questions or ("",):
            chosen = choose_question(path, name, wanted, view, effort, said)
            if chosen.session is None or chosen.program is None or chosen.question is None:
                show_diagnostics(chosen.diagnostics)
                context.exit(2)
            session = session or chosen.session
            case = case or chosen.program.name
            asked = chosen.question

            def reporting(day: int, label: str = asked.name) -> None:
                from lexlogic.program.dates import day_text

                said.say(f"{label}: {day_text(day)}")

            try:
                found.append(
                    timeline(chosen.session, chosen.program, asked, as_of, since, until, reporting)
                )
            except NotReadable as error:
                show_diagnostics(error.diagnostics)
                context.exit(2)
    if as_json:
        from lexlogic.rendering.json_output import to_json
        from lexlogic.rendering.timeline_json import timeline_object

        show(to_json(timeline_object(name, case, found)))
    else:
        from lexlogic.rendering.timeline_page import render_timelines

        show(render_timelines(found, page(), left))
    words = {i.word for t in found for r in t.rows for i in r.intervals}
    limited = "undecided" in words or any(r.reached for t in found for r in t.rows)
    context.exit(1 if limited else 2 if words <= {"inconsistent"} else 0)


def _some(path: Any, name: str) -> tuple[tuple[str, ...], int]:
    """The first questions of the first case of a file, and how many more there are."""
    from lexlogic.pipeline import load

    loaded = load(path, name)
    if not loaded.ok or not loaded.programs:
        return (), 0
    first = loaded.programs[0]
    names = []
    for question in first.questions:
        address = f"{first.name}/{question.name}" if first.name else question.name
        names.append(address)
    total = sum(len(p.questions) for p in loaded.programs if not p.variant)
    return tuple(names[:_FIRST]), total - len(names[:_FIRST])
