"""Explanations -> JSON, in the form that `explain.schema.json` fixes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lexlogic.explanation.model import (
    Attempt,
    Change,
    ConflictTold,
    Explanation,
    GivenPoint,
    Issue,
    Step,
    Story,
    Turn,
    WhyNot,
)
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.json_output import heading
from lexlogic.text import Span

SCHEMA = "lexlogic-explain/1"


def explain_object(file: str, answer: Answer, found: Explanation) -> dict[str, Any]:
    """What `explain --json` prints."""
    return {
        **_begun(file, answer, found.headline, found.word, found.status),
        "explanation": {
            "law": found.law or None,
            "owed_to": list(found.owed_to),
            "given": _points(found.given),
            "steps": [_step(s) for s in found.steps],
            "left_out": found.pruned,
            "turns": [_turn(t) for t in found.turns],
            "issues": [_issue(i) for i in found.issues],
            "conflicts": [_conflict(c) for c in found.conflicts],
            "stories": [_story(s) for s in found.stories],
            "notes": list(found.notes),
            "checked": list(dict.fromkeys(found.checked)),
            "rests_on": _points(found.rests_on),
        },
        "why_not": None,
    }


def why_not_object(file: str, answer: Answer, found: WhyNot) -> dict[str, Any]:
    """What `explain --why-not STATUS --json` prints."""
    return {
        **_begun(file, answer, found.headline, found.word, found.status),
        "explanation": None,
        "why_not": {
            "asked": found.asked,
            "attempts": [_attempt(a) for a in found.attempts],
            "changes": None if found.changes is None else [_change(c) for c in found.changes],
            "retractions": [_points(r) for r in found.retractions],
            "retractions_complete": found.retractions_complete,
            "turns": [_turn(t) for t in found.turns],
            "story": None if found.story is None else _story(found.story),
            "carried_by": _points(found.carried_by),
            "rests_on": _points(found.rests_on),
            "notes": list(found.notes),
        },
    }


def _begun(file: str, answer: Answer, claim: str, word: str, status: str) -> dict[str, Any]:
    return {
        **heading(SCHEMA, file, answer.program.name),
        "question": answer.address,
        "title": answer.question.title,
        "view": [str(v) for v in answer.question.under],
        "claim": claim,
        "verdict": word,
        "status": status or None,
    }


def _where(span: Span | None) -> dict[str, Any]:
    return {"file": span.file.name if span else None, "line": span.line if span else None}


def _points(points: Iterable[GivenPoint]) -> list[dict[str, Any]]:
    return [
        {
            "label": p.label,
            "kind": p.kind,
            "text": p.text,
            "per": p.citation or None,
            **_where(p.span),
        }
        for p in points
    ]


def _step(step: Step) -> dict[str, Any]:
    return {
        "number": step.number,
        "sentence": step.sentence,
        "premises": list(step.premises),
        "rests_on": list(step.rests_on),
        "assuming": list(step.assuming),
        "citation": step.citation or None,
        **_where(step.span),
    }


def _turn(turn: Turn) -> dict[str, Any]:
    return {"outcome": turn.outcome, "conditions": list(turn.conditions)}


def _issue(issue: Issue) -> dict[str, Any]:
    return {
        "name": issue.name,
        "text": issue.text,
        "held_by": list(issue.held_by),
        "opposed_by": list(issue.opposed_by),
        **_where(issue.span),
    }


def _attempt(attempt: Attempt) -> dict[str, Any]:
    return {
        "name": attempt.principle,
        "title": attempt.title,
        "word": attempt.word,
        "reason": attempt.reason,
        "citation": attempt.citation or None,
        **_where(attempt.span),
    }


def _conflict(told: ConflictTold) -> dict[str, Any]:
    return {
        "members": list(told.members),
        "kind": told.kind,
        "when": told.when,
        "statuses": list(told.statuses),
        "witnesses": list(told.witnesses),
        "attempts": [_attempt(a) for a in told.attempts],
        "responsibility_to": list(told.responsibility_to),
    }


def _story(story: Story) -> dict[str, Any]:
    return {"title": story.title, "law": list(story.law), "facts": list(story.facts)}


def _change(change: Change) -> dict[str, Any]:
    return {"text": change.text, "effect": change.effect or None, **_where(change.span)}
