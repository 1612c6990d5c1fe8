"""What a theory asks of a solver while it is made: which sets can be in conflict, how texts compare."""

from __future__ import annotations

from collections.abc import Iterable

from lexlogic.solving.budget import Budget
from lexlogic.solving.canonical import first_assignment, first_core
from lexlogic.solving.z3_backend import Sat, Solver
from lexlogic.theory.ground import Grounder


class Z3Oracle:
    """Finds assignments for the theory: the background is what every completion obeys."""

    def __init__(self, grounder: Grounder, budget: Budget) -> None:
        self.solver = Solver(grounder, budget, shared=True)
        self.g = grounder
        self.background: list[int] = []
        for group in grounder.program.groups:
            members = [grounder.position(str(p)) for p in group.members]
            self.background.append(grounder.circuit.disj(members))
            for i, one in enumerate(members):
                for other in members[i + 1 :]:
                    self.background.append(grounder.circuit.disj((-one, -other)))

    def feasible(self, literals: Iterable[int]) -> bool:
        """Whether the literals can hold together. Raises `Exhausted`."""
        answer = self.solver.check([*self.background, *literals], wants_values=False)
        return isinstance(answer, Sat)

    def find(
        self, literals: Iterable[int], wanted: Iterable[int] | None = None
    ) -> dict[int, bool] | None:
        """Values under which the literals hold; none if there are none. Raises `Exhausted`."""
        answer = self.solver.check([*self.background, *literals], True, wanted)
        return answer.values if isinstance(answer, Sat) else None

    def first(self, literals: Iterable[int], order: Iterable[int]) -> dict[int, bool] | None:
        """The first values of the variables, in their order, under which the literals hold; none if there are
        none. Raises `Exhausted`."""
        given, variables = [*self.background, *literals], [*order]
        answer = self.solver.check(given, True, variables)
        if not isinstance(answer, Sat):
            return None
        return first_assignment(self.solver, given, [-v for v in variables])

    def core(self, given: Iterable[int], extra: Iterable[int]) -> list[int]:
        """Of the literals given a smallest part that cannot hold with the extra ones, the first in order.

        Raises `Exhausted`.
        """
        found = first_core(lambda x: self.solver.check(x, False), given, extra)
        if found is None:
            raise self.solver.budget.exhausted("no core")
        return found
