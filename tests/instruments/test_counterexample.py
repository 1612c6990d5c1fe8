"""The smallest scenario that refutes a claim, against brute force over all scenarios; real files; the page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
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
from lexlogic.instruments.counterexample import Counterexample, counterexample
from lexlogic.instruments.fewest import at_most
from lexlogic.instruments.footing import keeping
from lexlogic.instruments.smallest import base_atom, in_order, individuals
from lexlogic.program import model as m
from lexlogic.program.frame import Frame, Scenario
from lexlogic.program.frames import make_frame
from lexlogic.program.openings import parts
from lexlogic.program.walk import merged_views
from lexlogic.reference import Entangled, TooLarge, World, base_atoms
from lexlogic.reference.computed import vectors
from lexlogic.reference.evaluate import Theory
from lexlogic.rendering.counterexample_json import counterexample_object
from lexlogic.rendering.json_output import schema
from lexlogic.session import NotReadable, Session, open_file
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.verdict import Outcome
from lexlogic.solving.z3_backend import Sat, Unsat
from lexlogic.theory.circuit import Circuit
from lexlogic.theory.components import TooManyAtoms
from tests.differential.comparing import nearly_stated, opened
from tests.programs import make

_LIMIT = 128


_EXAMPLES = settings().max_examples if settings().max_examples > 100 else 2
"""The seeds named below are tried each time; further ones by the thousand in the campaign."""


# ---- bounds


@given(st.integers(0, 6), st.integers(-1, 7), st.data())
def test_a_bound_says_how_many(count: int, most: int, data: st.DataObject) -> None:
    circuit = Circuit()
    variables = [circuit.variable() for _ in range(count)]
    literals = [data.draw(st.sampled_from((v, -v))) for v in variables]
    bound = at_most(circuit, literals, most)
    for chosen in product((False, True), repeat=count):
        values = dict(zip(variables, chosen, strict=True))
        true = sum(values[abs(x)] == (x > 0) for x in literals)
        assert circuit.evaluate(bound, values, {1: True}) == (true <= most)


# ---- brute force


@attrs.frozen
class Case:
    """A generated program and question, with every scenario of it, whatever is stated."""

    session: Session
    program: m.Program
    question: m.Question
    points: tuple[tuple[m.Formula, bool], ...]  # what is stated, and whether it is affirmed
    worlds: tuple[World, ...]

    def departures(self, world: World) -> int:
        return sum(world.holds(body) != affirmed for body, affirmed in self.points)


def _stated(program: m.Program, question: m.Question) -> Iterator[tuple[m.Formula, bool]]:
    for finding in program.findings:
        yield from ((part, True) for part in parts(finding.body))
    for view in merged_views(program, question.under):
        for finding in view.states:
            yield from ((part, True) for part in parts(finding.body))
        for finding in view.denies:
            yield (finding.body, False)


def _norm(body: m.Formula, affirmed: bool) -> tuple[m.Formula, bool]:
    return (body.body, not affirmed) if isinstance(body, m.Not) else (body, affirmed)


def cases(seed: int, questions: int = 3) -> Iterator[Case]:
    """The questions of a generated program small enough for brute force."""
    made = make(Random(seed))
    stated = nearly_stated(made, Random(seed), 2) if seed % 2 else ()
    session = opened(made, stated)
    if session is None:
        return
    program = session.programs[0]
    for question in program.questions[:questions]:
        frame = make_frame(program, question)
        points = tuple(dict.fromkeys(_norm(*p) for p in _stated(program, question)))
        loose = _unstated(program, points)
        try:
            worlds = tuple(_worlds(loose, question, attrs.evolve(frame, events=())))
            yield Case(session, program, question, points, worlds)
        except (TooLarge, Entangled):
            continue


def _unstated(program: m.Program, points: Iterable[tuple[m.Formula, bool]]) -> m.Program:
    """The program with nothing stated; what was is disputed, so that nothing closed is false for it."""
    views = tuple(attrs.evolve(v, states=(), denies=()) for v in program.views)
    disputed = tuple(body for body, _ in points if isinstance(body, m.Predication))
    return attrs.evolve(program, findings=(), views=views, disputed=(*program.disputed, *disputed))


def _worlds(program: m.Program, question: m.Question, frame: Frame) -> Iterator[World]:
    theory = Theory(program, frame)
    atoms = base_atoms(program, question, frame)
    blank = World(program, frame, Scenario(frozenset(), frozenset()), theory=theory)
    held = list(vectors(blank))
    if 2 ** len(atoms.either) * len(held) > _LIMIT:
        raise TooLarge("scenarios")
    for choice in product((False, True), repeat=len(atoms.either)):
        chosen = frozenset(a for a, yes in zip(atoms.either, choice, strict=True) if yes)
        for positions in held:
            world = World(
                program,
                frame,
                Scenario(chosen | atoms.always, positions),
                uncut=True,
                theory=theory,
            )
            if not world.admissible(question):
                yield world


def _found(case: Case) -> Counterexample | None:
    try:
        found = counterexample(case.session, case.program, case.question)
    except NotReadable:
        return None
    return None if found.outcome in (Outcome.INCONSISTENT, Outcome.UNDECIDED) else found


def _check(case: Case) -> str:
    """Compare a generated question with brute force; what came of it."""
    if any(isinstance(e, m.Exists) for e, _ in case.points):
        return ""
    if case.program.dated and make_frame(case.program, case.question).events:
        return ""  # undated happenings bind in another way when they are not stated
    found = _found(case)
    if found is None:
        return ""
    fails = {w: case.departures(w) for w in case.worlds if not w.claim(case.question)}
    holds = {w: case.departures(w) for w in case.worlds if w.claim(case.question)}
    if found.outcome is Outcome.ENTAILED:
        assert 0 not in fails.values()
    else:
        assert 0 in fails.values()
    assert (found.refuted is None) == (not fails)
    if found.refuted is None:
        assert found.law_alone
        return "law alone"
    assert found.refuted.departures == min(fails.values())
    if found.outcome is Outcome.EXCLUDED:
        assert found.never_holds == (not holds)
        if holds and found.difference is not None:
            assert len(found.difference.departed) == min(holds.values())
    _check_counts(case, found, fails)
    return "refuted" if found.refuted.departures == 0 else "departed"


def _check_counts(case: Case, found: Counterexample, fails: dict[World, int]) -> None:
    """Of the scenarios that refute it with as few departures: fewest individuals, facts, then readings."""
    tale = found.refuted
    assert tale is not None
    if tale.departures or not tale.surely_fewest:
        return
    asker = case.session.put(case.program, case.question)
    footing = keeping(asker)
    unstated = in_order(footing, footing.unstated())
    atoms = {base_atom(footing, v): v for v in unstated}
    about = {name: footing.circuit.variables(x) for name, x in individuals(footing, unstated)}
    counted: dict[tuple[int, int], list[World]] = {}
    for world, departures in fails.items():
        if departures:
            continue
        true = {atoms[a] for a in world.scenario.true if a in atoms}
        people = sum(bool(true & variables) for variables in about.values())
        counted.setdefault((people, len(true)), []).append(world)
    best = min(counted)
    assert (len(tale.individuals), tale.unstated) == best
    completions = [w for w in case.worlds if case.departures(w) == 0]
    relevant = {base_atom(footing, v) for v in footing.variables()}
    assert len(tale.readings) == min(
        _readings_needed(case, w, completions, relevant) for w in counted[best]
    )


def _readings_needed(
    case: Case, world: World, completions: list[World], relevant: set[object]
) -> int:
    """How many issues have to be as in a scenario for its facts to refute the claim however the rest is held."""
    facts = world.scenario.true & relevant
    others = [w for w in completions if w.scenario.true & relevant == facts]
    grouped = {str(p) for g in case.program.groups for p in g.members}
    issues = [frozenset({str(p.name)}) for p in case.program.positions if p.name not in grouped]
    issues += [frozenset(map(str, g.members)) for g in case.program.groups]
    for size in range(len(issues) + 1):
        for chosen in combinations(issues, size):
            kept = frozenset().union(*chosen)
            alike = [w for w in others if w.scenario.held & kept == world.scenario.held & kept]
            if not any(w.claim(case.question) for w in alike):
                return size
    raise AssertionError("with every reading fixed the scenario is the only one")


_SEEDS = range(36)


def test_small_programs_agree_with_brute_force() -> None:
    """36 generated programs, up to 3 questions each."""
    came: dict[str, int] = {}
    for seed in _SEEDS:
        for case in cases(seed):
            word = _check(case)
            came[word] = came.get(word, 0) + 1
    assert came.get("refuted", 0) >= 40
    assert came.get("departed", 0) >= 1
    assert came.get("law alone", 0) >= 6


@settings(suppress_health_check=list(HealthCheck), max_examples=_EXAMPLES)
@given(st.integers(1000, 10**9))
def test_programs_of_the_campaign_agree(seed: int) -> None:
    for case in cases(seed, 6):
        _check(case)


# ---- real files


def _session(name: str) -> Session:
    return open_file(find_files(name)[0][0])


_REAL = (
    ("demo", "refugee", Outcome.OPEN, 0),
    ("demo", "torture", Outcome.ENTAILED, 1),
    ("demo", "guards", Outcome.EXCLUDED, 0),
    ("c01_soering", "v1_germany", Outcome.OPEN, 0),
    ("c01_soering", "v1", Outcome.ENTAILED, 1),
    ("c10_pinochet", "v2d", Outcome.OPEN, 0),
    ("c14_bosnia_genocide", "v6", Outcome.OPEN, 0),
    ("c14_bosnia_genocide", "v4", Outcome.ENTAILED, 1),
    ("c18_al_jedda", "v3", Outcome.EXCLUDED, 0),
    ("c18_al_jedda", "v4", Outcome.ENTAILED, 1),
    ("c24_gabcikovo", "v2b", Outcome.EXCLUDED, 0),
    ("docs/draft-treaty.lex.md", "danger", Outcome.OPEN, 0),
    ("docs/draft-treaty.lex.md", "notice", Outcome.OPEN, 0),
)


@pytest.mark.parametrize(("file", "claim", "outcome", "departures"), _REAL)
def test_real_claims(file: str, claim: str, outcome: Outcome, departures: int) -> None:
    found = _session(file).counterexample(claim)
    assert found.outcome is outcome
    assert found.refuted is not None
    assert found.refuted.departures == departures
    assert found.refuted.checked[0] == "scenario replayed by the second evaluator"
    _minimal(found)
    jsonschema.validate(counterexample_object(file, found), schema("counterexample"))


def _minimal(found: Counterexample) -> None:
    """Every difference of the pair matters: a nearest scenario has at least one."""
    assert found.never_holds or (found.difference is not None and len(found.difference) >= 1)


def test_a_claim_about_everybody_is_refuted_by_anybody() -> None:
    claim = "every p: Person with return(China, p, DPRK) at 2010-03-15 satisfies China breaches CAT.3.1[p, DPRK]"
    found = _session("demo").counterexample(claim)
    assert found.refuted is not None
    assert found.refuted.individuals[0] == "R"
    assert found.reach is not None
    assert found.reach.kind == "all sizes"
    assert [g.settings for g in found.repairs] or not found.repairs_complete


def test_the_law_alone_may_prove_a_claim() -> None:
    found = _session("demo").counterexample("party(China, CAT) or not party(China, CAT)")
    assert found.outcome is Outcome.ENTAILED
    assert found.law_alone


def test_only_so_many_unnamed_members_are_looked_at_where_someone_is_asked_for_everyone() -> None:
    claim = "every p: Person satisfies some q: Person with (illegal_crosser(q) and p != q)"
    found = _session("demo").counterexample(claim)
    assert found.reach is not None
    assert found.reach.kind == "bounded"


# ---- the command


def _run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["counterexample", *args], env={"NO_COLOR": "1"})
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def test_the_page_fits_and_is_the_same_each_time() -> None:
    code, text = _run("c14_bosnia_genocide", "v6")
    assert code == 0
    assert max(map(len, text.splitlines())) <= 80
    assert _run("c14_bosnia_genocide", "v6") == (code, text)


def test_json_obeys_its_schema() -> None:
    code, text = _run("c01_soering", "v1", "--json")
    assert code == 0
    jsonschema.validate(json.loads(text), schema("counterexample"))


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("c01_soering", "nonesuch"), "no question called `nonesuch`"),
        (("c01_soering",), "Which question?"),
        (("c01_soering", "UK breaches"), "E-"),
        (("c01_soering", "v1", "--view", "Nobody"), "No view is called `Nobody`"),
        (("nowhere.lex", "v1"), "E-FILE"),
    ],
)
def test_wrong_input_is_explained(args: tuple[str, ...], said: str) -> None:
    code, text = _run(*args)
    assert code == 2
    assert said in text


def test_a_contradiction_is_shown_as_one(tmp_path: object) -> None:
    path = f"{tmp_path}/c.lex"
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(
            "fact wet\ncase A\n  given wet\n  view V\n    denies wet\n  ask q under V: wet\nend\n"
        )
    code, text = _run(path, "q")
    assert code == 2
    assert "E-CONTRADICTION" in text


def test_a_limit_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(*_: object) -> None:
        raise Exhausted("work limit")

    monkeypatch.setattr(Session, "put", exhausted)
    code, text = _run("c01_soering", "v1")
    assert code == 1
    assert "UNDECIDED" in text
    assert "This is not a no" in text


def test_a_limit_on_departures_keeps_what_the_theory_is_built_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def too_many(*_: object) -> None:
        raise TooManyAtoms("Serbia", 13)

    monkeypatch.setattr(Session, "put_leaving_open", too_many)
    found = _session("c14_bosnia_genocide").counterexample("v4")
    assert found.outcome is Outcome.ENTAILED
    assert found.fixed
    assert found.refuted is not None
    assert found.refuted.departures == 1


# ---- saving the claim


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("docs/draft-treaty.lex.md", "danger"),
        ("docs/draft-treaty.lex.md", "clash"),
        ("demo", "refugee"),
    ],
)
def test_a_repair_saves_the_claim_and_no_part_of_it_can_be_spared(file: str, name: str) -> None:
    session = open_file(find_files(file)[0][0])
    found = session.find(name)
    assert found is not None
    repairs = session.counterexample(name).repairs
    assert repairs
    asker = session.put(*found)
    literals = {(s.issue, s.value): x for x, s in asker.settings(asker.issues()).items()}
    for repair in repairs:
        chosen = [literals[s.issue, s.value] for s in repair.settings]
        assert isinstance(asker.check(chosen, False), Sat)
        assert isinstance(asker.check([*chosen, -asker.literal], False), Unsat)
        for dropped in chosen:
            rest = [x for x in chosen if x != dropped]
            assert isinstance(asker.check([*rest, -asker.literal], False), Sat)
