"""Parse tree of one statement -> `tree.py`.

Most rules map by name: rule `force_clause` becomes `ForceClause` with its children as fields. The
rules whose children are a list, or that hold a flag, are spelled out below.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from lark import Token, Tree

from lexlogic.diagnostics import Diagnostic
from lexlogic.syntax import tree
from lexlogic.syntax.recovery import FORMULA_WORDS, RESERVED, words
from lexlogic.text import Span, TextFile

DEEPEST = 100
"""How deep a statement may be nested; later phases recurse, and Python's stack is not endless."""

LISTS = words(
    "names terms params bindings quantified holders predications standard_clauses concept_clauses "
    "source_clauses norm_clauses position_clauses vote_clauses view_clauses expectations"
)
"""Rules that become a tuple."""

CREDITORS = words("each_party each_state all_parties everyone")
"""Rules that become a `Creditor` of that kind."""

_PARTS = words("conjunction disjunction all_of any_of")
# Where a list may be left out: absent means empty.
_EMPTY_TUPLE = frozenset(
    {
        ("view_decl", 2),
        ("ask_decl", 2),
        ("rule_decl", 4),
        ("principle_decl", 3),
        ("norm_decl", 2),
        ("impossible_decl", 1),
        ("possible_decl", 2),
        ("governed_decl", 1),
        ("predicate_decl", 3),
        ("standard_decl", 1),
        ("concept_decl", 1),
        ("predication", 1),
    }
)
_FREE_WORDS = words("rank_clause word_outcome denied_outcome reason status_word")
# Which child of a rule is a name being given; and whether that name can begin a formula.
_DECLARES = {
    "sort_decl": (0, False),
    "individual_decl": (1, True),
    "predicate_decl": (2, True),
    "group_decl": (1, True),
    "standard_decl": (0, True),
    "concept_decl": (0, True),
    "exception_decl": (0, False),
    "rule_decl": (0, False),
    "source_decl": (1, True),
    "norm_decl": (0, True),
    "bearer_clause": (0, True),
    "binding": (0, True),
    "ranged": (0, True),
    "position_decl": (0, True),
    "principle_decl": (0, False),
    "view_decl": (0, False),
    "ask_decl": (0, False),
    "variant_open": (0, False),
    "case_open": (0, False),
}


def class_name(rule: str) -> str:
    """Return the tree class of a grammar rule.

    >>> class_name("force_clause")
    'ForceClause'
    """
    return "".join(part.capitalize() for part in rule.split("_"))


class Builder:
    """Turns the parse tree of statements of `file` into tree nodes; offsets are those of the file.

    What the grammar cannot see goes to `diagnostics`: reserved names, dates not in the calendar.
    """

    def __init__(self, file: TextFile, diagnostics: list[Diagnostic]) -> None:
        """Begin with a file, and the list that receives what is wrong."""
        self.file = file
        self.diagnostics = diagnostics
        self._imported: Any = None

    def build(self, parsed: Tree[Any]) -> Any:
        """Return the tree node for a parse tree; none if it is nested too deep (reported)."""
        deep = _too_deep(parsed)
        if deep is None:
            return self._node(parsed)
        self.diagnostics.append(_nested(self._span(deep)))
        return None

    def _span(self, item: Tree[Any]) -> Span:
        if item.meta.empty:
            return Span(self.file, 0, 0)
        return Span(self.file, item.meta.start_pos, item.meta.end_pos)

    def _node(self, item: Any) -> Any:
        if item is None:
            return None
        if isinstance(item, Token):
            return self._token(item)
        rule = str(item.data)
        self._check_used(rule, item)
        children = [self._node(child) for child in item.children]
        if rule in LISTS:
            return tuple(child for child in children if child is not None)
        if rule in _DECLARES:
            self._check_declared(rule, children)
        span = self._span(item)
        if rule in SPECIAL:
            return SPECIAL[rule](children, span)
        if rule in CREDITORS:
            return tree.Creditor(rule, (), span=span)
        if rule in _PARTS:
            return getattr(tree, class_name(rule))(tuple(children), span=span)
        for index, child in enumerate(children):
            if child is None and (rule, index) in _EMPTY_TUPLE:
                children[index] = ()
        return getattr(tree, class_name(rule))(*children, span=span)

    def _token(self, token: Token) -> Any:
        start = token.start_pos or 0
        span = Span(self.file, start, start + len(token))
        if token.type == "STRING":
            value = re.sub(r"\\(.)", r"\1", str(token)[1:-1], flags=re.S)
            return tree.Text(re.sub(r"\s*\n\s*", " ", value), span=span)
        if token.type == "DATE":
            self._check_date(str(token), span)
        elif token.type not in ("NAME", "INT"):
            return str(token)
        return tree.Name(str(token), span=span)

    def _check_date(self, text: str, span: Span) -> None:
        year, month, day = ([int(part) for part in text.split("-")] + [1, 1])[:3]
        try:
            date(year, month, day)
        except ValueError:
            self.diagnostics.append(_no_such_date(text, span))

    def _check_used(self, rule: str, item: Tree[Any]) -> None:
        """Report keywords used as names; a file may have any name, and so may an outcome."""
        if rule == "import_decl":
            self._imported = item.children[0]
        if rule in _FREE_WORDS or item is self._imported:
            return
        for child in item.children:
            if isinstance(child, Token) and child.type == "NAME" and child in RESERVED:
                start = child.start_pos or 0
                span = Span(self.file, start, start + len(child))
                self.diagnostics.append(reserved(str(child), span))

    def _check_declared(self, rule: str, children: list[Any]) -> None:
        index, in_formulas = _DECLARES[rule]
        declared = children[index]
        for name in declared if isinstance(declared, tuple) else (declared,):
            if name is None:
                continue
            if in_formulas and name.text in FORMULA_WORDS:
                self.diagnostics.append(reserved(name.text, name.span))


def reserved(word: str, span: Span) -> Diagnostic:
    """Return the diagnostic for a keyword used as a name."""
    does = "begins a condition"
    if word in ("and", "or", "when", "unless", "if"):
        does = "joins conditions"
    elif word in RESERVED:
        does = "begins a statement"
    line = span.file.line_text(span.line)
    begin = span.column - 1
    other = f"{word}_1"
    if word.isidentifier() and span.text == word:
        other = f"the_{word}" if line[begin + len(word) :].startswith("(") else f"The{word.title()}"
    fixed = (line[:begin] + other + line[begin + len(word) :]).strip()
    message = f"`{word}` {does}. Another name will do:"
    return Diagnostic("E-RESERVED", "reserved word", span, message, help=fixed)


def _no_such_date(text: str, span: Span) -> Diagnostic:
    year, month, *_ = [*text.split("-"), "1"]
    message = f"`{text}` is not in the calendar: "
    if year == "0000":
        message += "there is no year 0."
    elif not 1 <= int(month) <= 12:
        message += f"there is no month {month}. Dates are written year-month-day, as 1988-11-03."
    else:
        message += "that month has no such day. Dates are written year-month-day, as 1988-11-03."
    return Diagnostic("E-DATE", "no such date", span, message)


def _nested(span: Span) -> Diagnostic:
    message = f"This is nested more than {DEEPEST} deep. Give a part of it a name with `concept`."
    return Diagnostic("E-SYNTAX", "nested too deep", span, message)


def _too_deep(parsed: Tree[Any]) -> Tree[Any] | None:
    """Return the statement itself if something in it lies too deep; looks without recursion."""
    level: list[Tree[Any]] = [parsed]
    for _ in range(DEEPEST):
        level = [child for item in level for child in item.children if isinstance(child, Tree)]
        if not level:
            return None
    return parsed


# ---- rules that are not simply a class with its children as fields

_Children = list[Any]


def _binding(children: _Children, span: Span) -> tree.Binding:
    return tree.Binding(children[0], children[1], None, None, span=span)


def _ranged(children: _Children, span: Span) -> tree.Binding:
    return tree.Binding(*children, span=span)


def _sort_decl(children: _Children, span: Span) -> tree.SortDecl:
    return tree.SortDecl(children[0], children[1] is not None, span=span)


def _objection_clause(children: _Children, span: Span) -> tree.ObjectionClause:
    return tree.ObjectionClause(children[0], children[1], children[2] is not None, span=span)


def _partial_clause(children: _Children, span: Span) -> tree.PartialClause:
    return tree.PartialClause(children[1], span=span)


def _and_custom(children: _Children, span: Span) -> tree.AndCustom:
    return tree.AndCustom(children[1], span=span)


def _principle_decl(children: _Children, span: Span) -> tree.PrincipleDecl:
    name, title, cite, params, gate, regardless, clauses = children
    return tree.PrincipleDecl(
        name, title, cite, params or (), gate, regardless is not None, clauses, span=span
    )


def _owed_clause(children: _Children, span: Span) -> tree.OwedClause:
    creditor, gate = children
    if isinstance(creditor, tuple):
        place = Span(span.file, creditor[0].span.start, creditor[-1].span.end)
        creditor = tree.Creditor("names", creditor, span=place)
    return tree.OwedClause(creditor, gate, span=span)


def _denied_outcome(children: _Children, span: Span) -> tree.DeniedOutcome:
    word = children[0]
    if isinstance(word, str):
        word = tree.Name(word, span=Span(span.file, span.end - len(word), span.end))
    return tree.DeniedOutcome(word, span=span)


def _open_outcome(children: _Children, span: Span) -> tree.OpenOutcome:
    return tree.OpenOutcome(children[1], span=span)


def _recorded_outcome(children: _Children, span: Span) -> tree.RecordedOutcome:
    word = children[0]
    return tree.RecordedOutcome("not reached" if word == "reached" else word, span=span)


def _reason(children: _Children, span: Span) -> str:
    return " ".join(child.text for child in children)


def _first(children: _Children, span: Span) -> Any:
    return children[0]


def _in_force(children: _Children, span: Span) -> tree.Name:
    return tree.Name("in force", span=span)


def _expect_clause(children: _Children, span: Span) -> tree.ExpectClause:
    return tree.ExpectClause(tuple(children), span=span)


def _variant_expect(children: _Children, span: Span) -> tree.VariantExpect:
    return tree.VariantExpect(children[0], tuple(children[1:]), span=span)


def _moment(children: _Children, span: Span) -> tree.Moment:
    return tree.Moment(children[0], tuple(children[1:]), span=span)


def _ref(children: _Children, span: Span) -> tree.Ref:
    terms = tuple(child for child in children[1:] if child is not None)
    return tree.Ref(children[0], terms or None, span=span)


def _conflict(children: _Children, span: Span) -> tree.Conflict:
    kind, relation, *members, word, by = children
    relation = "within" if relation == "within" else "among"
    return tree.Conflict(kind or "any", relation, tuple(members), word, by, span=span)


SPECIAL: dict[str, Callable[[_Children, Span], Any]] = {
    "binding": _binding,
    "ranged": _ranged,
    "sort_decl": _sort_decl,
    "objection_clause": _objection_clause,
    "partial_clause": _partial_clause,
    "and_custom": _and_custom,
    "principle_decl": _principle_decl,
    "owed_clause": _owed_clause,
    "denied_outcome": _denied_outcome,
    "open_outcome": _open_outcome,
    "recorded_outcome": _recorded_outcome,
    "reason": _reason,
    "toward": _first,
    "status_word": _first,
    "claim": _first,
    "in_force": _in_force,
    "expect_clause": _expect_clause,
    "variant_expect": _variant_expect,
    "moment": _moment,
    "ref": _ref,
    "conflict": _conflict,
}
"""Rules that are not simply the class of that name."""
