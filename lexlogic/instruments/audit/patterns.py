"""A literal -> the smallest fact pattern under which it holds, told in words and looked at a second time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lexlogic.explanation.wording import Words
from lexlogic.instruments.audit.generic import Generic
from lexlogic.instruments.audit.records import Pattern
from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.solving.budget import Budget, Exhausted
from lexlogic.solving.canonical import first_core
from lexlogic.solving.residual import Residual
from lexlogic.solving.z3_backend import Answer, Sat, Solver, Unsat
from lexlogic.theory.build import Theory
from lexlogic.theory.model import AtomKind

Replay = Callable[[Generic, Scenario, frozenset[tuple[str, str]], m.Formula], str]
"""Has the second evaluator look at a scenario (with those memberships) and a claim; says what it made of it."""

_LEAVES = (AtomKind.BASE, AtomKind.OPEN_PART, AtomKind.LISTED, AtomKind.POSITION)
_NEGATIVE = "it is not so"


class Patterns:
    """Checks and fact patterns over the generic case of a group, all of whose theory is defined."""

    def __init__(
        self, theory: Theory, generic: Generic, budget: Budget, replay: Replay | None
    ) -> None:
        self.theory = theory
        self.g = theory.g
        self.generic = generic
        self.budget = budget
        self.replay = replay
        self.words = Words(theory)
        self.base = [x for x, _ in theory.constraints] + theory.begun_in_order()
        self.residual = Residual(self.g, budget, self.base)
        self._whole = self.g.circuit.conj(self.base)
        self._background = self._leaves(self.base)

    # ---- checks

    def check(
        self, literals: Iterable[int], values: bool = False, wanted: list[int] | None = None
    ) -> Answer:
        """Whether the literals can hold together in some fact pattern. Raises `Exhausted`."""
        answer = self.residual.check([self._whole, *literals], values, wanted)
        if not isinstance(answer, Sat | Unsat):
            raise Exhausted(getattr(answer, "cause", "") or "work limit")
        return answer

    def possible(self, *literals: int) -> bool:
        """Whether the literals hold together in some fact pattern."""
        return isinstance(self.check(literals), Sat)

    def never(self, literal: int) -> str:
        """That the literal holds nowhere, solved again by a solver that has seen nothing else; or nothing."""
        if self.possible(literal):
            return ""
        fresh = Solver(self.g, self.budget, shared=True)
        answer = fresh.check([*self.base, literal], False)
        if isinstance(answer, Unsat):
            return "proved, and solved again with the same result"
        raise Exhausted("a refutation could not be repeated")

    # ---- patterns

    def pattern(self, literal: int, claim: m.Formula | None) -> Pattern:
        """The smallest pattern under which the literal holds, which it must in some."""
        leaves = self._leaves([literal])
        chosen = self._plainest(literal, leaves)
        needed = self._needed(literal, chosen)
        facts, law = self._told(needed)
        checked = "not replayed"
        if self.replay is not None and claim is None:
            checked = "too large for the second evaluator"
        if self.replay is not None and claim is not None:
            scenario, parties = self._scenario(literal, chosen)
            checked = self.replay(self.generic, scenario, parties, claim)
        return Pattern(facts, law, checked)

    def _leaves(self, literals: list[int]) -> list[int]:
        g = self.g
        return sorted(
            v
            for v in self.theory.cone(literals)
            if v in g.atoms and g.atoms[v].kind in _LEAVES and v not in g.definitions
        )

    def _plainest(self, literal: int, leaves: list[int]) -> list[int]:
        """Values of all leaves under which the literal holds, as few as possible true: positions, then facts."""
        g = self.g
        leaves = sorted(leaves, key=lambda v: (g.atoms[v].kind is not AtomKind.POSITION, -v))
        fixed: list[int] = []
        values = self._values([literal], leaves)
        for variable in leaves:
            if values.get(variable, False):
                answer = self.check([literal, *fixed, -variable], True, leaves)
                if isinstance(answer, Sat):
                    values = answer.values
            fixed.append(variable if values.get(variable, False) else -variable)
        return fixed

    def _values(self, literals: list[int], wanted: list[int]) -> dict[int, bool]:
        answer = self.check(literals, True, wanted)
        if isinstance(answer, Sat):
            return answer.values
        raise Exhausted("no fact pattern where there was one")

    def _needed(self, literal: int, chosen: list[int]) -> list[int]:
        """Of the values, a smallest part that makes the literal hold whatever else is so."""
        wanted_most = sorted(chosen, key=lambda x: (x > 0, -abs(x)), reverse=True)
        found = first_core(self.check, wanted_most, [-literal])
        return chosen if found is None else [x for x in chosen if x in found]

    def _told(self, needed: list[int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        law: list[str] = []
        facts: list[str] = []
        for literal in needed:
            atom = self.g.atoms[abs(literal)]
            text = self.words.told(atom, literal > 0)
            if atom.kind is AtomKind.POSITION:
                law.append(text)
            else:
                judged = atom.kind is AtomKind.OPEN_PART and literal > 0
                facts.append(f"as judged, {text}" if judged else text)
        order: Callable[[str], bool] = lambda t: t.startswith(_NEGATIVE)  # noqa: E731
        return (
            tuple(sorted(dict.fromkeys(facts), key=order)),
            tuple(sorted(dict.fromkeys(law), key=lambda t: t.endswith("rejected"))),
        )

    def _scenario(
        self, literal: int, chosen: list[int]
    ) -> tuple[Scenario, frozenset[tuple[str, str]]]:
        """The scenario in which nothing else is so than what was chosen and what constraints ask for."""
        values = {abs(x): x > 0 for x in chosen}
        rest = [v for v in self._background if v not in values]
        if rest:
            found = self._plainest(self.g.circuit.conj([literal, *chosen]), rest)
            values |= {abs(x): x > 0 for x in found}
        true: set[BaseAtom] = set()
        held: set[str] = set()
        parties: set[tuple[str, str]] = set()
        for variable, value in values.items():
            atom = self.g.atoms[variable]
            if not value:
                continue
            if atom.kind is AtomKind.POSITION:
                held.add(atom.name)
            elif atom.kind is AtomKind.LISTED:
                parties.add((str(atom.terms[0]), atom.name))
            else:
                part = atom.kind is AtomKind.OPEN_PART
                true.add(BaseAtom(atom.name, atom.terms, atom.tick, part))
        return Scenario(frozenset(true), frozenset(held)), frozenset(parties)
