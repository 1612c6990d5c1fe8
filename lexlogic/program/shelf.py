"""A library of law and the cases beside it: which file declares, notes, reads and uses what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from attrs import frozen

from lexlogic.program import model as m
from lexlogic.program.mentions import all_names, flat, gather_names
from lexlogic.syntax import tree
from lexlogic.text import Span

_KINDS: dict[type[Any], str] = {
    tree.NormDecl: "norm",
    tree.RuleDecl: "rule",
    tree.ConceptDecl: "concept",
    tree.StandardDecl: "standard",
    tree.ExceptionDecl: "exception",
    tree.PrincipleDecl: "principle",
    tree.PriorityDecl: "order of principles",
    tree.PresumeDecl: "presumption",
    tree.ImpossibleDecl: "impossibility",
    tree.PossibleDecl: "condition of conduct",
    tree.PermissionsDecl: "conflict of permissions",
    tree.GovernedDecl: "demand for a norm",
}
_NAMED = (
    tree.NormDecl,
    tree.SourceDecl,
    tree.PositionDecl,
    tree.PrincipleDecl,
    tree.ConceptDecl,
    tree.StandardDecl,
    tree.PredicateDecl,
)
"""Declarations whose names other files may use."""
_OWN_WORDS = (tree.AskDecl, tree.ViewDecl, tree.RuleDecl, tree.ExceptionDecl, tree.CaseOpen)
"""What has a name that stands for nothing else, so that it may be the same as a name of the law."""


@frozen
class Reader:
    """A declaration that reads a name: what it is, what it is called, where it stands."""

    kind: str
    name: str
    span: Span


@frozen
class Shelf:
    """A library: what its law files declare together, the files as read, and the case files."""

    program: m.Program
    law: tuple[tree.Document, ...]
    cases: tuple[tree.Document, ...]

    @cached_property
    def _law(self) -> tuple[Any, ...]:
        return tuple(s for document in self.law for s in flat(document.statements))

    @cached_property
    def _used(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Of each case file, the names it uses that it does not declare itself."""
        return tuple(
            (document.span.file.name, frozenset(_from_outside(document.statements)))
            for document in self.cases
        )

    def notes(self, name: str) -> tuple[str, ...]:
        """What the notes of a declaration say."""
        return tuple(
            " ".join(clause.text.value.split())
            for s in self._law
            if isinstance(s, _NAMED) and s.name.text == name
            for clause in getattr(s, "clauses", ())
            if isinstance(clause, tree.NoteClause)
        )

    def readers(self, name: str) -> tuple[Reader, ...]:
        """The declarations of the law that read a name, in the order of the files."""
        return tuple(_readers(self._law, name))

    def users(self, names: frozenset[str]) -> tuple[str, ...]:
        """The case files that use one of the names; `N.2` uses the norm `N`."""
        whole = frozenset(str(n.name) for n in self.program.norms)
        found = []
        for file, used in self._used:
            limbs = (re.sub(r"\.\d+$", "", name) for name in used - whole)
            if not names.isdisjoint(used | set(limbs)):
                found.append(file)
        return tuple(found)

    def incomplete(self, source: str) -> str:
        """What a source says of the parties it does not list."""
        for s in self._law:
            if isinstance(s, tree.SourceDecl) and s.name.text == source:
                for clause in s.clauses:
                    if isinstance(clause, tree.PartialClause) and clause.text is not None:
                        return clause.text.value
        return ""


def _readers(statements: tuple[Any, ...], name: str) -> Iterator[Reader]:
    for s in statements:
        kind = s.kind if isinstance(s, tree.SourceDecl) else _KINDS.get(type(s))
        if kind is None:
            continue
        read: set[str] = set()
        gather_names(s, read, set())
        own = getattr(s, "name", None)
        if name in read and (own is None or own.text != name):
            yield Reader(kind, own.text if own is not None else "", s.span)


def _from_outside(statements: tuple[Any, ...]) -> set[str]:
    """The names that statements use and that neither they nor the cases in them declare."""
    used: set[str] = set()
    declared = {s.name.text for s in statements if isinstance(s, _NAMED)}
    for s in statements:
        if isinstance(s, tree.CaseDecl):
            used |= _from_outside(s.body)
        else:
            names = list(all_names(s))
            if isinstance(s, _OWN_WORDS):
                names.remove(s.name.text)
            used |= set(names)
    return used - declared
