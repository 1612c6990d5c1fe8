"""The engine agrees with the reference evaluator on generated programs (M1, M2)."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lexlogic.program.frames import make_frame
from lexlogic.program.model import Program, Question
from lexlogic.reference import TooLarge
from lexlogic.reference.evaluate import Theory
from lexlogic.session import open_file
from lexlogic.solving.expectation import as_expected
from tests.differential.comparing import (
    Tally,
    compare_remarks,
    compare_scenario,
    compare_verdicts,
    completions,
    engine_word,
    reference_word,
    remarkable,
    sampled,
)
from tests.programs import FEATURES, Made, make, make_remarkable, programs

_CASES = Path(__file__).parent.parent / "cases"
_SMALL = sorted([*_CASES.glob("regressions/*.lex"), *_CASES.glob("corners/*.lex")])
_REFUSED = (
    "breach-of-each-other",
    "carving-that-cannot-clash",
    "circles",
    "fates-on-a-circle",
    "fates-through-recursion",
)
"""Regressions with a question that is to be refused; it has no expectations."""
_DEEP = settings().max_examples > 100
_SIZES = settings(
    max_examples=1000 if _DEEP else 10,
    suppress_health_check=list(HealthCheck),
)


def _agreed(tally: Tally) -> None:
    assert not tally.found, "\n\n".join(map(str, tally.found))


@_SIZES
@given(programs)
def test_verdicts_are_those_of_brute_force(made: Made) -> None:
    tally = Tally()
    compare_verdicts(made, tally, limit=32)
    _agreed(tally)


@_SIZES
@given(programs, st.integers(0, 2**16))
def test_a_scenario_stated_whole_is_settled_as_the_world_says(made: Made, seed: int) -> None:
    tally = Tally()
    compare_scenario(made, tally, Random(seed))
    _agreed(tally)


def test_drawn_programs_agree() -> None:
    """Programs drawn evenly, which Hypothesis with its liking for small values does not give."""
    tally = Tally()
    for seed in range(1000 if _DEEP else 12):
        made = make(Random(f"agree {seed}"))
        compare_verdicts(made, tally, limit=32)
        compare_scenario(made, tally, Random(seed))
    _agreed(tally)
    assert tally.claims > 50
    assert {"entailed", "excluded"} <= set(tally.outcomes)


def test_remarks_are_so() -> None:
    """Each remark is confirmed in its scenario, and made if it is so in some completion (D26-D30)."""
    tally = Tally()
    for seed in range(1000 if _DEEP else 40):
        made = remarkable(make_remarkable(Random(f"remarkable {seed}")))
        compare_remarks(made, tally, Random(seed), limit=64)
    for seed in range(1000 if _DEEP else 6):
        compare_remarks(remarkable(make(Random(f"agree {seed}"))), tally, Random(seed), limit=64)
    _agreed(tally)
    made_upon = {word.split(":")[0] for word in tally.outcomes}
    assert made_upon >= {"cause", "between bearers", "partial"}


def test_programs_have_the_hard_features() -> None:
    made = [make(Random(f"coverage {seed}")) for seed in range(400)]
    found = Counter(f for m in made for f in m.features)
    short = {f: found[f] / 400 for f, share in FEATURES.items() if found[f] / 400 < share}
    assert not short
    assert set(found) == set(FEATURES)


def _agrees(program: Program, question: Question, engine: str) -> bool:
    """In all completions; of more than can be tried, in some that are drawn."""
    frame = make_frame(program, question)
    theory = Theory(program, frame)
    try:
        return engine == reference_word(completions(program, question, frame, theory), question)
    except TooLarge:
        worlds = sampled(program, question, frame, theory, Random(question.name), 12)
    claims = {world.claim(question) for world in worlds}
    return claims <= {"entailed": {True}, "excluded": {False}}.get(engine, {True, False})


@pytest.mark.parametrize("path", _SMALL, ids=lambda path: path.stem)
def test_regressions(path: Path) -> None:
    """Minimal programs on which the two once disagreed, and the corners of definitions, with the verdict of both."""
    session = open_file(path)
    for program in session.programs:
        for question in program.questions:
            engine = engine_word(session, program, question)
            if not question.expectations and path.stem in _REFUSED:
                assert engine == "entangled"
                continue
            assert _agrees(program, question, engine), question.name
            verdict = session.answer(program, question, thorough=False)
            assert as_expected(verdict) or not question.expectations, question.name
