"""Order the argument: the steps of an explanation, shuffled; any order is right that puts premises first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from lexlogic.explanation.model import Step
from lexlogic.explanation.telling import Telling
from lexlogic.instruments.quiz.alike import Renaming
from lexlogic.instruments.quiz.arguing import argue, as_of, assumed, claim_text, size, told
from lexlogic.instruments.quiz.chance import Chance
from lexlogic.instruments.quiz.matter import Matter
from lexlogic.instruments.quiz.model import Argued, Case, Exercise
from lexlogic.instruments.quiz.proving import leaves, prove
from lexlogic.instruments.quiz.turning import pattern_of

FEWEST, MOST = 4, 7
"""How many steps an exercise may have; of a longer argument, the part is taken that proves one of its steps."""


def orders(matter: Matter, address: str, chance: Chance) -> Iterator[Exercise]:
    """Exercises on the argument for the answer, if it is settled. Raises `Exhausted` at the limit."""
    if matter.outcome not in ("entailed", "excluded"):
        return
    holds = matter.outcome == "entailed"
    target = matter.literal if holds else -matter.literal
    pattern = pattern_of(matter, matter.smallest(target, matter.given))
    answer = matter.sat((*pattern.literals, target))
    if answer is None:
        return
    words = Telling(matter.asker.theory)
    elements = (*pattern.facts, *pattern.law)
    whole = argue(words, matter, elements, holds, leaves(matter, answer))
    steps = _part(whole)
    if steps is None:
        return
    proof = prove(matter, pattern, holds, "what is told")
    if proof is None:
        return
    used = {int(p[1:]) for s in steps for p in s.premises if p.startswith("F")}
    relied = [e for i, e in enumerate(elements, 1) if i in used]
    shuffled = _shuffled(steps, chance)
    place = {s.number: i for i, s in enumerate(shuffled, 1)}
    before = tuple(
        (place[int(p)], place[s.number])
        for s in steps
        for p in s.premises
        if p.isdigit() and int(p) in place
    )
    partial = len(steps) < len(whole)
    about = pattern_of(matter, relied)
    conclusion = steps[-1].sentence
    shape = Renaming(matter.program)
    yield Exercise(
        kind="order",
        question=address,
        asked="Put the steps into an order in which each follows from what is told and the steps before it.",
        claim=conclusion if partial else claim_text(words, matter, holds) + as_of(matter),
        cases=(Case(1, tuple(told(words, e) for e in about.facts)),),
        law=tuple(told(words, e) for e in about.law),
        sentences=tuple(s.sentence for s in shuffled),
        before=tuple(sorted(set(before))),
        orders=count_orders(len(steps), before),
        example=tuple(place[s.number] for s in steps),
        deciding=conclusion,
        argued=(Argued("One right order", steps, tuple(s.number for s in steps)),),
        size=size(matter, steps, relied),
        assumed=assumed(words, (*about.facts, *about.law)),
        proofs=(proof,),
        alike=frozenset(
            {f"explained {shape.steps([steps])}", f"order {shape.shape([conclusion])}"}
        ),
    )


def _part(steps: Sequence[Step]) -> tuple[Step, ...] | None:
    """The argument, or the largest part of it that proves one of its steps and is not too long."""
    by_number = {s.number: s for s in steps}
    best: tuple[Step, ...] | None = None
    for conclusion in reversed(steps):
        inside = {conclusion.number}
        waiting = [conclusion]
        while waiting:
            for premise in waiting.pop().premises:
                if premise.isdigit() and int(premise) not in inside:
                    inside.add(int(premise))
                    waiting.append(by_number[int(premise)])
        part = tuple(s for s in steps if s.number in inside)
        if any(s.assuming for s in part):
            continue
        if FEWEST <= len(part) <= MOST and (best is None or len(part) > len(best)):
            best = part
    if best is None or len({s.sentence for s in best}) < len(best):
        return None
    return best


def _shuffled(steps: Sequence[Step], chance: Chance) -> list[Step]:
    """An order of the seed's that is not right as it stands."""
    for turn in range(20):
        found = chance.of(f"steps {turn}").shuffled(steps)
        place = {s.number: i for i, s in enumerate(found)}
        if any(
            place[int(p)] > place[s.number]
            for s in steps
            for p in s.premises
            if p.isdigit() and int(p) in place
        ):
            return found
    return list(reversed(steps))


def count_orders(count: int, before: Sequence[tuple[int, int]]) -> int:
    """How many orders of 1, ..., `count` keep every pair in order."""
    needs = [0] * count
    for one, other in before:
        needs[other - 1] |= 1 << (one - 1)

    @cache
    def ways(done: int) -> int:
        if done == (1 << count) - 1:
            return 1
        return sum(
            ways(done | 1 << i) for i in range(count) if not done >> i & 1 and needs[i] & ~done == 0
        )

    return ways(0)


def in_order(given: Sequence[int], before: Sequence[tuple[int, int]], count: int) -> bool:
    """Whether an answer names each sentence once and puts premises first."""
    if sorted(given) != list(range(1, count + 1)):
        return False
    place = {n: i for i, n in enumerate(given)}
    return all(place[one] < place[other] for one, other in before)
