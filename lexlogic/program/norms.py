"""A `norm` statement -> `Norm`, one clause; `normal.py` splits it."""

from __future__ import annotations

from typing import Any

from lexlogic.diagnostics import Diagnostic
from lexlogic.program import model as m
from lexlogic.program.names import Symbol
from lexlogic.program.scope import Scope
from lexlogic.syntax import tree

_OWING = {
    "each_party": m.OwingKind.EACH_PARTY,
    "each_state": m.OwingKind.EACH_STATE,
    "all_parties": m.OwingKind.ALL_PARTIES,
    "everyone": m.OwingKind.EVERYONE,
    "names": m.OwingKind.NAMED,
}


def define_norm(scope: Scope, s: tree.NormDecl) -> None:
    """Add a norm, unless it lacks a bearer or a content."""
    norm = _norm(scope, s)
    if norm is not None:
        scope.parts.norms.append(norm)


def _norm(scope: Scope, s: tree.NormDecl) -> m.Norm | None:
    """The norm a statement declares; none, with diagnostics, if it lacks a bearer or one
    content.
    """
    f = scope.formulas
    symbol = scope.table.find(s.name.text)
    if symbol is None or symbol.kind != "norm" or symbol.span != s.name.span:
        return None  # another has the name, and that is reported
    signature = symbol.definition
    bearers = [c for c in s.clauses if isinstance(c, tree.BearerClause)]
    contents = [
        c
        for c in s.clauses
        if isinstance(c, tree.ForbidsClause | tree.ObligesClause | tree.PermitsClause)
    ]
    if not bearers:
        _missing(scope, s, "no bearer", "Say who bears it:", "bearer s: State")
    if not contents:
        _missing(
            scope,
            s,
            "no content",
            "Say what it requires: a norm `forbids`, `obliges` or `permits` something.",
            "",
        )
    for extra in bearers[1:] + contents[1:]:
        scope.diagnostics.append(
            Diagnostic(
                "E-DUPLICATE",
                "twice in one norm",
                extra.span,
                "A norm has one bearer and one content. Make this a norm of its own.",
            )
        )
    if not bearers or not contents:
        return None
    bearer = signature.bearer
    env = {v.name: v for v in (*signature.params, bearer)}
    mode, content = _content(scope, s, contents[0], signature.params, bearer, env)
    owing: list[m.Owing] = []
    exists: list[m.Formula] = []
    when: list[m.Formula] = []
    unless: list[m.Formula] = []
    breach: list[m.Formula] = []
    peremptory: list[m.Emergence] = []
    first = last = None
    within = None
    yields: list[str] = []
    prevails: list[str] = []
    benefits = quote = summary = cite = ""
    for clause in s.clauses:
        match clause:
            case tree.OwedClause():
                named = tuple(f.term(n, env, m.BEARER_SORTS) for n in clause.creditor.names)
                owing.append(
                    m.Owing(_OWING[clause.creditor.kind], named, f.formula(clause.gate, env))
                )
            case tree.ExistsClause():
                exists.append(f.formula(clause.condition, {}))
            case tree.WhenClause():
                when.append(f.formula(clause.condition, env))
            case tree.UnlessClause():
                unless.append(f.formula(clause.condition, env))
            case tree.BreachedClause():
                breach.append(f.formula(clause.condition, env))
            case tree.PeremptoryClause():
                since = f.date(clause.since) if clause.since else None
                peremptory.append(m.Emergence(since, f.formula(clause.gate, {})))
            case tree.FromClause():
                first = f.date(clause.date)
            case tree.UntilClause():
                last = f.date(clause.date)
            case tree.WithinClause():
                within = f.offset(clause.amount, clause.unit)
            case tree.SubjectClause():
                yields.extend(scope.texts(clause.names))
            case tree.PrevailsClause():
                prevails.extend(scope.texts(clause.names))
            case tree.BenefitsClause():
                f.term(clause.name, env)
                benefits = clause.name.text
            case tree.QuoteClause():
                quote = clause.text.value
            case tree.SummaryClause():
                summary = clause.text.value
            case tree.CiteClause():
                cite = clause.text.value
    indivisible = any(isinstance(c, tree.IndivisibleClause) for c in s.clauses)
    sources = scope.names(s.sources, "source", "a source of law")
    if not owing:
        custom = not sources or all(
            (x := scope.table.find(n)) is not None and x.definition is m.SourceKind.CUSTOM
            for n in sources
        )
        kind = m.OwingKind.EACH_STATE if custom else m.OwingKind.EACH_PARTY
        owing.append(m.Owing(kind, (), m.Truth(True)))
    return m.Norm(
        m.NormId(s.name.text),
        -1 if indivisible else 0,
        mode,
        tuple(m.SourceId(n) for n in sources),
        bearer,
        signature.params,
        tuple(owing),
        _conjunction(exists),
        _conjunction(when),
        tuple(unless),
        content,
        _conjunction(breach),
        first,
        last,
        within,
        tuple(peremptory),
        tuple(yields),
        tuple(prevails),
        benefits,
        s.title.value if s.title else "",
        s.article.value if s.article else "",
        quote,
        summary,
        cite,
        None,
        s.span,
    )


def _content(
    scope: Scope,
    s: tree.NormDecl,
    clause: Any,
    params: tuple[m.Variable, ...],
    bearer: m.Variable,
    env: dict[str, m.Variable],
) -> tuple[m.Mode, m.Formula]:
    f = scope.formulas
    content = f.formula(clause.content, env)
    if isinstance(clause, tree.ForbidsClause):
        return m.Mode.FORBIDS, m.Not(content)
    if isinstance(clause, tree.PermitsClause):
        return m.Mode.PERMITS, content
    if clause.manner == "efforts":
        name = m.PredicateId(f"all_reasonable_measures.{s.name.text}")
        predicate = m.Predicate(
            name,
            m.PredicateKind.CONDUCT,
            (bearer, *params),
            True,
            "{" + bearer.name + "} takes all reasonable measures" + f" ({s.name.text})",
            None,
            clause.span,
        )
        scope.table.add(Symbol(name, "predicate", predicate, clause.span))
        scope.parts.predicates.append(predicate)
        content = m.Predication(name, (bearer, *params), None, clause.span)
    return m.Mode.OBLIGES, content


def _conjunction(parts: list[m.Formula]) -> m.Formula:
    if not parts:
        return m.Truth(True)
    return parts[0] if len(parts) == 1 else m.And(tuple(parts))


def _missing(scope: Scope, s: tree.NormDecl, title: str, message: str, paste: str) -> None:
    scope.diagnostics.append(
        Diagnostic("E-SYNTAX", title, s.name.span, f"Norm `{s.name.text}`: {message}", help=paste)
    )
