"""The model made from a text: points and events of a question, clauses of a norm, timed
predicates.
"""

import datetime

import pytest

from lexlogic.pipeline import load_text
from lexlogic.program import model as m
from lexlogic.program.frame import DAY, Event, Frame
from lexlogic.program.frames import make_frame
from lexlogic.program.normal import substitute, timed_predicates
from lexlogic.program.walk import merged_views

WORLD = """sort Person
let A, B be State
let Ryu be Person
conduct pay(s: State, t: State)
conduct leave(s: State)
fact rich(s: State)
dated fact war(s: State)
"""


def _program(text: str) -> m.Program:
    loaded = load_text(WORLD + text)
    assert loaded.ok, loaded.diagnostics
    return loaded.programs[0]


def _frame(text: str, name: str = "Q") -> Frame:
    program = _program(text)
    return make_frame(program, next(q for q in program.questions if q.name == name))


def _day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal() * DAY


def _days(*texts: str) -> tuple[int, ...]:
    return tuple(_day(text) for text in texts)


# ---- frames


def test_without_dates_there_is_one_point() -> None:
    frame = _frame("given pay(A, B)\nask Q: pay(A, B)")
    assert frame.ticks == (0,)
    assert frame.events == ()


def test_a_dated_act_makes_its_point_and_no_event() -> None:
    frame = _frame("given pay(A, B) at 1990-05-01\nask Q: pay(A, B)")
    assert frame.ticks == _days("1990-05-01")
    assert frame.events == ()
    assert frame.now == _day("1990-05-01") + 1
    assert [point.label for point in frame.points] == ["1990-05-01"]


def test_dates_of_treaties_alone_leave_only_the_present() -> None:
    frame = _frame("treaty T  adopted 1950-01-01\n  party A since 1960-01-01\nask Q: rich(A)")
    assert frame.ticks == (_day("1960-01-01") + 1,)
    assert frame.now == frame.ticks[0]
    assert frame.points[0].label == "after 1960-01-01"


def test_an_undated_act_has_a_point_in_each_interval() -> None:
    frame = _frame(
        "treaty T\n  party A since 1960-01-01 until 1970-01-01\ngiven pay(A, B)\nask Q: pay(A, B)"
    )
    candidates = _days("1959-12-31", "1960-01-01", "1970-01-01")
    assert frame.ticks == candidates
    assert frame.events == (Event("pay", ("A", "B"), candidates),)


def test_a_period_confines_the_points_of_an_act() -> None:
    frame = _frame(
        "treaty T\n  party A since 1988-11-03\ngiven pay(A, B) between 1988-01-01 and 1989-01-01\n"
        "ask Q: pay(A, B)"
    )
    assert frame.events[0].ticks == _days("1988-01-01", "1988-11-03", "1989-01-01")


def test_a_year_is_a_period() -> None:
    frame = _frame("given pay(A, B) at 1990\nask Q: pay(A, B)")
    (event,) = frame.events or (None,)
    ticks = event.ticks if event else frame.ticks
    assert all(_day("1990-01-01") <= t < _day("1991-01-01") for t in ticks)


def test_a_denial_makes_no_event() -> None:
    frame = _frame("given not pay(A, B)\ngiven leave(A) at 1990-01-01\nask Q: pay(A, B)")
    assert frame.events == ()
    assert frame.ticks == _days("1990-01-01")


def test_dated_facts_happen_and_plain_facts_do_not() -> None:
    frame = _frame("given war(A) at 1990-01-01 and rich(A)\nask Q: rich(A)")
    assert frame.ticks == _days("1990-01-01")


def test_the_present_is_a_point() -> None:
    frame = _frame("given pay(A, B) at 1990-01-01\nask Q as of 2005-06-01: rich(A)")
    assert frame.present == _day("2005-06-01")
    assert frame.ticks == _days("1990-01-01", "2005-06-01")


def test_what_is_supposed_counts_for_its_question_only() -> None:
    text = (
        "given pay(A, B) at 1990-01-01\nask Q: rich(A)\n"
        "ask P supposing leave(A) at 2000-01-01: rich(A)"
    )
    assert _frame(text).ticks == _days("1990-01-01")
    assert _frame(text, "P").ticks == _days("1990-01-01", "2000-01-01")


def test_views_bring_their_points_and_those_they_follow() -> None:
    text = (
        "view V\n  states leave(A) at 1990-01-01\nview W follows V\n  states leave(B) at "
        "1991-01-01\n"
        "ask Q under W: leave(A)\nask P under V: leave(A)"
    )
    assert _frame(text).ticks == _days("1990-01-01", "1991-01-01")
    assert _frame(text, "P").ticks == _days("1990-01-01")
    program = _program(text)
    assert [v.name for v in merged_views(program, (m.ViewId("W"),))] == ["V", "W"]


def test_open_sorts_have_an_arbitrary_member_for_each_variable_of_the_claim() -> None:
    text = (
        "sort Ship open\nfact fast(x: Ship)\nlet Boat be Ship\n"
        "ask Q: every x: Ship, y: Ship with fast(x) satisfies fast(y)\nask P: fast(Boat)"
    )
    assert _frame(text).of(m.SortId("Ship")) == ("Boat", "ship#1", "ship#2")
    assert _frame(text, "P").of(m.SortId("Ship")) == ("Boat",)


def test_sources_and_norms_are_members_too() -> None:
    frame = _frame(
        "treaty T  rank ordinary\nnorm N of T\n  bearer s: State\n"
        "  obliges (leave(s) and pay(s, A))\nask Q: rich(A)"
    )
    assert frame.of(m.SOURCE) == ("T",)
    assert frame.of(m.NORM) == ("N",)
    assert frame.of(m.RANK) == ("ordinary",)


# ---- clauses (D14)


def _clauses(content: str, more: str = "") -> list[m.Norm]:
    program = _program(
        "custom C\nconcept either(s: State)\n  when leave(s) or pay(s, A)\n"
        "concept both(s: State)\n  when leave(s) and pay(s, A)\n"
        "concept several(s: State)\n  when leave(s)\n  when pay(s, A)\n"
        "concept except_rich(s: State)\n  when leave(s) unless rich(s)\n"
        f"norm N of C\n  bearer s: State\n  {content}\n{more}ask Q: rich(A)"
    )
    return list(program.norms)


LEAVE = m.Predication(m.PredicateId("leave"), (m.Variable("s", m.STATE),))
PAY = m.Predication(m.PredicateId("pay"), (m.Variable("s", m.STATE), m.Constant("A", m.STATE)))
RICH = m.Predication(m.PredicateId("rich"), (m.Variable("s", m.STATE),))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("obliges leave(s)", [LEAVE]),
        ("obliges (leave(s) and pay(s, A))", [LEAVE, PAY]),
        ("obliges both(s)", [LEAVE, PAY]),
        ("obliges not (leave(s) or pay(s, A))", [m.Not(LEAVE), m.Not(PAY)]),
        ("forbids leave(s)", [m.Not(LEAVE)]),
        ("forbids (leave(s) or pay(s, A))", [m.Not(LEAVE), m.Not(PAY)]),
        ("forbids either(s)", [m.Not(LEAVE), m.Not(PAY)]),
        ("forbids not (leave(s) and pay(s, A))", [LEAVE, PAY]),
        ("obliges except_rich(s)", [LEAVE, m.Not(RICH)]),
        ("permits any of (leave(s), pay(s, A))", [LEAVE, PAY]),
    ],
)
def test_norms_split_into_clauses(content: str, expected: list[m.Formula]) -> None:
    clauses = _clauses(content)
    assert [clause.content for clause in clauses] == expected
    numbers = [0] if len(expected) == 1 else list(range(1, len(expected) + 1))
    assert [clause.clause for clause in clauses] == numbers


@pytest.mark.parametrize(
    "content",
    [
        "obliges (leave(s) or pay(s, A))",
        "forbids (leave(s) and pay(s, A))",
        "obliges either(s)",
        "forbids several(s)",
        "permits (leave(s) and pay(s, A))",
        "permits (leave(s) or pay(s, A))",
        "obliges (leave(s) and pay(s, A))  indivisible",
    ],
)
def test_norms_that_stay_whole(content: str) -> None:
    (clause,) = _clauses(content)
    assert clause.clause == 0


def test_clauses_inherit_everything_else() -> None:
    first, second = _clauses("obliges (leave(s) and pay(s, A))  when rich(s)  from 1990")
    assert first.scope == second.scope == RICH
    assert first.valid_from == second.valid_from
    assert first.name == second.name == "N"


def test_recursive_definitions_are_not_unfolded() -> None:
    program = _program(
        "custom C\nconcept loop(s: State)\n  when leave(s) and loop(s)\n"
        "norm N of C\n  bearer s: State\n  obliges loop(s)\nask Q: rich(A)"
    )
    assert 1 <= len(program.norms) <= 2


def test_substitution_leaves_bound_letters_alone() -> None:
    s, t = m.Variable("s", m.STATE), m.Variable("t", m.STATE)
    inside = m.Exists((m.Bound(s),), RICH)
    both = m.And((RICH, inside))
    replaced = substitute(both, {"s": t})
    assert replaced == m.And((m.Predication(RICH.predicate, (t,)), inside))


# ---- time (decisions, 3)


@pytest.mark.parametrize(
    ("body", "timed"),
    [
        ("rich(s)", False),
        ("war(s)", True),
        ("leave(s)", True),
        ("not leave(s)", True),
        ("leave(s) at 1990", False),
        ("ever leave(s)", False),
        ("previously leave(s)", True),
        ("some t: State with pay(s, t)", True),
        ("rich(s) and P", False),
        ("other(s)", True),
        ("s breaches N", True),
        ("party(s, T)", True),
        ("is_treaty(T) and rich(s)", False),
    ],
)
def test_a_concept_has_a_time_if_it_reads_one(body: str, timed: bool) -> None:
    program = _program(
        "position P\ntreaty T\nnorm N of T\n  bearer s: State\n  obliges pay(s, A)\n"
        "concept other(s: State)\n  when war(s)\n"
        f"concept c(s: State)\n  when {body}\nask Q: rich(A)"
    )
    assert ("c" in timed_predicates(program)) is timed
    predicate = next(p for p in program.predicates if p.name == "c")
    assert predicate.timed is timed


def test_a_rule_that_begins_on_a_day_has_a_time() -> None:
    program = _program(
        "rule r from 1990 for s: State\n  establishes c(s)\n  when rich(s)\nask Q: rich(A)"
    )
    assert "c" in timed_predicates(program)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("P", "is a position"),
        ("rich", "is a fact, conduct or concept"),
        ("A", "is an individual"),
        ("nothing", "Nothing is called `nothing`"),
    ],
)
def test_what_cannot_be_withdrawn_is_said(name: str, message: str) -> None:
    text = f"position P\ncase C\n  ask q: rich(A)\n  variant V\n    withdraw {name}\n    expect q open\n  end\nend\n"
    (found,) = (d for d in load_text(WORLD + text).diagnostics if d.is_error)
    assert message in found.message
    if "Nothing" not in message:
        assert "a norm, source, rule, principle or concept" in found.message


def test_a_source_withdrawn_stays_named_and_binds_nobody() -> None:
    text = (
        "treaty T\nnorm N of T\n  bearer s: State\n  obliges pay(s, A)\ncase C\n  ask q: A breaches N\n"
        "  variant V\n    withdraw T\n    expect q excluded\n  end\nend\n"
    )
    _, variant = load_text(WORLD + text).programs
    assert [s.exists for s in variant.sources] == [m.Truth(False)]
    assert [str(n.name) for n in variant.norms] == ["N"]
