"""W-UNUSED: names that a file declares and nothing in it reads."""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.diagnostics import Diagnostic
from lexlogic.program.mentions import declared_names, flat, gather_names, read_together
from lexlogic.syntax import tree


def unused_names(document: tree.Document) -> Iterator[Diagnostic]:
    """Facts, conduct, concepts and positions of a file that asks something, read nowhere in it."""
    statements = list(flat(document.statements))
    if not any(isinstance(s, tree.AskDecl) for s in statements):
        return
    read: set[str] = set()
    stated: set[str] = set()
    for statement in statements:
        gather_names(statement, read, stated)
    declared = {name.text for statement in statements for name, _ in declared_names(statement)}
    for statement in statements:
        if isinstance(statement, tree.GroupDecl):
            read |= read_together(statement, read, declared)
    for statement in statements:
        for name, what in declared_names(statement):
            derived = what in ("standard", "concept")
            if name.text not in read and not (derived and name.text in stated):
                yield _unused(name, what, name.text in stated)


def _unused(name: tree.Name, what: str, stated: bool) -> Diagnostic:
    if what == "position":
        why = "No rule, norm or question of this file reads it, so holding it changes no answer."
    elif stated:
        why = "It is stated, and nothing reads it, so it changes no answer."
    else:
        why = "Nothing refers to it."
    return Diagnostic(
        "W-UNUSED",
        "never used",
        name.span,
        f"{why} Delete `{name.text}`, or look for a name misspelt where it should be used.",
    )
