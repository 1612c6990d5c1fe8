"""Truth assignment -> scenario: the base atoms that are true and the positions held."""

from __future__ import annotations

from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.theory.build import Theory
from lexlogic.theory.model import AtomKind


def scenario_of(theory: Theory, values: dict[int, bool]) -> Scenario:
    """The scenario an assignment describes; atoms it does not value are false."""
    true: set[BaseAtom] = set()
    held: set[str] = set()
    for variable, value in values.items():
        if not value:
            continue
        atom = theory.g.atoms.get(variable)
        if atom is None:
            continue
        if atom.kind is AtomKind.POSITION:
            held.add(atom.name)
        elif atom.kind in (AtomKind.BASE, AtomKind.OPEN_PART):
            part = atom.kind is AtomKind.OPEN_PART
            true.add(BaseAtom(atom.name, atom.terms, atom.tick, part))
    return Scenario(frozenset(true), frozenset(held))
