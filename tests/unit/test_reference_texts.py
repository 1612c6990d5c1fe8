"""Texts compared by the reference evaluator: the table of D19, speciality, opposability."""

import pytest

from lexlogic.reference.texts import Clash
from tests.reference_builder import Case

COMMON = """
let A, B be State
sort Person open
conduct invade(s: State, t: State)
conduct hurt(s: State, p: Person)
conduct pay(s: State, p: Person)
conduct hand(s: State, p: Person)
conduct trial(s: State, p: Person)
fact selfdef(s: State, t: State)
fact detained(s: State, p: Person)
fact grounds(p: Person)
fact runaway(p: Person)
position AllSlaves "runaways are slaves"
concept slave(p: Person) when runaway(p) and AllSlaves
norm noforce bearer s: State for t: State forbids invade(s, t) unless selfdef(s, t)
norm nohurt bearer s: State for p: Person forbids hurt(s, p)
norm norisk bearer s: State for p: Person forbids hand(s, p) when grounds(p)
norm noslave bearer s: State for p: Person forbids hand(s, p) when slave(p)
"""


@pytest.mark.parametrize(
    ("text", "against", "outcome"),
    [
        ("obliges invade(s, t)", "noforce", Clash.INEVITABLE),
        ("obliges invade(s, t) when selfdef(s, t)", "noforce", Clash.NONE),
        ("obliges hurt(s, p) when detained(s, p)", "nohurt", Clash.INEVITABLE),
        ("obliges pay(s, p) when hurt(s, p)", "nohurt", Clash.NONE),
        ("obliges hand(s, p)", "norisk", Clash.POSSIBLE),
        ("obliges (hand(s, p) or trial(s, p))", "norisk", Clash.NONE),
        ("permits hurt(s, p)", "nohurt", Clash.INEVITABLE),
    ],
)
def test_content_conflict(text: str, against: str, outcome: Clash) -> None:
    case = Case(COMMON + f"norm n bearer s: State for t: State, p: Person {text}")
    assert case.at().texts.clash("n", against) is outcome


def test_a_rule_makes_a_clash_inevitable() -> None:
    case = Case(COMMON + "norm n bearer s: State for p: Person obliges hand(s, p) when runaway(p)")
    assert case.at().texts.clash("n", "noslave") is Clash.NONE
    assert case.at(held=("AllSlaves",)).texts.clash("n", "noslave") is Clash.INEVITABLE


SCOPES = """
let A, B be State
sort Person open
conduct hold(s: State, p: Person)
fact soldier(p: Person)
fact wounded(p: Person)
fact captured(p: Person, s: State)
norm broad bearer s: State for p: Person obliges hold(s, p)
norm soldiers bearer s: State for p: Person obliges hold(s, p) when soldier(p)
norm both bearer s: State for p: Person forbids hold(s, p) when soldier(p) and wounded(p)
norm hurt bearer s: State for p: Person obliges hold(s, p) when wounded(p)
norm held bearer s: State for p: Person obliges hold(s, p)
  when some q: State with captured(p, q)
norm own bearer s: State for p: Person obliges hold(s, p) when captured(p, s)
norm never bearer s: State for p: Person obliges hold(s, p) when soldier(p) and not soldier(p)
"""


def test_more_specific() -> None:
    texts = Case(SCOPES).at().texts
    names = ("broad", "soldiers", "both", "hurt", "held", "own", "never")
    found = {(n, m) for n in names for m in names if texts.more_specific(n, m)}
    assert found == {
        *((n, "broad") for n in ("soldiers", "both", "hurt", "held", "own")),
        ("both", "soldiers"),
        ("both", "hurt"),
        ("own", "held"),
    }


def test_a_constraint_of_the_library_counts() -> None:
    bar = "\nimpossible wounded(p) and not soldier(p) for p: Person"
    less = "\nnorm brave bearer s: State for p: Person obliges hold(s, p)"
    less += " when soldier(p) or wounded(p)"
    without = Case(SCOPES + less + bar).at().texts
    assert without.more_specific("soldiers", "brave")
    general = Case("", outside=SCOPES + less + bar).at().texts
    assert not general.more_specific("soldiers", "brave")
    assert general.more_specific("hurt", "soldiers")


def test_opposable() -> None:
    texts = Case(SCOPES + "let P be Person").at().texts
    assert texts.opposable("soldiers", "A", 0)
    assert not texts.opposable("soldiers", "Nobody", 0)
