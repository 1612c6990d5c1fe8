"""Answers -> JSON, in the form that `check.schema.json` fixes.

The same answers give the same bytes: keys stand in a fixed order, lists in the order of the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import metadata, resources
from typing import Any

from lexlogic.diagnostics import Diagnostic
from lexlogic.explanation.wording import Words
from lexlogic.program import model as m
from lexlogic.program.frame import Scenario
from lexlogic.program.walk import subformulas
from lexlogic.rendering.answers import Answer, conflict_status, issues, rests_on
from lexlogic.rendering.ledger import Ledger, make_ledger
from lexlogic.rendering.sentences import (
    assumption_text,
    expectation_text,
    issue_name,
    position_text,
    scenario_facts,
    setting_text,
)
from lexlogic.solving.verdict import Ground, SetReport, Setting
from lexlogic.theory.build import Assumption

SCHEMA = "lexlogic-check/1"


def to_json(document: object) -> str:
    """The text of a document: two blanks a level, ASCII only, a line end."""
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def schema(command: str = "check") -> Any:
    """The JSON schema that the output of a command with `--json` obeys."""
    text = (resources.files("lexlogic.rendering") / f"{command}.schema.json").read_text("utf-8")
    return json.loads(text)


@cache
def _version(package: str) -> str:
    return metadata.version(package)


def heading(schema_name: str, file: str, case: str) -> dict[str, Any]:
    """What every document begins with: its schema, the versions, the file and the case."""
    from lexlogic.syntax.parser import LANGUAGE_VERSION

    return {
        "schema": schema_name,
        "lexlogic": _version("lexlogic"),
        "language": LANGUAGE_VERSION,
        "z3": _version("z3-solver"),
        "file": file,
        "case": case,
    }


def check_object(
    file: str, case: str, answers: tuple[Answer, ...], diagnostics: Iterable[Diagnostic]
) -> dict[str, Any]:
    """What `check --json` prints of a file."""
    ledger = make_ledger(answers)
    return {
        **heading(SCHEMA, file, case),
        "questions": [_question(a, ledger) for a in answers],
        "conflicts": [_conflict(a, s) for a in answers for s in a.verdict.sets],
        "diagnostics": [_diagnostic(d) for d in diagnostics],
    }


def _question(answer: Answer, ledger: Ledger) -> dict[str, Any]:
    verdict, question = answer.verdict, answer.question
    words = Words(verdict.theory) if verdict.theory is not None else None
    expected = [e for e in question.expectations if e.kind != "recorded"]
    found: dict[str, Any] = {
        "id": question.name,
        "case": answer.program.name,
        "variant": answer.program.variant,
        "address": answer.address,
        "title": question.title,
        "text": " ".join(question.text.split()),
        "view": [str(v) for v in question.under],
        "verdict": verdict.outcome.value,
        "open_on": verdict.open_on or None,
        "law": "settled" if verdict.settled else "contested",
        "status": conflict_status(verdict) or None,
        "silent": verdict.silent,
        "apparent": verdict.apparent,
        "presumed": verdict.presumed or None,
        "expected": expectation_text(expected) or None,
        "as_expected": answer.as_expected,
        "recorded": list(answer.recorded),
        "contested_on": list(verdict.contested_on),
        "turns_on": [],
        "combinations": [],
        "combinations_complete": verdict.combinations_complete,
        "assumptions": [],
        "carried_by": [],
        "certificate": None,
        "citations": _citations(answer),
        "cause": verdict.cause or None,
        "divergent": verdict.divergent,
        "avoidable": verdict.avoidable,
        "notes": list(verdict.notes),
    }
    if words is None:
        return found
    if verdict.open_on:
        found["turns_on"] = [_issue(s, answer, words) for s in issues(verdict)]
        grounds = verdict.combinations or verdict.grounds
        found["combinations"] = [_ground(g, words) for g in grounds]
    found["assumptions"] = [
        _assumption(answer, a, ledger, words) for a in _counted(rests_on(verdict))
    ]
    carried = verdict.sufficient or verdict.core
    found["carried_by"] = [_assumption(answer, a, ledger, words) for a in _told(carried)]
    if verdict.certificate is not None:
        certificate = verdict.certificate
        found["certificate"] = {
            "holds": _scenario(certificate.holds, words),
            "fails": _scenario(certificate.fails, words),
            "refuted_from": [assumption_text(a, words) for a in _told(certificate.refuted_from)],
            "checked": list(certificate.checked),
        }
    return found


def _issue(setting: Setting, answer: Answer, words: Words) -> dict[str, Any]:
    text = position_text(setting.issue, answer.program) or setting.issue
    return {
        "issue": issue_name(setting),
        "kind": "fact" if setting.is_fact else "law",
        "text": setting_text(setting, words) if setting.is_fact else text,
    }


def _ground(ground: Ground, words: Words) -> dict[str, Any]:
    return {
        "outcome": ground.outcome.value,
        "settings": [
            {
                "issue": issue_name(s),
                "kind": "fact" if s.is_fact else "law",
                "value": s.value,
                "text": setting_text(s, words),
            }
            for s in ground.settings
        ],
    }


def _counted(assumptions: Sequence[Assumption]) -> list[Assumption]:
    return [a for a in assumptions if a.kind not in ("constraint", "order", "fact", "listed")]


def _told(assumptions: Sequence[Assumption]) -> list[Assumption]:
    return [a for a in assumptions if a.kind not in ("constraint", "order")]


def _assumption(
    answer: Answer, assumption: Assumption, ledger: Ledger, words: Words
) -> dict[str, Any]:
    span = getattr(assumption.origin, "span", None)
    return {
        "label": ledger.label(answer, assumption, words) or None,
        "kind": assumption.kind,
        "text": assumption_text(assumption, words),
        "per": getattr(assumption.origin, "per", "") or None,
        "file": span.file.name if span is not None else None,
        "line": span.line if span is not None else None,
    }


def _scenario(scenario: Scenario | None, words: Words) -> dict[str, Any] | None:
    if scenario is None:
        return None
    return {"facts": list(scenario_facts(scenario, words)), "positions": sorted(scenario.held)}


def _citations(answer: Answer) -> list[dict[str, Any]]:
    """The norms the claim names, with the law they come from."""
    found: dict[str, dict[str, Any]] = {}
    for part in subformulas(answer.question.claim):
        refs = [part.ref] if isinstance(part, m.NormStatus) else []
        refs += list(part.members) if isinstance(part, m.ConflictClaim) else []
        for ref in refs:
            for norm in answer.program.norms:
                if isinstance(ref.norm, m.Constant) and norm.name == ref.norm.name:
                    found.setdefault(str(norm.name), _citation(answer.program, norm))
    return list(found.values())


def _citation(program: m.Program, norm: m.Norm) -> dict[str, Any]:
    sources = [s for s in program.sources if s.name in norm.sources]
    return {
        "norm": str(norm.name),
        "source": [str(s.name) for s in sources],
        "article": norm.article or None,
        "cite": norm.cite or next((s.cite for s in sources if s.cite), None),
        "file": norm.span.file.name if norm.span else None,
        "line": norm.span.line if norm.span else None,
    }


def _conflict(answer: Answer, report: SetReport) -> dict[str, Any]:
    statuses = list(dict.fromkeys(c.status for c in report.choices))
    first = report.choices[0] if report.choices else None
    return {
        "question": answer.address,
        "norms": list(report.labels),
        "kind": report.kind,
        "when": report.when,
        "status": statuses[0] if len(statuses) == 1 else "mixed" if statuses else None,
        "reason": (first.reason or None) if first and len(statuses) == 1 else None,
        "by": list(first.by) if first and len(statuses) == 1 else [],
        "prevails": (first.prevails or None) if first and len(statuses) == 1 else None,
        "between": [
            {
                "creditors": [list(unit) for unit in c.units],
                "status": c.status,
                "reason": c.reason or None,
                "by": list(c.by),
                "prevails": c.prevails or None,
                "yields": c.loser or None,
                "without_consent": list(c.blocked),
            }
            for c in report.choices
        ],
        "responsibility_to": list(report.responsibility_to),
        "irresolvable": report.irresolvable,
        "conditional": report.conditional or None,
    }


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    span = diagnostic.span
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "title": diagnostic.title,
        "message": diagnostic.message,
        "help": diagnostic.help or None,
        "file": span.file.name if span else None,
        "line": span.line if span else None,
        "column": span.column if span else None,
    }
