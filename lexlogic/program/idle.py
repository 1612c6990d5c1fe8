"""Warnings about norms that do nothing: never apply, never can be broken, or ask for no conduct; and about
standards both met and excluded.

The means here are cheap and find what is plain from the words; finer cases need a solver.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from attrs import frozen

from lexlogic.diagnostics import Diagnostic, Label
from lexlogic.program import model as m
from lexlogic.program.formulas import ENGINE
from lexlogic.program.normal import definition, substitute
from lexlogic.program.walk import subformulas
from lexlogic.program.wording import heading, shown
from lexlogic.text import Span

Rules = Mapping[str, list[m.Rule]]
_MOST = 200  # literals looked at


@frozen
class Literal:
    """A condition that must hold; `via` is the concept it comes from, if it is not written here."""

    atom: m.Formula
    positive: bool
    span: Span | None
    via: m.Predication | None = None


def norm_warnings(
    program: m.Program, norms: Sequence[m.Norm], rules: Rules
) -> Iterator[Diagnostic]:
    """W-NEVER-APPLIES, W-NEVER-BREACHED and W-NOT-CONDUCT about the norms given."""
    groups = {p: str(g.name) for g in program.groups for p in g.members}
    agents = {str(p.name): p.params[0] for p in program.predicates if p.is_conduct and p.params}
    never: set[str] = set()
    for norm in norms:
        if norm.name in never:
            continue
        clash = _clash(_conditions(norm, rules), groups)
        if clash is not None:
            never.add(norm.name)
            yield _never_applies(norm, *clash)
        elif (kept := _already_kept(norm)) is not None:
            yield _never_breached(norm, kept)
    asked = [norm for norm in norms if not _asks_for_conduct(norm, rules, agents)]
    clauses: dict[str, int] = {}
    for norm in norms:
        clauses[norm.name] = clauses.get(norm.name, 0) + 1
    for name in dict.fromkeys(norm.name for norm in asked):
        empty = [norm for norm in asked if norm.name == name]
        yield _no_conduct(empty[0], len(empty) < clauses[name])


# ---- can never apply


def _conditions(norm: m.Norm, rules: Rules) -> list[Literal]:
    """What must hold for the norm to apply, definitions unfolded."""
    found: list[Literal] = []
    _collect(norm.scope, True, None, rules, frozenset(), found)
    for exception in norm.exceptions:
        _collect(exception, False, None, rules, frozenset(), found)
    return found


def _collect(
    formula: m.Formula,
    positive: bool,
    via: m.Predication | None,
    rules: Rules,
    unfolded: frozenset[str],
    found: list[Literal],
) -> None:
    if len(found) > _MOST:
        return
    match formula:
        case m.Not(body):
            _collect(body, not positive, via, rules, unfolded, found)
        case m.And(parts) if positive:
            for part in parts:
                _collect(part, True, via, rules, unfolded, found)
        case m.Or(parts) if not positive:
            for part in parts:
                _collect(part, False, via, rules, unfolded, found)
        case m.Predication():
            found.append(Literal(formula, positive, formula.span, via))
            unfolding = definition(formula, rules, unfolded) if positive else None
            if unfolding is not None:
                inner = unfolded | {str(formula.predicate)}
                _collect(unfolding, True, via or formula, rules, inner, found)
        case _:
            found.append(Literal(formula, positive, None, via))


def _clash(
    literals: list[Literal], groups: Mapping[m.PositionId, str]
) -> tuple[Literal, Literal] | None:
    """Two conditions that cannot both hold; the same one twice if it alone cannot."""
    seen: dict[m.Formula, Literal] = {}
    fixed: dict[m.Term, tuple[m.Term, Literal]] = {}
    held: dict[str, tuple[m.Formula, Literal]] = {}
    for literal in literals:
        atom = literal.atom
        match atom:
            case m.Truth(value) if value is not literal.positive:
                return literal, literal
            case m.Equal(left, right) if left == right and not literal.positive:
                return literal, literal
            case m.Equal(left, right) if literal.positive:
                for one, other in ((left, right), (right, left)):
                    if isinstance(one, m.Variable) and isinstance(other, m.Constant):
                        before = fixed.setdefault(one, (other, literal))
                        if before[0] != other:
                            return before[1], literal
            case m.PositionAtom(position) if literal.positive and position in groups:
                earlier = held.setdefault(groups[position], (atom, literal))
                if earlier[0] != atom:
                    return earlier[1], literal
        other_literal = seen.setdefault(atom, literal)
        if other_literal.positive is not literal.positive:
            return other_literal, literal
    return None


def _never_applies(norm: m.Norm, first: Literal, second: Literal) -> Diagnostic:
    spans = [
        span
        for literal in (first, second)
        if (span := (literal.via.span if literal.via else literal.span)) is not None
    ]
    place = spans[-1] if spans else heading(norm.span)
    labels = tuple(
        Label(span) for span in dict.fromkeys(spans) if place is None or span.line != place.line
    )
    reason = _reason(first, second)
    if first.via != second.via:
        reason += " The two conditions exclude each other."
    return Diagnostic(
        "W-NEVER-APPLIES",
        "can never apply",
        place,
        f"{reason} So `{norm.name}` binds nobody. Delete one condition, or use a wider concept.",
        labels,
    )


def _reason(first: Literal, second: Literal) -> str:
    words = [
        f"{shown(literal.via)} is so only if "
        f"{shown(literal.atom)} is{'' if literal.positive else ' not'}."
        for literal in (first, second)
        if literal.via is not None
    ]
    if words:
        return " ".join(dict.fromkeys(words))
    if first is second:
        return "This condition is never met."
    if isinstance(first.atom, m.Equal) and isinstance(second.atom, m.Equal):
        return "One thing cannot be two."
    if isinstance(first.atom, m.PositionAtom) and first.atom != second.atom:
        return "Only one of these positions is held at a time."
    return f"{shown(first.atom)} is required both to be so and not to be so."


# ---- standards both met and not met


def standard_warnings(program: m.Program, rules: Rules) -> Iterator[Diagnostic]:
    """W-STANDARD for the file's standards: something meets one while something excludes it (D7).

    Nothing is said where the words themselves keep the two apart, definitions unfolded.
    """
    groups = {p: str(g.name) for g in program.groups for p in g.members}
    for name, own in rules.items():
        met = [rule for rule in own if rule.kind is m.RuleKind.MET]
        unmet = [rule for rule in own if rule.kind is m.RuleKind.UNMET]
        here = program.span.file if program.span is not None else None
        if not any(r.span and (here is None or r.span.file == here) for r in (*met, *unmet)):
            continue
        for one, other in product(met, unmet):
            literals: list[Literal] = []
            _collect(_body(one, one), True, None, rules, frozenset(), literals)
            _collect(_body(other, one), True, None, rules, frozenset(), literals)
            if _clash(literals, groups) is None and not _impossible(program, literals):
                yield _both(name, one, other)
                break


def _body(rule: m.Rule, of: m.Rule) -> m.Formula:
    """The conditions of a rule, in the letters of another with the same head."""
    body = m.And((rule.body, *(m.Not(e) for e in rule.exceptions)))
    pairs = zip(rule.head.terms, of.head.terms, strict=True)
    return substitute(body, {old.name: new for old, new in pairs if isinstance(old, m.Variable)})


def _impossible(program: m.Program, literals: list[Literal]) -> bool:
    """Whether a constraint of the same shape excludes what must hold; letters are not compared."""
    required = {
        (str(lit.atom.predicate), lit.positive)
        for lit in literals
        if isinstance(lit.atom, m.Predication)
    }
    for constraint in program.impossible:
        parts = [(part, True) for part in _conjuncts(constraint.body)]
        parts = [(p.body, False) if isinstance(p, m.Not) else (p, True) for p, _ in parts]
        if all(
            isinstance(p, m.Predication) and (str(p.predicate), positive) in required
            for p, positive in parts
        ):
            return True
    return False


def _both(name: str, met: m.Rule, unmet: m.Rule) -> Diagnostic:
    place = unmet.span or met.span
    labels = tuple(
        Label(span, "meets it") for span in (met.span,) if span is not None and span is not place
    )
    return Diagnostic(
        "W-STANDARD",
        "a standard both met and not met",
        place,
        f"What meets `{name}` and what excludes it can both be so. Then exclusion prevails: `{name}` is "
        "not met. If you mean otherwise, narrow one of the two; if you mean that, add to `met when` that "
        "the exclusion is not so.",
        labels,
    )


# ---- can never be breached


def _already_kept(norm: m.Norm) -> m.Formula | None:
    """What the duty asks for, if that is a condition of the duty already."""
    if not norm.is_duty:
        return None
    wanted = _plain(norm.content)
    if wanted == m.Truth(True):
        return norm.content
    conditions = [_plain(c) for c in _conjuncts(norm.scope)]
    for exception in norm.exceptions:
        conditions.extend(_plain(c) for c in _conjuncts(m.Not(exception)))
    if isinstance(wanted, m.Or):
        kept = next((p for p in wanted.parts if _plain(p) in conditions), None)
        if kept is not None:
            return kept
    return norm.content if wanted in conditions else None


def _conjuncts(formula: m.Formula) -> list[m.Formula]:
    match formula:
        case m.And(parts):
            return [c for part in parts for c in _conjuncts(part)]
        case m.Not(m.Or(parts)):
            return [c for part in parts for c in _conjuncts(m.Not(part))]
        case m.Not(m.Not(body)):
            return _conjuncts(body)
        case _:
            return [formula]


def _plain(formula: m.Formula) -> m.Formula:
    match formula:
        case m.Not(m.Not(body)):
            return _plain(body)
        case m.Not(m.Truth(value)):
            return m.Truth(not value)
        case _:
            return formula


def _never_breached(norm: m.Norm, kept: m.Formula) -> Diagnostic:
    inside = kept.body if isinstance(kept, m.Not) else kept
    place = inside.span if isinstance(inside, m.Predication) else None
    name = f"`{inside.predicate}`" if isinstance(inside, m.Predication) else "this"
    if isinstance(kept, m.Not):
        what = f"A duty not to do {name} that arises only where {name} is not done"
    else:
        what = f"A duty to do {name} that arises only where {name} is done"
    return Diagnostic(
        "W-NEVER-BREACHED",
        "can never be breached",
        place or heading(norm.span),
        f"{what} is always kept. Name under `when` what the duty answers to, or delete that "
        "condition.",
    )


# ---- asks for no conduct


def _asks_for_conduct(norm: m.Norm, rules: Rules, agents: Mapping[str, m.Variable]) -> bool:
    """Whether the content may read conduct of the bearer, directly or through rules."""
    others = {v for v in norm.params if v != norm.bearer}
    pending: list[tuple[m.Formula, bool]] = [(norm.content, True)]
    visited: set[str] = set()
    while pending:
        formula, own = pending.pop()
        for part in subformulas(formula):
            if isinstance(part, m.NormStatus | m.ConflictClaim | m.Advice | m.Truth):
                return True
            if not isinstance(part, m.Predication):
                continue
            name = str(part.predicate)
            if name in agents:
                agent = part.terms[0]
                sorts = (norm.bearer.sort, m.ACTOR)
                if agents[name].sort in sorts and not (own and agent in others):
                    return True
            if name in visited:
                continue
            visited.add(name)
            engine = ENGINE.get(name)
            if engine is not None and not engine.hook:
                return True
            for rule in rules.get(name, ()):
                pending.extend((f, False) for f in (rule.body, *rule.exceptions))
    return False


def _no_conduct(norm: m.Norm, partly: bool) -> Diagnostic:
    atom = next((f for f in subformulas(norm.content) if isinstance(f, m.Predication)), None)
    what = "A part of it" if partly else "It"
    verb = "keeps or breaks" if norm.is_duty else "makes use of"
    message = (
        f"{what} names no conduct of its bearer: nothing `{norm.bearer.name}` does or leaves "
        "undone "
        f"{verb} it. Name the act, as in  {norm.mode.value} act({norm.bearer.name}, ...)"
    )
    return Diagnostic(
        "W-NOT-CONDUCT",
        "a duty about nothing its bearer does" if norm.is_duty else "nothing its bearer does",
        (atom.span if atom is not None else None) or heading(norm.span),
        message,
    )
