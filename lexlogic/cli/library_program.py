"""The law of the norm library as one program, for the commands that browse it.

Law files only: a case or a seed declares States, treaties and facts of its own, which are nobody else's.
Any two law files can be imported together, or the library does not load; a test holds it to that.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lexlogic.diagnostics import Diagnostic
from lexlogic.kept import parsed
from lexlogic.library import norm_files, norms_root
from lexlogic.pipeline import Loaded, load_text
from lexlogic.program import model as m
from lexlogic.program.shelf import Shelf
from lexlogic.syntax import tree
from lexlogic.text import TextFile, read

CASE_FOLDERS = ("cases", "seeds")
"""The folders of the library whose files ask questions; all others hold law."""


def law_files() -> tuple[Path, ...]:
    """The files of the library that hold law, sorted by their path."""
    return tuple(p for p in norm_files() if not _asks(p))


def case_files() -> tuple[Path, ...]:
    """The files of the library that hold cases, sorted by their path."""
    return tuple(p for p in norm_files() if _asks(p))


def _asks(path: Path) -> bool:
    return path.relative_to(norms_root()).parts[0] in CASE_FOLDERS


def load_law() -> Loaded:
    """All law files imported into one empty case, with what is wrong if they do not go together."""
    names = ", ".join(import_name(path) for path in law_files())
    # A program is made only where something is asked, so the case asks what is so of itself.
    question = "every s: State satisfies s = s"
    return load_text(f"import {names}\ncase Library\n  ask nothing: {question}\nend\n")


@cache
def _law() -> tuple[m.Program, tuple[tree.Document, ...]]:
    loaded = load_law()
    if not loaded.programs:
        problems = "; ".join(problem(d) for d in loaded.diagnostics if d.is_error)
        raise RuntimeError(f"the norm library cannot be read: {problems}")
    return loaded.programs[0], loaded.documents[:-1]


@cache
def library() -> Shelf:
    """The library as this run finds it, its cases read but not resolved.

    Raises `RuntimeError` if it cannot be read: its files ship with lexlogic, so that is no fault of the user's.
    """
    program, documents = _law()
    return Shelf(program, documents, case_documents())


def library_program() -> m.Program:
    """Everything the law files declare. Raises as `library` does."""
    return _law()[0]


def problem(diagnostic: Diagnostic) -> str:
    """What is wrong, in a line: the place, the name, and where the same name stands already."""
    span = diagnostic.span
    elsewhere = "".join(f", {label.text}" for label in diagnostic.labels if label.text)
    name = f" `{span.text}`" if span is not None and len(span.text.split()) == 1 else ""
    return f"{span}: {diagnostic.title}{name}{elsewhere}"


def case_documents() -> tuple[tree.Document, ...]:
    """The case files of the library, read but not resolved."""
    files = (read(path, path.name) for path in case_files())
    return tuple(parsed(file)[0] for file in files if isinstance(file, TextFile))


def library_titles() -> list[tuple[str, str, str]]:
    """Each file of the library, those of cases last: its folder, its name for `import`, and its title."""
    root = norms_root()
    found = []
    for path in norm_files():
        folder = path.parent.relative_to(root).as_posix()
        first = path.read_text("utf-8").lstrip("\ufeff").split("\n", 1)[0]
        title = first.removeprefix("# ").strip() if first.startswith("# ") else ""
        found.append(("" if folder == "." else folder, import_name(path), title))
    return sorted(found, key=lambda file: (file[0] in CASE_FOLDERS, file[0], file[1]))


def import_name(path: Path) -> str:
    """The name by which a case takes in a file of the library."""
    return path.name.removesuffix(".md").removesuffix(".lex")
