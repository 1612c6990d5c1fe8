"""What a user names -> the files meant: a path, a folder, a case of the library, `demo`."""

from __future__ import annotations

from pathlib import Path

from lexlogic.library import norm_files, norms_root

DEMO = "repatriation"
_SUFFIXES = (".lex.md", ".lex")


def find_files(name: str) -> list[tuple[Path, str]]:
    """Return the files meant, each with the name to show. A path to nothing is returned as it is.

    A file or folder that is there comes first, then a file of the library by its name.
    """
    path = Path(name)
    if path.is_dir():
        found = sorted(p for p in path.rglob("*") if p.name.endswith(_SUFFIXES) and p.is_file())
        return [(p, p.as_posix()) for p in found]
    if path.is_file():
        return [(path, name)]
    stem = DEMO if name == "demo" else _stem(name)
    shipped = [p for p in norm_files() if _stem(p.name) == stem]
    cases = [p for p in shipped if p.parent.name == "cases"] or shipped
    if len(cases) == 1 and (name in (stem, cases[0].name, "demo") or _in_library(name)):
        return [(cases[0], cases[0].name)]
    return [(path, name)]


def _in_library(name: str) -> bool:
    """Whether the name reads as a path of the library, such as `norms/cases/ryu.lex`."""
    parts = Path(name).parts
    if not parts or parts[0] != "norms":
        return False
    return (norms_root().joinpath(*parts[1:])).is_file()


def _stem(name: str) -> str:
    return name.removesuffix(".md").removesuffix(".lex")
