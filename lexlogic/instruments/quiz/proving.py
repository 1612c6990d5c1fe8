"""What stands behind a key: verdicts on patterns, each solved again from the pattern alone and replayed."""

from __future__ import annotations

from lexlogic.instruments.quiz.matter import Matter, Pattern
from lexlogic.instruments.quiz.model import Proof
from lexlogic.solving.z3_backend import Sat


def prove(matter: Matter, pattern: Pattern, holds: bool, about: str) -> Proof | None:
    """The settled verdict on a pattern; none if it is not that, or nothing is so in which the pattern is true."""
    target = matter.literal if holds else -matter.literal
    if not matter.follows(pattern.literals, target):
        return None
    if not matter.refuted_again(pattern.literals, target):
        return None
    seen = matter.scenario(pattern, holds, about)
    if seen is None:
        return None
    program, question, _ = matter.told(pattern, about)
    checked = ("solved again from the pattern alone, with the same result", seen[2])
    return Proof(about, program, question, "entailed" if holds else "excluded", checked)


def leaves(matter: Matter, answer: Sat) -> list[int]:
    """What an answer says of all that is not defined."""
    g = matter.asker.g
    return [
        v if value else -v
        for v, value in sorted(answer.values.items())
        if v in g.atoms and v not in g.definitions
    ]
