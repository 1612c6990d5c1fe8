"""The last touches on a program: which derived predicates carry a time, and norms in clause normal
form (D14).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any, cast

import attrs

from lexlogic.program import model as m
from lexlogic.program.formulas import ENGINE
from lexlogic.program.walk import of_the_law, subformulas

TRUE = m.Truth(True)


def finish(program: m.Program) -> m.Program:
    """The program with timed predicates marked and norms split into clauses."""
    program = settled(program)
    timed = timed_predicates(program)
    predicates = tuple(
        attrs.evolve(p, timed=True) if p.name in timed and not p.timed else p
        for p in program.predicates
    )
    rules: dict[str, list[m.Rule]] = defaultdict(list)
    for rule in program.rules:
        rules[str(rule.head.predicate)].append(rule)
    happening = {str(p.name) for p in program.predicates if happens(p)}
    clauses = (clause for norm in program.norms for clause in split(norm, rules))
    norms = (lasting(clause, timed) for clause in clauses)
    return attrs.evolve(
        program,
        predicates=predicates,
        norms=tuple(_ranging_norm(norm, happening) for norm in norms),
        rules=tuple(_ranging_rule(rule, happening) for rule in program.rules),
        findings=tuple(attrs.evolve(f, body=stated(f.body)) for f in program.findings),
        views=tuple(_said(view) for view in program.views),
        questions=tuple(attrs.evolve(q, supposing=stated(q.supposing)) for q in program.questions),
        dated=any(True for _ in dates(program)),
    )


def _said(view: m.View) -> m.View:
    return attrs.evolve(
        view,
        states=tuple(attrs.evolve(f, body=stated(f.body)) for f in view.states),
        denies=tuple(attrs.evolve(f, body=stated(f.body, denied=True)) for f in view.denies),
    )


def happens(predicate: m.Predicate) -> bool:
    """Whether its atoms happen at points: conduct, and facts with dates."""
    is_fact = predicate.timed and predicate.kind is m.PredicateKind.FACT
    return predicate.is_conduct or is_fact


def _ranging_norm(norm: m.Norm, happening: set[str]) -> m.Norm:
    return attrs.evolve(
        norm,
        scope=ranging(norm.scope, happening),
        exceptions=tuple(ranging(e, happening) for e in norm.exceptions),
    )


def _ranging_rule(rule: m.Rule, happening: set[str]) -> m.Rule:
    return attrs.evolve(
        rule,
        body=ranging(rule.body, happening),
        exceptions=tuple(ranging(e, happening) for e in rule.exceptions),
    )


def ranging(formula: m.Formula, happening: Collection[str]) -> m.Formula:
    """The same, where membership, force and concepts are looked for at all points of a time, those beyond the
    question's included (docs/decisions.md, 5): they may be so on a day that nothing names.
    """

    def inner(part: m.Formula) -> m.Formula:
        return ranging(part, happening)

    match formula:
        case m.Predication(predicate, _, m.Moment() as moment) if (
            is_window(moment) and str(predicate) not in happening
        ):
            return attrs.evolve(formula, everywhere=True)
        case m.Not(body):
            return m.Not(inner(body))
        case m.And(parts):
            return m.And(tuple(map(inner, parts)))
        case m.Or(parts):
            return attrs.evolve(formula, parts=tuple(map(inner, parts)))
        case m.Exists(bounds, body):
            return m.Exists(bounds, inner(body))
        case m.ForAll(bounds, guard, body):
            return m.ForAll(bounds, inner(guard), inner(body))
        case m.Shifted(shift, offset, body):
            return m.Shifted(shift, offset, inner(body))
        case _:
            return formula


def stated(formula: m.Formula, denied: bool = False) -> m.Formula:
    """A formula that is stated: what it denies, it denies of every point there is (docs/decisions.md, 4)."""
    match formula:
        case m.Predication():
            return attrs.evolve(formula, everywhere=denied)
        case m.Not(body):
            return m.Not(stated(body, not denied))
        case m.And(parts):
            return m.And(tuple(stated(p, denied) for p in parts))
        case m.Or(parts):
            return m.Or(tuple(stated(p, denied) for p in parts))
        case m.Exists(bounds, body):
            return m.Exists(bounds, stated(body, denied))
        case m.ForAll(bounds, guard, body):
            return m.ForAll(bounds, stated(guard, not denied), stated(body, denied))
        case m.Shifted(shift, offset, body):
            return m.Shifted(shift, offset, stated(body, denied))
        case _:
            return formula


# ---- time


def lasting(norm: m.Norm, timed: set[str]) -> m.Norm:
    """A clause as it is; what must never, or may, be done within some time is so at each point of it (D16)."""
    content = norm.content
    atom = content.body if norm.is_duty and isinstance(content, m.Not) else content
    if norm.is_duty is (atom is content) or norm.within is not None:
        return norm
    if not isinstance(atom, m.Predication) or str(atom.predicate) not in timed:
        return norm
    if atom.moment is None or not is_window(atom.moment):
        return norm
    undated = attrs.evolve(atom, moment=None)
    return attrs.evolve(
        norm, content=m.Not(undated) if norm.is_duty else undated, during=atom.moment
    )


def is_window(moment: m.Moment) -> bool:
    """Whether a moment with dates of its own is more than one day: some point in it is meant."""
    if not all(isinstance(t, m.DateTerm) for t in moment.dates):
        return False
    (date, *_) = moment.dates
    return moment.kind is not m.MomentKind.AT or (
        isinstance(date, m.DateTerm) and not date.date.exact
    )


def settled(program: m.Program) -> m.Program:
    """The same, without looks at other times in what is the same at all times: there always is an earlier day, and
    a later one, though none of a question's points may be (docs/decisions.md, 5).
    """
    timed = timed_predicates(program)
    asked = (f for q in program.questions for f in (q.claim, q.supposing))
    said = (f.body for v in program.views for f in (*v.states, *v.denies))
    found = (f.body for f in program.findings)
    bodies = (*of_the_law(program, program.rules), *asked, *said, *found)
    if any(_same_always(part, timed) for body in bodies for part in subformulas(body)):
        return cast(m.Program, _settled(program, timed))
    return program


def _same_always(formula: m.Formula, timed: set[str]) -> bool:
    """Whether it looks at another time in what does not depend on the time."""
    read: set[str] = set()
    return isinstance(formula, m.Shifted) and not (_reads_now(formula.body, read) or read & timed)


def _settled(item: Any, timed: set[str]) -> Any:
    if isinstance(item, tuple):
        return tuple(_settled(part, timed) for part in item)
    if not attrs.has(type(item)):
        return item
    parts = {a.name: getattr(item, a.name) for a in attrs.fields(type(item))}
    changed = {name: _settled(part, timed) for name, part in parts.items()}
    found = attrs.evolve(item, **{k: v for k, v in changed.items() if v is not parts[k]})
    return found.body if isinstance(found, m.Shifted) and _same_always(found, timed) else found


def timed_predicates(program: m.Program) -> set[str]:
    """The predicates whose atoms carry a point in time (docs/decisions.md, 3)."""
    timed = {str(p.name) for p in program.predicates if p.timed}
    timed |= {p.name for p in ENGINE.values() if p.timed}
    readers: dict[str, set[str]] = defaultdict(set)
    always: set[str] = set()
    for rule in program.rules:
        head = str(rule.head.predicate)
        read: set[str] = set()
        for formula in (rule.body, rule.gate, *rule.exceptions):
            if _reads_now(formula, read):
                always.add(head)
        if rule.since is not None:
            always.add(head)
        for name in read:
            readers[name].add(head)
    queue = list(always | timed)
    seen = timed | always
    while queue:
        for head in readers[queue.pop()]:
            if head not in seen:
                seen.add(head)
                queue.append(head)
    return seen


def _reads_now(formula: m.Formula, read: set[str]) -> bool:
    """Collect predicates read at the present point; true if something timed whatever the
    predicates are.
    """
    match formula:
        case m.Predication():
            if formula.moment is None:
                read.add(str(formula.predicate))
            return False
        case m.Not(body):
            return _reads_now(body, read)
        case m.And(parts):
            found = [_reads_now(p, read) for p in parts]  # all of them collect
            return any(found)
        case m.Or(parts):
            found = [_reads_now(p, read) for p in parts]
            return any(found)
        case m.Exists(_, body):
            return _reads_now(body, read)
        case m.ForAll(_, guard, body):
            return any([_reads_now(guard, read), _reads_now(body, read)])
        case m.Shifted(shift, _, body):
            return False if shift is m.Shift.EVER else _reads_now(body, read) or True
        case m.NormStatus():
            return formula.moment is None and formula.status is not m.Status.EXISTS
        case m.ConflictClaim() | m.Advice():
            return True
        case _:
            return False


def dates(item: object) -> Iterator[m.Date]:
    """Every date mentioned in a program or a part of it."""
    if isinstance(item, m.Date):
        yield item
    elif isinstance(item, tuple):
        for part in item:
            yield from dates(part)
    else:
        kind: Any = type(item)
        for name in _attributes(kind):
            yield from dates(getattr(item, name))


@cache
def _attributes(kind: Any) -> tuple[str, ...]:
    """What a record of the model holds, its place in the text left out; nothing of other things."""
    if not attrs.has(kind) or kind.__module__ != m.__name__:
        return ()
    return tuple(a.name for a in attrs.fields(kind) if a.name != "span")


# ---- clauses


def split(norm: m.Norm, rules: Mapping[str, list[m.Rule]]) -> list[m.Norm]:
    """The clauses of a norm (D14)."""
    if norm.clause == -1:
        return [attrs.evolve(norm, clause=0)]
    content = norm.content
    parts = conjuncts(content, rules, frozenset()) if norm.is_duty else alternatives(content)
    if len(parts) == 1:
        return [norm]
    return [attrs.evolve(norm, clause=index + 1, content=part) for index, part in enumerate(parts)]


def alternatives(content: m.Formula) -> list[m.Formula]:
    """The limbs of a permission: those written `any of (...)`."""
    if isinstance(content, m.Or) and content.listed:
        return [limb for part in content.parts for limb in alternatives(part)]
    return [content]


def conjuncts(
    content: m.Formula, rules: Mapping[str, list[m.Rule]], unfolded: frozenset[str]
) -> list[m.Formula]:
    """The conjuncts of a duty's content; definitions by a single rule are unfolded where that
    splits it.
    """
    match content:
        case m.And(parts):
            return [c for part in parts for c in conjuncts(part, rules, unfolded)]
        case m.Not(m.Not(body)):
            return conjuncts(body, rules, unfolded)
        case m.Not(m.Or(parts)):
            return [c for part in parts for c in conjuncts(m.Not(part), rules, unfolded)]
        case m.Predication() | m.Not(m.Predication()):
            negative = isinstance(content, m.Not)
            atom = content.body if isinstance(content, m.Not) else content
            assert isinstance(atom, m.Predication)
            unfolding = definition(atom, rules, unfolded)
            if unfolding is not None:
                inner = unfolded | {str(atom.predicate)}
                found = conjuncts(m.Not(unfolding) if negative else unfolding, rules, inner)
                if len(found) > 1:
                    return found
            return [content]
        case _:
            return [content]


def definition(
    atom: m.Predication, rules: Mapping[str, list[m.Rule]], unfolded: frozenset[str]
) -> m.Formula | None:
    """The body of the only rule for an atom, its variables replaced; none if it has several rules
    or is open.
    """
    own = rules.get(str(atom.predicate), [])
    if len(own) != 1 or str(atom.predicate) in unfolded or atom.moment is not None:
        return None
    (rule,) = own
    if rule.kind not in (m.RuleKind.CONCEPT, m.RuleKind.RULE) or rule.since is not None:
        return None
    if rule.gate != TRUE or len(rule.params) != len(rule.head.terms):
        return None
    if len(rule.head.terms) != len(atom.terms):  # the name is declared twice, which is an error
        return None
    replacement: dict[str, m.Term] = {}
    for parameter, term in zip(rule.head.terms, atom.terms, strict=True):
        if not isinstance(parameter, m.Variable) or parameter.name in replacement:
            return None
        replacement[parameter.name] = term
    parts = (rule.body, *(m.Not(e) for e in rule.exceptions))
    body = parts[0] if len(parts) == 1 else m.And(parts)
    return substitute(body, replacement)


def substitute(formula: m.Formula, by: Mapping[str, m.Term]) -> m.Formula:
    """The formula with free variables replaced. Bound variables shadow."""

    def term(t: m.Term) -> m.Term:
        return by.get(t.name, t) if isinstance(t, m.Variable) else t

    def terms(ts: tuple[m.Term, ...]) -> tuple[m.Term, ...]:
        return tuple(term(t) for t in ts)

    def moment(mo: m.Moment | None) -> m.Moment | None:
        return None if mo is None else m.Moment(mo.kind, tuple(term(t) for t in mo.dates))

    def ref(r: m.NormRef) -> m.NormRef:
        return attrs.evolve(
            r,
            norm=term(r.norm),
            terms=None if r.terms is None else terms(r.terms),
            by=None if r.by is None else term(r.by),
            toward=None if r.toward is None else term(r.toward),
        )

    def inner(bounds: tuple[m.Bound, ...]) -> Mapping[str, m.Term]:
        names = {b.variable.name for b in bounds}
        return {k: v for k, v in by.items() if k not in names}

    match formula:
        case m.Predication():
            return attrs.evolve(formula, terms=terms(formula.terms), moment=moment(formula.moment))
        case m.Equal(left, right):
            return m.Equal(term(left), term(right))
        case m.Not(body):
            return m.Not(substitute(body, by))
        case m.And(parts):
            return m.And(tuple(substitute(p, by) for p in parts))
        case m.Or(parts, listed):
            return m.Or(tuple(substitute(p, by) for p in parts), listed)
        case m.Exists(bounds, body):
            return m.Exists(bounds, substitute(body, inner(bounds)))
        case m.ForAll(bounds, guard, body):
            narrowed = inner(bounds)
            return m.ForAll(bounds, substitute(guard, narrowed), substitute(body, narrowed))
        case m.Shifted(shift, offset, body):
            return m.Shifted(shift, offset, substitute(body, by))
        case m.NormStatus(r, status, mo):
            return m.NormStatus(ref(r), status, moment(mo))
        case m.ConflictClaim():
            return attrs.evolve(formula, members=tuple(ref(r) for r in formula.members))
        case m.Advice(agent, must, body):
            return m.Advice(term(agent), must, substitute(body, by))
        case _:
            return formula
