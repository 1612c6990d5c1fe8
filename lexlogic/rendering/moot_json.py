"""One side's case -> JSON, in the form that `moot.schema.json` fixes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lexlogic.explanation.givens import point
from lexlogic.explanation.wording import Words
from lexlogic.instruments.corrections import Corrections
from lexlogic.instruments.moot import Moot, Way
from lexlogic.rendering.answers import Answer
from lexlogic.rendering.issue_table import Row, make_rows
from lexlogic.rendering.turns_on_json import (
    assumption_objects,
    independent_object,
    question_heading,
    setting_object,
    value_object,
    value_text,
)
from lexlogic.solving.verdict import Setting
from lexlogic.theory.build import Assumption

SCHEMA = "lexlogic-moot/1"


def moot_object(found: Moot, file: str) -> dict[str, Any]:
    """What `moot --json` prints."""
    verdict = found.turns.verdict
    answer = Answer(found.program, verdict)
    document = question_heading(SCHEMA, file, found.program, answer) | {
        "for": found.state,
        "wants": found.wants.value,
        "wants_because": found.reason or None,
        "complete": found.turns.complete,
        "ways": {"count": found.own.count, "listed": []},
        "against": {"count": found.other.count, "listed": []},
        "must_win": [],
        "other_must_win": [],
        "concessions": [],
        "arguments": [],
        "arguments_examined": found.arguments_examined,
        "unseat": None,
        "beside": [],
        "issues": [],
        "need_not_argue": [],
        "assumptions": [],
        "checked": list(found.turns.checked),
    }
    if verdict.theory is None:
        return document
    return document | _Filled(found, Words(verdict.theory)).parts(answer)


class _Filled:
    def __init__(self, found: Moot, words: Words) -> None:
        self.found = found
        self.words = words
        self.rows = make_rows((w.values for w in found.turns.issues), words)
        self.names: dict[str, Row] = {r.issue: r for r in self.rows}

    def parts(self, answer: Answer) -> dict[str, Any]:
        """What there is to say where the question could be put."""
        found, words = self.found, self.words
        return {
            "ways": {"count": found.own.count, "listed": [self._way(w) for w in found.ways]},
            "against": {
                "count": found.other.count,
                "listed": [self._way(w) for w in found.against],
            },
            "must_win": self._settings(found.must),
            "other_must_win": self._settings(found.must_against),
            "concessions": [
                {
                    "concede": setting_object(c.setting, self.names, words),
                    "ways_lost": c.lost,
                    "ways_left": c.left,
                    "lost": list(c.lost_of_listed),
                }
                for c in found.concessions
            ],
            "arguments": [
                {**self._point(a.assumption), "redundant": a.idle, "harms": a.harms}
                for a in found.arguments
            ],
            "unseat": self._unseat(found.unseat) if found.unseat is not None else None,
            "beside": [
                {
                    "question": b.question.name,
                    "verdict": b.outcome.value,
                    "unseat": self._unseat(b.unseat),
                }
                for b in found.beside
            ],
            "issues": [
                {
                    "name": row.name,
                    "label": row.letter,
                    "kind": row.kind,
                    "values": [
                        {"value": value_text(v, words), **value_object(v, words)}
                        for v in row.values
                    ],
                }
                for row in self.rows
            ],
            "need_not_argue": [independent_object(i, words) for i in found.turns.independent],
            "assumptions": assumption_objects(answer, words),
        }

    def _settings(self, settings: Sequence[Setting]) -> list[dict[str, Any]]:
        return [setting_object(s, self.names, self.words) for s in settings]

    def _way(self, way: Way) -> dict[str, Any]:
        return {
            "settings": self._settings(way.settings),
            "law_only": way.law_only,
            "defeated_by": [self._settings(r) for r in way.rebuttals],
            "more_defeat_it": way.more_rebuttals,
        }

    def _unseat(self, found: Corrections) -> dict[str, Any]:
        return {
            "complete": found.complete,
            "sets": [[self._point(a) for a in one] for one in found.sets],
        }

    def _point(self, assumption: Assumption) -> dict[str, Any]:
        told = point(self.words, assumption, "")
        return {
            "kind": assumption.kind,
            "text": told.text,
            "per": told.citation or None,
            "file": told.span.file.name if told.span is not None else None,
            "line": told.span.line if told.span is not None else None,
        }
