"""The command `lexlogic`: which commands there are, and what happens when one cannot go on."""

from __future__ import annotations

import difflib
import importlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import click

from lexlogic.cli.start import STOPPED, interrupted

_SECTIONS = (
    ("Start", ("demo", "new", "norms")),
    ("Ask", ("check", "explain", "turns-on", "scenarios", "timeline")),
    ("Argue", ("moot", "counterexample", "compare")),
    ("Draft", ("audit", "fmt")),
    ("Teach", ("quiz",)),
)
_MODULES = {"help": "help_word", "turns-on": "turns_on"}
BAD_INPUT, INTERNAL = 2, 3


class Commands(click.Group):
    """The group of commands; each is imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the help page."""
        del ctx
        return [*(name for _, names in _SECTIONS for name in names), "help"]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"lexlogic.cli.{_MODULES.get(cmd_name, cmd_name)}")
        found = module.command
        assert isinstance(found, click.Command)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with a guess at what was meant."""
        if args and self.get_command(ctx, args[0]) is None:
            close = difflib.get_close_matches(args[0], self.list_commands(ctx), n=1)
            guess = f" Did you mean `{close[0]}`?" if close else ""
            raise click.UsageError(f"there is no command `{args[0]}`.{guess}", ctx)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands by what they are for."""
        formatter.write("lexlogic answers questions about treaty norms, and shows its reasons.\n\n")
        for title, names in _SECTIONS:
            formatter.write(f"{title:<12}{'  '.join(names)}\n")
        stuck = "(a command, a verdict, an error code)"
        formatter.write(f"{'Stuck?':<12}lexlogic help WORD     {stuck}\n\n")
        formatter.write("lexlogic COMMAND --help says how to call it.\n")

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """As click does, with complaints in plain words."""
        with _plain_words():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; whatever stops it is said in words, never as a traceback."""
        try:
            with _plain_words():
                return super().invoke(ctx)
        except (click.exceptions.Exit, click.ClickException):
            raise
        except (KeyboardInterrupt, click.Abort):
            _stop(ctx)
        except OSError as error:
            if isinstance(error, BrokenPipeError):
                _close_output()
                ctx.exit(0)
            from lexlogic.rendering.terminal import escape

            where = f"`{error.filename}`" if error.filename else "a file"
            click.echo(escape(f"{where} cannot be used: {error.strerror or error}."), err=True)
            ctx.exit(BAD_INPUT)
        except Exception as error:
            if interrupted():
                _stop(ctx)
            if os.environ.get("LEXLOGIC_DEBUG"):
                raise
            _internal(error)
            ctx.exit(INTERNAL)


def _stop(ctx: click.Context) -> NoReturn:
    click.echo("Stopped.", err=True)
    ctx.exit(STOPPED)


@contextmanager
def _plain_words() -> Iterator[None]:
    """Within the block, a complaint about what was typed quotes it without what a terminal obeys."""
    try:
        yield
    except click.ClickException as error:
        vars(error)["message"] = _plain(error.message)
        raise


def _plain(text: str) -> str:
    from lexlogic.rendering.terminal import harmless

    return harmless(text)


def _internal(error: Exception) -> None:
    """Say that lexlogic itself is at fault, without showing where in its code."""
    disagreement = type(error).__name__ == "InternalError"
    what = str(error) if disagreement else f"{type(error).__name__}: {error}"
    lines = [
        "-- INTERNAL ERROR " + "-" * 56,
        "lexlogic found a fault in itself, and gives no answer rather than a wrong one.",
        f"  {_plain(what.splitlines()[0][:300]) if what else ''}",
        "Please report it with the file and this text. LEXLOGIC_DEBUG=1 shows more.",
    ]
    if isinstance(error, RecursionError):
        lines[1] = "Something in the file is nested too deeply to be read."
    click.echo("\n".join(lines), err=True)


def _close_output() -> None:
    """Whoever read the output has stopped reading: say nothing more, not even at exit."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="lexlogic", message="lexlogic %(version)s")
def main() -> None:
    """Answer questions about treaty norms, and show the reasons."""
    from lexlogic.cli.screen import prepare_streams

    prepare_streams()
