"""Concepts, standards, rules and their exceptions; principles and their ranking."""

from __future__ import annotations

from typing import Any

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.formulas import ENGINE
from lexlogic.program.normal import TRUE
from lexlogic.program.scope import Scope
from lexlogic.program.wording import KINDS
from lexlogic.syntax import tree
from lexlogic.text import Span


def define_standard(scope: Scope, s: tree.StandardDecl) -> None:
    """Add the rules of a standard: what meets it and what excludes it."""
    for clause in s.clauses:
        if isinstance(clause, tree.NoteClause):
            continue
        kind = m.RuleKind.MET if isinstance(clause, tree.MetClause) else m.RuleKind.UNMET
        _clause_rule(scope, s, kind, clause.when, None, clause.span)


def define_concept(scope: Scope, s: tree.ConceptDecl) -> None:
    """Add the rules of a concept, one for each `when`."""
    for clause in s.clauses:
        if isinstance(clause, tree.ConceptClause):
            _clause_rule(scope, s, m.RuleKind.CONCEPT, clause.when, clause.unless, clause.span)


def define_rule(scope: Scope, s: tree.RuleDecl) -> None:
    """Add a rule."""
    params = scope.formulas.bindings(s.params)
    env = {v.name: v for v in params}
    _check_head(scope, s.head.name)
    head = scope.formulas.formula(s.head, env)
    if not isinstance(head, m.Predication):
        return
    exceptions = (scope.formulas.formula(s.unless, env),) if s.unless is not None else ()
    scope.parts.rules.append(
        m.Rule(
            s.name.text,
            m.RuleKind.RULE,
            head,
            params,
            scope.formulas.formula(s.when, env),
            exceptions,
            scope.gate(s.cite, s.gate, params, env),
            scope.formulas.date(s.from_date) if s.from_date else None,
            scope.citation(s.cite),
            s.title.value if s.title else "",
            s.span,
        )
    )


def define_exception(scope: Scope, s: tree.ExceptionDecl) -> None:
    """Add an exception to a norm, rule or concept."""
    symbol = scope.table.find(s.target.text)
    env: dict[str, m.Variable] = {}
    if symbol is None or symbol.kind not in ("norm", "rule", "predicate"):
        scope.formulas.unknown(s.target, ("norm", "rule", "predicate"), "a norm, rule or concept")
        return
    if symbol.kind == "norm":
        signature = symbol.definition
        env = {v.name: v for v in (*signature.params, signature.bearer)}
    elif symbol.kind == "predicate":
        if symbol.definition.kind is not m.PredicateKind.CONCEPT:
            _nothing_to_except(scope, s.target, symbol.definition.kind)
            return
        env = {v.name: v for v in symbol.definition.params}
    else:
        env = {v.name: v for v in symbol.definition}
    gate = scope.formulas.formula(s.gate, env)
    when = scope.formulas.formula(s.when, env)
    formula = when if gate == TRUE else m.And((gate, when))
    scope.parts.exceptions.append((s.target.text, formula))


def define_principle(scope: Scope, s: tree.PrincipleDecl) -> None:
    """Add a principle with its votes."""
    params = scope.formulas.bindings(s.params)
    env = {v.name: v for v in params}
    votes = []
    for clause in s.clauses:
        if not isinstance(clause, tree.VoteClause):
            continue
        loser = scope.formulas.term(clause.loser, env, (m.DUTY,))
        winner = scope.formulas.term(clause.winner, env, (m.DUTY,))
        body = scope.formulas.formula(clause.when, env)
        if clause.unless is not None:
            body = m.And((body, m.Not(scope.formulas.formula(clause.unless, env))))
        if isinstance(loser, m.Variable) and isinstance(winner, m.Variable):
            votes.append(m.Vote(loser, winner, body))
    scope.parts.principles.append(
        m.Principle(
            m.PrincipleId(s.name.text),
            s.title.value if s.title else "",
            scope.citation(s.cite),
            params,
            scope.gate(s.cite, s.gate, params, env),
            s.regardless,
            tuple(votes),
            s.span,
        )
    )


def define_priority(scope: Scope, s: tree.PriorityDecl) -> None:
    """Add a line of the ranking of principles."""
    upper, lower = scope.names((s.upper, s.lower), "principle", "a principle")
    scope.parts.priorities.append(
        m.Priority(
            m.PrincipleId(upper),
            m.PrincipleId(lower),
            scope.formulas.formula(s.gate, {}),
            s.span,
        )
    )


def _clause_rule(
    scope: Scope,
    s: tree.StandardDecl | tree.ConceptDecl,
    kind: m.RuleKind,
    when: Any,
    unless: Any,
    span: Span,
) -> None:
    params = scope.formulas.bindings(s.params)
    env = {v.name: v for v in params}
    head = m.Predication(m.PredicateId(s.name.text), params, None, s.name.span)
    _check_head(scope, s.name)
    exceptions = (scope.formulas.formula(unless, env),) if unless is not None else ()
    scope.parts.rules.append(
        m.Rule(
            s.name.text,
            kind,
            head,
            params,
            scope.formulas.formula(when, env),
            exceptions,
            TRUE,
            None,
            scope.citation(s.cite),
            s.gloss.value if s.gloss else "",
            span,
        )
    )


def _check_head(scope: Scope, name: tree.Name) -> None:
    symbol = scope.table.find(name.text)
    derived = (m.PredicateKind.CONCEPT, m.PredicateKind.STANDARD)
    if symbol is not None and symbol.kind == "predicate" and symbol.definition.kind not in derived:
        scope.diagnostics.append(
            Diagnostic(
                "E-KIND",
                "stated, not derived",
                name.span,
                f"`{name.text}` is {KINDS[symbol.definition.kind]}: it is stated or left "
                "open, so no rule can "
                "establish it. Declare it as a `concept` if rules decide it.",
            )
        )
    engine = ENGINE.get(name.text)
    if engine is not None and not engine.hook:
        scope.diagnostics.append(
            Diagnostic(
                "E-KIND",
                "computed by the engine",
                name.span,
                f"No rule can establish `{name.text}`: {engine.meaning}.",
            )
        )


def _nothing_to_except(scope: Scope, target: tree.Name, kind: m.PredicateKind) -> None:
    standard = kind is m.PredicateKind.STANDARD
    cure = (
        "Say what excludes it:  unmet when ..."
        if standard
        else "Make the exception one to the norm, rule or concept that reads it."
    )
    scope.diagnostics.append(
        Diagnostic(
            "E-KIND",
            "nothing to except from",
            target.span,
            f"`{target.text}` is {KINDS[kind]}, not derived by rules, so it has no exceptions. "
            f"{cure}",
        )
    )
