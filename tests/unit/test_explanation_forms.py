"""Explanations: what is no fact is never shown as one, every sentence has a place, both forms, contrast (D57, D58)."""

import json
from functools import cache
from pathlib import Path
from random import Random

import jsonschema
import pytest
from click.testing import CliRunner

from lexlogic.cli.main import main
from lexlogic.explanation.again import ask_again
from lexlogic.explanation.contrast import breach_of, other_literal, retractions
from lexlogic.explanation.derive import explain
from lexlogic.explanation.model import Explanation
from lexlogic.explanation.why_not import why_not
from lexlogic.program import model as m
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.explain_json import explain_object, why_not_object
from lexlogic.rendering.explanation import render_explanation, render_short, render_why_not
from lexlogic.rendering.json_output import schema, to_json
from lexlogic.session import NotReadable, Session, open_file, open_text
from lexlogic.solving.verdict import Outcome, Verdict
from lexlogic.solving.z3_backend import Sat, Unsat
from tests.programs import make

ROOT = Path(__file__).parents[2]
CASES = [
    (
        ROOT / "norms/cases/repatriation.lex.md",
        ("torture", "guards", "conflict", "excuse-stability"),
    ),
    (ROOT / "norms/cases/c01_soering.lex.md", ()),
    (ROOT / "norms/cases/c14_bosnia_genocide.lex.md", ()),
    (ROOT / "norms/cases/c24_gabcikovo.lex.md", ("v1", "v1b", "v5")),
    (ROOT / "norms/cases/c18_al_jedda.lex.md", ("v1", "v1b", "v2")),
    (ROOT / "norms/cases/c10_pinochet.lex.md", ("v1", "v1b")),
]
QUESTIONS = [(path, name) for path, names in CASES for name in (names or ("*",))]
_NO_FACTS = {"standard", "position", "default", "stated", "denied", "supposing"}


@cache
def session(path: Path) -> Session:
    return open_file(path)


@cache
def answered(path: Path, name: str) -> tuple[m.Program, Verdict]:
    here = session(path)
    found = here.find(name)
    assert found is not None
    return found[0], here.answer(*found)


def told(path: Path, name: str, full: bool = False) -> Explanation:
    program, verdict = answered(path, name)
    return explain(session(path), program, verdict.question, verdict, full)


def questions(path: Path, name: str) -> list[str]:
    if name != "*":
        return [name]
    return [q.name for q in session(path).programs[0].questions]


def check_graph(found: Explanation, question: m.Question) -> None:
    """Acyclic, premises earlier; a place for each sentence; what is no fact is marked on each line."""
    kinds = {p.label: p.kind for p in found.given}
    for point in found.given:
        assert (point.label[0] == "F") == (point.kind not in _NO_FACTS), point
    under: dict[str, set[str]] = {}
    for number, step in enumerate(found.steps, 1):
        assert step.number == number
        assert step.span is not None or step.premises
        marked = {p for p in step.premises if p in kinds and kinds[p] in _NO_FACTS}
        for premise in step.premises:
            assert premise in kinds or int(premise) < number
            marked |= under.get(premise, set())
        assert set(step.rests_on) == marked
        under[str(number)] = marked
    assert question is not None


@pytest.mark.parametrize(("path", "name"), QUESTIONS, ids=lambda x: getattr(x, "stem", x))
def test_every_sentence_has_a_place_and_nothing_assumed_is_a_fact(path: Path, name: str) -> None:
    for one in questions(path, name):
        _, verdict = answered(path, one)
        found = told(path, one)
        check_graph(found, verdict.question)
        for text in (render_explanation(found), render_explanation(found, places=True)):
            assert all(len(line) <= 80 for line in text.splitlines())
        assert len(render_short(found).splitlines()) <= 10
        if found.steps and found.given:
            page = render_explanation(found)
            for point in found.given:
                assert f"  {point.label} " in page
            for line in page.splitlines():
                if "taken" in line and "as met" in line and line.startswith("  F"):
                    raise AssertionError(line)


@pytest.mark.parametrize("name", ["torture", "guards"])
def test_the_full_form_leaves_nothing_out(name: str) -> None:
    path = CASES[0][0]
    short, full = told(path, name), told(path, name, True)
    check_graph(full, answered(path, name)[1].question)
    assert full.pruned == 0
    assert len(full.steps) > len(short.steps)
    if short.pruned:
        assert f"{short.pruned} things that could have stood in the way" in render_explanation(
            short
        )
    assert short.steps[-1].sentence == full.steps[-1].sentence


def drop_each(here: Session, program: m.Program, verdict: Verdict) -> int:
    """M13: what is given carries the claim, and no longer does when any one point is dropped."""
    again = ask_again(verdict)
    target = verdict.literal if verdict.outcome is Outcome.ENTAILED else -verdict.literal
    fixed = {a.literal for a in again.background}
    given = [a.literal for a in verdict.sufficient]
    background = [a.literal for a in again.background]
    from lexlogic.solving.budget import Budget
    from lexlogic.solving.z3_backend import Solver

    solver = Solver(again.g, Budget(1.0), shared=True)
    assert isinstance(solver.check([*background, *given, -target], False), Unsat)
    own = [x for x in given if x not in fixed]
    for point in own:
        rest = [x for x in given if x != point]
        still = [x for x in background if x in given]
        assert isinstance(solver.check([*rest, *still, -target], False), Sat)
    assert program is not None
    assert here is not None
    return len(own)


@pytest.mark.parametrize(("path", "name"), QUESTIONS, ids=lambda x: getattr(x, "stem", x))
def test_every_given_point_is_needed(path: Path, name: str) -> None:
    for one in questions(path, name):
        program, verdict = answered(path, one)
        if verdict.outcome in (Outcome.ENTAILED, Outcome.EXCLUDED):
            drop_each(session(path), program, verdict)


def test_every_given_point_is_needed_in_generated_programs() -> None:
    """M13 over whole programs with all hard features: graph and sufficient set."""
    dropped = 0
    for seed in range(25):
        try:
            here = open_text(make(Random(seed)).text)
        except NotReadable:
            continue
        for program in here.programs:
            for question in program.questions[:4]:
                try:
                    verdict = here.answer(program, question, thorough=False)
                except NotReadable:
                    continue
                if verdict.theory is None:
                    continue
                for full in (False, True):
                    check_graph(explain(here, program, question, verdict, full), question)
                if verdict.outcome in (Outcome.ENTAILED, Outcome.EXCLUDED):
                    dropped += drop_each(here, program, verdict)
    assert dropped >= 10


def test_why_a_breach_and_not_excused() -> None:
    path = CASES[0][0]
    program, verdict = answered(path, "torture")
    found = why_not(session(path), program, verdict.question, verdict, "excused")
    names = [a.principle for a in found.attempts]
    assert {"ARSIWA 20", "ARSIWA 21", "ARSIWA 23", "ARSIWA 24", "ARSIWA 25"} <= set(names)
    assert all(a.word == "fails" and a.reason and a.span for a in found.attempts)
    assert "necessity" in render_why_not(found)


@pytest.mark.parametrize(
    ("path", "name", "other"),
    [
        (CASES[0][0], "torture", "excused"),
        (CASES[0][0], "torture", "displaced"),
        (CASES[3][0], "v1", "excused"),
    ],
    ids=["torture-excused", "torture-displaced", "gabcikovo-excused"],
)
def test_retractions_are_smallest(path: Path, name: str, other: str) -> None:
    """Without the set the other status is possible; put any point of it back, and it is not."""
    from lexlogic.solving.budget import Budget
    from lexlogic.solving.z3_backend import Solver

    _, verdict = answered(path, name)
    again = ask_again(verdict)
    claim = breach_of(verdict.question.claim)
    assert claim is not None
    target = other_literal(again, claim, other)
    sets, _ = retractions(again, target)
    assert sets
    literals = [a.literal for a in (*again.background, *again.assumptions)]
    solver = Solver(again.g, Budget(1.0), shared=True)
    for one in sets:
        gone = {a.literal for a in one}
        kept = [x for x in literals if x not in gone]
        assert isinstance(solver.check([*kept, target], False), Sat)
        for back in gone:
            assert isinstance(solver.check([*kept, back, target], False), Unsat)
    assert len({frozenset(a.literal for a in one) for one in sets}) == len(sets)


def test_json_obeys_its_schema() -> None:
    path = CASES[0][0]
    for name in ("torture", "conflict"):
        program, verdict = answered(path, name)
        answer = Answer(program, verdict)
        for full in (False, True):
            document = explain_object("demo", answer, told(path, name, full))
            jsonschema.validate(json.loads(to_json(document)), schema("explain"))
        other = why_not(session(path), program, verdict.question, verdict, "displaced")
        document = why_not_object("demo", answer, other)
        jsonschema.validate(json.loads(to_json(document)), schema("explain"))


def test_a_claim_about_everybody_is_told_of_one() -> None:
    found = told(CASES[1][0], "v4")
    assert found.steps[0].sentence == "ECHR 3 does not bind USA"
    assert "as an example of all" in found.steps[1].sentence
    assert "#" not in render_explanation(found)


def test_an_excluded_conflict_says_which_duty_does_not_apply() -> None:
    found = told(CASES[1][0], "kind")
    assert found.steps[0].sentence == "The conditions of UKUS I are not met"
    assert found.steps[-1].sentence.startswith("No conflict between")


@pytest.mark.parametrize(
    "arguments", [["--short", "--full"], ["--why-not", "nonsense"], ["--view", "Nobody"]]
)
def test_wrong_input_is_said(arguments: list[str]) -> None:
    result = CliRunner().invoke(main, ["explain", str(CASES[1][0]), "v2", *arguments])
    assert result.exit_code == 2
    assert result.output
