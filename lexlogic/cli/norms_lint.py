"""`lexlogic norms --lint`: what law files lack, those of the library or the user's own."""

from __future__ import annotations

from collections.abc import Sequence

import click

from lexlogic.cli.files import find_files
from lexlogic.cli.library_program import library
from lexlogic.cli.screen import page, show, show_diagnostics
from lexlogic.diagnostics import Diagnostic
from lexlogic.pipeline import load
from lexlogic.program.lint import lint
from lexlogic.syntax import tree

FOUND, UNREADABLE = 1, 2


def lint_files(names: Sequence[str], as_json: bool) -> int:
    """Look over the files named, or the law of the library if none is, and show what they lack.

    The exit code is 1 if anything is remarked, 2 if a file cannot be read.
    """
    from lexlogic.rendering.lint_page import render_lint
    from lexlogic.rendering.norms_json import lint_json

    shelf = library()
    documents: list[tree.Document] = []
    around = [*shelf.law, *shelf.cases]
    errors: list[Diagnostic] = []
    for path, name in (pair for given in names for pair in find_files(given)):
        loaded = load(path, name)
        errors += [d for d in loaded.diagnostics if d.is_error]
        documents += loaded.documents[-1:]
        around += loaded.documents[:-1]
    if errors:
        show_diagnostics(tuple(errors))
        return UNREADABLE
    if names and not documents:
        raise click.UsageError("there is no .lex or .lex.md file in that folder")
    looked_at = documents if names else list(shelf.law)
    remarks = lint(looked_at, around)
    if as_json:
        show(lint_json([d.span.file.name for d in looked_at], remarks))
    else:
        show(render_lint(len(looked_at), remarks, page()))
    return FOUND if remarks else 0
