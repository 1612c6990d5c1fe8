"""`lexlogic norms`: what the norm library holds, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator

import click

from lexlogic.cli.library_program import library, library_titles
from lexlogic.cli.norms_lint import lint_files
from lexlogic.cli.screen import page, say, show
from lexlogic.program.dates import read_date
from lexlogic.rendering.page import wrapped

NOT_FOUND = 2


@click.command("norms", short_help="browse the norm library")
@click.argument("query", nargs=-1, metavar="[QUERY]")
@click.option("--on", metavar="DATE", default="", help="Who is bound on DATE, not today.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--lint", is_flag=True, help="Say what law files lack: QUERY names files, or none.")
def command(query: tuple[str, ...], on: str, as_json: bool, lint: bool) -> None:
    """List the norm library, show what QUERY names, or find what answers to its words.

    \b
    lexlogic norms CAT.3.1          a norm: text, who is bound, what it rests on
    lexlogic norms CAT              a source: dates, parties, reservations, norms
    lexlogic norms CAT 3            all that is said of an article
    lexlogic norms P-NR-JC          a position, by its name or alias: who holds it
    lexlogic norms real_risk        a concept: when it is so, and when not
    lexlogic norms vclt.53          a rule or principle
    lexlogic norms Fitzmaurice      whatever speaks of the words

    Who is bound is told by the lists of parties: what rules say besides, only a case can tell.
    With --lint it says what has no citation, no holder, no reader. The exit code is 0 if
    something is found, 2 if not; with --lint 1 if anything is amiss.
    """
    context = click.get_current_context()
    if lint:
        context.exit(lint_files(query, as_json))
    day = _day(on)
    wanted = " ".join(query).strip()
    if not wanted:
        _show_files(as_json)
        return
    if not _show_found(wanted, on, day, as_json):
        _show_nothing(wanted)
        context.exit(NOT_FOUND)


def _day(text: str) -> int:
    from lexlogic.rendering.bound import today

    if not text:
        return today()
    date = read_date(text)
    if date is None or not date.exact:
        raise click.BadParameter(
            f"`{text}` is no day; one is written 2010-03-15", param_hint="--on"
        )
    return date.first


def _show_found(wanted: str, on: str, day: int, as_json: bool) -> bool:
    """Show the sheet of what is named, or a list of what answers; say whether there is any."""
    from lexlogic.rendering.catalogue import found, sheet_of
    from lexlogic.rendering.norms_json import entries_json, sheet_json
    from lexlogic.rendering.sheet_pages import render_entries, render_sheet

    shelf = library()
    sheet = sheet_of(shelf, wanted, day)
    if sheet is not None:
        show(sheet_json(sheet, on) if as_json else render_sheet(sheet, page(), on))
        return True
    sections = found(shelf, wanted)
    if as_json:
        show(entries_json(wanted, [e for _, entries in sections for e in entries]))
    elif sections:
        show(render_entries(sections, page()))
    return bool(sections)


def _show_nothing(wanted: str) -> None:
    """That nothing is found, and what may have been meant; on the error stream, beside any JSON."""
    from lexlogic.rendering.catalogue import nearest

    close = nearest(library(), wanted)
    guess = f" Did you mean `{close}`?" if close else " `lexlogic norms` lists the files."
    lines = wrapped(f"Nothing in the library answers to `{wanted}`.{guess}", page().width)
    say("\n".join(lines), err=True)


def _show_files(as_json: bool) -> None:
    from lexlogic.rendering.norms_json import files_json

    titles = library_titles()
    show(files_json(titles) if as_json else "\n".join(_files(titles)) + "\n")


def _files(titles: list[tuple[str, str, str]]) -> Iterator[str]:
    room = max(len(name) for _, name, _ in titles)
    shown = None
    for folder, name, title in titles:
        if folder != shown:
            yield from ([""] if shown is not None else [])
            yield f"{folder or 'everywhere'}"
            shown = folder
        yield from wrapped(title or "no title", page().width, f"  {name:<{room}}  ")
    yield ""
    yield "A case takes one in with  import NAME."
    yield "Look into it:  lexlogic norms NAME  (a norm, treaty, article, position, concept)"
