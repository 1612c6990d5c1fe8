"""What a law library lacks: citations, holders, opponents, and anybody who reads what it declares.

`validate.py` warns of one file that asks something. This looks at files of law together, where a name may be
read in a file other than its own, and asks more of them, since others build on them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import Any

from attrs import frozen

from lexlogic.program.formulas import ENGINE
from lexlogic.program.mentions import declared_names, flat, gather_names, read_together
from lexlogic.syntax import tree
from lexlogic.syntax.literate import fences
from lexlogic.text import Span

LONGEST_QUOTATION = 60
"""Words; a text is quoted as far as the encoding rests on its words, not reprinted."""

_MEMBERSHIP = (tree.PartyClause, tree.SignatoryClause, tree.ReservationClause)
_UNCITED_SOURCES = ("custom",)  # no text to cite; the norms of custom give their own evidence
_QUOTED_LINES = re.compile(r"(?:^ {0,3}>.*\n?)+", re.MULTILINE)


class Lack(Enum):
    """What may be amiss, as a heading and what to do about it."""

    CITATION = (
        "No citation",
        'Add  of TREATY art "..."  or  cite "..."; a rule may name the authority in its title, a concept in a note.',
    )
    PER = ("Membership without a source", 'Add  per "..."  to the line.')
    HOLDER = ("Held by nobody", 'Add  held by Author "p. 12"  or, if you looked:  no holder found')
    OPPONENT = (
        "Opposed by nobody",
        'Add  opposed by Author "p. 12"; or say in a note that none was found, or who leaves it open.',
    )
    USE = ("Never used", "No law file and no case of the library reads it.")
    SILENT = (
        "Standards met in passing",
        "A rule elsewhere meets them. Say so where they are declared, with  met when  and a name for the ground.",
    )
    QUOTATION = (
        f"Quotations of more than {LONGEST_QUOTATION} words",
        "Quote what the encoding rests on, and summarise the rest.",
    )

    def __init__(self, title: str, cure: str) -> None:
        self.title = title
        self.cure = cure


@frozen
class Remark:
    """One thing that is amiss: what, of which declaration, where."""

    lack: Lack
    name: str
    span: Span


def lint(
    documents: Sequence[tree.Document], around: Sequence[tree.Document] = ()
) -> tuple[Remark, ...]:
    """What is amiss in the documents, by kind, then in the order of the files.

    `around`: other files that may read what these declare, or declare what these derive.
    """
    everything = [s for d in (*documents, *around) for s in flat(d.statements)]
    standards = {s.name.text for s in everything if isinstance(s, tree.StandardDecl)}
    read = _read(everything)
    rivals = {n.text for s in everything if isinstance(s, tree.GroupDecl) for n in s.names}
    found: list[Remark] = []
    for document in documents:
        for s in flat(document.statements):
            found += _uncited(s)
            found += _unopposed(s, rivals)
            found += (Remark(Lack.USE, name.text, name.span) for name in _unread(s, read))
            if isinstance(s, tree.RuleDecl) and s.head.name.text in standards:
                found.append(Remark(Lack.SILENT, s.head.name.text, s.span))
        found += _long_quotations(document)
    order = list(Lack)
    return tuple(sorted(found, key=lambda remark: order.index(remark.lack)))


# ---- citations


def _uncited(s: Any) -> Iterator[Remark]:
    for kind, is_cited in _CITED.items():
        if isinstance(s, kind) and not is_cited(s):
            yield Remark(Lack.CITATION, s.name.text, s.name.span)
    if isinstance(s, tree.SourceDecl):
        for clause in s.clauses:
            if isinstance(clause, _MEMBERSHIP) and clause.per is None:
                yield Remark(Lack.PER, s.name.text, clause.span)


def _has(s: Any, *clauses: type[tree.Node]) -> bool:
    return any(isinstance(clause, clauses) for clause in s.clauses)


def _norm_cited(s: tree.NormDecl) -> bool:
    return _has(s, tree.CiteClause) or bool(s.sources and s.article)


def _rule_cited(s: tree.RuleDecl | tree.PrincipleDecl) -> bool:
    """Of a source; with a title that gives a year, an article or a paragraph; on a position, whose
    holders vouch for it; a principle also with a note.
    """
    titled = s.title is not None and any(map(str.isdigit, s.title.value))
    noted = isinstance(s, tree.PrincipleDecl) and _has(s, tree.NoteClause)
    return s.cite is not None or titled or noted or s.gate is not None


def _concept_cited(s: tree.ConceptDecl | tree.StandardDecl) -> bool:
    """Of a source, or with a note; a concept without conditions states nothing: its rules do."""
    if isinstance(s, tree.ConceptDecl) and not _has(s, tree.ConceptClause):
        return True
    return s.cite is not None or _has(s, tree.NoteClause)


def _exception_cited(s: tree.ExceptionDecl) -> bool:
    """Of a source, or on a position, as with rules."""
    return s.cite is not None or s.gate is not None


def _source_cited(s: tree.SourceDecl) -> bool:
    return s.kind in _UNCITED_SOURCES or _has(s, tree.CiteClause)


_CITED: dict[type[Any], Callable[[Any], bool]] = {
    tree.NormDecl: _norm_cited,
    tree.RuleDecl: _rule_cited,
    tree.PrincipleDecl: _rule_cited,
    tree.ConceptDecl: _concept_cited,
    tree.StandardDecl: _concept_cited,
    tree.ExceptionDecl: _exception_cited,
    tree.SourceDecl: _source_cited,
}


# ---- positions


def _unopposed(s: Any, rivals: set[str]) -> Iterator[Remark]:
    """A position nobody is said to hold; one that nobody is said to oppose, rivals in a group aside."""
    if not isinstance(s, tree.PositionDecl) or _has(s, tree.UnheldClause):
        return
    if not _has(s, tree.HeldClause):
        yield Remark(Lack.HOLDER, s.name.text, s.name.span)
    elif not (
        s.name.text in rivals or _has(s, tree.OpposedClause, tree.LeftOpenClause, tree.NoteClause)
    ):
        yield Remark(Lack.OPPONENT, s.name.text, s.name.span)


# ---- use


def _read(statements: Sequence[Any]) -> set[str]:
    read: set[str] = set()
    for statement in statements:
        gather_names(statement, read, set())
    declared = {name.text for s in statements for name, _ in declared_names(s)}
    for statement in statements:
        if isinstance(statement, tree.GroupDecl):
            read |= read_together(statement, read, declared)
    return read


def _unread(s: Any, read: set[str]) -> Iterator[tree.Name]:
    """What a statement declares and nothing reads; what the engine itself reads is left out."""
    for name, _ in declared_names(s):
        if name.text not in read and name.text not in ENGINE:
            yield name


# ---- quotations


def _long_quotations(document: tree.Document) -> Iterator[Remark]:
    """Quotations of norms, and in a literate file those of its prose, by the heading above them."""
    for s in flat(document.statements):
        for clause in s.clauses if isinstance(s, tree.NormDecl) else ():
            if isinstance(clause, tree.QuoteClause) and _is_long(clause.text.value):
                yield Remark(Lack.QUOTATION, s.name.text, clause.span)
    file = document.span.file
    inside = [(f.start, f.end) for f in fences(file.text)] if file.name.endswith(".md") else []
    for match in _QUOTED_LINES.finditer(file.text) if file.name.endswith(".md") else ():
        in_block = any(start <= match.start() < end for start, end in inside)
        if not in_block and _is_long(re.sub(r"^ {0,3}> ?", "", match[0], flags=re.MULTILINE)):
            heading = file.text.rfind("\n#", 0, match.start())
            title = file.text[heading + 1 :].split("\n", 1)[0].lstrip("# ") if heading >= 0 else ""
            yield Remark(Lack.QUOTATION, title, Span(file, match.start(), match.end()))


def _is_long(text: str) -> bool:
    return len(text.split()) > LONGEST_QUOTATION
