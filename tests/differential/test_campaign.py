"""The campaign's lanes on a few theories each, its families and its state. `make campaign` runs them at length."""

from __future__ import annotations

import time
from collections import Counter
from functools import lru_cache
from pathlib import Path
from random import Random

import attrs
import pytest

from lexlogic.program.frames import make_frame
from lexlogic.reference import Entangled
from lexlogic.reference.evaluate import Theory
from lexlogic.session import open_file, open_text
from tests.campaign import runner, tables
from tests.campaign.coverage import SHARES, features
from tests.campaign.families import FAMILIES, SWITCHED, Spec
from tests.campaign.lanes import LANES
from tests.campaign.more import MORE, enriched
from tests.campaign.small import Bench
from tests.differential.comparing import completions, reference_word
from tests.programs import make

_EVERY = {**FAMILIES, **{f"switched {n}": f for n, f in SWITCHED.items()}}


@lru_cache
def _bench(name: str) -> Bench:
    return Bench(_EVERY[name])


def _some(name: str, count: int) -> list[Spec]:
    """The first theories of a family, which are scattered over it."""
    family, found = _EVERY[name], []
    for number in range(family.numbers):
        spec = family.spec(number)
        if spec is not None and not _bench(name).reads_breach(spec):
            found.append(spec)
        if len(found) == count:
            break
    return found


@pytest.mark.parametrize("name", _EVERY)
def test_truth_tables_agree(name: str) -> None:
    count = 4 if name.startswith("switched") else 25
    outcomes = [_bench(name).tabulate(s) for s in _some(name, count)]
    assert {o.word for o in outcomes} == {"agree"}, [o.detail for o in outcomes]
    assert sum(o.values for o in outcomes) > 1000


@pytest.mark.parametrize("name", FAMILIES)
def test_the_reference_agrees(name: str) -> None:
    specs = [s for n in range(12) if (s := FAMILIES[name].spec(n)) is not None]
    outcomes = [_bench(name).compare(s) for s in specs[:6]]
    assert all(o.word == "agree" or o.word.startswith("refused") for o in outcomes), outcomes


@pytest.mark.parametrize("name", [n for n in FAMILIES if n != "staged"])
def test_clingo_and_quantifiers_agree(name: str) -> None:
    pytest.importorskip("clingo")
    for spec in _some(name, 8):
        assert _bench(name).argue(spec).word in ("agree", "knotted: no stable model, or several")
        assert _bench(name).quantify(spec).word == "agree"


def test_families_reach_every_status() -> None:
    seen = Counter(
        word
        for name in ("triples", "consent", "acts", "staged")
        for spec in _some(name, 30)
        for word in _bench(name).tabulate(spec).seen
    )
    assert set(seen) >= {"strict", "wide", "resolved", "unresolved", "dissolved", "carved"}
    assert set(seen) >= {"displaced", "operative", "breached", "impossible"}


def test_families_are_as_large_as_documented() -> None:
    sizes = {name: family.numbers for name, family in _EVERY.items()}
    assert sizes["pairs"] == 34_112
    assert sizes["triples"] == 19_656
    assert sum(f.numbers for f in SWITCHED.values()) == 36_764


@pytest.mark.parametrize("name", FAMILIES)
def test_theories_put_together_are_what_their_text_says(name: str) -> None:
    """Programs of a family are made of parts read once: they equal what reading their text gives."""
    family = FAMILIES[name]
    for spec in _some(name, 2):
        text = "\n".join(["case Small", *family.statements(spec), "ask Any: A = A", "end"])
        read, made = open_text(text).programs[0], _bench(name).program(spec)
        for part in attrs.fields(type(read)):
            if part.eq and part.name != "questions":
                assert getattr(read, part.name) == getattr(made, part.name), part.name


def test_a_wrong_evaluator_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_solved", lambda rules: (frozenset(), set()))
    words = {_bench("triples").tabulate(spec).word for spec in _some("triples", 20)}
    assert words == {"agree", "differ"}


def test_a_campaign_goes_on_where_it_stopped(tmp_path: Path) -> None:
    lane = attrs.evolve(LANES["tables-pairs"], chunk=5)
    end = time.monotonic() + 60
    runner.run([lane], 12, 0, tmp_path / "twice", 1, end)
    runner.run([lane], 24, 0, tmp_path / "twice", 1, end)
    runner.run([lane], 24, 0, tmp_path / "once", 1, end)
    states = [runner.State.read(tmp_path / f, lane.name, 0) for f in ("twice", "once")]
    assert states[0].next == states[1].next
    for state in states:
        state.tally.seconds = 0.0
    assert states[0].tally == states[1].tally
    assert "disagreements: 0" in runner.table([lane], tmp_path / "once")
    with pytest.raises(SystemExit, match="seed"):
        runner.State.read(tmp_path / "once", lane.name, 1)


def test_drawn_programs_have_what_they_should() -> None:
    found = Counter(f for seed in range(400) for f in features(make(Random(f"coverage {seed}"))))
    short = {f: found[f] / 400 for f, share in SHARES.items() if found[f] < 400 * share}
    assert not short


def test_enriched_programs_have_more_in_them() -> None:
    made = [enriched(Random(f"enriched {seed}")) for seed in range(200)]
    found = Counter(f for m in made for f in m.features)
    assert not {f: found[f] / 200 for f, share in MORE.items() if found[f] < 200 * share}


def test_breaches_of_each_other_are_refused_by_both() -> None:
    """The second evaluator once ran out of stack on them."""
    path = Path(__file__).parent.parent / "cases/regressions/breach-of-each-other.lex"
    program = open_file(path).programs[0]
    question = program.questions[0]
    frame = make_frame(program, question)
    with pytest.raises(Entangled):
        reference_word(completions(program, question, frame, Theory(program, frame)), question)


def test_what_the_engine_alone_refuses() -> None:
    """The second evaluator answers in every completion: the refusal is one more than D45 asks for."""
    path = Path(__file__).parent.parent / "cases/regressions/carving-that-cannot-clash.lex"
    program = open_file(path).programs[0]
    question = program.questions[0]
    frame = make_frame(program, question)
    worlds = completions(program, question, frame, Theory(program, frame))
    assert reference_word(worlds, question) == "open: open"
