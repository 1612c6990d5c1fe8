"""Scenario -> a short story: only what makes the answer so, and nothing the scenario lacks."""

from __future__ import annotations

from collections.abc import Callable

from lexlogic.explanation.again import Again
from lexlogic.explanation.model import Story
from lexlogic.explanation.wording import Words
from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.solving.canonical import first_core
from lexlogic.solving.z3_backend import Answer
from lexlogic.theory.model import AtomKind


def scenario_literals(again: Again, scenario: Scenario) -> list[int]:
    """The scenario's value of every undefined atom the claim reads."""
    g = again.theory.g
    found = []
    for variable in sorted(again.theory.cone([again.literal])):
        atom = g.atoms.get(variable)
        if atom is None or variable in g.definitions:
            continue
        match atom.kind:
            case AtomKind.POSITION:
                found.append(variable if atom.name in scenario.held else -variable)
            case AtomKind.BASE | AtomKind.OPEN_PART:
                part = atom.kind is AtomKind.OPEN_PART
                base = BaseAtom(atom.name, atom.terms, atom.tick, part)
                found.append(variable if base in scenario.true else -variable)
            case AtomKind.LISTED:
                found.append(variable)
            case _:
                continue
    return found


def needed(check: Callable[[list[int]], Answer], literals: list[int], target: int) -> list[int]:
    """Of the literals a smallest part that, with what is given, makes the target so."""
    found = first_core(check, literals[::-1], [-target])
    return found[::-1] if found else []


def tell(again: Again, words: Words, scenario: Scenario, target: int, title: str) -> Story:
    """The story of a scenario in which the target literal holds."""
    g = again.theory.g
    law: list[str] = []
    facts: list[str] = []
    for literal in needed(again.check, scenario_literals(again, scenario), target):
        atom = g.atoms[abs(literal)]
        if atom.kind is AtomKind.LISTED:
            continue
        if atom.kind is AtomKind.POSITION:
            law.append(words.position(atom.name, literal > 0))
        else:
            text = words.atom(atom, literal > 0)
            facts.append(
                f"as judged, {text}" if atom.kind is AtomKind.OPEN_PART and literal > 0 else text
            )
    return Story(title, _positive_first(law), _positive_first(facts))


def _positive_first(texts: list[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(texts), key=lambda t: t.startswith("it is not so")))
