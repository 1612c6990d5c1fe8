"""Treaty norms in words that read like the law, decided with Z3.

    >>> import lexlogic
    >>> case = lexlogic.loads('''
    ...   let Aland, Bland be State
    ...   conduct close(s: State) "{s} closes the strait"
    ...   norm Passage  bearer s: State  owed to Bland  forbids close(s)
    ...   given close(Aland)
    ...   ask breach: Aland breaches Passage
    ... ''')
    >>> case.ask("breach").word
    'entailed'

A file passes through these packages, in this order; each knows only those above it:

    text, diagnostics   what is read, and what is said of it when it is wrong
    codes, library      every error code; where the grammar and the norm library are
    syntax              text -> syntax tree, and back (the formatter)
    program             syntax tree -> program: names resolved, kinds checked
    theory              program and question -> circuits: duties, conflicts, priorities, breach
    solving             circuits and question -> verdict with its certificate
    explanation         verdict -> reasons, step by step
    instruments         question -> what it turns on, what refutes it, where two doctrines part
    rendering           verdicts, reasons and errors -> terminal text and JSON
    pipeline, session   the phases in a row; a file and its questions
    cli                 the commands

`reference` stands beside the line: the same semantics written a second time, slowly and plainly,
by which every scenario shown is checked. Law is in `norms/`, none in Python.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from lexlogic.session import NotReadable, Session
    from lexlogic.solving.verdict import Outcome, Verdict

__all__ = ["NotReadable", "Outcome", "Session", "Verdict", "__version__", "load", "loads"]

_HOMES = {
    "NotReadable": "lexlogic.session",
    "Session": "lexlogic.session",
    "Outcome": "lexlogic.solving.verdict",
    "Verdict": "lexlogic.solving.verdict",
}


def load(path: str | Path, effort: float = 1.0) -> Session:
    """Return the file at `path`, ready to be asked. Raises `NotReadable` if it has errors."""
    from lexlogic.session import open_file

    return open_file(path, effort)


def loads(text: str, effort: float = 1.0) -> Session:
    """Return a program given as text, ready to be asked. Raises `NotReadable` if it has errors."""
    from lexlogic.session import open_text

    return open_text(text, effort)


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: the solver takes a while to load."""
    import importlib

    if name == "__version__":
        from importlib import metadata

        return metadata.version("lexlogic")
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'lexlogic' has no attribute {name!r}")
