"""What follows from some given literals alone: each node of the circuit true, false or left open.

A node is true here only if it is true in every completion that has the given literals, so a reason
found among true nodes is a reason in all of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from lexlogic.theory.build import Theory
from lexlogic.theory.circuit import FALSE, TRUE


class Valuation:
    """Three-valued values of literals under assumptions; a child valuation assumes more."""

    def __init__(
        self, theory: Theory, given: Iterable[int], parent: Valuation | None = None
    ) -> None:
        self.theory = theory
        self.g = theory.g
        self.parent = parent
        self.fixed: dict[int, bool] = dict(parent.fixed) if parent else {1: True}
        self.assumed: tuple[int, ...] = tuple(given)
        self._memo: dict[int, bool | None] = {}
        if parent is not None:
            self._memo = {n: v for n, v in parent._memo.items() if v is not None}
        self.clauses: list[int] = list(parent.clauses) if parent else []
        self._propagate(self.assumed)

    def _propagate(self, literals: tuple[int, ...]) -> None:
        """Fix what the assumptions fix: parts of a conjunction, the last part of a disjunction."""
        waiting = list(literals)
        while True:
            while waiting:
                literal = waiting.pop()
                if abs(literal) == 1 or abs(literal) in self.fixed:
                    continue
                self.fixed[abs(literal)] = literal > 0
                kids = self.g.circuit.children[abs(literal)]
                if kids is not None and literal > 0:
                    waiting += kids
                elif kids is not None:
                    self.clauses.append(abs(literal))
            self._forget()
            for node in self.clauses:
                kids = self.g.circuit.children[node] or ()
                values = [self.value(k) for k in kids]
                if False not in values and values.count(None) == 1:
                    waiting.append(-kids[values.index(None)])
            if not waiting:
                return

    def _forget(self) -> None:
        self._memo = {n: v for n, v in self._memo.items() if v is not None}

    def take(self, literals: Iterable[int]) -> None:
        """Assume more."""
        fresh = tuple(x for x in literals if abs(x) not in self.fixed)
        if fresh:
            self._propagate(fresh)

    def value(self, literal: int) -> bool | None:
        """The value of a literal; none if what is assumed does not settle it."""
        node = abs(literal)
        if node not in self._memo and node not in self.fixed:
            self._evaluate(node)
        found = self.fixed.get(node, self._memo.get(node))
        return None if found is None else found == (literal > 0)

    def true(self, literal: int) -> bool:
        return self.value(literal) is True

    def false(self, literal: int) -> bool:
        return self.value(literal) is False

    def _evaluate(self, start: int) -> None:
        children, definitions = self.g.circuit.children, self.g.definitions
        memo, fixed = self._memo, self.fixed
        stack = [start]
        on_path: set[int] = set()
        while stack:
            node = stack[-1]
            if node in memo or node in fixed:
                stack.pop()
                on_path.discard(node)
                continue
            kids = children[node]
            if kids is None:
                if node not in definitions:
                    memo[node] = None
                    stack.pop()
                    continue
                kids = (definitions[node],)
            if node not in on_path:
                on_path.add(node)
                missing = [abs(k) for k in kids if abs(k) not in memo and abs(k) not in fixed]
                waiting = [n for n in missing if n not in on_path]
                if waiting:
                    stack.extend(waiting)
                    continue
            memo[node] = self._conjunction(kids)
            stack.pop()
            on_path.discard(node)

    def _conjunction(self, kids: tuple[int, ...]) -> bool | None:
        found: bool | None = True
        for kid in kids:
            value = self.fixed.get(abs(kid), self._memo.get(abs(kid)))
            if value is None:
                found = None
            elif value != (kid > 0):
                return False
        return found


__all__ = ["FALSE", "TRUE", "Valuation"]
