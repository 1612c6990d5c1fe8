"""Which assignment and which smallest set: the first in a given order, whatever the solver finds first.

A question may have many scenarios, and many smallest sets that carry its answer. Which of them is shown must not
depend on the solver, its version or what it was asked before. So only its yes or no is relied on; the
assignments and cores it finds along the way spare checks, and never change what comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from lexlogic.solving.budget import Exhausted
from lexlogic.solving.z3_backend import Answer, Sat, Unsat


class Checks(Protocol):
    """What answers checks: `Solver` or `Residual`."""

    fixed: dict[int, bool]
    """Variables whose values are given."""

    def check(
        self,
        assumptions: Iterable[int],
        wants_values: bool = True,
        wanted: Iterable[int] | None = None,
    ) -> Answer:
        """Whether the literals can hold together."""


def first_assignment(
    solver: Checks, assumptions: Iterable[int], preferred: Iterable[int]
) -> dict[int, bool]:
    """The first of all assignments under the assumptions: of literals in order, each holds if it can.

    Values of the variables preferred only, of those that are read. Raises `Exhausted`, also if there is none.
    """
    fixed = list(assumptions)
    wanted = [x for x in preferred if abs(x) not in solver.fixed]
    variables = [abs(x) for x in wanted]
    found = solver.check(fixed, True, variables)
    if not isinstance(found, Sat):
        raise Exhausted("a scenario could not be found again")
    values = found.values
    for literal in wanted:
        variable = abs(literal)
        if variable not in values:
            continue  # read by nothing
        if values[variable] != (literal > 0):
            answer = solver.check([*fixed, literal], True, variables)
            if isinstance(answer, Unsat):
                fixed.append(-literal)
                continue
            assert isinstance(answer, Sat)
            values = answer.values
        fixed.append(literal)
    return {v: values[v] for v in variables if v in values}


def first_core(
    check: Callable[[list[int]], Answer], given: Iterable[int], extra: Iterable[int]
) -> list[int] | None:
    """A subset-minimal part of `given` that excludes `extra`, in the order of `given`; none if all of it does not.

    Of all such parts the one whose last member comes earliest; of those the one whose last but one does, and so
    on. It is what deletion from the end leaves of the whole; a core shows how far can be deleted at
    once. Raises `Exhausted`.
    """
    ordered, known = list(dict.fromkeys(given)), list(extra)
    place = {literal: i for i, literal in enumerate(ordered)}
    kept: list[int] = []
    end = len(ordered) + 1
    while True:
        answer = check([*ordered[: end - 1], *known])
        if isinstance(answer, Unsat):
            core = answer.core
        elif end > len(ordered):
            return None
        else:
            kept.append(ordered[end - 1])
            known.append(ordered[end - 1])
        end = max((place[x] + 1 for x in core if x in place and x not in known), default=0)
        if end == 0:
            return kept[::-1]
