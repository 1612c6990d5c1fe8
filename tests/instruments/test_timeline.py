"""The timeline: the answer on every day is the one shown, intervals are few, events are needed (D51)."""

import datetime
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
from lexlogic.instruments.moving import anchor, postponed
from lexlogic.instruments.sweeping import Asked, Moment, walk
from lexlogic.instruments.timeline import Timeline, timeline
from lexlogic.program import model as m
from lexlogic.program.dates import read_date
from lexlogic.program.normal import dates
from lexlogic.rendering.json_output import schema, to_json
from lexlogic.rendering.page import Page
from lexlogic.rendering.timeline_json import timeline_object
from lexlogic.rendering.timeline_page import render_timelines
from lexlogic.session import NotReadable, Session, open_file, open_text

ROOT = Path(__file__).parents[2]
_DEEP = settings().max_examples > 100
CASES = (
    ("norms/cases/c01_soering.lex.md", "v1"),
    ("norms/cases/c15_nicaragua.lex.md", "v1"),
    ("norms/cases/c24_gabcikovo.lex.md", "v4" if _DEEP else "v5"),
    ("norms/cases/c22_oscar_chinn.lex.md", "v1"),
    ("norms/cases/c18_al_jedda.lex.md", "v2"),
    ("docs/draft-treaty.lex.md", "danger"),
)


def day(text: str) -> int:
    date = read_date(text)
    assert date is not None
    return date.first


@cache
def session(path: str) -> Session:
    return open_file(ROOT / path)


@cache
def shown(path: str, name: str, as_of: bool = False) -> Timeline:
    """The timeline of a question, made once."""
    here = session(path)
    found = here.find(name)
    assert found is not None
    return timeline(here, *found, as_of)


def answer_on(asked: Asked, when: int) -> str:
    """What a question says on a day, asked by itself in a session that has seen nothing."""
    program, question = asked.put(when)
    assert isinstance(asked.study, Session)
    here = asked.study.apart()
    here.replaying = False
    return here.answer(program, question, thorough=False).outcome.value


def asked_of(here: Session, found: Timeline) -> Asked:
    return Asked(here, found.program, found.question, found.anchor)


def on(found: Timeline, when: int) -> str:
    for interval in found.row.intervals:
        after = interval.first is None or interval.first <= when
        if after and (interval.last is None or when <= interval.last):
            return interval.word
    raise AssertionError("a day lies in no interval")


def days_to_try(found: Timeline, asked: Asked, dice: Random, count: int) -> list[int]:
    """Days at and around each boundary, and days inside each interval, at random."""
    low, high = asked.first_day(), max(asked.everywhere(), default=1) + 400
    chosen = [low, high]
    for interval in found.row.intervals:
        first, last = interval.first or low, interval.last or high
        chosen += [first, last, *(dice.randint(first, max(first, last)) for _ in range(count))]
    return sorted(set(chosen))


def check_constant(here: Session, found: Timeline, days: list[int]) -> None:
    asked = asked_of(here, found)
    for when in days:
        said = datetime.date.fromordinal(when)
        assert on(found, when) == answer_on(asked, when), said


def check_minimal(found: Timeline) -> None:
    """Intervals follow one another without a gap, and neighbours differ."""
    for row in found.rows:
        assert row.intervals[0].first is None
        assert row.intervals[-1].last is None
        for one, other in zip(row.intervals, row.intervals[1:], strict=False):
            assert one.last is not None
            assert one.last + 1 == other.first
            assert (one.word, one.status) != (other.word, other.status)
            assert other.begins is not None


def check_events(here: Session, found: Timeline) -> None:
    """Had what is named come a day later the answer would have stayed; and each part of it is needed."""
    asked = asked_of(here, found)
    for before, now in zip(found.row.intervals, found.row.intervals[1:], strict=False):
        assert now.begins is not None
        assert now.first is not None
        if not now.begins.needed:
            continue
        marks = now.begins.marks

        def word(chosen: tuple[object, ...], when: int = now.first) -> str:
            program, question = asked.put(when)
            changed = postponed(program, chosen)  # type: ignore[arg-type]
            apart = here.apart()
            apart.replaying = False
            return apart.answer(changed, question, thorough=False).outcome.value

        assert word(marks) == before.word
        for mark in marks if len(marks) > 1 else ():
            assert word(tuple(k for k in marks if k is not mark)) != before.word


@pytest.mark.parametrize(("path", "name"), CASES)
def test_answers_on_all_days_are_those_shown_for_real_cases(path: str, name: str) -> None:
    found = shown(path, name)
    here = session(path)
    asked = asked_of(here, found)
    check_minimal(found)
    check_constant(here, found, days_to_try(found, asked, Random(path), 2))
    check_events(here, found)


def test_at_every_day_on_which_anything_could_change() -> None:
    """The days looked at are enough: no other day of the grid has another answer."""
    path, name = "norms/cases/c01_soering.lex.md", "v1"
    found, here = shown(path, name), session(path)
    check_constant(here, found, asked_of(here, found).everywhere()[::4])


@pytest.mark.parametrize("name", ["q", "r", "s", "t", "u", "v"])
def test_what_was_and_what_will_be(name: str) -> None:
    """Points before and after all others move with the day asked about, and come and go."""
    text = """
case T
  let A, B be State
  conduct x(s: State)
  conduct y(s: State)
  treaty U adopted 1990-01-01 party A, B since 1992-03-01 until 2005-06-01
  norm n of U art "1" bearer s: State owed to each party forbids x(s) when previously y(s)
  given y(A) at 1991-01-01 and not y(A) before 1991-01-01
  given not y(A) after 1991-01-01
  ask q as of 1990-01-01: n by A is applicable
  ask r as of 1990-01-01: previously y(A)
  ask s as of 1990-01-01: previously by 12 months y(A)
  ask t as of 1990-01-01: afterwards y(A)
  ask u as of 1990-01-01: previously party(A, U)
  ask v as of 1990-01-01: afterwards not party(A, U)
end
"""
    here = open_text(text)
    found = here.timeline(name)
    assert len(found.row.intervals) == {"q": 3, "v": 1}.get(name, 2)
    check_minimal(found)
    check_constant(here, found, days_to_try(found, asked_of(here, found), Random(name), 2))


def test_seed_case_within_a_window() -> None:
    found = open_file(ROOT / "norms/cases/repatriation.lex.md").timeline(
        "torture", since=day("1988-10-01"), until=day("1988-12-31")
    )
    assert [i.word for i in found.row.intervals] == ["excluded", "entailed"]
    begins = found.row.intervals[1].begins
    assert begins is not None
    assert begins.needed
    assert [(k.owner, str(k.origin.state)) for k in begins.marks] == [("CAT", "China")]
    assert found.row.intervals[1].first == day("1988-11-03")
    assert {row.kind for row in found.rows} == {"question", "source", "conflict"}
    verdict = found.row.intervals[1].verdict
    assert verdict is not None
    assert verdict.certificate is not None
    assert "scenario replayed by the second evaluator" in verdict.certificate.checked


def test_as_of_leaves_the_facts_where_they_are() -> None:
    path = "norms/cases/c01_soering.lex.md"
    moved, stays = shown(path, "v1"), shown(path, "v1", True)
    assert moved.anchor is not None
    assert stays.anchor is None
    assert "1989-07-07" in {
        datetime.date.fromordinal(i.first).isoformat() for i in stays.row.intervals if i.first
    }


# ---- generated programs


def dated_program(dice: Random) -> str:
    """A small program full of dates: memberships, vague dates, validity, rules, lengths of time."""

    def date(low: int = 1990, high: int = 1996) -> str:
        year = dice.randint(low, high)
        kind = dice.random()
        if kind < 0.15:
            return str(year)
        month = dice.randint(1, 12)
        if kind < 0.3:
            return f"{year}-{month:02d}"
        return f"{year}-{month:02d}-{dice.randint(1, 28):02d}"

    def membership(state: str) -> str:
        until = f" until {date(1997, 2001)}" if dice.random() < 0.3 else ""
        return f" party {state} since {date()}{until}"

    lines = ["let A, B, C be State", "conduct x(s: State)", "conduct y(s: State)"]
    lines += ["dated fact f(s: State)", "fact g(s: State)", "position P"]
    gate = dice.choice(["", "", " when f(s)", " when g(s)", " when previously y(s)"])
    gate = dice.choice([gate, gate, " when previously by 12 months y(s)", " when P"])
    lines.append("concept c(s: State)" + (gate or " when g(s)"))
    if dice.random() < 0.3:
        lines.append(f"rule r from {date()} for s: State establishes c(s) when f(s)")
    for name in ("T", "U"):
        force = f" in force {date(1989, 1994)}" if dice.random() < 0.6 else ""
        adopted = "1988-01-01"
        if dice.random() < 0.2:
            adopted = f"1988-01-01 if P adopted {date(1989, 1995)} if not P"
        members = (
            membership("A") + membership("B") + (membership("C") if dice.random() < 0.5 else "")
        )
        lines.append(f"treaty {name} adopted {adopted}{force}{members}")
    mode = dice.choice(["forbids", "obliges"])
    scope = dice.choice(["", " when c(s)", " when g(s)", " unless c(s)"])
    valid = f" from {date()}" if dice.random() < 0.3 else ""
    valid += f" until {date(1997, 2001)}" if dice.random() < 0.2 else ""
    within = " within 6 months" if mode == "obliges" and dice.random() < 0.3 else ""
    lines.append(
        f"norm n of T bearer s: State owed to each party {mode} x(s){scope}{valid}{within}"
    )
    lines.append("norm k of U bearer s: State owed to each party obliges x(s)")
    if dice.random() < 0.5:
        lines.append("principle p for n: Duty, k: Duty n yields to k when source(k, U)")
    where = dice.choice([f" at {date(1992, 1998)}"] * 6 + [""])
    lines.append(f"given {dice.choice(['', '', 'not '])}x(A){where}")
    if dice.random() < 0.6:
        lines.append(f"given y(A) at {date(1991, 1997)}")
    if dice.random() < 0.5:
        lines.append(f"given f(A) at {date(1991, 1997)}")
    claims = [
        "A breaches n",
        "A breaches k",
        "conflict among (n by A, k by A)",
        "c(A)",
        "ever f(A)",
    ]
    lines.append(f"ask Q: {dice.choice(claims)}")
    return "\n".join(["case Made", *(f"  {line}" for line in lines), "end", ""])


@given(st.integers(0, 10**9))
@settings(
    max_examples=1_500 if _DEEP else 15,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_generated_programs(seed: int) -> None:
    """Brute force: at and around every boundary, and at random days, in both ways of asking."""
    dice = Random(seed)
    here = open_text(dated_program(dice))
    found = here.find("Q")
    assert found is not None
    try:
        told = timeline(here, *found, as_of=dice.random() < 0.5)
    except NotReadable:
        return
    asked = asked_of(here, told)
    check_minimal(told)
    check_constant(here, told, days_to_try(told, asked, dice, 2))
    grid = asked.everywhere()
    check_constant(here, told, sorted(dice.sample(grid, min(6, len(grid)))))
    check_events(here, told)


def test_days_on_which_something_turns_move_too() -> None:
    """Half a year after what moves is no fixed day: one would go on day by day, up to the limit."""
    here = open_text("""
let A be State
conduct x(s: State)
concept ripe(s: State) when previously by 6 months x(s)
concept twice(s: State) when previously by 6 months ripe(s)
given x(A) at 1990-03-31 and not x(A) before 1990-03-31
given not x(A) after 1990-03-31
ask q: ripe(A) at 1991-10
ask r: twice(A) at 1991-10-15
""")
    for name in ("q", "r"):
        found = here.timeline(name)
        asked = asked_of(here, found)
        assert found.moments < 60
        assert len(found.row.intervals) == 2
        check_minimal(found)
        check_constant(here, found, days_to_try(found, asked, Random(name), 40))


def test_generated_programs_have_changes() -> None:
    """The generator makes timelines that change, in both ways, or the test above could not fail."""
    changes = 0
    for seed in (2, 4, 11):
        here = open_text(dated_program(Random(seed)))
        found = here.find("Q")
        assert found is not None
        changes += len(timeline(here, *found).row.intervals) - 1
    assert changes > 3


def test_only_days_on_which_something_read_changes_are_looked_at() -> None:
    """The days looked at are a part of all dates, and each is one of the grid."""
    path, name = "norms/cases/c01_soering.lex.md", "v1"
    here = session(path)
    found = here.find(name)
    assert found is not None
    asked = Asked(here, *found, anchor(*found))
    moments: list[Moment] = list(walk(asked, None, None))
    grid = set(asked.everywhere())
    assert all(moment.day in grid for moment in moments[1:])
    assert len(moments) < len(set(dates(found[0])))


# ---- moving


def test_what_moves_and_what_stays() -> None:
    here = open_text(
        "let A, B be State\nconduct x(s: State)\npower leave(s: State)\ndated fact f(s: State)\n"
        "treaty T adopted 1990-01-01 party A, B since 1990-01-01\n"
        "norm n of T bearer s: State owed to each party forbids x(s) when f(s)\n"
        "given x(A) at 2000-01-01\ngiven f(A) at 1999-12\ngiven leave(A) at 1995-01-01\n"
        "ask Q: A breaches n\n"
    )
    found = here.find("Q")
    assert found is not None
    asked = Asked(here, *found, anchor(*found))
    assert asked.anchor == read_date("2000-01-01")
    program, _ = asked.put(day("2001-01-01"))
    texts = [term.text for finding in program.findings for term in dates(finding.body)]
    assert texts == ["2001-01-01", "2000-12-01/2000-12-31", "1995-01-01"]
    assert program.sources == found[0].sources


def test_a_question_about_no_dated_conduct_is_asked_as_of_each_date() -> None:
    here = open_text(
        "let A, B be State\ntreaty T adopted 1990-01-01 party A since 1991 until 1999-05-01\n"
        "ask Q: party(A, T)\n"
    )
    found = here.find("Q")
    assert found is not None
    told = timeline(here, *found)
    assert told.anchor is None
    assert [(i.first, i.word) for i in told.row.intervals] == [
        (None, "excluded"),
        (day("1991-01-01"), "open"),
        (day("1992-01-01"), "entailed"),
        (day("1999-05-01"), "excluded"),
    ]
    page = render_timelines([told], Page())
    assert "some day in 1991" in page


def test_a_limit_is_said_and_is_no_answer() -> None:
    here = open_file(ROOT / "norms/cases/c01_soering.lex.md", effort=0.005)
    found = here.find("v1")
    assert found is not None
    told = timeline(here, *found)
    assert told.row.reached is not None
    assert told.row.intervals[-1].last == told.row.reached
    assert "This is not a no." in " ".join(render_timelines([told], Page()).split())


# ---- page, JSON, command


def test_page_is_narrow_and_repeats_itself() -> None:
    told = [shown(path, name) for path, name in CASES[:1]]
    page = render_timelines(told, Page())
    assert all(len(line) <= 80 for line in page.splitlines())
    assert page.isascii()
    again = [timeline(open_file(ROOT / p), *session(p).find(n)) for p, n in CASES[:1]]  # type: ignore[misc]
    assert render_timelines(again, Page()) == page
    for word in ("unsat", "model", "core", "prime"):
        assert word not in page.lower().split()


@pytest.mark.parametrize(("path", "name"), CASES)
def test_json_obeys_its_schema(path: str, name: str) -> None:
    document = timeline_object(path, "", [shown(path, name)])
    jsonschema.validate(json.loads(to_json(document)), schema("timeline"))


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["norms/cases/c01_soering.lex.md", "v11"], 2, "no question called"),
        (["norms/cases/c01_soering.lex.md", "v1", "--view", "Nobody"], 2, "Nobody"),
        (["norms/cases/c01_soering.lex.md", "v1", "--from", "soon"], 2, "no date"),
        (["norms/cases/c01_soering.lex.md", "v1", "--from", "1990", "--to", "1980"], 2, "before"),
    ],
)
def test_wrong_input_is_said(arguments: list[str], code: int, said: str) -> None:
    result = CliRunner().invoke(main, ["timeline", str(ROOT / arguments[0]), *arguments[1:]])
    assert result.exit_code == code
    assert said in " ".join(result.output.split())


def test_moving_program_keeps_everything_else() -> None:
    here = session("norms/cases/c24_gabcikovo.lex.md")
    found = here.find("v1")
    assert found is not None
    asked = Asked(here, *found, anchor(*found))
    assert asked.anchor is not None
    program, question = asked.put(asked.anchor.first)
    assert (program, question) == found
    program, _ = asked.put(asked.anchor.first + 100)
    blank = {"findings": (), "disputed": (), "views": ()}
    assert attrs.evolve(program, **blank) == attrs.evolve(found[0], **blank)
    assert isinstance(program, m.Program)
