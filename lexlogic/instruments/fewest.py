"""As few as can be: the least number of literals that have to hold, and which, ties broken by an order.

Exact: a bound is raised one by one until a scenario keeps to it, and the bounds are circuits like any other
(a totalizer), so the same solver answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from attrs import define

from lexlogic.solving.budget import Exhausted
from lexlogic.solving.z3_backend import Answer, Sat, Unknown, Unsat
from lexlogic.theory.circuit import TRUE, Circuit


class Ground(Protocol):
    """Where scenarios are looked for."""

    @property
    def circuit(self) -> Circuit:
        """What its formulas are written in."""

    def check(self, extra: Iterable[int], values: bool = True) -> Answer:
        """Whether the literals can hold together with what is given there."""

    def holds(self, literal: int, answer: Sat) -> bool:
        """Whether a literal holds in an answer."""


def at_most(circuit: Circuit, literals: Sequence[int], most: int) -> int:
    """The literal that says that at most `most` of the literals hold."""
    if most >= len(literals):
        return TRUE
    if most < 0:
        return -TRUE
    return -_tally(circuit, list(literals), most + 1)[most]


def _tally(circuit: Circuit, literals: list[int], limit: int) -> list[int]:
    """For 1, 2, ... `limit`: the literal that says that at least so many of the literals hold."""
    if len(literals) <= 1:
        return literals[:limit]
    half = len(literals) // 2
    one, other = (_tally(circuit, part, limit) for part in (literals[:half], literals[half:]))
    found = []
    for wanted in range(1, min(limit, len(literals)) + 1):
        ways = []
        for left in range(max(0, wanted - len(other)), min(wanted, len(one)) + 1):
            parts = [one[left - 1]] * (left > 0) + [other[wanted - left - 1]] * (wanted > left)
            ways.append(circuit.conj(parts))
        found.append(circuit.disj(ways))
    return found


@define
class Search:
    """A scenario made ever more particular: each demand is kept once it is met."""

    ground: Ground
    demands: list[int]
    answer: Sat

    @classmethod
    def begin(cls, ground: Ground, demands: Iterable[int]) -> Search | None:
        """The search among scenarios in which the demands hold; none if there are none. Raises `Exhausted`."""
        kept = list(demands)
        answer = found(ground.check(kept))
        return None if answer is None else cls(ground, kept, answer)

    def fewest(self, literals: Sequence[int]) -> int:
        """Demand that as few of the literals hold as can be; how many that is. Raises `Exhausted`."""
        literals = list(dict.fromkeys(literals))
        for bound in range(len(literals)):
            if self.count(literals) <= bound:
                self._demand_at_most(literals, bound)
                return bound
            limit = self._bound(literals, bound)
            answer = found(self.ground.check([*self.demands, *limit]))
            if answer is not None:
                self.answer = answer
                self.demands += limit
                return bound
        return len(literals)

    def count(self, literals: Iterable[int]) -> int:
        """How many of the literals hold in the scenario at hand."""
        return sum(self.ground.holds(x, self.answer) for x in literals)

    def _demand_at_most(self, literals: list[int], bound: int) -> None:
        self.demands += self._bound(literals, bound)

    def _bound(self, literals: list[int], bound: int) -> list[int]:
        if bound == 0:
            return [-x for x in literals]
        return [at_most(self.ground.circuit, literals, bound)]

    def prefer(self, literals: Iterable[int]) -> None:
        """Demand each literal in turn, if it can hold with what is demanded before; else its opposite.

        Afterwards nothing about them is left to the solver. Raises `Exhausted`.
        """
        for literal in literals:
            if not self.ground.holds(literal, self.answer):
                answer = found(self.ground.check([*self.demands, literal]))
                if answer is None:
                    self.demands.append(-literal)
                    continue
                self.answer = answer
            self.demands.append(literal)


def found(answer: Answer) -> Sat | None:
    """The scenario of an answer; none if there is none. Raises `Exhausted` if it is not known."""
    match answer:
        case Sat():
            return answer
        case Unsat():
            return None
        case Unknown(cause):
            raise Exhausted(cause)
