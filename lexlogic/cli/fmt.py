"""`lexlogic fmt`: programs in their one canonical form."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from lexlogic.cli.files import programs_below
from lexlogic.cli.screen import say, show_diagnostics
from lexlogic.cli.writing import write_whole
from lexlogic.diagnostics import Diagnostic
from lexlogic.rendering.terminal import escape
from lexlogic.syntax.parser import parse
from lexlogic.syntax.printer import format_text
from lexlogic.text import MOST_BYTES, TextFile, read, too_large


@click.command("fmt", short_help="put files in canonical form")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--check", is_flag=True, help="Change nothing; exit with 1 if a file would change.")
def command(files: tuple[str, ...], check: bool) -> None:
    """Put the files in their one canonical form. Comments and quotations stay as they are.

    `-` reads from standard input and writes to standard output. In a literate file (.lex.md)
    only the blocks of the language change.
    """
    worst = 0
    for name in files:
        worst = max(worst, *(_format(path, check) for path in _paths(name)))
    click.get_current_context().exit(worst)


def _paths(name: str) -> list[str]:
    folder = Path(name)
    if name == "-" or not folder.is_dir():
        return [name]
    found = programs_below(folder)
    if not found:
        raise click.UsageError(f"there is no .lex or .lex.md file in {name}")
    return [str(p) for p in found]


def _format(name: str, check: bool) -> int:
    file = _standard_input() if name == "-" else read(name)
    if not isinstance(file, TextFile):
        show_diagnostics(file)
        return 2
    text = format_text(file)
    if text is None:
        show_diagnostics(parse(file).diagnostics)
        return 2
    if name == "-":
        if not check:
            click.echo(text, nl=False)  # a program, not a report: as it is
        return int(check and text != file.text)
    if text == file.text:
        return 0
    if check:
        say(f"{escape(name)} would change")
        return 1
    write_whole(Path(name), text)
    say(f"{escape(name)} changed")
    return 0


def _standard_input() -> TextFile | tuple[Diagnostic, ...]:
    data = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        return (too_large("<stdin>"),)
    try:
        return TextFile("<stdin>", None, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        message = f"Byte 0x{data[error.start]:02X}, number {error.start + 1}, is not UTF-8."
        return (Diagnostic("E-UTF8", "not UTF-8 text", None, message),)
