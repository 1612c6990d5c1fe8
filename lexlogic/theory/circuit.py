"""Boolean circuits: what the ground theory is written in.

A literal is a non-zero integer: a node, or its negation. Nodes are variables or conjunctions of
literals, and equal conjunctions are one node, so equal formulas are equal integers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

TRUE = 1
FALSE = -1
MOST_NODES = 1_000_000
"""Nodes of one circuit; the largest theory of the norm library's cases has some 50,000."""
MOST_BINDINGS = 300_000
"""Combinations of individuals looked at in one theory; in the library's cases some 30,000."""
MOST_DUTIES = 20_000
"""Duties, that is norms read for one bearer, its parameters and one time, in one theory."""


class TooManyAtoms(Exception):
    """A component joins more conduct atoms than the engine expands."""

    def __init__(self, bearer: str, count: int) -> None:
        super().__init__(f"{count} acts of {bearer} hang together")
        self.bearer = bearer
        self.count = count


class TooLarge(TooManyAtoms):
    """A theory has more formulas, or was read for more combinations of individuals, than the engine takes."""

    def __init__(self, what: str, count: int) -> None:
        Exception.__init__(self, f"the question makes more than {count:,} {what}")
        self.bearer, self.count = "", count


class Circuit:
    """A store of nodes. Node 1 is truth; `children[node]` is none for a variable."""

    def __init__(self) -> None:
        self.children: list[tuple[int, ...] | None] = [None, ()]
        self._nodes: dict[tuple[int, ...], int] = {}  # sorted literals -> their conjunction

    def variable(self) -> int:
        """A new variable. Raises `TooLarge`."""
        if len(self.children) > MOST_NODES:
            raise TooLarge("formulas", MOST_NODES)
        self.children.append(None)
        return len(self.children) - 1

    def conj(self, literals: Iterable[int]) -> int:
        """The conjunction, simplified. Raises `TooLarge`."""
        flat: set[int] = set()
        for literal in literals:
            if literal == TRUE:
                continue
            if literal == FALSE:
                return FALSE
            kids = self.children[literal] if literal > 0 else None
            if kids:
                flat.update(kids)
            else:
                flat.add(literal)
        if not flat:
            return TRUE
        if len(flat) == 1:
            return flat.pop()
        key = tuple(sorted(flat))
        node = self._nodes.get(key)
        if node is not None:
            return node
        node = self._nodes[key] = self._simplified(key, flat)
        return node

    def _simplified(self, key: tuple[int, ...], flat: set[int]) -> int:
        """The conjunction of literals none of which is itself a conjunction."""
        opposite = {-literal for literal in key}
        if not flat.isdisjoint(opposite):
            return FALSE
        # absorption: a and not (a and b) = a and not b
        changed = False
        simplified = []
        for literal in key:
            kids = self.children[-literal] if literal < 0 else None
            if kids:
                if not flat.isdisjoint(kids):
                    changed = True
                    simplified.append(-self.conj([k for k in kids if k not in flat]))
                    continue
                if not opposite.isdisjoint(kids):
                    changed = True
                    continue
            simplified.append(literal)
        if changed:
            return self.conj(simplified)
        if len(self.children) > MOST_NODES:
            raise TooLarge("formulas", MOST_NODES)
        self.children.append(key)
        return len(self.children) - 1

    def disj(self, literals: Iterable[int]) -> int:
        """The disjunction, simplified."""
        return -self.conj([-literal for literal in literals])

    def ite(self, test: int, then: int, other: int) -> int:
        """If `test` then `then`, else `other`."""
        return self.disj((self.conj((test, then)), self.conj((-test, other))))

    def iff(self, left: int, right: int) -> int:
        """Both or neither."""
        return self.ite(left, right, -right)

    def is_variable(self, node: int) -> bool:
        """Whether a positive node is a variable."""
        return node > 1 and self.children[node] is None

    def rebuild(self, literal: int, leaf: Callable[[int], int], memo: dict[int, int]) -> int:
        """The literal with each variable replaced by `leaf(variable)`; `memo` maps nodes to results."""
        stack = [abs(literal)]
        while stack:
            node = stack[-1]
            if node in memo:
                stack.pop()
                continue
            kids = self.children[node]
            if kids is None:
                memo[node] = leaf(node)
                stack.pop()
                continue
            missing = [abs(k) for k in kids if abs(k) not in memo]
            if missing:
                stack.extend(missing)
                continue
            memo[node] = self.conj([memo[k] if k > 0 else -memo[-k] for k in kids])
            stack.pop()
        found = memo[abs(literal)]
        return found if literal > 0 else -found

    def variables(self, literal: int) -> set[int]:
        """The variables that occur in the literal."""
        seen: set[int] = set()
        found: set[int] = set()
        stack = [abs(literal)]
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            kids = self.children[node]
            if kids is None:
                found.add(node)
            else:
                stack.extend(abs(k) for k in kids)
        return found

    def signed_variables(self, literal: int) -> set[tuple[int, bool]]:
        """The variables of the literal with the polarities they occur in (true: positive)."""
        seen: set[int] = set()
        found: set[tuple[int, bool]] = set()
        stack = [literal]
        while stack:
            current = stack.pop()
            if current in seen:
                continue
            seen.add(current)
            kids = self.children[abs(current)]
            if kids is None:
                found.add((abs(current), current > 0))
            else:
                stack.extend(k if current > 0 else -k for k in kids)
        return found

    def evaluate(self, literal: int, values: Mapping[int, bool], memo: dict[int, bool]) -> bool:
        """The truth value under an assignment to variables (absent: false)."""
        stack = [abs(literal)]
        while stack:
            node = stack[-1]
            if node in memo:
                stack.pop()
                continue
            kids = self.children[node]
            if kids is None:
                memo[node] = values.get(node, False)
                stack.pop()
                continue
            missing = [abs(k) for k in kids if abs(k) not in memo]
            if missing:
                stack.extend(missing)
                continue
            memo[node] = all(memo[k] if k > 0 else not memo[-k] for k in kids)
            stack.pop()
        return memo[abs(literal)] == (literal > 0)
