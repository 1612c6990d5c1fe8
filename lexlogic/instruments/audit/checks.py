"""Norms that never apply, are never broken, say what another says, or always give way; and gaps."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING

from lexlogic.instruments.audit.groups import label
from lexlogic.instruments.audit.records import Gap, NormFinding
from lexlogic.program import model as m
from lexlogic.theory.circuit import FALSE
from lexlogic.theory.model import Instance

if TYPE_CHECKING:
    from lexlogic.instruments.audit.search import GroupSearch


def findings(search: GroupSearch) -> Iterator[NormFinding]:
    """What is found of each norm of the group, a norm split in limbs taken limb by limb."""
    clauses = [
        c for c in search.generic.clauses if _asked(search, c) and not _about_texts(search, c)
    ]
    idle: set[int] = set()
    for clause in clauses:
        name = label(search.norms.clauses[clause])
        proof = search.patterns.never(_applies(search, clause))
        if proof:
            idle.add(clause)
            yield NormFinding("never applies", name, checked=proof)
            continue
        if search.norms.clauses[clause].is_duty:
            proof = search.patterns.never(_broken(search, clause))
            if proof:
                idle.add(clause)
                yield NormFinding("never breached", name, checked=proof)
                continue
        proof = search.patterns.never(_operative(search, clause))
        if proof:
            yield NormFinding("displaced", name, checked=proof)
    for clause in clauses:
        if clause not in idle and search.norms.clauses[clause].is_duty:
            yield from _redundant(search, clause, idle)


def _about_texts(search: GroupSearch, clause: int) -> bool:
    """Whether a norm is about any treaty or norm: the two that stand for all treaties do not show what others
    would."""
    texts = (m.SOURCE, m.NORM)
    return any(p.sort in texts for p in search.norms.clauses[clause].params)


def _asked(search: GroupSearch, clause: int) -> bool:
    return search.wanted is None or label(search.norms.clauses[clause]) in search.wanted


def _applies(search: GroupSearch, clause: int) -> int:
    """Some instance binds and applies."""
    c, norms = search.theory.circuit, search.norms
    found = [c.conj((norms.in_force(i), norms.scope(i))) for i in search.instances(clause)]
    search.theory.complete()
    return c.disj(found)


def _broken(search: GroupSearch, clause: int) -> int:
    """Some instance binds and applies, and what it asks for is not done."""
    c = search.theory.circuit
    found = [
        c.conj((search.norms.in_force(i), _unkept(search, i))) for i in search.instances(clause)
    ]
    search.theory.complete()
    return c.disj(found)


def _unkept(search: GroupSearch, instance: Instance) -> int:
    norms = search.norms
    return search.theory.circuit.conj(
        (
            norms.scope(instance),
            -norms.content(instance),
            norms.breach_condition(instance),
        )
    )


def _operative(search: GroupSearch, clause: int) -> int:
    """Some claim of some instance is in force, in scope, and not displaced."""
    c, norms = search.theory.circuit, search.norms
    found = []
    for instance in search.instances(clause):
        for claim, force in norms.claims(instance):
            displaced = search.theory.registers.displaced(claim)
            found.append(c.conj((force, norms.scope(instance), -displaced)))
    search.theory.complete()
    return c.disj(found)


# ---- redundant


def _redundant(search: GroupSearch, clause: int, idle: set[int]) -> Iterator[NormFinding]:
    """Another norm, or limb, that every breach of this one breaks as well, towards the same creditors."""
    own = list(search.instances(clause))
    for other in search.generic.clauses:
        norm = search.norms.clauses[other]
        if other == clause or other in idle or not norm.is_duty:
            continue
        if norm.bearer.sort != search.norms.clauses[clause].bearer.sort:
            continue
        literal = _only_the_first(search, own, other)
        if literal is None:
            continue
        proof = search.patterns.never(literal)
        if proof:
            name = label(search.norms.clauses[clause])
            yield NormFinding("redundant", name, label(norm), proof)
            return


def _only_the_first(search: GroupSearch, own: list[Instance], other: int) -> int | None:
    """Some breach of the first towards a creditor is none of the other; none if plainly so."""
    c, norms = search.theory.circuit, search.norms
    definition = norms.clauses[other]
    domains = [search.domain(p.sort) for p in definition.params]
    found = []
    for instance in own:
        broken = _unkept(search, instance)
        rivals = [
            i
            for args in product(*domains)
            for i in norms.instance(other, instance.bearer, args, instance.tick)
        ]
        for creditor in instance.creditors:
            force = norms.force(instance, creditor)
            both = [
                c.conj((norms.force(i, creditor), _unkept(search, i)))
                for i in rivals
                if creditor in i.creditors
            ]
            whole = c.conj((force, broken, -c.disj(both)))
            if whole != FALSE:
                found.append(whole)
    search.theory.complete()
    return c.disj(found) if found else None


# ---- gaps


def gaps(search: GroupSearch) -> Iterator[Gap]:
    """What the file says some norm must govern: where none does, or that there is no such case."""
    for gap in search.gaps:
        yield _gap(search, gap)


def _gap(search: GroupSearch, gap: m.Governed) -> Gap:
    """Some act of the kind, where the condition holds, to which no norm of the set speaks."""
    c, g = search.theory.circuit, search.theory.g
    text = gap.text
    place = f"{gap.span.file.name}:{gap.span.line}" if gap.span is not None else ""
    found: list[tuple[int, m.Formula]] = []
    bounds = tuple(m.Bound(v) for v in gap.params)
    for env in g.bindings(bounds, gap.condition, {}):
        names = tuple(str(env[v.name]) for v in gap.params)
        if not search._first(names):
            continue
        for tick in g.frame.ticks:
            act = g.literal(gap.conduct, env, tick)
            condition = g.literal(gap.condition, env, tick)
            g.run()
            speaking = _speaking(search, abs(act), tick)
            applying = [c.conj((search.norms.in_force(i), search.norms.scope(i))) for i in speaking]
            literal = c.conj((condition, *(-x for x in applying)))
            if literal != FALSE:
                found.append((literal, _claim(gap, env, speaking)))
    search.theory.complete()
    for literal, claim in found:
        if search.patterns.possible(literal):
            return Gap(text, place, search.patterns.pattern(literal, claim))
    proof = search.patterns.never(c.disj([x for x, _ in found]))
    return Gap(text, place, None, proof)


def _speaking(search: GroupSearch, act: int, tick: int) -> list[Instance]:
    """The instances whose content reads the act; all norms of the program count, whoever asked."""
    g, norms = search.theory.g, search.norms
    if act not in g.atoms:
        return []
    bearer = str(g.atoms[act].terms[0])
    found = []
    for instance in search.theory.registers.neighbours.mentioning(g.atoms[act], bearer):
        content = norms.content(instance)
        g.run()
        if act in g.support(content) and norms.claims(instance):
            found.append(instance)
    g.run()
    del tick
    return found


def _claim(gap: m.Governed, env: dict[str, str], speaking: list[Instance]) -> m.Formula:
    from lexlogic.instruments.audit.generic import constant_terms
    from lexlogic.program.normal import substitute

    values = {v.name: m.Constant(env[v.name], v.sort) for v in gap.params}
    parts: list[m.Formula] = [substitute(gap.condition, values)]
    for i in speaking:
        ref = m.NormRef(
            m.Constant(str(i.norm.name), m.NORM),
            constant_terms(i),
            m.Constant(i.bearer, i.norm.bearer.sort),
            limb=i.norm.clause,
        )
        parts.append(m.Not(m.NormStatus(ref, m.Status.APPLICABLE)))
    return m.And(tuple(parts))
