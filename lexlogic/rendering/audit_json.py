"""An audit -> JSON, in the form that `audit.schema.json` fixes."""

from __future__ import annotations

from typing import Any

from lexlogic.instruments.audit.records import (
    Audit,
    Conflict,
    Gap,
    Group,
    Maxims,
    NormFinding,
    Pattern,
    Reading,
    StatusFound,
)
from lexlogic.rendering.json_output import heading, to_json

SCHEMA = "lexlogic-audit/1"


def audit_json(audit: Audit, file: str) -> str:
    """What `audit --json` prints."""
    return to_json(
        {
            **heading(SCHEMA, file, ""),
            "against": audit.against or None,
            "norms": audit.norms,
            "complete": not audit.left and not audit.undecided,
            "subjects_left": audit.left,
            "clean": audit.clean,
            "priorities_in_circles": [list(c) for c in audit.priorities],
            "subjects": [_group(g) for g in audit.groups],
        }
    )


def _group(group: Group) -> dict[str, Any]:
    return {
        "conduct": group.name,
        "norms": list(group.norms),
        "searched_among": group.members,
        "bounded": group.bounded,
        "undecided": group.undecided or None,
        "conflicts": [_conflict(c) for c in group.conflicts],
        "findings": [_finding(f) for f in group.findings],
        "maxims": [_maxims(x) for x in group.maxims],
        "circles": [list(c) for c in group.circles],
        "gaps": [_gap(g) for g in group.gaps],
    }


def _pattern(pattern: Pattern | None) -> dict[str, Any] | None:
    if pattern is None:
        return None
    return {
        "facts": list(pattern.facts),
        "law": list(pattern.law),
        "checked": pattern.checked or None,
    }


def _conflict(conflict: Conflict) -> dict[str, Any]:
    return {
        "norms": list(conflict.norms),
        "kind": conflict.kind,
        "when": "always" if conflict.always else "sometimes",
        "may_stay_unresolved": conflict.open,
        "pattern": _pattern(conflict.pattern),
        "statuses": [_status(s) for s in conflict.statuses],
        "readings": [_reading(r) for r in conflict.readings],
        "readings_complete": conflict.readings_complete,
    }


def _status(status: StatusFound) -> dict[str, Any]:
    return {
        "status": status.status,
        "reason": status.reason or None,
        "by": list(status.by),
        "prevails": list(status.prevails),
        "pattern": _pattern(status.pattern),
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {
        "positions": list(reading.positions),
        "how": reading.how,
        "by": list(reading.by),
        "prevails": list(reading.prevails),
    }


def _finding(finding: NormFinding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "norm": finding.norm,
        "other": finding.other or None,
        "checked": finding.checked or None,
    }


def _maxims(found: Maxims) -> dict[str, Any]:
    return {
        "for": {"principles": list(found.principles), "norm": found.norms[0]},
        "against": {"principles": list(found.other), "norm": found.norms[1]},
        "pattern": _pattern(found.pattern),
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "text": gap.text,
        "place": gap.place,
        "gap": gap.pattern is not None,
        "pattern": _pattern(gap.pattern),
        "checked": gap.checked or None,
    }
