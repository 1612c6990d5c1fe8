"""Contrast: fact patterns that differ in one fact; one that decides, and one that only looks as if it did."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from lexlogic.explanation.model import Step
from lexlogic.explanation.telling import Telling
from lexlogic.instruments.quiz.alike import Renaming, written
from lexlogic.instruments.quiz.arguing import (
    argue,
    as_of,
    assumed,
    bare,
    claim_text,
    plain,
    size,
    told,
    why,
)
from lexlogic.instruments.quiz.chance import Chance
from lexlogic.instruments.quiz.matter import Element, Matter, Pattern
from lexlogic.instruments.quiz.model import LARGEST, LONGEST, Argued, Case, Exercise, Option, Size
from lexlogic.instruments.quiz.proving import leaves, prove
from lexlogic.instruments.quiz.turning import Turn, pattern_of, turns
from lexlogic.program import model as m
from lexlogic.program.walk import subformulas
from lexlogic.program.wording import listed

_LETTERS = "abcdefgh"


def contrasts(matter: Matter, address: str, chance: Chance) -> Iterator[Exercise]:
    """Exercises on single facts that decide the question. Raises `Exhausted` at the limit."""
    facts = [e for e in matter.elements if e.is_fact and e.turns and not _begs(matter, e)]
    acts = [e for e in facts if _is_conduct(matter, e)]
    circumstances = [e for e in facts if e not in acts]
    for element in (*chance.shuffled(circumstances), *chance.shuffled(acts)):
        for turn in turns(matter, [element]):
            made = _exercise(matter, address, turn, chance.of(written(element.formula)))
            if made is not None:
                yield made


def _begs(matter: Matter, element: Element) -> bool:
    """Whether the fact is what the question asks."""
    predicates = {
        part.predicate
        for part in subformulas(matter.question.claim)
        if isinstance(part, m.Predication)
    }
    atom = element.formula.body if isinstance(element.formula, m.Not) else element.formula
    return isinstance(atom, m.Predication) and atom.predicate in predicates


def _is_conduct(matter: Matter, element: Element) -> bool:
    atom = element.formula.body if isinstance(element.formula, m.Not) else element.formula
    definition = (
        matter.asker.g.predicates.get(str(atom.predicate))
        if isinstance(atom, m.Predication)
        else None
    )
    return definition is not None and definition.is_conduct


def _exercise(matter: Matter, address: str, turn: Turn, chance: Chance) -> Exercise | None:
    if len(turn.literals(True)) >= LONGEST:
        return None
    words = Telling(matter.asker.theory)
    lines = [_line(matter, words, turn, stands) for stands in (True, False)]
    largest = max((line.size for line in lines), key=lambda s: s.count)
    if not all(line.steps for line in lines) or largest.count > LARGEST:
        return None
    idle = _idle(matter, turn, chance)
    sides = _sides(idle is not None, chance)
    patterns = [_pattern(matter, turn, idle, *side) for side in sides]
    proofs = [
        prove(matter, pattern, turn.holds == stands, f"case {number}")
        for number, (pattern, (stands, _)) in enumerate(zip(patterns, sides, strict=True), 1)
    ]
    if None in proofs:
        return None
    right = tuple(n for n, (stands, _) in enumerate(sides, 1) if turn.holds == stands)
    own, first = turn.element, patterns[0]
    cases = [Case(1, tuple(told(words, e) for e in first.facts))]
    for number, (stands, _) in enumerate(sides[1:], 2):
        changed = idle if stands and idle is not None else own
        cases.append(Case(number, (), (told(words, changed.turned()),)))
    argued = tuple(_why(line, sides, own) for line in lines)
    shape = Renaming(matter.program)
    return Exercise(
        kind="contrast",
        question=address,
        asked=f"In which of the cases is this so{as_of(matter)}?",
        claim=claim_text(words, matter),
        cases=tuple(cases),
        law=tuple(told(words, e) for e in turn.pattern.law),
        options=_options(right, len(sides)),
        idle=f"whether {plain(bare(words, idle))}" if idle is not None else "",
        deciding=f"whether {plain(bare(words, own))}",
        argued=argued,
        size=largest,
        assumed=assumed(words, (*first.facts, *first.law)),
        proofs=tuple(p for p in proofs if p is not None),
        alike=frozenset(
            {
                f"contrast {shape.shape([written(own.formula)])}",
                f"explained {shape.steps([a.steps for a in argued])}",
            }
        ),
    )


def _sides(three: bool, chance: Chance) -> list[tuple[bool, bool]]:
    """Of each case, whether the deciding fact stands in it as it does in the first, and whether the idle one does."""
    if not three:
        return [(True, True), (False, True)]
    further = [(False, True), (True, False)]
    return [(True, True), *(further if chance.of("order").one(2) else reversed(further))]


@frozen
class _Line:
    """One line of argument: what follows where the deciding fact stands, or where it is turned."""

    stands: bool
    holds: bool
    elements: tuple[Element, ...]
    steps: tuple[Step, ...]
    size: Size


def _line(matter: Matter, words: Telling, turn: Turn, stands: bool) -> _Line:
    holds = turn.holds == stands
    pattern = _pattern(matter, turn, None, stands, True)
    answer = matter.sat((*pattern.literals, matter.literal if holds else -matter.literal))
    elements = (*pattern.facts, *pattern.law)
    scenario = leaves(matter, answer) if answer is not None else []
    steps = argue(words, matter, elements, holds, scenario)
    return _Line(stands, holds, elements, steps, size(matter, steps, elements))


def _why(line: _Line, sides: list[tuple[bool, bool]], own: Element) -> Argued:
    place = [abs(e.literal) for e in line.elements].index(abs(own.literal)) + 1
    numbers = [n for n, (stands, _) in enumerate(sides, 1) if stands == line.stands]
    return why(_heading(numbers, line.holds), line.steps, f"F{place}")


def _pattern(
    matter: Matter, turn: Turn, idle: Element | None, stands: bool, idle_stands: bool
) -> Pattern:
    own = turn.element if stands else turn.element.turned()
    more = [] if idle is None else [idle if idle_stands else idle.turned()]
    return pattern_of(matter, [*turn.pattern.facts, *turn.pattern.law, own, *more])


def _idle(matter: Matter, turn: Turn, chance: Chance) -> Element | None:
    """A fact the claim reads, which here makes no difference either way; else one about the same persons."""
    used = {abs(x) for x in turn.literals(True)}
    names = _names(turn.element.formula)
    reach = matter.asker.reach()
    near: list[Element] = []
    for element in matter.elements:
        if not (element.is_fact and element.turns) or abs(element.literal) in used:
            continue
        if _is_conduct(matter, element) or _begs(matter, element):
            continue
        if abs(element.literal) in reach and names & _names(element.formula):
            near.append(element)
    for element in chance.of("idle").shuffled(near):
        fits = all(
            matter.possible((*turn.literals(stands), side))
            for stands in (True, False)
            for side in (element.literal, -element.literal)
        )
        if fits:
            return element
    return None


def _names(formula: m.Formula | None) -> set[str]:
    atom = formula.body if isinstance(formula, m.Not) else formula
    if not isinstance(atom, m.Predication):
        return set()
    return {t.name for t in atom.terms if isinstance(t, m.Constant)}


def _heading(numbers: list[int], holds: bool) -> str:
    where = f"case{'s' * (len(numbers) > 1)} {listed(map(str, numbers))}"
    return f"In {where} it is {'so' if holds else 'not so'}"


def _options(right: tuple[int, ...], cases: int) -> tuple[Option, ...]:
    """Which cases: the right ones, and sets that would be right if another fact decided, or none or all did."""
    every = tuple(range(1, cases + 1))
    two: list[tuple[int, ...]] = [(1,), (2,), (1, 2), ()]
    sets = two if cases == 2 else [(1, 2), (1, 3), (2,), (3,), every, ()]
    return tuple(
        Option(letter, _cases(chosen, cases), chosen == right, _refuted(chosen, right))
        for letter, chosen in zip(_LETTERS, sets, strict=False)
    )


def _cases(chosen: tuple[int, ...], cases: int) -> str:
    if not chosen:
        return "in none of them" if cases > 2 else "in neither"
    if len(chosen) == cases:
        return f"in all {['', '', 'two', 'three'][cases]}" if cases > 2 else "in both"
    if len(chosen) == 1:
        return f"in case {chosen[0]} only"
    return f"in cases {listed(map(str, chosen))} only"


def _refuted(chosen: tuple[int, ...], right: tuple[int, ...]) -> str:
    if chosen == right:
        return "as each case was decided"
    missed = [n for n in right if n not in chosen]
    added = [n for n in chosen if n not in right]
    parts = []
    if missed:
        parts.append(f"it is so in case{'s' * (len(missed) > 1)} {listed(map(str, missed))}")
    if added:
        parts.append(f"it is not so in case{'s' * (len(added) > 1)} {listed(map(str, added))}")
    return ", and ".join(parts)
