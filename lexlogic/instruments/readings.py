"""The fewest readings of open law that a scenario needs: with its facts and these readings, however the others fall.

A scenario proposes facts and readings; if another choice of the readings it does not name makes the answer
otherwise, the readings in which that choice differs are put to every later proposal.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from lexlogic.instruments.fewest import Search
from lexlogic.instruments.footing import Footing
from lexlogic.solving.grounds import Issue
from lexlogic.solving.z3_backend import Answer, Sat
from lexlogic.theory.circuit import FALSE, TRUE, Circuit
from lexlogic.theory.model import AtomKind

TRIES = 400
"""Proposals after which the search for the fewest readings stops, and says so."""


class TooManyReadings(Exception):
    """The fewest readings were not found in the tries allowed."""


@define
class Readings:
    """Scenarios in which the facts and the readings named make the target so, whatever else is held.

    `names` has for each issue the literal that says that its reading is named.
    """

    footing: Footing
    issues: tuple[Issue, ...]
    target: int
    circuit: Circuit
    names: tuple[int, ...]
    facts: tuple[int, ...]
    whole: int
    lemmas: list[int] = field(factory=list)
    tries: int = 0

    @classmethod
    def of(cls, footing: Footing, issues: Iterable[Issue], target: int) -> Readings:
        """The scenarios of a footing."""
        circuit, g = footing.circuit, footing.theory.g
        chosen = tuple(issues)
        whole = footing.residual.of(circuit.conj([*footing.given, -target]))
        left = _leaves(footing, whole)
        positions = {v for v in left if v in g.atoms and g.atoms[v].kind is AtomKind.POSITION}
        facts = sorted(left - positions)
        names = tuple(circuit.variable() for _ in chosen)
        return cls(footing, chosen, target, circuit, names, tuple(facts), whole)

    def check(self, extra: Iterable[int], values: bool = True) -> Answer:
        """As `Footing.check`, for scenarios whose readings are enough. Raises `TooManyReadings`."""
        demands = [self.target, *extra]
        while True:
            answer = self.footing.check([*demands, *self.lemmas])
            if not isinstance(answer, Sat):
                return answer
            other = self._otherwise(answer)
            if other is None:
                return answer
            self.tries += 1
            if self.tries > TRIES:
                raise TooManyReadings
            self.lemmas.append(self._lemma(answer, other))

    def holds(self, literal: int, answer: Sat) -> bool:
        """Whether a literal holds in an answer."""
        if literal in self.names or -literal in self.names:
            return answer.values.get(abs(literal), False) == (literal > 0)
        return self.footing.holds(literal, answer)

    def named(self, answer: Sat) -> list[int]:
        """The readings that an answer names."""
        found = []
        for issue, name in zip(self.issues, self.names, strict=True):
            if answer.values.get(name, False):
                found += [x for _, x in issue.values if self.footing.holds(x, answer)]
        return found

    def _otherwise(self, answer: Sat) -> Sat | None:
        """Another choice of the readings not named under which the target fails, as near as can be.

        Raises `Exhausted`.
        """
        values = answer.values
        facts = [v if values.get(v, False) else -v for v in self.facts]
        search = Search.begin(self.footing, [*facts, *self.named(answer), -self.target])
        if search is None:
            return None
        search.prefer(x for i in self.issues for x in self._chosen(i, answer))
        return search.answer

    def _chosen(self, issue: Issue, answer: Sat) -> list[int]:
        return [x for _, x in issue.values if self.footing.holds(x, answer)]

    def _lemma(self, answer: Sat, other: Sat) -> int:
        """With the readings in which the other choice differs put in, the target holds as well; or one of
        them is named."""
        ways, put_in = [], dict[int, bool]()
        for issue, name in zip(self.issues, self.names, strict=True):
            chosen = self._chosen(issue, other)
            if chosen != self._chosen(issue, answer):
                put_in |= {abs(x): self.footing.holds(abs(x), other) for _, x in issue.values}
                ways += [self.circuit.conj((name, -x)) for x in chosen]
        return self.circuit.disj([-self._with(put_in), *ways])

    def _with(self, put_in: dict[int, bool]) -> int:
        """That the target fails, readings put in; definitions in a circle are made anew for it."""
        circuit, definitions = self.circuit, self.footing.residual.definitions
        memo = {1: TRUE}
        anew: dict[int, int] = {}
        waiting: list[int] = []

        def leaf(variable: int) -> int:
            if variable in put_in:
                return TRUE if put_in[variable] else FALSE
            if variable not in definitions:
                return variable
            if variable not in anew:
                anew[variable] = circuit.variable()
                waiting.append(variable)
            return anew[variable]

        found = circuit.rebuild(self.whole, leaf, memo)
        while waiting:
            variable = waiting.pop()
            definitions[anew[variable]] = circuit.rebuild(definitions[variable], leaf, memo)
        return found


def fewest_readings(search: Search, readings: Readings) -> Search | None:
    """The search among scenarios that name as few readings as can be. Raises `Exhausted`, `TooManyReadings`."""
    found = Search.begin(readings, search.demands)
    if found is not None:
        found.fewest(readings.names)
    return found


def _leaves(footing: Footing, literal: int) -> set[int]:
    """The undefined variables that a literal reads, through definitions in a circle."""
    circuit, definitions = footing.circuit, footing.residual.definitions
    found: set[int] = set()
    waiting, seen = [literal], set[int]()
    while waiting:
        for variable in circuit.variables(waiting.pop()) - seen:
            seen.add(variable)
            if variable in definitions:
                waiting.append(definitions[variable])
            else:
                found.add(variable)
    return found
