"""Who names what: the names that statements declare, those they read, those they only state or take up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

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


def read_together(group: tree.GroupDecl, read: set[str], declared: set[str]) -> set[str]:
    """All members, if one is read: holding any of them settles the others.

    A member that another file declares is taken as read there.
    """
    members = {name.text for name in group.names}
    named = members | ({group.label.text} if group.label else set())
    return members if named & read or members - declared else set()


def flat(statements: tuple[Any, ...]) -> Iterator[Any]:
    """The statements, those inside cases and variants among them."""
    for statement in statements:
        if isinstance(statement, tree.CaseDecl):
            yield from flat(statement.body)
        else:
            yield statement


def declared_names(statement: Any) -> Iterator[tuple[tree.Name, str]]:
    """The fact, conduct, standard, concept or position a statement declares, with its kind."""
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


def gather_names(node: Any, read: set[str], stated: set[str]) -> None:
    """Add the names that a part of the tree mentions: those it reads, those it only states or takes up.

    What a statement declares or derives it does not read.
    """
    if isinstance(node, tree.Name):
        read.add(node.text)
    elif isinstance(node, tuple):
        for part in node:
            gather_names(part, read, stated)
    elif isinstance(node, _STATING):
        formulas = node.atoms if hasattr(node, "atoms") else (node.body,)
        for formula in formulas:
            for part in formula.parts if isinstance(formula, tree.Conjunction) else (formula,):
                atom = part.body if isinstance(part, tree.Negation) else part
                if isinstance(atom, tree.Predication):
                    stated.add(atom.name.text)
                else:
                    gather_names(part, read, stated)
    elif isinstance(node, _TAKING):
        stated.update(_own(node))
    elif isinstance(node, tree.RuleDecl):
        parts = (node.cite, node.params, node.gate, node.head.terms, node.when, node.unless)
        gather_names(parts, read, stated)
    elif isinstance(node, tree.PredicateDecl | tree.StandardDecl | tree.ConceptDecl):
        for attribute in attrs.fields(type(node)):
            if attribute.name != "name":
                gather_names(getattr(node, attribute.name), read, stated)
    elif isinstance(node, tree.ExceptionDecl):
        gather_names((node.cite, node.gate, node.when), read, stated)
    elif attrs.has(type(node)) and type(node).__module__ == tree.__name__:
        for attribute in attrs.fields(type(node)):
            gather_names(getattr(node, attribute.name), read, stated)


def _own(node: Any) -> list[str]:
    names = getattr(node, "names", ())
    return [name.text for name in names]


def all_names(node: Any) -> Iterator[str]:
    """Every name that stands in a part of the tree, its own included."""
    if isinstance(node, tree.Name):
        yield node.text
    elif isinstance(node, tuple):
        for part in node:
            yield from all_names(part)
    elif attrs.has(type(node)) and type(node).__module__ == tree.__name__:
        for attribute in attrs.fields(type(node)):
            yield from all_names(getattr(node, attribute.name))
