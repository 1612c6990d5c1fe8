"""Comparisons -> JSON, in the form that `compare.schema.json` fixes."""

from __future__ import annotations

from typing import Any

from lexlogic.explanation.wording import Words
from lexlogic.instruments.compare import Compared, Comparison, Difference, Facet, Sides
from lexlogic.instruments.conduct import ActCompared, ConductCompared
from lexlogic.instruments.conduct_search import ActDifference
from lexlogic.instruments.harmonise import Harmonised, Reading
from lexlogic.instruments.parting import Parting
from lexlogic.instruments.sides import Side
from lexlogic.program import model as m
from lexlogic.rendering.answers import conflict_status
from lexlogic.rendering.compare_page import answers_of, parting_name, told
from lexlogic.rendering.conduct_page import call, doing, with_names
from lexlogic.rendering.json_output import heading
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.sentences import scenario_facts
from lexlogic.solving.verdict import Setting, Verdict

SCHEMA = "lexlogic-compare/1"


def compared_object(file: str, found: Sides) -> dict[str, Any]:
    """What `compare --json` prints of two sides."""
    some = found.questions or found.conduct
    assert some is not None
    return {
        **heading(SCHEMA, file, ""),
        "a": _side(some.first),
        "b": _side(some.second),
        "questions": _questions(found.questions) if found.questions is not None else None,
        "conduct": _conduct(found.conduct) if found.conduct is not None else None,
        "harmonised": None,
    }


def harmonised_object(file: str, program: m.Program, found: Harmonised) -> dict[str, Any]:
    """What `compare --harmonise QUESTION --json` prints."""
    return {
        **heading(SCHEMA, file, program.name),
        "a": None,
        "b": None,
        "questions": None,
        "conduct": None,
        "harmonised": {
            "question": found.question.name,
            "view": [str(v) for v in found.question.under],
            "readings": [_reading(r) for r in found.readings],
            "complete": found.complete,
            "depends_on_facts": found.depends,
        },
    }


def _side(side: Side) -> dict[str, Any]:
    return {"name": side.name, "kind": side.kind.value}


def _questions(found: Comparison) -> dict[str, Any]:
    words = Words(found.theory) if found.theory is not None else None
    ledger = make_ledger(answers_of(found))
    return {
        "parted": [_parting(p, words) for p in found.partings] if words else [],
        "law": list(found.law),
        "compared": [_compared(q, words) for q in found.questions],
        "assumptions": [{"label": e.label, "kind": e.kind, "text": e.text} for e in ledger.entries],
    }


def _parting(point: Parting, words: Words) -> dict[str, Any]:
    return {"point": parting_name(point, words), "a": point.first, "b": point.second}


def _compared(each: Compared, words: Words | None) -> dict[str, Any]:
    question = each.first.question
    return {
        "id": each.name,
        "text": question.title or " ".join(question.text.split()),
        "a": _verdict(each.first),
        "b": _verdict(each.second),
        "relation": each.relation.value,
        "equal": each.agrees,
        "first_point": [_parting(p, words) for p in each.change] if words else [],
        "first_point_from_b": [_parting(p, words) for p in each.back] if words else [],
        "facets": [_facet(f, words) for f in each.facets],
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "verdict": verdict.word,
        "open_on": verdict.open_on or None,
        "conflict": conflict_status(verdict) or None,
    }


def _facet(facet: Facet, words: Words | None) -> dict[str, Any]:
    return {
        "status": facet.status or None,
        "relation": facet.relation.value,
        "differences": [_difference(d, words) for d in facet.differences] if words else [],
        "proved": list(facet.checked),
        "cause": facet.cause or None,
    }


def _difference(found: Difference, words: Words) -> dict[str, Any]:
    return {
        "only": found.only.lower(),
        "points": [
            {**_setting(p.setting, words), "side": p.side.lower() or None} for p in found.points
        ],
        "smallest": found.smallest,
        "scenario_a": _scenario(found.first, words),
        "scenario_b": _scenario(found.second, words),
        "checked": list(found.checked),
    }


def _scenario(scenario: Any, words: Words) -> dict[str, Any]:
    return {"held": sorted(scenario.held), "facts": list(scenario_facts(scenario, words))}


def _setting(setting: Setting, words: Words) -> dict[str, Any]:
    return {
        "issue": setting.atom.predicate if setting.atom else setting.issue,
        "value": setting.value,
        "text": told(setting, words),
    }


def _conduct(found: ConductCompared) -> dict[str, Any]:
    return {
        "relation": found.relation.value,
        "acts": [_act(a, found) for a in found.acts],
        "same_text": found.untouched,
    }


def _act(each: ActCompared, found: ConductCompared) -> dict[str, Any]:
    return {
        "mode": each.act.mode.value,
        "act": each.act.predicate or None,
        "norms_a": list(each.norms[0]),
        "norms_b": list(each.norms[1]),
        "relation": each.relation.value,
        "bounded": each.bounded,
        "differences": [_act_difference(d, each, found) for d in each.differences],
        "proved": list(each.checked),
        "cause": each.cause or None,
    }


def _act_difference(
    each: ActDifference, act: ActCompared, found: ConductCompared
) -> dict[str, Any]:
    words = Words(found.theories[0 if each.only == "A" else 1])
    terms = [str(t) for s, _ in each.points if s.atom is not None for t in s.atom.terms]
    called = call([*(v for _, v in each.env), *terms])
    return {
        "only": each.only.lower(),
        "norm": str(each.norm.name),
        "act": doing(each, act, words, called),
        "points": [
            {**_setting(with_names(s, called), words), "side": side.lower() or None}
            for s, side in each.points
        ],
        "smallest": each.smallest,
        "checked": each.checked,
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "end": reading.end,
        "settings": [_position(s) for s in reading.settings],
        "moved": [_position(s) for s in reading.moved],
        "changes": [_position(s) for s in reading.changes],
        "least": reading.least,
        "checked": list(reading.checked),
    }


def _position(setting: Setting) -> dict[str, str]:
    return {"issue": setting.issue, "value": setting.value}
