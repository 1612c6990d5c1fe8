"""Minimal combinations that settle a question: prime implicants over issues (D50).

A map of what is still unexplored proposes combinations; the solver says whether one settles the question.
If not, the scenario it finds is generalised to the issues it needs, and every later proposal must
contradict it somewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from attrs import frozen

from lexlogic.solving.budget import Exhausted
from lexlogic.solving.canonical import first_assignment, first_core
from lexlogic.solving.residual import Grounded, Residual
from lexlogic.solving.z3_backend import Clauses, Sat
from lexlogic.theory.model import AtomKind

STEP_LIMIT = 3000
"""Proposals after which the search for further combinations stops, and says so."""


@frozen
class Issue:
    """Something that may fall one way or another: a switch, a group, an open fact.

    `values` pairs the name of each value with the literal that says it has it.
    """

    name: str
    values: tuple[tuple[str, int], ...]
    is_fact: bool = False


class Minimal:
    """Enumerates the minimal combinations of issue values under which a target literal must hold."""

    def __init__(
        self, solver: Residual, base: list[int], facts: list[int], issues: list[Issue]
    ) -> None:
        self.solver = solver
        self.g: Grounded = solver.g
        self.base = [solver.g.circuit.conj(base)]
        self.doctrine = [x for x in base if self._is_doctrine(x)]
        self.rest = [x for x in base if not self._is_doctrine(x)]
        self.facts = facts
        self.issues = issues
        own = (abs(literal) for issue in issues for _, literal in issue.values)
        self.wanted = [*dict.fromkeys(own), *facts]
        self.complete = True
        self.steps = STEP_LIMIT
        self.most: int | None = None
        """How many values a combination may have, if only small ones are asked for; may be lowered on the way."""

    def _is_doctrine(self, literal: int) -> bool:
        """Whether a literal of the base speaks of positions only: it says which doctrines are admissible."""
        g = self.g
        return all(g.atoms[v].kind is AtomKind.POSITION for v in g.circuit.variables(literal))

    def run(self, target: int, limit: int) -> Iterator[tuple[int, ...]]:
        """The minimal sets of value literals that entail the target, at most `limit` of them.

        `complete` says afterwards whether there may be more; a check that finds no answer leaves that open.
        """
        try:
            yield from self._run(target, limit)
        except Exhausted:
            self.complete = False

    def _run(self, target: int, limit: int) -> Iterator[tuple[int, ...]]:
        literals = [literal for issue in self.issues for _, literal in issue.values]
        index = {literal: i + 1 for i, literal in enumerate(literals)}
        space = Clauses(len(literals), self.solver.budget)
        rivals: dict[int, list[int]] = {}
        for issue in self.issues:
            own = [literal for _, literal in issue.values]
            for literal in own:
                rivals[literal] = [x for x in own if x != literal]
            for i, one in enumerate(own):
                for other in own[i + 1 :]:
                    space.add([-index[one], -index[other]])
        found, most = 0, len(literals)
        for step in count():
            if step >= self.steps:
                self.complete = False
                return
            if self.most is not None and self.most < most:
                most = self.most
                space.at_most(most)
            proposal = space.solve()
            if proposal is None:
                return
            chosen = [literal for literal in literals if index[literal] in proposal]
            if isinstance(self.solver.check([*self.base, *chosen, -target], False), Sat):
                space.add(self._contradict(chosen, target, index, rivals))
                continue
            kept = self._refuting(chosen, [*self.base, -target])
            if isinstance(self.solver.check([*self.base, *kept], False), Sat):
                if found >= limit:
                    self.complete = False
                    return
                found += 1
                yield tuple(kept)
            else:
                kept = self._refuting(kept, self.base)
            space.add([-index[x] for x in kept])

    def _refuting(self, chosen: list[int], others: list[int]) -> list[int]:
        found = first_core(lambda x: self.solver.check(x, False), chosen, others)
        if found is None:
            raise Exhausted("a refutation could not be repeated")
        return found

    def _contradict(
        self, chosen: list[int], target: int, index: dict[int, int], rivals: dict[int, list[int]]
    ) -> list[int]:
        """A clause that every settling combination obeys, since with those chosen the target can fail."""
        given = [*self.base, *chosen, -target]
        preferred = [-v for v in self.wanted]
        values = self.solver.fixed | first_assignment(self.solver, given, preferred)

        def true(literal: int) -> bool:
            return values.get(abs(literal), False) == (literal > 0)

        own = [x for x in index if true(x)]
        facts = self.g.circuit.conj([x if true(x) else -x for x in self.facts])
        whole = self.g.circuit.conj([*self.rest, -target])
        needed = first_core(
            lambda x: self.solver.check(x, False), own, [*self.doctrine, facts, -whole]
        )
        if needed is None:  # the base reads facts that are not among those known
            needed = own
        return [index[r] for literal in sorted(needed, key=abs) for r in rivals[literal]]
