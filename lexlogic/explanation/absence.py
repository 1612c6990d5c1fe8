"""Why there is nothing of what a claim asks for, told of one member of it where it asks of everybody.

The circuit folds what cannot be so whatever is given, and a claim about everybody into its parts. A reader
still wants to know what is missing: who is not bound, which duty does not apply, or that all can be kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lexlogic.explanation.nodes import Node, UnprovedError
from lexlogic.explanation.proof import Prover
from lexlogic.program import model as m
from lexlogic.program.wording import listed
from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.model import Instance

Env = dict[str, Any]


def why_absent(prover: Prover, claim: m.Formula) -> tuple[Node, ...]:
    """Steps for an excluded claim whose proof has none of its own."""
    return tuple(_against(prover, claim, {}))


def why_present(prover: Prover, claim: m.Formula) -> tuple[Node, ...]:
    """Steps for an entailed claim about everybody, told of one of them."""
    match claim:
        case m.Not(body):
            return tuple(_against(prover, body, {}))
        case m.ForAll(bounds, guard, body):
            taken = _taken(prover, bounds)
            if taken is not None:
                env, said = taken
                literal = prover.g.literal(m.Or((m.Not(guard), body)), env, _present(prover))
                return _proved(prover, literal, f"{said}: {prover.words.formula(body, env)}")
    return ()


def _present(prover: Prover) -> int | None:
    return prover.theory.frame.present


def _taken(prover: Prover, bounds: tuple[m.Bound, ...]) -> tuple[Env, str] | None:
    """A member for each variable, an arbitrary one first, and how it is introduced."""
    arbitrary = {
        str(i.name)
        for i in prover.theory.program.individuals
        if i.kind is m.IndividualKind.ARBITRARY
    }
    env: Env = {}
    for bound in bounds:
        members = prover.g.domain(bound)
        if not members:
            return None
        members = sorted(members, key=lambda x: not (x in arbitrary or "#" in str(x)))
        env[bound.variable.name] = members[0]
    names = listed(
        f"{b.variable.name} be {prover.words.name(env[b.variable.name])}" for b in bounds
    )
    return env, f"Let {names}, as an example of all"


def _against(prover: Prover, formula: m.Formula, env: Env) -> Iterator[Node]:
    words = prover.words
    match formula:
        case m.Exists(bounds, body):
            taken = _taken(prover, bounds)
            if taken is None:
                yield prover.step(f"there is no {listed(str(b.variable.sort) for b in bounds)}")
                return
            more, said = taken
            inner = env | more
            premises = tuple(_against(prover, body, inner))
            if premises:
                yield prover.step(f"{said}: {words.formula(m.Not(body), inner)}", premises)
        case m.And(parts):
            for part in parts:
                found = tuple(_against(prover, part, env))
                if found:
                    yield from found
                    return
        case m.ConflictClaim():
            yield from _no_conflict(prover, formula, env)
        case m.NormStatus(ref, _, _) if isinstance(ref.norm, m.Constant):
            yield from _no_status(prover, formula, env)
        case m.Predication():
            literal = -prover.g.literal(formula, env, _present(prover))
            yield from _proved(prover, literal, words.formula(m.Not(formula), env))


def _proved(prover: Prover, literal: int, sentence: str) -> tuple[Node, ...]:
    """A step for a literal that holds, if its reasons can be told."""
    prover.theory.complete()
    if literal != TRUE and not prover.base.true(literal):
        return ()
    try:
        premises = prover.prove(literal)
    except UnprovedError:
        return ()
    return (prover.step(sentence, premises),)


def _no_conflict(prover: Prover, claim: m.ConflictClaim, env: Env) -> Iterator[Node]:
    """A member that does not apply, or bearers that differ; or all can be kept together."""
    words, theory = prover.words, prover.theory
    covered = theory.registers.claims.covering(claim.members, env, _present(prover))
    found: list[Node] = []
    for ref, group in zip(claim.members, covered, strict=True):
        if not group:
            found += _unbound(prover, ref, env)
        for instance, _ in group[:1]:
            found += _idle(prover, instance)
    yield from found
    if not found:
        names = listed(words.reference(ref, env) for ref in claim.members)
        bearers = [{instance.bearer for instance, _ in group} for group in covered]
        if set.intersection(*bearers):
            yield prover.step(f"whatever else is so, {names} can be kept together")
        else:
            yield prover.step(
                f"{names} have no bearer in common, and only norms of one bearer can conflict"
            )


def _idle(prover: Prover, instance: Instance) -> tuple[Node, ...]:
    """The instance is not in force, or its conditions are not met."""
    norms, words = prover.norms, prover.words
    cite = words.cite(instance.norm)
    for literal, said in (
        (-norms.in_force(instance), f"{cite} does not bind {instance.bearer}"),
        (-norms.scope(instance), f"the conditions of {cite} are not met"),
    ):
        prover.theory.complete()
        if literal == FALSE:
            continue
        found = _proved(prover, literal, said)
        if found:
            found[0].citation = words.citation(instance.norm)
            found[0].span = instance.norm.span
            return found
    return ()


def _no_status(prover: Prover, claim: m.NormStatus, env: Env) -> Iterator[Node]:
    group = list(prover.norms.matching(claim.ref, env, _present(prover)))
    if not group:
        yield from _unbound(prover, claim.ref, env)
    for instance, _ in group[:1]:
        yield from _idle(prover, instance)


def _unbound(prover: Prover, ref: m.NormRef, env: Env) -> Iterator[Node]:
    """Nobody named bears the norm: the State is party to none of its sources."""
    norms, words = prover.norms, prover.words
    bearer = env.get(ref.by.name) if isinstance(ref.by, m.Variable) else getattr(ref.by, "name", "")
    for index in norms.by_name.get(ref.norm.name, ())[:1]:  # type: ignore[union-attr]
        norm = norms.clauses[index]
        for name in norm.sources:
            source = prover.g.sources[str(name)]
            states = [str(p.state) for p in source.parties]
            if bearer and bearer not in states and source.kind is m.SourceKind.TREATY:
                yield prover.step(
                    f"{bearer} is not listed as a party to {name}", (), words.citation(norm), source
                )
                return
        yield prover.step(
            f"{words.cite(norm)} binds {bearer or 'nobody'} at no time asked about",
            (),
            words.citation(norm),
            norm,
        )
