"""One side's case: its ways, what defeats them, what it may concede, what it must unseat."""

from __future__ import annotations

import json
from functools import cache
from itertools import combinations
from random import Random

import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lexlogic.cli.main import main
from lexlogic.instruments.corrections import corrections
from lexlogic.instruments.moot import Moot, _combinations, moot, own_points, wanted_by
from lexlogic.instruments.turns_on import outcome_of
from lexlogic.program import model as m
from lexlogic.reference import Entangled, TooLarge
from lexlogic.rendering.json_output import schema
from lexlogic.session import NotReadable, Session, open_file
from lexlogic.solving.budget import Budget
from lexlogic.solving.turning import turning
from lexlogic.solving.verdict import Ground, Outcome
from lexlogic.solving.z3_backend import Sat, Solver
from tests.case_runner import ROOT
from tests.differential.comparing import opened
from tests.instruments.brute import Partial, Table, of_ground
from tests.programs import make

_DEEP = settings().max_examples > 100
CASES = (
    ("norms/cases/repatriation.lex.md", "refugee", "China", ""),
    ("norms/cases/c05_khan.lex.md", "v1:X2", "Canada", ""),
    ("norms/cases/c18_al_jedda.lex.md", "v4-turns", "UK", ""),
    ("norms/cases/c21_bryan_chamorro.lex.md", "v2", "Nicaragua", "excluded"),
    ("norms/cases/c23_nuclear_weapons.lex.md", "v4", "NuclearState", "excluded"),
    ("norms/cases/c26_achmea.lex.md", "forum", "Slovakia", "entailed"),
    ("docs/draft-treaty.lex.md", "danger", "Aland", ""),
)


@cache
def study(file: str) -> Session:
    return open_file(ROOT / file)


def case_of(file: str, name: str, state: str, wants: str) -> Moot:
    session = study(file)
    name, _, variant = name.partition(":")
    found = session.find(name, variant)
    assert found is not None
    wanted = (Outcome(wants), "") if wants else wanted_by(state, found[1].claim)
    assert wanted is not None
    return moot(session, *found, state, *wanted, 1000)


def parts(settings_of: tuple) -> Partial:
    return of_ground(Ground(Outcome.ENTAILED, settings_of))


# ---- against all completions


@settings(max_examples=1000 if _DEEP else 15, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**32).map(lambda seed: make(Random(seed))))
def test_ways_rebuttals_and_concessions_are_what_all_completions_say(made) -> None:
    session = opened(made)
    if session is None:
        return
    session.replaying = False
    program = session.programs[0]
    for question in program.questions:
        try:
            found = moot(session, program, question, "A", Outcome.EXCLUDED, "", 1000)
            table = Table.of(program, question, 64)
        except (NotReadable, TooLarge, Entangled):
            continue
        if found.turns.verdict.outcome is Outcome.OPEN:
            _agree(found, table)
        elif found.turns.verdict.outcome is not Outcome.INCONSISTENT:
            _smallest_to_unseat(session, program, question, found)


def _agree(found: Moot, table: Table) -> None:
    mine, theirs = [[parts(w.settings) for w in ways] for ways in (found.ways, found.against)]
    assert set(mine) == table.grounds(False)
    assert set(theirs) == table.grounds(True)
    keys = {k for way in (*mine, *theirs) for k, _ in way}
    rows = {frozenset((k, v) for k, v in row if k in keys) for row, _ in table.rows}
    for way in (*found.ways, *found.against):
        assert not way.more_rebuttals or len(way.rebuttals) == 6
        listed = {parts(r) for r in way.rebuttals}
        every = _defeating(parts(way.settings), rows)
        assert listed <= every
        assert len(listed) + way.more_rebuttals == len(every)
    for must, ways in ((found.must, mine), (found.must_against, theirs)):
        assert parts(must) == frozenset.intersection(*ways)
    for concession in found.concessions:
        ((key, value),) = parts((concession.setting,))
        lost = [w for w in mine if dict(w).get(key, value) != value]
        assert (concession.lost, concession.left) == (len(lost), len(mine) - len(lost))
        assert {mine[n - 1] for n in concession.lost_of_listed} == set(lost)
    conceded = {pair for c in found.concessions for pair in parts((c.setting,))}
    wanted = {pair for way in theirs for pair in way}
    assert conceded == {(k, v) for k, v in wanted if any(dict(w).get(k, v) != v for w in mine)}


def _defeating(way: Partial, rows: set[Partial]) -> set[Partial]:
    """The smallest partial vectors that some row extends, and no row that also extends the way."""
    found: set[Partial] = set()
    both = [r for r in rows if way <= r]
    for size in range(1, max(map(len, rows), default=0) + 1):
        for row in rows:
            for part in combinations(sorted(row, key=str), size):
                one = frozenset(part)
                if not any(f <= one for f in found) and not any(one <= r for r in both):
                    found.add(one)
    return found


def _smallest_to_unseat(
    session: Session, program: m.Program, question: m.Question, found: Moot
) -> None:
    asker = session.put(program, question)
    target = asker.literal if outcome_of(asker) is Outcome.EXCLUDED else -asker.literal
    points = list(dict.fromkeys(a.literal for a in asker.assumptions))
    if len(points) > 9:
        return
    solver = Solver(asker.g, Budget())
    opening: set[frozenset[int]] = set()
    for size in range(len(points) + 1):
        for some in combinations(points, size):
            without = frozenset(some)
            if any(o <= without for o in opening):
                continue
            rest = [x for x in asker.base if x not in without]
            if isinstance(solver.check([*rest, target], False), Sat):
                opening.add(without)
    assert found.unseat is not None
    assert found.unseat.complete
    assert {frozenset(a.literal for a in one) for one in found.unseat.sets} == opening


# ---- on real cases


@pytest.mark.parametrize("case", CASES, ids=lambda c: "-".join(c[:3]).rsplit("/", 1)[-1])
def test_a_way_is_defeated_by_what_is_said_to_defeat_it(case) -> None:
    found = case_of(*case)
    assert found.turns.verdict.outcome is Outcome.OPEN
    assert found.ways
    assert found.against
    for way in (*found.ways, *found.against):
        chosen = parts(way.settings)
        assert way.rebuttals
        for rebuttal in way.rebuttals:
            assert not parts(rebuttal) <= chosen
    # Each of the other side's sets meets every way: it takes a value the way does not have.
    for other in found.against:
        for way in found.ways:
            mine, theirs = dict(parts(way.settings)), dict(parts(other.settings))
            assert any(mine.get(k, v) != v for k, v in theirs.items())


def test_the_seed_case_is_argued_as_in_court() -> None:
    found = case_of("norms/cases/repatriation.lex.md", "refugee", "China", "")
    assert found.wants is Outcome.EXCLUDED
    assert [w.law_only for w in found.ways] == [True, False, False]
    assert found.must == ()
    assert [(s.issue, s.value) for s in found.must_against] == [("StatusIsDeclaratory", "held")]
    assert {(c.lost, c.left) for c in found.concessions} == {(1, 2)}
    (beside,) = found.beside
    assert beside.question.name == "torture"
    assert any([a.kind for a in one] == ["standard"] for one in beside.unseat.sets)


def test_points_of_a_view_that_do_no_work_are_named() -> None:
    session = study("norms/cases/repatriation.lex.md")
    program, question = session.wanted("refugee", "ForChina")
    found = moot(session, program, question, "China", Outcome.EXCLUDED)
    working = [a.assumption for a in found.arguments if not a.idle]
    assert [a.text for a in working] == ["StatusIsDeclaratory"]
    asker = session.put(program, question)
    assert len(own_points(asker)) == len(found.arguments)
    idle = [a.assumption.literal for a in found.arguments if a.idle]
    assert _combinations(turning(asker, idle)) == _combinations(turning(asker))
    for point in working:
        assert _combinations(turning(asker, [*idle, point.literal])) != _combinations(
            turning(asker)
        )


def test_a_point_that_helps_only_the_other_side_is_named() -> None:
    found = open_moot("""
let A, B be State
conduct give(s: State)
fact asked(s: State)
position Strict "s" no holder found
norm n  bearer s: State  owed to B  forbids give(s)  when any of (asked(s), Strict)
case One
  given give(A)
  view Own
    states asked(A)
    rejects Strict
  ask q under Own: A breaches n
end
""")
    harms = {a.assumption.kind: a.harms for a in found.arguments}
    assert harms == {"stated": True, "position": False}


def open_moot(text: str) -> Moot:
    from lexlogic.session import open_text

    return open_text(text).moot("q", "A")


def test_unseating_any_set_opens_the_question_and_less_does_not() -> None:
    session = study("norms/cases/repatriation.lex.md")
    program, question = session.wanted("torture")
    asker = session.put(program, question)
    found = corrections(asker, -asker.literal)
    assert found.complete
    assert len(found.sets) > 2
    solver = Solver(asker.g, Budget())
    for one in found.sets:
        gone = [a.literal for a in one]
        rest = [x for x in asker.base if x not in gone]
        assert isinstance(solver.check([*rest, -asker.literal], False), Sat)
        for literal in gone:
            back = [*rest, literal, -asker.literal]
            assert not isinstance(solver.check(back, False), Sat)


def test_what_a_state_wants_is_read_off_the_claim() -> None:
    session = study("norms/cases/repatriation.lex.md")
    for text, state, wanted in (
        ("China breaches CAT.3.1[Ryu, DPRK]", "China", Outcome.EXCLUDED),
        ("not China breaches CAT.3.1[Ryu, DPRK]", "China", Outcome.ENTAILED),
        ("China breaches CAT.3.1[Ryu, DPRK]", "ROK", Outcome.ENTAILED),
        ("China breaches CAT.3.1[Ryu, DPRK] or China breaches RC.33.1[Ryu, DPRK]", "China",
         Outcome.EXCLUDED),
    ):  # fmt: skip
        found = wanted_by(state, session.claim(text)[1].claim)
        assert found is not None
        assert found[0] is wanted
    assert wanted_by("China", session.wanted("guards")[1].claim) is None
    with pytest.raises(ValueError, match="entailed or excluded"):
        session.moot("complicity", "China")


# ---- what is shown


def shown(*words: str) -> str:
    result = CliRunner().invoke(main, ["moot", *words])
    assert result.exit_code == 0, result.output
    return result.output


def test_the_page_is_the_same_each_time_and_fits() -> None:
    words = ("c26_achmea", "forum", "--for", "Slovakia", "--wants", "entailed")
    one, other = shown(*words), shown(*words)
    assert one == other
    assert max(map(len, one.splitlines())) <= 80


def test_json_obeys_its_schema() -> None:
    for words in (
        ("demo", "torture", "--for", "China"),
        ("c18_al_jedda", "v4-turns", "--for", "UK"),
        ("demo", "refugee", "--for", "China", "--view", "ForChina"),
    ):
        jsonschema.validate(json.loads(shown(*words, "--json")), schema("moot"))


def test_wrong_input_is_told() -> None:
    for words, said in (
        (("demo", "refugee"), "--for"),
        (("demo", "refugee", "--for", "Chna"), "Did you mean `China`?"),
        (("demo", "complicity", "--for", "China"), "--wants"),
        (("demo", "nothing", "--for", "China"), "no question called `nothing`"),
    ):
        result = CliRunner().invoke(main, ["moot", *words])
        assert result.exit_code == 2
        assert said in result.output
