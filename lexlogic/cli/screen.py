"""The terminal: how wide, whether it takes colour, and what is said while a reader waits."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

import click

from lexlogic.diagnostics import Diagnostic
from lexlogic.rendering.page import Page
from lexlogic.rendering.terminal import escape, harmless, render_diagnostics

WIDTH = 80
_PATIENCE = 1.0


def page() -> Page:
    """The page results are written on: 80 columns, coloured on a terminal that wants it."""
    return Page(WIDTH, _colour(sys.stdout))


def _colour(stream: TextIO) -> bool:
    return stream.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM", "") != "dumb"


def show(text: str) -> None:
    """Print a result, with its colours if the terminal wants them."""
    click.echo(harmless(text, _colour(sys.stdout)), nl=False, color=True)


def say(line: str, err: bool = False) -> None:
    """Print a line about files and names as they were given, without what a terminal obeys."""
    click.echo(harmless(line), err=err)


def show_diagnostics(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Print what is wrong, on standard output beside the results."""
    paper = page()
    show(render_diagnostics(diagnostics, paper.width, paper.colour))


def prepare_streams() -> None:
    """Let output hold what the terminal's own encoding does not have, instead of failing on it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


class Waiting:
    """A line on the terminal that says what is being worked on."""

    def __init__(self) -> None:
        self.text = ""

    def say(self, text: str) -> None:
        """What is worked on now."""
        self.text = text


@contextmanager
def waiting() -> Iterator[Waiting]:
    """Within the block, say after a second what is going on; only to a terminal."""
    said = Waiting()
    if not sys.stderr.isatty():
        yield said
        return
    done = threading.Event()
    thread = threading.Thread(target=_speak, args=(said, done), daemon=True)
    thread.start()
    try:
        yield said
    finally:
        done.set()
        thread.join(timeout=1)


def _speak(said: Waiting, done: threading.Event) -> None:
    started = time.monotonic()
    shown = ""
    while not done.wait(0.2):
        text = escape(said.text)[: WIDTH - 1]
        if text != shown and time.monotonic() - started > _PATIENCE:
            sys.stderr.write("\r" + text.ljust(len(shown)))
            sys.stderr.flush()
            shown = text
    if shown:
        sys.stderr.write("\r" + " " * len(shown) + "\r")
        sys.stderr.flush()
