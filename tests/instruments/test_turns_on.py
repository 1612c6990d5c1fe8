"""What a question turns on: complete, smallest, counted right; on generated programs and on real cases."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from random import Random

import attrs
import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lexlogic.cli.main import main
from lexlogic.instruments import turns_on as instrument
from lexlogic.instruments.turns_on import TurnsOn, turns_on
from lexlogic.program import model as m
from lexlogic.reference import Entangled, TooLarge
from lexlogic.rendering.json_output import schema
from lexlogic.session import NotReadable, Session, open_file, open_text
from lexlogic.solving import turning
from lexlogic.solving.budget import Exhausted
from lexlogic.solving.grounds import Minimal
from lexlogic.solving.verdict import Outcome
from lexlogic.solving.z3_backend import Sat, Unsat
from tests.case_runner import ROOT
from tests.differential.comparing import opened
from tests.instruments.brute import Table, of_ground
from tests.programs import make

_DEEP = settings().max_examples > 100
CASES = (
    ("norms/cases/repatriation.lex.md", "refugee"),
    ("norms/cases/c05_khan.lex.md", "v1:X2"),
    ("norms/cases/c12_gelbtrunk.lex.md", "v1b"),
    ("norms/cases/c17_jurisdictional_immunities.lex.md", "v1-if"),
    ("norms/cases/c18_al_jedda.lex.md", "v4-turns"),
    ("norms/cases/c26_achmea.lex.md", "forum"),
    ("docs/draft-treaty.lex.md", "danger"),
    ("docs/draft-treaty.lex.md", "clash"),
)


@cache
def study(file: str) -> Session:
    return open_file(ROOT / file)


def asked(file: str, name: str) -> tuple[Session, m.Program, m.Question]:
    session = study(file)
    name, _, variant = name.partition(":")
    found = session.find(name, variant)
    assert found is not None
    return (session, *found)


def parts(ways: object) -> list[frozenset]:
    return [of_ground(g) for g in ways.listed]  # type: ignore[attr-defined]


# ---- against all completions


@settings(max_examples=1500 if _DEEP else 20, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32).map(lambda seed: make(Random(seed))))
def test_combinations_independence_and_counts_are_what_all_completions_say(made) -> None:
    session = opened(made)
    if session is None:
        return
    session.replaying = False
    program = session.programs[0]
    for question in program.questions:
        try:
            found = turns_on(session, program, question)
            table = Table.of(program, question, 64)
        except (NotReadable, TooLarge, Entangled):
            continue
        assert found.verdict.outcome is not Outcome.UNDECIDED
        if not table.rows:
            assert found.verdict.outcome is Outcome.INCONSISTENT
            continue
        agree(found, table)


def agree(found: TurnsOn, table: Table) -> None:
    """Check a record against the table of all completions."""
    for ways, wanted in zip(found.ways, (True, False), strict=True):
        listed = parts(ways)
        assert len(listed) == len(set(listed)) == ways.count
        assert set(listed) == table.grounds(wanted)
    if found.verdict.outcome is not Outcome.OPEN:
        assert found.issues == ()
        return
    for ways, wanted in zip(found.law, (True, False), strict=True):
        assert set(parts(ways)) == table.grounds(wanted, law_only=True)
    keys = {next(iter(of_ground_key(w))): w for w in found.issues}
    met = {k for w in found.ways for p in parts(w) for k, _ in p}
    assert set(keys) == met
    counted = table.swings(frozenset(keys))
    assert {k: (w.changes, w.settings) for k, w in keys.items()} == counted
    assert found.tally is not None
    vectors = {frozenset((k, v) for k, v in row if k in keys): holds for row, holds in table.rows}
    assert found.tally == (sum(vectors.values()), len(vectors) - sum(vectors.values()), 0)


def of_ground_key(weight):
    value = weight.values[0]
    yield ("fact", value.atom) if value.is_fact else ("law", value.issue)


# ---- on real cases


@pytest.mark.parametrize(("file", "name"), CASES)
def test_each_combination_is_enough_smallest_and_possible(file: str, name: str) -> None:
    session, program, question = asked(file, name)
    found = turns_on(session, program, question)
    asker = session.put(program, question)
    literals = {
        (s.issue, s.value): x
        for issue in turning.turning(asker).points
        for (value, x), s in zip(
            issue.values,
            [turning.setting(asker, issue, i) for i in range(len(issue.values))],
            strict=True,
        )
    }
    assert found.verdict.outcome is Outcome.OPEN
    for ways, target in zip(found.ways, (asker.literal, -asker.literal), strict=True):
        assert ways.listed
        for ground in ways.listed:
            chosen = [literals[s.issue, s.value] for s in ground.settings]
            assert isinstance(asker.check([*chosen, -target], False), Unsat)
            assert isinstance(asker.check([*chosen, target], False), Sat)
            for x in chosen:
                rest = [y for y in chosen if y != x]
                assert isinstance(asker.check([*rest, -target], False), Sat)


@pytest.mark.parametrize(("file", "name"), CASES)
def test_a_search_by_another_way_finds_the_same(file: str, name: str) -> None:
    session, program, question = asked(file, name)
    found = turns_on(session, program, question)
    asker = session.put(program, question)
    whole = turning.turning(asker)
    issues = [p for p in whole.points if p.name]
    minimal = Minimal(asker.residual, asker.base, asker.other_leaves(issues), issues)
    named = {x: (p.name, value) for p in issues for value, x in p.values}
    for ways, target in zip(found.ways, (asker.literal, -asker.literal), strict=True):
        other = {frozenset(named[x] for x in g) for g in minimal.run(target, 1000)}
        assert {frozenset((s.issue, s.value) for s in g.settings) for g in ways.listed} == other
    assert minimal.complete


def test_the_seed_case_turns_on_five_issues() -> None:
    found = turns_on(*asked("norms/cases/repatriation.lex.md", "refugee"))
    assert [len(w.listed) for w in found.ways] == [4, 3]
    weights = {w.name: (w.changes, w.settings) for w in found.issues}
    assert weights["StatusIsDeclaratory"] == (9, 16)
    assert sorted(w[0] for w in weights.values()) == [3, 3, 3, 3, 9]
    assert found.tally == (9, 23, 0)
    assert "no scenario escapes them all" in found.checked
    assert any("replayed" in c for c in found.checked)


def test_an_issue_that_never_matters_leaves_all_combinations_as_they_are() -> None:
    session, program, question = asked("norms/cases/c18_al_jedda.lex.md", "v4-turns")
    found = turns_on(session, program, question)
    asker = session.put(program, question)
    issues = [p for p in turning.turning(asker).points if p.name]
    named = {x: (p.name, value) for p in issues for value, x in p.values}
    assert found.independent
    for literal in [x for issue in found.independent for _, x in issue.values]:
        base = [*asker.base, literal]
        minimal = Minimal(asker.residual, base, asker.other_leaves(issues), issues)
        for ways, target in zip(found.ways, (asker.literal, -asker.literal), strict=True):
            again = {frozenset(named[x] for x in g) for g in minimal.run(target, 100)}
            assert again == {frozenset((s.issue, s.value) for s in g.settings) for g in ways.listed}


def test_a_settled_question_turns_on_nothing() -> None:
    found = turns_on(*asked("norms/cases/repatriation.lex.md", "torture"))
    assert found.issues == ()
    assert found.entailed.count == 1
    assert found.excluded.count == 0
    assert found.verdict.sufficient
    assert found.choices
    assert found.choices > 1_000_000


def test_facts_that_a_constraint_ties_to_the_claim_count() -> None:
    session = open_text("""
let A be State
conduct give(s: State)
fact held(s: State)
fact free(s: State)
norm n  bearer s: State  owed to A  forbids give(s)  when held(s)
let B be State
impossible held(s) and free(s) for s: State
case One
  given give(B)
  ask q: B breaches n
end
""")
    found = session.turns_on("q")
    assert {frozenset((k[1].predicate, v) for k, v in p) for p in parts(found.excluded)} == {
        frozenset({("held", "false")}),
        frozenset({("free", "true")}),
    }
    agree(found, Table.of(*session.wanted("q"), 64))


def test_the_date_of_an_event_is_one_issue(tmp_path: Path) -> None:
    file = tmp_path / "event.lex"
    file.write_text("""
let A, B be State
conduct give(s: State) "{s} gives"
treaty T  party A, B since 2001-06-01
norm n of T  bearer s: State  owed to B  forbids give(s)
case One
  given give(A) at 2001
  ask q: A breaches n
end
""")
    found = open_file(file).turns_on("q")
    assert [len(w.values) for w in found.issues] == [2]
    page = shown(str(file), "q")
    assert "1 A gives on 2001-01-01" in page
    assert "2 A gives on 2001-06-01" in page
    document = json.loads(shown(str(file), "q", "--json"))
    jsonschema.validate(document, schema("turns-on"))
    values = [v["value"] for v in document["issues"][0]["values"]]
    assert values == ["on 2001-01-01", "on 2001-06-01"]


def test_the_law_alone_may_settle_less() -> None:
    session, program, question = asked("norms/cases/repatriation.lex.md", "refugee")
    found = turns_on(session, program, question, law_only=True)
    assert all(not w.is_fact for w in found.issues)
    assert found.tally is not None
    assert sum(found.tally) == 8
    assert found.tally[2] > 0  # on some doctrines it depends on the facts


def test_what_cannot_be_compiled_is_searched_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turning, "NODE_LIMIT", 20)
    found = turns_on(*asked("norms/cases/c05_khan.lex.md", "v1:X2"))
    assert not found.complete
    assert found.tally is None
    assert all(w.changes is None for w in found.issues)
    monkeypatch.undo()
    whole = turns_on(*asked("norms/cases/c05_khan.lex.md", "v1:X2"))
    for ways, exact in zip(found.ways, whole.ways, strict=True):
        assert len(ways.listed) == exact.count


def test_a_spent_budget_is_undecided_and_never_a_no(monkeypatch: pytest.MonkeyPatch) -> None:
    def spent(asker: object) -> Outcome:
        raise Exhausted("work limit")

    monkeypatch.setattr(instrument, "outcome_of", spent)
    result = CliRunner().invoke(main, ["turns-on", "c12_gelbtrunk", "v1b"])
    assert result.exit_code == 1
    assert "? UNDECIDED" in result.output
    assert "This is not a no." in result.output


# ---- what is shown


def shown(*words: str) -> str:
    result = CliRunner().invoke(main, ["turns-on", *words])
    assert result.exit_code == 0, result.output
    return result.output


def test_the_page_is_the_same_each_time_and_fits() -> None:
    one, other = (shown("c17_jurisdictional_immunities", "v1-if") for _ in range(2))
    assert one == other
    assert max(map(len, one.splitlines())) <= 80


def test_columns_that_do_not_fit_go_on_below() -> None:
    text = shown("c02_chahal", "rc33")
    assert text.count("Entailed if") > 1
    assert "The first 16 of 20 that have it entailed" in text
    assert max(map(len, text.splitlines())) <= 80


def test_json_obeys_its_schema() -> None:
    for words in (("c18_al_jedda", "v4-turns"), ("c18_al_jedda", "v1"), ("c02_chahal", "rc33")):
        document = json.loads(shown(*words, "--json"))
        jsonschema.validate(document, schema("turns-on"))


def test_wrong_input_is_told() -> None:
    for words, said in (
        (("demo", "nothing"), "no question called `nothing`"),
        (("demo",), "Which question?"),
        (("demo", "refugee", "--view", "Nobody"), "No view is called `Nobody`"),
        (("demo", "China breaches Nothing.1"), "Nothing"),
    ):
        result = CliRunner().invoke(main, ["turns-on", *words])
        assert result.exit_code == 2
        assert said in result.output


def test_records_are_frozen() -> None:
    found = turns_on(*asked("norms/cases/c12_gelbtrunk.lex.md", "v1b"))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.complete = False  # type: ignore[misc]
