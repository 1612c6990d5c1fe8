"""What a question turns on -> JSON, in the form that `turns-on.schema.json` fixes."""

from __future__ import annotations

from typing import Any

from lexlogic.explanation.wording import Words
from lexlogic.instruments.turns_on import TurnsOn, Ways, Weight
from lexlogic.program import model as m
from lexlogic.rendering.answers import Answer, rests_on
from lexlogic.rendering.issue_table import Row, make_rows
from lexlogic.rendering.json_output import heading
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.sentences import assumption_text, position_text, setting_text
from lexlogic.solving.grounds import Issue
from lexlogic.solving.verdict import Ground, Setting
from lexlogic.theory.build import Assumption

SCHEMA = "lexlogic-turns-on/1"


def turns_on_object(found: TurnsOn, file: str) -> dict[str, Any]:
    """What `turns-on --json` prints."""
    document = question_heading(SCHEMA, file, found.program, Answer(found.program, found.verdict))
    theory = found.verdict.theory
    words = Words(theory) if theory is not None else None
    rows = make_rows((w.values for w in found.issues), words) if words else ()
    names = {r.issue: r for r in rows}
    document |= {
        "law_only": found.law_only,
        "complete": found.complete,
        "choices": found.choices,
        "issues": [],
        "combinations": [],
        "law": [],
        "tally": None,
        "independent": [],
        "assumptions": [],
        "checked": list(found.checked),
    }
    if words is None:
        return document
    document["issues"] = [_issue(w, r, words) for w, r in zip(found.issues, rows, strict=True)]
    document["combinations"] = [_ways(w, names, words) for w in found.ways]
    document["law"] = [_ways(w, names, words) for w in found.law]
    if found.tally is not None:
        kinds = ("entailed", "excluded", "open")
        document["tally"] = dict(zip(kinds, found.tally, strict=True))
    document["independent"] = [independent_object(i, words) for i in found.independent]
    document["assumptions"] = assumption_objects(Answer(found.program, found.verdict), words)
    return document


def question_heading(schema: str, file: str, program: m.Program, answer: Answer) -> dict[str, Any]:
    """What a document about one question begins with."""
    question, verdict = answer.question, answer.verdict
    return {
        **heading(schema, file, program.name),
        "question": {
            "id": question.name,
            "variant": program.variant,
            "address": answer.address,
            "title": question.title,
            "text": " ".join(question.text.split()),
            "view": [str(v) for v in question.under],
        },
        "verdict": verdict.outcome.value,
        "open_on": verdict.open_on or None,
        "cause": verdict.cause or None,
    }


def _issue(weight: Weight, row: Row, words: Words) -> dict[str, Any]:
    return {
        "name": row.name,
        "label": row.letter,
        "kind": row.kind,
        "values": [
            {"value": value_text(v, words), **value_object(v, words)} for v in weight.values
        ],
        "changes": weight.changes,
        "settings": weight.settings,
    }


def value_object(setting: Setting, words: Words) -> dict[str, Any]:
    """What a value says, and for a position who holds and who opposes it."""
    said = {"text": setting_text(setting, words)}
    if setting.is_fact:
        return said
    name = setting.issue if setting.value in ("held", "rejected") else setting.value
    program = words.theory.program
    position = next((p for p in program.positions if str(p.name) == name), None)
    sides = (
        (position.held_by, position.opposed_by, position.left_open_by) if position else ((),) * 3
    )
    keys = ("held_by", "opposed_by", "left_open_by")
    return {
        **said,
        "position": name,
        "says": position_text(name, program),
        **{
            key: [{"name": h.name, "authority": h.authority or None} for h in side]
            for key, side in zip(keys, sides, strict=True)
        },
    }


def _ways(ways: Ways, names: dict[str, Row], words: Words) -> dict[str, Any]:
    return {
        "outcome": ways.outcome.value,
        "count": ways.count,
        "all_found": ways.exact,
        "listed": [ground_object(g, names, words) for g in ways.listed],
    }


def ground_object(ground: Ground, names: dict[str, Row], words: Words) -> list[dict[str, Any]]:
    """The settings of a combination."""
    return [setting_object(s, names, words) for s in ground.settings]


def setting_object(setting: Setting, names: dict[str, Row], words: Words) -> dict[str, Any]:
    """One issue with its value."""
    row = names.get(setting.issue)
    return {
        "issue": row.name if row else setting.issue,
        "kind": "fact" if setting.is_fact else "law",
        "value": value_text(setting, words),
        "text": setting_text(setting, words),
    }


def value_text(setting: Setting, words: Words) -> str:
    """`held`, `rejected`, `true`, `false`, the member of a group, the date of an event."""
    if setting.is_fact and setting.value not in ("true", "false") and setting.atom is not None:
        return words.date(setting.atom.tick).strip() or setting.value
    return setting.value


def independent_object(issue: Issue, words: Words) -> dict[str, Any]:
    """An issue that never matters."""
    if not issue.is_fact:
        return {
            "issue": issue.name,
            "kind": "law",
            "text": position_text(issue.name, words.theory.program),
        }
    atom = words.theory.g.atoms[abs(issue.values[0][1])]
    terms = ", ".join(words.name(t) for t in atom.terms)
    return {
        "issue": f"{atom.name}({terms})" if atom.terms else atom.name,
        "kind": "fact",
        "text": words.told(atom, True),
    }


def assumption_objects(answer: Answer, words: Words) -> list[dict[str, Any]]:
    """What the answer takes as given."""
    ledger = make_ledger((answer,))
    hidden = ("constraint", "order", "fact", "listed")
    return [
        assumption_object(a, ledger.label(answer, a, words), words)
        for a in rests_on(answer.verdict)
        if a.kind not in hidden
    ]


def assumption_object(assumption: Assumption, label: str, words: Words) -> dict[str, Any]:
    """A point taken as given."""
    span = getattr(assumption.origin, "span", None)
    return {
        "label": label or None,
        "kind": assumption.kind,
        "text": assumption_text(assumption, words),
        "per": getattr(assumption.origin, "per", "") or None,
        "file": span.file.name if span is not None else None,
        "line": span.line if span is not None else None,
    }
