"""The same facts at another date: what moves with the conduct a question is about, and what stays (D51).

What happens moves: conduct and dated facts, as stated, disputed, supposed or asked about, all by the same number
of days. What the law is stays: memberships, entry into force, dates of norms and rules, powers that were exercised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from lexlogic.program import model as m
from lexlogic.program.dates import day_text
from lexlogic.program.walk import merged_views, subformulas
from lexlogic.theory.watch import Mark

_PHRASES = (m.MomentKind.AT, m.MomentKind.BETWEEN)


def happening(program: m.Program) -> frozenset[str]:
    """The predicates of what happens: conduct and dated facts; not powers, whose effects are law."""
    return frozenset(
        str(p.name)
        for p in program.predicates
        if p.kind is m.PredicateKind.CONDUCT or (p.timed and p.kind is m.PredicateKind.FACT)
    )


def stated(program: m.Program, question: m.Question) -> Iterator[m.Formula]:
    """Everything stated about what happens, for this question."""
    yield from (f.body for f in program.findings)
    for view in merged_views(program, question.under):
        yield from (f.body for f in (*view.states, *view.denies))
    yield from program.disputed
    yield question.supposing


def dated_events(
    formulas: Iterable[m.Formula], names: frozenset[str]
) -> Iterator[tuple[str, m.Date]]:
    """The dates at which the formulas have something happen."""
    for formula in formulas:
        for part in subformulas(formula):
            if isinstance(part, m.Predication) and str(part.predicate) in names and part.moment:
                for term in part.moment.dates:
                    if isinstance(term, m.DateTerm):
                        yield str(part.predicate), term.date


def anchor(program: m.Program, question: m.Question) -> m.Date | None:
    """The date of the conduct the question is about; none if it is about no dated conduct.

    The earliest date in the claim itself or in what it supposes; else the earliest stated date of an act
    that a norm of the claim regulates, or that the claim names; else of anything the claim can read.
    """
    names = happening(program)
    dates = [term.date for term in _claimed(question.claim, names)]
    dates += [d for _, d in dated_events([question.supposing], names)]
    if dates:
        return min(dates, key=lambda d: (d.first, d.last))
    if question.as_of is not None:
        return None
    found = list(dated_events(stated(program, question), names))
    for wanted in (_regulated(program, question.claim), _readable(program, question.claim)):
        dates = [d for name, d in found if name in wanted]
        if dates:
            return min(dates, key=lambda d: (d.first, d.last))
    return None


def _claimed(claim: m.Formula, names: frozenset[str]) -> Iterator[m.DateTerm]:
    for part in subformulas(claim):
        happens = isinstance(part, m.Predication) and str(part.predicate) in names
        if happens or isinstance(part, m.NormStatus):
            moment = part.moment  # type: ignore[union-attr]
            if moment is not None and moment.kind in _PHRASES:
                yield from (t for t in moment.dates if isinstance(t, m.DateTerm))


def _norms(program: m.Program, claim: m.Formula) -> list[m.Norm]:
    """The norms a claim names."""
    refs = []
    for part in subformulas(claim):
        refs += [part.ref] if isinstance(part, m.NormStatus) else []
        refs += part.members if isinstance(part, m.ConflictClaim) else ()
    names = {r.norm.name for r in refs if isinstance(r.norm, m.Constant)}
    return [n for n in program.norms if str(n.name) in names]


def _regulated(program: m.Program, claim: m.Formula) -> set[str]:
    """What the norms of the claim ask for or forbid, and what it names, through rules."""
    norms = _norms(program, claim)
    return _closed(program, [claim, *(n.content for n in norms)])


def _readable(program: m.Program, claim: m.Formula) -> set[str]:
    """Also what the scope of these norms reads."""
    formulas: list[m.Formula] = [claim]
    for norm in _norms(program, claim):
        formulas += [norm.content, norm.scope, *norm.exceptions, norm.breach_condition]
    return _closed(program, formulas)


def _closed(program: m.Program, formulas: Iterable[m.Formula]) -> set[str]:
    """The predicates of formulas, and of the rules for them."""
    waiting = [n for f in formulas for n in _named(f)]
    found: set[str] = set()
    rules: dict[str, list[m.Rule]] = {}
    for rule in program.rules:
        rules.setdefault(str(rule.head.predicate), []).append(rule)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for rule in rules.get(name, []):
            waiting += [n for f in (rule.body, *rule.exceptions) for n in _named(f)]
    return found


def _named(formula: m.Formula) -> Iterator[str]:
    for part in subformulas(formula):
        if isinstance(part, m.Predication):
            yield str(part.predicate)


# ---- moving what happens


def moved(program: m.Program, question: m.Question, days: int) -> tuple[m.Program, m.Question]:
    """The program and the question with all that happens so many days later, or earlier."""
    if days == 0:
        return program, question
    names = happening(program)

    def shifted(formula: m.Formula) -> m.Formula:
        return _rebuilt(formula, lambda f: _later(f, names, days))

    def finding(one: m.Finding) -> m.Finding:
        return attrs.evolve(one, body=shifted(one.body))

    views = tuple(
        attrs.evolve(v, states=tuple(map(finding, v.states)), denies=tuple(map(finding, v.denies)))
        for v in program.views
    )
    changed = attrs.evolve(
        program,
        findings=tuple(map(finding, program.findings)),
        disputed=tuple(shifted(a) for a in program.disputed),  # type: ignore[misc]
        views=views,
    )
    as_of = question.as_of
    return changed, attrs.evolve(
        question,
        claim=shifted(question.claim),
        supposing=shifted(question.supposing),
        as_of=None if as_of is None else later(as_of, days),
    )


def _later(formula: m.Formula, names: frozenset[str], days: int) -> m.Formula:
    moment: m.Moment | None = None
    if isinstance(formula, m.NormStatus) or (
        isinstance(formula, m.Predication) and str(formula.predicate) in names
    ):
        moment = formula.moment
    if moment is None:
        return formula
    dates = tuple(
        m.DateTerm(later(t.date, days)) if isinstance(t, m.DateTerm) else t for t in moment.dates
    )
    return attrs.evolve(formula, moment=attrs.evolve(moment, dates=dates))  # type: ignore[arg-type]


def later(date: m.Date, days: int) -> m.Date:
    """The date so many days later; a month or year becomes a period of as many days."""
    first, last = date.first + days, date.last + days
    text = day_text(first) if date.exact else f"{day_text(first)}/{day_text(last)}"
    return m.Date(first, last, text)


def _rebuilt(formula: m.Formula, change: Callable[[m.Formula], m.Formula]) -> m.Formula:
    """The formula with every part changed, from the inside out."""

    def within(part: Any) -> Any:
        if isinstance(part, tuple):
            return tuple(within(p) for p in part)
        return _rebuilt(part, change) if isinstance(part, _FORMULAS) else part

    changes = {}
    for name in ("body", "parts", "guard"):
        if hasattr(formula, name):
            changes[name] = within(getattr(formula, name))
    return change(attrs.evolve(formula, **changes) if changes else formula)


_FORMULAS = m.Formula.__args__


# ---- putting off what begins or ends


def movable(mark: Mark) -> bool:
    """Whether the date can be put off by itself: it is that of a declaration, not of a formula."""
    return mark.kind != "text"


def postponed(program: m.Program, marks: Iterable[Mark]) -> m.Program:
    """The program in which what begins or ends at the marks does so a day later."""
    for mark in marks:
        program = _postponed(program, mark, 1)
    return program


def _postponed(program: m.Program, mark: Mark, days: int) -> m.Program:
    date = later(mark.date, days)

    def source(one: m.Source) -> m.Source:
        if str(one.name) != mark.owner:
            return one
        match mark.kind:
            case "party":
                return attrs.evolve(one, parties=_at(one.parties, mark, date))
            case "signatory":
                return attrs.evolve(one, signatories=_at(one.signatories, mark, date))
            case "adoption":
                changed = attrs.evolve(one.adopted[mark.place], date=date)
                adopted = (*one.adopted[: mark.place], changed, *one.adopted[mark.place + 1 :])
                return attrs.evolve(one, adopted=adopted)
            case "source" if mark.side == "since":
                return attrs.evolve(one, in_force=date)
            case "source":
                return attrs.evolve(one, ended=date)
            case _:
                return one

    def norm(one: m.Norm) -> m.Norm:
        if str(one.name) != mark.owner:
            return one
        if mark.kind == "norm" and one.clause == mark.place:
            name = "valid_from" if mark.side == "since" else "valid_until"
            return attrs.evolve(one, **{name: date})  # type: ignore[arg-type]
        if mark.kind == "emergence":
            changed = attrs.evolve(one.peremptory[mark.place], since=date)
            rest = one.peremptory
            return attrs.evolve(
                one, peremptory=(*rest[: mark.place], changed, *rest[mark.place + 1 :])
            )
        return one

    if mark.kind == "rule":
        rules = tuple(
            attrs.evolve(r, since=date) if r.name == mark.owner and r.since == mark.date else r
            for r in program.rules
        )
        return attrs.evolve(program, rules=rules)
    return attrs.evolve(
        program,
        sources=tuple(map(source, program.sources)),
        norms=tuple(map(norm, program.norms)),
    )


def _at(records: tuple[m.Membership, ...], mark: Mark, date: m.Date) -> tuple[m.Membership, ...]:
    changed = attrs.evolve(records[mark.place], **{mark.side: date})  # type: ignore[arg-type]
    return (*records[: mark.place], changed, *records[mark.place + 1 :])
