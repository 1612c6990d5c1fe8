"""A refuted or proved claim -> JSON, in the form that `counterexample.schema.json` fixes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lexlogic.explanation.model import GivenPoint, Step
from lexlogic.explanation.wording import Words
from lexlogic.instruments.tale import Counterexample, Difference, Reading, Tale
from lexlogic.program.frame import Scenario
from lexlogic.rendering.json_output import heading
from lexlogic.rendering.sentences import assumption_text, issue_name, scenario_facts, setting_text
from lexlogic.solving.verdict import Outcome, Verdict

SCHEMA = "lexlogic-counterexample/1"


def counterexample_object(file: str, found: Counterexample) -> dict[str, Any]:
    """What `counterexample --json` prints."""
    program, question, words = found.program, found.question, found.words
    refuted = found.outcome in (Outcome.OPEN, Outcome.EXCLUDED)
    result = "refuted" if refuted else "proved" if found.proof else found.outcome.value
    return {
        **heading(SCHEMA, file, program.name),
        "variant": program.variant,
        "claim": question.name,
        "title": question.title,
        "text": " ".join(question.text.split()),
        "said": found.headline,
        "view": [str(v) for v in question.under],
        "verdict": found.outcome.value,
        "result": result,
        "counterexample": _tale(found.refuted, words) if found.refuted else None,
        "law_alone": found.law_alone or found.never_holds,
        "nearest": _nearest(found, words),
        "proof": None
        if found.proof is None
        else {"points": points_of(found.proof.given), "steps": _steps(found.proof.steps)},
        "repairs": [
            [
                {
                    "issue": issue_name(s),
                    "kind": "fact" if s.is_fact else "law",
                    "value": s.value,
                    "text": setting_text(s, words) if words else s.issue,
                }
                for s in ground.settings
            ]
            for ground in found.repairs
        ],
        "repairs_complete": found.repairs_complete,
        "not_departed_from": points_of(found.fixed),
        "reach": None
        if found.reach is None
        else {
            "kind": found.reach.kind,
            "open_sorts": list(found.reach.open_sorts),
            "closed_sorts": [
                {"sort": sort, "members": list(names)} for sort, names in found.reach.closed_sorts
            ],
            "notes": list(found.reach.notes),
        },
        "assumptions": assumptions_of(found.verdict, words),
        "checked": list(dict.fromkeys(_checked(found))),
        "cause": found.cause or None,
    }


def _tale(tale: Tale, words: Words | None) -> dict[str, Any]:
    return {
        "departures": tale.departures,
        "individuals": list(tale.individuals),
        "unstated_facts": tale.unstated,
        "readings": [_reading(r) for r in tale.readings],
        "surely_fewest_readings": tale.surely_fewest,
        "points": points_of(tale.points),
        "steps": _steps(tale.steps),
        "scenario": _scenario(tale.scenario, words),
    }


def _nearest(found: Counterexample, words: Words | None) -> dict[str, Any] | None:
    if found.holds is None:
        return None
    return {
        "differences": _difference(found.difference) if found.difference else None,
        "scenario": _scenario(found.holds, words),
    }


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "count": len(difference),
        "as_stated": points_of(difference.restored),
        "otherwise_than_stated": points_of(difference.departed),
        "facts": [{"text": f.text, "so": f.so, "judged": f.judged} for f in difference.facts],
        "readings": [_reading(r) for r in difference.readings],
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "position": reading.name,
        "held": reading.held,
        "text": reading.text,
        "held_by": reading.holders or None,
        "opposed_by": reading.opponents or None,
    }


def points_of(points: Iterable[GivenPoint]) -> list[dict[str, Any]]:
    """Labelled points, with where they are stated."""
    return [
        {
            "label": p.label or None,
            "kind": p.kind,
            "text": p.text,
            "per": p.citation or None,
            "file": p.span.file.name if p.span else None,
            "line": p.span.line if p.span else None,
        }
        for p in points
    ]


def _steps(steps: Iterable[Step]) -> list[dict[str, Any]]:
    return [
        {
            "number": s.number,
            "sentence": s.sentence,
            "from": list(s.premises),
            "citation": s.citation or None,
            "assuming": list(s.assuming),
        }
        for s in steps
    ]


def _scenario(scenario: Scenario, words: Words | None) -> dict[str, Any]:
    facts = list(scenario_facts(scenario, words)) if words else []
    return {"facts": facts, "positions": sorted(scenario.held)}


def assumptions_of(verdict: Verdict, words: Words | None) -> list[dict[str, Any]]:
    """The standards, statements of views and readings that an answer takes as given."""
    if words is None:
        return []
    return [
        {"kind": a.kind, "text": assumption_text(a, words)}
        for a in verdict.assumptions
        if a.kind in ("standard", "stated", "denied", "position", "default")
    ]


def _checked(found: Counterexample) -> Iterable[str]:
    yield from found.refuted.checked if found.refuted else ()
    yield from found.proof.checked if found.proof else ()
    yield from found.checked
