"""Valuation -> what a literal follows from, by the circuit alone.

A proof reads only what follows from the given points. Where they settle the claim but neither of
two alternatives by itself, both are followed, each under its assumption.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from lexlogic.explanation.nodes import IN_SCENARIO, Node, UnprovedError, union
from lexlogic.explanation.valuation import FALSE, TRUE, Valuation
from lexlogic.explanation.wording import Words, denied
from lexlogic.program import model as m
from lexlogic.theory.model import AtomKind

_SPLITS = 5
_CANDIDATES = 40
_TRIES = 60
_WAYS = 4
_FAR = 10**6
_PASSING = (AtomKind.PREVAILS, AtomKind.CONFLICT, AtomKind.VOTE, AtomKind.TEXT, AtomKind.IMPOSSIBLE)


class Reasoner(ABC):
    """Reasons for literals; how an atom is put into words is left to those who know norms."""

    @abstractmethod
    def _explained(self, literal: int, val: Valuation) -> Node:
        """The step that says an atom is so, or that it is not."""

    def __init__(
        self,
        words: Words,
        question: m.Question,
        given: Iterable[tuple[int, Node]],
        scenario: Iterable[int],
        parts: Iterable[tuple[int, str]] = (),
    ) -> None:
        self.words = words
        self.theory = words.theory
        self.g = self.theory.g
        self.norms = self.theory.norms
        self.question = question
        self.pairs = tuple(given)
        self.base = Valuation(self.theory, [literal for literal, _ in self.pairs])
        self.scenario = tuple(scenario)
        self.parts = {abs(x): (x > 0, text) for x, text in parts if abs(x) != 1}
        self.labels: dict[int, Node] = {}
        for literal, node in self.pairs:
            self._label(literal, node)
        self.names: dict[int, str] = {}  # of valuations, by id: what they assume
        self._nodes: dict[tuple[int, int], Node] = {}
        self._costs: dict[tuple[int, int], int] = {}
        self._path: list[int] = []
        self._parts: dict[tuple[Any, ...], Node] = {}
        self._held: list[Valuation] = [self.base]
        self._following: bool = False
        self._tries = 0
        self.told: list[int] = []  # what a proof takes from the scenario

    def _label(self, literal: int, node: Node) -> None:
        self.labels.setdefault(literal, node)
        kids = self.g.circuit.children[abs(literal)]
        if kids and literal > 0:
            for kid in kids:
                self._label(kid, node)

    # ---- literals

    def prove(self, literal: int, val: Valuation | None = None) -> tuple[Node, ...]:
        """The reasons for a literal that is true. Raises `UnprovedError`."""
        val = val or self.base
        if literal == TRUE:
            return ()
        if literal == FALSE:
            raise UnprovedError
        while val.parent is not None and val.parent.true(literal):
            val = val.parent
        found = self.labels.get(literal)
        if found is not None:
            return (found,)
        if literal in val.assumed:
            return self._taken(literal, val)
        if not val.true(literal):
            return self._by_cases(literal, val)
        kids = self.g.circuit.children[abs(literal)]
        if kids is None:
            return (self._variable(literal, val),)
        if literal > 0:
            return union(self.prove(kid, val) for kid in kids)
        return self._some([-kid for kid in kids], val)

    def _taken(self, literal: int, val: Valuation) -> tuple[Node, ...]:
        """What is assumed needs no reason; one way a given point may be true cites that point."""
        if self.names.get(id(val)) != IN_SCENARIO:
            return ()
        if literal not in self.told:
            self.told.append(literal)
        for given, node in self.pairs:
            kids = self.g.circuit.children[abs(given)]
            if given < 0 and kids and -literal in kids:
                return (node,)
        return ()

    def _some(self, literals: list[int], val: Valuation) -> tuple[Node, ...]:
        """The reasons for one of the literals, the nearest to what is given."""
        options = sorted(
            ((self.cost(x, val), i, x) for i, x in enumerate(literals) if val.true(x)),
        )
        for _, _, literal in options:
            try:
                return self.prove(literal, val)
            except UnprovedError:
                continue
        raise UnprovedError

    def cost(self, literal: int, val: Valuation) -> int:
        """About how many steps a proof of the literal takes."""
        if literal == TRUE or literal in self.labels or literal in val.assumed:
            return 1 if literal != TRUE else 0
        if not val.true(literal):
            return _FAR
        while val.parent is not None and val.parent.true(literal):
            val = val.parent
        key = (literal, id(val))
        found = self._costs.get(key)
        if found is not None:
            return found
        self._costs[key] = _FAR
        kids = self.g.circuit.children[abs(literal)]
        if kids is not None:
            if literal > 0:
                total = sum([self.cost(k, val) for k in kids])
            else:
                total = min([self.cost(-k, val) for k in kids], default=_FAR)
        elif abs(literal) in self.g.definitions:
            definition = self.g.definitions[abs(literal)]
            total = 2 + self.cost(definition if literal > 0 else -definition, val)
        else:
            total = 2
        self._costs[key] = min(total, _FAR)
        return self._costs[key]

    # ---- cases

    def _by_cases(self, literal: int, val: Valuation) -> tuple[Node, ...]:
        """Both ways an open position or fact may fall; else the way it falls in the scenario."""
        if not self._following:
            split = self._split(literal, val, _SPLITS)
            if split is not None:
                return union(self.prove(literal, branch) for branch in split)
        scenario = self._assume(val, self.scenario, IN_SCENARIO)
        if not scenario.true(literal):
            raise UnprovedError
        before, self._following = self._following, True
        try:
            return self.prove(literal, scenario)
        finally:
            self._following = before

    def _split(self, literal: int, val: Valuation, depth: int) -> list[Valuation] | None:
        candidates = self._undecided(literal, val)
        candidates = [x for x in self.parts if x != abs(literal)] + candidates
        if self._many(candidates, val):
            return None
        half: tuple[Valuation, Valuation] | None = None
        for variable in candidates:
            self._tries += 1
            if self._tries > _TRIES:
                return None
            one, other = (self._suppose(val, x) for x in (variable, -variable))
            if one.true(literal) and other.true(literal):
                self._held += (one, other)
                return [one, other]
            if (
                half is None
                and variable not in self.parts
                and (one.true(literal) or other.true(literal))
            ):
                half = (one, other) if one.true(literal) else (other, one)
        if half is None or depth == 0:
            return None
        settled, rest = half
        found = self._split(literal, rest, depth - 1)
        if found is None:
            return None
        self._held += (settled, rest)
        return [settled, *found]

    def _many(self, variables: list[int], val: Valuation) -> bool:
        """Whether a given point may be true in more ways than can be told one by one."""
        inside = set(variables)
        for given, _ in self.pairs:
            kids = self.g.circuit.children[abs(given)]
            if given < 0 and kids and val.value(kids[0]) is None:
                ways = [k for k in kids if val.value(k) is None and abs(k) in inside]
                if len(ways) > _WAYS:
                    return True
        return False

    def _undecided(self, literal: int, val: Valuation) -> list[int]:
        """The open positions and facts the literal reads, positions first, then the nearest."""
        children, definitions = self.g.circuit.children, self.g.definitions
        queue, seen = [abs(literal)], {abs(literal)}
        positions: list[int] = []
        facts: list[int] = []
        for node in queue:
            if val.value(node) is not None:
                continue
            kids = children[node]
            if kids is None and node in definitions:
                kids = (definitions[node],)
            if kids is None:
                atom = self.g.atoms.get(node)
                if atom is not None:
                    (positions if atom.kind is AtomKind.POSITION else facts).append(node)
                continue
            for kid in kids:
                if abs(kid) not in seen:
                    seen.add(abs(kid))
                    queue.append(abs(kid))
        return (positions + facts)[:_CANDIDATES]

    def _suppose(self, val: Valuation, literal: int) -> Valuation:
        part = self.parts.get(abs(literal))
        if part is not None:
            text = part[1] if part[0] == (literal > 0) else denied(part[1])
            return self._assume(val, (literal,), text)
        atom = self.g.atoms[abs(literal)]
        if atom.kind is AtomKind.POSITION:
            text = f"{atom.name} is {'held' if literal > 0 else 'rejected'}"
        else:
            text = self.words.atom(atom, literal > 0)
        return self._assume(val, (literal,), text)

    def _assume(self, val: Valuation, literals: Iterable[int], text: str) -> Valuation:
        found = Valuation(self.theory, literals, val)
        self.names[id(found)] = text
        self._held.append(found)  # so that no other gets its id
        return found

    def assuming(self, val: Valuation) -> tuple[str, ...]:
        """What a valuation supposes beyond the given points."""
        above = self.assuming(val.parent) if val.parent is not None else ()
        text = self.names.get(id(val))
        return above if text is None else (*above, text)

    # ---- variables

    def _variable(self, literal: int, val: Valuation) -> Node:
        key = (literal, id(val))
        found = self._nodes.get(key)
        if found is not None:
            return found
        if literal in self._path:
            if literal > 0:
                raise UnprovedError
            return Node("nothing else supports it", span=self.question.span, denial=True)
        self._path.append(literal)
        try:
            found = self._explained(literal, val)
        finally:
            self._path.pop()
        found.assuming = self.assuming(val)
        kind = self.g.atoms[abs(literal)].kind
        found.binding = kind is AtomKind.FORCE
        found.passing = kind in _PASSING and found.denial
        self._nodes[key] = found
        return found
