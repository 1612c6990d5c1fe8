"""Why a verdict is so: steps whose premises come earlier, and a sufficient set that is one."""

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lexlogic.explanation import explain, why_not
from lexlogic.explanation.again import ask_again
from lexlogic.explanation.model import Explanation
from lexlogic.rendering.explanation import render_explanation, render_why_not, wrap
from lexlogic.rendering.terminal import display_width, render_diagnostics
from lexlogic.session import NotReadable, Session, open_file, open_text
from lexlogic.solving.budget import Budget
from lexlogic.solving.verdict import Outcome, Verdict
from lexlogic.solving.z3_backend import Sat, Solver, Unsat
from tests.case_runner import ROOT

BANNED = re.compile(r"\b(core|model|sat|unsat|unknown)\b", re.IGNORECASE)
SEMANTICS = ROOT / "tests" / "cases" / "semantics"
KNOWN = ROOT / "tests" / "cases" / "known"
REPATRIATION = ROOT / "norms" / "cases" / "repatriation.lex.md"


@cache
def session(path: Path) -> Session:
    return open_file(path)


@cache
def told(path: Path, name: str) -> tuple[Verdict, Explanation]:
    opened = session(path)
    found = opened.find(name)
    assert found is not None, name
    verdict = opened.answer(*found)
    return verdict, explain(opened, *found, verdict)


def said(path: Path, name: str) -> str:
    return render_explanation(told(path, name)[1])


def about(text: str, name: str) -> tuple[Verdict, Explanation]:
    opened = open_text(text)
    found = opened.find(name)
    assert found is not None, name
    verdict = opened.answer(*found)
    return verdict, explain(opened, *found, verdict)


def check_steps(explanation: Explanation) -> None:
    """Premises precede use, every sentence has a place, the last step is the answer."""
    known = {point.label for point in explanation.given}
    for step in explanation.steps:
        assert set(step.premises) <= known, step
        assert step.span is not None, step
        known.add(str(step.number))
    assert [s.number for s in explanation.steps] == list(range(1, len(explanation.steps) + 1))
    used = {label for step in explanation.steps for label in step.premises}
    assert {str(s.number) for s in explanation.steps[:-1]} <= used
    assert {p.label for p in explanation.given} <= used


def check_page(text: str) -> None:
    assert text.isascii()
    assert not BANNED.search(text)
    assert all(display_width(line) <= 80 for line in text.splitlines())


def check_sufficient(verdict: Verdict) -> None:
    """Asked with exactly the set the answer is the same; without any element it is lost."""
    against = -verdict.literal if verdict.outcome is Outcome.ENTAILED else verdict.literal
    solver = Solver(verdict.theory.g, Budget())
    carried = [a.literal for a in verdict.sufficient]
    assert isinstance(solver.check([*carried, against]), Unsat)
    for one in carried:
        rest = [x for x in carried if x != one]
        assert isinstance(solver.check([*rest, against]), Sat), one


SETTLED = [
    (SEMANTICS / "x01.lex", "Posterior:Gives/m_breached"),
    (SEMANTICS / "x01.lex", "Posterior/one_breached"),
    (SEMANTICS / "x01.lex", "Posterior/clash"),
    (SEMANTICS / "x01.lex", "OwnClause/n_displaced"),
    (SEMANTICS / "x03.lex", "Subset:Gives/n_B_off"),
    (SEMANTICS / "x03.lex", "Subset:Keeps/n_C_on"),
    (SEMANTICS / "x08.lex", "Licence:LicenceUse/f_breached"),
    (SEMANTICS / "x08.lex", "Licence:Publishes/h_breached"),
    (SEMANTICS / "x08.lex", "Licence:LicenceUse/clash"),
    (KNOWN / "k09.lex", "some_breach"),
    (KNOWN / "k10.lex", "Plato:Mad/d_breached"),
    (KNOWN / "k10.lex", "Plato:MadReturns/h_breached"),
    (KNOWN / "k25.lex", "a_breached"),
    (KNOWN / "k25.lex", "ab"),
    (REPATRIATION, "torture"),
    (REPATRIATION, "conflict"),
    (REPATRIATION, "guards"),
]


@pytest.mark.parametrize(("path", "name"), SETTLED, ids=[n for _, n in SETTLED])
def test_a_settled_answer_is_told_in_steps_from_a_sufficient_set(path: Path, name: str) -> None:
    verdict, explanation = told(path, name)
    assert verdict.outcome in (Outcome.ENTAILED, Outcome.EXCLUDED)
    assert explanation.word == verdict.word
    assert explanation.steps
    check_steps(explanation)
    check_page(said(path, name))
    check_sufficient(verdict)


def all_small() -> list[Path]:
    return sorted(SEMANTICS.glob("x0*.lex")) + sorted(KNOWN.glob("k[123]*.lex"))


@pytest.mark.parametrize("path", all_small(), ids=lambda p: p.stem)
def test_every_answer_of_the_worked_cases_is_explained(path: Path) -> None:
    try:
        opened = session(path)
    except NotReadable:
        return
    for program in opened.programs:
        for question in program.questions:
            try:
                verdict = opened.answer(program, question)
            except NotReadable:
                continue
            explanation = explain(opened, program, question, verdict)
            if explanation.steps:
                check_steps(explanation)
            check_page(render_explanation(explanation))


def test_a_breach_is_told_by_force_conditions_content_and_standing() -> None:
    _, explanation = told(REPATRIATION, "torture")
    assert [p.label for p in explanation.given if p.kind == "standard"] == ["A1"]
    steps = " / ".join(s.sentence for s in explanation.steps)
    order = [
        "CAT 3(1) binds China",
        "conditions of CAT 3(1) are met",
        "This is what CAT 3(1) forbids",
        "applied and was not kept",
        "Nothing displaces CAT 3(1)",
        "China breaches CAT.3.1[Ryu, DPRK] (no return to torture)",
    ]
    places = [steps.index(text) for text in order]
    assert places == sorted(places)
    assert "DPRK" not in explanation.owed_to
    assert "Switzerland" in explanation.owed_to
    listed = next(p for p in explanation.given if p.text.startswith("CAT binds China"))
    assert listed.text == "CAT binds China from 1988-11-03"
    assert "cat.lex.md" in listed.origin


def test_a_conflict_is_told_with_witnesses_and_with_what_might_have_settled_it() -> None:
    _, explanation = told(REPATRIATION, "conflict")
    assert explanation.status == "unresolved"
    (conflict,) = explanation.conflicts
    assert len(conflict.witnesses) == 2
    tried = {a.principle: a for a in conflict.attempts}
    assert tried["integral_obligation"].reason == "Integral is rejected"
    assert tried["lex_posterior"].word == "silent"
    assert "DPRK is not party to CAT" in tried["lex_posterior"].reason
    assert {"DPRK", "ROK"} <= set(conflict.responsibility_to)


def test_a_blocked_vote_names_who_has_not_agreed() -> None:
    _, explanation = told(SEMANTICS / "x01.lex", "Posterior/clash")
    (conflict,) = explanation.conflicts
    (attempt,) = conflict.attempts
    assert attempt.word == "blocked"
    assert attempt.reason == "would put m before n, but B has not agreed to that text"
    assert conflict.responsibility_to == ("B", "C")


def test_why_not_resolved_names_the_position_that_would_settle_it() -> None:
    opened = session(REPATRIATION)
    found = opened.find("conflict")
    assert found is not None
    verdict, _ = told(REPATRIATION, "conflict")
    answer = why_not(opened, *found, verdict, "resolved")
    changes = {c.text.split(":")[0]: c.effect for c in answer.changes}
    assert changes["hold Integral"] == "Then BIL.return yields to CAT.3.1 by integral_obligation"
    check_page(render_why_not(answer))
    again = why_not(opened, *found, verdict, "unresolved")
    assert "nothing to explain away" in again.notes[0]
    with pytest.raises(ValueError, match="none of"):
        why_not(opened, *found, verdict, "broken")


def test_a_change_named_is_one_when_asked_again() -> None:
    path = SEMANTICS / "x03.lex"
    opened = session(path)
    found = opened.find("displaced_on")
    assert found is not None
    verdict, _ = told(path, "displaced_on")
    answer = why_not(opened, *found, verdict, "entailed")
    assert [c.text.split(":")[0] for c in answer.changes] == ["reject Integral"]
    assert told(path, "displaced_off")[0].outcome is Outcome.ENTAILED


def test_an_open_answer_tells_what_it_turns_on_and_a_scenario_each_way() -> None:
    _, explanation = told(REPATRIATION, "complicity")
    assert explanation.law == "Open on law and fact."
    assert [i.name for i in explanation.issues] == ["IntentRequired"]
    assert explanation.issues[0].held_by
    yes, no = explanation.stories
    assert yes.law == ("IntentRequired is rejected",)
    assert no.law == ("IntentRequired is held",)
    assert no.facts == ("it is not so that China means to help DPRK do it to Ryu",)
    check_page(said(REPATRIATION, "complicity"))


def test_reinstatement_is_told_from_what_displaces_the_displacer() -> None:
    _, explanation = told(KNOWN / "k25.lex", "a_breached")
    steps = [s.sentence for s in explanation.steps]
    displaced = steps.index("b by X towards Y is displaced")
    standing = next(i for i, s in enumerate(steps) if s.startswith("Nothing displaces a"))
    assert displaced < standing


def test_both_ways_an_open_point_may_fall_are_followed() -> None:
    _, explanation = told(KNOWN / "k09.lex", "some_breach")
    assumed = {a for s in explanation.steps for a in s.assuming}
    assert len(assumed) == 2
    assert explanation.steps[-1].assuming == ()
    assert not explanation.stories


def test_a_position_that_only_splits_the_proof_is_not_mentioned() -> None:
    _, explanation = told(REPATRIATION, "torture")
    assert not [s for s in explanation.steps if s.assuming]


def test_silence_is_said() -> None:
    verdict, explanation = about("let A be State\nconcept q(s: State)\nask x: q(A)\n", "x")
    assert verdict.outcome is Outcome.EXCLUDED
    assert explanation.steps[-1].sentence == "It is not so that q(A)"


def test_user_text_is_escaped() -> None:
    _, explanation = about('fact p "it \u202e rains"\ngiven p\nask x: p\n', "x")
    text = render_explanation(explanation)
    assert "\u202e" not in text
    assert "\\u202e" in text


def test_recursion_is_told_without_a_circle() -> None:
    text = """
    sort Place
    let A, B, C be Place
    fact road(x: Place, y: Place)
    concept reach(x: Place, y: Place) "{y} can be reached from {x}"
      when road(x, y)
      when some z: Place with (road(x, z) and reach(z, y))
    given road(A, B) and road(B, C) and not road(A, C) and not road(C, A) and not road(B, A)
      and not road(A, A) and not road(B, B) and not road(C, C) and not road(C, B)
    ask there: reach(A, C)
    ask back: reach(C, A)
    """
    for name, outcome in (("there", Outcome.ENTAILED), ("back", Outcome.EXCLUDED)):
        verdict, explanation = about(text, name)
        assert verdict.outcome is outcome
        check_steps(explanation)
    somewhere, _ = about(text.replace("sort Place", "sort Place open"), "back")
    assert somewhere.outcome is Outcome.OPEN  # there may be a place nobody has named


def test_contradicting_facts_are_listed() -> None:
    verdict, explanation = about(
        "fact p\nfact q\nimpossible p and q\ngiven p and q\nask x: p\n", "x"
    )
    assert verdict.outcome is Outcome.INCONSISTENT
    assert len(explanation.given) == 3
    check_page(render_explanation(explanation))


def test_asking_again_takes_the_same_points_as_given() -> None:
    verdict, _ = told(REPATRIATION, "torture")
    again = ask_again(verdict)
    assert again.forced(verdict.literal)
    literals: list[Any] = again.literals()
    assert {a.literal for a in verdict.sufficient} <= set(literals)


def test_long_words_are_broken() -> None:
    lines = wrap("ab " + "x" * 100, 40)
    assert all(display_width(line) <= 40 for line in lines)
    assert "".join(lines).count("x") == 100


def circle_of(text: str) -> str:
    opened = open_text(text)
    with pytest.raises(NotReadable) as raised:
        opened.answer(opened.programs[0], opened.programs[0].questions[0])
    return render_diagnostics(raised.value.diagnostics)


def test_a_circle_is_drawn_from_what_is_written() -> None:
    shown = circle_of(
        """
        let A, B be State
        fact seen(p: State)
        concept refugee(p: State)  when seen(p) unless some q: State with excluded(q)
        concept excluded(p: State)  when seen(p) unless some q: State with refugee(q)
        ask x: refugee(A)
        """
    )
    assert "E-CYCLE" in shown
    assert "   refugee ----unless----> excluded      line 4\n" in shown
    assert "      +--------unless---------+          line 5\n" in shown


def test_a_circle_through_a_breach_is_drawn_too() -> None:
    shown = circle_of((SEMANTICS / "x12-entangled.lex").read_text(encoding="utf-8"))
    assert "E-ENTANGLED" in shown
    assert "t ----exists if not----> complicit" in shown
    assert "when breached" in shown


def test_a_circle_of_displacements_is_listed() -> None:
    shown = circle_of((KNOWN / "k39-entangled.lex").read_text(encoding="utf-8"))
    assert "breach of n1" in shown
    assert "previously ... breaches n1" in shown


def test_creditors_treated_alike_share_a_sentence() -> None:
    _, explanation = told(SEMANTICS / "x03.lex", "Subset:Gives/n_B_on")
    assert not [s for s in explanation.steps if "does not breach" in s.sentence][1:]


def test_the_parts_of_a_claim_are_taken_either_way() -> None:
    verdict, explanation = told(REPATRIATION, "nr-excludes-16-exhaustive")
    assert [a.text for a in verdict.sufficient] == ["NrExhaustive"]
    first, last = explanation.steps
    assert first.assuming == ("China breaches CAT.3.1[Ryu, DPRK]",)
    assert last.sentence.startswith("It is not so that both China breaches CAT.3.1[Ryu, DPRK] and")


def test_an_undated_event_is_told_on_one_of_its_days() -> None:
    verdict, explanation = about(
        """
        let A, B be State
        conduct go(s: State) "{s} goes"
        custom Custom
        norm n of Custom  bearer s: State  owed to each state  forbids go(s)
        treaty T1  adopted 1950-01-01  party A since 1951-01-01
        treaty T2  adopted 1960-01-01  party A since 1961-01-01
        treaty T3  adopted 1970-01-01  party A since 1971-01-01
        given go(A) between 1945-01-01 and 1980-01-01
        ask x: A breaches n
        """,
        "x",
    )
    assert verdict.outcome is Outcome.ENTAILED
    check_steps(explanation)
    (story,) = explanation.stories
    assert len(story.facts) == 1
    assert story.facts[0].startswith("A goes on ")
    assert "(in the scenario told)" in render_explanation(explanation)


def test_a_breach_tells_of_a_vote_that_lacks_consent() -> None:
    _, explanation = told(SEMANTICS / "x01.lex", "Posterior:Keeps/n_breached")
    assert (
        "Nothing displaces n: posterior would put m first, but B has not agreed to that text"
        in [s.sentence for s in explanation.steps]
    )


def asked_why_not(name: str, status: str) -> Any:
    opened = session(REPATRIATION)
    found = opened.find(name)
    assert found is not None
    return why_not(opened, *found, told(REPATRIATION, name)[0], status)


def test_why_not_the_opposite_names_what_carries_the_answer() -> None:
    answer = asked_why_not("torture", "excluded")
    assert answer.changes == ()
    assert {p.label for p in answer.carried_by} >= {"F1", "A1"}
    text = render_why_not(answer)
    assert "No single position of this file, changed alone, makes it so." in text
    check_page(text)


def test_why_not_of_an_open_question_tells_a_scenario_and_what_would_settle_it() -> None:
    answer = asked_why_not("complicity", "entailed")
    assert [c.text.split(":")[0] for c in answer.changes] == ["reject IntentRequired"]
    assert answer.story is not None
    assert answer.story.law == ("IntentRequired is held",)
    check_page(render_why_not(answer))


def test_a_status_of_conflicts_is_asked_of_conflicts_only() -> None:
    answer = asked_why_not("complicity", "resolved")
    assert answer.changes is None
    assert "Only a question about conflict has this status." in render_why_not(answer)
