"""`compare`: against brute force on generated programs, on the seed case, decided cases and the draft treaty."""

from __future__ import annotations

import json
from itertools import combinations, product
from random import Random

import jsonschema
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from lexlogic import load, loads
from lexlogic.cli.files import find_files
from lexlogic.cli.main import main
from lexlogic.instruments.compare import Compared, Facet, Relation
from lexlogic.instruments.harmonise import ENDS, NONE
from lexlogic.instruments.sides import Unclear, Unlike, find_side
from lexlogic.program.frame import BaseAtom
from lexlogic.program.frames import make_frame
from lexlogic.program.model import ConflictClaim, Mode, Program, Question, SetStatus
from lexlogic.reference import Entangled, TooLarge, World
from lexlogic.reference.evaluate import Theory
from lexlogic.rendering.json_output import schema
from lexlogic.session import NotReadable, Session, open_text
from lexlogic.solving.budget import Exhausted
from lexlogic.theory.components import TooManyAtoms
from tests.case_runner import ROOT
from tests.differential.comparing import completions
from tests.programs import Made, make

_DEEP = settings().max_examples > 100


def some(count: int) -> settings:
    """So many examples in the default profile, and fifty times as many in a campaign."""
    return settings(
        max_examples=50 * count if _DEEP else count,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )


# ---- generated programs


def two_views(dice: Random) -> Made:
    """A generated program with two views that part on positions and facts, and claims asked on neither."""
    made = make(dice)
    lines = [s for s in made.statements if not s.startswith("view ")]
    positions = [s.split()[1] for s in lines if s.startswith("position ")]
    facts = [s.split()[1] for s in lines if s.startswith("fact ")]
    literals = [f.replace("(s:", "(A)").split(")")[0] + ")" if "(" in f else f for f in facts]
    literals += [f"{s.split()[1].split('(')[0]}(A)" for s in lines if s.startswith("conduct ")][:1]
    if not positions:
        lines.insert(0, "position W")
        positions = ["W"]
    groups = {p for s in lines if s.startswith("exactly one") for p in positions if p in s}
    for name in ("VA", "VB"):
        parts = []
        for p in positions:
            stance = dice.choice(["holds", "rejects", "", ""])
            if stance and not (p in groups and p == "G2"):
                parts.append(f"{stance} {p}")
        for literal in literals:
            stance = dice.choice(["states", "denies", "", "", ""])
            if stance:
                parts.append(f"{stance} {literal}")
        lines.append(f"view {name} {' '.join(parts) or f'leaves open {positions[0]}'}")
    claims = tuple(": " + c.split(": ", 1)[1] for c in made.claims)
    return Made(tuple(lines), tuple(dict.fromkeys(claims))[:4], made.features)


def opened(made: Made) -> Session | None:
    try:
        return open_text(made.text)
    except NotReadable:
        return None


Valued = dict[object, bool]


def valued(worlds: list[World], atoms: set[BaseAtom], program: Program) -> list[Valued]:
    """Each completion as the value of every atom and position."""
    return [
        {
            **{a: a in w.scenario.true for a in atoms},
            **{str(p.name): str(p.name) in w.scenario.held for p in program.positions},
        }
        for w in worlds
    ]


def brute(
    program: Program, one: Question, other: Question, shared: dict[object, Theory]
) -> tuple[bool, bool, bool]:
    """Whether there is a common scenario, one with the claim on the first only, one on the second only."""
    sides = []
    for question in (one, other):
        frame = make_frame(program, question)
        theory = shared.setdefault(frame, Theory(program, frame))
        worlds = completions(program, question, frame, theory, 256)
        atoms = {a for w in worlds for a in w.scenario.true}
        sides.append((valued(worlds, atoms, program), [w.claim(question) for w in worlds]))
    settled = [
        {k: v for k, v in rows[0].items() if all(r.get(k, False) == v for r in rows)}
        if rows
        else {}
        for rows, _ in sides
    ]
    keys = {k for rows, _ in sides for r in rows for k in r}
    for index in (0, 1):
        for k in keys:  # true in no completion of this side
            if not any(r.get(k, False) for r in sides[index][0]):
                settled[index].setdefault(k, False)
    own = {k for k in keys if settled[0].get(k) is not settled[1].get(k)}
    groups = [tuple(map(str, g.members)) for g in program.groups]
    apart = [g for g in groups if own & set(g)]
    own |= {k for g in apart for k in g}
    found = [False, False, False]
    rows = [dict[object, set[tuple[object, bool]]](), dict[object, set[tuple[object, bool]]]()]
    common = sorted(keys - own, key=str)
    for index, (values, claims) in enumerate(sides):
        for row, claim in zip(values, claims, strict=True):
            key = tuple(row.get(k, False) for k in common)
            choice = tuple(next(m for m in g if row[m]) for g in apart)
            rows[index].setdefault(key, set()).add((choice, claim))
    able = [{m for m in g if all(settled[i].get(m) is not False for i in (0, 1))} for g in apart]
    for key, mine in rows[0].items():
        for (x, a), (y, b) in product(mine, rows[1].get(key, set())):
            if any(p != q and p in can and q in can for p, q, can in zip(x, y, able, strict=True)):
                continue
            found[0] = True
            found[1] |= a and not b
            found[2] |= b and not a
    return found[0], found[1], found[2]


_EXPECTED = {
    (False, False): Relation.EQUIVALENT,
    (True, False): Relation.LOOSER,
    (False, True): Relation.TIGHTER,
    (True, True): Relation.INCOMPARABLE,
}
MIRROR = {Relation.TIGHTER: Relation.LOOSER, Relation.LOOSER: Relation.TIGHTER}


@some(10)
@given(st.randoms(use_true_random=False))
def test_relation_of_two_views_is_that_of_all_pairs_of_completions(dice: Random) -> None:
    made = two_views(dice)
    session = opened(made)
    assume(session is not None)
    assert session is not None
    program = session.programs[0]
    try:
        found = session.compare("VA", "VB").questions
        back = session.compare("VB", "VA").questions
    except NotReadable:
        return
    assert found is not None
    assert back is not None
    shared: dict[object, Theory] = {}
    for each, mirrored in zip(found.questions, back.questions, strict=True):
        assert MIRROR.get(each.relation, each.relation) is mirrored.relation
        for facet in each.facets:
            if facet.relation in (Relation.UNDECIDED, Relation.INCONSISTENT):
                continue
            one, other = (_ended(v.question, facet) for v in (each.first, each.second))
            try:
                common, first, second = brute(program, one, other, shared)
            except (TooLarge, Entangled):
                continue
            expected = _EXPECTED[first, second] if common else Relation.APART
            assert facet.relation is expected, f"{each.name} {facet.status}\n{made.text}"
        _explained(each)


def _ended(question: Question, facet: Facet) -> Question:
    import attrs

    if not facet.status:
        return question
    assert isinstance(question.claim, ConflictClaim)
    claim = attrs.evolve(question.claim, status=SetStatus(facet.status))
    return attrs.evolve(question, claim=claim)


def _explained(each: Compared) -> None:
    """What is shown is consistent with the relation."""
    for facet in each.facets:
        sides = {d.only for d in facet.differences}
        if facet.relation is Relation.EQUIVALENT:
            assert not sides
            assert facet.checked
        for difference in facet.differences:
            assert any("replayed" in c or "too large" in c for c in difference.checked)
            keys = [(p.side, p.setting.issue, p.setting.atom) for p in difference.points]
            assert len(set(keys)) == len(keys)


@some(4)
@given(st.randoms(use_true_random=False))
def test_a_side_agrees_with_itself(dice: Random) -> None:
    session = opened(two_views(dice))
    assume(session is not None)
    assert session is not None
    try:
        found = session.compare("VA", "VA")
    except NotReadable:
        return
    assert found.questions is not None
    for each in found.questions.questions:
        for facet in each.facets:
            assert facet.relation in (
                Relation.EQUIVALENT,
                Relation.INCONSISTENT,
                Relation.UNDECIDED,
            )


@some(25)
@given(st.randoms(use_true_random=False))
def test_readings_are_the_smallest_by_brute_force(dice: Random) -> None:
    """Each way a conflict may end: the minimal combinations of positions, over all vectors and completions."""
    import attrs

    made = make(dice)
    session = opened(made)
    assume(session is not None)
    assert session is not None
    program = session.programs[0]
    shared: dict[object, Theory] = {}
    for question in program.questions[:4]:
        if not isinstance(question.claim, ConflictClaim):
            continue
        try:
            found = session.harmonise(question.name)
        except (Unlike, NotReadable, Exhausted, TooManyAtoms):
            continue
        freed = session_freed(session, program, question)
        try:
            frame = make_frame(*freed)
            theory = shared.setdefault(frame, Theory(freed[0], frame))
            worlds = completions(*freed, frame, theory, 256)
            ends: dict[frozenset[str], set[frozenset[str]]] = {}
            for world in worlds:
                bare = attrs.evolve(freed[1].claim, status=None, by=None)
                so = set()
                for end in ENDS:
                    status = None if end == NONE else SetStatus(end)
                    claim = attrs.evolve(bare, status=status)
                    holds = world.claim(attrs.evolve(freed[1], claim=claim))
                    if holds != (end == NONE):
                        so.add(end)
                ends.setdefault(world.scenario.held, set()).add(frozenset(so))
        except (TooLarge, Entangled):
            continue
        assert found.complete
        names = {str(p): g.name for g in program.groups for p in g.members}
        for end in ENDS:
            certain = {d: all(end in so for so in s) for d, s in ends.items()}
            expected = minimal(program, certain, names)
            shown = {frozenset((s.issue, s.value) for s in r.settings) for r in found.of(end)}
            assert shown == expected, f"{question.name} {end}\n{made.text}"


def session_freed(
    session: Session, program: Program, question: Question
) -> tuple[Program, Question]:
    """The question with all positions free, made anew from the program."""
    import attrs

    from lexlogic.program.model import View, ViewId
    from lexlogic.program.walk import merged_views

    views = merged_views(program, question.under)
    states = tuple(f for v in views for f in v.states)
    denies = tuple(f for v in views for f in v.denies)
    left = tuple(p.name for p in program.positions)
    free = View(ViewId("free"), "", (), (), (), left, states, denies)
    claim = attrs.evolve(question.claim, status=None, by=None)
    asked = attrs.evolve(question, under=(ViewId("free"),), claim=claim)
    return attrs.evolve(program, views=(*program.views, free)), asked


def minimal(
    program: Program, certain: dict[frozenset[str], bool], names: dict[str, str]
) -> set[frozenset[tuple[str, str]]]:
    """The minimal partial vectors all of whose admissible extensions are certain, and that have one."""

    def settings_of(held: frozenset[str]) -> frozenset[tuple[str, str]]:
        found = set()
        for p in map(str, (q.name for q in program.positions)):
            if p in names:
                if p in held:
                    found.add((names[p], p))
            else:
                found.add((p, "held" if p in held else "rejected"))
        return frozenset(found)

    vectors = {settings_of(d): so for d, so in certain.items()}
    good: set[frozenset[tuple[str, str]]] = set()
    issues = sorted({i for v in vectors for i in v})
    for size in range(len(issues) + 1):
        for chosen in map(frozenset, combinations(issues, size)):
            if any(g <= chosen for g in good):
                continue
            over = [so for v, so in vectors.items() if chosen <= v]
            if over and all(over):
                good.add(chosen)
    return good


# ---- texts


_ATOMS = ("f(p)", "g(p)", "h(p, t)", "P")


def scope(dice: Random, depth: int = 2) -> str:
    """A condition over facts of a person and a position, sometimes of another State."""
    if depth == 0 or dice.random() < 0.3:
        atom = dice.choice(_ATOMS)
        return f"not {atom}" if dice.random() < 0.35 else atom
    if dice.random() < 0.15:
        return "some u: State with h(p, u)"
    word = dice.choice(["all of", "any of"])
    return f"{word} ({scope(dice, depth - 1)}, {scope(dice, depth - 1)})"


def two_texts(dice: Random) -> str:
    """A program of two treaties with a few norms on the same acts."""
    lines = [
        "sort Person",
        "conduct x(s: State, p: Person, t: State)",
        "fact f(p: Person)",
        "fact g(p: Person)",
        "fact h(p: Person, s: State)",
        "position P",
        "treaty A adopted 1990-01-01",
        "treaty B adopted 1990-01-01",
    ]
    known = ["f(p)"]
    for source in "AB":
        for number in range(dice.choice([1, 1, 2])):
            mode = dice.choice(["forbids", "forbids", "forbids", "permits"])
            when = scope(dice)
            if source == "B" and dice.random() < 0.6:  # the same scope, or one inside or around it
                word = dice.choice(["all of", "any of"])
                when = dice.choice([known[-1], f"{word} ({known[-1]}, {when})"])
            known.append(when)
            unless = f" unless {scope(dice, 1)}" if dice.random() < 0.4 else ""
            lines.append(
                f"norm {source}.{number} of {source} bearer s: State for p: Person, t: State "
                f"owed to each state {mode} x(s, p, t) when {when}{unless}"
            )
    return "\n".join(lines) + "\n"


def text_differences(session: Session, mode: Mode) -> tuple[bool, bool]:
    """Whether only the first, only the second treaty speaks to x(S1, P1, S2) in some structure of two States
    and one person: enough, as the scopes speak of one other State."""
    from lexlogic.program.frame import Frame, Point, Scenario

    program = session.law[0]
    states, persons = ("a", "b", "c"), ("q",)
    members = tuple(
        (s.name, {"State": states, "Person": persons}.get(str(s.name), ())) for s in program.sorts
    )
    frame = Frame(members, (Point(0, ""),), (), None, 0)
    facts = [BaseAtom("f", ("q",), None), BaseAtom("g", ("q",), None)]
    facts += [BaseAtom("h", ("q", s), None) for s in states]
    env = {"s": "a", "p": "q", "t": "b"}
    found = [False, False]
    for bits in product((False, True), repeat=len(facts) + 1):
        true = frozenset(a for a, b in zip(facts, bits, strict=False) if b)
        scenario = Scenario(true, frozenset({"P"} if bits[-1] else ()))
        says = {
            source: any(
                session.covers(program, frame, scenario, n, env)
                for n in program.norms
                if n.mode is mode and source in map(str, n.sources)
            )
            for source in "AB"
        }
        found[0] |= says["A"] and not says["B"]
        found[1] |= says["B"] and not says["A"]
    return found[0], found[1]


@some(10)
@given(st.randoms(use_true_random=False))
def test_texts_are_compared_as_in_every_small_structure(dice: Random) -> None:
    session = loads(two_texts(dice))
    found = session.compare("source A", "source B").conduct
    back = session.compare("source B", "source A").conduct
    modes = set()
    for each, mirrored in zip(found.acts, sorted(back.acts, key=found_order(found)), strict=True):
        first, second = text_differences(session, each.act.mode)
        modes.add(each.act.mode)
        expected = _EXPECTED[first, second]
        if each.act.mode is not Mode.PERMITS:
            expected = MIRROR.get(expected, expected)
        assert each.relation is expected
        assert mirrored.relation is MIRROR.get(each.relation, each.relation)
        for difference in each.differences:
            assert difference.checked == "scenario replayed by the second evaluator"
            assert_needed(session, difference)
    assert modes == {n.mode for n in session.law[0].norms}


def found_order(found):  # type: ignore[no-untyped-def]
    order = [a.act for a in found.acts]
    return lambda each: order.index(each.act)


def assert_needed(session: Session, difference) -> None:  # type: ignore[no-untyped-def]
    """Without any one point of a smallest scenario, some other scenario has them all and not the difference."""
    program = session.law[0]
    mine = "A" if difference.only == "A" else "B"
    assert any(needed_among(session, difference, program, mine, size) for size in (2, 3, 4))


def needed_among(session, difference, program, mine, size: int) -> bool:  # type: ignore[no-untyped-def]
    """The same, of a scenario of so many States."""
    from lexlogic.program.frame import Frame, Point, Scenario

    names = {"State": tuple(f"State#{i + 1}" for i in range(size)), "Person": ("Person#1",)}
    members = tuple((s.name, names.get(str(s.name), ())) for s in program.sorts)
    frame = Frame(members, (Point(0, ""),), (), None, 0)
    facts = [BaseAtom(n, ("Person#1",), None) for n in "fg"]
    facts += [BaseAtom("h", ("Person#1", s), None) for s in names["State"]]
    env = dict(difference.env)

    def so(true: frozenset[BaseAtom], held: frozenset[str]) -> bool:
        says = {
            source: any(
                session.covers(program, frame, Scenario(true, held), n, env)
                for n in program.norms
                if n.mode is difference.norm.mode and source in map(str, n.sources)
            )
            for source in "AB"
        }
        return says[mine] and not says["B" if mine == "A" else "A"]

    points = [(s.atom or s.issue, s.value in ("true", "held")) for s, _ in difference.points]

    def always(chosen: list[tuple[object, bool]]) -> bool:
        for bits in product((False, True), repeat=len(facts) + 1):
            true = frozenset(a for a, b in zip(facts, bits, strict=False) if b)
            held = frozenset({"P"} if bits[-1] else ())
            if all(((p in true) or (p in held)) == value for p, value in chosen) and not so(
                true, held
            ):
                return False
        return True

    return always(points) and not any(
        always(points[:index] + points[index + 1 :]) for index in range(len(points))
    )


_TELLS_APART = """
sort Person
conduct x(s: State, p: Person)
fact f(p: Person)
fact leader(p: Person, s: State)
treaty A adopted 1990-01-01
treaty B adopted 1990-01-01
norm A.1 of A bearer s: State for p: Person forbids x(s, p) when {0}
norm B.1 of B bearer s: State for p: Person forbids x(s, p) when {0}
"""


@pytest.mark.parametrize(
    ("scope", "bounded"),
    [
        ("f(p)", False),
        ("every q: Person satisfies leader(q, s)", False),
        ("every q: Person satisfies (q = p or leader(q, s))", True),
    ],
)
def test_that_there_is_no_difference_is_bounded_where_fewer_individuals_may_matter(
    scope: str, bounded: bool
) -> None:
    conduct = loads(_TELLS_APART.format(scope)).compare("source A", "source B").conduct
    assert [(a.relation, a.bounded) for a in conduct.acts] == [(Relation.EQUIVALENT, bounded)]


_DATED = """
conduct x(s: State)
treaty A adopted 1990-01-01
treaty B adopted 1990-01-01
norm A.1 of A bearer s: State forbids x(s){0}
norm B.1 of B bearer s: State forbids x(s){1}
"""


@pytest.mark.parametrize("one", ["", " at 1995-01-01", " at 1996-01-01"])
@pytest.mark.parametrize("other", ["", " at 1995-01-01", " at 1996-01-01"])
def test_acts_of_a_date_are_acts_of_their_own(one: str, other: str) -> None:
    """What is said of no date is said of a time that no text names (decision 22)."""
    acts = loads(_DATED.format(one, other)).compare("source A", "source B").conduct.acts
    if one == other:
        assert [a.relation for a in acts] == [Relation.EQUIVALENT]
    else:
        assert [a.relation for a in acts] == [Relation.TIGHTER, Relation.LOOSER]


def test_acts_of_one_norm_are_compared_each_by_itself() -> None:
    law = """
conduct x(s: State, t: State)
conduct y(s: State, t: State)
fact poor(s: State)
treaty A adopted 1990-01-01
treaty B adopted 1990-01-01
norm A.1 of A bearer s: State for t: State, u: State forbids any of (x(s, t), y(s, u)) when poor(t)
norm B.1 of B bearer s: State for t: State forbids x(s, t) when poor(t)
norm B.2 of B bearer s: State for t: State forbids y(s, t) when poor(t)
"""
    acts = loads(law).compare("source A", "source B").conduct.acts
    assert [(a.act.predicate, a.relation) for a in acts] == [
        ("x", Relation.EQUIVALENT),
        ("y", Relation.TIGHTER),
    ]


# ---- the seed case, decided cases, the draft treaty


def session_of(name: str) -> Session:
    return load(find_files(name)[0][0])


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["compare", *arguments], env={"COLUMNS": "80"})
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def relations(found) -> dict[str, Relation]:  # type: ignore[no-untyped-def]
    return {q.name: q.relation for q in found.questions.questions}


def test_the_seed_case() -> None:
    found = session_of("demo").compare("Knowledge", "Intent", only=("guards", "excuse-consent"))
    assert set(relations(found).values()) == {Relation.EQUIVALENT}


CASES = (
    ("c14_bosnia_genocide", "Court", "Applicant", "v1", Relation.TIGHTER),
    ("c14_bosnia_genocide", "Court", "Applicant", "v2", Relation.EQUIVALENT),
    ("c18_al_jedda", "Court", "HouseOfLords", "v4", Relation.LOOSER),
    ("c01_soering", "Soering", "X2", "v1", None),
    ("c24_gabcikovo", "Court", "Para110", "v2b", Relation.EQUIVALENT),
    ("c10_pinochet", "BrowneWilkinson", "Hope", "v1b", Relation.EQUIVALENT),
)


@pytest.mark.parametrize(("file", "first", "second", "question", "relation"), CASES)
def test_decided_cases(
    file: str, first: str, second: str, question: str, relation: Relation | None
) -> None:
    session = session_of(file)
    if relation is None:
        first = session.programs[0].name
    found = session.compare(first, second, only=(question,))
    assert found.decided
    assert found.questions is not None
    (each,) = found.questions.questions
    if relation is not None:
        assert each.relation is relation
    for difference in each.facets[0].differences:
        assert difference.checked == ("scenario replayed by the second evaluator",)


@pytest.fixture(scope="module")
def draft() -> Session:
    return load(ROOT / "docs" / "draft-treaty.lex.md")


def test_drafts(draft: Session) -> None:
    found = draft.compare("Ana", "Safeguarded")
    assert relations(found) == {"clash": Relation.LOOSER}
    assert found.questions is not None
    assert found.questions.law == ("Readmission.2",)
    (act,) = found.conduct.acts
    assert (act.act.predicate, act.relation) == ("return", Relation.TIGHTER)


def test_two_norms_of_the_library() -> None:
    session = loads("import conduct, cat, refugee, maxims\n")
    found = session.compare("CAT.3.1", "RC.33.1")
    assert found.questions is None
    (act,) = found.conduct.acts
    assert act.relation is Relation.INCOMPARABLE
    assert {d.only for d in act.differences} == {"A", "B"}
    assert session.compare("CAT.3.1", "CAT.3.1").conduct.relation is Relation.EQUIVALENT


def test_points_of_difference_are_needed_and_enough(draft: Session) -> None:
    """Moving the points shown changes the claim; moving a part of them does not."""
    from lexlogic.instruments.compare import _join
    from lexlogic.instruments.parting import _Hybrid, partings
    from lexlogic.instruments.sides import questions

    sides = [find_side(draft.programs, n) for n in ("ForAland", "ForAna")]
    for asked in questions(draft.programs, *sides):
        joint = _join(draft, asked)
        points = partings(joint)
        hybrid = _Hybrid(joint, joint.first, points, True)
        shown = next(
            q.change
            for q in draft.compare("ForAland", "ForAna", only=(asked.name,)).questions.questions
        )
        chosen = tuple(p for p in points if p in shown)
        assert hybrid.differs(chosen)
        for size in range(len(chosen)):
            assert not any(hybrid.differs(part) for part in combinations(chosen, size))


def test_scenarios_hold_nothing_to_spare(draft: Session) -> None:
    """Each point of a difference, dropped, lets in a common scenario without the difference."""
    from lexlogic.instruments.compare import _join
    from lexlogic.instruments.sides import questions
    from lexlogic.solving.z3_backend import Sat, Unsat

    sides = [find_side(draft.programs, n) for n in ("ForAland", "ForAna")]
    count = 0
    for asked in questions(draft.programs, *sides):
        joint = _join(draft, asked)
        for part in (joint.first, joint.second):
            target = joint.only(part)
            pair = joint.pair(target)
            if pair is None:
                continue
            literals = [literal_of(joint, p) for p in pair.points]
            assert isinstance(joint.check([*literals, -target]), Unsat)
            for index in range(len(literals)):
                rest = literals[:index] + literals[index + 1 :]
                assert isinstance(joint.check([*rest, -target]), Sat)
                count += 1
    assert count


def literal_of(joint, point) -> int:  # type: ignore[no-untyped-def]
    for (side, _), variable in joint._variables.items():
        atom = joint.atoms[variable]
        same = point.setting.atom is not None and (atom.name, atom.terms, atom.tick) == (
            point.setting.atom.predicate,
            point.setting.atom.terms,
            point.setting.atom.tick,
        )
        if point.setting.atom is None:
            same = atom.name in (point.setting.issue, point.setting.value)
        if side == point.side and same:
            return -variable if point.setting.value in ("false", "rejected") else variable
    raise AssertionError("a point that is nowhere")


def test_harmonise_on_a_decided_case() -> None:
    found = session_of("c18_al_jedda").harmonise("v3-lords")
    gone = {
        s.value if s.value.endswith("Conflict") else s.issue
        for r in found.of(NONE)
        for s in r.moved
    }
    assert gone == {"NarrowConflict", "CouncilPresumption", "ControlOverPersons"}
    assert found.complete
    assert all("replayed" in " ".join(r.checked) for r in found.readings if r.least)


# ---- output


def test_json_obeys_its_schema_and_is_the_same_twice() -> None:
    draft = str(ROOT / "docs" / "draft-treaty.lex.md")
    for arguments in (
        (draft, "ForAland", "ForAna", "--only", "danger"),
        (draft, "Readmission", "CAT"),
        (draft, "--harmonise", "clash"),
    ):
        code, text = run(*arguments, "--json")
        assert code == 0
        jsonschema.validate(json.loads(text), schema("compare"))
        assert run(*arguments, "--json") == (code, text)


BAD = (
    (("Nobody", "ForAna"), "Nothing in this file is called `Nobody`."),
    (("ForAlan", "ForAna"), "Did you mean `ForAland`?"),
    (("CAT.3.1", "ForAna"), "is compared with another, without any case"),
    (("not ForAna", "ForAland"), "No position is called `ForAna`"),
    (("ForAna", "ForAland", "--only", "nothing"), "has no question called `nothing`"),
    (("ForAna", "ForAland", "--view", "Nobody"), "No view is called `Nobody`"),
    (("--harmonise", "danger"), "does not ask whether norms conflict"),
    (("--harmonise", "nothing"), "has no question called `nothing`"),
)


@pytest.mark.parametrize(("arguments", "message"), BAD)
def test_bad_input_is_said_in_words(arguments: tuple[str, ...], message: str) -> None:
    code, text = run(str(ROOT / "docs" / "draft-treaty.lex.md"), *arguments)
    assert code == 2
    assert message in " ".join(text.split())
    assert max(map(len, text.splitlines())) <= 80


def test_a_name_of_several_things_is_asked_about() -> None:
    text = "fact u\nposition P\ncase V\n  view V states u\n  view W denies u\n  ask q: u\nend\n"
    session = loads(text)
    with pytest.raises(Unclear, match="more than one thing"):
        session.compare("V", "W")
    found = session.compare("view V", "W").questions
    assert found is not None
    assert found.questions[0].relation is Relation.LOOSER


def test_a_side_that_contradicts_itself_is_not_compared() -> None:
    text = (
        "fact u\nfact w\nimpossible u and w\ngiven u\nview V states w\nview N states u\nask q: w\n"
    )
    found = loads(text).compare("V", "N").questions
    assert found is not None
    assert found.questions[0].relation is Relation.INCONSISTENT
