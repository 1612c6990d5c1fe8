"""Timelines -> JSON, in the form that `timeline.schema.json` fixes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lexlogic.instruments.timeline import Event, Interval, Row, Timeline
from lexlogic.program.dates import day_text
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.json_output import heading
from lexlogic.rendering.ledger import make_ledger
from lexlogic.rendering.timeline_page import event_text

SCHEMA = "lexlogic-timeline/1"


def timeline_object(file: str, case: str, found: Sequence[Timeline]) -> dict[str, Any]:
    """What `timeline --json` prints."""
    return {**heading(SCHEMA, file, case), "timelines": [_timeline(t) for t in found]}


def _timeline(found: Timeline) -> dict[str, Any]:
    answers = tuple(
        Answer(found.program, i.verdict, False)
        for i in found.row.intervals
        if i.verdict is not None
    )
    return {
        "question": Answer(found.program, answers[0].verdict).address
        if answers
        else found.question.name,
        "title": found.question.title,
        "view": [str(v) for v in found.question.under],
        "mode": "moved" if found.anchor is not None else "as of",
        "anchor": found.anchor.text if found.anchor is not None else None,
        "from": _day(found.since),
        "to": _day(found.until),
        "known_from": _day(found.known_from),
        "known_until": _day(found.known_until),
        "days_asked": found.moments,
        "month_lengths_matter": found.near,
        "rows": [_row(row) for row in found.rows],
        "assumptions": [
            {"label": e.label, "kind": e.kind, "text": e.text} for e in make_ledger(answers).entries
        ],
    }


def _day(day: int | None) -> str | None:
    return None if day is None else day_text(day)


def _row(row: Row) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "name": row.name,
        "title": row.title or None,
        "complete": row.reached is None,
        "looked_at_until": _day(row.reached),
        "intervals": [_interval(i) for i in row.intervals],
    }


def _interval(interval: Interval) -> dict[str, Any]:
    certificate = interval.verdict.certificate if interval.verdict is not None else None
    return {
        "from": _day(interval.first),
        "to": _day(interval.last),
        "answer": interval.word,
        "status": interval.status or None,
        "begins_with": None if interval.begins is None else _event(interval, interval.begins),
        "checked": list(certificate.checked) if certificate is not None else [],
    }


def _event(interval: Interval, event: Event) -> dict[str, Any]:
    return {
        "text": event_text(interval),
        "needed": event.needed,
        "dates": [
            {
                "kind": mark.kind,
                "of": mark.owner or None,
                "state": str(state) if (state := getattr(mark.origin, "state", None)) else None,
                "side": mark.side,
                "date": mark.date.text,
                "exact": mark.date.exact,
                "file": span.file.name if (span := getattr(mark.origin, "span", None)) else None,
                "line": span.line if span else None,
            }
            for mark in event.marks
        ],
        "facts": [day_text(day) for day in event.facts],
    }
