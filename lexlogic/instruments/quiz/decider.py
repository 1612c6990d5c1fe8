"""Which position decides: of several doctrines one settles the question, and none of the others does."""

from __future__ import annotations

from collections.abc import Iterator

from lexlogic.explanation.telling import Telling
from lexlogic.instruments.quiz.alike import Renaming
from lexlogic.instruments.quiz.arguing import argue, as_of, assumed, claim_text, size, told, why
from lexlogic.instruments.quiz.chance import Chance
from lexlogic.instruments.quiz.matter import Element, Matter, Pattern
from lexlogic.instruments.quiz.model import (
    LARGEST,
    LONGEST,
    Argued,
    Case,
    Exercise,
    Option,
    Proof,
    Size,
)
from lexlogic.instruments.quiz.proving import leaves
from lexlogic.instruments.quiz.turning import Turn, pattern_of, turns

_LETTERS = "abcd"


def deciders(matter: Matter, address: str, chance: Chance) -> Iterator[Exercise]:
    """Exercises on single positions that decide the question. Raises `Exhausted` at the limit."""
    positions = [e for e in matter.elements if e.name and not _one_of_many(matter, e)]
    for element in chance.shuffled(positions):
        for turn in turns(matter, [element]):
            made = _exercise(matter, address, turn, chance.of(element.name))
            if made is not None:
                yield made


def _one_of_many(matter: Matter, element: Element) -> bool:
    """Whether to reject a position leaves open which other of its group is held."""
    return any(
        element.name in map(str, g.members) and len(g.members) > 2 for g in matter.program.groups
    )


def _exercise(matter: Matter, address: str, turn: Turn, chance: Chance) -> Exercise | None:
    words = Telling(matter.asker.theory)
    own = turn.element if turn.element.literal > 0 else turn.element.turned()
    if len(turn.literals(True)) > LONGEST:
        return None
    idle = _idle(matter, turn, chance)
    if len(idle) < 2:
        return None
    lines = []
    for held in (True, False):
        element = own if held else own.turned()
        holds = turn.holds == (element.literal == turn.element.literal)
        line = _line(matter, words, turn, element, holds)
        if line is None:
            return None
        lines.append(line)
    largest = max((measured for _, measured in lines), key=lambda s: s.count)
    proofs = _prove(matter, turn, own, idle) if largest.count <= LARGEST else None
    if proofs is None:
        return None
    argued = tuple(a for a, _ in lines)
    names = chance.of("options").shuffled([own.name, *(e.name for e in idle)])
    options = tuple(
        Option(
            letter,
            f"{words.positions[name].text} ({name})",
            name == own.name,
            "held, it settles the question one way; rejected, the other way"
            if name == own.name
            else "held or rejected, it leaves the question open",
        )
        for letter, name in zip(_LETTERS, names, strict=False)
    )
    shape = Renaming(matter.program)
    return Exercise(
        kind="position",
        question=address,
        asked=f"Is this so{as_of(matter)}? Which one of these positions decides it?",
        claim=claim_text(words, matter),
        cases=(Case(1, tuple(told(words, e) for e in turn.pattern.facts)),),
        law=tuple(told(words, e) for e in turn.pattern.law),
        options=options,
        deciding=own.name,
        argued=argued,
        size=largest,
        assumed=assumed(words, (*turn.pattern.facts, *turn.pattern.law)),
        proofs=proofs,
        alike=frozenset(
            {f"position {own.name}", f"explained {shape.steps([a.steps for a in argued])}"}
        ),
    )


def _line(
    matter: Matter, words: Telling, turn: Turn, element: Element, holds: bool
) -> tuple[Argued, Size] | None:
    """What follows where the deciding position is as it stands in `element`."""
    pattern = pattern_of(matter, [*turn.pattern.facts, *turn.pattern.law, element])
    answer = matter.sat((*pattern.literals, matter.literal if holds else -matter.literal))
    if answer is None:
        return None
    elements = (*pattern.facts, *pattern.law)
    steps = argue(words, matter, elements, holds, leaves(matter, answer))
    if not steps:
        return None
    place = [e.literal for e in elements].index(element.literal) + 1
    word = "held" if element.literal > 0 else "rejected"
    heading = f"If {element.name} is {word}, it is {'so' if holds else 'not so'}"
    return why(heading, steps, f"F{place}"), size(matter, steps, elements)


def _idle(matter: Matter, turn: Turn, chance: Chance) -> tuple[Element, ...]:
    """Up to three positions which, whichever way they fall, leave the question as open as it was.

    Those the question may depend on elsewhere come first, then others of the case.
    """
    used = {abs(x) for x in turn.literals(True)}
    reach = matter.asker.reach()
    g = matter.asker.g
    known = {e.name: e for e in matter.elements if e.name}
    near: list[Element] = []
    far: list[Element] = []
    for position in matter.program.positions:
        name = str(position.name)
        variable = g.position(name)
        if variable in used:
            continue
        element = known.get(name) or Element(variable, "law", None, name, None, True)
        element = element if element.literal > 0 else element.turned()
        (near if name in known and variable in reach else far).append(element)
    found: list[Element] = []
    rivals = {
        str(p)
        for group in matter.program.groups
        if any(str(p) == turn.element.name for p in group.members)
        for p in group.members
    }
    for element in (*chance.of("near").shuffled(near), *chance.of("far").shuffled(far)):
        if element.name in rivals or any(_grouped(matter, element, e) for e in found):
            continue
        if all(_leaves_open(matter, turn, x) for x in (element.literal, -element.literal)):
            found.append(element)
            if len(found) == 3:
                break
    return tuple(found)


def _grouped(matter: Matter, one: Element, other: Element) -> bool:
    return any(
        one.name in map(str, g.members) and other.name in map(str, g.members)
        for g in matter.program.groups
    )


def _leaves_open(matter: Matter, turn: Turn, literal: int) -> bool:
    told = (*turn.pattern.literals, literal)
    return matter.possible((*told, matter.literal)) and matter.possible((*told, -matter.literal))


def _prove(
    matter: Matter, turn: Turn, own: Element, idle: tuple[Element, ...]
) -> tuple[Proof, ...] | None:
    """The position decides; each other leaves the question open, held as well as rejected.

    A scenario in which the claim is so and one in which it is not, with the others all held and all rejected,
    show all of that at once: each is replayed on a pattern that says it in full.
    """
    found: list[Proof] = []
    checked: tuple[str, ...] = ()
    for element in (own, own.turned()):
        holds = turn.holds == (element.literal == turn.element.literal)
        for side in (idle, tuple(e.turned() for e in idle)):
            seen = matter.scenario(_and(turn.pattern, element, *side), holds, "what is told")
            if seen is None:
                return None
            checked += (seen[2],)
        pattern = _and(turn.pattern, element)
        target = matter.literal if holds else -matter.literal
        if not matter.follows(pattern.literals, target):
            return None
        if not matter.refuted_again(pattern.literals, target):
            return None
        word = "entailed" if holds else "excluded"
        again = "solved again from the pattern alone, with the same result"
        found.append(_proof(matter, pattern, element, word, (again, *checked[-2:])))
    opened = [(turn.pattern, None), *((_and(turn.pattern, e), e) for e in idle)]
    opened += [(_and(turn.pattern, e.turned()), e.turned()) for e in idle]
    found += [_proof(matter, pattern, e, "open", checked) for pattern, e in opened]
    return tuple(found)


def _proof(
    matter: Matter, pattern: Pattern, element: Element | None, word: str, checked: tuple[str, ...]
) -> Proof:
    about = "what is told"
    if element is not None:
        about = f"{element.name} {'held' if element.literal > 0 else 'rejected'}"
    program, question, _ = matter.told(pattern, about)
    return Proof(about, program, question, word, checked)


def _and(pattern: Pattern, *elements: Element) -> Pattern:
    """The pattern with more positions."""
    return Pattern(pattern.facts, (*pattern.law, *elements))
