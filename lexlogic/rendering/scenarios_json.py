"""The legally different scenarios of a case -> JSON, in the form that `scenarios.schema.json` fixes."""

from __future__ import annotations

from typing import Any

from lexlogic.explanation.wording import Words
from lexlogic.instruments.scenarios import Factor, Scenarios, Told
from lexlogic.rendering.counterexample_json import assumptions_of, points_of
from lexlogic.rendering.json_output import heading
from lexlogic.rendering.sentences import issue_name, scenario_facts, setting_text
from lexlogic.solving.verdict import Setting

SCHEMA = "lexlogic-scenarios/1"


def scenarios_object(file: str, found: Scenarios) -> dict[str, Any]:
    """What `scenarios --json` prints."""
    chosen = found.chosen
    names = [c.name for c in chosen.consequences]
    return {
        **heading(SCHEMA, file, chosen.program.name),
        "variant": chosen.program.variant,
        "view": [str(v) for v in chosen.views],
        "verdict": found.outcome.value,
        "complete": found.complete,
        "count": len(found.rows) if found.complete else None,
        "combinations": found.combinations,
        "open_readings": found.positions if found.issues is not None else None,
        "open_facts": found.facts if found.issues is not None else None,
        "consequences": [
            {
                "question": c.name,
                "title": c.question.title,
                "text": " ".join(c.question.text.split()),
                "kind": "conflict" if c.is_conflict else "claim",
                "settled": index in found.settled,
            }
            for index, c in enumerate(chosen.consequences)
        ],
        "left_out": [{"question": n, "reason": r} for n, r in chosen.left_out],
        "may_change_places": [sorted(s) for s in found.swaps],
        "scenarios": [
            {
                "number": row.number,
                "outcomes": dict(zip(names, row.words, strict=True)),
                "combinations": row.combinations,
                "renamed": row.renamed,
            }
            for row in found.rows
        ],
        "independent": [_factor(f, names, found.words) for f in found.factors],
        "told": _told(found.told, found.words) if found.told and found.words else None,
        "replayed": found.replayed,
        "assumptions": assumptions_of(found.verdict, found.words),
        "checked": list(found.told.checked if found.told else found.checked),
        "cause": found.cause or None,
    }


def _factor(factor: Factor, names: list[str], words: Words | None) -> dict[str, Any]:
    needs = factor.needs or (None,) * len(factor.ways)
    columns = [names[i] for i in factor.columns]
    return {
        "questions": columns,
        "ways": [
            {
                "outcomes": dict(zip(columns, way, strict=True)),
                "combinations": count,
                "first": first,
                "as_when": None if need is None else [_setting(s, words) for s in need],
            }
            for way, count, first, need in zip(
                factor.ways, factor.counts, factor.first, needs, strict=True
            )
        ],
    }


def _setting(setting: Setting, words: Words | None) -> dict[str, Any]:
    return {
        "issue": issue_name(setting),
        "kind": "fact" if setting.is_fact else "law",
        "value": setting.value,
        "text": setting_text(setting, words) if words else setting.issue,
    }


def _told(told: Told, words: Words) -> dict[str, Any]:
    return {
        "number": told.row.number,
        "individuals": list(told.individuals),
        "points": points_of(told.points),
        "stated": points_of(told.stated),
        "scenario": {
            "facts": list(scenario_facts(told.scenario, words)),
            "positions": sorted(told.scenario.held),
        },
    }
