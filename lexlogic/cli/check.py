"""`lexlogic check`: every question of a file, and whether the answers are as expected."""

from __future__ import annotations

from pathlib import Path

import click

from lexlogic.cli.asking import Asked, ask_file
from lexlogic.cli.files import find_files
from lexlogic.cli.options import effort_option
from lexlogic.cli.screen import Waiting, page, say, show, show_diagnostics, waiting
from lexlogic.rendering.terminal import escape
from lexlogic.solving.verdict import Outcome


@click.command("check", short_help="answer all questions of a file")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each file.")
@click.option("--view", default="", metavar="V", help="Ask every question on the case of view V.")
@click.option("--assumptions", is_flag=True, help="List what the answers take as given.")
@effort_option
@click.option(
    "--certify",
    default="",
    metavar="DIR",
    help="Write for each answer, below DIR, files by which anybody can check it.",
)
@click.option("--only", default="", metavar="NAMES", help="Only these questions: a,b,c.")
def command(
    files: tuple[str, ...],
    as_json: bool,
    view: str,
    assumptions: bool,
    effort: float,
    certify: str,
    only: str,
) -> None:
    """Answer all questions of the files, and compare with what they expect.

    A file may be a case of the library (`demo`), or a folder. The exit code is 0 if all
    answers are as expected, 1 if not, 2 if a file cannot be read.
    """
    names = tuple(n.strip() for n in only.split(",") if n.strip())
    named = [(name, find_files(name)) for name in files]
    found = [pair for _, pairs in named for pair in pairs]
    in_folders = {path for name, pairs in named if len(pairs) > 1 for path, _ in pairs}
    if not found:
        raise click.UsageError("there is no .lex or .lex.md file in that folder")
    worst = silent = shown = 0
    judged: list[bool] = []
    questions = 0
    documents = []
    uncertified: list[str] = []
    for path, name in found:
        with waiting() as said:
            asked = ask_file(path, name, view, names, effort, waiting=said)
            uncertified += _certify(asked, certify, effort, said) if certify else []
        worst = max(worst, exit_code(asked))
        if as_json:
            from lexlogic.rendering.json_output import check_object

            documents.append(check_object(asked.name, asked.case, asked.answers, asked.diagnostics))
            continue
        if path in in_folders and not asked.answers and not asked.diagnostics:
            silent += 1
            continue
        if shown:
            say("")
        shown += 1
        questions += len(asked.answers)
        judged += [a.as_expected for a in asked.answers if a.as_expected is not None]
        _show(asked, assumptions)
    if silent and not as_json:
        plural = "s ask" if silent > 1 else " asks"
        say(f"{chr(10) if shown else ''}{silent} file{plural} nothing.")
    if shown > 1:
        say(
            f"\nIn all {questions} questions in {shown} files. "
            f"As expected: {sum(judged)} of {len(judged)}."
        )
    if certify and not as_json:
        for line in uncertified:
            say(escape(line))
        say(f"Certificates: below {escape(certify)}; each folder's README.md says how to check it.")
    if as_json:
        from lexlogic.rendering.json_output import to_json

        show(to_json(documents[0] if len(documents) == 1 else documents))
    click.get_current_context().exit(worst)


def _certify(asked: Asked, folder: str, effort: float, said: Waiting) -> list[str]:
    if asked.session is None:
        return []
    from lexlogic.cli.certify import write_certificates

    return write_certificates(asked, Path(folder), effort, said)


def exit_code(asked: Asked) -> int:
    """0: all as expected. 1: not, or a limit was reached. 2: something cannot be read or be so."""
    if not asked.readable:
        return 2
    codes = [0]
    for answer in asked.answers:
        if answer.as_expected is False:
            codes.append(1)
        elif answer.as_expected is None and answer.judged:
            if answer.verdict.outcome is Outcome.INCONSISTENT:
                codes.append(2)
            elif answer.verdict.outcome is Outcome.UNDECIDED:
                codes.append(1)
    return max(codes)


def _show(asked: Asked, listing: bool) -> None:
    from lexlogic.rendering.ledger import make_ledger
    from lexlogic.rendering.verdicts import render_check

    errors = [d for d in asked.diagnostics if d.is_error]
    if errors and not asked.answers:
        show_diagnostics(tuple(asked.diagnostics))
        return
    warnings = tuple(d for d in asked.diagnostics if not d.is_error)
    ledger = make_ledger(asked.answers)
    show(render_check(_shown(asked), asked.answers, ledger, len(warnings), page(), listing))
    if asked.diagnostics:
        say("")
        show_diagnostics(asked.diagnostics)


def _shown(asked: Asked) -> str:
    """The name a reader may paste back: as typed, or the file's name in the library."""
    return asked.name if Path(asked.name).is_file() else Path(asked.name).name
