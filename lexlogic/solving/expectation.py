"""Whether a verdict is what the file expects."""

from __future__ import annotations

from lexlogic.program import model as m
from lexlogic.solving.verdict import Outcome, Verdict


def as_expected(verdict: Verdict) -> bool | None:
    """Whether every expectation is met; none if there are none (what is only `recorded` is no expectation)."""
    expectations = [e for e in verdict.question.expectations if e.kind != "recorded"]
    if not expectations:
        return None
    return all(met(e, verdict) for e in expectations)


def met(expectation: m.Expectation, verdict: Verdict) -> bool:
    """Whether one expectation is met."""
    match expectation.kind:
        case "word":
            return _word(expectation, verdict)
        case "not":
            return not _word(expectation, verdict)
        case "contested_on":
            return set(verdict.contested_on) == set(expectation.names)
        case "turns_on":
            return set(expectation.names) <= turning(verdict)
        case "does_not_turn_on":
            return not set(expectation.names) & turning(verdict)
        case "open_on":
            return verdict.open_on == expectation.word
        case "resolved":
            return _resolved(expectation, verdict)
        case "unresolved":
            return _unresolved(expectation, verdict)
        case "responsibility":
            named = {name for s in verdict.sets for name in s.responsibility_to}
            return set(expectation.names) <= named
        case "no_conflict":
            return verdict.outcome is Outcome.EXCLUDED
        case _:
            return True


def turning(verdict: Verdict) -> set[str]:
    """The positions and groups in some minimal ground of either outcome (D50)."""
    return {s.issue for g in verdict.grounds for s in g.settings}


def _word(expectation: m.Expectation, verdict: Verdict) -> bool:
    word = expectation.word
    if word in {o.value for o in Outcome}:
        return verdict.outcome.value == word
    match word:
        case "settled":
            return verdict.settled
        case "contested":
            return not verdict.settled
        case "silent":
            return verdict.silent
        case "presumed":
            return verdict.presumed == "entailed" or verdict.outcome is Outcome.ENTAILED
        case "apparent":
            return verdict.apparent
        case "avoidable":
            return verdict.avoidable
        case "possible":
            return verdict.outcome in (Outcome.OPEN, Outcome.ENTAILED)
        case "strict" | "wide":
            return any(s.kind == word for s in verdict.sets)
        case "dissolved" | "carved":
            return _every_choice(verdict, word, expectation.toward)
        case _:
            return False


def _choices(verdict: Verdict, toward: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [
        (c.status, c.reason, c.by, c.prevails)
        for s in verdict.sets
        for c in s.choices
        if not toward or any(toward in unit for unit in c.units)
    ]


def _every_choice(verdict: Verdict, status: str, toward: str) -> bool:
    choices = _choices(verdict, toward)
    return bool(choices) and all(found == status for found, _, _, _ in choices)


def _resolved(expectation: m.Expectation, verdict: Verdict) -> bool:
    choices = _choices(verdict, expectation.toward)
    if not expectation.toward:
        choices = [c for c in choices if c[0] == "resolved"] or choices
    return bool(choices) and all(
        status == "resolved"
        and (not expectation.by or expectation.by in by)
        and (not expectation.prevails or expectation.prevails == prevails)
        for status, _, by, prevails in choices
    )


def _unresolved(expectation: m.Expectation, verdict: Verdict) -> bool:
    choices = _choices(verdict, expectation.toward)
    return bool(choices) and all(
        status == "unresolved" and (not expectation.word or reason == expectation.word)
        for status, reason, _, _ in choices
    )
