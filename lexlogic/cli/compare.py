"""`lexlogic compare`: where two views, doctrines, drafts or texts part, or a proof that they do not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lexlogic.cli.asking import choose_question, unknown_question
from lexlogic.cli.files import find_file
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import Waiting, page, show, waiting
from lexlogic.diagnostics import Diagnostic
from lexlogic.pipeline import load

if TYPE_CHECKING:
    from lexlogic.session import Session

UNDECIDED, BAD_INPUT = 1, 2


@click.command("compare", short_help="where two views, doctrines or drafts part")
@click.argument("file")
@click.argument("first", required=False, default="", metavar="A")
@click.argument("second", required=False, default="", metavar="B")
@click.option("--harmonise", default="", metavar="QUESTION", help="A conflict under each reading.")
@click.option("--view", default="", metavar="V", help="Doctrines and drafts on the case of view V.")
@click.option("--only", default="", metavar="NAMES", help="Only these questions: a,b,c.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--assumptions", is_flag=True, help="List what the answers take as given.")
@effort_option
def command(
    file: str,
    first: str,
    second: str,
    harmonise: str,
    view: str,
    only: str,
    as_json: bool,
    assumptions: bool,
    effort: float,
) -> None:
    """Compare two sides of FILE on each question, and on conduct as such.

    \b
    lexlogic compare demo ForChina Author          two views
    lexlogic compare FILE Position "not Position"  two doctrines
    lexlogic compare FILE CAT.3.1 RC.33.1          two norms, in every case
    lexlogic compare FILE Readmission CAT          two treaties, in every case
    lexlogic compare FILE Case Variant             two drafts of a case
    lexlogic compare FILE --harmonise QUESTION     a conflict under each reading

    The exit code is 0 if all was compared, 1 if a limit was reached, 2 if something
    cannot be read.
    """
    context = click.get_current_context()
    path, name = find_file(file)
    if not harmonise and not (first and second):
        raise click.UsageError("name two sides to compare, or --harmonise QUESTION")
    with waiting() as said:
        if harmonise:
            code, text = _harmonise(path, name, harmonise, view, effort, as_json, said)
        else:
            names = tuple(n.strip() for n in only.split(",") if n.strip())
            asked = (first, second, view, names)
            code, text = _compare(path, name, asked, effort, as_json, assumptions, said)
    show(text)
    context.exit(code)


def _bad(diagnostics: tuple[Diagnostic, ...]) -> tuple[int, str]:
    from lexlogic.rendering.terminal import render_diagnostics

    paper = page()
    return BAD_INPUT, render_diagnostics(diagnostics, paper.width, paper.colour)


def _unclear(title: str, message: str) -> tuple[int, str]:
    return _bad((Diagnostic("E-UNKNOWN", title, None, message),))


def _compare(
    path: Path,
    name: str,
    asked: tuple[str, str, str, tuple[str, ...]],
    effort: float,
    as_json: bool,
    listing: bool,
    said: Waiting,
) -> tuple[int, str]:
    from lexlogic.instruments.sides import Unclear, Unlike
    from lexlogic.session import NotReadable, Session

    said.say(f"reading {name}")
    loaded = load(path, name)
    if not loaded.ok:
        return _bad(loaded.diagnostics)
    session = Session(loaded, effort)
    first, second, view, only = asked
    unknown = _unknown(session, name, view, only)
    if unknown is not None:
        return _bad((unknown,))
    try:
        found = session.compare(first, second, view, only, say=said.say)
    except Unlike as error:
        return _unclear("cannot be compared", f"{error}.")
    except Unclear as error:
        return _unclear("unclear name", str(error))
    except NotReadable as error:
        return _bad(error.diagnostics)
    code = 0 if found.decided else UNDECIDED
    if as_json:
        from lexlogic.rendering.compare_json import compared_object
        from lexlogic.rendering.json_output import to_json

        return code, to_json(compared_object(name, found))
    from lexlogic.rendering.compare_page import next_commands, render_comparison
    from lexlogic.rendering.conduct_page import render_conduct

    parts = []
    if found.questions is not None:
        parts.append(render_comparison(name, found.questions, page(), listing))
    if found.conduct is not None:
        parts.append(render_conduct(found.conduct, page()))
    if found.questions is not None:
        doors = next_commands(_shown(name), found.questions, page())
        if doors:
            parts.append("\n".join(doors) + "\n")
    return code, "\n".join(parts)


def _unknown(session: Session, name: str, view: str, only: tuple[str, ...]) -> Diagnostic | None:
    """What is wrong with the options; nothing if all is well."""
    views = {str(v.name) for p in session.programs for v in p.views}
    if view and view not in views:
        listed = f"Its views are: {', '.join(sorted(views))}." if views else "It has no views."
        message = f"No view is called `{view}` in this file. {listed}"
        return Diagnostic("E-UNKNOWN", "unknown view", None, message)
    known = {
        n for p in session.programs for q in p.questions for n in (q.name, f"{p.name}/{q.name}")
    }
    missing = [n for n in only if n not in known]
    return unknown_question(missing[0], session.programs, name) if missing else None


def _harmonise(
    path: Path, name: str, wanted: str, view: str, effort: float, as_json: bool, said: Waiting
) -> tuple[int, str]:
    from lexlogic.instruments.harmonise import harmonise
    from lexlogic.instruments.sides import Unlike
    from lexlogic.rendering.page import wrapped
    from lexlogic.rendering.sentences import allow_more
    from lexlogic.session import NotReadable
    from lexlogic.solving.ask import cause_of
    from lexlogic.solving.budget import Exhausted
    from lexlogic.theory.components import TooManyAtoms

    chosen = choose_question(path, name, wanted, view, effort, said)
    session, program, question = chosen.session, chosen.program, chosen.question
    if session is None or program is None or question is None:
        return _bad(chosen.diagnostics)
    try:
        found = harmonise(session, program, question)
    except Unlike as error:
        return _unclear("no conflict is asked about", f"{error}.")
    except NotReadable as error:
        return _bad(error.diagnostics)
    except (Exhausted, TooManyAtoms) as error:
        cause, shown = cause_of(error), page()
        head = shown.rule("NOT ANSWERED", "? UNDECIDED")
        told = wrapped(f"{question.name}: {cause}. This is not a no.", shown.width)
        return UNDECIDED, "\n".join([head, *told, allow_more(cause)]) + "\n"
    if as_json:
        from lexlogic.rendering.compare_json import harmonised_object
        from lexlogic.rendering.json_output import to_json

        return 0, to_json(harmonised_object(name, program, found))
    from lexlogic.rendering.harmonise_page import render_harmonised

    return 0, render_harmonised(_shown(name), found, page())


def _shown(name: str) -> str:
    """The name a reader may paste back: as typed, or the file's name in the library."""
    return name if Path(name).is_file() else Path(name).name
