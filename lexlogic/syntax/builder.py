"""Parse tree of one statement -> `tree.py`.

Most rules map by name: rule `force_clause` becomes `ForceClause` with its children as fields. The rules
whose children are a list, or that hold a flag, are spelled out below.
"""

from __future__ import annotations

import re
from typing import Any

from lark import Token, Tree

from lexlogic.syntax import tree
from lexlogic.text import Span, TextFile

_LISTS = {
    "names",
    "terms",
    "params",
    "bindings",
    "quantified",
    "holders",
    "predications",
    "standard_clauses",
    "concept_clauses",
    "source_clauses",
    "norm_clauses",
    "position_clauses",
    "vote_clauses",
    "view_clauses",
    "expectations",
}
_PARTS = {"conjunction", "disjunction", "all_of", "any_of"}
_WORDS = {
    "OPEN", "CLOSED", "DATED", "SOMEONE", "ANYONE", "FACT", "CONDUCT", "POWER", "LIST", "TREATY", "CUSTOM",
    "DECISION", "PROMISE", "JUDGMENT", "INSTRUMENT", "PARTIAL", "REGARDLESS", "ON", "OFF", "ANTE",
    "NUNC", "STRICT", "WIDE", "APPARENT", "AMONG", "BETWEEN", "WITHIN", "AT", "BEFORE",
    "AFTER", "SINCE", "UNTIL", "DAYS", "MONTHS", "YEARS", "RELATIONS", "RESULT", "EFFORTS", "LAW",
    "BOTH", "HELD", "REJECTED", "REACHED", "INCOMPATIBLE",
}  # fmt: skip
# Rules whose list of names may be left out: absent means empty.
_EMPTY_TUPLE = {
    ("view_decl", 2),
    ("ask_decl", 2),
    ("rule_decl", 4),
    ("principle_decl", 3),
    ("norm_decl", 2),
    ("impossible_decl", 1),
    ("possible_decl", 2),
    ("predicate_decl", 3),
    ("standard_decl", 1),
    ("concept_decl", 1),
    ("predication", 1),
}


def class_name(rule: str) -> str:
    """The tree class of a grammar rule: `force_clause` -> `ForceClause`."""
    return "".join(part.capitalize() for part in rule.split("_"))


class Builder:
    """Turns the parse tree of a statement of `file` into tree nodes; offsets are those of the file."""

    def __init__(self, file: TextFile) -> None:
        self.file = file

    def build(self, parsed: Tree[Any] | Token) -> Any:
        """The tree node for a parse tree."""
        return self._node(parsed)

    def _span(self, item: Tree[Any]) -> Span:
        meta = item.meta
        if meta.empty:
            return Span(self.file, 0, 0)
        return Span(self.file, meta.start_pos, meta.end_pos)

    def _token(self, token: Token) -> Any:
        start = token.start_pos or 0
        span = Span(self.file, start, start + len(token))
        if token.type == "STRING":
            value = re.sub(r"\\(.)", r"\1", str(token)[1:-1], flags=re.S)
            return tree.Text(re.sub(r"\s*\n\s*", " ", value), span=span)
        if token.type in _WORDS:
            return str(token)
        return tree.Name(str(token), span=span)

    def _node(self, item: Any) -> Any:
        if item is None:
            return None
        if isinstance(item, Token):
            return self._token(item)
        rule = str(item.data)
        children = [self._node(child) for child in item.children]
        span = self._span(item)
        if rule in _LISTS:
            return tuple(child for child in children if child is not None)
        special = getattr(self, f"_{rule}", None)
        if special is not None:
            return special(children, span)
        if rule in _PARTS:
            return getattr(tree, class_name(rule))(tuple(children), span=span)
        for index, child in enumerate(children):
            if child is None and (rule, index) in _EMPTY_TUPLE:
                children[index] = ()
        return getattr(tree, class_name(rule))(*children, span=span)

    def _binding(self, children: list[Any], span: Span) -> Any:
        return tree.Binding(children[0], children[1], None, None, span=span)

    def _ranged(self, children: list[Any], span: Span) -> Any:
        return tree.Binding(*children, span=span)

    def _sort_decl(self, children: list[Any], span: Span) -> Any:
        return tree.SortDecl(children[0], children[1] is not None, span=span)

    def _predicate_decl(self, children: list[Any], span: Span) -> Any:
        closed, kind, name, params, gloss = children
        return tree.PredicateDecl(closed, kind, name, params or (), gloss, span=span)

    def _objection_clause(self, children: list[Any], span: Span) -> Any:
        return tree.ObjectionClause(children[0], children[1], children[2] is not None, span=span)

    def _partial_clause(self, children: list[Any], span: Span) -> Any:
        return tree.PartialClause(children[1], span=span)

    def _and_custom(self, children: list[Any], span: Span) -> Any:
        return tree.AndCustom(children[1], span=span)

    def _principle_decl(self, children: list[Any], span: Span) -> Any:
        name, title, cite, params, gate, regardless, clauses = children
        return tree.PrincipleDecl(
            name, title, cite, params or (), gate, regardless is not None, clauses, span=span
        )

    def _owed_clause(self, children: list[Any], span: Span) -> Any:
        creditor, gate = children
        if isinstance(creditor, tuple):
            creditor = tree.Creditor("names", creditor, span=span)
        return tree.OwedClause(creditor, gate, span=span)

    def _each_party(self, children: list[Any], span: Span) -> Any:
        return tree.Creditor("each_party", (), span=span)

    def _each_state(self, children: list[Any], span: Span) -> Any:
        return tree.Creditor("each_state", (), span=span)

    def _all_parties(self, children: list[Any], span: Span) -> Any:
        return tree.Creditor("all_parties", (), span=span)

    def _everyone(self, children: list[Any], span: Span) -> Any:
        return tree.Creditor("everyone", (), span=span)

    def _unheld_clause(self, children: list[Any], span: Span) -> Any:
        return tree.UnheldClause(span=span)

    def _end_mark(self, children: list[Any], span: Span) -> Any:
        return tree.EndMark(span=span)

    def _indivisible_clause(self, children: list[Any], span: Span) -> Any:
        return tree.IndivisibleClause(span=span)

    def _no_conflict_outcome(self, children: list[Any], span: Span) -> Any:
        return tree.NoConflictOutcome(span=span)

    def _denied_outcome(self, children: list[Any], span: Span) -> Any:
        word = children[0]
        if isinstance(word, str):
            word = tree.Name(word, span=span)
        return tree.DeniedOutcome(word, span=span)

    def _open_outcome(self, children: list[Any], span: Span) -> Any:
        return tree.OpenOutcome(children[1] if len(children) > 1 else None, span=span)

    def _recorded_outcome(self, children: list[Any], span: Span) -> Any:
        word = children[0]
        return tree.RecordedOutcome("not reached" if word == "reached" else word, span=span)

    def _reason(self, children: list[Any], span: Span) -> Any:
        return " ".join(child.text for child in children)

    def _toward(self, children: list[Any], span: Span) -> Any:
        return children[0]

    def _status_word(self, children: list[Any], span: Span) -> Any:
        return children[0]

    def _in_force(self, children: list[Any], span: Span) -> Any:
        return tree.Name("in force", span=span)

    def _expect_clause(self, children: list[Any], span: Span) -> Any:
        return tree.ExpectClause(tuple(children), span=span)

    def _variant_expect(self, children: list[Any], span: Span) -> Any:
        return tree.VariantExpect(children[0], tuple(children[1:]), span=span)

    def _offset(self, children: list[Any], span: Span) -> Any:
        return tree.Offset(children[0], children[1], span=span)

    def _moment(self, children: list[Any], span: Span) -> Any:
        return tree.Moment(children[0], tuple(children[1:]), span=span)

    def _ref(self, children: list[Any], span: Span) -> Any:
        terms = tuple(child for child in children[1:] if child is not None)
        return tree.Ref(children[0], terms or None, span=span)

    def _ask_decl(self, children: list[Any], span: Span) -> Any:
        name, title, under, point, as_of, supposing, claim, expectations = children
        return tree.AskDecl(
            name, title, under or (), point, as_of, supposing, claim, expectations, span=span
        )

    def _conflict(self, children: list[Any], span: Span) -> Any:
        kinds = ("strict", "wide", "apparent")
        members = tuple(child for child in children if isinstance(child, tree.Member))
        flat = [child for child in children if not isinstance(child, tree.Member)]
        words = [child for child in flat if isinstance(child, str)]
        kind = "incompatible" if "incompatible" in words else "any"
        kind = next((word for word in words if word in kinds), kind)
        tail = flat[-2:]
        word = tail[0] if isinstance(tail[0], tree.Name) else None
        by = tail[1] if isinstance(tail[1], tree.Name) else None
        if word is None and by is not None:
            word, by = by, None
        relation = "within" if "within" in words else "among"
        return tree.Conflict(kind, relation, members, word, by, span=span)
