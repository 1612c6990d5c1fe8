"""Combinations found, looked at again by other means: over the whole theory, and in scenarios replayed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define, field

from lexlogic.solving.ask import Asker, InternalError
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.z3_backend import Answer, Sat, Solver, Unknown

REPLAYED = 4
"""Of so many combinations each way a scenario is replayed; all are solved again."""


@define
class Rechecker:
    """A solver that has seen nothing of the search, and the second evaluator."""

    asker: Asker
    _solver: Solver | None = None
    _replays: dict[str, None] = field(factory=dict)

    def combination(self, literals: Sequence[int], target: int, replay: bool) -> None:
        """See that the target follows from the literals, from no fewer, and that they can be so.

        Raises `InternalError` if not, `Exhausted` if a limit was reached.
        """
        if isinstance(self._check([*literals, -target]), Sat):
            raise InternalError("a combination does not settle the question when it is asked again")
        for literal in literals:
            rest = [x for x in literals if x != literal]
            if not isinstance(self._check([*rest, -target]), Sat):
                raise InternalError("a combination is not the smallest when it is asked again")
        found = self.asker.check([*literals, target])
        if not isinstance(found, Sat):
            raise InternalError("a combination cannot be so when it is asked again")
        if replay:
            scenario = self.asker.scenario(found)
            self._replays[self.asker.replay(scenario, target == self.asker.literal)] = None

    def all_of(self, combinations: Iterable[Sequence[int]], target: int) -> None:
        """See that where the target holds one of the combinations does."""
        disj = self.asker.g.circuit.conj
        escaped = [-disj(c) for c in combinations]
        if isinstance(self._check([*escaped, target]), Sat):
            raise InternalError("a scenario escapes all combinations when it is asked again")

    @property
    def replays(self) -> tuple[str, ...]:
        """What the second evaluator made of the scenarios."""
        return tuple(self._replays)

    def _check(self, extra: list[int]) -> Answer:
        if self._solver is None:
            self._solver = Solver(self.asker.g, self.asker.budget, shared=True)
        answer = self._solver.check([*self.asker.base, *extra], False)
        if isinstance(answer, Unknown):
            raise Exhausted(answer.cause)
        return answer
