"""`lexlogic norms`: sheets, searches, JSON, dates, and what it says when nothing is found."""

import json
from datetime import date

import jsonschema
import pytest
from click.testing import CliRunner, Result

from lexlogic.cli.main import main
from lexlogic.pipeline import load_text
from lexlogic.program import model as m
from lexlogic.program.shelf import Shelf
from lexlogic.rendering.bound import bound, standing_on, today
from lexlogic.rendering.catalogue import covers, found, sheet_of
from lexlogic.rendering.norms_json import schema, sheet_json
from lexlogic.rendering.page import Page
from lexlogic.rendering.sheet_pages import render_sheet
from lexlogic.rendering.sheets import ConceptSheet, NormSheet, PositionSheet, SourceSheet

DAY = date(2010, 3, 15).toordinal()

LAW = """\
let Aland, Bland, Cland, Dland be State
sort Person
conduct expel(s: State, p: Person) "{s} expels {p}"
conduct invade(s: State) "{s} invades"
closed fact ill(p: Person) "{p} is ill"
standard endangered(p: Person) "{p} is in danger" of Shelter art "1(2)"
  met when ill(p)
  met when Broad
  note "open-textured"
concept sheltered(p: Person) "{p} is sheltered" of Shelter art "1(1), 5-7"
  when endangered(p)
  unless registered(p)
fact registered(p: Person) "{p} is registered"
rule emergency "state of emergency" of Shelter art "9" for p: Person if Broad
  establishes sheltered(p)
  when ill(p)
treaty Shelter "Shelter Convention"
  cite "1 Example Treaty Series 1"
  adopted 1960-05-01
  in force 1962-01-01
  party Aland, Bland since 1962-01-01 per "depositary"
  party Cland since 1970 until 2005-01-01
  party Dland since 2010
  reservation Bland to Shelter.3
  reservation Aland to Shelter.3 insofar as Broad
  objection Aland to Bland
  parties partial "neighbours only"
  prevails over Usage
custom Usage "general custom"
instrument Advice "advice"  cite "A/1"
norm Shelter.3 "no expulsion" of Shelter art "3(1)"
  bearer s: State  for p: Person  owed to each party
  forbids expel(s, p)
  when endangered(p)
  quote "No party shall expel a person in danger."
  note "any person"
norm ban of Usage  bearer s: State  owed to everyone  forbids invade(s)  cite "1 Series 1"
  from 1945-10-24
  peremptory since 1945-10-24 if Broad
  peremptory since 1980
norm advised of Advice art "2"  bearer s: State  owed to each state  obliges not invade(s)
position Broad "danger is read broadly"
  alias P-BROAD
  held by "A scholar" "Treatise, 12"
  opposed by "Ministry of Bland"
  default off
position Narrow "danger is read narrowly"  no holder found
exactly one of Broad, Narrow as Reading
"""
CASE = "case One\n  ask endangered: Aland breaches Shelter.3\nend\n"


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    loaded = load_text(f"{LAW}case C\n  ask q: Broad\nend\n")
    return Shelf(loaded.programs[0], load_text(LAW).documents, load_text(CASE).documents)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["norms", *arguments], prog_name="lexlogic")


def page(shelf: Shelf, query: str, on: str = "") -> str:
    sheet = sheet_of(shelf, query, DAY)
    assert sheet is not None, query
    jsonschema.validate(json.loads(sheet_json(sheet, on)), schema())
    text = render_sheet(sheet, Page(), on)
    assert [line for line in text.splitlines() if len(line) > 80] == []
    return " ".join(text.split())


# ---- sheets


def test_a_norm_says_who_is_bound(shelf: Shelf) -> None:
    text = page(shelf, "Shelter.3", "2010-03-15")
    assert "bound on 2010-03-15: Aland (the list is not complete)" in text
    assert "has a reservation: Aland (insofar as Broad is held), Bland" in text
    assert "not clear on 2010-03-15: Dland (the list gives no day)" in text
    assert '"No party shall expel a person in danger."' in text
    assert "note: any person" in text
    assert "cases: <text>" in text


def test_a_norm_is_named_in_several_ways(shelf: Shelf) -> None:
    for query in ("Shelter.3", "shelter.3", "Shelter 3(1)", "article 3(1) Shelter", "Shelter.3.1"):
        sheet = sheet_of(shelf, query, DAY)
        assert isinstance(sheet, NormSheet), query
        assert sheet.name == "Shelter.3"


def test_a_norm_sheet_gives_every_date_of_a_peremptory_norm(shelf: Shelf) -> None:
    text = page(shelf, "ban")
    assert "peremptory since 1945-10-24 (if Broad is held); or since 1980. exceptions" in text
    assert "bound now: every State and organization" in text


def test_nobody_is_bound_by_what_does_not_bind_or_not_yet(shelf: Shelf) -> None:
    assert "bound now: nobody (an instrument binds nobody by itself)" in page(shelf, "advised")
    early = date(1961, 1, 1).toordinal()
    program = shelf.program
    (treaty,) = (s for s in program.sources if s.name == "Shelter")
    (custom,) = (s for s in program.sources if s.name == "Usage")
    (ban,) = (n for n in program.norms if n.name == "ban")
    assert bound(program, treaty, None, early).why_not == "in force only since 1962-01-01"
    before = bound(program, custom, ban, date(1940, 1, 1).toordinal())
    assert before.why_not == "the norm begins on 1945-10-24"


@pytest.mark.parametrize(
    ("state", "day", "standing"),
    [
        ("Aland", "1961-12-31", "not yet"),
        ("Aland", "1962-01-01", "party"),
        ("Cland", "1970-06-01", "unclear"),
        ("Cland", "2004-12-31", "party"),
        ("Cland", "2005-01-01", "left"),
    ],
)
def test_a_member_is_party_from_its_first_to_before_its_last_day(
    shelf: Shelf, state: str, day: str, standing: str
) -> None:
    (treaty,) = (s for s in shelf.program.sources if s.name == "Shelter")
    (member,) = (p for p in treaty.parties if p.state == state)
    assert standing_on(member, date.fromisoformat(day).toordinal()) == standing


def test_a_source_shows_its_parties_and_clauses(shelf: Shelf) -> None:
    text = page(shelf, "Shelter Convention", "2010-03-15")
    assert "adopted 1960-05-01, in force 1962-01-01" in text
    assert "parties on 2010-03-15: 2 listed:" in text
    assert "Aland since 1962-01-01: depositary" in text
    assert "no longer: Cland since 1970 until 2005-01-01" in text
    assert "the list is not complete: neighbours only" in text
    assert "reservation: Bland to Shelter.3 " in text
    assert "objection: Aland to the reservations of Bland" in text
    assert "prevails over Usage" in text
    assert "rules and principles emergency state of emergency" in text
    assert "positions that touch it: Broad" in text


def test_a_position_shows_who_takes_part_and_what_reads_it(shelf: Shelf) -> None:
    text = page(shelf, "p-broad")
    assert "held by: A scholar, Treatise, 12" in text
    assert "opposed by: Ministry of Bland" in text
    assert "rejected unless a view moves it" in text
    assert "exactly one is held of this and Narrow" in text
    assert "read by: standard endangered" in text
    assert "rule emergency" in text
    assert "norms that depend on it: Shelter.3" in text
    assert "no holder found" in page(shelf, "Narrow")


def test_a_concept_shows_when_it_is_so_and_when_not(shelf: Shelf) -> None:
    text = page(shelf, "sheltered")
    assert "sheltered(p: Person) concept" in text
    assert "when p is in danger unless p is registered" in text
    assert "by emergency state of emergency (Shelter 9)" in text
    assert "if Broad is held" in text
    standard = page(shelf, "endangered")
    assert "met when p is ill met when Broad is held" in standard
    assert "read by: concept sheltered (<text>:10); norm Shelter.3 (<text>:" in standard
    assert "note: open-textured" in standard


def test_a_question_of_the_same_name_is_no_use(shelf: Shelf) -> None:
    concept, norm = sheet_of(shelf, "endangered", DAY), sheet_of(shelf, "Shelter.3", DAY)
    assert isinstance(concept, ConceptSheet)
    assert isinstance(norm, NormSheet)
    assert (concept.cases, norm.cases) == ((), ("<text>",))


def test_a_rule_shows_what_it_establishes(shelf: Shelf) -> None:
    text = page(shelf, "emergency")
    assert '"state of emergency" Shelter 9 establishes: p is sheltered' in text
    assert "when p is ill if Broad is held" in text


def test_a_principle_shows_who_yields_and_its_place_among_others() -> None:
    text = " ".join(run("lex_superior").output.split())
    assert "n yields to m when" in text
    assert "goes before: " in text


# ---- searches


def names(shelf: Shelf, query: str) -> list[str]:
    return [entry.name for _, entries in found(shelf, query) for entry in entries]


def test_an_article_finds_all_that_is_said_of_it(shelf: Shelf) -> None:
    assert names(shelf, "Shelter 1") == ["endangered", "sheltered"]
    assert names(shelf, "art. 6 Shelter") == ["sheltered"]
    assert names(shelf, "Shelter 9") == ["emergency"]


@pytest.mark.parametrize(
    ("cited", "wanted", "covered"),
    [
        ("3(1)", "3", True),
        ("30", "3", False),
        ("2(1), 11-16", "12", True),
        ("2(1), 11-16", "17", False),
        ("8 and 9", "9", True),
        ("31(3)(c)", "31(3)", True),
        ("IX", "I", False),
    ],
)
def test_what_a_citation_covers(cited: str, wanted: str, covered: bool) -> None:
    assert covers(cited, wanted) is covered


def test_words_are_looked_for_from_their_beginning(shelf: Shelf) -> None:
    assert names(shelf, "scholar") == ["Broad"]
    assert names(shelf, "danger broadly") == ["Broad"]
    assert "Shelter.3" in names(shelf, "expul")
    assert names(shelf, "xpulsion") == []
    assert names(shelf, "Reading") == ["Broad", "Narrow"]


def test_holders_and_sources_are_found_in_the_library() -> None:
    assert "Integral" in run("Fitzmaurice").output
    assert "Convention against Torture" in run("1465 UNTS").output


# ---- the command


def test_today_is_used_unless_a_day_is_given() -> None:
    assert today() == date.today().toordinal()
    assert "bound now: " in run("CAT.3.1").output
    result = run("CAT.3.1", "--on", "1989-01-01")
    assert "bound on 1989-01-01: Canada, China, Russia" in " ".join(result.output.split())
    assert "nobody (in force only since 1987-06-26)" in run("CAT.3.1", "--on", "1980-01-01").output


@pytest.mark.parametrize("day", ["1989", "1989-02", "1989-02-30", "yesterday"])
def test_a_day_must_be_a_day(day: str) -> None:
    result = run("CAT.3.1", "--on", day)
    assert result.exit_code == 2
    assert "is no day" in result.output


def test_a_name_misspelt_is_guessed() -> None:
    result = run("CAT.3.11.x")
    assert result.exit_code == 2
    result = run("NrPeremtory")
    assert result.exit_code == 2
    assert "Did you mean `NrPeremptory`?" in " ".join(result.output.split())
    assert "lexlogic norms" in run("qqqqqq").output


@pytest.mark.parametrize(
    ("arguments", "shows"),
    [
        ((), "files"),
        (("CAT.3.1",), "norm"),
        (("CAT", "--on", "2010-03-15"), "source"),
        (("P-NR-JC",), "position"),
        (("substantial_grounds",), "concept"),
        (("vclt.53",), "rule"),
        (("lex_superior",), "principle"),
        (("torture",), "found"),
        (("--lint", "core"), "lint"),
        (("nothing_like_it",), "found"),
    ],
)
def test_json_obeys_the_schema(arguments: tuple[str, ...], shows: str) -> None:
    result = CliRunner().invoke(main, ["norms", *arguments, "--json"])
    document = json.loads(result.stdout)
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(document, schema())
    assert document["shows"] == shows


def test_every_name_of_the_library_has_a_sheet() -> None:
    from lexlogic.cli.library_program import library

    shelf = library()
    program = shelf.program
    kinds: tuple[tuple[type, tuple[object, ...]], ...] = (
        (NormSheet, tuple(n.name for n in program.norms)),
        (SourceSheet, tuple(s.name for s in program.sources)),
        (PositionSheet, tuple(p.name for p in program.positions if p.text)),
        (
            ConceptSheet,
            tuple(p.name for p in program.predicates if p.kind is not m.PredicateKind.ENGINE),
        ),
    )
    for kind, declared in kinds:
        for name in declared[::7]:
            sheet = sheet_of(shelf, str(name), DAY)
            assert isinstance(sheet, kind), name
            text = render_sheet(sheet, Page())
            assert [line for line in text.splitlines() if len(line) > 80] == []
