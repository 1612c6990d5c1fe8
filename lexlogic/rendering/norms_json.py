"""The norm library -> JSON, in the form that `norms.schema.json` fixes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from importlib import metadata, resources
from typing import Any

import attrs

from lexlogic.program.lint import Remark
from lexlogic.rendering.json_output import to_json
from lexlogic.rendering.sheets import (
    ConceptSheet,
    Entry,
    NormSheet,
    PositionSheet,
    PrincipleSheet,
    RuleSheet,
    Sheet,
    SourceSheet,
)

SCHEMA = "lexlogic-norms/1"
_SHOWS: dict[type[Any], str] = {
    NormSheet: "norm",
    SourceSheet: "source",
    PositionSheet: "position",
    ConceptSheet: "concept",
    RuleSheet: "rule",
    PrincipleSheet: "principle",
}


def schema() -> Any:
    """The JSON schema that the output of `norms --json` obeys."""
    text = (resources.files("lexlogic.rendering") / "norms.schema.json").read_text("utf-8")
    return json.loads(text)


def sheet_json(sheet: Sheet, on: str) -> str:
    """A sheet. `on`: the day asked about; empty for the day on which it is asked."""
    return _document(_SHOWS[type(sheet)], attrs.asdict(sheet), on)


def entries_json(query: str, entries: Iterable[Entry]) -> str:
    """What answers to a query."""
    return _document("found", {"query": query, "entries": [attrs.asdict(e) for e in entries]})


def files_json(files: Iterable[tuple[str, str, str]]) -> str:
    """The files of the library: folder, name for `import`, title."""
    keys = ("folder", "name", "title")
    return _document("files", {"files": [dict(zip(keys, f, strict=True)) for f in files]})


def lint_json(files: Sequence[str], remarks: Iterable[Remark]) -> str:
    """What law files lack."""
    found = [
        {
            "lack": remark.lack.name.lower(),
            "name": remark.name,
            "file": remark.span.file.name,
            "line": remark.span.line,
        }
        for remark in remarks
    ]
    return _document("lint", {"files": list(files), "remarks": found})


def _document(shows: str, what: dict[str, Any], on: str = "") -> str:
    from lexlogic.syntax.parser import LANGUAGE_VERSION

    head = {
        "schema": SCHEMA,
        "lexlogic": metadata.version("lexlogic"),
        "language": LANGUAGE_VERSION,
        "on": on or None,
        "shows": shows,
    }
    return to_json({**head, shows: what})
