"""Exercises and marks -> JSON, in the forms that `quiz.schema.json` and `quiz_marks.schema.json` fix."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lexlogic.instruments.quiz.grading import Marks
from lexlogic.instruments.quiz.model import Exercise, Quiz, Told
from lexlogic.rendering.json_output import heading

SCHEMA = "lexlogic-quiz/1"
MARKS_SCHEMA = "lexlogic-quiz-marks/1"


def quiz_object(quiz: Quiz, key: bool = True) -> dict[str, Any]:
    """What `quiz --json` prints: the exercises, each with its key unless it is to be left out."""
    return {
        **heading(SCHEMA, quiz.file, quiz.case),
        "seed": quiz.seed,
        "wanted": quiz.wanted,
        "names": [{"name": name, "title": title} for name, title in quiz.names],
        "exercises": [_exercise(n, e, key) for n, e in enumerate(quiz.exercises, 1)],
        "shortfall": quiz.shortfall or None,
        "notes": list(quiz.notes),
    }


def _exercise(number: int, exercise: Exercise, key: bool) -> dict[str, Any]:
    return {
        "number": number,
        "kind": exercise.kind,
        "question": exercise.question,
        "difficulty": {
            "word": exercise.size.word,
            "count": exercise.size.count,
            "steps": exercise.size.steps,
            "positions": exercise.size.positions,
            "exceptions": exercise.size.exceptions,
        },
        "asked": exercise.asked,
        "claim": exercise.claim if key or exercise.kind != "conflict" else None,
        "cases": [
            {"number": c.number, "facts": _told(c.facts), "changed": _told(c.changed)}
            for c in exercise.cases
        ],
        "law": _told(exercise.law),
        "norms": list(exercise.norms),
        "options": [{"letter": o.letter, "text": o.text} for o in exercise.options],
        "sentences": list(exercise.sentences),
        "assumed": _told(exercise.assumed),
        "key": _key(exercise) if key else None,
    }


def _key(exercise: Exercise) -> dict[str, Any]:
    return {
        "answer": exercise.answer,
        "before": [list(pair) for pair in exercise.before],
        "orders": exercise.orders or None,
        "deciding": exercise.deciding,
        "no_difference": exercise.idle or None,
        "options": [
            {"letter": o.letter, "right": o.right, "proof": o.proof} for o in exercise.options
        ],
        "reasons": [
            {
                "heading": a.heading,
                "shown": list(a.shown),
                "steps": [
                    {
                        "number": s.number,
                        "sentence": s.sentence,
                        "premises": list(s.premises),
                        "citation": s.citation or None,
                        "assuming": list(s.assuming),
                    }
                    for s in a.steps
                ],
            }
            for a in exercise.argued
        ],
        "proofs": [
            {"about": p.about, "verdict": p.verdict, "checked": list(p.checked)}
            for p in exercise.proofs
        ],
    }


def _told(told: Iterable[Told]) -> list[dict[str, Any]]:
    return [
        {
            "text": t.text,
            "kind": t.kind,
            "name": t.name or None,
            "per": t.citation or None,
            "file": t.span.file.name if t.span is not None else None,
            "line": t.span.line if t.span is not None else None,
        }
        for t in told
    ]


def marks_object(quiz: Quiz, marks: Marks) -> dict[str, Any]:
    """What `quiz --grade FILE --json` prints."""
    return {
        **heading(MARKS_SCHEMA, quiz.file, quiz.case),
        "seed": quiz.seed,
        "key": [e.answer for e in quiz.exercises],
        "students": [
            {
                "name": s.name,
                "line": s.line,
                "marks": s.marks,
                "answers": [{"given": a.given or None, "right": a.right} for a in s.answers],
            }
            for s in marks.students
        ],
        "exercises": [
            {"number": n + 1, "right": marks.right(n), "answered": marks.answered(n)}
            for n in range(len(quiz.exercises))
        ],
        "trouble": [
            {"line": t.line, "message": t.message, "repair": t.repair} for t in marks.trouble
        ],
    }
