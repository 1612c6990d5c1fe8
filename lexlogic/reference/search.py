"""Verdicts by brute force over all completions (D49, M2)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from attrs import frozen

from lexlogic.program.frame import BaseAtom, Frame, Scenario
from lexlogic.program.model import (
    Not,
    PredicateKind,
    Predication,
    Program,
    Question,
    Source,
)
from lexlogic.reference.computed import vectors
from lexlogic.reference.declarations import Declarations
from lexlogic.reference.evaluate import Theory, World, followed
from lexlogic.reference.formulas import conjuncts
from lexlogic.reference.ground import Ground
from lexlogic.reference.values import TooLarge, first_tick

LIMIT = 2**16
"""Scenarios tried at most."""


@frozen
class Verdict:
    """The fact verdict under each admissible vector that has a completion, and the overall one."""

    facts: tuple[tuple[frozenset[str], str], ...]
    overall: str
    """`entailed`, `excluded`, `open` or `inconsistent`."""

    @property
    def profile(self) -> frozenset[str]:
        """The set of fact verdicts."""
        return frozenset(word for _, word in self.facts)


@frozen
class Open:
    """The base atoms that are true in every completion, and those that may be either."""

    always: frozenset[BaseAtom]
    either: tuple[BaseAtom, ...]


def base_atoms(program: Program, question: Question, frame: Frame) -> Open:
    """Return all base atoms over the frame, settled where a literal is given outright (D5)."""
    ground = Ground(program, frame)
    true, false = _settled(ground, program, question)
    either: list[BaseAtom] = []
    for p in program.predicates:
        standard = p.kind is PredicateKind.STANDARD
        if not standard and (not ground.is_base(p.name) or p.kind in _CLOSED):
            continue
        ticks = frame.ticks if p.timed else (None,)
        for values in product(*(ground.domain(v) for v in p.params)):
            nodes = [(str(p.name), values, t) for t in ticks]
            either += [ground.base(n, standard) for n in nodes if not ground.by_actors(n)]
    stated = [f.body for v in followed(program, question.under) for f in v.states]
    for name, tuples in ground.spoken_of((*stated, question.supposing)).items():
        if name in ground.predicates and ground.predicates[name].kind is PredicateKind.RECORD:
            either += [BaseAtom(name, terms, None) for terms in sorted(tuples)]
    for source in program.sources:
        either += [BaseAtom("party", (b, source.name), t) for b, t in _vague(ground, source)]
    return Open(true, tuple(a for a in either if a not in true | false))


_CLOSED = (PredicateKind.RECORD, PredicateKind.LIST)


def _vague(ground: Ground, source: Source) -> list[tuple[str, int]]:
    """Return the memberships left open by an incomplete list or a month or year (decision 7)."""
    found = []
    adopted = [first_tick(a.date) for s in ground.program.sources for a in s.adopted]
    ticks = sorted({*ground.frame.ticks, *adopted})  # `concluded_after_binding` asks at the latter
    for bearer in ground.bearers:
        own = [m for m in source.parties if m.state == bearer]
        for t in ticks:
            if any(Declarations.vague(m, t) for m in own) or (source.partial and not own):
                found.append((bearer, t))
    return found


def _settled(
    ground: Ground, program: Program, question: Question
) -> tuple[frozenset[BaseAtom], frozenset[BaseAtom]]:
    views = followed(program, question.under)
    stated = [*program.findings, *(f for v in views for f in v.states)]
    true, false = set(), set()
    for literal in (c for f in stated for c in conjuncts(f.body)):
        body = literal.body if isinstance(literal, Not) else literal
        if not isinstance(body, Predication) or not ground.is_base(body.predicate):
            continue
        timed = ground.timed(body.predicate)
        ticks = ground.ticks(body.moment, {}, None, body.everywhere) if timed else (None,)
        atoms = [ground.base(ground.node(body, {}, t)) for t in ticks]
        if isinstance(literal, Not):
            false.update(atoms)
        elif len(atoms) == 1:
            true.update(atoms)
    return frozenset(true), frozenset(false)


def verdict(
    program: Program,
    question: Question,
    frame: Frame,
    base_atoms: Sequence[BaseAtom],
    *,
    always: frozenset[BaseAtom] = frozenset(),
    uncut: bool = False,
) -> Verdict:
    """Evaluate the claim in every completion over the base atoms; `always` are true."""
    theory = Theory(program, frame)
    blank = World(program, frame, Scenario(frozenset(), frozenset()), theory=theory)
    every = [v for v in vectors(blank) if not _barred(program, question, v)]
    if 2 ** len(base_atoms) * len(every) > LIMIT:
        raise TooLarge(f"{len(base_atoms)} atoms and {len(every)} ways to take positions")
    facts = []
    for held in every:
        found = set()
        for choice in product((False, True), repeat=len(base_atoms)):
            chosen = frozenset(a for a, yes in zip(base_atoms, choice, strict=True) if yes)
            world = World(
                program, frame, Scenario(chosen | always, held), uncut=uncut, theory=theory
            )
            if not world.admissible(question):
                found.add(world.claim(question))
        if found:
            word = "open" if len(found) > 1 else "entailed" if True in found else "excluded"
            facts.append((held, word))
    words = {word for _, word in facts}
    overall = "inconsistent" if not words else words.pop() if len(words) == 1 else "open"
    return Verdict(tuple(facts), overall)


def _barred(program: Program, question: Question, held: frozenset[str]) -> bool:
    """Say whether the views or the defaults exclude the vector (D47)."""
    views = followed(program, question.under)
    if any(p not in held for v in views for p in v.holds):
        return True
    if any(p in held for v in views for p in v.rejects):
        return True
    said = {p for v in views for p in (*v.holds, *v.rejects, *v.leaves_open)}
    return any(
        p.default is not None and p.name not in said and (p.name in held) != p.default
        for p in program.positions
    )
