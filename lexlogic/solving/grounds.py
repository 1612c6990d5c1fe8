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
from lexlogic.solving.residual import Grounded, Residual
from lexlogic.solving.z3_backend import Clauses, Sat, Unsat
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
        self.complete = True
        self.steps = STEP_LIMIT

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
        whole = self.g.circuit.conj([*self.rest, -target])
        wanted = [*self.facts, *{abs(x) for x in literals}]
        found = 0
        for step in count():
            if step >= self.steps:
                self.complete = False
                return
            proposal = space.solve()
            if proposal is None:
                return
            chosen = [literal for literal in literals if index[literal] in proposal]
            answer = self.solver.check([*self.base, *chosen, -target], True, wanted)
            match answer:
                case Unsat(core):
                    kept = self._shrink([x for x in chosen if x in core], target)
                    if isinstance(self.solver.check([*self.base, *kept], False), Sat):
                        if found >= limit:
                            self.complete = False
                            return
                        found += 1
                        yield tuple(kept)
                    else:
                        kept = self._inadmissible(kept)
                    space.add([-index[x] for x in kept])
                case Sat(values):
                    space.add(self._contradict(values, whole, index, rivals))

    def _shrink(self, chosen: list[int], target: int) -> list[int]:
        kept = list(chosen)
        for literal in list(kept):
            rest = [x for x in kept if x != literal]
            if isinstance(self.solver.check([*self.base, *rest, -target], False), Unsat):
                kept = rest
        return kept

    def _inadmissible(self, chosen: list[int]) -> list[int]:
        answer = self.solver.check([*self.base, *chosen], False)
        if isinstance(answer, Unsat):
            found = [x for x in chosen if x in answer.core]
            return found or chosen
        return chosen

    def _contradict(
        self,
        values: dict[int, bool],
        whole: int,
        index: dict[int, int],
        rivals: dict[int, list[int]],
    ) -> list[int]:
        """A clause that every settling combination obeys, given a scenario in which the target fails."""

        def true(literal: int) -> bool:
            return values.get(abs(literal), False) == (literal > 0)

        own = [x for x in index if true(x)]
        facts = self.g.circuit.conj([x if true(x) else -x for x in self.facts])
        answer = self.solver.check([*self.doctrine, *own, facts, -whole], False)
        needed = [x for x in own if x in answer.core] if isinstance(answer, Unsat) else list(own)
        for literal in list(needed):
            rest = [x for x in needed if x != literal]
            if isinstance(self.solver.check([*self.doctrine, *rest, facts, -whole], False), Unsat):
                needed = rest
        return [index[r] for literal in sorted(needed, key=abs) for r in rivals[literal]]
