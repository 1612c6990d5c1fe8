"""Finds the grammar and the norm library, in a checkout or where the package is installed.

No other module knows where these files are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

_SUFFIXES = (".lex", ".lex.md")
_PART = re.compile(r"[\w-]+")


def grammar_path(name: str = "lexlogic.lark") -> Path:
    """Return the path of the grammar file `name`.

    Raises `FileNotFoundError` if the installation lacks it.
    """
    path = _shipped("grammars") / name
    if not path.is_file():
        raise FileNotFoundError(f"the grammar {name} is missing from this installation")
    return path


def norms_root() -> Path:
    """Return the folder of the norm library.

    Raises `FileNotFoundError` if the installation lacks it.
    """
    return _shipped("norms")


def norm_files() -> tuple[Path, ...]:
    """Return every file of the norm library, sorted by its path below the root."""
    return tuple(_norm_files())


def find_import(name: str, importing_file: Path | None = None) -> Path | None:
    """Return the file that `import name` means, or none if there is none or no single one.

    A file beside `importing_file` comes first, then one at that path in the norm library, then
    the one file of that name anywhere in the library. The ending may be `.lex` or `.lex.md`; a
    dot in the name stands for itself or for a folder. A file does not import itself, and no
    import leads out of the two folders.
    """
    parts = name.split(".")
    if not all(_PART.fullmatch(part) for part in parts):
        return None
    if importing_file is not None:
        beside = _below(importing_file.parent, parts)
        if beside is not None and beside != importing_file.resolve():
            return beside
    try:
        root = norms_root()
    except FileNotFoundError:
        return None
    direct = _below(root, parts)
    if direct is not None:
        return direct
    named = list(_norm_files(name))
    return named[0].resolve() if len(named) == 1 else None


def _shipped(folder: str) -> Path:
    """Return `folder` inside the installed package, else beside the package in a checkout."""
    package = resources.files("lexlogic")
    places = (Path(str(package / folder)), Path(str(package)).parent / folder)
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"the folder {folder} is missing from this installation")


def _below(root: Path, parts: list[str]) -> Path | None:
    """Return the file that `parts` name below `root`; links that lead elsewhere do not count."""
    inside = root.resolve()
    for stem in dict.fromkeys((Path(*parts), Path(".".join(parts)))):
        for suffix in _SUFFIXES:
            path = (inside / stem.with_name(stem.name + suffix)).resolve()
            try:
                if path.is_relative_to(inside) and path.is_file():
                    return path
            except OSError:  # a name longer than the file system allows
                continue
    return None


def _norm_files(stem: str = "") -> Iterator[Path]:
    """Yield the files of the library in order, or those called `stem`."""
    try:
        root = norms_root()
    except FileNotFoundError:
        return
    inside = root.resolve()
    called = (p for p in root.rglob("*") if not stem or _stem(p) == stem)
    found = (p for p in called if p.name.endswith(_SUFFIXES) and p.is_file())
    yield from sorted(p for p in found if p.resolve().is_relative_to(inside))


def _stem(path: Path) -> str:
    return path.name.removesuffix(".md").removesuffix(".lex")
