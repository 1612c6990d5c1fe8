"""What is left of a theory once what a question takes as given is put in.

A question fixes most of what it reads: the facts stated, memberships, positions a view holds. With these values
put in and definitions unfolded, a few open facts and positions remain, and the many checks of one question
are made over those. Refutations that are shown are found, and solved again, over the whole theory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from attrs import define

from lexlogic.solving.budget import Budget
from lexlogic.solving.z3_backend import Answer, Sat, Solver, Unsat
from lexlogic.theory.circuit import FALSE, TRUE, Circuit
from lexlogic.theory.model import Atom


class Grounded(Protocol):
    """A circuit, what its variables stand for, and what some of them are equal to."""

    circuit: Circuit
    atoms: dict[int, Atom]
    definitions: dict[int, int]


@define(eq=False)
class _Left:
    """What a solver reads of a residual. If it held all of it, each would hold the other, and memory of Z3."""

    circuit: Circuit
    definitions: dict[int, int]


class Residual:
    """Answers as `Solver` does, for checks in which whatever `given` says of undefined variables holds."""

    def __init__(self, grounder: Grounded, budget: Budget, given: Iterable[int]) -> None:
        self.g = grounder
        self.budget = budget
        self.circuit = grounder.circuit
        self.definitions: dict[int, int] = {}
        """Of variables whose definitions read one another in a circle; all others are unfolded."""
        self.fixed: dict[int, bool] = {}
        for literal in _parts(grounder, given):
            variable = abs(literal)
            if self.circuit.is_variable(variable) and variable not in grounder.definitions:
                self.fixed.setdefault(variable, literal > 0)
        self._memo = {v: TRUE if value else FALSE for v, value in self.fixed.items()}
        self._memo[1] = TRUE
        self._solver = Solver(_Left(self.circuit, self.definitions), budget, shared=True)

    def of(self, literal: int) -> int:
        """The literal over what is not given, definitions unfolded."""
        memo, definitions = self._memo, self.g.definitions
        children, conj = self.circuit.children, self.circuit.conj
        entered: set[int] = set()
        standing: set[int] = set()
        stack = [abs(literal)]
        while stack:
            node = stack[-1]
            kids = children[node]
            if node in memo and (kids is not None or node not in entered):
                stack.pop()
            elif kids is not None:
                missing = [abs(k) for k in kids if abs(k) not in memo]
                if missing:
                    stack.extend(missing)
                    continue
                standing |= entered.intersection(map(abs, kids))
                memo[node] = conj([memo[k] if k > 0 else -memo[-k] for k in kids])
                stack.pop()
            elif node not in definitions:
                memo[node] = node
                stack.pop()
            elif node not in entered:
                entered.add(node)
                memo[node] = node  # stands for itself where its own definition reads it
                stack.append(abs(definitions[node]))
            else:
                definition = definitions[node]
                if abs(definition) not in memo:
                    stack.append(abs(definition))
                    continue
                standing |= entered.intersection((abs(definition),))
                entered.discard(node)
                found = memo[abs(definition)] if definition > 0 else -memo[abs(definition)]
                if node in standing:
                    self.definitions[node] = found
                else:
                    memo[node] = found
                stack.pop()
        found = memo[abs(literal)]
        return found if literal > 0 else -found

    def check(
        self,
        assumptions: Iterable[int],
        wants_values: bool = True,
        wanted: Iterable[int] | None = None,
    ) -> Answer:
        """Whether the literals can hold together with what is given; as `Solver.check`."""
        names: dict[int, int] = {}
        for literal in assumptions:
            left = self.of(literal)
            if left == FALSE:
                return Unsat((literal,))
            if left != TRUE:
                names.setdefault(left, literal)
        answer = self._solver.check(names, wants_values, wanted)
        if isinstance(answer, Unsat):
            return Unsat(tuple(names[x] for x in answer.core))
        if isinstance(answer, Sat) and wants_values:
            return Sat({**answer.values, **self.fixed})
        return answer


def _parts(grounder: Grounded, literals: Iterable[int]) -> Iterator[int]:
    """The literals, conjunctions taken apart."""
    children = grounder.circuit.children
    stack = list(dict.fromkeys(literals))[::-1]
    while stack:
        literal = stack.pop()
        kids = children[literal] if literal > 1 else None
        if kids is None:
            yield literal
        else:
            stack.extend(reversed(kids))
