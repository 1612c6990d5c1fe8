"""What a user names -> the files meant: a path, a folder, a case of the library, `demo`."""

from __future__ import annotations

from pathlib import Path

import click

from lexlogic.library import norm_files, norms_root
from lexlogic.rendering.terminal import escape

DEMO = "repatriation"
_SUFFIXES = (".lex.md", ".lex")


def find_files(name: str) -> list[tuple[Path, str]]:
    """Return the files meant, each with the name to show, in which nothing is left that a terminal obeys.

    A path to nothing is returned as it is.

    A file or folder that is there comes first, then a file or folder of the library (`norms/cases`),
    then a case of the library by its name.
    """
    return [(path, escape(shown)) for path, shown in _found(name)]


def _found(name: str) -> list[tuple[Path, str]]:
    path = Path(name)
    if path.is_dir():
        return [(p, p.as_posix()) for p in programs_below(path)]
    if path.is_file():
        return [(path, name)]
    if path.parts[:1] == ("norms",):
        shipped = norms_root().joinpath(*path.parts[1:])
        if shipped.is_dir():
            return [(p, p.name) for p in programs_below(shipped)]
        if shipped.is_file():
            return [(shipped, shipped.name)]
    wanted = DEMO if name == "demo" else _stem(name)
    found = [p for p in norm_files() if _stem(p.name) == wanted]
    cases = [p for p in found if p.parent.name == "cases"] or found
    return [(cases[0], cases[0].name)] if len(cases) == 1 else [(path, name)]


def find_file(name: str) -> tuple[Path, str]:
    """Return the one file meant, with the name to show. Raises `UsageError` for a folder."""
    found = find_files(name)
    if len(found) != 1:
        raise click.UsageError(f"`{name}` is a folder. Name a file in it.")
    return found[0]


def programs_below(folder: Path) -> list[Path]:
    """The programs in a folder and the folders in it, those that begin with a dot left out."""
    return sorted(
        p
        for p in folder.rglob("*")
        if p.name.endswith(_SUFFIXES)
        and not any(part.startswith(".") for part in p.relative_to(folder).parts)
        and p.is_file()
    )


def _stem(name: str) -> str:
    return name.removesuffix(".md").removesuffix(".lex")
