"""Decision diagrams: functions of a few switches, each function once, whatever formula it came from.

A circuit says how an answer is computed; a diagram says what it is. Switches are asked in a fixed order, each
has two or more values, and equal functions are one number. So "does this switch matter", "in how many settings"
and "which smallest settings are enough" are walks over the diagram, with nothing left to search for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

ZERO, ONE = 0, 1
_LAST = 1 << 30

NODE_LIMIT = 800_000
"""Nodes a diagram may have before its maker gives up (times the effort allowed)."""


class TooManyNodes(Exception):
    """The function has no small diagram in this order: nothing follows from that."""


class Diagrams:
    """A store of functions over switches 0, 1, ...; `widths` says how many values each has.

    A function is a number; 0 is never, 1 is always. Raises `TooManyNodes` beyond `limit` nodes.
    """

    def __init__(self, widths: Sequence[int], limit: int = NODE_LIMIT) -> None:
        self.widths = tuple(widths)
        self.limit = limit
        self._levels: list[int] = [_LAST, _LAST]
        self._kids: list[tuple[int, ...]] = [(), ()]
        self._nodes: dict[tuple[int, tuple[int, ...]], int] = {}
        self._both: dict[tuple[int, int], int] = {}
        self._opposite: dict[int, int] = {ZERO: ONE, ONE: ZERO}
        self._restricted: dict[tuple[int, int], tuple[int, ...]] = {}

    # ---- making functions

    def node(self, level: int, kids: tuple[int, ...]) -> int:
        """The function that is `kids[i]` where switch `level` has its value i."""
        if kids.count(kids[0]) == len(kids):
            return kids[0]
        key = (level, kids)
        found = self._nodes.get(key)
        if found is None:
            found = len(self._levels)
            if found > self.limit:
                raise TooManyNodes
            self._levels.append(level)
            self._kids.append(kids)
            self._nodes[key] = found
        return found

    def value(self, level: int, index: int) -> int:
        """Whether a switch has its value `index`."""
        kids = tuple(ONE if i == index else ZERO for i in range(self.widths[level]))
        return self.node(level, kids)

    def negate(self, one: int) -> int:
        """The opposite."""
        found = self._opposite.get(one)
        if found is None:
            kids = []
            for kid in self._kids[one]:
                kids.append(self.negate(kid))
            found = self._opposite[one] = self.node(self._levels[one], tuple(kids))
            self._opposite[found] = one
        return found

    def both(self, one: int, other: int) -> int:
        """The conjunction of two."""
        if ZERO in (one, other):
            return ZERO
        if one in (ONE, other):
            return other
        if other == ONE:
            return one
        key = (one, other) if one < other else (other, one)
        found = self._both.get(key)
        if found is None:
            level = min(self._levels[one], self._levels[other])
            kids = []
            for a, b in zip(self.at(one, level), self.at(other, level), strict=True):
                kids.append(self.both(a, b))
            found = self._both[key] = self.node(level, tuple(kids))
        return found

    def all_of(self, functions: Iterable[int]) -> int:
        """The conjunction of several; those that ask late switches first, which keeps what is met small."""
        found = ONE
        for one in sorted(set(functions), key=lambda f: -self._levels[f]):
            found = self.both(found, one)
            if found == ZERO:
                return ZERO
        return found

    def any_of(self, functions: Iterable[int]) -> int:
        """The disjunction of several."""
        return self.negate(self.all_of(self.negate(one) for one in functions))

    def differ(self, one: int, other: int) -> int:
        """Where two differ."""
        return self.any_of((self.both(one, self.negate(other)), self.both(other, self.negate(one))))

    # ---- looking at them

    def level(self, one: int) -> int:
        """The first switch a function asks for; beyond all switches if it asks for none."""
        return self._levels[one]

    def at(self, one: int, level: int) -> tuple[int, ...]:
        """What is left of a function under each value of a switch not after the first it asks for."""
        if self._levels[one] == level:
            return self._kids[one]
        return (one,) * self.widths[level]

    def under(self, one: int, level: int) -> tuple[int, ...]:
        """What is left of a function under each value of any switch."""
        first = self._levels[one]
        if first >= level:
            return self.at(one, level)
        key = (one, level)
        found = self._restricted.get(key)
        if found is None:
            kids = []
            for kid in self._kids[one]:
                kids.append(self.under(kid, level))
            found = tuple(self.node(first, each) for each in zip(*kids, strict=True))
            self._restricted[key] = found
        return found

    def some(self, one: int, levels: Iterable[int]) -> int:
        """Where the function holds for some values of the switches."""
        hidden = frozenset(levels)
        memo: dict[int, int] = {}

        def visit(node: int) -> int:
            if node <= ONE:
                return node
            found = memo.get(node)
            if found is None:
                kids = []
                for kid in self._kids[node]:
                    kids.append(visit(kid))
                level = self._levels[node]
                found = self.any_of(kids) if level in hidden else self.node(level, tuple(kids))
                memo[node] = found
            return found

        return visit(one) if hidden else one

    def support(self, *functions: int) -> frozenset[int]:
        """The switches that make a difference to some of the functions."""
        seen: set[int] = set()
        stack = list(functions)
        found: set[int] = set()
        while stack:
            one = stack.pop()
            if one <= ONE or one in seen:
                continue
            seen.add(one)
            found.add(self._levels[one])
            stack.extend(self._kids[one])
        return frozenset(found)

    def count(self, one: int, levels: Iterable[int]) -> int:
        """In how many settings of the switches the function holds; it may ask for no others."""
        order = sorted(levels)
        place = {level: i for i, level in enumerate(order)}
        place[_LAST] = len(order)
        wide = [1]  # settings of the last switches, of the last but one, ...
        for level in reversed(order):
            wide.append(wide[-1] * self.widths[level])
        wide.reverse()
        memo: dict[int, int] = {ZERO: 0, ONE: 1}

        def visit(node: int) -> int:
            """Settings of the switches from the first that the node asks for."""
            found = memo.get(node)
            if found is None:
                here = place[self._levels[node]]
                found = 0
                for kid in self._kids[node]:
                    there = place[self._levels[kid]]
                    found += visit(kid) * (wide[here + 1] // wide[there])
                memo[node] = found
            return found

        return visit(one) * (wide[0] // wide[place[self._levels[one]]])

    def holds(self, one: int, setting: Mapping[int, int]) -> bool:
        """Whether the function holds under a setting of all the switches it asks for."""
        while one > ONE:
            one = self._kids[one][setting[self._levels[one]]]
        return one == ONE
