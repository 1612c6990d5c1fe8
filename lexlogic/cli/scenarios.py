"""`lexlogic scenarios`: all legally different scenarios of a case."""

from __future__ import annotations

import re
import shlex

import click

from lexlogic.cli.asking import unknown_question, unknown_view
from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import page, show, show_diagnostics, waiting
from lexlogic.diagnostics import Diagnostic
from lexlogic.instruments.consequences import NoSuch, Nothing, select
from lexlogic.instruments.scenarios import Scenarios, scenarios
from lexlogic.pipeline import load
from lexlogic.program import model as m
from lexlogic.rendering.scenarios_page import render_count, render_scenarios
from lexlogic.session import NotReadable, Session
from lexlogic.solving.verdict import Outcome


@click.command("scenarios", short_help="all legally different scenarios of a case")
@click.argument("file")
@click.argument("scenario", required=False, default="")
@click.option("--by", default="", metavar="NAMES", help="Only these consequences: q1,q2.")
@click.option("--case", default="", metavar="C", help="Another case of the file than the first.")
@click.option("--view", default="", metavar="V", help="On the case of view V.")
@click.option("--count", is_flag=True, help="Print the number of scenarios only.")
@click.option("--all", "every", is_flag=True, help="List every scenario, one a line.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@effort_option
def command(
    file: str,
    scenario: str,
    by: str,
    case: str,
    view: str,
    count: bool,
    every: bool,
    as_json: bool,
    effort: float,
) -> None:
    """List the scenarios of FILE that differ in law: in the outcomes of its questions, not in names.

    SCENARIO tells one of them: S13. FILE may be a case of the library (`demo`). The exit code is 0
    if it was answered, 1 if a limit was reached, 2 if something cannot be read or be so.
    """
    context = click.get_current_context()
    path, name = find_file(file)
    number = re.fullmatch(r"[Ss]?(\d+)", scenario)
    if scenario and number is None:
        raise click.UsageError(f"`{scenario}` names no scenario. Write its number: S1")
    tell = int(number[1]) if number else None
    names = tuple(n.strip() for n in by.split(",") if n.strip())
    with waiting() as said:
        said.say(f"reading {name}")
        loaded = load(path, name)
        if not loaded.ok:
            show_diagnostics(loaded.diagnostics)
            context.exit(2)
        session = Session(loaded, effort)
        try:
            chosen = select(loaded.programs, names, view, case)
            said.say(f"{name}: telling scenarios apart")
            found = scenarios(session, chosen, tell, count)
        except NotReadable as error:
            show_diagnostics(error.diagnostics)
            context.exit(2)
        except NoSuch as error:
            show_diagnostics((_unknown(error, loaded.programs, name),))
            context.exit(2)
        except Nothing as error:
            raise click.UsageError(_nothing(error)) from None
        except IndexError as error:
            message = f"there is no scenario S{tell}: there are {error.args[0]}."
            raise click.UsageError(message) from None
    if found.outcome is Outcome.INCONSISTENT:
        from lexlogic.rendering.answers import Answer
        from lexlogic.rendering.verdicts import contradiction

        show_diagnostics((contradiction(Answer(chosen.program, found.verdict)),))
        context.exit(2)
    if as_json:
        from lexlogic.rendering.json_output import to_json
        from lexlogic.rendering.scenarios_json import scenarios_object

        show(to_json(scenarios_object(name, found)))
    elif count:
        show(render_count(found))
    else:
        following = _next(file, names, view, case, found)
        show(render_scenarios(found, page(), every, following))
    context.exit(1 if found.outcome is Outcome.UNDECIDED or not found.complete else 0)


def _unknown(error: NoSuch, programs: tuple[m.Program, ...], file: str) -> Diagnostic:
    if error.kind == "question":
        return unknown_question(error.name, programs, file)
    if error.kind == "view":
        return unknown_view(error.name, programs)[0]
    cases = dict.fromkeys(f"{p.name}:{p.variant}" if p.variant else p.name for p in programs)
    message = f"`{file}` has no case called `{error.name}`. Its cases: {', '.join(cases)}."
    return Diagnostic("E-UNKNOWN", "unknown case", None, message)


def _nothing(error: Nothing) -> str:
    """Why there is nothing to ask, and what to write instead."""
    if not error.left_out:
        return "the case asks nothing. Add a question:  ask NAME: CLAIM"
    left = "; ".join(f"{name} ({reason})" for name, reason in error.left_out[:6])
    return f"no question is left to tell scenarios apart by: {left}. Name some with --by."


def _next(
    file: str, by: tuple[str, ...], view: str, case: str, found: Scenarios
) -> list[tuple[str, str]]:
    """The commands that go on from here, as they may be pasted."""
    if found.outcome is Outcome.UNDECIDED or not found.complete or len(found.rows) < 2:
        return []
    options = f" --by {','.join(by)}" if by else ""
    options += f" --view {shlex.quote(view)}" if view else ""
    options += f" --case {shlex.quote(case)}" if case else ""
    start = f"lexlogic scenarios {shlex.quote(file)}"
    if found.told is not None:
        return [(f"{start}{options}", "all of them")]
    rows = [(f"{start} S{len(found.rows)}{options}", "read one")]
    if len(found.factors) > 1:
        rows.append((f"{start} --all{options}", "every one, a line each"))
    return rows
