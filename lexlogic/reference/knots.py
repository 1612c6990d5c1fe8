"""The well-founded model with knot cutting (D36): a head is displaced if its body is operative."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

from attrs import frozen

Atom = TypeVar("Atom", bound=Hashable)


@frozen
class Loss(Generic[Atom]):
    """The head is displaced if every member of the body is not."""

    head: Atom
    body: frozenset[Atom]


@frozen
class Solution(Generic[Atom]):
    """The displaced atoms, and the rules that were cut."""

    displaced: frozenset[Atom]
    cut: frozenset[Loss[Atom]]


def solve(rules: frozenset[Loss[Atom]]) -> Solution[Atom]:
    """Compute the well-founded model; while atoms are undefined cut every knot, compute again."""
    cut: frozenset[Loss[Atom]] = frozenset()
    while True:
        left = rules - cut
        true, possible = well_founded(left)
        undefined = possible - true
        if not undefined:
            return Solution(true, cut)
        live = [r for r in left if r.head in undefined and not r.body & true]
        doomed = {
            r for knot in knots(undefined, live) for r in live if r.head in knot and r.body & knot
        }
        assert doomed, "an undefined atom that depends on none undefined"
        cut |= doomed


def well_founded(rules: frozenset[Loss[Atom]]) -> tuple[frozenset[Atom], frozenset[Atom]]:
    """Return the true and the possibly true atoms, by the alternating fixpoint."""
    true: frozenset[Atom] = frozenset()
    while True:
        possible = frozenset(r.head for r in rules if not r.body & true)
        again = frozenset(r.head for r in rules if not r.body & possible)
        if again == true:
            return true, possible
        true = again


def knots(undefined: frozenset[Atom], rules: list[Loss[Atom]]) -> list[frozenset[Atom]]:
    """Return the strongly connected components of undefined atoms that depend on no other."""
    below = {a: _reachable(a, undefined, rules) for a in undefined}
    found = set()
    for atom in undefined:
        knot = frozenset(b for b in below[atom] if atom in below[b])
        if below[atom] <= knot:
            found.add(knot)
    return list(found)


def _reachable(atom: Atom, undefined: frozenset[Atom], rules: list[Loss[Atom]]) -> frozenset[Atom]:
    seen, todo = {atom}, [atom]
    while todo:
        here = todo.pop()
        fresh = {b for r in rules if r.head == here for b in r.body & undefined} - seen
        seen |= fresh
        todo.extend(fresh)
    return frozenset(seen)
