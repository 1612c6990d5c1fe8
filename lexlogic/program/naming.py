"""Entering names: every name that statements declare, before any definition is read.

So a definition may refer to what is declared further down.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.program import model as m
from lexlogic.program.formulas import ENGINE
from lexlogic.program.names import KIND_WORDS, NormSignature, Symbol, Table
from lexlogic.program.scope import Scope
from lexlogic.syntax import tree
from lexlogic.text import Span


def builtin_table() -> Table:
    """The names there are before any file is read."""
    table = Table()
    for sort in m.BUILTIN_SORTS:
        table.add(Symbol(sort, "sort", m.Sort(sort, False, True), None))
    return table


def enter_names(scope: Scope, statements: list[Any]) -> None:
    """Enter the names of the statements: sorts first, then what has a sort, then what has parameters."""
    for stage in _STAGES:
        for statement in statements:
            if type(statement) in stage:
                stage[type(statement)](scope, statement)


def _add(scope: Scope, name: tree.Name, kind: str, definition: Any) -> None:
    if name.text in ENGINE:
        _engine_name(scope, name)
        return
    earlier = scope.table.find(name.text)
    if earlier is not None and not (scope.replacing and earlier.kind == kind):
        _same_name(scope, name, earlier, kind)
        return
    scope.table.add(Symbol(name.text, kind, definition, name.span))


def _same_name(scope: Scope, name: tree.Name, earlier: Symbol, kind: str) -> None:
    if earlier.span is None:
        what = KIND_WORDS.get(earlier.kind, earlier.kind)
        message = f"`{name.text}` is {what} of the language itself. Give this one another name."
        where = "part of the language"
    else:
        here = earlier.span.file.name == name.span.file.name
        where = "first used: "
        where += f"line {earlier.span.line}" if here else str(earlier.span)
        message = f"`{name.text}` already names something. "
        message += (
            f"If they are limbs, name them `{name.text}a` and `{name.text}b`."
            if kind == earlier.kind == "norm"
            else "Give this one another name."
        )
    scope.diagnostics.append(
        Diagnostic("E-DUPLICATE", "same name twice", name.span, message, (Label(name.span, where),))
    )


def _engine_name(scope: Scope, name: tree.Name) -> None:
    scope.diagnostics.append(
        Diagnostic(
            "E-RESERVED",
            "reserved word",
            name.span,
            f"`{name.text}` has a meaning of its own: {ENGINE[name.text].meaning}. "
            f"Another name will do, such as `{name.text}_1`.",
        )
    )


def _name_sort(scope: Scope, s: tree.SortDecl) -> None:
    for name in s.names:
        sort = m.Sort(m.SortId(name.text), s.is_open, False, name.span)
        _add(scope, name, "sort", sort)
        scope.parts.sorts.append(sort)


def _name_individual(scope: Scope, s: tree.IndividualDecl) -> None:
    sort = scope.formulas.sort(s.sort)
    kind = {
        "someone": m.IndividualKind.WITNESS,
        "anyone": m.IndividualKind.ARBITRARY,
    }.get(s.kind or "", m.IndividualKind.NAMED)
    for name in s.names:
        individual = m.Individual(m.IndividualId(name.text), sort, kind, name.span)
        _add(scope, name, "individual", individual)
        scope.parts.individuals.append(individual)


def _name_source(scope: Scope, s: tree.SourceDecl) -> None:
    _add(scope, s.name, "source", m.SourceKind(s.kind))


def _name_position(scope: Scope, s: tree.PositionDecl) -> None:
    _add(scope, s.name, "position", None)


def _name_principle(scope: Scope, s: tree.PrincipleDecl) -> None:
    _add(scope, s.name, "principle", None)


def _name_predicate(scope: Scope, s: tree.PredicateDecl) -> None:
    kind = {
        "fact": m.PredicateKind.RECORD if s.manner == "closed" else m.PredicateKind.FACT,
        "conduct": m.PredicateKind.CONDUCT,
        "power": m.PredicateKind.POWER,
        "list": m.PredicateKind.LIST,
    }[s.kind]
    timed = s.manner == "dated" or s.kind in ("conduct", "power")
    _predicate(scope, s.name, kind, s.params, timed, s.gloss, None, s.span)


def _name_standard(scope: Scope, s: tree.StandardDecl) -> None:
    _derived(scope, s, m.PredicateKind.STANDARD)


def _name_concept(scope: Scope, s: tree.ConceptDecl) -> None:
    _derived(scope, s, m.PredicateKind.CONCEPT)


def _derived(scope: Scope, s: tree.StandardDecl | tree.ConceptDecl, kind: m.PredicateKind) -> None:
    earlier = scope.table.find(s.name.text)
    same = (
        earlier is not None
        and earlier.kind == "predicate"
        and earlier.definition.kind is kind
        and [str(p.sort) for p in earlier.definition.params] == [p.sort.text for p in s.params]
    )
    if same:
        return
    if s.name.text in ENGINE and ENGINE[s.name.text].hook:
        if len(ENGINE[s.name.text].sorts) != len(s.params):
            _engine_name(scope, s.name)
        return
    _predicate(scope, s.name, kind, s.params, False, s.gloss, s.cite, s.span)


def _predicate(
    scope: Scope,
    name: tree.Name,
    kind: m.PredicateKind,
    params: tuple[tree.Binding, ...],
    timed: bool,
    gloss: tree.Text | None,
    cite: tree.Cite | None,
    span: Span,
) -> None:
    if name.text in ENGINE:
        _engine_name(scope, name)
        return
    predicate = m.Predicate(
        m.PredicateId(name.text),
        kind,
        scope.formulas.bindings(params),
        timed,
        gloss.value if gloss else "",
        scope.citation(cite),
        span,
    )
    _add(scope, name, "predicate", predicate)
    scope.parts.predicates.append(predicate)


def _name_norm(scope: Scope, s: tree.NormDecl) -> None:
    params: list[m.Variable] = []
    bearer = m.Variable("bearer", m.STATE)
    for clause in s.clauses:
        if isinstance(clause, tree.ForClause):
            params.extend(scope.formulas.bindings(clause.params))
        elif isinstance(clause, tree.BearerClause):
            bearer = m.Variable(clause.name.text, scope.formulas.sort(clause.sort))
    _add(scope, s.name, "norm", NormSignature(tuple(params), bearer))


def _name_view(scope: Scope, s: tree.ViewDecl) -> None:
    _add(scope, s.name, "view", None)


def _name_rule(scope: Scope, s: tree.RuleDecl) -> None:
    _add(scope, s.name, "rule", scope.formulas.bindings(s.params))
    name = s.head.name
    if scope.table.find(name.text) is None and name.text not in ENGINE:
        env = {v.name: v for v in scope.formulas.bindings(s.params)}
        params = []
        for index, term in enumerate(s.head.terms):
            found = scope.formulas.term(term, env)
            sort = m.DATE if isinstance(found, m.DateTerm) else found.sort
            params.append(m.Variable(f"x{index + 1}", sort))
        predicate = m.Predicate(
            m.PredicateId(name.text),
            m.PredicateKind.CONCEPT,
            tuple(params),
            False,
            "",
            scope.citation(s.cite),
            s.span,
        )
        _add(scope, name, "predicate", predicate)
        scope.parts.predicates.append(predicate)


def _name_exception(scope: Scope, s: tree.ExceptionDecl) -> None:
    _add(scope, s.name, "exception", None)


def _name_group(scope: Scope, s: tree.GroupDecl) -> None:
    for name in s.names:
        if scope.table.find(name.text) is None:
            _add(scope, name, "position", None)
            scope.parts.positions.append(
                m.Position(m.PositionId(name.text), "", (), (), (), False, None, "", name.span)
            )
    if s.label is not None:
        _add(scope, s.label, "group", None)


_STAGES: tuple[dict[type[tree.Node], Callable[[Scope, Any], None]], ...] = (
    {tree.SortDecl: _name_sort},
    {
        tree.IndividualDecl: _name_individual,
        tree.SourceDecl: _name_source,
        tree.PositionDecl: _name_position,
        tree.PrincipleDecl: _name_principle,
    },
    {
        tree.PredicateDecl: _name_predicate,
        tree.StandardDecl: _name_standard,
        tree.ConceptDecl: _name_concept,
        tree.NormDecl: _name_norm,
        tree.ViewDecl: _name_view,
    },
    {
        tree.RuleDecl: _name_rule,
        tree.ExceptionDecl: _name_exception,
        tree.GroupDecl: _name_group,
    },
)
