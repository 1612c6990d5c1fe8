"""Syntax tree -> canonical text: the formatter.

One statement after another, one clause to a line, two columns further in than what holds it. A
quotation is left as it is. A comment stays at the end of the line it trailed; any other stands
before the statement or clause it preceded, or was inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import Factory, evolve, field, frozen

from lexlogic.syntax import tree
from lexlogic.syntax.layout import SPACE, Layout, group, lay_out
from lexlogic.syntax.literate import blocks
from lexlogic.syntax.parser import parse
from lexlogic.syntax.phrases import (
    atom,
    bindings,
    cite,
    clause,
    formula,
    formula_or_none,
    listed,
    maybe,
    name,
    names,
    outcomes,
    quotation,
    unit,
    unit_or_none,
    words,
)
from lexlogic.text import TextFile

WIDTH = 100
_STEP = 2
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def format_document(document: tree.Document) -> str:
    """Return the canonical text of a document, as a plain file."""
    return _text(document.span.file.text, list(_lines(document.statements, 0)), document.comments)


def format_text(file: TextFile) -> str | None:
    """Return a file's text in canonical form; none if the file cannot be read without errors.

    In a literate file only the `lex` blocks change.
    """
    parsed = parse(file)
    if parsed.diagnostics:
        return None
    document = parsed.document
    lines = list(_lines(document.statements, 0))
    pieces: list[str] = []
    done = 0
    for start, end in blocks(file.text, file.name.endswith(".md")):
        here = [line for line in lines if start <= line.start < end]
        comments = tuple(c for c in document.comments if start <= c.span.start < end)
        formatted = _text(file.text, here, comments)
        pieces += [file.text[done:start], formatted or file.text[start:end].strip(" \t\n")]
        done = end
    return "".join(pieces) + file.text[done:]


# ---- statements and clauses -> lines


@frozen
class _Line:
    """A statement's heading or one of its clauses, and the text it came from."""

    layout: Layout
    depth: int
    start: int
    end: int
    opens: bool = False
    """Whether it begins a statement, so that a blank line before it is kept."""
    depth_before: int = 0
    """How deep a comment on a line of its own before it stands."""
    depth_after: int = 0
    """How deep a comment after it stands, if nothing else follows."""
    before: list[tree.Comment] = field(factory=list)
    trailing: list[tree.Comment] = field(factory=list)


def _lines(statements: tuple[tree.Statement, ...], depth: int) -> Iterator[_Line]:
    # Depth is bounded by the parser, so recursion is safe.
    for statement in statements:
        if not isinstance(statement, tree.CaseDecl):
            yield from _statement(statement, depth)
            continue
        for line in _statement(statement.opening, depth):
            yield evolve(line, depth_after=depth + 1)
        yield from _lines(statement.body, depth + 1)
        end = statement.span.end
        yield _Line("end", depth, max(0, end - 3), end, True, depth + 1, depth)


def _statement(statement: Any, depth: int) -> Iterator[_Line]:
    """Yield the lines of a statement; the last one reaches to the statement's own end."""
    found = list(_parts(statement))
    place = statement.span.start
    for index, (layout, nodes) in enumerate(found):
        start = min([n.span.start for n in nodes], default=place) if index else place
        end = max([n.span.end for n in nodes], default=start)
        if index == len(found) - 1:
            end = max(end, statement.span.end)
        place = max(start, end)
        level = depth + (index > 0)
        yield _Line(layout, level, start, place, index == 0, level, depth)


_Part = tuple[Layout, list[tree.Node | tree.Name | tree.Text]]


def _parts(statement: Any) -> Iterator[_Part]:
    """Yield the heading of a statement, then its clauses, each with the nodes it is made of."""
    heading, fields = _heading(statement)
    yield _heading_layout(heading), _nodes(fields)
    for item in getattr(statement, "clauses", ()):
        yield from _clause(item, isinstance(statement, tree.SourceDecl))
    if isinstance(statement, tree.AskDecl):
        for item in statement.expectations:
            yield clause(item), [item]
    if isinstance(statement, tree.RuleDecl):
        yield ("establishes ", atom(statement.head)), [statement.head]
    if isinstance(statement, tree.RuleDecl | tree.ExceptionDecl):
        yield ("when ", formula(statement.when)), [statement.when]
    if isinstance(statement, tree.RuleDecl) and statement.unless is not None:
        yield ("unless ", formula(statement.unless)), [statement.unless]


def _clause(item: Any, in_source: bool) -> Iterator[_Part]:
    if isinstance(item, tree.SubjectClause):
        yield ("subject to " if in_source else "yields to ", names(item.names)), [item]
    elif isinstance(item, tree.ConceptClause):
        yield ("when ", formula(item.when)), [item.when]
    elif isinstance(item, tree.VoteClause):
        head = (item.loser.text, " yields to ", item.winner.text)
        layout = group(head, SPACE, "when ", formula(item.when), indent=_STEP)
        yield layout, [item.loser, item.when]
    else:
        yield clause(item), [item]
    if isinstance(item, tree.ConceptClause | tree.VoteClause) and item.unless is not None:
        yield ("unless ", formula(item.unless)), [item.unless]


def _nodes(fields: list[Any]) -> list[tree.Node | tree.Name | tree.Text]:
    flat = [part for item in fields for part in (item if isinstance(item, tuple) else (item,))]
    return [item for item in flat if isinstance(item, tree.Node | tree.Name | tree.Text)]


def _heading_layout(parts: list[Layout | None]) -> Layout:
    """Return a heading; if it does not fit on a line, each part after the first has its own."""
    first, *others = [part for part in parts if part is not None]
    if not others:
        return first
    rest: list[Layout] = []
    for part in others:
        rest += [SPACE, part]
    return group(first, *rest, indent=2 * _STEP)


def _for(params: tuple[tree.Binding, ...]) -> Layout | None:
    return ("for ", bindings(params)) if params else None


def _applied(word: str, item: Any) -> Layout:
    """Return a word, the name declared and its parameters in brackets."""
    params: Layout = ("(", bindings(item.params), ")") if item.params else ""
    return (f"{word} {item.name.text}", params)


def _heading(s: Any) -> tuple[list[Layout | None], list[Any]]:
    """Return the parts of a statement's heading, and the fields they are made of."""
    match s:
        case tree.ImportDecl():
            return [("import ", names(s.names))], [s.names]
        case tree.SortDecl():
            return [words("sort", names(s.names), "open" if s.is_open else None)], [s.names]
        case tree.IndividualDecl():
            return [words("let", s.kind, names(s.names), "be", s.sort.text)], [s.names, s.sort]
        case tree.PredicateDecl():
            word = f"{s.manner} {s.kind}" if s.manner else s.kind
            return [_applied(word, s), quotation(s.gloss)], [s.name, s.params, s.gloss]
        case tree.GroupDecl():
            group_of = words("exactly one of", names(s.names))
            return [group_of, maybe("as", name(s.label))], [s.names, s.label]
        case tree.StandardDecl() | tree.ConceptDecl():
            word = "standard" if isinstance(s, tree.StandardDecl) else "concept"
            parts = [_applied(word, s), quotation(s.gloss), cite(s.cite)]
            return parts, [s.name, s.params, s.gloss, s.cite]
        case tree.ExceptionDecl():
            head = f"exception {s.name.text} to {s.target.text}"
            gate = maybe("if", formula_or_none(s.gate))
            return [head, cite(s.cite), gate], [s.name, s.target, s.cite, s.gate]
        case tree.RuleDecl():
            return _rule(s), [s.name, s.title, s.cite, s.from_date, s.params, s.gate]
        case tree.SourceDecl():
            by = None if s.authority is None else _authority(s.authority)
            return [f"{s.kind} {s.name.text}", quotation(s.title), by], [
                s.name,
                s.title,
                s.authority,
            ]
        case tree.NormDecl():
            of = ("of ", names(s.sources)) if s.sources else None
            place = words(of, maybe("art", quotation(s.article))) if of or s.article else None
            fields = [s.name, s.title, s.sources, s.article]
            return [f"norm {s.name.text}", quotation(s.title), place], fields
        case tree.PositionDecl():
            return [f"position {s.name.text}", quotation(s.title)], [s.name, s.title]
        case tree.PrincipleDecl():
            return _principle(s), [s.name, s.title, s.cite, s.params, s.gate]
        case tree.PriorityDecl():
            head = f"priority {s.upper.text} over {s.lower.text}"
            return [head, maybe("if", formula_or_none(s.gate))], [s.lower, s.gate]
        case tree.PermissionsDecl():
            return [("permissions conflict if ", formula(s.condition))], [s.condition]
        case _:
            return _constraint(s) or _case_heading(s)


def _rule(s: tree.RuleDecl) -> list[Layout | None]:
    dated = maybe("from", name(s.from_date))
    gate = maybe("if", formula_or_none(s.gate))
    return [f"rule {s.name.text}", quotation(s.title), cite(s.cite), dated, _for(s.params), gate]


def _principle(s: tree.PrincipleDecl) -> list[Layout | None]:
    gate = maybe("if", unit_or_none(s.gate))
    regardless = "regardless of consent" if s.regardless else None
    head = f"principle {s.name.text}"
    return [head, quotation(s.title), cite(s.cite), _for(s.params), gate, regardless]


def _authority(item: tree.Authority) -> Layout:
    return f"of {item.body.text} under {item.norm.text}"


def _constraint(s: Any) -> tuple[list[Layout | None], list[Any]] | None:
    match s:
        case tree.PresumeDecl():
            parts = [
                ("presume ", unit(s.literal)),
                maybe("for", name(s.favours)),
                maybe("rank", name(s.rank)),
                maybe("unless", formula_or_none(s.unless)),
            ]
            return parts, [s.literal, s.favours, s.rank, s.unless]
        case tree.ImpossibleDecl():
            return [("impossible ", formula(s.body)), _for(s.params)], [s.body, s.params]
        case tree.PossibleDecl():
            parts = [
                ("possible ", unit(s.conduct)),
                ("only if ", formula(s.condition)),
                _for(s.params),
            ]
            return parts, [s.conduct, s.condition, s.params]
        case tree.GovernedDecl():
            gate = maybe("when", formula_or_none(s.condition))
            parts = [("governed ", atom(s.conduct)), _for(s.params), gate]
            return parts, [s.conduct, s.params, s.condition]
        case tree.GivenDecl():
            return [("given ", formula(s.body)), maybe("per", quotation(s.per))], [s.body, s.per]
        case tree.TakenDecl():
            atoms = listed([atom(item) for item in s.atoms])
            return [("taken as met ", atoms), maybe("per", quotation(s.per))], [s.atoms, s.per]
        case tree.DisputedDecl():
            return [("disputed ", listed([atom(item) for item in s.atoms]))], [s.atoms]
        case _:
            return None


def _case_heading(s: Any) -> tuple[list[Layout | None], list[Any]]:
    match s:
        case tree.ViewDecl():
            follows = ("follows ", names(s.follows)) if s.follows else None
            return [f"view {s.name.text}", quotation(s.title), follows], [
                s.name,
                s.title,
                s.follows,
            ]
        case tree.AskDecl():
            return [_ask(s)], [s.name, s.claim]
        case tree.VariantOpen():
            return [f"variant {s.name.text}", quotation(s.title)], [s.name, s.title]
        case tree.VariantHolds():
            return [("holds ", names(s.names))], [s.names]
        case tree.VariantRejects():
            return [("rejects ", names(s.names))], [s.names]
        case tree.VariantLeaves():
            return [("leaves open ", names(s.names))], [s.names]
        case tree.VariantWithdraw():
            return [("withdraw ", names(s.names))], [s.names]
        case tree.VariantExpect():
            return [(f"expect {s.question.text} ", outcomes(s.outcomes))], [s.question, s.outcomes]
        case tree.CaseOpen():
            cited = None if s.cite is None else clause(s.cite)
            return [f"case {s.name.text}", quotation(s.title), cited], [s.name, s.title, s.cite]
        case _:
            raise TypeError(f"no statement: {s!r}")


def _ask(s: tree.AskDecl) -> Layout:
    under = ("under ", names(s.under)) if s.under else None
    parts = [
        f"ask {s.name.text}",
        quotation(s.title),
        under,
        maybe("ex", s.point),
        maybe("as of", name(s.as_of)),
        maybe("supposing", formula_or_none(s.supposing)),
    ]
    return group(_heading_layout(parts), ":", SPACE, formula(s.claim), indent=2 * _STEP)


# ---- lines and comments -> text


@frozen
class _Page:
    """The text written so far, and where in the source the last part of it ended."""

    source: str
    out: list[str] = Factory(list)
    place: int = 0

    def put(self, text: str, depth: int, start: int, end: int, may_space: bool) -> _Page:
        if may_space and self.out and _BLANK_LINE.search(self.source, self.place, start):
            self.out.append("")
        self.out.append(" " * (_STEP * depth) + text)
        return evolve(self, place=max(self.place, end))


def _text(source: str, lines: list[_Line], comments: tuple[tree.Comment, ...]) -> str:
    rest = _attach(source, lines, comments)
    page = _Page(source)
    for line in lines:
        for comment in line.before:
            start = min(comment.span.start, line.start)
            end = min(comment.span.end, line.start)
            page = page.put(comment.text, line.depth_before, start, end, line.opens)
        text = lay_out(line.layout, _STEP * line.depth, WIDTH)
        page = page.put(text, line.depth, line.start, line.end, line.opens)
        for comment in line.trailing:
            page.out[-1] += "  " + comment.text
            page = evolve(page, place=comment.span.end)
    for comment in rest:
        depth = lines[-1].depth_after if lines else 0
        page = page.put(comment.text, depth, comment.span.start, comment.span.end, True)
    return "".join(line + "\n" for line in page.out)


def _attach(
    source: str, lines: list[_Line], comments: tuple[tree.Comment, ...]
) -> list[tree.Comment]:
    """Give each comment to the line it trails or precedes; return those after the last line."""
    rest: list[tree.Comment] = []
    index = 0
    for comment in comments:
        place = comment.span.start
        while index < len(lines) and lines[index].end <= place:
            index += 1
        inside = index < len(lines) and lines[index].start < place
        before = source[source.rfind("\n", 0, place) + 1 : place]
        if before.strip() and index and not inside and not lines[index - 1].trailing:
            lines[index - 1].trailing.append(comment)
        elif index < len(lines):
            lines[index].before.append(comment)
        else:
            rest.append(comment)
    return rest
