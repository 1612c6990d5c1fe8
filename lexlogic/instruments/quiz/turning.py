"""What a question turns on: elements that, turned alone, turn the answer, and the smallest pattern in which they do.

Of a settled question an element given by the file is turned. Of an open one, two smallest combinations that
settle it, one for each answer, are joined where they part on one fact or position only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from attrs import frozen

from lexlogic.instruments.quiz.matter import Element, Matter, Pattern
from lexlogic.solving.verdict import Outcome
from lexlogic.theory.circuit import FALSE, TRUE

_COMBINATIONS = 24
"""Smallest combinations sought for each answer of an open question."""


@frozen
class Turn:
    """An element that decides a question on a pattern that leaves it out.

    `holds`: the claim is so where the element is as it stands here; turned, it is not so; or the other way.
    """

    element: Element
    pattern: Pattern
    holds: bool

    def literals(self, as_it_stands: bool) -> tuple[int, ...]:
        """What is given in the case that has the element as it stands, or turned."""
        own = self.element.literal if as_it_stands else -self.element.literal
        return (*self.pattern.literals, own)


def turns(matter: Matter, elements: Iterable[Element]) -> Iterator[Turn]:
    """The elements among these that decide the question, in the order given, each with its smallest pattern."""
    if matter.outcome == "inconsistent":
        return
    for element in elements:
        found = _context(matter, element)
        if found is None:
            continue
        holds, among = found
        claim, own = matter.literal, element.literal
        verdict = claim if holds else -claim
        disj, conj = matter.asker.g.circuit.disj, matter.asker.g.circuit.conj
        target = conj((disj((-own, verdict)), disj((own, -verdict))))
        literals = [e.literal for e in among]
        if target in (TRUE, FALSE) or not matter.follows(literals, target):
            continue
        pattern = pattern_of(matter, matter.smallest(target, among))
        turn = Turn(element, pattern, holds)
        if all(matter.possible(turn.literals(side)) for side in (True, False)):
            yield turn


def pattern_of(matter: Matter, elements: Iterable[Element]) -> Pattern:
    """Elements as a pattern: facts, then law, each in the order of the file."""
    order = {abs(e.literal): i for i, e in enumerate(matter.elements)}
    found = sorted(elements, key=lambda e: order[abs(e.literal)])
    facts = tuple(e for e in found if e.is_fact)
    return Pattern(facts, tuple(e for e in found if not e.is_fact))


def _context(matter: Matter, element: Element) -> tuple[bool, tuple[Element, ...]] | None:
    """Whether the claim holds where the element is as it stands, and all else that is given there."""
    if matter.outcome != "open":
        return _given(matter, element)
    return _sought(matter, element)


def _given(matter: Matter, element: Element) -> tuple[bool, tuple[Element, ...]] | None:
    holds = matter.outcome == "entailed"
    rest = [e for e in matter.given if e is not element and not _rival(matter, e, element)]
    literals = [e.literal for e in rest]
    turned = [*literals, -element.literal]
    if not matter.possible(turned) or matter.settled(turned) is not (not holds):
        return None
    return holds, tuple(rest)


def _rival(matter: Matter, other: Element, element: Element) -> bool:
    """Whether two positions are of one group, so that what is said of one says something of the other."""
    if not (other.name and element.name):
        return False
    return any(
        other.name in map(str, g.members) and element.name in map(str, g.members)
        for g in matter.program.groups
    )


def _sought(matter: Matter, element: Element) -> tuple[bool, tuple[Element, ...]] | None:
    """Two smallest combinations of open points, one for each answer, that part on the element alone (D50)."""
    for decider, holds, rest in _parted(matter):
        if decider.literal == element.literal:
            return holds, (*matter.given, *rest)
        if decider.literal == -element.literal:
            return not holds, (*matter.given, *rest)
    return None


def _parted(matter: Matter) -> list[tuple[Element, bool, tuple[Element, ...]]]:
    """For each pair of combinations that clash in one element: it, the answer it gives, and the other elements."""
    known: list[tuple[Element, bool, tuple[Element, ...]]] | None = matter.parted
    if known is not None:
        return known
    combinations, _ = matter.asker.combinations(_COMBINATIONS)
    either: dict[Outcome, list[dict[int, Element]]] = {Outcome.ENTAILED: [], Outcome.EXCLUDED: []}
    for ground in combinations:
        found = [matter.element_of(setting) for setting in ground.settings]
        if None not in found:
            either[ground.outcome].append({abs(e.literal): e for e in found if e is not None})
    pairs = []
    for one, other in product(either[Outcome.ENTAILED], either[Outcome.EXCLUDED]):
        parted = [v for v in one if v in other and one[v].literal != other[v].literal]
        if len(parted) == 1:
            rest = {**other, **one}
            decider = rest.pop(parted[0])
            pairs.append((decider, True, tuple(rest.values())))
    matter.parted = pairs
    return pairs
