"""What an import takes in of a file, its law; and W-DROPPED for the facts it leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lexlogic.diagnostics import Diagnostic
from lexlogic.syntax import tree

_FACTS = (tree.GivenDecl, tree.TakenDecl, tree.DisputedDecl)


def law(document: tree.Document) -> list[Any]:
    """The statements of a file that hold wherever it is imported: not its cases, questions and facts."""
    left = (tree.CaseDecl, tree.AskDecl, *_FACTS)
    return [s for s in document.statements if not isinstance(s, left)]


def left_behind(documents: tuple[tree.Document, ...]) -> Iterator[Diagnostic]:
    """W-DROPPED: facts stated outside a case, in the files imported."""
    name = documents[-1].span.file.name.replace("\\", "/").rsplit("/", 1)[-1] if documents else ""
    for document in documents[:-1]:
        facts = [s for s in document.statements if isinstance(s, _FACTS)]
        if not facts:
            continue
        also = f", nor of the {len(facts) - 1} after it" if len(facts) > 1 else ""
        yield Diagnostic(
            "W-DROPPED",
            "no question hears of it",
            facts[0].span,
            f"`{name}` takes in the law of this file, not its facts: no answer knows of this{also}. "
            "Facts belong into the case, beside the question. If it is to hold wherever the law does, make it law: a "
            "rule, a presumption, an `impossible`.",
        )
