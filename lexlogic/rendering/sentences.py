"""Parts of a verdict -> sentences, in the words of the file."""

from __future__ import annotations

from collections.abc import Iterable

from lexlogic.explanation.wording import Words, denied
from lexlogic.program import model as m
from lexlogic.program.frame import BaseAtom, Scenario
from lexlogic.program.wording import listed
from lexlogic.solving.verdict import ChoiceReport, Setting, Verdict
from lexlogic.theory.build import Assumption

_REASONS = {
    "no vote": "no principle ranks them",
    "split votes": "principles rank them both ways",
    "cycle": "principles rank them in a circle",
    "several minimal": "the order leaves more than one in last place",
    "": "not in the same way on every reading",
}


def allow_more(cause: str, also: str = "") -> str:
    """What to do about an answer that was not reached, by its cause; `also` where more work may do."""
    if "E-LARGE" in cause:
        return "More effort does not help: name only those who matter"
    return f"Allow more with  --effort 10{also}"


def assumption_text(assumption: Assumption, words: Words) -> str:
    """What is taken as given, as a sentence without a full stop."""
    origin = assumption.origin
    match assumption.kind:
        case "position" | "default":
            name = assumption.text or str(origin.name)
            said = position_text(name, words.theory.program)
            return words.position(name, assumption.literal > 0) + (f": {said}" if said else "")
        case "supposing":
            return f"supposed: {words.formula(origin.supposing)}"
        case "denied":
            return denied(words.formula(origin.body))
        case "fact" | "stated" | "standard":
            return words.formula(origin.body)
        case "listed":
            atom = words.theory.g.atoms[abs(assumption.literal)]
            return f"{origin.state} is party to {atom.name} since {origin.since.text}"
        case "absent":
            atom = words.theory.g.atoms[abs(assumption.literal)]
            return words.atom(atom, assumption.literal > 0)
        case _:
            return ""


def position_text(name: str, program: m.Program) -> str:
    """What a position says; nothing for a group of positions."""
    return next((p.text for p in program.positions if str(p.name) == name), "")


def setting_text(setting: Setting, words: Words) -> str:
    """What an issue says, and how it falls."""
    if setting.is_fact:
        return words.atom(setting.atom, setting.value != "false") if setting.atom else setting.issue
    if setting.value in ("held", "rejected"):
        return words.position(setting.issue, setting.value == "held")
    return words.position(setting.value, True)


def issue_name(setting: Setting) -> str:
    """The short name of an issue: its position or group, or the fact as it is written."""
    if not setting.is_fact or setting.atom is None:
        return setting.issue
    return written(setting.atom)


def written(atom: BaseAtom) -> str:
    """A fact as the file writes it, without its date."""
    return f"{atom.predicate}({', '.join(map(str, atom.terms))})" if atom.terms else atom.predicate


def scenario_facts(scenario: Scenario, words: Words) -> tuple[str, ...]:
    """What happens in a scenario, in a fixed order."""

    def key(atom: BaseAtom) -> tuple[int, str, str]:
        return (atom.tick or 0, atom.predicate, str(atom.terms))

    return tuple(written(a) + words.date(a.tick) for a in sorted(scenario.true, key=key))


def choice_text(choice: ChoiceReport, verdict: Verdict) -> str:
    """The status of a conflict towards some creditors: `resolved by lex_superior: NRT prevails`."""
    if choice.status == "resolved":
        by = f" by {listed(choice.by, 'or')}" if choice.by else ""
        return f"resolved{by}: {choice.prevails} prevails"
    if choice.status == "unresolved":
        return f"unresolved: {_REASONS.get(choice.reason, choice.reason)}"
    del verdict
    return choice.status


def choices_text(verdict: Verdict) -> str:
    """The statuses of the conflicts a question is about, each once."""
    return "; ".join(
        dict.fromkeys(choice_text(c, verdict) for s in verdict.sets for c in s.choices)
    )


def expectation_text(expectations: Iterable[m.Expectation]) -> str:
    """Expectations as the language writes them."""
    return ", ".join(_expectation(e) for e in expectations)


def _expectation(e: m.Expectation) -> str:
    names = f"({', '.join(e.names)})" if len(e.names) != 1 else e.names[0]
    toward = f" toward {e.toward}" if e.toward else ""
    match e.kind:
        case "word":
            return e.word + toward
        case "not":
            return f"not {e.word}"
        case "contested_on":
            return f"contested on {names}"
        case "turns_on":
            return f"turns on {names}"
        case "does_not_turn_on":
            return f"does not turn on {names}"
        case "open_on":
            return f"open on {e.word}"
        case "resolved":
            by = f" by {e.by}" if e.by else ""
            prevails = f" for {e.prevails}" if e.prevails else ""
            return f"resolved{by}{prevails}{toward}"
        case "unresolved":
            return "unresolved" + (f" for {e.word}" if e.word else "") + toward
        case "responsibility":
            return f"responsibility to {names}"
        case "no_conflict":
            return "no conflict"
        case "recorded":
            return f"recorded {e.word}"
        case _:
            return e.kind
