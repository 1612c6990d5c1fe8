"""Verdicts by brute force over all completions (D49, M2)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from attrs import frozen

from lexlogic.program.frame import BaseAtom, Frame, Scenario
from lexlogic.program.model import Program, Question
from lexlogic.reference.computed import vectors
from lexlogic.reference.evaluate import Theory, World
from lexlogic.reference.values import TooLarge

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


def verdict(
    program: Program,
    question: Question,
    frame: Frame,
    base_atoms: Sequence[BaseAtom],
    *,
    uncut: bool = False,
) -> Verdict:
    """Evaluate the claim in every completion over the given base atoms, other atoms being false."""
    theory = Theory(program, frame)
    blank = World(program, frame, Scenario(frozenset(), frozenset()), theory=theory)
    every = list(vectors(blank))
    if 2 ** len(base_atoms) * len(every) > LIMIT:
        raise TooLarge(f"{len(base_atoms)} atoms and {len(every)} ways to take positions")
    facts = []
    for held in every:
        found = set()
        for choice in product((False, True), repeat=len(base_atoms)):
            true = frozenset(a for a, yes in zip(base_atoms, choice, strict=True) if yes)
            world = World(program, frame, Scenario(true, held), uncut=uncut, theory=theory)
            if not world.admissible(question):
                found.add(world.claim(question))
        if found:
            word = "open" if len(found) > 1 else "entailed" if True in found else "excluded"
            facts.append((held, word))
    words = {word for _, word in facts}
    overall = "inconsistent" if not words else words.pop() if len(words) == 1 else "open"
    return Verdict(tuple(facts), overall)
