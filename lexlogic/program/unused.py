"""W-UNUSED: names that a file declares and nothing in it reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from lexlogic.diagnostics import Diagnostic
from lexlogic.syntax import tree

_STATING = (tree.GivenDecl, tree.TakenDecl, tree.DisputedDecl, tree.StatesClause, tree.DeniesClause)
_TAKING = (
    tree.PositionDecl,
    tree.GroupDecl,
    tree.HoldsClause,
    tree.RejectsClause,
    tree.LeavesClause,
    tree.VariantHolds,
    tree.VariantRejects,
    tree.VariantLeaves,
)


def unused_names(document: tree.Document) -> Iterator[Diagnostic]:
    """Facts, conduct, concepts and positions of a file that asks something, read nowhere in it."""
    statements = list(_flat(document.statements))
    if not any(isinstance(s, tree.AskDecl) for s in statements):
        return
    read: set[str] = set()
    stated: set[str] = set()
    for statement in statements:
        _names(statement, read, stated)
    declared = {name.text for statement in statements for name, _ in _declared(statement)}
    for statement in statements:
        if isinstance(statement, tree.GroupDecl):
            read |= _read_together(statement, read, declared)
    for statement in statements:
        for name, what in _declared(statement):
            derived = what in ("standard", "concept")
            if name.text not in read and not (derived and name.text in stated):
                yield _unused(name, what, name.text in stated)


def _read_together(group: tree.GroupDecl, read: set[str], declared: set[str]) -> set[str]:
    """All members, if one is read: holding any of them settles the others.

    A member that another file declares is taken as read there.
    """
    members = {name.text for name in group.names}
    named = members | ({group.label.text} if group.label else set())
    return members if named & read or members - declared else set()


def _flat(statements: tuple[Any, ...]) -> Iterator[Any]:
    for statement in statements:
        if isinstance(statement, tree.CaseDecl):
            yield from _flat(statement.body)
        else:
            yield statement


def _declared(statement: Any) -> Iterator[tuple[tree.Name, str]]:
    match statement:
        case tree.PredicateDecl():
            yield statement.name, statement.kind
        case tree.StandardDecl():
            yield statement.name, "standard"
        case tree.ConceptDecl():
            yield statement.name, "concept"
        case tree.PositionDecl():
            yield statement.name, "position"
        case _:
            return


def _names(node: Any, read: set[str], stated: set[str]) -> None:
    """Put the names that a part of the tree mentions where they belong."""
    if isinstance(node, tree.Name):
        read.add(node.text)
    elif isinstance(node, tuple):
        for part in node:
            _names(part, read, stated)
    elif isinstance(node, _STATING):
        formulas = node.atoms if hasattr(node, "atoms") else (node.body,)
        for formula in formulas:
            for part in formula.parts if isinstance(formula, tree.Conjunction) else (formula,):
                atom = part.body if isinstance(part, tree.Negation) else part
                if isinstance(atom, tree.Predication):
                    stated.add(atom.name.text)
                else:
                    _names(part, read, stated)
    elif isinstance(node, _TAKING):
        stated.update(_own(node))
    elif isinstance(node, tree.RuleDecl):
        parts = (node.cite, node.params, node.gate, node.head.terms, node.when, node.unless)
        _names(parts, read, stated)
    elif isinstance(node, tree.PredicateDecl | tree.StandardDecl | tree.ConceptDecl):
        for attribute in attrs.fields(type(node)):
            if attribute.name != "name":
                _names(getattr(node, attribute.name), read, stated)
    elif isinstance(node, tree.ExceptionDecl):
        _names((node.cite, node.gate, node.when), read, stated)
    elif attrs.has(type(node)) and type(node).__module__ == tree.__name__:
        for attribute in attrs.fields(type(node)):
            _names(getattr(node, attribute.name), read, stated)


def _own(node: Any) -> list[str]:
    names = getattr(node, "names", ())
    return [name.text for name in names]


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
