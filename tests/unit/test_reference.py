"""The worked examples of docs/semantics.md, section 15, in the reference evaluator."""

import pytest

from lexlogic.program.remarks import Cause, Label
from lexlogic.reference import verdict
from tests.reference_builder import Case, atom, only

STATES = """
let A, B, C be State
"""

TRIANGLE = (
    STATES
    + """
conduct give(s: State)
treaty T1 party A since 1950-01-01 party B since 1950-01-01
treaty T2 party A since 1960-01-01 party C since 1960-01-01 {clause}
norm n of T1 bearer s: State owed to B obliges give(s)
norm m of T2 bearer s: State owed to C forbids give(s)
{principle}
ask Conflict: strict conflict among (n by A, m by A)
ask Either: A breaches n or A breaches m
ask First: A breaches n
ask Unresolved: conflict among (n by A, m by A) is unresolved
"""
)
DAY = 800_000_000
"""A day after all dates of the examples."""


@pytest.mark.parametrize(
    ("clause", "principle"),
    [
        ("", "principle p for x: Duty, y: Duty x yields to y when in_force_after(T2, T1, A, A)"),
        ("", "principle p for x: Duty, y: Duty x yields to y when of_norm(x, n) and of_norm(y, m)"),
        (
            "prevails over T1",
            "principle p for x: Duty, y: Duty x yields to y when prevails_by_clause(y, x)",
        ),
    ],
)
def test_x1_triangle(clause: str, principle: str) -> None:
    case = Case(TRIANGLE.format(clause=clause, principle=principle), DAY)
    give = f"give(A)@{DAY}"
    for true in ([], [give]):
        world = case.at(*true)
        assert case.statuses(world, tick=DAY) == {
            "m->C, n->B": "strict unresolved no vote to B or C"
        }
        choice = world.register("A", DAY).sets[0].choices[0]
        if "in_force" not in principle:
            assert choice.blocked == (("p", "B"),)
        assert world.claim(case.question("Conflict"))
        assert world.claim(case.question("Unresolved"))
        assert len(world.register("A", DAY).residual) == 1
    assert case.breaches(give) == {"m->C"}
    assert case.breaches() == {"n->B"}
    words = [
        verdict(case.program, case.question(q), case.frame, [atom(give)]).overall
        for q in ("Conflict", "Either", "First")
    ]
    assert words == ["entailed", "entailed", "open"]


def test_x1_peremptory_rank_needs_no_consent() -> None:
    principle = """principle superior for x: Duty, y: Duty regardless of consent
      x yields to y when of_norm(x, m) and of_norm(y, n)"""
    case = Case(TRIANGLE.format(clause="", principle=principle), DAY)
    world = case.at()
    assert case.statuses(world, tick=DAY) == {"m->C, n->B": "strict resolved m displaced superior"}
    assert case.breaches(f"give(A)@{DAY}") == set()


PAIR = (
    STATES
    + """
conduct x(s: State)
position Integral "a group owes as one"
treaty E party {e} since 1950-01-01
treaty L party {l} since 1960-01-01
norm n of E bearer s: State obliges x(s) owed to each party if not Integral
  owed to all parties if Integral
norm m of L bearer s: State forbids x(s)
principle posterior for a: Duty, b: Duty a yields to b when of_norm(a, n) and of_norm(b, m)
"""
)


def test_x2_superset() -> None:
    case = Case(PAIR.format(e="A, B", l="A, B, C"), DAY)
    world = case.at()
    resolved = "strict resolved n displaced posterior"
    assert case.statuses(world, tick=DAY) == {"m->B, n->B": resolved, "m->C, n->B": resolved}
    assert world.displaced(only(world, "n", tick=DAY), ("B",))
    assert world.operative(only(world, "m", tick=DAY), ("C",))
    assert case.breaches(f"x(A)@{DAY}") == {"m->B", "m->C"}
    assert {b for b in case.breaches() if b == "n->B"} == set()


def test_x3_subset_and_integral() -> None:
    case = Case(PAIR.format(e="A, B, C", l="A, B"), DAY)
    off = case.at()
    assert case.statuses(off, tick=DAY) == {
        "m->B, n->B": "strict resolved n displaced posterior",
        "m->B, n->C": "strict unresolved no vote to C or B",
    }
    assert {c for i, c in off.breaches() if i.bearer == "A"} == {"C"}
    done = case.at(f"x(A)@{DAY}")
    assert {(i.name, c) for i, c in done.breaches() if i.bearer == "A"} == {("m", "B")}
    on = case.at(held=("Integral",))
    assert case.statuses(on, tick=DAY) == {"m->B, n->B+C": "strict unresolved no vote to B+C or B"}
    assert {(i.name, c) for i, c in on.breaches() if i.bearer == "A"} == {("n", "B"), ("n", "C")}


def test_x5_stated_return_does_not_erase_the_conflict() -> None:
    case = Case(
        STATES
        + """
conduct ret(s: State)
norm n bearer s: State owed to B obliges ret(s)
norm m bearer s: State owed to C forbids ret(s)
given ret(A)
ask Conflict: strict conflict among (n by A, m by A) is unresolved
ask First: A breaches n
ask Second: A breaches m
"""
    )
    ret = [atom("ret(A)@0")]
    words = {
        q.name: verdict(case.program, q, case.frame, ret).overall for q in case.program.questions
    }
    assert words == {"Conflict": "entailed", "First": "excluded", "Second": "entailed"}
    assert case.at().admissible() == ("ret(A)",) or case.at().admissible() != ()


RANKS = """
principle order for v: Duty, w: Duty v yields to w when any of ({pairs})
"""


def ranks(*pairs: str) -> str:
    """Write a principle of votes given as `n<m`."""
    written = []
    for pair in pairs:
        low, _, high = pair.partition("<")
        written.append(f"(of_norm(v, {low}) and of_norm(w, {high}))")
    return RANKS.format(pairs=", ".join(written))


LICENCE = """
let A, B be State
conduct use(s: State)
conduct pub(s: State)
conduct remedy(s: State)
fact lic(s: State)
fact com(s: State)
position Wide "permissions conflict"
permissions conflict if Wide
norm f bearer s: State owed to B forbids use(s)
norm p bearer s: State owed to B permits use(s) when lic(s)
norm g bearer s: State owed to B forbids pub(s)
norm h bearer s: State owed to B obliges remedy(s) when s breaches g
norm k bearer s: State owed to B permits pub(s) when com(s)
"""


def test_x8_licence() -> None:
    case = Case(LICENCE + ranks("f<p", "g<k"))
    wide = ("Wide",)
    world = case.at("lic(A)", "use(A)@0", held=wide)
    assert case.statuses(world) == {"f->B, p->B": "wide resolved f carved order"}
    assert case.breaches("lic(A)", "use(A)@0", held=wide) == set()
    assert world.carved(only(world, "f"), ("B",))
    assert case.breaches("use(A)@0", held=wide) == {"f->B"}
    assert case.breaches("pub(A)@0", held=wide) == {"g->B", "h->B"}
    assert case.breaches("pub(A)@0", "remedy(A)@0", held=wide) == {"g->B"}
    assert case.breaches("com(A)", "pub(A)@0", held=wide) == set()
    narrow = case.at("lic(A)", "use(A)@0")
    assert case.statuses(narrow) == {}
    assert case.breaches("lic(A)", "use(A)@0") == {"f->B"}


CONTRARY = """
let A, B be State
conduct keep(s: State)
conduct apol(s: State)
norm k bearer s: State owed to B obliges keep(s) at 0001-01-01
norm r bearer s: State owed to B obliges apol(s) at 0001-01-02 when not keep(s) at 0001-01-01
norm z bearer s: State owed to B forbids apol(s) at 0001-01-02
ask Advice: A must (keep(A) at 0001-01-01 and not apol(A) at 0001-01-02)
ask Never: conflict within (k by A, r by A)
"""


def test_x9_contrary_to_duty() -> None:
    case = Case(CONTRARY, 1000, 2000)
    world = case.at()
    assert case.statuses(world, tick=1000) == {}
    assert case.statuses(world, tick=2000) == {"r->B, z->B": "strict unresolved no vote to B or B"}
    kept = case.at("keep(A)@1000")
    assert case.statuses(kept, tick=2000) == {}
    assert kept.claim(case.question("Advice"))
    assert not world.claim(case.question("Never"))
    own = {"apol(A)@2000": {"k->B", "z->B"}}
    for true, expected in own.items():
        found = {(i.name, c) for i, c in case.at(true).breaches() if i.bearer == "A"}
        assert found == {tuple(e.split("->")) for e in expected}


KNOT = """
let A, B be State
conduct x(s: State)
conduct y(s: State)
conduct z(s: State)
impossible x(s) and y(s) for s: State
impossible x(s) and z(s) for s: State
impossible y(s) and z(s) for s: State
norm a bearer s: State owed to B obliges x(s)
norm b bearer s: State owed to B obliges y(s)
norm c bearer s: State owed to B obliges z(s)
"""


def test_x10_knot() -> None:
    case = Case(KNOT + ranks("a<b", "b<c", "c<a"))
    cycle = "strict unresolved cycle to B or B"
    assert case.statuses(case.at()) == {
        "a->B, b->B": cycle,
        "b->B, c->B": cycle,
        "a->B, c->B": cycle,
    }


def test_x10_knot_cut_by_a_superior_norm() -> None:
    text = KNOT + "norm j bearer s: State owed to B forbids z(s)\n"
    case = Case(text + ranks("a<b", "b<c", "c<a", "c<j"))
    assert case.statuses(case.at()) == {
        "c->B, j->B": "strict resolved c displaced order",
        "b->B, c->B": "strict dissolved",
        "a->B, c->B": "strict dissolved",
        "a->B, b->B": "strict resolved a displaced order",
    }


def test_x11_reservation() -> None:
    case = Case(
        STATES
        + """
conduct x(s: State)
fact q
treaty T party A, B, C since 1950-01-01
  reservation A to n insofar as q
  objection C to A without relations
norm n of T bearer s: State owed to each party obliges x(s)
""",
        DAY,
    )
    found = {(i.bearer, c) for i, c in case.at().breaches()}
    assert found == {("A", "B"), ("B", "A"), ("B", "C"), ("C", "B")}
    assert {(i.bearer, c) for i, c in case.at("q").breaches()} == {("B", "C"), ("C", "B")}


def test_x13_two_stages() -> None:
    case = Case(
        """
let A, B be State
conduct x(s: State)
conduct y(s: State)
norm d bearer s: State owed to B obliges x(s) at 0001-01-01
norm e bearer s: State owed to B forbids y(s) at 0001-01-02
norm g bearer s: State owed to B obliges y(s) at 0001-01-02 when x(s) at 0001-01-01
"""
        + ranks("d<e", "e<g", "d<g"),
        1000,
        2000,
    )

    def own(*true: str) -> set[str]:
        return {i.name for i, _ in case.at(*true).breaches() if i.bearer == "A"}

    world = case.at("x(A)@1000")
    assert case.statuses(world, tick=1000) == {
        "d->B, e->B, g->B": "strict resolved d displaced order"
    }
    assert case.statuses(world, tick=2000) == {"e->B, g->B": "strict resolved e displaced order"}
    assert own("x(A)@1000", "y(A)@2000") == set()
    assert own("x(A)@1000") == {"g"}
    assert own("y(A)@2000") == {"e"}
    assert own() == set()


def test_x9_labels() -> None:
    case = Case(CONTRARY, 1000, 2000)
    world = case.at()
    assert [world.label(d.set) for d in world.register("A", 2000).sets] == [Label.CONTRARY_TO_DUTY]


def test_x4_date_flip() -> None:
    case = Case(
        STATES
        + """
conduct x(s: State)
position Adopt "the date of adoption counts"
treaty M adopted 1979-01-01 in force 1981-01-01
  party A, C since 1981-01-01 party B since 2001-01-01
treaty P adopted 1986-01-01 party A, B since 1986-01-01
norm m of M bearer s: State forbids x(s)
norm p of P bearer s: State obliges x(s)
principle posterior for v: Duty, w: Duty, s: Source, t: Source, a: State, c: State
  v yields to w when all of (source(v, s), source(w, t), bearer(v, a), owed(v, c),
    any of ((Adopt and adopted_after(t, s)), (not Adopt and in_force_after(t, s, a, c))))
""",
        DAY,
    )
    adopted = case.at(held=("Adopt",))
    m, p = only(adopted, "m", tick=DAY), only(adopted, "p", tick=DAY)
    assert adopted.displaced(m, ("B",))
    assert not adopted.displaced(p, ("B",))
    assert not adopted.displaced(m, ("C",))
    assert case.statuses(adopted, tick=DAY)["m->C, p->B"] == "strict unresolved no vote to C or B"
    entered = case.at()
    assert not entered.displaced(m, ("B",))
    assert entered.displaced(p, ("B",))
    assert not entered.displaced(m, ("C",))


def test_x6_a_shall_invade_b() -> None:
    text = (
        STATES
        + """
conduct invade(s: State)
fact selfdef(s: State)
treaty T adopted 2000-01-01 party A, B since 2000-01-01
norm n of T bearer s: State obliges invade(s) {scope}
norm j bearer s: State forbids invade(s) unless selfdef(s) peremptory since 1945-01-01
rule art53 for t: Source, x: Norm, y: Norm establishes void(t)
  when source(x, t) and peremptory_when_concluded(y, t) and conflicts_inevitably(x, y)
"""
    )
    case = Case(text.format(scope=""), DAY)
    world = case.at()
    assert case.statuses(world, tick=DAY) == {}
    assert not world.norms.in_force(only(world, "n", tick=DAY))
    done = case.at(f"invade(A)@{DAY}")
    assert {i.name for i, _ in done.breaches() if i.bearer == "A"} == {"j"}
    saved = Case(text.format(scope="when selfdef(s)"), DAY).at()
    assert saved.norms.in_force(only(saved, "n", tick=DAY))


def test_x7_superior_rank_yields_in_application() -> None:
    case = Case(
        STATES
        + """
conduct extr(s: State)
fact risk(s: State)
position Worst "the worst case counts"
treaty T adopted 2000-01-01 party A, B since 2000-01-01
norm n of T bearer s: State owed to B obliges extr(s)
norm j bearer s: State owed to B forbids extr(s) when risk(s) peremptory
rule art53 for t: Source, x: Norm, y: Norm establishes void(t)
  when all of (source(x, t), peremptory_when_concluded(y, t), Worst, conflicts_possibly(x, y))
principle superior for v: Duty, w: Duty regardless of consent
  v yields to w when peremptory(w) and not peremptory(v)
""",
        DAY,
    )
    extr = f"extr(A)@{DAY}"

    def own(*true: str, held: tuple[str, ...] = ()) -> set[str]:
        return {i.name for i, _ in case.at(*true, held=held).breaches() if i.bearer == "A"}

    resolved = {"j->B, n->B": "strict resolved n displaced superior"}
    assert case.statuses(case.at("risk(A)"), tick=DAY) == resolved
    assert case.statuses(case.at("risk(A)", held=("Worst",)), tick=DAY) == {}
    assert own("risk(A)", extr) == {"j"}
    assert own("risk(A)") == set()
    assert own() == {"n"}
    assert own(held=("Worst",)) == set()


def test_x12_complicity_chain() -> None:
    case = Case(
        """
let A, B be State
conduct torture(s: State)
conduct aid(s: State)
fact knows(s: State)
fact intends(s: State)
position Intent "aid must be intended"
norm t bearer s: State forbids torture(s)
concept complicit(s: State, o: State)
  when all of (o breaches t, aid(s), knows(s), opposable(t, s))
  unless Intent and not intends(s)
ask Complicit: complicit(A, B)
ask Torture: B breaches t
ask Own: A breaches t
"""
    )
    base = [atom(a) for a in ("torture(B)@0", "aid(A)@0", "knows(A)")]
    facts = ("torture(B)@0", "aid(A)@0", "knows(A)")
    assert len(base) == 3
    for held, intends, expected in (
        ((), (), True),
        (("Intent",), (), False),
        (("Intent",), ("intends(A)",), True),
    ):
        world = case.at(*facts, *intends, held=held)
        assert world.claim(case.question("Complicit")) is expected
        assert world.claim(case.question("Torture"))
        assert not world.claim(case.question("Own"))


def test_recursion_has_the_least_model() -> None:
    case = Case(
        """
let A, B, C be State
fact borders(s: State, t: State)
concept reaches(s: State, t: State)
  when borders(s, t)
  when some u: State with (reaches(s, u) and reaches(u, t))
ask Far: reaches(A, C)
ask Back: reaches(C, A)
"""
    )
    world = case.at("borders(A, B)", "borders(B, C)")
    assert world.claim(case.question("Far"))
    assert not world.claim(case.question("Back"))


def test_attributed_conduct_is_own_conduct() -> None:
    case = Case(
        """
let A, B be State
let Police be Actor
conduct hurt(a: Actor)
fact organ(a: Actor, s: State)
rule organs for a: Actor, s: State establishes attributable(a, s) when organ(a, s)
norm n bearer s: State owed to B forbids hurt(s)
norm m bearer s: State owed to B obliges hurt(s)
"""
    )
    assert case.statuses(case.at("organ(Police, A)")) == {
        "m->B, n->B": "strict unresolved no vote to B or B"
    }
    assert case.statuses(case.at()) == {}
    assert case.breaches("organ(Police, A)", "hurt(Police)@0") == {"n->B"}
    assert case.breaches("hurt(Police)@0") == {"m->B"}
    assert case.at().impossible(only(case.at(), "m"), 0)


def test_why_a_duty_is_impossible() -> None:
    case = Case(
        """
let A, B be State
conduct go(s: State)
conduct shut(s: State)
fact flood
possible go(s) only if not shut(B) for s: State
possible go(s) only if not flood for s: State
norm n bearer s: State owed to everyone obliges go(s)
"""
    )
    shut, flood = case.at("shut(B)@0"), case.at("flood")
    assert case.at().register("A", 0).impossible == ()
    assert shut.cause(only(shut, "n")) is Cause.OUT_OF_CONTROL
    assert flood.cause(only(flood, "n")) is Cause.SUPERVENING
    assert case.breaches("flood") >= {"n->B"}


def test_apparent_conflict() -> None:
    case = Case(
        """
let A, B be State
conduct go(s: State)
fact storm(s: State)
norm n bearer s: State owed to B obliges go(s) unless storm(s)
norm m bearer s: State owed to B forbids go(s)
ask Apparent: apparent conflict among (n by A, m by A)
"""
    )
    question = case.question("Apparent")
    assert case.at("storm(A)").claim(question)
    assert not case.at().claim(question)
