"""Asking: what a verdict holds, and that nothing but a checked answer is ever an answer."""

from typing import Any

import pytest
from attrs import define

from lexlogic.program.frame import Scenario
from lexlogic.session import NotReadable, Session, open_text
from lexlogic.solving import budget
from lexlogic.solving.ask import Asker, InternalError, _same_grounds, _same_if_all, confirm
from lexlogic.solving.grounds import Issue, Minimal
from lexlogic.solving.verdict import (
    ChoiceReport,
    Ground,
    Outcome,
    SetReport,
    Setting,
    Verdict,
)
from lexlogic.solving.z3_backend import Sat, Solver

TWO_TREATIES = """
let A, B, C be State
conduct give(s: State) "{s} gives"
fact asked(s: State)
position Strict "the duty is strict"  no holder found
treaty T1  party A, B since 1950
treaty T2  party A, C since 1960
norm n of T1  bearer s: State  owed to B  obliges give(s)
norm m of T2  bearer s: State  owed to C  forbids give(s)  when any of (Strict, asked(s))
case Clash
  ask clash: strict conflict among (n by A, m by A)  expect open on law
  ask kept: A breaches n  expect open
  ask either: A breaches n or not give(A)  expect open
  ask never: attributable(B, A)  expect excluded, silent
  view Loose rejects Strict
  view Silent follows Loose
    states not asked(A)
end
"""


@pytest.fixture
def session() -> Session:
    return open_text(TWO_TREATIES)


def test_a_verdict_tells_law_from_fact(session: Session) -> None:
    verdict = session.ask("clash")
    assert verdict.outcome is Outcome.OPEN
    assert verdict.open_on == "both"
    assert verdict.contested_on == ("Strict",)
    assert {tuple((s.issue, s.value) for s in g.settings) for g in verdict.grounds} == {
        (("Strict", "held"),)
    }


def test_a_view_settles_the_law_and_its_statements_the_rest(session: Session) -> None:
    assert session.ask("clash", "Loose").open_on == "fact"
    assert session.ask("clash", "Silent").outcome is Outcome.EXCLUDED


def test_every_verdict_says_how_it_was_checked(session: Session) -> None:
    for name in ("clash", "kept", "never"):
        certificate = session.ask(name).certificate
        assert certificate is not None
        assert all("not replayed" not in line for line in certificate.checked)


def test_a_claim_may_be_typed(session: Session) -> None:
    assert session.ask("A breaches n and A breaches m").outcome is Outcome.EXCLUDED
    with pytest.raises(NotReadable):
        session.ask("A breaches nothing_at_all")


def test_combinations_are_minimal_and_settle_the_question(session: Session) -> None:
    program, question = session.find("clash") or pytest.fail("no such question")
    verdict = session.ask("clash")
    assert verdict.combinations
    from lexlogic.program.frames import make_frame

    asker = Asker(
        session.theory(program, make_frame(program, question), budget.Budget()),
        question,
        budget.Budget(),
        None,
    )
    asker.verdict()
    values = {}
    for issue in asker.switches():
        for value, literal in issue.values:
            values[(issue.name, value)] = literal
    for variable in asker.open_facts():
        values[(f"#{variable}", "true")] = variable
        values[(f"#{variable}", "false")] = -variable
    for ground in verdict.combinations:
        target = asker.literal if ground.outcome is Outcome.ENTAILED else -asker.literal
        literals = [values[(s.issue, s.value)] for s in ground.settings]
        assert not isinstance(asker.check([*literals, -target]), Sat)
        for dropped in literals:
            rest = [x for x in literals if x != dropped]
            assert isinstance(asker.check([*rest, -target]), Sat)


def test_a_spent_budget_is_undecided_and_never_no(
    monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    monkeypatch.setattr(budget, "SHORT", 1)
    monkeypatch.setattr(budget, "WORK", 1)
    verdict = session.ask("clash")
    assert verdict.outcome is Outcome.UNDECIDED
    assert verdict.cause == "work limit"


def test_ctrl_c_stops_a_running_check(monkeypatch: pytest.MonkeyPatch, session: Session) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(budget, "SHORT", 1)
    monkeypatch.setattr(budget.Budget, "_wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        session.ask("clash")


def test_a_scenario_the_second_evaluator_denies_is_no_answer(session: Session) -> None:
    program, question = session.find("kept") or pytest.fail("no such question")
    from lexlogic.program.frames import make_frame

    theory = session.theory(program, make_frame(program, question), budget.Budget())

    for says in (((), False), (("a finding",), True)):
        with pytest.raises(InternalError):
            Asker(theory, question, budget.Budget(), _Says(says, True)).verdict()


@pytest.mark.parametrize("name", ["both", "part", "stuck", "theirs"])
def test_a_remark_the_second_evaluator_denies_is_no_answer(name: str) -> None:
    session = open_text(REMARKS)
    program, question = session.find(name) or pytest.fail("no such question")
    from lexlogic.program.frames import make_frame

    frame = make_frame(program, question)
    second = session._second(program, frame)

    def asked(confirms: bool | None) -> Verdict:
        theory = session.theory(program, frame, budget.Budget())
        asker = Asker(theory, question, budget.Budget(), _Says(second.replay, confirms))
        return asker.verdict()

    with pytest.raises(InternalError, match="remark"):
        asked(False)
    large = asked(None).certificate
    assert large is not None
    assert any("too large for the second evaluator: " in line for line in large.checked)


@pytest.mark.parametrize("expected", [True, False])
def test_a_scenario_seen_otherwise_is_no_answer(expected: bool) -> None:
    """Whichever way the second evaluator differs, and where it finds a fault; where it cannot tell, it is said."""
    _, question = open_text(REMARKS).find("both") or pytest.fail("no such question")
    scenario = Scenario(frozenset(), frozenset())

    def seen(broken: tuple[str, ...], holds: bool | None) -> str:
        return confirm(_Says((broken, holds), True), question, scenario, expected)

    assert "replayed" in seen((), expected)
    assert "too large" in seen((), None)
    assert confirm(None, question, scenario, expected) == "scenario not replayed"
    for broken, holds in (((), not expected), (("a finding",), expected)):
        with pytest.raises(InternalError):
            seen(broken, holds)


def test_two_searches_find_the_same() -> None:
    """In any order; if one ended before all were found, which ones is no matter. Positions of law: never."""
    one, other = (
        Ground(Outcome.ENTAILED, (Setting(name, "held", False, None),)) for name in ("P", "Q")
    )
    assert _same_if_all(((one, other), True), ((other, one), True))
    assert not _same_if_all(((one,), True), ((other,), True))
    assert _same_if_all(((one,), True), ((other,), False))
    assert _same_if_all(((one,), False), ((other,), True))
    words = (Outcome.ENTAILED, Outcome.EXCLUDED)
    assert _same_grounds(((one, other), words), ((other, one), words))
    assert not _same_grounds(((one,), words), ((other,), words))
    assert not _same_grounds(((one,), words), ((one,), words[:1]))


def test_nothing_of_a_solver_outlives_its_question() -> None:
    """Python counts what holds what, but not how much of it is Z3's: a circle would be kept for long."""
    import gc

    asks = "".join(f" ask q{i}: f(A)\n" for i in range(6))
    session = open_text(f"let A be State\nfact f(s: State)\ncase X\n{asks}end\n")
    program = session.programs[0]

    def left() -> int:
        return sum(isinstance(x, Solver) for x in gc.get_objects())

    session.answer(program, program.questions[0])  # the theory keeps its own
    gc.collect()
    gc.disable()
    try:
        before = left()
        for question in program.questions[1:]:
            session.answer(program, question)
        assert left() == before
    finally:
        gc.enable()


def test_minimal_combinations_equal_brute_force() -> None:
    """Prime implicants of a small function, against all partial vectors."""
    from itertools import product

    from lexlogic.program.frame import Frame, Point
    from lexlogic.theory.ground import Grounder

    source = open_text("let A be State\nconduct c(s: State)\ncase X\n ask q: c(A)\nend\n")
    grounder = Grounder(source.programs[0], Frame((), (Point(0, ""),), (), None, 0))
    circuit = grounder.circuit
    names = "abcd"
    from lexlogic.theory.model import Atom, AtomKind

    x = [grounder.atom(Atom(AtomKind.POSITION, n, (), None)) for n in names]
    target = circuit.disj((circuit.conj((x[0], x[1])), circuit.conj((-x[0], x[2], -x[3]))))
    issues = [Issue(n, (("held", v), ("rejected", -v))) for n, v in zip(names, x, strict=True)]
    solver = Solver(grounder, budget.Budget())
    found = {frozenset(g) for g in Minimal(solver, [], [], issues).run(target, 100)}

    def settles(partial: tuple[int, ...]) -> bool:
        for bits in product((True, False), repeat=4):
            values = dict(zip(x, bits, strict=True))
            if all(values[abs(p)] == (p > 0) for p in partial) and not circuit.evaluate(
                target, values, {1: True}
            ):
                return False
        return True

    expected = set()
    for signs in product((-1, 0, 1), repeat=4):
        partial = tuple(s * v for s, v in zip(signs, x, strict=True) if s)
        if settles(partial) and not any(
            settles(tuple(p for p in partial if p != d)) for d in partial
        ):
            expected.add(frozenset(partial))
    assert found == expected
    for most in range(5):  # only those of so few values
        minimal = Minimal(solver, [], [], issues)
        minimal.most = most
        assert {frozenset(g) for g in minimal.run(target, 100)} == {
            g for g in expected if len(g) <= most
        }


@define
class _Says:
    """A second evaluator that says what it is told to."""

    says: Any
    confirmed: bool | None

    def replay(self, *given: Any) -> tuple[tuple[str, ...], bool | None]:
        return self.says(*given) if callable(self.says) else self.says

    def confirms(self, *_: object) -> bool | None:
        return self.confirmed


REMARKS = """
let A, B, C be State
conduct x(s: State)
conduct y(s: State)
conduct w(s: State)
norm n bearer s: State owed to C obliges x(s)
norm p bearer s: State owed to C permits (x(s) or w(s))
norm f bearer s: State owed to C forbids w(s)
norm z bearer s: State owed to C obliges y(s)
impossible x(A) and x(B)
fact storm
possible y(s) only if not storm for s: State
case Q
  given storm
  ask both: incompatible among (n by A, n by B)
  ask part: conflict among (p by A, f by A)
  ask stuck: z by B is impossible
  ask theirs: n by A is impossible
end
"""


@pytest.mark.parametrize(
    ("name", "outcome", "remark"),
    [
        ("both", Outcome.EXCLUDED, "different bearers"),
        ("part", Outcome.EXCLUDED, "with and without breach"),
        ("stuck", Outcome.ENTAILED, "circumstances"),
        ("theirs", Outcome.OPEN, "in the hands of others"),
    ],
)
def test_what_is_no_conflict_is_remarked_upon(name: str, outcome: Outcome, remark: str) -> None:
    verdict = open_text(REMARKS).ask(name)
    assert verdict.outcome is outcome
    assert any(remark in note for note in verdict.notes)


def test_an_answer_about_an_open_sort_says_how_far_it_looked() -> None:
    text = """
sort Person open
let A be State
fact knows(p: Person, q: Person)
fact known(p: Person)
case Q
  ask each: every p: Person satisfies some q: Person with knows(p, q)
  ask plain: every p: Person satisfies known(p)
end
"""
    session = open_text(text)
    assert any("bounded" in note for note in session.ask("each").notes)
    assert not session.ask("plain").notes


def test_a_set_that_only_a_breach_makes_is_labelled() -> None:
    text = """
let A, B be State
conduct keep(s: State)
conduct apol(s: State)
norm k bearer s: State owed to B obliges keep(s) at 2001-01-01
norm r bearer s: State owed to B obliges apol(s) at 2002-01-01 when not keep(s) at 2001-01-01
norm z bearer s: State owed to B forbids apol(s) at 2002-01-01
case Q
  given not keep(A) at 2001-01-01
  ask rz: strict conflict among (r by A, z by A)
end
"""
    (report,) = open_text(text).ask("rz").sets
    assert report.conditional == "contrary to duty"
    assert report.irresolvable


def test_a_set_is_irresolvable_if_it_is_unresolved_toward_everybody() -> None:
    def report(*statuses: tuple[str, bool]) -> SetReport:
        choices = tuple(ChoiceReport(((), ()), s, c, "", (), "", "", ()) for s, c in statuses)
        return SetReport((), ("n", "m"), "strict", "possible", choices, ())

    never, perhaps, resolved = ("unresolved", True), ("unresolved", False), ("resolved", True)
    assert report(never).irresolvable
    assert report(never, never).irresolvable
    assert not any(r.irresolvable for r in (report(), report(perhaps), report(never, resolved)))


def test_the_own_part_of_a_standard_is_told_from_facts() -> None:
    text = """
let A be State
fact severe(s: State)
standard grave(s: State) met when severe(s)
case Q
  ask grave: grave(A)
end
"""
    grounds = open_text(text).ask("grave").combinations
    atoms = [s.atom for g in grounds for s in g.settings]
    assert {(a.predicate, a.open_part) for a in atoms if a} == {("severe", False), ("grave", True)}
