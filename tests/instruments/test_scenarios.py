"""The scenarios that differ in law, against brute force over all completions; real files; the page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations, product
from random import Random

import attrs
import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lexlogic.cli.files import find_files
from lexlogic.cli.main import main
from lexlogic.instruments.consequences import Chosen, choose
from lexlogic.instruments.scenarios import Scenarios, scenarios
from lexlogic.instruments.vectors import _searched
from lexlogic.program.frames import make_frame
from lexlogic.program.swaps import shape, swaps
from lexlogic.reference import Entangled, TooLarge, World
from lexlogic.reference.evaluate import Theory
from lexlogic.rendering.json_output import schema
from lexlogic.session import NotReadable, Session, open_file, open_text
from lexlogic.solving.budget import Exhausted
from tests.differential.comparing import completions, opened
from tests.programs import make

_EXAMPLES = settings().max_examples if settings().max_examples > 100 else 2
"""The seeds named below are tried each time; further ones by the thousand in the campaign."""


# ---- brute force


def _cases(seed: int, questions: int) -> Iterator[tuple[Session, Chosen, list[World]]]:
    session = opened(make(Random(seed)))
    if session is None:
        return
    program = session.programs[0]
    chosen = choose(program, program.questions[:questions], (), True)
    if not chosen.consequences:
        return
    question = chosen.question
    frame = make_frame(program, question)
    try:
        yield session, chosen, completions(program, question, frame, Theory(program, frame), 128)
    except (TooLarge, Entangled):
        return


def _vector(world: World, chosen: Chosen) -> tuple[bool, ...]:
    formulas = [f for c in chosen.consequences for f in c.formulas]
    return tuple(world.claim(attrs.evolve(chosen.question, claim=f)) for f in formulas)


def _agree(session: Session, chosen: Chosen, worlds: list[World]) -> int:
    """The scenarios found are those of the completions, each once, with the right counts."""
    try:
        found = scenarios(session, chosen)
        vectors: dict[tuple[bool, ...], list[World]] = {}
        for world in worlds:
            vectors.setdefault(_vector(world, chosen), []).append(world)
    except (NotReadable, Entangled):
        return 0
    if found.outcome.value != "open":
        assert found.outcome.value == "undecided" or not worlds
        return 0
    assert found.complete
    orbits = _orbits(found, chosen, set(vectors))
    assert len(found.rows) == len(orbits)
    for row, orbit in zip(sorted(found.rows, key=lambda r: r.vector), sorted(orbits), strict=True):
        assert row.vector == min(orbit)
        assert row.renamed == len(orbit) - 1
    _factors_agree(found)
    return len(found.rows)


def _orbits(
    found: Scenarios, chosen: Chosen, vectors: set[tuple[bool, ...]]
) -> list[tuple[tuple[bool, ...], ...]]:
    """The vectors that swaps make of one another, by closing under every swap."""
    formulas = [f for c in chosen.consequences for f in c.formulas]
    place = {shape(f): i for i, f in enumerate(formulas)}
    classes = [{v} for v in vectors]
    for swap in found.swaps:
        for vector in vectors:
            image = [False] * len(vector)
            for index, formula in enumerate(formulas):
                image[place[shape(formula, swap)]] = vector[index]
            assert tuple(image) in vectors, "a swap leads out of the scenarios"
            one = next(c for c in classes if vector in c)
            other = next(c for c in classes if tuple(image) in c)
            if one is not other:
                one |= other
                classes.remove(other)
    return [tuple(sorted(c)) for c in classes]


def _factors_agree(found: Scenarios) -> None:
    """Groups that are said to vary by themselves make up all rows."""
    size = 1
    for factor in found.factors:
        size *= len(factor.ways)
        assert list(factor.ways) == list(
            dict.fromkeys(tuple(r.words[i] for i in factor.columns) for r in found.rows)
        )
    assert size == len({r.words for r in found.rows})


_SEEDS = range(40)


def test_small_programs_agree_with_brute_force() -> None:
    """40 generated programs, up to 5 questions of each together."""
    sizes = [
        _agree(session, chosen, worlds)
        for seed in _SEEDS
        for session, chosen, worlds in _cases(seed, 5)
    ]
    assert sum(size > 0 for size in sizes) >= 15
    assert sum(size > 2 for size in sizes) >= 3


def test_searching_finds_what_diagrams_do() -> None:
    for seed in range(12):
        for session, chosen, _ in _cases(seed, 5):
            try:
                found = scenarios(session, chosen, count_only=True)
            except NotReadable:
                continue
            if found.outcome.value != "open" or found.swaps:
                continue
            asker = session.put(chosen.program, chosen.question)
            formulas = [f for c in chosen.consequences for f in c.formulas]
            literals = [asker.theory.literal(f, asker.theory.frame.present) for f in formulas]
            asker.attend(literals)
            assert _searched(asker, literals).vectors == tuple(r.vector for r in found.rows)


@settings(suppress_health_check=list(HealthCheck), max_examples=_EXAMPLES)
@given(st.integers(1000, 10**9))
def test_programs_of_the_campaign_agree(seed: int) -> None:
    for session, chosen, worlds in _cases(seed, 8):
        _agree(session, chosen, worlds)


# ---- counts


_COUNTED = """
sort Person
let Ana, Ben be Person
fact f(p: Person)
fact u
position P
position G1
position G2
position G3
exactly one of G1, G2, G3
case C
  ask a: f(Ana) and P
  ask g: G1 or u
end
"""


def test_combinations_are_counted_exactly() -> None:
    """Over what matters: P, the group of three, f(Ana), u: 2 x 3 x 2 x 2."""
    found = open_text(_COUNTED).scenarios()
    assert found.combinations == 24
    assert (found.positions, found.facts) == (2, 2)
    every = {
        (f and p, g == 0 or u): 0
        for f, p, g, u in product((False, True), (False, True), range(3), (False, True))
    }
    for f, p, g, u in product((False, True), (False, True), range(3), (False, True)):
        every[f and p, g == 0 or u] += 1
    assert {r.vector: r.combinations for r in found.rows} == every
    assert len(found.factors) == 2


_TWINS = """
sort Person
let Ana, Ben, Cem be Person
conduct help(s: State, p: Person)
let Aland be State
fact ill(p: Person)
norm n
  bearer s: State
  for p: Person
  owed to Aland
  obliges help(s, p)
  when ill(p)
let Bland be State
case C
  given ill(Cem)
  ask a: Bland breaches n[Ana]
  ask b: Bland breaches n[Ben]
  ask c: Bland breaches n[Cem]
end
"""


def test_scenarios_that_differ_in_names_only_are_one() -> None:
    """Ana and Ben are alike; Cem is not: of eight ways, a and b in either order are one."""
    found = open_text(_TWINS).scenarios()
    assert [sorted(s) for s in found.swaps] == [["Ana", "Ben"]]
    assert len(found.rows) == 6
    assert sum(r.renamed for r in found.rows) == 2


def test_a_fact_about_one_of_two_keeps_them_apart() -> None:
    text = _TWINS.replace("given ill(Cem)", "given ill(Cem) and not ill(Ana)")
    found = open_text(text).scenarios()
    assert not found.swaps
    assert len(found.rows) == 4


def test_pairs_may_change_places_together() -> None:
    text = """
let Aland, Bland be State
let Ana, Ben be Actor
fact of_state(a: Actor, s: State)
fact bad(s: State)
case C
  given of_state(Ana, Aland) and of_state(Ben, Bland)
  given not of_state(Ana, Bland) and not of_state(Ben, Aland)
  ask a: some s: State with (of_state(Ana, s) and bad(s))
  ask b: some s: State with (of_state(Ben, s) and bad(s))
end
"""
    found = open_text(text).scenarios()
    assert found.swaps == ({"Ana": "Ben", "Ben": "Ana", "Aland": "Bland", "Bland": "Aland"},)
    assert len(found.rows) == 3


# ---- real files


_REAL = (
    ("demo", ("refugee",), "", 2),
    ("c01_soering", (), "", None),
    ("c10_pinochet", (), "", None),
    ("c14_bosnia_genocide", (), "", None),
    ("c18_al_jedda", (), "", None),
    ("c24_gabcikovo", ("v1", "v1b"), "", None),
    ("docs/draft-treaty.lex.md", (), "", None),
    ("docs/draft-treaty.lex.md", (), "ForAland", None),
)


@pytest.mark.parametrize(("file", "by", "view", "count"), _REAL)
def test_real_cases(file: str, by: tuple[str, ...], view: str, count: int | None) -> None:
    session = open_file(find_files(file)[0][0])
    found = session.scenarios(by, view)
    assert found.outcome.value == "open"
    assert count is None or len(found.rows) == count
    assert found.rows
    assert len({r.vector for r in found.rows}) == len(found.rows)
    assert found.replayed == len(found.rows)
    if found.combinations is not None:
        assert sum(r.combinations or 0 for r in found.rows) == found.combinations
    told = session.scenarios(by, view, tell=len(found.rows)).told
    assert told is not None
    assert told.row.number == len(found.rows)


def test_swaps_of_the_library_are_few_and_sound() -> None:
    """No two of the States of the seed case may change places: each has its own treaties."""
    program = open_file(find_files("demo")[0][0]).programs[0]
    claims = [q.claim for q in program.questions if q.name in ("torture", "guards")]
    assert swaps(program, (), claims) == ()


# ---- the command


def _run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["scenarios", *args], env={"NO_COLOR": "1"})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("scenarios") / "case.lex"
    path.write_text(_COUNTED, encoding="utf-8")
    return str(path)


def test_the_page_fits_and_is_the_same_each_time(case: str) -> None:
    code, text = _run(case)
    assert code == 0
    lines = [line for line in text.splitlines() if "lexlogic scenarios" not in line]
    assert max(map(len, lines)) <= 80
    assert _run(case) == (code, text)
    assert "24 combinations of 2 open readings of law and 2 open facts; 4 differ in law." in text


def test_the_number_alone(case: str) -> None:
    assert _run(case, "--count") == (0, "4\n")


def test_every_row_and_one_of_them(case: str) -> None:
    code, text = _run(case, "--all")
    assert code == 0
    assert all(f"S{n}" in text for n in range(1, 5))
    code, text = _run(case, "S4")
    assert code == 0
    assert "P is held" in text


@pytest.mark.parametrize("args", [(), ("S2",)])
def test_json_obeys_its_schema(case: str, args: tuple[str, ...]) -> None:
    code, text = _run(case, *args, "--json")
    assert code == 0
    jsonschema.validate(json.loads(text), schema("scenarios"))


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--by", "nonesuch"), "no question called `nonesuch`"),
        (("--view", "Nobody"), "No view is called `Nobody`"),
        (("--case", "D"), "no case called `D`"),
        (("S9",), "there is no scenario S9: there are 4."),
        (("nine",), "names no scenario"),
    ],
)
def test_wrong_input_is_explained(case: str, args: tuple[str, ...], said: str) -> None:
    code, text = _run(case, *args)
    assert code == 2
    assert said in " ".join(text.split())


def test_a_limit_is_no_answer(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(*_: object) -> None:
        raise Exhausted("work limit")

    monkeypatch.setattr("lexlogic.instruments.scenarios.ways", exhausted)
    code, text = _run(case)
    assert code == 1
    assert "UNDECIDED" in text
    assert "This is not a no" in text


def test_too_many_scenarios_are_said_to_be(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lexlogic.instruments.vectors.VECTORS", 2)
    code, text = _run(case)
    assert code == 1
    assert "more legally different scenarios than are told apart" in text
    assert _run(case, "--count")[1] == "more than can be counted\n"


def test_no_two_rows_are_the_same_after_a_swap() -> None:
    found = open_text(_TWINS).scenarios()
    for one, other in combinations(found.rows, 2):
        assert sorted(one.words[:2]) != sorted(other.words[:2]) or one.words[2] != other.words[2]
