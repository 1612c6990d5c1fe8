"""What has nothing to do with a question changes no answer: the same program, other conduct denied on other days."""

from __future__ import annotations

from random import Random

from attrs import evolve

from lexlogic.session import Session
from tests.differential.comparing import Disagreement, Tally, engine_word, opened
from tests.generators.made import Made

_YEARS = (1988, 1990, 1991, 1993, 1996, 2001)


def denials(dice: Random) -> tuple[str, ...]:
    """Denials of conduct that nothing reads, on two days."""
    days = (
        f"{dice.choice(_YEARS)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}" for _ in range(2)
    )
    return tuple(f"given not idle(A) at {day}" for day in days)


def of_a_time(claim: str) -> bool:
    """Whether a claim says when: one that does not is about the days that the question's sentences name."""
    said, _, body = claim.partition(": ")
    words = body.split()
    return "as of" in said or ("previously" not in words and {*words} & _TIMES != set())


_TIMES = {"at", "before", "after", "since", "between"}


def compare(made: Made, tally: Tally, dice: Random) -> None:
    """Ask each claim that says when, with and without the denials. More days may make a question too large."""
    plain = evolve(
        made,
        statements=(*made.statements, "conduct idle(s: State)"),
        claims=tuple(claim for claim in made.claims if of_a_time(claim)),
    )
    more = evolve(plain, statements=(*plain.statements, *denials(dice)))
    one, other = opened(plain), opened(more)
    if one is None or other is None:
        tally.leave("refused")
        return
    tally.programs += 1
    for number, claim in enumerate(plain.claims):
        first, second = _word(one, number), _word(other, number)
        if "undecided" in (first, second):
            tally.leave("too large")
            continue
        tally.count(first)
        if first != second:
            tally.found.append(Disagreement(claim, first, second, more))


def _word(session: Session, number: int) -> str:
    """The outcome, `entangled`, or how it failed."""
    program, question = session.wanted(f"Q{number}")
    word = engine_word(session, program, question)
    return word.partition(":")[0] if word.startswith("open") else word
