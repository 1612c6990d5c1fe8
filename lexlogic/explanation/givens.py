"""What a verdict takes as given -> labelled points.

F1, ... is a fact or a record. What is no fact has another letter wherever it is named: A a standard taken as
met, P a position held or rejected, V what one side's view states, H what the question supposes.
"""

from __future__ import annotations

from collections.abc import Iterable

from lexlogic.explanation.model import GivenPoint
from lexlogic.explanation.wording import Words, denied, holders, place
from lexlogic.program import model as m
from lexlogic.program.frame import Event
from lexlogic.program.wording import listed
from lexlogic.theory.build import Assumption

LETTERS = {
    "standard": "A",
    "position": "P",
    "default": "P",
    "stated": "V",
    "denied": "V",
    "supposing": "H",
}
"""Of what is no fact, by the kind of its assumption."""


def label_points(
    words: Words, assumptions: Iterable[Assumption]
) -> tuple[tuple[Assumption, GivenPoint], ...]:
    """Each assumption with its point, in the order given."""
    counts: dict[str, int] = {}
    found = []
    for assumption in assumptions:
        if assumption.kind == "order":
            continue
        letter = LETTERS.get(assumption.kind, "F")
        counts[letter] = counts.get(letter, 0) + 1
        found.append((assumption, point(words, assumption, f"{letter}{counts[letter]}")))
    return tuple(found)


def point(words: Words, assumption: Assumption, label: str) -> GivenPoint:
    """The point of one assumption."""
    origin = assumption.origin
    span = getattr(origin, "span", None)
    text, citation = _said(words, assumption)
    return GivenPoint(label, text, place(span), citation, assumption.kind, span)


def _said(words: Words, assumption: Assumption) -> tuple[str, str]:
    origin = assumption.origin
    match origin:
        case m.Finding():
            text = words.formula(origin.body)
            if assumption.kind == "standard":
                text += ": taken as met"
            elif assumption.kind == "denied":
                text = denied(text)
            return text, origin.per
        case m.View():
            held = assumption.literal > 0
            position = words.positions[assumption.text]
            word = "holds" if held else "rejects"
            return f'view {origin.name} {word} {assumption.text}, "{position.text}"', holders(
                position
            )
        case m.Position():
            word = "held" if assumption.literal > 0 else "rejected"
            return f'{origin.name} is {word} by default: "{origin.text}"', holders(origin)
        case m.Membership():
            source = words.theory.g.atoms[assumption.literal].name
            until = f" until {origin.until.text}" if origin.until else ""
            return f"{source} binds {origin.state} from {origin.since.text}{until}", origin.per
        case m.Question():
            atom = words.theory.g.atoms.get(abs(assumption.literal))
            if atom is None:
                return f"supposed: {words.formula(origin.supposing)}", ""
            return f"supposed: {words.atom(atom, assumption.literal > 0)}", ""
        case m.Predicate():
            atom = words.theory.g.atoms[abs(assumption.literal)]
            return f"{words.atom(atom, False)}: the list is closed and does not have it", ""
        case m.Group():
            return f"exactly one of {listed(str(n) for n in origin.members)} is held", ""
        case Event():
            text = words.stated(origin.predicate, tuple(origin.terms), None)
            return f"{text}, once within the time stated", ""
        case m.Impossible():
            return f"impossible: {words.formula(origin.body)}", ""
        case m.Precondition():
            act = words.formula(origin.conduct)
            return f"{act} only if {words.formula(origin.condition)}", ""
        case _:
            return assumption.text or assumption.kind, ""
