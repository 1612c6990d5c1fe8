"""What a question turns on, by looking at every completion with the second evaluator."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from attrs import frozen

from lexlogic.program.frames import make_frame
from lexlogic.program.model import Program, Question
from lexlogic.reference.evaluate import Theory, World
from lexlogic.solving.verdict import Ground
from tests.differential.comparing import completions

Key = tuple[str, object]
Vector = dict[Key, object]
Partial = frozenset[tuple[Key, object]]


@frozen
class Table:
    """Every completion as values of its issues, and whether the claim holds in it."""

    rows: tuple[tuple[Partial, bool], ...]

    @classmethod
    def of(cls, program: Program, question: Question, limit: int) -> Table:
        """The table of a question. Raises `TooLarge`, `Entangled`."""
        frame = make_frame(program, question)
        theory = Theory(program, frame)
        worlds = completions(program, question, frame, theory, limit)
        atoms = sorted({a for w in worlds for a in w.scenario.true}, key=str)
        return cls(tuple((_vector(program, w, atoms), w.claim(question)) for w in worlds))

    def grounds(self, wanted: bool, law_only: bool = False) -> set[Partial]:
        """The smallest partial vectors that some completion extends, and none with the other answer."""
        rows = [(_law(v) if law_only else v, holds) for v, holds in self.rows]
        found: set[Partial] = set()
        bad = [v for v, holds in rows if holds != wanted]
        for size in range(max((len(v) for v, _ in rows), default=0) + 1):
            for vector in {v for v, holds in rows if holds == wanted}:
                for part in combinations(sorted(vector, key=str), size):
                    one = frozenset(part)
                    if any(g <= one for g in found) or any(one <= b for b in bad):
                        continue
                    found.add(one)
        return found

    def swings(self, keys: frozenset[Key]) -> dict[Key, tuple[int, int]]:
        """For each issue, in how many settings of the others it alone changes the answer; of how many."""
        result = {}
        for key in keys:
            answers: dict[Partial, dict[object, set[bool]]] = {}
            for vector, holds in self.rows:
                others = frozenset((k, v) for k, v in vector if k in keys and k != key)
                own = next(v for k, v in vector if k == key)
                answers.setdefault(others, {}).setdefault(own, set()).add(holds)
            changes = sum(len({frozenset(a) for a in by.values()}) > 1 for by in answers.values())
            result[key] = (changes, len(answers))
        return result


def _vector(program: Program, world: World, atoms: Iterable[object]) -> Partial:
    held = world.scenario.held
    grouped = {str(m) for g in program.groups for m in g.members}
    law: Vector = {
        ("law", str(p.name)): "held" if str(p.name) in held else "rejected"
        for p in program.positions
        if str(p.name) not in grouped
    }
    for group in program.groups:
        law["law", group.name] = next(str(m) for m in group.members if str(m) in held)
    facts: Vector = {("fact", a): str(a in world.scenario.true).lower() for a in atoms}
    return frozenset((law | facts).items())


def _law(vector: Partial) -> Partial:
    return frozenset((k, v) for k, v in vector if k[0] == "law")


def of_ground(ground: Ground) -> Partial:
    """A combination the engine found, in the same terms."""
    return frozenset(
        (("fact", s.atom) if s.is_fact else ("law", s.issue), s.value) for s in ground.settings
    )
