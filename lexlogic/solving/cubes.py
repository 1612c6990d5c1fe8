"""Sets of partial settings, and the smallest ones that are enough: prime implicants (D50).

All smallest settings that make a function hold come from its decision diagram by recursion (Coudert and Madre
1992, for switches of several values and a function that counts on a part of the settings only). The set is
itself kept as a diagram, zero-suppressed (Minato 1993), so that a million settings are counted without being
written down.
"""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.solving.diagram import ONE, ZERO, Diagrams, TooManyNodes

NONE, UNIT = 0, 1
"""The empty set; the set of the empty setting alone."""

_LAST = 1 << 30

Cube = tuple[tuple[int, int], ...]
"""A partial setting: pairs of a switch and the number of its value, in the order of the switches."""


class Cubes:
    """A store of sets of partial settings over the switches of some diagrams."""

    def __init__(self, diagrams: Diagrams) -> None:
        self.diagrams = diagrams
        self._nodes: dict[tuple[int, int, tuple[int, ...]], int] = {}
        self._parts: list[tuple[int, int, tuple[int, ...]]] = [(_LAST, 0, ()), (_LAST, 0, ())]
        self._primes: dict[tuple[int, int], int] = {}
        self._without: dict[tuple[int, int], int] = {}
        self._sizes: dict[int, tuple[int, ...]] = {NONE: (), UNIT: (1,)}

    def _node(self, level: int, rest: int, valued: tuple[int, ...]) -> int:
        """Settings that leave a switch alone, and for each of its values those that give it that value."""
        if not any(valued):
            return rest
        key = (level, rest, valued)
        found = self._nodes.get(key)
        if found is None:
            found = len(self._parts)
            if found > self.diagrams.limit:
                raise TooManyNodes
            self._parts.append(key)
            self._nodes[key] = found
        return found

    def primes(self, function: int, among: int) -> int:
        """The smallest settings that some setting of `among` extends, and under which `function` holds."""
        d = self.diagrams
        if among == ZERO or function == ZERO:
            return NONE
        if function == ONE:
            return UNIT
        key = (function, among)
        found = self._primes.get(key)
        if found is not None:
            return found
        level, first = d.level(function), d.level(among)
        if first < level:  # the function does not ask for it
            found = self.primes(function, d.any_of(d.at(among, first)))
        else:
            kids, parts = d.at(function, level), d.at(among, level)
            rest = self.primes(d.all_of(kids), d.any_of(parts))
            valued = []
            for kid, part in zip(kids, parts, strict=True):
                valued.append(self.minus(self.primes(kid, part), rest))
            found = self._node(level, rest, tuple(valued))
        self._primes[key] = found
        return found

    def minus(self, one: int, other: int) -> int:
        """The settings of the first set that are not in the second."""
        if one in (NONE, other):
            return NONE
        if other == NONE:
            return one
        key = (one, other)
        found = self._without.get(key)
        if found is not None:
            return found
        level, rest, valued = self._parts[one]
        there, its_rest, its_valued = self._parts[other]
        if there < level:
            found = self.minus(one, its_rest)
        elif level < there:
            found = self._node(level, self.minus(rest, other), valued)
        else:
            kept = []
            for mine, theirs in zip(valued, its_valued, strict=True):
                kept.append(self.minus(mine, theirs))
            found = self._node(level, self.minus(rest, its_rest), tuple(kept))
        self._without[key] = found
        return found

    def sizes(self, one: int) -> tuple[int, ...]:
        """How many settings have no part, one part, two parts, ..."""
        found = self._sizes.get(one)
        if found is None:
            _, rest, valued = self._parts[one]
            total = list(self.sizes(rest))
            for part in valued:
                for size, count in enumerate(self.sizes(part), 1):
                    total += [0] * (size + 1 - len(total))
                    total[size] += count
            found = self._sizes[one] = tuple(total)
        return found

    def count(self, one: int) -> int:
        """How many settings there are."""
        return sum(self.sizes(one))

    def counts_at(self, one: int, level: int) -> tuple[int, ...]:
        """For each value of a switch, how many settings of the set give it that value."""
        width = self.diagrams.widths[level]
        memo: dict[int, tuple[int, ...]] = {}

        def visit(node: int) -> tuple[int, ...]:
            found = memo.get(node)
            if found is None:
                here, rest, valued = self._parts[node]
                if here > level:
                    found = (0,) * width
                elif here == level:
                    found = tuple(self.count(part) for part in valued)
                else:
                    parts = [visit(part) for part in (rest, *valued)]
                    found = tuple(sum(each) for each in zip(*parts, strict=True))
                memo[node] = found
            return found

        return visit(one)

    def support(self, one: int) -> frozenset[int]:
        """The switches that some setting of the set speaks of."""
        seen: set[int] = set()
        stack, found = [one], set()
        while stack:
            node = stack.pop()
            if node <= UNIT or node in seen:
                continue
            seen.add(node)
            level, rest, valued = self._parts[node]
            found.add(level)
            stack += [rest, *valued]
        return frozenset(found)

    def smallest(self, one: int) -> Iterator[Cube]:
        """The settings, those with fewest parts first."""
        for size, count in enumerate(self.sizes(one)):
            if count:
                yield from self._sized(one, size)

    def _sized(self, one: int, size: int) -> Iterator[Cube]:
        if one == UNIT and size == 0:
            yield ()
        if one <= UNIT or size >= len(self.sizes(one)) or not self.sizes(one)[size]:
            return
        level, rest, valued = self._parts[one]
        for index, part in enumerate(valued):
            if size:
                for cube in self._sized(part, size - 1):
                    yield ((level, index), *cube)
        yield from self._sized(rest, size)


__all__ = ["NONE", "UNIT", "Cube", "Cubes"]
