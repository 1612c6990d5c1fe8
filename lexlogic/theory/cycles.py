"""Admissibility and recursion: one dependency graph over ground atoms (D8, D45).

Positive recursion among rule atoms is unrolled; any cycle that passes through a negation, an exception or
an engine result is refused and reported in the file's words.
"""

from __future__ import annotations

from itertools import combinations, islice, product
from typing import TYPE_CHECKING

from attrs import frozen

from lexlogic.theory.circuit import FALSE, TRUE
from lexlogic.theory.model import Atom, AtomKind

if TYPE_CHECKING:
    from lexlogic.theory.ground import Grounder

_ENGINE = frozenset(
    {
        AtomKind.FORCE,
        AtomKind.APPLIES,
        AtomKind.BREACH,
        AtomKind.DISPLACED,
        AtomKind.CARVED,
        AtomKind.PREVAILS,
        AtomKind.VOTE,
        AtomKind.IMPOSSIBLE,
    }
)
_OPERATIVE = frozenset({AtomKind.DISPLACED})


@frozen
class Circle:
    """A cycle that has no single answer: the atoms on it, and whether engine results are among them."""

    variables: tuple[int, ...]
    entangled: bool


class Entangled(Exception):
    """The program has a cycle with no single answer (D45)."""

    def __init__(self, circle: Circle, atoms: tuple[Atom, ...]) -> None:
        super().__init__("entangled")
        self.circle = circle
        self.atoms = atoms


def dependencies(grounder: Grounder, variable: int) -> set[tuple[int, bool]]:
    """The atoms a definition reads, with the polarity (true: positive)."""
    if variable not in grounder.definitions:
        return set()
    return grounder.circuit.signed_variables(grounder.definitions[variable])


_LATE = frozenset({AtomKind.DISPLACED, AtomKind.CARVED, AtomKind.PREVAILS})
"""Atoms that others may read before they are defined."""


def groups(grounder: Grounder, start: list[int]) -> list[list[int]]:
    """Strongly connected groups of defined atoms reachable from `start`, those read first.

    What was checked earlier can read only late atoms among the new ones; if there are none, no circle runs
    through it.
    """
    from lexlogic.theory.priority import strongly_connected

    late = any(grounder.atoms[v].kind in _LATE for v in start)
    new = frozenset(start)

    def successors(variable: int) -> list[int]:
        return sorted({v for v, _ in dependencies(grounder, variable) if late or v in new})

    return strongly_connected(start, successors)


def unroll_recursion(grounder: Grounder) -> Circle | None:
    """Replace positively recursive definitions by their least solution; the first bad circle, if any."""
    count = len(grounder.definitions) - len(grounder.checked)
    if not count:
        return None
    unchecked = (v for v in reversed(grounder.definitions) if v not in grounder.checked)
    fresh = sorted(islice(unchecked, count))
    grounder.checked.update(fresh)
    for group in groups(grounder, fresh):
        inside = set(group)
        edges = [
            (v, w, positive)
            for v in group
            for w, positive in dependencies(grounder, v)
            if w in inside
        ]
        if not edges:
            continue
        kinds = {grounder.atoms[v].kind for v in group}
        if kinds & _ENGINE:
            if kinds <= _OPERATIVE:
                if any(_reads_fates(grounder, v, inside) for v in group):
                    grounder.equations.append(tuple(group))
                continue
            return Circle(tuple(group), True)
        if not all(positive for _, _, positive in edges):
            return Circle(tuple(group), False)
        _unroll(grounder, group)
    return None


def _reads_fates(grounder: Grounder, variable: int, inside: set[int]) -> bool:
    """Whether a conflict in which the claim loses is one only upon what becomes of claims on the circle: it reads
    their breach."""
    rules = (reason.origin for reason in grounder.reasons.get(variable, ()))
    return any(grounder.circuit.variables(rule.active) & inside for rule in rules)


MOST_FATES = 8
"""Claims on a circle of which every combination of fates is gone through."""


def undetermined(grounder: Grounder, group: tuple[int, ...]) -> int:
    """The literal that a circle of displacement has no solution, or several (D45)."""
    circuit = grounder.circuit
    if len(group) > MOST_FATES:
        return TRUE
    solved = []
    for bits in product((TRUE, FALSE), repeat=len(group)):
        values = dict(zip(group, bits, strict=True))
        memo: dict[int, int] = {1: 1}

        def leaf(variable: int, now: dict[int, int] = values) -> int:
            return now.get(variable, variable)

        parts = []
        for variable, bit in values.items():
            found = circuit.rebuild(grounder.definitions[variable], leaf, memo)
            parts.append(found if bit == TRUE else -found)
        solved.append(circuit.conj(parts))
    solved = [x for x in solved if x != FALSE]
    two = [circuit.conj(pair) for pair in combinations(solved, 2)]
    return circuit.disj((-circuit.disj(solved), *two))


def _unroll(grounder: Grounder, group: list[int]) -> None:
    circuit = grounder.circuit
    current = dict.fromkeys(group, FALSE)
    for _ in range(len(group)):
        memo: dict[int, int] = {1: 1}

        def leaf(variable: int, now: dict[int, int] = current) -> int:
            return now.get(variable, variable)

        following = {v: circuit.rebuild(grounder.definitions[v], leaf, memo) for v in group}
        if following == current:
            break
        current = following
    for variable in group:
        grounder.recursive[variable] = grounder.definitions[variable]
        grounder.definitions[variable] = current[variable]
