"""What is said of the facts: findings, what is disputed, presumptions and constraints."""

from __future__ import annotations

from typing import Any

import attrs

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.scope import Scope
from lexlogic.syntax import tree
from lexlogic.text import Span


def define_given(scope: Scope, s: tree.GivenDecl) -> None:
    """Add what is given."""
    scope.parts.findings.append(finding(scope, s.body, s.per, s.span))


def define_taken(scope: Scope, s: tree.TakenDecl) -> None:
    """Add standards taken as met; what is no standard cannot be."""
    for atom in s.atoms:
        body = scope.formulas.formula(atom, {})
        symbol = scope.table.find(atom.name.text)
        if symbol is not None and symbol.kind in ("predicate", "position"):
            kind = getattr(symbol.definition, "kind", None)
            if kind is not m.PredicateKind.STANDARD:
                scope.diagnostics.append(
                    Diagnostic(
                        "E-KIND",
                        "not a standard",
                        atom.name.span,
                        f"`{atom.name.text}` is not declared as a standard: only what somebody "
                        "must judge is taken as met. State it instead:",
                        help=f"given {atom.span.text}",
                    )
                )
        scope.parts.findings.append(m.Finding(body, s.per.value if s.per else "", True, atom.span))


def define_disputed(scope: Scope, s: tree.DisputedDecl) -> None:
    """Add facts that are in dispute."""
    for atom in s.atoms:
        body = scope.formulas.formula(atom, {})
        if isinstance(body, m.Predication):
            scope.parts.disputed.append(body)


def define_presume(scope: Scope, s: tree.PresumeDecl) -> None:
    """Add a presumption: one fact or its opposite."""
    literal = scope.formulas.formula(s.literal, {})
    if not _is_literal(literal):
        scope.diagnostics.append(
            Diagnostic(
                "E-KIND",
                "one fact",
                s.literal.span,
                "One presumes a single fact or its opposite. Make each part a presumption of "
                "its own, or a concept, and presume that.",
            )
        )
    if s.favours is not None:
        scope.formulas.term(s.favours, {})
    scope.parts.presumptions.append(
        m.Presumption(
            literal,
            s.favours.text if s.favours else "",
            int(s.rank.text[:9]) if s.rank else 1,
            scope.formulas.formula(s.unless, {}) if s.unless is not None else m.Truth(False),
            s.span,
        )
    )


def define_impossible(scope: Scope, s: tree.ImpossibleDecl) -> None:
    """Add an `impossible`."""
    params = scope.formulas.bindings(s.params)
    body = scope.formulas.formula(s.body, {v.name: v for v in params})
    scope.parts.impossible.append(m.Impossible(body, params, scope.in_case, s.span))


def define_possible(scope: Scope, s: tree.PossibleDecl) -> None:
    """Add a `possible ... only if`, which is about one act."""
    params = scope.formulas.bindings(s.params)
    env = {v.name: v for v in params}
    conduct = _one_act(
        scope,
        s.conduct,
        env,
        "`possible ... only if` is about one act: name a conduct before `only if`. For "
        "circumstances write  impossible ...",
    )
    if conduct is None:
        return
    condition = scope.formulas.formula(s.condition, env)
    scope.parts.preconditions.append(
        m.Precondition(conduct, condition, params, scope.in_case, s.span)
    )


def define_governed(scope: Scope, s: tree.GovernedDecl) -> None:
    """Add a `governed`, which is about one act."""
    params = scope.formulas.bindings(s.params)
    env = {v.name: v for v in params}
    conduct = _one_act(
        scope, s.conduct, env, "`governed` is about one act: name a conduct after it."
    )
    if conduct is None:
        return
    condition: m.Formula = m.Truth(True)
    if s.condition is not None:
        condition = scope.formulas.formula(s.condition, env)
    text = " ".join(s.span.text.split())
    scope.parts.governed.append(m.Governed(conduct, condition, params, text, s.span))


def _one_act(
    scope: Scope, written: Any, env: dict[str, m.Variable], otherwise: str
) -> m.Predication | None:
    """The conduct that is written; if it is none, that is said."""
    conduct = scope.formulas.formula(written, env)
    symbol = scope.table.find(str(getattr(conduct, "predicate", "")))
    if isinstance(conduct, m.Truth):
        return None
    if (
        isinstance(conduct, m.Predication)
        and symbol is not None
        and symbol.kind == "predicate"
        and symbol.definition.is_conduct
    ):
        return conduct
    scope.diagnostics.append(Diagnostic("E-KIND", "one act", written.span, otherwise))
    return None


def define_permissions(scope: Scope, s: tree.PermissionsDecl) -> None:
    """Add a condition under which permissions conflict with duties."""
    scope.parts.wide_conflict.append(scope.formulas.formula(s.condition, {}))


def finding(scope: Scope, body: Any, per: tree.Text | None, span: Span) -> m.Finding:
    """A finding as written."""
    return m.Finding(scope.formulas.formula(body, {}), per.value if per else "", False, span)


def literals(formula: m.Formula) -> list[m.Predication]:
    """The atoms that a conjunction of literals states or denies."""
    match formula:
        case m.And(parts):
            return [atom for part in parts for atom in literals(part)]
        case m.Not(body):
            return literals(body)
        case m.Predication():
            return [formula]
        case _:
            return []


def without(fact: m.Finding, restated: set[Any]) -> list[m.Finding]:
    """The fact less the literals on atoms that are stated anew."""
    parts = fact.body.parts if isinstance(fact.body, m.And) else (fact.body,)
    kept = tuple(p for p in parts if not any(atom_key(a) in restated for a in literals(p)))
    if len(kept) == len(parts):
        return [fact]
    return [attrs.evolve(fact, body=m.And(kept))] if kept else []


def atom_key(atom: m.Predication) -> tuple[Any, ...]:
    """What an atom is about, whatever the date."""
    return (atom.predicate, atom.terms)


def _is_literal(formula: m.Formula) -> bool:
    inside = formula.body if isinstance(formula, m.Not) else formula
    return isinstance(inside, m.Predication | m.Truth)
